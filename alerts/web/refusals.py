"""What pydantic refused in a request, as Problems that name the field and say what would be right."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl

from alerts.errors import Problem
from geo.reasons import Value

_CODES: Mapping[str, str] = {
    "missing": "web.missing",
    "extra_forbidden": "web.unknown_field",
    "json_invalid": "web.not_json",
    "model_attributes_type": "web.not_an_object",
    "model_type": "web.not_an_object",
    "dict_type": "web.not_an_object",
    "list_type": "web.not_a_list",
    "tuple_type": "web.not_a_list",
    "string_type": "web.not_text",
    "string_unicode": "web.not_text",
    "bool_type": "web.not_a_flag",
    "bool_parsing": "web.not_a_flag",
    "int_type": "web.not_whole",
    "int_parsing": "web.not_whole",
    "int_from_float": "web.not_whole",
    "int_parsing_size": "web.not_whole",
    "float_type": "web.not_a_number",
    "float_parsing": "web.not_a_number",
    "finite_number": "web.not_a_number",
    "datetime_type": "web.not_a_time",
    "datetime_parsing": "web.not_a_time",
    "datetime_from_date_parsing": "web.not_a_time",
    "datetime_object_invalid": "web.not_a_time",
    "timezone_aware": "web.time_without_zone",
    "string_pattern_mismatch": "web.not_of_this_form",
}
_LIMITS: Mapping[str, tuple[str, str]] = {
    "string_too_short": ("web.too_short", "min_length"),
    "string_too_long": ("web.too_long", "max_length"),
    "too_short": ("web.too_few", "min_length"),
    "too_long": ("web.too_many", "max_length"),
    "greater_than": ("web.too_small", "gt"),
    "greater_than_equal": ("web.too_small", "ge"),
    "less_than": ("web.too_big", "lt"),
    "less_than_equal": ("web.too_big", "le"),
    "literal_error": ("web.not_a_choice", "expected"),
    "enum": ("web.not_a_choice", "expected"),
}
MOST_TOLD = 100  # of what is wrong with one request: nobody reads more, and each is a sentence
DEEPEST = 40  # levels of a body; a shape in GeoJSON has a dozen
_PLACES = frozenset({"body", "query", "header", "cookie", "path"})


def holds_nul(value: object) -> bool:
    """Whether a NUL stands anywhere in it: no text has one, no store takes one, and PostgreSQL fails on it."""
    return any(isinstance(each, str) and "\0" in each for level in _levels(value) for each in level)


def is_deep(value: object) -> bool:
    """Whether it is nested deeper than anything that we ask for; what reads it goes as deep as it does."""
    return any(depth > DEEPEST for depth, _ in enumerate(_levels(value), 1))


def _levels(value: object) -> Iterator[list[object]]:
    """Everything in it, a level at a time: a body has hundreds of thousands of values, and nobody is answered while
    they are looked at."""
    level = [value]
    while level:
        yield level
        inner: list[object] = []
        for each in level:
            if isinstance(each, dict):
                inner += each.keys()
                inner += each.values()
            elif isinstance(each, list | tuple):
                inner += each
        level = inner


def refused_query(query: str) -> list[Problem]:
    """A Problem for each parameter of a query string that has a NUL in its name or value; at most `MOST_TOLD`."""
    refused = (name for name, value in parse_qsl(query, keep_blank_values=True) if "\0" in name + value)
    return [Problem("web.not_text", name.replace("\0", "")) for name in islice(refused, MOST_TOLD)]


def refusal_codes() -> frozenset[str]:
    """Every code that this module may give; each needs its sentence."""
    limits = {code for code, _ in _LIMITS.values()}
    return frozenset(
        {*_CODES.values(), *limits, "web.no_body", "web.not_understood", "web.too_deep", "settle.one_of_two"}
    )


def refused_fields(errors: Sequence[Mapping[str, Any]]) -> Iterator[Problem]:
    """One Problem for each field; of the forms that a value may have, each tells why it was not that one.

    At most `MOST_TOLD`.
    """
    told: set[tuple[str, str]] = set()
    for error in errors:
        if len(told) == MOST_TOLD:
            return
        where, (code, values) = _path(error["loc"]), _explain(error)
        if (where, code) not in told:
            told.add((where, code))
            yield Problem(code, where, values)


def _explain(error: Mapping[str, Any]) -> tuple[str, Mapping[str, Value]]:
    kind, context = str(error["type"]), error.get("ctx") or {}
    if kind == "missing" and error["loc"] == ("body",):
        return "web.no_body", {}
    if kind in _LIMITS:
        code, limit = _LIMITS[kind]
        found = context.get(limit, "")
        return code, {"limit": found if isinstance(found, int | float) else str(found)}
    return kind if "." in kind else _CODES.get(kind, "web.not_understood"), {}


def _path(loc: Sequence[str | int]) -> str:
    path = ""
    for item in loc[1:] if loc and loc[0] in _PLACES else loc:
        if isinstance(item, int):
            path += f"[{item}]" if path else ""
        else:
            path += f".{item[:80]}" if path else item[:80]
    return path
