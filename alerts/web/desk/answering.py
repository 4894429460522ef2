"""The open items of a verification as questions on a form, and the answers that come back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from alerts.case.criteria import OpenItem
from alerts.case.schema import ADDRESS_ANSWERS, GIVEN_BY, HARM_ANSWERS
from alerts.web.desk.visitor import Posted
from alerts.words.say import say


@dataclass(frozen=True, slots=True)
class Field:
    """One input: a choice where there are `options`, else a line of text."""

    name: str
    label: str
    options: Sequence[str] = ()
    value: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    key: str
    sentence: str
    fields: tuple[Field, ...]


FIELDS: Mapping[str, tuple[Field, ...]] = {
    "protected_address": (Field("protected_address", "Result of the check", ADDRESS_ANSWERS),),
    "registry": (Field("registry", "Case number or registry entry"),),
    "reporter": (Field("reporter", "Who reported, identity checked"),),
    "custody": (
        Field("custody", "Custody order", ("none", "there is one")),
        Field("custody.order", "Its number, if there is one"),
    ),
    "consent": (
        Field("consent.given_by", "Consent given by", GIVEN_BY),
        Field("consent.override_reason", "Reason, where the rules ask for one"),
    ),
    "harm_of_publicity": (
        Field("harm_of_publicity.answer", "Harm that publicity may do", HARM_ANSWERS),
        Field("harm_of_publicity.decided_by", "Decided by"),
        Field("harm_of_publicity.note", "Note"),
    ),
    "jurisdiction": (Field("jurisdiction.consent_of", "Consent of the partner whose area it is (empty: our own)"),),
}


def draw_questions(items: Sequence[OpenItem], posted: Posted | None) -> list[Question]:
    """One for each open item that an answer can settle; with what was typed, if it was."""
    return [
        Question(item.key, say(item), tuple(_with_value(each, posted) for each in _fields_of(item))) for item in items
    ]


def read_answers(posted: Posted) -> dict[str, Any]:
    """Fields of the document's `verification`, only those that were filled in."""
    given = {name: posted.one(name) for name in posted.form if "." in name or name in FIELDS}
    given = {name: value for name, value in given.items() if value}
    plain = ("protected_address", "registry", "reporter")
    answers: dict[str, Any] = {name: given[name] for name in plain if name in given}
    if given.get("custody") == "none":
        answers["custody"] = "none"
    elif "custody.order" in given:
        answers["custody"] = {"order": given["custody.order"]}
    for name in ("consent", "harm_of_publicity"):
        parts = {key.partition(".")[2]: value for key, value in given.items() if key.startswith(f"{name}.")}
        if parts:
            answers[name] = parts
    if "jurisdiction.consent_of" in given:
        answers["jurisdiction"] = {"consent_of": given["jurisdiction.consent_of"]}
    elif "jurisdiction.consent_of" in posted.form:
        answers["jurisdiction"] = "own"
    criteria = {key.partition(".")[2]: value == "yes" for key, value in given.items() if key.startswith("criteria.")}
    if criteria:
        answers["criteria"] = criteria
    return answers


def _fields_of(item: OpenItem) -> tuple[Field, ...]:
    if item.key.startswith("criteria."):
        asked = item.code == "verification.criterion_open"
        return (Field(item.key, "Answer", ("yes", "no")),) if asked else ()
    return FIELDS.get(item.key, ())


def _with_value(each: Field, posted: Posted | None) -> Field:
    return Field(each.name, each.label, each.options, posted.one(each.name) if posted else "")
