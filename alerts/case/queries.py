"""Cases by what others ask of them; another agency's case does not exist."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.case.models import Answer, Case, Hand, Photo
from alerts.errors import NotFound


def case_of_agency(session: Session, case_id: str, agency_id: str, *, lock: bool = False) -> Case:
    """Raises NotFound for a case of another agency, as for one that never was."""
    query = select(Case).where(Case.id == case_id, Case.agency_id == agency_id)
    if lock:
        query = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    case = session.scalars(query).one_or_none()
    if case is None:
        raise NotFound("case.not_found")
    return case


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
    """In the order they were uploaded, the withdrawn ones left out."""
    query = select(Photo).where(Photo.case_id == case_id, Photo.withdrawn_at.is_(None))
    return session.scalars(query.order_by(Photo.uploaded_at, Photo.id)).all()


def photo_of_case(session: Session, case_id: str, photo_id: str) -> Photo:
    query = select(Photo).where(Photo.id == photo_id, Photo.case_id == case_id)
    photo = session.scalars(query).one_or_none()
    if photo is None:
        raise NotFound("photo.not_found")
    return photo


def hands_of_case(session: Session, case_id: str) -> frozenset[str]:
    """Ids of all who wrote any part of it."""
    return frozenset(session.scalars(select(Hand.staff_id).where(Hand.case_id == case_id)))


def lock_case(session: Session, case_id: str) -> Case:
    return session.scalars(select(Case).where(Case.id == case_id).with_for_update(key_share=True)).one()
