"""Every question put to the tables of channels, partners and their keys. Another agency's row is not found."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from alerts.channel.models import Channel, Partner, PartnerKey
from alerts.errors import NotFound
from alerts.facts import Mode
from alerts.staff.models import Agency

_AT_ONCE = 5000  # a statement takes 32,766 parameters on SQLite


def get_channel(session: Session, agency_id: str, channel_id: str) -> Channel:
    """Raises NotFound."""
    query = select(Channel).where(Channel.id == channel_id, Channel.agency_id == agency_id)
    channel = session.scalars(query).one_or_none()
    if channel is None:
        raise NotFound("channel.unknown")
    return channel


def list_channels(session: Session, agency_id: str) -> Sequence[Channel]:
    """All of the agency, deactivated ones too."""
    query = select(Channel).where(Channel.agency_id == agency_id).order_by(Channel.name, Channel.id)
    return session.scalars(query).all()


def list_channels_for(session: Session, agency_id: str, mode: Mode) -> Sequence[Channel]:
    """The active channels that a message of this mode may reach: exercises only sandboxes, and nothing else them."""
    query = select(Channel).where(*_taking_part(agency_id, mode is Mode.EXERCISE))
    return session.scalars(query.order_by(Channel.name, Channel.id)).all()


def pick_channels(session: Session, agency_id: str, mode: Mode, channel_ids: Sequence[str]) -> Mapping[str, Channel]:
    """Those of them that a message of this mode may reach and that are active now, ordered as channels are listed."""
    query = select(Channel).where(*_taking_part(agency_id, mode is Mode.EXERCISE))
    chunks = (channel_ids[start : start + _AT_ONCE] for start in range(0, len(channel_ids), _AT_ONCE))
    found = [each for chunk in chunks for each in session.scalars(query.where(Channel.id.in_(chunk)))]
    return {each.id: each for each in sorted(found, key=lambda each: (each.name, each.id))}


def settings_by_name(
    session: Session, agency_id: str, kind: str, *, sandbox: bool
) -> Sequence[tuple[str, dict[str, Any]]]:
    """Name and settings of the agency's channels of a kind and mode, deactivated ones too: what is out there stays."""
    query = select(Channel.name, Channel.settings).where(Channel.agency_id == agency_id, Channel.kind == kind)
    return [(name, settings) for name, settings in session.execute(query.where(Channel.sandbox.is_(sandbox)))]


def coverage_stamp(session: Session, agency_id: str) -> str:
    """Another one after each change of where the agency's channels reach."""
    return session.scalars(select(Agency.coverage_stamp).where(Agency.id == agency_id)).one()


def packed_coverages(session: Session, agency_id: str, *, sandbox: bool) -> Sequence[tuple[str, bytes]]:
    """Of the active channels whose coverage was drawn."""
    query = select(Channel.id, Channel.ground).where(*_taking_part(agency_id, sandbox), Channel.ground.is_not(None))
    return [(channel_id, ground) for channel_id, ground in session.execute(query) if ground is not None]


def coverages_by_document(session: Session, agency_id: str, *, sandbox: bool) -> Sequence[tuple[str, dict[str, Any]]]:
    """Of the other active channels."""
    query = select(Channel.id, Channel.coverage).where(*_taking_part(agency_id, sandbox), Channel.ground.is_(None))
    return [(channel_id, coverage) for channel_id, coverage in session.execute(query)]


def _taking_part(agency_id: str, sandbox: bool) -> tuple[ColumnElement[bool], ...]:
    return Channel.agency_id == agency_id, Channel.active.is_(True), Channel.sandbox.is_(sandbox)


def load_channel(session: Session, channel_id: str) -> Channel:
    """For the service itself, whose rows name the channel; a person asks `get_channel`. Raises NotFound."""
    channel = session.get(Channel, channel_id)
    if channel is None:
        raise NotFound("channel.unknown")
    return channel


def active_ids(session: Session, channel_ids: Sequence[str], *, lock: bool = False) -> frozenset[str]:
    """Those that nobody has switched off since, and with `lock` none that anybody does before the commit."""
    query = select(Channel.id).where(Channel.active)
    query = query.order_by(Channel.id).with_for_update(key_share=True) if lock else query
    chunks = (channel_ids[start : start + _AT_ONCE] for start in range(0, len(channel_ids), _AT_ONCE))
    return frozenset(each for chunk in chunks for each in session.scalars(query.where(Channel.id.in_(chunk))))


def kinds_of_channels(session: Session, channel_ids: Sequence[str]) -> Mapping[str, tuple[str, bool]]:
    """Kind and `sandbox` of each; a coverage may be large, and is left where it is. Raises NotFound."""
    query = select(Channel.id, Channel.kind, Channel.sandbox)
    found = {
        channel_id: (kind, sandbox)
        for start in range(0, len(channel_ids), _AT_ONCE)
        for channel_id, kind, sandbox in session.execute(
            query.where(Channel.id.in_(channel_ids[start : start + _AT_ONCE]))
        )
    }
    if found.keys() < set(channel_ids):
        raise NotFound("channel.unknown")
    return found


def has_unchecked(session: Session, since: datetime) -> bool:
    return bool(session.scalar(select(select(Channel.id).where(*_unchecked(since)).exists())))


def lock_unchecked(session: Session, since: datetime, limit: int) -> Sequence[Channel]:
    """For the service itself: active channels of all agencies, as old as that, that nobody has looked at since.
    Who has waited longest goes first: where one look takes so long that a day is too short for all, each has its turn.
    """
    query = select(Channel).where(*_unchecked(since))
    query = query.order_by(Channel.checked_at.nulls_first(), Channel.id).limit(limit)
    return session.scalars(query.with_for_update(key_share=True, skip_locked=True)).all()


def _unchecked(since: datetime) -> tuple[ColumnElement[bool], ...]:
    stale = or_(Channel.checked_at.is_(None), Channel.checked_at < since)
    return Channel.active.is_(True), Channel.created_at < since, stale


def get_partner(session: Session, agency_id: str, partner_id: str) -> Partner:
    """Raises NotFound."""
    query = select(Partner).where(Partner.id == partner_id, Partner.agency_id == agency_id)
    partner = session.scalars(query).one_or_none()
    if partner is None:
        raise NotFound("partner.unknown")
    return partner


def find_partner(session: Session, partner_id: str) -> Partner | None:
    """For the service itself, whose rows name the partner."""
    return session.get(Partner, partner_id)


def list_partners(session: Session, agency_id: str) -> Sequence[Partner]:
    query = select(Partner).where(Partner.agency_id == agency_id).order_by(Partner.name, Partner.id)
    return session.scalars(query).all()


def find_partner_of_key(session: Session, digests: Sequence[str], at: datetime) -> tuple[Partner, str] | None:
    """The partner whose key was neither revoked nor out of date at `at`, and the digest that it is kept by."""
    query = (
        select(Partner, PartnerKey.digest)
        .join(PartnerKey, PartnerKey.partner_id == Partner.id)
        .where(PartnerKey.digest.in_(digests), PartnerKey.revoked_at.is_(None), PartnerKey.expires_at > at)
    )
    row = session.execute(query).one_or_none()
    return None if row is None else (row[0], row[1])
