"""What is told of a request: route template, status, time and the alert; never an address, a query, a name or a person.

Who read which case stands in the audit, and only there: a line for a reading says no more than that somebody did.
"""

import re
import secrets
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from alerts.telemetry.logs import open_log
from alerts.telemetry.measures import METHODS, count_request
from alerts.telemetry.trace import note, tracing

NO_ROUTE = "none"
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_NAMED = {"alert_id": "alert", "publication_id": "publication", "channel_id": "channel"}
ID = re.compile(r"[a-z]+_[0-9a-z]{20}")  # what stands in a path may be anything: only what looks like an id is kept

_log = open_log("homeward.web")


class Telling:
    """The outermost: gives every request its reference, and counts and tells it when it is over."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status = 0

        async def send_noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        began = time.monotonic()
        with tracing(request=secrets.token_hex(6)):
            try:
                await self.app(scope, receive, send_noting)
            finally:
                _tell(scope, status, time.monotonic() - began)


def route_of(scope: Scope) -> str:
    """The template, such as `/v1/alerts/{alert_id}`; `none` where no route was met."""
    # Of a router that is included, FastAPI leaves the route as its own file wrote it, and the whole beside it.
    whole = scope.get("fastapi", {}).get("effective_route_context")
    return str(getattr(whole or scope.get("route"), "path", NO_ROUTE))


def note_path(scope: Scope) -> None:
    """The ids in the address, for the lines of this request."""
    given = scope.get("path_params", {})
    note(**{field: given[name] for name, field in _NAMED.items() if ID.fullmatch(str(given.get(name)))})


def _tell(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in METHODS else "other"
    route = route_of(scope)
    count_request(route, method, status, seconds)
    note_path(scope)
    tell = _log.debug if method in _READING else _log.info
    tell("request", route=route, method=method, status=status, ms=round(seconds * 1000))
