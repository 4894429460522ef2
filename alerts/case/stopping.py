"""What keeps a case from being shown or said, whatever else is answered: a protected child, a consent taken back."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any

from alerts.case.criteria import is_protected, refused_items
from alerts.case.models import Case
from alerts.case.rules import RulePack
from alerts.case.schema import CaseDocument, Verification
from alerts.errors import Conflict


class No(StrEnum):
    """What somebody said that stops a case."""

    HIT = "hit"
    DOUBT = "doubt"  # nobody knows whether the child is protected
    REFUSED = "refused"  # consent, or publicity would do great harm


ADDRESS = frozenset({No.HIT, No.DOUBT})


def said_no(document: CaseDocument, pack: RulePack) -> frozenset[No]:
    """By the answers alone, whatever was lifted."""
    said = {No.REFUSED} if refused_items(document, pack) else set()
    address = {"hit": No.HIT, "unknown": No.DOUBT}.get(document.verification.protected_address or "")
    return frozenset(said | {address} if address else said)


def is_stopped(case: Case, document: CaseDocument) -> bool:
    """Whether nothing of it may be shown: a hit was recorded, or the answer is open to doubt, and nobody lifted it."""
    return case.lifted_at is None and (case.protected_at is not None or is_protected(document))


def require_not_stopped(case: Case, document: CaseDocument) -> None:
    """The guard of every way out: previews, pictures, exports, submission, approval. Raises Conflict."""
    if is_stopped(case, document):
        raise Conflict("case.protected")


def must_come_back(case: Case, document: CaseDocument, pack: RulePack) -> bool:
    """Whether an alert that is live has to end at once: somebody said no since it was approved, or a hit came in."""
    return is_stopped(case, document) or bool(refused_items(document, pack))


def only_settles_doubt(case: Case, before: Verification, changes: Mapping[str, Any]) -> bool:
    """Whether all that is new is what somebody found out about the address, which nobody knew: anybody on the case may
    say that, for whoever wrote the case may be asleep by then. A hit is no doubt."""
    answers = changes.get("verification")
    if case.protected_at is not None or set(changes) != {"verification"} or not isinstance(answers, dict):
        return False
    known = answers.get("protected_address") in ("clear", "hit")
    return known and {**answers, "protected_address": "unknown"} == before.model_dump(mode="json")


def renews_protection(case: Case, before: Verification, after: Verification, named: Collection[str]) -> bool:
    """Whether a hit, or a doubt after two people lifted an earlier one, was said now: by an answer that is another than
    before; after a lift also by one that is the same and was given by name (`named`: items of the verification)."""
    said = after.protected_address
    is_new = said != before.protected_address or (case.lifted_at is not None and "protected_address" in named)
    return is_new and (said == "hit" or (said == "unknown" and case.lifted_at is not None))


def only_says_no(before: CaseDocument, after: CaseDocument, pack: RulePack, anew: Collection[str]) -> bool:
    """Whether all that is new in the verification keeps the case from going out: a hit or a doubt, a no.

    `anew`: items that are said once more.
    """
    noes = refused_items(after, pack) | ({"protected_address"} if is_protected(after) else set())
    known, said = (each.verification.model_dump(mode="json") for each in (before, after))
    new = {item for item in said if said[item] != known[item]} | set(anew)
    return bool(new) and new <= noes
