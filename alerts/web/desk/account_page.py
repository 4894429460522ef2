"""One's own ways in: passkeys and code app, where one is signed in, and tokens for machines."""

from collections.abc import Callable, Mapping
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from alerts.errors import BadInput
from alerts.opening import Service
from alerts.staff.factors import factors_of, remove_code_app, remove_passkey
from alerts.staff.permissions import Permission
from alerts.staff.sessions import end_other_sessions, end_session, list_sessions
from alerts.staff.tokens import LONGEST_DAYS, create_token, end_token, list_tokens
from alerts.web.deps import Homeward
from alerts.web.desk.second_factor import add_posted_app, add_posted_passkey, offer_factors
from alerts.web.desk.showing import ALL_WELL, Refusal, attempt, see_other, show_page
from alerts.web.desk.standing import read_zone
from alerts.web.desk.visitor import AtDesk, Posted, PostedAtDesk, Visitor

router = APIRouter()

PAGE = "/desk/account"


@router.get("/account")
def show_account(service: Homeward, visitor: AtDesk) -> Response:
    return _draw(service, visitor)


@router.post("/account/proof")
def post_proof(service: Homeward, posted: PostedAtDesk) -> Response:
    """The proof itself was looked at before."""
    return _do(service, posted, lambda session: posted.staff)


@router.post("/account/passkeys")
def post_passkey(service: Homeward, posted: PostedAtDesk) -> Response:
    return _do(
        service, posted,
        lambda session: add_posted_passkey(
            session, service, posted, posted.staff, posted.visitor.session_id, half=False
        ),
    )  # fmt: skip


@router.post("/account/passkeys/{passkey_id}/remove")
def post_passkey_removal(service: Homeward, posted: PostedAtDesk, passkey_id: str) -> Response:
    return _do(service, posted, lambda session: remove_passkey(session, posted.staff, passkey_id))


@router.post("/account/app")
def post_app(service: Homeward, posted: PostedAtDesk) -> Response:
    return _do(
        service, posted,
        lambda session: add_posted_app(session, posted, posted.staff, posted.visitor.session_id, half=False),
    )  # fmt: skip


@router.post("/account/app/remove")
def post_app_removal(service: Homeward, posted: PostedAtDesk) -> Response:
    return _do(service, posted, lambda session: remove_code_app(session, posted.staff))


@router.post("/account/sessions/others/end")
def post_end_of_others(service: Homeward, posted: PostedAtDesk) -> Response:
    return _do(service, posted, lambda session: end_other_sessions(session, posted.staff, posted.visitor.session_id))


@router.post("/account/sessions/{session_id}/end")
def post_end_of_session(service: Homeward, posted: PostedAtDesk, session_id: str) -> Response:
    return _do(service, posted, lambda session: end_session(session, posted.staff, session_id))


@router.post("/account/tokens")
def post_token(service: Homeward, posted: PostedAtDesk) -> Response:
    """The token stands on the page that answers, this once."""
    made: list[str] = []

    def make(session: Session) -> None:
        days = posted.one("days")
        if not days.isascii() or not days.isdigit() or len(days) > 4:
            raise BadInput.at("days", "staff.token_days", most=LONGEST_DAYS)
        name, rights = posted.one("name") or None, posted.many("rights")
        made.append(create_token(session, posted.staff, days=int(days), rights=rights, name=name, by=posted.staff))

    refusal = _attempt(service, make)
    if refusal.said:
        return _draw(service, posted.visitor, refusal=refusal, form=_typed(posted))
    return _draw(service, posted.visitor, token=made[0])


@router.post("/account/tokens/{token_id}/end")
def post_end_of_token(service: Homeward, posted: PostedAtDesk, token_id: str) -> Response:
    return _do(service, posted, lambda session: end_token(session, posted.staff, token_id))


def _attempt(service: Service, verb: Callable[[Session], Any]) -> Refusal:
    def do() -> None:
        with service.database.write() as session:
            verb(session)

    return attempt(do)


def _do(service: Service, posted: Posted, verb: Callable[[Session], Any]) -> Response:
    refusal = _attempt(service, verb)
    if refusal.said:
        return _draw(service, posted.visitor, refusal=refusal, form=_typed(posted), offer=posted.one("offer"))
    return see_other(PAGE)


def _typed(posted: Posted) -> Mapping[str, Any]:
    return {"name": posted.one("name"), "days": posted.one("days") or "90", "rights": posted.many("rights")}


def _draw(
    service: Service,
    visitor: Visitor,
    *,
    refusal: Refusal = ALL_WELL,
    token: str = "",
    form: Mapping[str, Any] | None = None,
    offer: str = "",
) -> Response:
    staff = visitor.staff
    with service.database.read() as session:
        values = {
            "factors": factors_of(session, staff.id),
            "sessions": list_sessions(session, staff),
            "tokens": list_tokens(session, staff),
            "rights": [each.value for each in Permission if each in visitor.permissions],
            "form": form or {"name": "", "days": "90", "rights": []},
            "made": token,
            **offer_factors(session, service, staff, visitor.session_id, offer=offer),
        }
        zone = read_zone(session, staff.agency_id)
    return show_page(visitor, "account", values, zone=zone, refusal=refusal)
