"""Alerts and drafts by what others ask of them; another agency's alert does not exist."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import exists, literal, or_, select
from sqlalchemy.orm import Session

from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.case.models import Case
from alerts.case.queries import is_on
from alerts.db.audit import REFUSED, AuditEntry
from alerts.errors import NotFound
from alerts.staff.access import uses_of
from alerts.staff.models import Staff


def alert_for(session: Session, alert_id: str, by: Staff, *, lock: bool = False) -> Alert:
    """Raises NotFound for an alert of a case that is another agency's or other people's."""
    query = select(Alert).where(Alert.id == alert_id, Alert.agency_id == by.agency_id, is_on(Alert.case_id, by))
    if lock:
        query = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    alert = session.scalars(query).one_or_none()
    if alert is None:
        raise NotFound("alert.not_found")
    uses_of(by).cases.add(alert.case_id)
    return alert


def alerts_for(session: Session, by: Staff, state: AlertState | None = None) -> Sequence[Alert]:
    """Of the cases that this person works on, the newest first."""
    query = select(Alert).where(Alert.agency_id == by.agency_id, is_on(Alert.case_id, by))
    if state is not None:
        query = query.where(Alert.state == state)
    return session.scalars(query.order_by(Alert.created_at.desc(), Alert.id)).all()


def alerts_of_case(session: Session, case_id: str) -> Sequence[Alert]:
    return session.scalars(select(Alert).where(Alert.case_id == case_id).order_by(Alert.created_at)).all()


def pending_draft(session: Session, alert_id: str) -> Draft | None:
    """The draft that is being written or waits for approval."""
    states = (DraftState.WRITING, DraftState.SUBMITTED)
    query = select(Draft).where(Draft.alert_id == alert_id, Draft.state.in_(states))
    return session.scalars(query.order_by(Draft.position.desc()).limit(1)).one_or_none()


def waiting_since(session: Session, until: datetime) -> Sequence[tuple[str, str, datetime]]:
    """(draft, alert, when it was submitted) of what was submitted before then and waits for approval."""
    query = select(Draft.id, Draft.alert_id, Draft.submitted_at).where(Draft.state == DraftState.SUBMITTED)
    rows = session.execute(query.where(Draft.submitted_at < until))
    return [(draft_id, alert_id, at) for draft_id, alert_id, at in rows if at is not None]


def drafts_of_alert(session: Session, alert_id: str) -> Sequence[Draft]:
    """In the order they were made."""
    return session.scalars(select(Draft).where(Draft.alert_id == alert_id).order_by(Draft.position)).all()


def latest_draft(session: Session, alert_id: str) -> Draft | None:
    query = select(Draft).where(Draft.alert_id == alert_id).order_by(Draft.position.desc()).limit(1)
    return session.scalars(query).one_or_none()


def expired_ids(session: Session, at: datetime, limit: int) -> Sequence[str]:
    query = select(Alert.id).where(Alert.state == AlertState.LIVE, Alert.expires_at <= at)
    return session.scalars(query.order_by(Alert.expires_at).limit(limit)).all()


def expiring(session: Session, until: datetime) -> Sequence[Alert]:
    """Live ones that run out by then."""
    return session.scalars(select(Alert).where(Alert.state == AlertState.LIVE, Alert.expires_at <= until)).all()


def lock_expired(session: Session, alert_id: str, at: datetime) -> Alert | None:
    """None when somebody has ended or rolled it meanwhile, or is just about to."""
    query = select(Alert).where(Alert.id == alert_id, Alert.state == AlertState.LIVE, Alert.expires_at <= at)
    return session.scalars(query.with_for_update(key_share=True, skip_locked=True)).one_or_none()


def lock_alert(session: Session, alert_id: str) -> Alert:
    query = select(Alert).where(Alert.id == alert_id).with_for_update(key_share=True)
    return session.scalars(query.execution_options(populate_existing=True)).one()


def alert_by_id(session: Session, alert_id: str) -> Alert:
    found = session.get(Alert, alert_id)
    if found is None:
        raise NotFound("alert.not_found")
    return found


def refusals_since(session: Session, action: str, subject: str, actor: str, since: datetime) -> Sequence[AuditEntry]:
    """Looks (or acts) of this person at this subject that were refused after `since`."""
    query = select(AuditEntry).where(AuditEntry.subject == subject, AuditEntry.action == action)
    return session.scalars(query.where(AuditEntry.actor == actor, AuditEntry.at > since)).all()


def newest_refusals(session: Session, agency_id: str, most: int) -> Sequence[AuditEntry]:
    """Refused looks of the agency's people, and of anybody at what is the agency's; the newest first."""
    ours = (
        exists().where(Staff.id == AuditEntry.actor, Staff.agency_id == agency_id),
        exists().where(Case.id == AuditEntry.subject, Case.agency_id == agency_id),
        exists().where(Alert.id == AuditEntry.subject, Alert.agency_id == agency_id),
    )
    is_refused = AuditEntry.action == literal(REFUSED, literal_execute=True)  # or SQLite does not know its index
    query = select(AuditEntry).where(is_refused, or_(*ours))
    return session.scalars(query.order_by(AuditEntry.position.desc()).limit(most)).all()


def owned_by(session: Session, agency_id: str, ids: Collection[str]) -> frozenset[str]:
    """Those among these ids that are cases or alerts of the agency."""
    cases = select(Case.id).where(Case.id.in_(ids), Case.agency_id == agency_id)
    alerts = select(Alert.id).where(Alert.id.in_(ids), Alert.agency_id == agency_id)
    return frozenset([*session.scalars(cases), *session.scalars(alerts)])
