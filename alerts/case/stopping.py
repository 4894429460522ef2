"""What keeps a case from being shown or said, whatever else is answered: a protected child, a consent taken back."""

from alerts.case.criteria import is_protected, is_refused
from alerts.case.models import Case
from alerts.case.rules import RulePack
from alerts.case.schema import CaseDocument
from alerts.errors import Conflict


def is_stopped(case: Case, document: CaseDocument) -> bool:
    """Whether nothing of it may be shown: a hit was recorded, or the answer is open to doubt, and nobody lifted it."""
    return case.lifted_at is None and (case.protected_at is not None or is_protected(document))


def require_not_stopped(case: Case, document: CaseDocument) -> None:
    """The guard of every way out: previews, pictures, exports, submission, approval. Raises Conflict."""
    if is_stopped(case, document):
        raise Conflict("case.protected")


def must_come_back(case: Case, document: CaseDocument, pack: RulePack) -> bool:
    """Whether an alert that is live has to end at once: somebody said no since it was approved, or a hit came in."""
    return is_stopped(case, document) or is_refused(document, pack)
