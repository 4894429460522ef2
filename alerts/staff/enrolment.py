"""Agencies and people are added; a person's first way in is a one-time link."""

import re
from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_id, new_token
from alerts.db.session import now, seal_of
from alerts.errors import BadInput, Conflict, Problem
from alerts.staff.factors import forget_factors
from alerts.staff.models import Agency, Role, SignInLink, Staff
from alerts.staff.permissions import OPERATOR, Actor, Permission, authorise_pair
from alerts.staff.queries import find_agency, list_agencies
from alerts.staff.shutting import end_access
from alerts.words.typed import compose, find_fault

ENROLMENT_LASTS = timedelta(hours=24)
LINK_LASTS = timedelta(hours=1)
MAILED_LASTS = timedelta(minutes=30)
FIRST_AGENCY = "agency"  # the slug where a service has one agency and nobody named it

_LONGEST_NAME = 200
_GROUP = 4
_MISREAD = str.maketrans("ilo", "110")  # letters that no code has
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LABEL = r"[^\W_]([\w-]*[^\W_])?"
_EMAIL = re.compile(rf"[^@\s\"<>(),;:\\]{{1,64}}@{_LABEL}(\.{_LABEL})*")


def parse_email(text: str) -> str:
    """The address in lower case, as it is kept and compared. Raises BadInput."""
    email = text.strip().lower()
    if find_fault(email, 254) or not _EMAIL.fullmatch(email):
        raise BadInput.at("email", "staff.email_invalid")
    return email


def parse_roles(roles: Iterable[str]) -> list[str]:
    """Without repetition, in the order of `Role`. Raises BadInput."""
    named = set(roles)
    known = tuple(role.value for role in Role)
    if unknown := sorted(named - set(known)):
        raise BadInput([Problem("staff.role_unknown", "role", {"role": role, "known": known}) for role in unknown])
    if not named:
        raise BadInput.at("role", "staff.role_missing", known=known)
    return [role for role in known if role in named]


def add_agency(session: Session, *, slug: str, name: str, country: str | None = None) -> Agency:
    """Only from the command line: who may add agencies stands above them all. Raises BadInput, Conflict."""
    problems = []
    if len(slug) > 60 or not _SLUG.fullmatch(slug):
        problems.append(Problem("staff.agency_slug_invalid", "agency"))
    if fault := find_fault(compose(name), _LONGEST_NAME):
        problems.append(Problem(fault.code, "name", fault.values))
    if country is not None and not re.fullmatch(r"[A-Z]{2}", country):
        problems.append(Problem("staff.country_invalid", "country"))
    if problems:
        raise BadInput(problems)
    agency = Agency(id=new_id("agency"), slug=slug, name=compose(name), country=country, created_at=now(session))
    _add_unique(session, agency, Conflict("staff.agency_exists", {"slug": slug}))
    record_audit(session, "agency.added", agency.id, by=OPERATOR)
    return agency


def add_staff(
    session: Session,
    *,
    email: str,
    roles: Iterable[str],
    agency_slug: str | None = None,
    agency_name: str | None = None,
    by: Actor,
    second: Staff | None = None,
    code: str = "",
) -> tuple[Staff, str]:
    """The person, and the token of their enrolment link, which is shown once and used once within 24 hours.

    `code`: what else the link needs, see `make_code`.

    From the command line an agency that does not exist yet is made, and `agency_slug` may be left out while there is
    at most one; a person adds people to their own agency, and not alone: see pairs.py.

    Raises BadInput, Conflict, Forbidden, NotFound.
    """
    address, chosen = parse_email(email), parse_roles(roles)
    agency = _choose_agency(session, agency_slug, agency_name) if by is None else by.agency
    if agency_slug not in (None, agency.slug):
        raise BadInput.at("agency", "staff.agency_not_yours")
    actor = authorise_pair(by, second, Permission.MANAGE_STAFF, agency.id)
    staff = Staff(
        id=new_id("staff"), agency_id=agency.id, email=address, roles=chosen, active=True, created_at=now(session)
    )
    _add_unique(session, staff, Conflict("staff.exists"))
    session.refresh(staff, ["agency"])
    record_audit(session, "staff.added", staff.id, by=actor, details={"agency": agency.id, "roles": chosen})
    return staff, _create_link(session, staff, ENROLMENT_LASTS, actor, code)


def create_sign_in_link(
    session: Session, staff: Staff, *, by: Actor, second: Staff | None = None, code: str = ""
) -> str:
    """The token of a link for a person who is enrolled: used once, within the hour. Raises Forbidden, NotFound.

    Whoever has the link, and the `code` where it has one, has the first of two factors; an administrator needs a
    `second`.
    """
    actor = authorise_pair(by, second, Permission.MANAGE_STAFF, staff.agency_id)
    return _create_link(session, staff, LINK_LASTS, actor, code)


def create_mailed_link(session: Session, staff: Staff) -> str:
    """The token of a link that its person asked for by e-mail: it leads to the code of their app and no further.

    Raises Conflict.
    """
    return _create_link(session, staff, MAILED_LASTS, OPERATOR, mailed=True)


def reset_staff(session: Session, staff: Staff, *, by: Actor, second: Staff | None = None, code: str = "") -> str:
    """Their devices are lost, or in wrong hands: the token of a link with which the person begins as if new.

    Passkeys, code app, sessions, links and tokens end at once. Raises Conflict, Forbidden, NotFound.
    """
    actor = authorise_pair(by, second, Permission.MANAGE_STAFF, staff.agency_id)
    forget_factors(session, staff)  # first: who is signing in by one just now is waited for, and ended with the rest
    end_access(session, staff)
    forget_factors(session, staff)  # and whoever was adding one in a session, which ended only now
    record_audit(session, "staff.reset", staff.id, by=actor)
    return _create_link(session, staff, ENROLMENT_LASTS, actor, code)


def make_code() -> str:
    """The other half of a link, for another pair of hands: 60 bits, in groups that survive a phone line."""
    return "-".join(new_token(_GROUP) for _ in range(3))


def read_code(typed: str) -> str:
    """A code as it was made, however it was typed; empty when nothing was."""
    return "".join(char for char in typed.lower() if char.isalnum()).translate(_MISREAD)


def _create_link(
    session: Session, staff: Staff, lasts: timedelta, actor: str, code: str = "", *, mailed: bool = False
) -> str:
    if not staff.active:
        raise Conflict("staff.deactivated")
    token = new_token(32)
    digest = seal_of(session).digest(token + read_code(code))
    session.add(SignInLink(digest=digest, staff_id=staff.id, expires_at=now(session) + lasts, mailed=mailed))
    record_audit(session, "staff.link_created", staff.id, by=actor)
    return token


def _choose_agency(session: Session, slug: str | None, name: str | None) -> Agency:
    if slug is None:
        agencies = list_agencies(session)
        if len(agencies) > 1:
            raise BadInput.at("agency", "staff.agency_needed", slugs=tuple(agency.slug for agency in agencies))
        slug = agencies[0].slug if agencies else FIRST_AGENCY
    found = find_agency(session, slug)
    if found is None:
        return add_agency(session, slug=slug, name=name or slug)
    if name is not None and compose(name) != found.name:
        raise BadInput.at("agency", "staff.agency_name_differs", slug=found.slug)
    return found


def _add_unique(session: Session, row: Agency | Staff, taken: Conflict) -> None:
    """Two at once: the store decides who was first. Its own error quotes the row, so it is not passed on."""
    refused = False
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        refused = True
    if refused:
        raise taken
