"""After the link: the second factor is asked for, or, the first time, set up."""

import json
from collections.abc import Callable
from typing import Any

import segno
from fastapi import APIRouter, Response
from markupsafe import Markup
from sqlalchemy.orm import Session

from alerts.errors import BadInput
from alerts.opening import Service
from alerts.staff.codes import address_for_app, spell_secret
from alerts.staff.factors import add_code_app, add_passkey, factors_of, offer_secret, read_offer
from alerts.staff.models import Factor, Staff
from alerts.staff.passkeys import ask_for_new_passkey
from alerts.staff.proving import finish_enrolment, finish_sign_in
from alerts.web.deps import Homeward
from alerts.web.desk.showing import ALL_WELL, HTML, Refusal, attempt, refuse
from alerts.web.desk.signing import let_in
from alerts.web.desk.visitor import Form, Half, HalfAtDesk, PostedHalf, PostedHalfAtDesk, ask_proof
from alerts.web.markup import fill_template

router = APIRouter()

PAGE = "/desk/second-factor"


@router.get("/second-factor")
def show_second_factor(service: Homeward, half: HalfAtDesk) -> Response:
    return _draw(service, half)


@router.post("/second-factor")
def post_proof(service: Homeward, posted: PostedHalfAtDesk) -> Response:
    """What is right opens a session of a new name; after five that are wrong the link is spent."""
    with service.database.write() as session:
        cookie = finish_sign_in(session, posted.half.cookie, posted.proof, service.passkeys)
    if cookie is None:
        return _draw(service, posted.half, refuse(BadInput.at("proof_code", "staff.proof_wrong")))
    return let_in(service, cookie, "/desk")


@router.post("/second-factor/passkey")
def post_first_passkey(service: Homeward, posted: PostedHalfAtDesk) -> Response:
    def add(session: Session) -> Factor:
        add_posted_passkey(session, service, posted, posted.half.staff, posted.half.session_id, half=True)
        return Factor.PASSKEY

    return _enrol(service, posted, add)


@router.post("/second-factor/app")
def post_first_app(service: Homeward, posted: PostedHalfAtDesk) -> Response:
    def add(session: Session) -> Factor:
        add_posted_app(session, posted, posted.half.staff, posted.half.session_id, half=True)
        return Factor.CODE

    return _enrol(service, posted, add)


def add_posted_passkey(
    session: Session, service: Service, form: Form, staff: Staff, session_id: str, *, half: bool
) -> None:
    """Raises BadInput, Conflict, Forbidden."""
    if service.passkeys is None:
        raise BadInput.at("passkey", "staff.passkey_not_made")
    purpose = purpose_to_add(session_id)
    add_passkey(session, staff, form.one("new_passkey"), form.one("name"), purpose, service.passkeys, half=half)


def add_posted_app(session: Session, form: Form, staff: Staff, session_id: str, *, half: bool) -> None:
    """Raises BadInput, Forbidden."""
    secret = read_offer(session, staff, session_id, form.one("offer"))
    add_code_app(session, staff, secret, form.one("code"), half=half)


def offer_factors(
    session: Session, service: Service, staff: Staff, session_id: str, *, offer: str = ""
) -> dict[str, Any]:
    """What the forms need that add one. `offer`: the secret that was offered before, so that an app keeps it."""
    party = service.passkeys
    new = ask_for_new_passkey(session, party, purpose_to_add(session_id), staff) if party else None
    try:
        secret, sealed = read_offer(session, staff, session_id, offer), offer
    except BadInput:
        secret, sealed = offer_secret(session, staff, session_id)
    made = segno.make(address_for_app(secret, staff.email), error="m")
    square = made.svg_inline(border=4, light="#fff", omitsize=True)  # with a viewBox: it is whole at any size
    spelt = spell_secret(secret)
    return {
        "new_passkey": json.dumps(new) if new else "",
        "offer": sealed,
        "square": Markup(square),  # noqa: S704  (drawn by segno: paths and numbers)
        "secret": " ".join(spelt[at : at + 4] for at in range(0, len(spelt), 4)),
    }


def purpose_to_add(session_id: str) -> str:
    return f"add:{session_id}"


def _enrol(service: Service, posted: PostedHalf, add: Callable[[Session], Factor]) -> Response:
    made: list[str] = []

    def enrol() -> None:
        with service.database.write() as session:
            made.append(finish_enrolment(session, posted.half.cookie, add(session)))

    refusal = attempt(enrol)
    if refusal.said:
        return _draw(service, posted.half, refusal, offer=posted.one("offer"))
    return let_in(service, made[0], "/desk")


def _draw(service: Service, half: Half, refusal: Refusal = ALL_WELL, *, offer: str = "") -> Response:
    with service.database.read() as session:
        values: dict[str, Any] = {"half": half, "refusal": refusal, "form_token": half.form_token}
        if factors_of(session, half.staff.id).count:
            values["proof"] = ask_proof(session, service, half.staff, half.session_id)
            page = "prove"
        else:
            values |= offer_factors(session, service, half.staff, half.session_id, offer=offer)
            page = "set_up"
    return Response(fill_template(f"desk/{page}.html", values), refusal.status, media_type=HTML)
