"""The CAP linter: the schema, the prose of the standard, and on request a consumer's profile."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Any

from lxml import etree

from alerts.errors import BadInput
from alerts.feed.cap import NAMESPACE
from alerts.feed.elements import parse_safely
from alerts.feed.findings import Finding, Level, error
from alerts.feed.google import GOOGLE_RULES
from alerts.feed.prose import PROSE_RULES

__all__ = ["MOST_BYTES", "PROFILES", "Finding", "Level", "lint_cap"]

SCHEMA = Path(__file__).parent / "schema" / "CAP-v1.2.xsd"
MOST_BYTES = 1_000_000
MOST_STEPS = 10_000_000  # a second's work; a thousand areas in each of twenty languages take four tenths of it
MOST_FINDINGS = 200  # nobody reads more, and each has to be looked for in the document

Rule = Callable[[Any], Iterator[Finding]]
PROFILES: Mapping[str, tuple[Rule, ...]] = {"google": GOOGLE_RULES}

_one_validation = Lock()  # a compiled schema has one error log


def lint_cap(data: bytes, profile: str | None = None) -> tuple[Finding, ...]:
    """All that is wrong with a document from anywhere; empty = nothing. `profile`: also a consumer's own rules.

    Nothing that the document points to is resolved. Raises BadInput(cap.unknown_profile).
    """
    if profile is not None and profile not in PROFILES:
        raise BadInput.at("profile", "cap.unknown_profile", profile=profile, known=tuple(sorted(PROFILES)))
    root = read_document(data)
    if isinstance(root, Finding):
        return (root,)
    rules = (_check_schema, *PROSE_RULES, *(PROFILES[profile] if profile else ()))
    found = tuple(islice((finding for rule in rules for finding in rule(root)), MOST_FINDINGS + 1))
    if len(found) > MOST_FINDINGS:
        return (*found[:-1], error("cap.too_many", most=MOST_FINDINGS))
    return found


def read_document(data: bytes) -> Any:
    """The root element, or the Finding that says why there is none."""
    if len(data) > MOST_BYTES:
        return error("cap.too_large", bytes=len(data), most=MOST_BYTES)
    if b"<!DOCTYPE" in data:
        return error("cap.doctype")
    try:
        root = parse_safely(data)
    except etree.XMLSyntaxError as wrong:
        return error("cap.malformed", line=wrong.lineno or 1, detail=str(wrong.msg))
    if root.getroottree().docinfo.doctype:  # in an encoding that hid it from the look above
        return error("cap.doctype")
    if root.tag != f"{{{NAMESPACE}}}alert":
        return error("cap.not_cap", found=str(root.tag), expected=f"{{{NAMESPACE}}}alert")
    if _is_overgrown(root):
        return error("cap.overgrown")
    return root


def _is_overgrown(root: Any) -> bool:
    """Whether to say where each thing is would take for ever: for each, all that stands before it or what holds it is
    counted, and the schema's reader does so for whatever is wrong."""
    steps, left = 0, [(root, 0)]
    while left and steps <= MOST_STEPS:
        parent, above = left.pop()
        there = [(element, above + before) for before, element in enumerate(parent)]
        steps += sum(before for _, before in there)
        left += there
    return steps > MOST_STEPS


@cache
def _schema() -> Any:
    """Compiled once: that takes ten times as long as validating."""
    return etree.XMLSchema(etree.parse(SCHEMA))


def _check_schema(root: Any) -> Iterator[Finding]:
    schema = _schema()
    with _one_validation:
        if schema.validate(root):
            return
        wrong = [(entry.path, entry.line, entry.message) for entry in schema.error_log]
    prefixes = _prefixes_of(root)
    for path, line, message in wrong:
        element = next(iter(root.getroottree().xpath(path, namespaces=prefixes)), None) if path else None
        detail = message.replace(f"{{{NAMESPACE}}}", "")
        yield error("cap.schema", element, line=line, detail=detail)


def _prefixes_of(root: Any) -> dict[str, str]:
    """What the prefixes in libxml2's paths stand for; one that is bound twice finds nothing the second time."""
    found: dict[str, str] = {}
    for element in root.iter("*"):
        if element.prefix:
            found.setdefault(element.prefix, etree.QName(element).namespace)
    return found
