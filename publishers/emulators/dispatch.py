"""One request meets at most one fault; what comes of it is an answer, a late answer, silence or a reset."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from publishers.emulators.control import control
from publishers.emulators.faults import Fault, Route
from publishers.emulators.pages import show_index, show_picture, show_timeline
from publishers.emulators.state import Account, Received, State, Twin
from publishers.emulators.wire import Request, Response, say_html, say_json


@dataclass(frozen=True, slots=True)
class Late:
    response: Response
    seconds: float  # real


@dataclass(frozen=True, slots=True)
class Silence:
    seconds: float  # real; then the connection is closed without a word


@dataclass(frozen=True, slots=True)
class Reset:
    """The connection ends in a TCP RST."""


Outcome = Response | Late | Silence | Reset

_WORDS = {
    "accept_then_500": "crashed",
    "duplicate": "duplicate",
    "rate_limit": "rate_limited",
    "rate_limit_bare": "rate_limited_bare",
    "token_expired": "token_expired",
    "delete_refused": "delete_refused",
    "delete_async": "deleted",
    "down": "down",
    "error": "error",
}
_SILENT = frozenset({"accept_then_timeout", "land_late", "lost", "delete_lost"})
_WEB_PAGE = "<!doctype html><title>Just a moment</title><h1>Just a moment...</h1><p>Checking your connection.</p>"


def answer(state: State, request: Request) -> Outcome:
    """`request.path` starts with the kind. Never raises for what a client may send."""
    first, _, rest = request.path.removeprefix("/").partition("/")
    if not first:
        return show_index(state)
    if first == "_control":
        return control(state, request)
    twin = state.twins.get(first)
    if twin is None:
        return say_json({"error": f"there is no twin {first!r}; choose one of {', '.join(state.twins)}"}, 404)
    if request.method == "GET" and not rest:
        return show_timeline(state, first)
    if request.method == "GET" and rest.startswith("_pictures/"):
        return show_picture(state, first, rest)
    return _call(state, twin, replace(request, path=f"/{rest}"))


def _call(state: State, twin: Twin, request: Request) -> Outcome:
    with state.lock:
        state.settle()
        now = state.clock.now()
        route, account = twin.route_of(request), twin.account_of(request)
        account_id = account.id if account else None
        state.received.append(Received(twin.kind, route, account_id, request))
        fault = state.faults.take(twin.kind, route, account_id, now)
        if fault is None:
            return state.perform(twin, request, now)
        return _fail(state, twin, request, fault, account, route)


def _fail(state: State, twin: Twin, request: Request, fault: Fault, account: Account | None, route: Route) -> Outcome:
    now = state.clock.now()
    if fault.name == "stale_read":
        whose = twin.kind, account.id if account else None
        horizon = now - timedelta(seconds=fault.lag)
        before = (
            state.timeline.first_change_after(*whose, horizon) if fault.lag else state.timeline.latest_change(*whose)
        )
        return state.perform(twin, request, now, before=before)
    if fault.name == "half":
        state.perform(twin, request, now, half=True)
        return twin.word("crashed", fault, account, now)
    if fault.name in ("land_late", "delete_async"):
        state.do_later(fault.after, lambda due: _land(state, twin, request, due))
    done = state.perform(twin, request, now) if fault.performed else None
    if fault.name == "twice":
        done = done or state.perform(twin, request, now)
        state.perform(twin, request, now, again=True)
        return done
    if fault.name == "slow":
        return Late(done or state.perform(twin, request, now), fault.after)
    if fault.name in _SILENT:
        return Silence(state.patience if fault.hold is None else fault.hold)
    if fault.name == "reset":
        return Reset()
    if fault.name == "html":
        return say_html(_WEB_PAGE)
    return twin.word(_WORDS[fault.name], fault, account, now)


def _land(state: State, twin: Twin, request: Request, due: datetime) -> None:
    state.perform(twin, request, due)
