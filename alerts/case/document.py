"""The case document: read strictly, everything wrong told at once, and written back as it was understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from pydantic import ValidationError

from alerts.case.cautions import find_cautions
from alerts.case.codes import is_known_tag
from alerts.case.problems import MOST_TOLD, check_across, check_criteria, tell_problems
from alerts.case.rules import load_pack, pack_names
from alerts.case.schema import CaseDocument
from alerts.case.source import Media, Node, Source, read_object, read_source
from alerts.errors import BadInput, Problem

__all__ = ["CaseDocument", "ParsedCase", "dump_case", "parse_case", "parse_case_object"]


MOST_VALUES = 5_000  # twenty children in all languages, dressed in all they can wear, have half of it


@dataclass(frozen=True, slots=True)
class ParsedCase:
    """A document that may be used, and what its author should look at."""

    document: CaseDocument
    warnings: tuple[Problem, ...]


def parse_case(text: str | bytes, *, media: Media, now: datetime | None = None) -> ParsedCase:
    """The case in a YAML or JSON text; nothing in it may lie after `now` (aware; left out: this moment).

    Raises BadInput with every problem and its path, TooLarge over 256 kB.
    """
    return _validate(read_source(text, media), now)


def parse_case_object(tree: object, *, now: datetime | None = None) -> ParsedCase:
    """The same for JSON that is parsed already (dicts, lists, scalars). Raises BadInput."""
    return _validate(read_object(tree), now)


def dump_case(document: CaseDocument) -> dict[str, object]:
    """The document as JSON types; `parse_case_object` reads the equal document from it."""
    return document.model_dump(mode="json")


def _validate(source: Source, now: datetime | None) -> ParsedCase:
    tree = source.tree
    if tree is None and not source.problems:
        raise BadInput.at("", "case.empty")
    if not isinstance(tree, Mapping):
        raise BadInput(source.problems or [Problem("case.not_a_document")])
    _check_amount(tree)
    problems = list(source.problems)
    told = {problem.where for problem in problems}
    document: CaseDocument | None = None
    try:
        context = {"now": now or datetime.now(UTC), "first": _first_language(tree)}
        document = CaseDocument.model_validate(tree, context=context)
    except ValidationError as error:
        problems += [problem for problem in tell_problems(error, tree) if problem.where not in told]
    problems += check_across(tree)
    rules = tree.get("rules")
    if isinstance(rules, str) and rules in pack_names():
        problems += check_criteria(tree, [criterion.key for criterion in load_pack(rules).tests])
    if problems or document is None:
        raise BadInput(_shorten(problems))
    return ParsedCase(document, tuple(find_cautions(document)))


def _check_amount(tree: Mapping[str, Node]) -> None:
    """Before each value is looked at by itself, and each wrong one told. Raises BadInput."""
    seen, left = len(tree), [node for key, node in tree.items() if key != "area"]  # a shape has bounds of its own
    while left:
        node = left.pop()
        inner = list(node.values()) if isinstance(node, Mapping) else node if isinstance(node, list | tuple) else ()
        seen += len(inner)
        if seen > MOST_VALUES:
            raise BadInput.at("", "case.too_much", most=MOST_VALUES)
        left += inner


def _shorten(problems: list[Problem]) -> list[Problem]:
    more = len(problems) - MOST_TOLD
    return [*problems[:MOST_TOLD], Problem("case.more_problems", "", {"count": more})] if more > 0 else problems


def _first_language(tree: Mapping[str, Node]) -> str:
    """The language of bare strings; when the list itself is wrong, which is told, any will do to go on reading."""
    languages = tree.get("languages")
    first = languages[0] if isinstance(languages, list | tuple) and languages else None
    return first if isinstance(first, str) and is_known_tag(first) else "en"
