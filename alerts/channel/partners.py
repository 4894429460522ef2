"""Organisations that relay, and the keys with which they read; keys are shown once and kept as keyed digests."""

from datetime import timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from alerts.channel.checking import check_name, collect_problems
from alerts.channel.coverage import AreaDocument, parse_area
from alerts.channel.models import Partner, PartnerKey
from alerts.channel.queries import find_partner_of_key, get_partner
from alerts.db.audit import record_audit
from alerts.db.base import new_id, new_token
from alerts.db.session import now, seal_of, write_afterwards
from alerts.errors import NotSignedIn
from alerts.staff.access import require_fresh
from alerts.staff.permissions import Actor, Permission, authorise
from alerts.words.typed import check_text
from geo.gazetteer import Gazetteer

PREFIX = "hwp_"  # never taken for a person's token
KEY_LASTS = timedelta(days=365)
_LONGEST_CONTACT = 300


def add_partner(
    session: Session,
    *,
    agency_id: str,
    name: str,
    contact: str | None = None,
    area: AreaDocument | str | None = None,
    gazetteer: Gazetteer,
    by: Actor,
) -> tuple[Partner, str]:
    """The partner and their first key. `contact`: whom to call when no receipt comes; no `area` = everything.

    Raises BadInput, Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    collect_problems(
        lambda: check_name(name),
        lambda: _check_contact(contact),
        lambda: None if area is None else parse_area(area, gazetteer),
    )
    partner = Partner(
        id=new_id("partner"),
        agency_id=agency_id,
        name=check_name(name),
        contact=_check_contact(contact),
        area=None if area is None else parse_area(area, gazetteer),
        created_at=now(session),
        read_cursor=0,
    )
    session.add(partner)
    session.flush()
    record_audit(session, "partner.added", partner.id, by=actor, details={"agency": agency_id})
    return partner, create_partner_key(session, agency_id, partner.id, by=by)


def create_partner_key(session: Session, agency_id: str, partner_id: str, *, by: Actor) -> str:
    """One more key, good for a year; older ones stay until they are revoked. Raises Forbidden, NotFound."""
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    require_fresh(session, by)  # for a year whoever holds it reads all that leaves
    partner = get_partner(session, agency_id, partner_id)
    key = PREFIX + new_token(32)
    at = now(session)
    session.add(
        PartnerKey(digest=seal_of(session).digest(key), partner_id=partner.id, created_at=at, expires_at=at + KEY_LASTS)
    )
    session.flush()
    record_audit(session, "partner.key_created", partner.id, by=actor)
    return key


def revoke_partner_keys(
    session: Session, agency_id: str, partner_id: str, *, keeping: str | None = None, by: Actor
) -> int:
    """All keys, or all but one that the partner has changed to; returns how many ended.

    Raises Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    partner = get_partner(session, agency_id, partner_id)
    still = update(PartnerKey).where(PartnerKey.partner_id == partner.id, PartnerKey.revoked_at.is_(None))
    if keeping is not None:
        still = still.where(PartnerKey.digest.not_in(seal_of(session).digests(keeping)))
    ended = session.scalars(still.values(revoked_at=now(session)).returning(PartnerKey.digest)).all()
    record_audit(session, "partner.keys_revoked", partner.id, by=actor, details={"keys": len(ended)})
    return len(ended)


def partner_by_key(session: Session, key: str) -> Partner:
    """Raises NotSignedIn, the same for a key that is unknown, revoked or out of date."""
    found = find_partner_of_key(session, seal_of(session).digests(key), now(session))
    if found is None:
        raise NotSignedIn("partner.key_unusable")
    partner, digest = found
    current = seal_of(session).digest(key)
    if digest != current:  # made under an older key of the service, see `staff_by_token`
        renewed = update(PartnerKey).where(PartnerKey.digest == digest).values(digest=current)
        write_afterwards(session, lambda writing: writing.execute(renewed))
    return partner


def note_cursor(session: Session, partner_id: str, cursor: int) -> None:
    """The furthest event that the partner has asked past; asking again from further back takes nothing away."""
    further = update(Partner).where(Partner.id == partner_id, Partner.read_cursor < cursor)
    session.execute(further.values(read_cursor=cursor))


def _check_contact(contact: str | None) -> str | None:
    return check_text("contact", contact, _LONGEST_CONTACT) if contact and contact.strip() else None
