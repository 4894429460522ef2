"""Who is on duty, in which order: set whole by an administrator."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from alerts.calls import queries
from alerts.calls.models import Duty
from alerts.db.audit import record_audit
from alerts.db.session import seal_of
from alerts.errors import BadInput
from alerts.staff.access import require_fresh
from alerts.staff.models import Staff
from alerts.staff.permissions import Actor, Permission, authorise, permissions_of
from alerts.staff.queries import get_staff
from alerts.words.typed import check_text, is_link
from publishers.signing import is_signing_secret

LONGEST_LIST = 20


@dataclass(frozen=True, slots=True)
class Place:
    """`webhook_url` and its `secret` (Standard Webhooks, `whsec_...`) both or neither; for an address that this person
    has already, the secret may be left out, and stays."""

    staff_id: str
    webhook_url: str | None = None
    secret: str | None = None


Secrets = Mapping[tuple[str, str | None], bytes | None]
"""Sealed, by person and address."""


def set_duty(session: Session, agency_id: str, places: Sequence[Place], *, by: Actor) -> None:
    """In this order they are called. Raises BadInput, Forbidden, NotFound."""
    actor = authorise(by, Permission.MANAGE_STAFF, agency_id)
    require_fresh(session, by)  # an empty list calls nobody at night
    if len(places) > LONGEST_LIST or len({each.staff_id for each in places}) < len(places):
        raise BadInput.at("duty", "call.duty_list", most=LONGEST_LIST)
    standing = queries.places_of(session, agency_id, lock=True)
    before = {(old.staff_id, old.webhook_url): old.sealed_secret for old in standing}
    rows = [_row(session, agency_id, number, place, before) for number, place in enumerate(places, 1)]
    for old in standing:
        session.delete(old)
    session.flush()
    session.add_all(rows)
    session.flush()
    record_audit(session, "duty.set", agency_id, by=actor, details={"staff": [each.staff_id for each in places]})


def list_duty(session: Session, *, by: Staff) -> Sequence[tuple[Duty, Staff]]:
    """For everybody of the agency who works on alerts or runs it."""
    if Permission.MANAGE_STAFF not in permissions_of(by):
        authorise(by, Permission.READ_ALERT, by.agency_id)
    return queries.duty_list(session, by.agency_id)


def _row(session: Session, agency_id: str, number: int, place: Place, before: Secrets) -> Duty:
    staff = get_staff(session, agency_id, place.staff_id)
    where = f"duty[{number - 1}]"
    sealed = before.get((staff.id, place.webhook_url)) if place.webhook_url and place.secret is None else None
    if (place.webhook_url is None) is not (place.secret is None) and sealed is None:
        raise BadInput.at(f"{where}.secret", "call.webhook_secret")
    if place.webhook_url is not None and place.secret is not None:
        check_text(f"{where}.webhook_url", place.webhook_url, 500)
        if not is_link(place.webhook_url, "https"):
            raise BadInput.at(f"{where}.webhook_url", "call.webhook_url")
        if not is_signing_secret(place.secret):
            raise BadInput.at(f"{where}.secret", "call.webhook_secret")
        sealed = seal_of(session).seal_json(place.secret, f"duty:{staff.id}")
    return Duty(
        staff_id=staff.id,
        agency_id=agency_id,
        position=number,
        webhook_url=place.webhook_url,
        sealed_secret=sealed,
    )
