"""What X says: problems, refusals and rate-limit headers, worded as its API v2 does (X docs, read 2026-11)."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from publishers.emulators.faults import Fault
from publishers.emulators.wire import Response, say_json

PROBLEMS = "https://api.twitter.com/2/problems/"


def say_problem(status: int, title: str, detail: str, kind: str = "about:blank") -> Response:
    body = {"title": title, "detail": detail, "type": kind, "status": status}
    return say_json(body, status)


def say_invalid(message: str, **parameters: str) -> Response:
    named = {name: [value] for name, value in parameters.items()}
    return say_json(
        {
            "errors": [{"parameters": named, "message": message}],
            "title": "Invalid Request",
            "detail": "One or more parameters to your request was invalid.",
            "type": f"{PROBLEMS}invalid-request",
        },
        400,
    )


def say_duplicate() -> Response:
    # Only the words tell it; there is no code (X, seen 2026).
    return say_problem(403, "Forbidden", "You are not allowed to create a Tweet with duplicate content.")


def limit_headers(most: int, left: int, reset: datetime) -> Mapping[str, str]:
    return {
        "x-rate-limit-limit": str(most),
        "x-rate-limit-remaining": str(left),
        "x-rate-limit-reset": str(int(reset.timestamp()) + 1),
    }


def missing(resource: str, identifier: str) -> Mapping[str, str]:
    return {
        "value": identifier,
        "detail": f"Could not find {resource} with id: [{identifier}].",
        "title": "Not Found Error",
        "resource_type": resource,
        "parameter": "id",
        "resource_id": identifier,
        "type": f"{PROBLEMS}resource-not-found",
    }


def word_fault(what: str, fault: Fault, now: datetime) -> Response:
    match what:
        case "rate_limited":
            headers = limit_headers(100, 0, now + timedelta(seconds=fault.after))
            answer = say_problem(429, "Too Many Requests", "Too Many Requests")
            return Response(429, answer.body, answer.media_type, headers)
        case "rate_limited_bare":
            return say_problem(429, "Too Many Requests", "Too Many Requests")
        case "token_expired":
            return say_problem(401, "Unauthorized", "Unauthorized")
        case "duplicate":
            return say_duplicate()
        case "deleted":
            return say_json({"data": {"deleted": True}})
        case "delete_refused":
            return say_problem(403, "Forbidden", "You are not authorized to delete this Tweet.")
        case "down":
            return say_problem(503, "Service Unavailable", "Service Unavailable")
        case "crashed":
            return say_problem(500, "Internal Error", "Something is broken.")
    return say_problem(fault.status, "Error", fault.message)
