"""Who is asking, and the service that answers: every route names one of these in its signature."""

from typing import Annotated

from fastapi import Depends, Security
from fastapi.security import APIKeyCookie, HTTPBearer
from sqlalchemy.orm import Session
from starlette.requests import Request

from alerts.channel.models import Partner
from alerts.channel.partners import PREFIX as PARTNER_PREFIX
from alerts.channel.partners import partner_by_key
from alerts.errors import NotSignedIn
from alerts.opening import Service
from alerts.staff.models import Staff
from alerts.staff.signin import check_form_token, staff_by_cookie
from alerts.staff.tokens import staff_by_token
from alerts.web.limits import count_account, counting_wrong
from alerts.web.refused_looks import remember_asker

SESSION_COOKIE = "homeward_session"
LOCKED = "__Host-"  # browsers then take the cookie by https alone, for this host alone, from this host alone
FORM_TOKEN_HEADER = "X-Form-Token"  # noqa: S105  (a header's name)
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})

# For the OpenAPI document; the credentials themselves are read below.
_BEARER = HTTPBearer(auto_error=False, scheme_name="token", description="A person's API token.")
_KEY = HTTPBearer(auto_error=False, scheme_name="key", description="A partner's key.")
_COOKIE = APIKeyCookie(
    name=SESSION_COOKIE,
    auto_error=False,
    scheme_name="session",
    description=(
        f"A signed-in session of the desk; by https its name begins with {LOCKED}. "
        f"Whatever changes something also sends {FORM_TOKEN_HEADER}."
    ),
)


async def show_credentials(
    token: Annotated[object, Security(_BEARER)], cookie: Annotated[object, Security(_COOKIE)]
) -> None:
    """Declares both ways in for the OpenAPI document."""


async def show_key(key: Annotated[object, Security(_KEY)]) -> None:
    """Declares a partner's way in for the OpenAPI document."""


def service_of(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


def cookie_name(base_url: str) -> str:
    """What the session's cookie is called where the public reaches us by this address."""
    return LOCKED + SESSION_COOKIE if base_url.startswith("https://") else SESSION_COOKIE


def bearer_of(request: Request) -> str | None:
    """What stands after "Bearer" in Authorization; None when there is no such header."""
    given = request.headers.get("authorization")
    if given is None:
        return None
    scheme, _, token = given.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise NotSignedIn("web.not_a_bearer")
    return token.strip()


def signed_in(request: Request, _: Annotated[None, Depends(show_credentials)] = None) -> Staff:
    """The person behind the token, or behind the desk's cookie. Raises NotSignedIn, Forbidden, TooOften.

    The same object however often a request asks: what it took is noted on it.
    """
    known: Staff | None = getattr(request.state, "staff", None)
    if known is None:
        known = request.state.staff = _find_staff(request)
        remember_asker(request, known)
    return known


def signed_in_still(request: Request, session: Session) -> Staff:
    """The same person, asked for anew while an answer goes on. Counts as no asking. Raises NotSignedIn."""
    token = bearer_of(request)
    if token is not None:
        return staff_by_token(session, token)
    cookie = request.cookies.get(cookie_name(service_of(request).desk_url), "")
    return staff_by_cookie(session, cookie, came=False).staff


def _find_staff(request: Request) -> Staff:
    service, token = service_of(request), bearer_of(request)
    with service.database.read() as session:
        if token is not None:
            with counting_wrong(request):
                staff = staff_by_token(session, token)
            count_account(request, staff.id)
            return staff
        cookie = request.cookies.get(cookie_name(service.desk_url))
        if not cookie:
            raise NotSignedIn("web.not_signed_in")
        with counting_wrong(request):
            staff = staff_by_cookie(session, cookie).staff
        count_account(request, staff.id)
        if request.method not in SAFE_METHODS:  # a browser sends the cookie for any site; only our pages know the token
            check_form_token(session, cookie, request.headers.get(FORM_TOKEN_HEADER, ""))
        return staff


def partner_signed_in(request: Request, _: Annotated[None, Depends(show_key)] = None) -> Partner:
    """The partner behind the key. Raises NotSignedIn, TooOften."""
    key = bearer_of(request)
    if key is None:
        raise NotSignedIn("web.partner_key_needed")
    with service_of(request).database.read() as session:
        with counting_wrong(request):
            partner = partner_by_key(session, key)
        count_account(request, partner.id)
        return partner


def reader_signed_in(
    request: Request,
    _: Annotated[None, Depends(show_credentials)] = None,
    __: Annotated[None, Depends(show_key)] = None,
) -> Staff | Partner:
    """A partner by its key, else a person. Raises NotSignedIn, Forbidden, TooOften."""
    if (bearer_of(request) or "").startswith(PARTNER_PREFIX):
        return partner_signed_in(request)
    return signed_in(request)


Homeward = Annotated[Service, Depends(service_of)]
SignedInStaff = Annotated[Staff, Depends(signed_in)]
SignedInPartner = Annotated[Partner, Depends(partner_signed_in)]
SignedInReader = Annotated[Staff | Partner, Depends(reader_signed_in)]

IDENTITIES = frozenset({signed_in, partner_signed_in, reader_signed_in})
"""Every route depends on one of these or is listed in `app.PUBLIC`."""
