"""What of a case's verification is still open: pure, from the document's answers and the rule pack's questions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from alerts.case.ages import years_of
from alerts.case.rules import Answer, Criterion, DocumentFact, RulePack
from alerts.case.schema import CaseDocument, Child, Verification
from geo.reasons import Value

PROTECTED = "verification.protected_address"
SIGNS_THAT_DESCRIBE = 2


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One question that keeps a case from being verified; `key` is its place under `verification` in the document."""

    key: str
    code: str
    values: Mapping[str, Value] = field(default_factory=dict)


def is_protected(document: CaseDocument) -> bool:
    """Whether nothing of the case may be seen outside, previews included: the check hit, or its answer is unknown."""
    return document.verification.protected_address in ("hit", "unknown")


def refused_items(document: CaseDocument, pack: RulePack) -> frozenset[str]:
    """Where somebody has said no: consent was refused or taken back, or publicity would do great harm.

    A question that nobody has answered yet is no refusal.
    """
    answers, harm = document.verification, document.verification.harm_of_publicity
    refused = {
        "consent": answers.consent is not None and any(_check_consent(answers, pack)),
        "harm_of_publicity": harm is not None and harm.answer == "high",
    }
    return frozenset(item for item, is_no in refused.items() if is_no)


def open_items(
    document: CaseDocument,
    pack: RulePack,
    *,
    today: date,
    seen_in: str | None = None,
    seen_in_part: str | None = None,
    protection_lifted: bool = False,
    protection_stands: bool = False,
) -> tuple[OpenItem, ...]:
    """Everything unanswered or failing, the protected address first; empty = the case can be verified.

    `seen_in`: the country (ISO 3166-1 alpha-2) that holds the last-seen point, where that is known; `seen_in_part`: the
    part of it, where the pack says that its parts agree one by one.
    `protection_lifted`: two people with the right have lifted the protection of this case. `protection_stands`: a hit
    was recorded once and not lifted, so that "clear" is no answer any more.
    """
    answers = document.verification
    items = [] if protection_lifted else [*_check_address(answers)]
    if protection_stands and not items:
        items = [OpenItem("protected_address", "verification.protection_stands")]
    items += _check_identity(answers)
    items += _check_consent(answers, pack)
    items += _check_harm(document, pack)
    items += _check_jurisdiction(document, seen_in, seen_in_part)
    for criterion in pack.tests:
        items += _check_criterion(criterion, document, pack, today)
    return tuple(items)


def _check_address(answers: Verification) -> Iterator[OpenItem]:
    if answers.protected_address is None:
        yield OpenItem("protected_address", "verification.protected_address_open")
    elif answers.protected_address != "clear":
        yield OpenItem("protected_address", PROTECTED, {"answer": answers.protected_address})


def _check_identity(answers: Verification) -> Iterator[OpenItem]:
    for key in ("registry", "reporter", "custody"):
        if getattr(answers, key) is None:
            yield OpenItem(key, f"verification.{key}")


def _check_consent(answers: Verification, pack: RulePack) -> Iterator[OpenItem]:
    rule, consent = pack.consent, answers.consent
    accepted, with_reason = set(rule.accepted), set(rule.with_reason)
    if not accepted | with_reason:
        return
    if consent is None:
        yield OpenItem("consent", "verification.consent", {"rule": rule.rule})
    elif consent.given_by in with_reason and not consent.override_reason:
        yield OpenItem("consent", "verification.consent_reason", {"given_by": consent.given_by, "rule": rule.rule})
    elif consent.given_by not in accepted | with_reason:
        yield OpenItem("consent", "verification.consent_refused", {"given_by": consent.given_by, "rule": rule.rule})


def _check_harm(document: CaseDocument, pack: RulePack) -> Iterator[OpenItem]:
    harm = document.verification.harm_of_publicity
    if harm is None:
        yield OpenItem("harm_of_publicity", "verification.harm")
    elif harm.answer == "high":
        yield OpenItem("harm_of_publicity", "verification.harm_high")
    elif not harm.decided_by and (harm.answer == "moderate" or document.kind in pack.decided_kinds):
        yield OpenItem("harm_of_publicity", "verification.harm_undecided", {"answer": harm.answer})


def _check_jurisdiction(document: CaseDocument, seen_in: str | None, seen_in_part: str | None) -> Iterator[OpenItem]:
    """Nobody needs to say "own" of a place in the agency's own country or part of it; elsewhere somebody answers."""
    if document.verification.jurisdiction is not None:
        return
    agency = document.agency
    for own, seen in ((agency.country, seen_in), (agency.region, seen_in_part)):
        if own is not None and seen not in (None, own):
            values: dict[str, Value] = {"country": own, "seen_in": seen or ""}
            yield OpenItem("jurisdiction", "verification.jurisdiction", values)
            return


def _check_criterion(criterion: Criterion, document: CaseDocument, pack: RulePack, today: date) -> Iterator[OpenItem]:
    if not criterion.required:
        return
    said = document.verification.criteria.get(criterion.key)
    proven = any(_holds(answer, document, pack, today) for answer in criterion.answered_by)
    values: dict[str, Value] = {"key": criterion.key, "question": criterion.question, "pack": pack.title}
    if said is False:
        yield OpenItem(f"criteria.{criterion.key}", "verification.criterion_failed", values)
    elif not criterion.asked and not proven:
        yield OpenItem(f"criteria.{criterion.key}", "verification.criterion_unproven", values)
    elif criterion.asked and not proven and said is None:
        yield OpenItem(f"criteria.{criterion.key}", "verification.criterion_open", values)


def _holds(answer: Answer, document: CaseDocument, pack: RulePack, today: date) -> bool:
    return (
        (not answer.kind or document.kind in answer.kind)
        and (not answer.tier or document.tier in answer.tier)
        and (answer.fact is None or PROOFS[answer.fact](document, pack, today))
    )


def _is_identified(document: CaseDocument, pack: RulePack, today: date) -> bool:
    """The schema asks a name and an age of every child; the registry number ties them to a person."""
    return document.verification.registry is not None


def _is_below_age(document: CaseDocument, pack: RulePack, today: date) -> bool:
    years = [years_of(child, today) for child in document.children]
    return all(each is not None and each < pack.age_below for each in years)


def _has_number(document: CaseDocument, pack: RulePack, today: date) -> bool:
    return document.verification.registry is not None


def _is_described(document: CaseDocument, pack: RulePack, today: date) -> bool:
    return all(_count_signs(child) >= SIGNS_THAT_DESCRIBE for child in document.children)


def _count_signs(child: Child) -> int:
    signs = (child.height_cm, child.build, child.hair.colour, child.eyes, child.clothing, child.marks)
    return sum(1 for sign in signs if sign)


def _is_harm_weighed(document: CaseDocument, pack: RulePack, today: date) -> bool:
    harm = document.verification.harm_of_publicity
    return harm is not None and harm.answer != "high" and not any(_check_harm(document, pack))


def _is_harm_decided(document: CaseDocument, pack: RulePack, today: date) -> bool:
    harm = document.verification.harm_of_publicity
    return harm is not None and harm.answer != "high" and bool(harm.decided_by)


PROOFS: Mapping[DocumentFact, Callable[[CaseDocument, RulePack, date], bool]] = {
    DocumentFact.CHILD_IDENTIFIED: _is_identified,
    DocumentFact.AGE_BELOW_LIMIT: _is_below_age,
    DocumentFact.CASE_NUMBER: _has_number,
    DocumentFact.CHILD_DESCRIBED: _is_described,
    DocumentFact.HARM_WEIGHED: _is_harm_weighed,
    DocumentFact.HARM_DECIDED: _is_harm_decided,
}
