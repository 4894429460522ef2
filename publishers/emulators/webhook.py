"""Partners that receive signed events (Standard Webhooks 1.0) and keep the current copy of each alert."""

import base64
import binascii
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from publishers.emulators.faults import Fault, Route
from publishers.emulators.receipts import Desk, Receipts
from publishers.emulators.state import Account, Call, State
from publishers.emulators.timeline import Post, Version
from publishers.emulators.wire import Request, Response, say_json

MOST_BYTES = 20_000
TOLERANCE = timedelta(minutes=5)  # Standard Webhooks, read 2026-11
_ROUTES = {
    "alert.issued": Route.PUBLISH,
    "alert.reinstated": Route.PUBLISH,
    "alert.updated": Route.EDIT,
    "alert.retracted": Route.DELETE,
    "ping": Route.CONTROL,
}


class WebhookTwin:
    """`remembers` is how long a webhook-id is known (None = for ever). `in_order` False makes partners naive: an older
    event that arrives late replaces a newer one. `tolerance` None accepts any timestamp."""

    kind = "webhook"

    def __init__(self, state: State) -> None:
        self.state = state
        self.receipts = Receipts()
        self.remembers: timedelta | None = None
        self.in_order = True
        self.tolerance: timedelta | None = TOLERANCE
        self.arrivals: dict[tuple[str, str], int] = {}  # (partner, webhook-id) -> how often it came
        self._known: dict[tuple[str, str], datetime] = {}
        self._cursors: dict[tuple[str, str], tuple[int, str]] = {}
        state.on_stop.append(self.receipts.stop)

    def route_of(self, request: Request) -> Route:
        if "/_" in request.path:
            return Route.CONTROL
        try:
            return _ROUTES.get(str(request.json().get("type")), Route.PUBLISH)
        except ValueError:
            return Route.PUBLISH

    def account_of(self, request: Request) -> Account | None:
        return self.state.account(self.kind, request.path.strip("/").partition("/")[0])

    def perform(self, request: Request, call: Call) -> Response:
        partner, _, order = request.path.strip("/").partition("/")
        if request.method != "POST":
            return _say(405, "only POST")
        if order == "_secret":
            return self._set_secret(partner, request)
        account = self.account_of(request)
        if account is None:
            return _say(404, "no such partner")
        if order == "_receipts":
            return self._set_receipts(partner, request)
        if order:
            return _say(404, "no such address")
        return self._receive(account, request, call)

    def _receive(self, account: Account, request: Request, call: Call) -> Response:
        if len(request.body) > MOST_BYTES:
            return _say(413, f"{len(request.body)} bytes, at most {MOST_BYTES}")
        wrong = find_wrong_signature(request, account.tokens, self.tolerance)
        if wrong:
            return _say(401, wrong)
        try:
            event = request.json()
            kind, alert = str(event["type"]), str(event.get("alert") or "")
        except (ValueError, KeyError):
            return _say(422, "the body is no event: a JSON object with a type")
        if kind == "ping":
            return say_json({"ok": True})
        if kind not in _ROUTES or not alert:
            return _say(422, f"no event of an alert: type {kind!r}, alert {alert!r}")
        if call.half:
            return _say(500, "crashed")
        if self._is_repeated(account.id, request.headers["webhook-id"], call.now):
            return say_json({"ok": True, "repeated": True})
        if not self._is_newest(account.id, alert, event.get("cursor")):
            return say_json({"ok": True, "overtaken": True})
        self._keep(account, alert, event, call)
        self.receipts.queue(account.id, alert, "removed" if kind == "alert.retracted" else "published")
        return say_json({"ok": True})

    def _is_repeated(self, partner: str, identifier: str, now: datetime) -> bool:
        name = (partner, identifier)
        self.arrivals[name] = self.arrivals.get(name, 0) + 1
        first = self._known.get(name)
        known = first is not None and (self.remembers is None or now < first + self.remembers)
        if not known:
            self._known[name] = now
        return known

    def _is_newest(self, partner: str, alert: str, cursor: object) -> bool:
        """Cursors grow; numbers are compared as numbers."""
        if cursor is None or not self.in_order:
            return True
        text = str(cursor)
        place = (int(text), "") if text.isdigit() else (0, text)
        newest = place >= self._cursors.get((partner, alert), place)
        if newest:
            self._cursors[partner, alert] = place
        return newest

    def _keep(self, account: Account, alert: str, event: Mapping[str, Any], call: Call) -> None:
        name = f"{account.id}/{alert}"
        post = self.state.timeline.get(self.kind, name)
        text, live = _read_text(event), event["type"] != "alert.retracted"
        if post is None:
            post = Post(
                kind=self.kind,
                account=account.id,
                id=alert,
                object="copy",
                created_at=call.now,
                versions=[Version(call.change, call.now, live, text)],
            )
            self.state.timeline.add(post, name)
        else:
            self.state.timeline.show(post, call.change, call.now, text=text if live else None, live=live)
        post.marker = event.get("marker") or self.state.marker_of(text) or post.marker
        post.details = dict(event)
        post.alt = str(event.get("alt") or "")

    def _set_secret(self, partner: str, request: Request) -> Response:
        try:
            secret = str(request.json()["secret"])
            decode_secret(secret)
        except (ValueError, KeyError):
            return _say(400, "the body is {secret: whsec_...}")
        self.state.add_account(self.kind, secret, partner, partner)
        return say_json({"ok": True})

    def _set_receipts(self, partner: str, request: Request) -> Response:
        try:
            body = request.json()
            desk = Desk(str(body["url"]), str(body["key"]), frozenset(body.get("actions", ["removed"])))
        except (ValueError, KeyError, TypeError):
            return _say(400, "the body is {url, key, actions?}")
        self.receipts.configure(partner, desk)
        return say_json({"ok": True})

    def word(self, what: str, fault: Fault, account: Account | None, now: datetime) -> Response:
        match what:
            case "rate_limited":
                return say_json({"error": "too many requests"}, 429, {"Retry-After": str(round(fault.after))})
            case "rate_limited_bare":
                return _say(429, "too many requests")
            case "token_expired":
                return _say(401, "no signature matches")
            case "duplicate":
                return say_json({"ok": True, "repeated": True})
            case "deleted":
                return say_json({"ok": True})
            case "delete_refused":
                return _say(403, "refused")
            case "down":
                return _say(503, "down for maintenance")
            case "crashed":
                return _say(500, "crashed")
        return _say(fault.status, fault.message)


def _say(status: int, error: str) -> Response:
    return say_json({"error": error}, status)


def decode_secret(secret: str) -> bytes:
    """The key inside whsec_<base64>. Raises ValueError."""
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error as wrong:
        raise ValueError("a webhook secret is whsec_ and base64") from wrong
    if not key:
        raise ValueError("a webhook secret is whsec_ and base64")
    return key


def find_wrong_signature(request: Request, secrets: Iterable[str], tolerance: timedelta | None) -> str | None:
    """None when one signature fits one secret and the timestamp is near the arrival, on the twin's clock or really."""
    try:
        identifier, timestamp, signatures = (
            request.headers[f"webhook-{name}"] for name in ("id", "timestamp", "signature")
        )
        sent_at = int(timestamp)
    except (KeyError, ValueError):
        return "webhook-id, webhook-timestamp and webhook-signature are required"
    age = min(abs(at.timestamp() - sent_at) for at in (request.at, request.really_at))
    if tolerance is not None and age > tolerance.total_seconds():
        return "the timestamp is too far from now"
    signed = f"{identifier}.{timestamp}.".encode() + request.body
    given = [part.removeprefix("v1,") for part in signatures.split() if part.startswith("v1,")]
    for secret in secrets:
        fits = base64.b64encode(hmac.new(decode_secret(secret), signed, hashlib.sha256).digest()).decode()
        if any(hmac.compare_digest(fits, each) for each in given):
            return None
    return "no signature matches"


def _read_text(event: Mapping[str, Any]) -> str:
    """The words that a partner would show, in the first language."""
    texts = event.get("texts")
    said = next(iter(texts.values()), None) if isinstance(texts, Mapping) else None
    if isinstance(said, Mapping):
        return _first(said.get("text") or said.get("headline"))
    return _first(event.get("headline") or event.get("text") or event.get("message"))


def _first(value: Any) -> str:
    if isinstance(value, Mapping):
        return _first(next(iter(value.values()), ""))
    if isinstance(value, list):
        return _first(value[0]) if value else ""
    return value if isinstance(value, str) else ""
