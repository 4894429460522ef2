"""Cases by what others ask of them; another agency's case does not exist."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, exists, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from alerts.case.models import Answer, Case, Hand, Lift, Photo
from alerts.errors import NotFound
from alerts.staff.access import uses_of
from alerts.staff.models import Assignment, Staff
from alerts.staff.permissions import Permission, permissions_of


def case_of_agency(session: Session, case_id: str, agency_id: str, *, lock: bool = False) -> Case:
    """Raises NotFound for a case of another agency, as for one that never was."""
    query = select(Case).where(Case.id == case_id, Case.agency_id == agency_id)
    return _one(session, query, lock=lock)


def _one(session: Session, query: Select[Case], *, lock: bool) -> Case:
    if lock:
        query = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    case = session.scalars(query).one_or_none()
    if case is None:
        raise NotFound("case.not_found")
    return case


def is_on(case_id: ColumnElement[str] | InstrumentedAttribute[str], by: Staff) -> ColumnElement[bool]:
    """Whether this person works on the case. The one rule for every room above, and for its lists."""
    on_it: ColumnElement[bool] = exists().where(Assignment.case_id == case_id, Assignment.staff_id == by.id)
    if Permission.LIFT_PROTECTION in permissions_of(by):  # whoever must decide about a protected child must see it
        on_it = on_it | exists().where(Case.id == case_id, Case.protected_at.is_not(None), Case.lifted_at.is_(None))
    return on_it


def case_for(session: Session, case_id: str, by: Staff, *, lock: bool = False) -> Case:
    """Raises NotFound for a case that is another agency's or other people's, as for one that never was."""
    query = select(Case).where(Case.id == case_id, Case.agency_id == by.agency_id, is_on(Case.id, by))
    case = _one(session, query, lock=lock)
    uses_of(by).cases.add(case.id)
    return case


def cases_for(session: Session, by: Staff) -> Sequence[Case]:
    """The newest first."""
    query = select(Case).where(Case.agency_id == by.agency_id, is_on(Case.id, by))
    return session.scalars(query.order_by(Case.created_at.desc(), Case.id)).all()


def lifts_of_case(session: Session, case_id: str) -> Sequence[Lift]:
    return session.scalars(select(Lift).where(Lift.case_id == case_id).order_by(Lift.at)).all()


def stopped_ids(session: Session, at: datetime, limit: int) -> Sequence[str]:
    query = select(Case.id).where(Case.stop_due_at <= at).order_by(Case.stop_due_at)
    return session.scalars(query.limit(limit)).all()


def cases_of_agency(session: Session, agency_id: str) -> Sequence[Case]:
    query = select(Case).where(Case.agency_id == agency_id).order_by(Case.created_at.desc())
    return session.scalars(query).all()


def case_by_reference(session: Session, agency_id: str, reference: str) -> Case | None:
    query = select(Case).where(Case.agency_id == agency_id, Case.reference == reference)
    return session.scalars(query).one_or_none()


def answers_of_case(session: Session, case_id: str) -> Sequence[Answer]:
    """In the order they were given; the last one of an item counts."""
    return session.scalars(select(Answer).where(Answer.case_id == case_id).order_by(Answer.at, Answer.id)).all()


def photos_of_case(session: Session, case_id: str) -> Sequence[Photo]:
    """In the order they were uploaded, the withdrawn ones left out, however often the same picture was uploaded."""
    query = select(Photo).where(Photo.case_id == case_id, Photo.sha256.not_in(_withdrawn(case_id)))
    return session.scalars(query.order_by(Photo.uploaded_at, Photo.id)).all()


def is_withdrawn(session: Session, case_id: str, sha256: str) -> bool:
    """Whether this picture was taken out of the case."""
    return session.scalar(select(literal(sha256).in_(_withdrawn(case_id)))) is True


def _withdrawn(case_id: str) -> Select[str]:
    """Digests of what was taken out of the case: of the picture, not of one upload of it."""
    return select(Photo.sha256).where(Photo.case_id == case_id, Photo.withdrawn_at.is_not(None))


def photo_of_case(session: Session, case_id: str, photo_id: str) -> Photo:
    query = select(Photo).where(Photo.id == photo_id, Photo.case_id == case_id)
    photo = session.scalars(query).one_or_none()
    if photo is None:
        raise NotFound("photo.not_found")
    return photo


def hands_of_case(session: Session, case_id: str) -> frozenset[str]:
    """Ids of all who wrote any part of it, a single answer too."""
    hands = select(Hand.staff_id).where(Hand.case_id == case_id)
    answers = select(Answer.by).where(Answer.case_id == case_id)
    return frozenset([*session.scalars(hands), *session.scalars(answers)])


def has_written(session: Session, case_id: str, by: Staff) -> bool:
    """Whether this person wrote some part of it, seeing the rest: what they know can not be taken from them."""
    return session.get(Hand, (case_id, by.id)) is not None


def lock_case(session: Session, case_id: str) -> Case:
    query = select(Case).where(Case.id == case_id).with_for_update(key_share=True)
    return session.scalars(query.execution_options(populate_existing=True)).one()
