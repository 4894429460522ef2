"""What a page of PDF tells whoever can not see it: a tree of headings, paragraphs and pictures, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from alerts.poster.pdf import Objects, list_references, refer, write_dictionary, write_number, write_text

Rectangle = tuple[float, float, float, float]  # pt: left, bottom, right, top
AS_PRINTED = 4  # a flag of links: they are there on paper too


@dataclass(eq=False, slots=True)
class Element:
    """`kids`: elements, or numbers of what was drawn for this one. `alt`: what a picture or a link is, in words."""

    tag: str  # Document, H1, H2, P, Figure, Link
    kids: "list[Element | int]" = field(default_factory=list)
    alt: str = ""
    place: Rectangle | None = None  # of a picture or a link
    address: str = ""  # where a link leads
    number: int = 0  # of its object; 0 until it is written


@dataclass(frozen=True, slots=True)
class Tree:
    """Numbers of the objects: the tree's own, and those of the page's links."""

    number: int
    links: tuple[int, ...]


def write_tree(objects: Objects, root: Element, drawn: Sequence[Element], page: int) -> Tree:
    """`drawn[i]` owns what was drawn under the number i."""
    tree = objects.reserve()
    links: dict[int, Element] = {}
    _write_element(objects, root, tree, page, links)
    owners = list_references(element.number for element in drawn)
    targets = " ".join(f"{key} {refer(link.number)}" for key, link in enumerate(links.values(), 1))
    parents = objects.add(f"<< /Nums [0 {owners} {targets}] >>")
    entries: dict[str, str | int] = {
        "Type": "/StructTreeRoot",
        "K": list_references([root.number]),
        "ParentTree": refer(parents),
        "ParentTreeNextKey": len(links) + 1,
    }
    objects.fill(tree, write_dictionary(entries))
    for key, (number, link) in enumerate(links.items(), 1):
        objects.fill(number, _describe_link(link, page, key))
    return Tree(tree, tuple(links))


def _write_element(objects: Objects, element: Element, parent: int, page: int, links: dict[int, Element]) -> None:
    element.number = objects.reserve()
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            _write_element(objects, kid, element.number, page, links)
            kids.append(refer(kid.number))
        else:
            kids.append(str(kid))
    entries: dict[str, str | int] = {
        "Type": "/StructElem",
        "S": f"/{element.tag}",
        "P": refer(parent),
        "Pg": refer(page),
    }
    if element.alt:
        entries["Alt"] = write_text(element.alt)
    if element.place:
        entries["A"] = f"<< /O /Layout /Placement /Block /BBox {_write_rectangle(element.place)} >>"
    if element.address:
        target = objects.reserve()
        links[target] = element
        kids.append(f"<< /Type /OBJR /Pg {refer(page)} /Obj {refer(target)} >>")
    objects.fill(element.number, write_dictionary({**entries, "K": f"[{' '.join(kids)}]"}))


def _describe_link(link: Element, page: int, key: int) -> str:
    entries: dict[str, str | int] = {
        "Type": "/Annot",
        "Subtype": "/Link",
        "Rect": _write_rectangle(link.place or (0, 0, 0, 0)),
        "Border": "[0 0 0]",
        "F": AS_PRINTED,
        "P": refer(page),
        "Contents": write_text(link.alt),
        "StructParent": key,
        "A": f"<< /S /URI /URI <{link.address.encode('ascii').hex()}> >>",
    }
    return write_dictionary(entries)


def _write_rectangle(sides: Rectangle) -> str:
    return f"[{' '.join(map(write_number, sides))}]"
