"""In by a passkey, or by a one-time link that leads to the second factor; and out."""

import json

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from alerts.errors import BadInput, Forbidden, NotFound, NotSignedIn
from alerts.opening import Service
from alerts.staff.enrolment import MAILED_LASTS, parse_email, read_code
from alerts.staff.mailing import ask_for_link
from alerts.staff.passkeys import ask_for_passkey
from alerts.staff.proving import SIGN_IN, sign_in_by_passkey
from alerts.staff.signin import SESSION_LASTS, redeem_link, sign_out
from alerts.web.browsers import name_browser
from alerts.web.deps import Homeward, cookie_name
from alerts.web.desk.showing import ALL_WELL, HTML, Refusal, refuse, see_other
from alerts.web.desk.visitor import Form, PostedAtDesk, read_form
from alerts.web.limits import LINKS, LINKS_OF_ONE, count_asker, counting_wrong, take_address
from alerts.web.markup import fill_template
from alerts.web.refusals import holds_nul

router = APIRouter()


@router.get("/sign-in")
def show_way_in(service: Homeward) -> Response:
    return Response(_draw(service, token=""), media_type=HTML)


@router.get("/sign-in/link")
def show_asked(service: Homeward) -> Response:
    """The same for every address."""
    return Response(_draw(service, token="", asked=True), media_type=HTML)


@router.post("/sign-in/link")
async def post_ask(request: Request, service: Homeward) -> Response:
    """A link by e-mail, if it is somebody's who has an app for codes: that is seen later. Raises TooOften."""
    refuse_other_sites(request)
    typed = (await _read(request)).one("email")
    return await run_in_threadpool(_ask, request, service, typed)


@router.get("/sign-in/{token}")
def show_sign_in(request: Request, service: Homeward, token: str) -> Response:
    """Only a button: mail scanners open links, and must not use them up. `with=code`: the link has another half."""
    return Response(_draw(service, token=token, code=request.query_params.get("with") == "code"), media_type=HTML)


@router.post("/sign-in/passkey")
async def post_passkey(request: Request, service: Homeward) -> Response:
    """Whose device signed what the page asked. Raises NotSignedIn, TooOften."""
    refuse_other_sites(request)
    answer = (await _read(request)).one("proof_passkey")
    return await run_in_threadpool(_sign_in_by_passkey, request, service, answer)


@router.post("/sign-in/{token}")
async def post_sign_in(request: Request, service: Homeward, token: str) -> Response:
    """Redeems the link; a session that this browser still had is over. Raises NotSignedIn, TooOften."""
    refuse_other_sites(request)
    code = read_code((await _read(request)).one("code"))
    return await run_in_threadpool(_redeem, request, service, token + code)


@router.post("/sign-out")
def post_sign_out(service: Homeward, posted: PostedAtDesk) -> Response:
    with service.database.write() as session:
        sign_out(session, posted.visitor.cookie)
    response = see_other("/desk/sign-in")
    response.delete_cookie(
        cookie_name(service.desk_url), secure=service.desk_url.startswith("https://"), httponly=True, samesite="lax"
    )
    response.headers["Clear-Site-Data"] = '"cache", "storage"'  # whoever uses this browser next finds no page of it
    return response


def refuse_other_sites(request: Request) -> None:
    """Nobody signs another person in under a name of their choice. Raises Forbidden."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        raise Forbidden("staff.form_foreign")


def let_in(service: Service, cookie: str, path: str) -> Response:
    """On to the page, with the cookie of a new session."""
    response = see_other(path)
    response.set_cookie(
        cookie_name(service.desk_url),
        cookie,
        max_age=int(SESSION_LASTS.total_seconds()),
        httponly=True,
        secure=service.desk_url.startswith("https://"),
        samesite="lax",
    )
    return response


def _sign_in_by_passkey(request: Request, service: Service, answer: str) -> Response:
    party, browser = service.passkeys, name_browser(request.headers.get("user-agent", ""))
    with counting_wrong(request), service.database.write() as session:
        if party is None:
            raise NotSignedIn("staff.passkey_unusable")
        _, cookie = sign_in_by_passkey(session, answer, party, browser)
        sign_out(session, request.cookies.get(cookie_name(service.desk_url), ""))
    return let_in(service, cookie, "/desk")


def _ask(request: Request, service: Service, typed: str) -> Response:
    if service.post_link is None:
        raise NotFound("staff.no_mail")
    count_asker(request, LINKS)
    try:
        address = parse_email(typed)
    except BadInput as error:
        return Response(_draw(service, token="", refusal=refuse(error), email=typed), error.status, media_type=HTML)
    if take_address(request, LINKS_OF_ONE, address):
        with service.database.write() as session:
            ask_for_link(session, address)
    return see_other("/desk/sign-in/link")


def _redeem(request: Request, service: Service, token: str) -> Response:
    whole, browser = not service.second_factor, name_browser(request.headers.get("user-agent", ""))
    with counting_wrong(request), service.database.write() as session:
        _, cookie = redeem_link(session, token, whole=whole, browser=browser)
        sign_out(session, request.cookies.get(cookie_name(service.desk_url), ""))
    return let_in(service, cookie, "/desk/alerts" if whole else "/desk/second-factor")


async def _read(request: Request) -> Form:
    """The form of somebody whom nobody knows yet; it may be empty."""
    form = Form(await read_form(request))
    if holds_nul([value for _, value in form.form.multi_items()]):
        raise BadInput.at("", "web.form_unreadable")
    return form


def _draw(
    service: Service,
    *,
    token: str,
    code: bool = False,
    asked: bool = False,
    refusal: Refusal = ALL_WELL,
    email: str = "",
) -> str:
    passkey = ""
    if service.passkeys is not None and not token:
        with service.database.read() as session:
            passkey = json.dumps(ask_for_passkey(session, service.passkeys, SIGN_IN))
    values = {
        "token": token,
        "code": code,
        "passkey": passkey,
        "second_factor": service.second_factor,
        "mail": service.post_link is not None,
        "asked": asked,
        "refusal": refusal,
        "email": email,
        "minutes": int(MAILED_LASTS.total_seconds() // 60),
        "most": LINKS_OF_ONE.budget.most,
    }
    return fill_template("desk/sign_in.html", values)
