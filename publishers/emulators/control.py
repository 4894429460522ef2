"""The control routes: list posts, inject faults, move the clock."""

from datetime import datetime
from typing import Any

from publishers.emulators.state import State, describe_posts
from publishers.emulators.wire import Request, Response, say_json


def control(state: State, request: Request) -> Response:
    """Bad input gets 400 with one sentence."""
    try:
        match request.method, request.path.removeprefix("/_control"):
            case "GET", "/posts":
                kind = request.query.get("kind")
                posts = state.objects(kind) if request.query.get("all") else state.posts(kind)
                return say_json(describe_posts(posts))
            case "GET", "/faults":
                return say_json(_list_faults(state))
            case "POST", "/faults":
                state.add_fault(**_read_fault(request.json()))
                return say_json(_list_faults(state), 201)
            case "DELETE", "/faults":
                state.clear_faults(request.query.get("kind"))
                return say_json([])
            case "GET", "/clock":
                return say_json({"now": state.clock.now().isoformat()})
            case "POST", "/clock":
                return _move_clock(state, request.json())
            case "POST", "/accounts":
                return _add_account(state, request.json())
            case "GET", "/waiting":
                return say_json({"held": state.holding(), "in_flight": state.in_flight()})
            case "GET", "/violations":
                return say_json([_tell(each) for each in state.violations])
    except (ValueError, TypeError, OverflowError) as invalid:
        return say_json({"error": str(invalid)}, 400)
    return say_json({"error": f"there is no {request.method} {request.path}"}, 404)


def _read_fault(body: dict[str, Any]) -> dict[str, Any]:
    for name in ("kind", "fault"):
        if not isinstance(body.get(name), str):
            raise ValueError(f"a fault needs {name!r}")
    if body.get("times", 1) is None:
        body["times"] = 0
    return body


def _add_account(state: State, body: dict[str, Any]) -> Response:
    match body:
        case {"kind": str(kind), "token": str(token), "id": str(identifier)} if kind in state.twins:
            account = state.add_account(kind, token, identifier, str(body.get("name") or identifier))
            return say_json({"kind": kind, "id": account.id, "name": account.name}, 201)
    raise ValueError(f"an account needs kind (one of {', '.join(state.twins)}), token and id")


def _move_clock(state: State, body: dict[str, Any]) -> Response:
    match body:
        case {"now": str(now)}:
            state.set_clock(datetime.fromisoformat(now))
        case {"advance": int() | float() as seconds}:
            state.advance(seconds)
        case _:
            raise ValueError('the clock takes {"now": "2026-02-07T18:45:00+02:00"} or {"advance": seconds}')
    return say_json({"now": state.clock.now().isoformat()})


def _list_faults(state: State) -> list[dict[str, Any]]:
    with state.lock:
        return [
            {"kind": kind, "fault": fault.name, "routes": sorted(fault.routes), "left": left, "after": fault.after}
            for kind, fault, left in state.faults.waiting()
        ]


def _tell(violation: object) -> dict[str, str]:
    return {name: str(getattr(violation, name)) for name in ("kind", "code", "method", "path")}
