"""XML elements for documents and feeds, and feeds cut into entries that are written once."""

import re
from typing import Any

from lxml import etree

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_MARK = "entries"
_CUT = re.compile(rb" *<!--entries-->\n")


def add_element(parent: Any, tag: str, text: str | None = None, **attributes: str) -> Any:
    """Append a child; characters that XML does not allow are left out of its text."""
    element = etree.SubElement(parent, tag, attributes)
    if text is not None:
        element.text = _NOT_XML.sub("", text)
    return element


def to_bytes(root: Any) -> bytes:
    rendered: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return rendered


def add_mark(parent: Any) -> None:
    """Where `split_at_marks` cuts; no text can hold one, since a text's `<` is escaped."""
    parent.append(etree.Comment(_MARK))


def split_at_marks(root: Any) -> list[bytes]:
    """The bytes before the first mark, between each two, and after the last."""
    return _CUT.split(to_bytes(root))


def parse_safely(data: bytes) -> Any:
    """The root element; nothing outside `data` is read and no entity is resolved. Raises lxml's XMLSyntaxError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)
