"""Tokens of one's own over HTTP: made by a session that is fresh, listed, ended."""

from datetime import datetime

from fastapi import APIRouter, Response
from pydantic import Field

from alerts.staff.permissions import Permission
from alerts.staff.tokens import LONGEST_DAYS, LONGEST_NAME, create_token, end_token, list_tokens
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, Id, Shown
from alerts.web.deps import Homeward, SignedInStaff

router = APIRouter(prefix="/v1", tags=["people"], route_class=KeyedRoute, responses=PROBLEMS)


class TokenAsked(Asked):
    days: int = Field(90, ge=1, le=LONGEST_DAYS)
    name: str | None = Field(None, max_length=LONGEST_NAME, description="What you call it.", examples=["Dispatch"])
    rights: list[Permission] | None = Field(
        None, max_length=20, description="All that it may do; left out = whatever you may.", examples=[["read_alert"]]
    )


class TokenMade(Shown):
    token: str = Field(description="Shown this once.", examples=["hw_..."])


class TokenShown(Shown):
    """Without the token itself, which nobody can read back."""

    id: str = Field(examples=["token_4k9t0v7xq2m8c1rz5ydn"])
    name: str | None = Field(examples=["Dispatch"])
    rights: list[str] | None = Field(description="Null = whatever you may.", examples=[["read_alert"]])
    created_at: datetime
    expires_at: datetime


class TokensShown(Shown):
    tokens: list[TokenShown]


@router.get("/tokens", summary="List your tokens")
def get_tokens(service: Homeward, by: SignedInStaff) -> TokensShown:
    """Those that work now, the oldest first. A token sees itself alone."""
    with service.database.read() as session:
        found = list_tokens(session, by)
        return TokensShown(tokens=[TokenShown.model_validate(each, from_attributes=True) for each in found])


@router.post("/tokens", status_code=201, summary="Make a token of your own", dependencies=TAKES_KEY)
def post_token(service: Homeward, by: SignedInStaff, body: TokenAsked) -> TokenMade:
    """With an end, and with all of your rights or some. By a session in which you have just shown that it is you."""
    rights = None if body.rights is None else [each.value for each in body.rights]
    with service.database.write() as session:
        return TokenMade(token=create_token(session, by, days=body.days, rights=rights, name=body.name, by=by))


@router.delete("/tokens/{token_id}", status_code=204, summary="End one of your tokens")
def delete_token(service: Homeward, by: SignedInStaff, token_id: Id) -> Response:
    """From the next request on. A token may end itself, and no other."""
    with service.database.write() as session:
        end_token(session, by, token_id)
    return Response(status_code=204)
