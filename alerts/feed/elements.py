"""XML elements for documents and feeds."""

import re
from typing import Any

from lxml import etree

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def add_element(parent: Any, tag: str, text: str | None = None, **attributes: str) -> Any:
    """Append a child; characters that XML does not allow are left out of its text."""
    element = etree.SubElement(parent, tag, attributes)
    if text is not None:
        element.text = _NOT_XML.sub("", text)
    return element


def to_bytes(root: Any) -> bytes:
    rendered: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return rendered


def parse_safely(data: bytes) -> Any:
    """The root element; nothing outside `data` is read and no entity is resolved. Raises lxml's XMLSyntaxError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(data, parser)
