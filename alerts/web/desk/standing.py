"""What the pages of the desk ask more than once: who may do what now, who is who, and which clock an agency goes by."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from alerts.alert.four_eyes import may_approve
from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.alert.queries import alerts_of_case
from alerts.alert.reading import is_shut
from alerts.alert.submission import APPROVE_WITHIN
from alerts.case.keeping import document_of
from alerts.case.models import Case
from alerts.case.queries import case_of_agency, cases_of_agency
from alerts.db.session import now
from alerts.message.queries import messages_of_alert
from alerts.staff.permissions import OPERATOR
from alerts.staff.queries import list_staff, list_staff_by_id
from alerts.web.desk.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Moves:
    """Which buttons an alert's page has for this visitor; `own_hand`: they could approve, had they not written it.

    `shut`: what is written or was told may not be looked at, so nothing is chosen either; it may be ended.
    """

    shut: bool

    edit: bool
    submit: bool
    approve: bool
    own_hand: bool
    update: bool
    end: bool


def find_moves(session: Session, alert: Alert, draft: Draft | None, visitor: Visitor) -> Moves:
    shut = is_shut(session, alert)
    writes = visitor.may("submit_alert") and not shut
    waiting = draft is not None and draft.state is DraftState.SUBMITTED and not shut
    approver = waiting and visitor.may("approve_alert")
    free = draft is not None and may_approve(session, alert, draft, visitor.staff)
    return Moves(
        shut=shut,
        edit=writes and draft is not None,
        submit=writes and draft is not None and needs_submission(session, alert, draft),
        approve=approver and free,
        own_hand=approver and not free,
        update=writes and draft is None and alert.state is AlertState.LIVE,
        end=visitor.may("end_alert") and alert.state not in (AlertState.ENDED, AlertState.PURGED),
    )


def needs_submission(session: Session, alert: Alert, draft: Draft) -> bool:
    """It was never submitted, or what was submitted can not be approved any more."""
    if draft.state is not DraftState.SUBMITTED or draft.submitted_at is None:
        return True
    case = case_of_agency(session, alert.case_id, alert.agency_id)
    return now(session) - draft.submitted_at > APPROVE_WITHIN or case.edits != draft.case_edits


def name_people(session: Session, agency_id: str) -> Mapping[str, str]:
    """E-mail address by id, for everybody who acts."""
    return {OPERATOR: "the service itself", **{each.id: each.email for each in list_staff(session, agency_id)}}


def name_lookers(session: Session, agency_id: str, ids: Collection[str]) -> Mapping[str, str]:
    """As `name_people`, and of these ids also people from elsewhere, without their name."""
    people = name_people(session, agency_id)
    others = list_staff_by_id(session, [each for each in ids if each not in people])
    return {**people, **{each.id: f"somebody of {each.agency.name}" for each in others}}


def zone_of(session: Session, case: Case) -> str:
    """The agency's own; of a hidden case as its messages have it, and UTC where there is none."""
    if case.hidden_at is None:
        return document_of(session, case).agency.timezone
    messages = [
        message for alert in alerts_of_case(session, case.id) for message in messages_of_alert(session, alert.id)
    ]
    return messages[-1].timezone if messages else "UTC"


def read_zone(session: Session, agency_id: str) -> str:
    """Of the agency's latest case; UTC before there is one."""
    latest = next((case for case in cases_of_agency(session, agency_id) if case.sealed_document is not None), None)
    return zone_of(session, latest) if latest else "UTC"
