"""Every question the room asks the store."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Row, func, or_, select
from sqlalchemy.orm import Session

from alerts.channel.opening import Destination, find_destination
from alerts.channel.queries import load_channel
from alerts.errors import NotFound
from alerts.publication.models import OwnCopy, Publication


def due_publications(
    session: Session, at: datetime, *, kind: str | None, urgent: bool | None, limit: int
) -> Sequence[Publication]:
    """Due and not leased, retractions first, then the longest overdue; locked for the claim."""
    query = (
        select(Publication)
        .where(Publication.due_at <= at)
        .where(or_(Publication.lease_until.is_(None), Publication.lease_until <= at))
        .order_by(Publication.urgent.desc(), Publication.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    if urgent is not None:
        query = query.where(Publication.urgent.is_(urgent))
    if kind is not None:
        query = query.where(Publication.kind == kind)
    return session.scalars(query).all()


def count_due(session: Session, at: datetime) -> Sequence[Row[str, bool, int]]:
    """(kind, urgent, rows) of what is due and not leased."""
    free = or_(Publication.lease_until.is_(None), Publication.lease_until <= at)
    query = select(Publication.kind, Publication.urgent, func.count()).where(Publication.due_at <= at, free)
    return session.execute(query.group_by(Publication.kind, Publication.urgent)).all()


def next_due(session: Session) -> datetime | None:
    """When the earliest publication falls due; None when nothing ever will."""
    return session.scalars(
        select(Publication.due_at).where(Publication.due_at.is_not(None)).order_by(Publication.due_at).limit(1)
    ).one_or_none()


def lock_publication(session: Session, publication_id: str) -> Publication:
    query = select(Publication).where(Publication.id == publication_id)
    return session.scalars(query.with_for_update().execution_options(populate_existing=True)).one()


def publication_by_id(session: Session, publication_id: str, agency_id: str | None = None) -> Publication:
    query = select(Publication).where(Publication.id == publication_id)
    if agency_id is not None:
        query = query.where(Publication.agency_id == agency_id)
    found = session.scalars(query).one_or_none()
    if found is None:
        raise NotFound("publication.not_found")
    return found


def lock_publications(session: Session, alert_id: str) -> Sequence[Publication]:
    """All of one alert: what is decided about them must not be decided on facts that a worker is just changing."""
    query = select(Publication).where(Publication.alert_id == alert_id).order_by(Publication.id)
    return session.scalars(query.with_for_update().execution_options(populate_existing=True)).all()


def publications_of_alert(session: Session, alert_id: str) -> Sequence[Publication]:
    query = select(Publication).where(Publication.alert_id == alert_id).order_by(Publication.created_at, Publication.id)
    return session.scalars(query).all()


def wanted_of_alert(session: Session, alert_id: str) -> Sequence[Publication]:
    """Those that are to be visible, the oldest first, locked; two on one channel while one replaces the other."""
    return sorted((row for row in lock_publications(session, alert_id) if row.want > 0), key=lambda row: row.number)


def wanted_before(session: Session, row: Publication) -> Sequence[Publication]:
    """What this publication replaces on its channel."""
    older = (Publication.channel_id == row.channel_id, Publication.number < row.number)
    query = select(Publication).where(Publication.alert_id == row.alert_id, Publication.want > 0, *older)
    return session.scalars(query.with_for_update()).all()


def retracted_on_channel(session: Session, channel_id: str, since: datetime) -> Sequence[Publication]:
    query = select(Publication).where(
        Publication.channel_id == channel_id, Publication.want == 0, Publication.retracted_at >= since
    )
    return session.scalars(query).all()


def publications_of_partner(session: Session, alert_id: str, channel_ids: Sequence[str]) -> Sequence[Publication]:
    query = select(Publication).where(Publication.alert_id == alert_id, Publication.channel_id.in_(channel_ids))
    return session.scalars(query.order_by(Publication.id).with_for_update()).all()


def own_copies_of_alert(session: Session, alert_id: str) -> Sequence[OwnCopy]:
    query = select(OwnCopy).where(OwnCopy.alert_id == alert_id).order_by(OwnCopy.since, OwnCopy.path)
    return session.scalars(query).all()


def due_own_copies(session: Session, at: datetime, limit: int) -> Sequence[OwnCopy]:
    query = (
        select(OwnCopy)
        .where(OwnCopy.due_at <= at)
        .where(or_(OwnCopy.lease_until.is_(None), OwnCopy.lease_until <= at))
        .order_by(OwnCopy.due_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return session.scalars(query).all()


def count_due_own_copies(session: Session, at: datetime) -> int:
    free = or_(OwnCopy.lease_until.is_(None), OwnCopy.lease_until <= at)
    return session.scalar(select(func.count()).select_from(OwnCopy).where(OwnCopy.due_at <= at, free)) or 0


def destination_of(session: Session, row: Publication) -> Destination:
    """Settings with their secrets, to be opened outside the transaction."""
    return find_destination(session, load_channel(session, row.channel_id))
