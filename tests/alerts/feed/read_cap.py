"""CAP documents read by name, for tests."""

from typing import Any

from lxml import etree

CAP = {"cap": "urn:oasis:names:tc:emergency:cap:1.2"}


def parse(body: bytes | None) -> Any:
    assert body is not None
    return etree.fromstring(body)


def texts(root: Any, path: str) -> list[str]:
    """`info/area/circle` -> the text of each such element."""
    steps = "/".join(f"cap:{step}" for step in path.split("/"))
    return [element.text for element in root.findall(steps, CAP)]
