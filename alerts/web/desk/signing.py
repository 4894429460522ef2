"""In by a one-time link, and out."""

from fastapi import APIRouter, Request, Response

from alerts.errors import Forbidden
from alerts.staff.signin import SESSION_LASTS, redeem_link, sign_out
from alerts.web.deps import Homeward, cookie_name
from alerts.web.desk.showing import HTML, see_other
from alerts.web.desk.visitor import PostedAtDesk
from alerts.web.limits import counting_wrong
from alerts.web.markup import fill_template

router = APIRouter()


@router.get("/sign-in")
def show_way_in() -> Response:
    return Response(fill_template("desk/sign_in.html", {"token": ""}), media_type=HTML)


@router.get("/sign-in/{token}")
def show_sign_in(token: str) -> Response:
    """Only a button: mail scanners open links, and must not use them up."""
    return Response(fill_template("desk/sign_in.html", {"token": token}), media_type=HTML)


@router.post("/sign-in/{token}")
def post_sign_in(request: Request, service: Homeward, token: str) -> Response:
    """Redeems the link; a session that this browser still had is over. Raises NotSignedIn, TooOften."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        raise Forbidden("staff.form_foreign")  # nobody signs another person in under a name of their choice
    with counting_wrong(request), service.database.write() as session:
        _, cookie = redeem_link(session, token)
        sign_out(session, request.cookies.get(cookie_name(service.base_url), ""))
    response = see_other("/desk/alerts")
    response.set_cookie(
        cookie_name(service.base_url),
        cookie,
        max_age=int(SESSION_LASTS.total_seconds()),
        httponly=True,
        secure=service.base_url.startswith("https://"),
        samesite="lax",
    )
    return response


@router.post("/sign-out")
def post_sign_out(service: Homeward, posted: PostedAtDesk) -> Response:
    with service.database.write() as session:
        sign_out(session, posted.visitor.cookie)
    response = see_other("/desk/sign-in")
    response.delete_cookie(
        cookie_name(service.base_url), secure=service.base_url.startswith("https://"), httponly=True, samesite="lax"
    )
    response.headers["Clear-Site-Data"] = '"cache", "storage"'  # whoever uses this browser next finds no page of it
    return response
