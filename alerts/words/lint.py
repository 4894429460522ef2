"""Completeness: texts that say too little to find a child by are refused, headline and link alone above all."""

from collections.abc import Iterator

from alerts.errors import Problem
from alerts.words.phones import measure
from alerts.words.texts import ChildWords, Texts

MOST_EVENT, MOST_HEADLINE, MOST_90, MOST_360 = 34, 139, 90, 360
LEAST_LOOKS = 2  # of age, sex and the lines below: what a passer-by can tell a child by
_LOOKS = frozenset({"age", "sex", "height", "build", "hair", "eyes", "clothing", "marks"})
_LEAST_DIGITS = 3  # 112


def lint_texts(texts: Texts) -> tuple[Problem, ...]:
    """Every reason why these texts may not go out; empty when they may. `where` is a field of Texts."""
    return tuple(_find_problems(texts))


def _find_problems(texts: Texts) -> Iterator[Problem]:
    values = {"language": texts.language}
    keys = {line.key for line in texts.lines if line.value}
    if not texts.children:
        yield Problem("words.no_child", "children", values)
    for index, child in enumerate(texts.children):
        if not _is_described(child):
            yield Problem("words.child_not_described", f"children[{index}]", {**values, "number": child.number})
    for key in ("place", "time"):
        if key not in keys:
            yield Problem(f"words.no_{key}", "lines", values)
    for field in ("do", "short_90", "short_360", "body"):
        if sum(char.isdigit() for char in getattr(texts, field)) < _LEAST_DIGITS:
            yield Problem("words.no_number", field, values)
    for field in ("kind", "call", "source", "as_of", "valid_until", "share", "alt"):
        if not getattr(texts, field).strip():
            yield Problem("words.empty", field, values)
    yield from _find_missing_in_body(texts)
    for field, most in (
        ("kind", MOST_EVENT),
        ("headline", MOST_HEADLINE),
        ("short_90", MOST_90),
        ("short_360", MOST_360),
    ):
        text = getattr(texts, field)
        length = measure(text).units if field.startswith("short") else len(text)
        if length > most:
            yield Problem("words.too_long", field, {**values, "most": most, "length": length})


def _find_missing_in_body(texts: Texts) -> Iterator[Problem]:
    told = [line.value for line in texts.lines if line.key in ("place", "time", "vehicle", "companion")]
    told += [texts.do, texts.source, texts.as_of, texts.valid_until, texts.watermark]
    told += [line.value for child in texts.children for line in child.lines if line.key not in ("age", "sex")]
    if any(piece not in texts.body for piece in told):
        yield Problem("words.body_incomplete", "body", {"language": texts.language})


def _is_described(child: ChildWords) -> bool:
    return len({line.key for line in child.lines if line.value} & _LOOKS) >= LEAST_LOOKS
