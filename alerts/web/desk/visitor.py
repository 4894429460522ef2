"""Who is at the desk, and what they posted; every page of the desk but the way in names one of these."""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Annotated

from fastapi import Depends, Request
from python_multipart.exceptions import FormParserError
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException

from alerts.db.hold import is_held
from alerts.db.session import now
from alerts.errors import BadInput, Forbidden, HomewardError, NotSignedIn
from alerts.opening import Service
from alerts.staff.access import access_of, is_fresh
from alerts.staff.factors import factors_of
from alerts.staff.models import Staff
from alerts.staff.passkeys import ask_for_passkey
from alerts.staff.permissions import Permission, permissions_of
from alerts.staff.proving import Proof, prove_again, purpose_of
from alerts.staff.signin import SignedIn, check_form_token, form_token, half_signed_in, staff_by_cookie
from alerts.web.bodies import sending
from alerts.web.deps import Homeward, cookie_name
from alerts.web.forms import InMemory
from alerts.web.limits import count_account, counting_wrong
from alerts.web.refusals import holds_nul
from alerts.web.refused_looks import note_refusal, remember_asker

MOST_FILES = 10
SPARE = timedelta(minutes=5)
"""For reading what stands on a page, before what it asks for must be fresh."""


REFRESHED = "refreshed"  # in the query of a page that asks for itself: nobody needs to be there
NoteRefusal = Callable[[int, str], None]


@dataclass(frozen=True, slots=True)
class ProofAsked:
    """What a form asks for so that its sender is known to be that person: a passkey's options as JSON, and a code."""

    passkey: str
    code: bool


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person with an open session; `form_token` stands in every form that is drawn for them.

    `note_refusal`: remembers that they were refused, by status and code, where a page tells them so.
    """

    staff: Staff
    cookie: str
    form_token: str
    permissions: frozenset[Permission]
    session_id: str
    note_refusal: NoteRefusal
    held: bool = False  # the database was restored, and nothing new may leave
    proof: ProofAsked | None = None  # None: they have shown lately that it is them, or have nothing to show

    def may(self, permission: str) -> bool:
        return Permission(permission) in self.permissions


@dataclass(frozen=True, slots=True)
class Half:
    """Somebody with a link behind them and the second factor before them."""

    staff: Staff
    cookie: str
    form_token: str
    session_id: str


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form as it came back."""

    form: FormData

    def one(self, name: str) -> str:
        """The trimmed text of a field, empty when it was left out."""
        value = self.form.get(name, "")
        return value.strip() if isinstance(value, str) else ""

    def many(self, name: str) -> list[str]:
        return [value for value in self.form.getlist(name) if isinstance(value, str)]

    @property
    def texts(self) -> list[tuple[str, str]]:
        """Every field but the files, as it was typed."""
        return [(name, value) for name, value in self.form.multi_items() if isinstance(value, str)]

    def files(self, name: str) -> list[bytes]:
        """The contents of the files that were chosen, in order."""
        uploads = [each for each in self.form.getlist(name) if isinstance(each, UploadFile)]
        return [data for each in uploads if (data := each.file.read())]

    @property
    def proof(self) -> Proof:
        return Proof(self.one("proof_passkey"), self.one("proof_code"))


@dataclass(frozen=True, slots=True)
class Posted(Form):
    """A form that was drawn for this visitor. `refused`: what was wrong with the proof that they sent along."""

    visitor: Visitor
    refused: HomewardError | None = None

    @property
    def staff(self) -> Staff:
        """Who does it. Raises Forbidden for somebody whose proof was wrong: nothing is done in their name."""
        if self.refused is not None:
            raise self.refused
        return self.visitor.staff


@dataclass(frozen=True, slots=True)
class PostedHalf(Form):
    """A form that was drawn for somebody who is half signed in."""

    half: Half


def at_desk(request: Request, service: Homeward) -> Visitor:
    """The person behind the desk's cookie. Raises NotSignedIn, TooOften."""
    cookie = _read_cookie(request, service)
    with service.database.read() as session:
        with counting_wrong(request):
            signed = staff_by_cookie(session, cookie, came=REFRESHED not in request.query_params)
        remember_asker(request, signed.staff)
        count_account(request, signed.staff.id)
        return _draw_visitor(session, service, signed, cookie, partial(note_refusal, request))


def half_at_desk(request: Request, service: Homeward) -> Half:
    """The person whose second factor comes next. Raises NotSignedIn, TooOften."""
    cookie = _read_cookie(request, service)
    with service.database.read() as session:
        with counting_wrong(request):
            signed = half_signed_in(session, cookie)
        count_account(request, signed.id)  # not yet the account's: whoever reads a mailbox has come as far
        return Half(signed.staff, cookie, form_token(session, cookie), signed.id)


def ask_proof(session: Session, service: Service, staff: Staff, session_id: str) -> ProofAsked | None:
    """By what this person can show that it is them; None when they have nothing."""
    factors, party = factors_of(session, staff.id), service.passkeys
    if not factors.count:
        return None
    known = factors.passkeys if party else ()
    asked = json.dumps(ask_for_passkey(session, party, purpose_of(session_id), known)) if party and known else ""
    return ProofAsked(asked, factors.code_app is not None)


async def posted_at_desk(
    request: Request, service: Homeward, visitor: Annotated[Visitor, Depends(at_desk)]
) -> AsyncIterator[Posted]:
    """The form, read only for somebody who is signed in, and only if it was drawn for them. Raises Forbidden.

    A passkey or code that came with it is looked at first: it makes the session fresh. Raises Busy as well.
    """
    with sending(request, visitor.staff.id):
        form = await read_form(request)
        try:
            await _check_form(service, form, visitor.cookie)
            posted = Posted(form, visitor)
            yield posted if posted.proof.is_empty else await run_in_threadpool(_prove, service, posted)
        finally:
            await form.close()


async def posted_half(
    request: Request, service: Homeward, half: Annotated[Half, Depends(half_at_desk)]
) -> AsyncIterator[PostedHalf]:
    """As `posted_at_desk`, before the second factor. Raises Forbidden."""
    with sending(request, half.session_id):
        form = await read_form(request)
        try:
            await _check_form(service, form, half.cookie)
            yield PostedHalf(form, half)
        finally:
            await form.close()


def _read_cookie(request: Request, service: Service) -> str:
    cookie = request.cookies.get(cookie_name(service.desk_url))
    if not cookie:
        raise NotSignedIn("staff.session_over")
    return cookie


def _draw_visitor(
    session: Session, service: Service, signed: SignedIn, cookie: str, note_refusal: NoteRefusal
) -> Visitor:
    staff = signed.staff
    is_stale = not is_fresh(access_of(staff), now(session), SPARE)
    return Visitor(
        staff,
        cookie,
        form_token(session, cookie),
        permissions_of(staff),
        signed.id,
        note_refusal,
        is_held(session),
        ask_proof(session, service, staff, signed.id) if is_stale else None,
    )


def _prove(service: Service, posted: Posted) -> Posted:
    """The same with a fresh visitor, or with what was wrong."""
    cookie = posted.visitor.cookie
    with service.database.write() as session:
        proven = prove_again(session, cookie, posted.proof, service.passkeys)
    if not proven:
        return Posted(posted.form, posted.visitor, Forbidden("staff.proof_wrong"))
    with service.database.read() as session:
        signed = staff_by_cookie(session, cookie)
        return Posted(posted.form, _draw_visitor(session, service, signed, cookie, posted.visitor.note_refusal))


async def _check_form(service: Service, form: FormData, cookie: str) -> None:
    if holds_nul([value for _, value in form.multi_items()]):
        raise BadInput.at("", "web.form_unreadable")
    given = form.get("form_token", "")
    with service.database.read() as session:
        check_form_token(session, cookie, given if isinstance(given, str) else "")


async def read_form(request: Request) -> FormData:
    try:
        if request.headers.get("content-type", "").startswith("multipart/form-data"):
            parser = InMemory(
                request.headers, request.stream(), max_files=MOST_FILES, max_fields=200, max_part_size=400_000
            )
            return await parser.parse()
        return await FormParser(request.headers, request.stream()).parse()
    except (MultiPartException, FormParserError) as error:
        raise BadInput.at("", "web.form_unreadable") from error


AtDesk = Annotated[Visitor, Depends(at_desk)]
PostedAtDesk = Annotated[Posted, Depends(posted_at_desk)]
HalfAtDesk = Annotated[Half, Depends(half_at_desk)]
PostedHalfAtDesk = Annotated[PostedHalf, Depends(posted_half)]

IDENTITIES = frozenset({at_desk, posted_at_desk, half_at_desk, posted_half})
"""Every route of the desk depends on one of these or is listed in `PUBLIC`."""

PUBLIC = frozenset({"/desk/sign-in", "/desk/sign-in/passkey", "/desk/sign-in/link", "/desk/sign-in/{token}"})
"""The way in."""
