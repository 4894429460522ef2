"""The route class of whatever changes something under /v1: a body is read of those who are known, and a POST honours
Idempotency-Key."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from alerts.case.keeping import document_of, require_readable, require_shown
from alerts.case.queries import case_for
from alerts.case.stopping import require_not_stopped
from alerts.channel.models import Partner
from alerts.db.session import Database
from alerts.errors import HomewardError
from alerts.staff.access import Uses, refuse_token, require_fresh, uses_of
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from alerts.staff.tokens import BY_TOKEN
from alerts.web.bodies import sending
from alerts.web.deps import IDENTITIES, SAFE_METHODS, service_of
from alerts.web.idempotency import HEADER, Kept, check_key, claim_key, keep_answer, release_key
from alerts.web.limits import count_large
from alerts.web.seated import LARGE
from geo.errors import GeoError
from publishers.registry import SettingsError, UnknownKind

Handler = Callable[[Request], Awaitable[Response]]
SignIn = Callable[[Request], Staff | Partner]

# Raised before anything is committed; whatever else goes wrong leaves the key taken, as nobody knows what was done.
REFUSALS = (HomewardError, GeoError, UnknownKind, SettingsError, RequestValidationError, HTTPException)


class KeyedRoute(APIRoute):
    """A route that gives the stored answer when it is asked again under the same key.

    FastAPI reads and parses a body before it asks for anything else: here nobody's is read who has not signed in, and
    a large one, such as an area that somebody drew, is counted as costly before it is parsed.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handler = super().get_route_handler()
        if SAFE_METHODS.issuperset(self.methods or ()):
            return handler
        sign_in: SignIn = next(each.call for each in self.dependant.dependencies if each.call in IDENTITIES)

        async def handle(request: Request) -> Response:
            asker = await run_in_threadpool(sign_in, request)
            with sending(request, asker.id):
                if self.body_field is not None and len(await request.body()) > LARGE:
                    await run_in_threadpool(count_large, request, asker.id)
                key = request.headers.get(HEADER)
                if key is None or request.method != "POST":
                    return await handler(request)
                return await _answer_once(request, asker, check_key(key), handler)

        return handle


async def _answer_once(request: Request, asker: Staff | Partner, key: str, handler: Handler) -> Response:
    database = service_of(request).database
    asked = await _digestible(request)
    claim = await run_in_threadpool(claim_key, database, asker.id, key, asked)
    if isinstance(claim, Kept):
        await run_in_threadpool(_ask_again, database, asker, claim.uses)
        headers = {"Idempotent-Replayed": "true"}
        return Response(claim.body, claim.status, headers, claim.media_type)
    try:
        response = await handler(request)
    except REFUSALS:
        await run_in_threadpool(release_key, database, claim)
        raise
    media_type = response.headers.get("content-type", "application/json")
    uses = uses_of(asker) if isinstance(asker, Staff) else None
    await run_in_threadpool(keep_answer, database, claim, response.status_code, media_type, bytes(response.body), uses)
    return response


def _ask_again(database: Database, asker: Staff | Partner, uses: Uses) -> None:
    """Whatever the first answer took: who has lost it since learns no more of it. Raises what the first would have."""
    if isinstance(asker, Partner):
        return  # their key was asked for just now, and it is all they have
    if uses.by_hand:
        refuse_token(asker, BY_TOKEN)
    with database.read() as session:
        for right in sorted(uses.rights):
            require(asker, Permission(right))
        for case_id in sorted(uses.cases):
            case = case_for(session, case_id, asker)
            require_shown(case)
            require_readable(session, case, asker)
            if Permission.READ_ALERT in uses.rights:  # it shows what is written or was told, which nobody sees since
                require_not_stopped(case, document_of(session, case))
        if uses.fresh:
            require_fresh(session, asker)


async def _digestible(request: Request) -> bytes:
    """The same for the same question; a boundary of multipart forms, new each time, is no part of it."""
    body = await request.body()
    content_type = request.headers.get("content-type", "")
    _, _, boundary = content_type.partition("boundary=")
    if boundary:
        body = body.replace(boundary.strip('"').encode("latin-1"), b"")
    return b"\n".join([request.url.path.encode(), request.url.query.encode(), body])
