"""What the CAP linter reports, and how rules read a document."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from alerts.feed.cap import NAMESPACE
from geo.reasons import Value


class Level(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: a rule's code, where (`info[2]/area/polygon`, empty for the whole), and values."""

    code: str
    level: Level
    path: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)


def error(code: str, element: Any = None, **values: Value) -> Finding:
    return Finding(code, Level.ERROR, path_of(element), values)


def warning(code: str, element: Any = None, **values: Value) -> Finding:
    return Finding(code, Level.WARNING, path_of(element), values)


def child(parent: Any, name: str) -> Any:
    """The first child element of this name, or None."""
    return parent.find(f"{{{NAMESPACE}}}{name}")


def children(parent: Any, name: str) -> Iterator[Any]:
    found: Iterator[Any] = parent.iterchildren(f"{{{NAMESPACE}}}{name}")
    return found


def descendants(root: Any, name: str) -> Iterator[Any]:
    found: Iterator[Any] = root.iter(f"{{{NAMESPACE}}}{name}")
    return found


def text_of(parent: Any, name: str) -> str:
    """The text of the child, "" when it is missing or empty."""
    return (parent.findtext(f"{{{NAMESPACE}}}{name}") or "").strip()


def path_of(element: Any) -> str:
    """`info[2]/area/polygon`: an index, from 1, where several of a name stand side by side."""
    steps: list[str] = []
    while element is not None and (parent := element.getparent()) is not None:
        name = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else "?"
        alike = list(parent.iterchildren(element.tag))
        steps.append(f"{name}[{alike.index(element) + 1}]" if len(alike) > 1 else name)
        element = parent
    return "/".join(reversed(steps))
