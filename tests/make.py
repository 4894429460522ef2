"""Things to test with: plain functions, valid by default, every part can be chosen."""

import itertools
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from alerts.alert.drafting import DraftChanges, draft_alert
from alerts.alert.freezing import Site
from alerts.alert.models import Alert
from alerts.case.document import ParsedCase, parse_case, parse_case_object
from alerts.case.keeping import open_case
from alerts.case.models import Case
from alerts.case.queries import cases_of_agency
from alerts.case.verification import verify_case
from alerts.channel.adding import add_channel
from alerts.channel.models import Channel
from alerts.db.base import new_id
from alerts.db.session import now
from alerts.staff.assignments import assign
from alerts.staff.models import Agency, Role, Staff
from geo.gazetteer import Gazetteer, load_countries

CASES = Path(__file__).parent / "cases"

_number = itertools.count(1)


def make_agency(session: Session, *, slug: str = "exemplu", name: str = "Poliția Exemplu Cluj") -> Agency:
    agency = Agency(id=new_id("agency"), slug=slug, name=name, country="RO", created_at=now(session))
    session.add(agency)
    session.flush()
    return agency


def make_staff(session: Session, *roles: Role, agency: Agency, email: str = "") -> Staff:
    """An officer when no role is named. On every case that there is, as everybody is at the opening of one."""
    chosen = roles or (Role.OFFICER,)
    staff = Staff(
        id=new_id("staff"),
        agency_id=agency.id,
        email=email or f"{chosen[0]}-{next(_number)}@{agency.slug}.example",
        roles=[role.value for role in chosen],
        active=True,
        created_at=now(session),
    )
    session.add(staff)
    session.flush()
    session.refresh(staff, ["agency"])
    for case in cases_of_agency(session, agency.id):
        assign(session, case.id, staff.id, by=staff)
    return staff


def make_colleague(session: Session, of: Staff, *roles: Role) -> Staff:
    """Somebody else on every case of their agency, who wrote none of it; an officer when no role is named."""
    return make_staff(session, *roles, agency=session.get_one(Agency, of.agency_id))


def read_case(name: str = "ro-car", **changes: Any) -> ParsedCase:
    """One of `tests/cases`, with other top-level fields."""
    parsed = parse_case((CASES / f"{name}.yaml").read_bytes(), media="yaml")
    return parse_case_object({**parsed.document.model_dump(mode="json"), **changes}) if changes else parsed


def make_case(session: Session, by: Staff, parsed: ParsedCase | None = None) -> Case:
    """Opened and verified by the same person."""
    case = open_case(session, parsed or read_case(), by=by)
    return verify_case(session, case.id, by=by)


def make_alert(session: Session, by: Staff, case: Case | None = None, **changes: Any) -> Alert:
    """A draft, in one language unless others are named."""
    case = case or make_case(session, by)
    return draft_alert(session, case.id, DraftChanges(**{"languages": ["ro"], **changes}), countries(), by=by)


def make_channel(
    session: Session,
    *,
    agency: Agency,
    kind: str = "webhook",
    name: str = "Partner",
    settings: Mapping[str, Any] | None = None,
    coverage: Mapping[str, Any] | str = "RO",
    languages: Sequence[str] = (),
    sandbox: bool = False,
    partner_id: str | None = None,
) -> Channel:
    return add_channel(
        session,
        agency_id=agency.id,
        kind=kind,
        name=name,
        settings=make_channel_settings(kind) if settings is None else settings,
        coverage=coverage,
        languages=languages,
        sandbox=sandbox,
        gazetteer=countries(),
        partner_id=partner_id,
        by=None,
    )


def make_channel_settings(kind: str = "webhook", base_url: str = "https://partner.example/") -> dict[str, Any]:
    """Settings that the kind takes; the secrets of each are told by nothing else in the tests."""
    return {"base_url": base_url, **CHANNEL_SETTINGS[kind]}


CHANNEL_SETTINGS: Mapping[str, Mapping[str, Any]] = {
    "facebook": {"page_id": "1234567890", "access_token": "facebook-token-of-a-test"},
    "webhook": {"secret": "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="},
    "x": {"access_token": "x-token-of-a-test"},
}


@cache
def countries() -> Gazetteer:
    """Read once for all tests; it only ever answers."""
    return load_countries()


def make_site() -> Site:
    return Site("https://alerts.example", countries())
