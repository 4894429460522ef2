"""Every question put to duty lists and calls."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from alerts.calls.models import Call, CallCode, Duty
from alerts.errors import NotFound
from alerts.staff.models import Agency, Assignment, Staff


def duty_list(session: Session, agency_id: str) -> Sequence[tuple[Duty, Staff]]:
    """In the order in which they are called; who has left is not."""
    query = select(Duty, Staff).join(Staff, Staff.id == Duty.staff_id).where(Duty.agency_id == agency_id, Staff.active)
    return [(row[0], row[1]) for row in session.execute(query.order_by(Duty.position))]


def places_of(session: Session, agency_id: str, *, lock: bool = False) -> Sequence[Duty]:
    """`lock`: for whoever sets them anew; of two at once, the second begins when the first is done."""
    if lock:
        session.execute(select(Agency.id).where(Agency.id == agency_id).with_for_update(key_share=True))
    return session.scalars(select(Duty).where(Duty.agency_id == agency_id)).all()


def call_by_key(session: Session, key: str) -> Call | None:
    return session.scalars(select(Call).where(Call.key == key)).one_or_none()


def known_keys(session: Session, alert_ids: Collection[str]) -> frozenset[str]:
    """Facts about these alerts that have called already, taken and over ones too."""
    return frozenset(session.scalars(select(Call.key).where(Call.alert_id.in_(alert_ids))))


def open_calls(session: Session, alert_id: str, codes: Sequence[CallCode]) -> Sequence[Call]:
    """Nobody has taken them, and their cause is not over."""
    query = select(Call).where(Call.alert_id == alert_id, Call.code.in_(codes))
    return session.scalars(query.where(Call.over_at.is_(None), Call.answered_at.is_(None))).all()


def open_calls_of(session: Session, codes: Sequence[CallCode]) -> Sequence[Call]:
    query = select(Call).where(Call.code.in_(codes), Call.over_at.is_(None))
    return session.scalars(query).all()


def due_ids(session: Session, at: datetime, limit: int) -> Sequence[str]:
    free = or_(Call.lease_until.is_(None), Call.lease_until <= at)
    query = select(Call.id).where(Call.due_at <= at, free).order_by(Call.due_at)
    return session.scalars(query.limit(limit)).all()


def lock_due(session: Session, call_id: str, at: datetime) -> Call | None:
    """None when somebody is ringing, or took it."""
    free = or_(Call.lease_until.is_(None), Call.lease_until <= at)
    query = select(Call).where(Call.id == call_id, Call.due_at <= at, free)
    return session.scalars(query.with_for_update(key_share=True, skip_locked=True)).one_or_none()


def lock_call(session: Session, call_id: str) -> Call:
    query = select(Call).where(Call.id == call_id).with_for_update(key_share=True)
    return session.scalars(query.execution_options(populate_existing=True)).one()


def call_for(session: Session, call_id: str, by: Staff) -> Call:
    """Raises NotFound, for a call about a case that is not this person's too."""
    query = select(Call).join(Assignment, Assignment.case_id == Call.case_id)
    query = query.where(Call.id == call_id, Call.agency_id == by.agency_id, Assignment.staff_id == by.id)
    found = session.scalars(query.with_for_update(key_share=True, of=Call)).one_or_none()
    if found is None:
        raise NotFound("call.not_found")
    return found


def calls_for(session: Session, by: Staff) -> Sequence[Call]:
    """What still waits for somebody, of the cases that this person works on; the oldest first."""
    query = select(Call).join(Assignment, Assignment.case_id == Call.case_id).where(Assignment.staff_id == by.id)
    query = query.where(Call.agency_id == by.agency_id, Call.answered_at.is_(None), Call.over_at.is_(None))
    return session.scalars(query.where(Call.code != CallCode.ENDED).order_by(Call.raised_at)).all()
