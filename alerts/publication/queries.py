"""Every question the room asks the store."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, case, func, not_, or_, select
from sqlalchemy.orm import Session, aliased, defer, lazyload, load_only

from alerts.channel.models import Channel
from alerts.channel.opening import Destination, find_destination
from alerts.channel.queries import load_channel
from alerts.db.blobs import Blob
from alerts.db.models import LostCopy
from alerts.errors import NotFound
from alerts.poster.templates import Medium
from alerts.publication.machine import PARKED, Account, CallKind, PostState
from alerts.publication.models import Attempt, OwnCopy, Post, Publication

_LEAN = defer(Publication.reason)  # why it was chosen decides nothing
# For who only asks when: asked each second, of thousands perhaps.
_BARE = (_LEAN, lazyload(Publication.attempts), lazyload(Publication.posts))
MOST_WAITING = 100  # alerts that share one claim


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is due of one alert on one kind: `free` to be claimed, `in_hand` of somebody already."""

    alert_id: str
    kind: str
    urgent: bool
    free: int
    in_hand: int


def who_waits(session: Session, at: datetime, *, kinds: Collection[str] | None, urgent: bool | None) -> list[Waiting]:
    """The alerts with something to claim, retractions first, then who has waited longest."""
    leased = func.sum(case((Publication.lease_until > at, 1), else_=0))
    query = (
        select(Publication.alert_id, Publication.kind, Publication.urgent, func.count() - leased, leased)
        .where(Publication.due_at <= at)
        .group_by(Publication.alert_id, Publication.kind, Publication.urgent)
        .having(func.count() > leased)
        .order_by(Publication.urgent.desc(), func.min(Publication.due_at))
        .limit(MOST_WAITING)
    )
    if kinds is not None:
        query = query.where(Publication.kind.in_(kinds))
    if urgent is not None:
        query = query.where(Publication.urgent.is_(urgent))
    return [Waiting(*row) for row in session.execute(query)]


def lock_due(session: Session, at: datetime, whose: Waiting, limit: int) -> Sequence[Publication]:
    """The longest overdue of them that nobody holds; what another claim has locked just now is left to it."""
    query = (
        select(Publication)
        .where(Publication.alert_id == whose.alert_id, Publication.kind == whose.kind)
        .where(Publication.urgent.is_(whose.urgent), Publication.due_at <= at)
        .where(or_(Publication.lease_until.is_(None), Publication.lease_until <= at))
        .order_by(Publication.due_at)
        .limit(limit)
        .with_for_update(key_share=True, skip_locked=True)
        .options(_LEAN)
    )
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
    return session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True)).one()


def lock_these(session: Session, ids: Collection[str]) -> Sequence[Publication]:
    query = select(Publication).where(Publication.id.in_(ids)).order_by(Publication.id).options(_LEAN)
    return session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True)).all()


def lock_with_replaced(session: Session, ids: Collection[str]) -> Sequence[Publication]:
    """These; locked with them, in one order, is what they replace: an end takes all of an alert in that order too."""
    newer, older = aliased(Publication), aliased(Publication)
    same = (older.alert_id == newer.alert_id, older.channel_id == newer.channel_id)
    replaced = select(older.id).join(newer, and_(*same, older.number < newer.number))
    replaced = replaced.where(newer.id.in_(ids), newer.number > 1, older.want > 0)
    rows = lock_these(session, {*ids, *session.scalars(replaced)})
    return [row for row in rows if row.id in ids]


def publication_by_id(session: Session, publication_id: str, agency_id: str | None = None) -> Publication:
    query = select(Publication).where(Publication.id == publication_id)
    if agency_id is not None:
        query = query.where(Publication.agency_id == agency_id)
    found = session.scalars(query).one_or_none()
    if found is None:
        raise NotFound("publication.not_found")
    return found


def is_of_another(session: Session, row: Publication, remote_id: str) -> bool:
    """Whether this object, post or photo, is another publication's copy, of whichever alert, agency and channel.

    One account may be several channels.
    """
    of_kind = (Publication.kind == row.kind, Publication.id != row.id)
    same = Post.remote_id == remote_id
    query = select(Post.id).join(Publication, Publication.id == Post.publication_id).where(*of_kind, same)
    return session.scalars(query.limit(1)).one_or_none() is not None


def known_copies(
    session: Session, alert_id: str, kind: str, remote_ids: Collection[str], *, but: str = "", stuck: bool = True
) -> frozenset[str]:
    """Those of these ids that are copies of the alert's publications on this kind, on whichever channel; `but` of this
    publication. Without `stuck`: nor of one that is to take its copies down, and waits for a person who lets it."""
    query = select(Post.remote_id).join(Publication, Publication.id == Post.publication_id)
    query = query.where(Publication.alert_id == alert_id, Publication.kind == kind, Publication.id != but)
    if not stuck:
        is_stuck = and_(Publication.want == 0, Publication.refusals > 0, Publication.todo.is_not(None))
        query = query.where(or_(not_(is_stuck), Post.state != PostState.LIVE))
    return frozenset(session.scalars(query.where(Post.remote_id.in_(remote_ids))))


def settings_of_mute(session: Session, row: Publication) -> Sequence[Mapping[str, Any]]:
    """Of the alert's other channels of the kind on which a post with one of the row's markers has been sent, and nobody
    has answered yet."""
    query = select(Channel.settings).join(Publication, Publication.channel_id == Channel.id)
    query = query.where(Publication.alert_id == row.alert_id, Publication.kind == row.kind)
    query = query.where(Publication.channel_id != row.channel_id)
    mute = (Attempt.account == Account.OPEN, Attempt.kind == CallKind.PUBLISH)
    query = query.join(Attempt, Attempt.publication_id == Publication.id).where(*mute)
    return session.scalars(query.where(Attempt.revision.in_(row.sought_markers().values()))).all()


def settings_in_doubt(session: Session, alert_id: str, kind: str, but: str) -> Sequence[Mapping[str, Any]]:
    """Of the alert's channels of the kind but this one, on which something is to be visible and may be there, though
    nobody has a row for it."""
    query = select(Channel.settings).join(Publication, Publication.channel_id == Channel.id)
    query = query.where(Publication.alert_id == alert_id, Publication.kind == kind, Publication.channel_id != but)
    mute = (Attempt.publication_id == Publication.id, Attempt.account == Account.OPEN, Attempt.kind == CallKind.PUBLISH)
    in_doubt = or_(Publication.doubted_at.is_not(None), select(Attempt.id).where(*mute).exists())
    return session.scalars(query.where(Publication.want > 0, in_doubt)).all()


def lock_on_channel(session: Session, channel_id: str) -> Sequence[Publication]:
    """Those on a channel that somebody is at work on, or may be: what a person is asked about is not due by itself."""
    at_work = or_(Publication.due_at.is_not(None), Publication.want > 0)
    query = select(Publication).where(Publication.channel_id == channel_id, at_work)
    query = query.order_by(Publication.id).with_for_update(key_share=True).options(*_BARE)
    return session.scalars(query.execution_options(populate_existing=True)).all()


def lock_wanted_on_channel(session: Session, channel_id: str) -> Sequence[Publication]:
    """Those that are to be visible there, be it that somebody is asked or a restored store is held meanwhile."""
    query = select(Publication).where(Publication.channel_id == channel_id, Publication.want > 0)
    query = query.order_by(Publication.id).with_for_update(key_share=True).options(*_BARE)
    return session.scalars(query.execution_options(populate_existing=True)).all()


def has_copies_out(session: Session, channel_id: str) -> bool:
    """Whether a copy is live there, may be (a call that is not accounted for, an end that is owed to who refused all it
    was sent), or is sought after a restore."""
    here = select(Publication.id).where(Publication.channel_id == channel_id)
    live = here.join(Post, Post.publication_id == Publication.id).where(Post.state == PostState.LIVE)
    open_call = here.join(Attempt, Attempt.publication_id == Publication.id).where(Attempt.account == Account.OPEN)
    followed = here.where(or_(Publication.doubted_at.is_not(None), Publication.urgent))
    lost = select(LostCopy.alert_id).where(LostCopy.channel_id == channel_id, LostCopy.due_at.is_not(None))
    asked = select(or_(live.exists(), open_call.exists(), followed.exists(), lost.exists()))
    return bool(session.scalar(asked))


def lock_publications(session: Session, alert_id: str) -> Sequence[Publication]:
    """All of one alert: what is decided about them must not be decided on facts that a worker is just changing."""
    query = select(Publication).where(Publication.alert_id == alert_id).order_by(Publication.id)
    return session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True)).all()


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
    return session.scalars(query.with_for_update(key_share=True)).all()


def retracted_on_channel(session: Session, channel_id: str, since: datetime) -> Sequence[Publication]:
    query = select(Publication).where(
        Publication.channel_id == channel_id, Publication.want == 0, Publication.retracted_at >= since
    )
    return session.scalars(query).all()


def publications_of_partner(session: Session, alert_id: str, channel_ids: Sequence[str]) -> Sequence[Publication]:
    query = select(Publication).where(Publication.alert_id == alert_id, Publication.channel_id.in_(channel_ids))
    return session.scalars(query.order_by(Publication.id).with_for_update(key_share=True)).all()


def own_copies_of_alert(session: Session, alert_id: str) -> Sequence[OwnCopy]:
    query = select(OwnCopy).where(OwnCopy.alert_id == alert_id).order_by(OwnCopy.since, OwnCopy.path)
    return session.scalars(query).all()


def message_of_poster(session: Session, sha256: str) -> str | None:
    """The id of the latest message that showed a poster of just these bytes."""
    query = select(OwnCopy.message_id).where(OwnCopy.sha256 == sha256).order_by(OwnCopy.since.desc(), OwnCopy.id)
    return session.scalars(query.limit(1)).one_or_none()


def posters_out(session: Session, limit: int) -> Sequence[str]:
    """Digests of published posters whose bytes are there, the newest first; until a purge those of what has ended."""
    query = (
        select(OwnCopy.sha256)
        .join(Blob, Blob.sha256 == OwnCopy.sha256)
        .where(Blob.media_type.in_([medium.media_type for medium in Medium]))
    )
    newest = query.group_by(OwnCopy.sha256).order_by(func.max(OwnCopy.since).desc(), OwnCopy.sha256).limit(limit)
    return [digest for digest in session.scalars(newest) if digest is not None]


def due_own_copies(session: Session, at: datetime, limit: int) -> Sequence[OwnCopy]:
    query = (
        select(OwnCopy)
        .where(OwnCopy.due_at <= at)
        .where(or_(OwnCopy.lease_until.is_(None), OwnCopy.lease_until <= at))
        .order_by(OwnCopy.due_at)
        .limit(limit)
        .with_for_update(key_share=True, skip_locked=True)
    )
    return session.scalars(query).all()


def count_due_own_copies(session: Session, at: datetime) -> int:
    free = or_(OwnCopy.lease_until.is_(None), OwnCopy.lease_until <= at)
    return session.scalar(select(func.count()).select_from(OwnCopy).where(OwnCopy.due_at <= at, free)) or 0


def unproven_paths(session: Session, paths: Iterable[str]) -> set[str]:
    """Those among our own addresses that must be gone and have not been seen to be."""
    query = select(OwnCopy.path).where(OwnCopy.path.in_(list(paths)))
    return set(session.scalars(query.where(OwnCopy.ended_at.is_not(None), OwnCopy.gone_at.is_(None))))


def destination_of(session: Session, row: Publication) -> Destination:
    """Settings with their secrets, to be opened outside the transaction."""
    return find_destination(session, load_channel(session, row.channel_id))


def channels_of(session: Session, rows: Collection[Publication]) -> Mapping[str, Channel]:
    """By id, with no more than opening them takes."""
    query = select(Channel).where(Channel.id.in_({row.channel_id for row in rows}))
    opened = (Channel.kind, Channel.settings, Channel.sealed_secrets, Channel.active)
    query = query.options(load_only(*opened, Channel.partner_id, Channel.name, Channel.parked_at, Channel.probe_at))
    return {channel.id: channel for channel in session.scalars(query)}


def lock_channels(session: Session, failed: Collection[str], answered: Collection[str]) -> Mapping[str, Channel]:
    """By id, all at once and in one order: what failed is counted on them. Of those that answered, only those that
    left a call unanswered lately: most often none."""
    counted = or_(Channel.id.in_(failed), and_(Channel.id.in_(answered), Channel.failures > 0))
    query = select(Channel).where(Channel.id.in_({*failed, *answered}), counted).order_by(Channel.id)
    query = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    return {channel.id: channel for channel in session.scalars(query)}


def unswept_channels(session: Session, channel_ids: Collection[str], before: datetime) -> Sequence[Channel]:
    """Those of the named channels that no sweep is due for before the given time."""
    late = or_(Channel.sweep_due_at.is_(None), Channel.sweep_due_at > before)
    return session.scalars(select(Channel).where(Channel.id.in_(channel_ids), late)).all()


def lock_waiting_for(session: Session, channel_id: str) -> Sequence[Publication]:
    """What waits for a parked address."""
    query = select(Publication).where(Publication.channel_id == channel_id, Publication.retry_why == PARKED)
    return session.scalars(query.order_by(Publication.id).with_for_update(key_share=True)).all()


def with_todos(session: Session) -> Sequence[Publication]:
    """For the service itself: what a named person has to do."""
    return session.scalars(select(Publication).where(Publication.todo.is_not(None)).options(*_BARE)).all()


def late_retractions(session: Session, since: datetime) -> Sequence[Publication]:
    """For the service itself: asked for before `since`, and nothing has confirmed them; without those of a person."""
    query = select(Publication).where(Publication.urgent.is_(True), Publication.retracted_at <= since)
    return session.scalars(query.where(Publication.todo.is_(None)).options(*_BARE)).all()


def late_own_copies(session: Session, since: datetime) -> Sequence[tuple[str, datetime]]:
    """For the service itself: (alert, since when they must be gone) of our own copies that nothing has confirmed."""
    late = (OwnCopy.ended_at.is_not(None), OwnCopy.ended_at <= since, OwnCopy.gone_at.is_(None))
    query = select(OwnCopy.alert_id, OwnCopy.ended_at).where(*late).distinct()
    return [(alert_id, ended_at) for alert_id, ended_at in session.execute(query) if ended_at is not None]
