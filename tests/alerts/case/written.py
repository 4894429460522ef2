"""Case documents as people write them, for the tests of this room."""

import copy
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from alerts.case.document import CaseDocument, parse_case, parse_case_object
from alerts.errors import BadInput, Problem

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CASES = Path(__file__).parents[2] / "cases"

WHOLE = {
    "reference": "EX-2026-0999",
    "agency": {"name": "Policija Primjer", "country": "HR", "timezone": "Europe/Zagreb"},
    "mode": "actual",
    "kind": "abduction",
    "tier": "abduction",
    "rules": "generic",
    "languages": ["hr", "en"],
    "children": [
        {
            "given_name": "Ivana",
            "family_name": "Uzorak",
            "latin_name": "Ivana Uzorak",
            "age": 9,
            "months": None,
            "born": None,
            "sex": "female",
            "height_cm": 132,
            "weight_kg": 28.5,
            "build": "slim",
            "hair": {"colour": "brown", "style": "long"},
            "eyes": "green",
            "clothing": [{"garment": "jacket", "colour": "red"}],
            "marks": {"hr": "ožiljak na čelu", "en": "scar on the forehead"},
            "speaks": ["hr"],
            "communication": "deaf",
            "publish": {"name": True, "photo": True},
        },
        {"given_name": "Marko", "born": "2025-09-01", "sex": "male"},
    ],
    "companions": [{"label": {"hr": "rođak", "en": "a relative"}, "age": 40, "sex": "male"}],
    "vehicles": [{"type": "van", "colour": "white", "make_model": "Fictiva", "plate": "12E45", "country": "HR"}],
    "last_seen": {
        "place": {"hr": "Zagreb, Trg primjera", "en": "Zagreb, Example Square"},
        "point": [15.97712, 45.81318],
        "precision_km": 0,
        "at": "2026-11-22T10:00:00+01:00",
        "heading": "A1 Split",
        "travel": "car",
    },
    "contact": {"phone": "116000", "name": "Policija Primjer", "url": "https://example.org/case"},
    "do_not_approach": True,
    "expires_hours": 12,
    "quiet_hours": ["22:00", "06:00"],
    "area": {"point": [15.97712, 45.81318], "radius_km": 25},
    "partners": [{"code": "SI", "consent": "required"}],
    "verification": {
        "registry": "HR-EX-99",
        "reporter": "mother",
        "consent": {"given_by": "guardian", "override_reason": None},
        "protected_address": "clear",
        "custody": {"order": "EX-1"},
        "harm_of_publicity": {"answer": "low", "decided_by": "supervisor", "note": "weighed"},
        "criteria": {"information": True},
        "jurisdiction": {"consent_of": "SI"},
    },
}

Path_ = tuple[str | int, ...]


def read_case(name: str) -> CaseDocument:
    """One of the example cases, parsed."""
    return parse_case((CASES / f"{name}.yaml").read_bytes(), media="yaml", now=NOW).document


def parse_changed(*changes: tuple[str, object]) -> CaseDocument:
    """The whole case with the values at these dotted paths set: ("children.0.age", 3)."""
    return parse_case_object(change(*changes), now=NOW).document


def change(*changes: tuple[str, object]) -> dict[str, object]:
    """The whole case's tree with the values at these dotted paths set."""
    tree = copy.deepcopy(WHOLE)
    for path, value in changes:
        set_at(tree, tuple(int(part) if part.isdigit() else part for part in path.split(".")), value)
    return tree


def set_at(tree: object, path: Path_, value: object) -> None:
    """Sets the value at a path, in place."""
    for key in path[:-1]:
        tree = tree[key]  # type: ignore[index]  # the tests' own trees: dicts and lists
    tree[path[-1]] = value  # type: ignore[index]


def find_problems(tree: object) -> tuple[Problem, ...]:
    """What is wrong with a tree; empty when nothing is."""
    try:
        parse_case_object(tree, now=NOW)
    except BadInput as error:
        return error.problems
    return ()


def find_written_problems(text: str | bytes, media: str = "yaml") -> tuple[Problem, ...]:
    """What is wrong with a text; empty when nothing is."""
    try:
        parse_case(text, media="json" if media == "json" else "yaml", now=NOW)
    except BadInput as error:
        return error.problems
    return ()


def walk(node: object, path: Path_ = ()) -> Iterator[tuple[Path_, object]]:
    """Every node of a tree with its path, the root first."""
    yield path, node
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, (*path, index))


def spell(path: Path_) -> str:
    """The path as problems write it: `children[0].age`."""
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).lstrip(".")
