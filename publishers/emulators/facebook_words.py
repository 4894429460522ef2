"""What the Graph API says when it refuses, and its usage headers (Graph API error handling, read 2026-11)."""

import json
from collections.abc import Mapping
from datetime import datetime

from publishers.emulators.faults import Fault
from publishers.emulators.state import Account
from publishers.emulators.wire import Response, say_json

APP_USAGE = {"x-app-usage": json.dumps({"call_count": 12, "total_cputime": 3, "total_time": 5})}


class Refused(Exception):
    """Raised inside the twin; becomes the answer."""

    def __init__(self, code: int, message: str, *, subcode: int | None = None, status: int = 400) -> None:
        super().__init__(message)
        self.code, self.message, self.subcode, self.status = code, message, subcode, status

    def to_response(self) -> Response:
        return say_error(self.status, self.code, self.message, self.subcode)


def say_error(
    status: int,
    code: int | None,
    message: str,
    subcode: int | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    kind = "GraphMethodException" if (code, subcode) == (100, 33) else "OAuthException"
    error: dict[str, object] = {"message": message, "type": kind, "code": code}
    if subcode is not None:
        error["error_subcode"] = subcode
    if code in (1, 2, 4, 17, 32, 341, 613):
        error["is_transient"] = True
    error["fbtrace_id"] = "AtwinTwinTwinTwinTwinTwi"
    return say_json({"error": error}, status, headers)


def missing(identifier: str) -> Refused:
    """Missing, or hidden from this token: the platform does not say which."""
    message = (
        f"Unsupported request. Object with ID '{identifier}' does not exist, cannot be loaded due to missing "
        "permissions, or does not support this operation."
    )
    return Refused(100, message, subcode=33)


def word_fault(what: str, fault: Fault, account: Account | None, now: datetime) -> Response:
    match what:
        case "rate_limited":
            return _say_rate_limited(fault, account)
        case "rate_limited_bare":
            return say_error(403, 4, "(#4) Application request limit reached")
        case "token_expired":
            return say_error(401, 190, "Error validating access token: Session has expired.", 463)
        case "duplicate":
            return say_error(400, 506, "(#506) Duplicate status message")
        case "deleted":
            return say_json({"success": True})
        case "delete_refused":
            return say_error(403, 200, "(#200) Permissions error")
        case "down":
            return say_error(503, 2, "(#2) Service temporarily unavailable")
        case "crashed":
            return say_error(500, 1, "An unknown error has occurred.")
    return say_error(fault.status, fault.code, fault.message, fault.subcode)


def _say_rate_limited(fault: Fault, account: Account | None) -> Response:
    usage = {"type": "pages", "call_count": 100, "total_cputime": 25, "total_time": 25}
    # Business use case limits name the minutes until access comes back (Graph API "Rate Limits", read 2026-11).
    regained = {**usage, "estimated_time_to_regain_access": max(1, round(fault.after / 60))}
    headers = {
        "x-app-usage": json.dumps({"call_count": 100, "total_cputime": 25, "total_time": 25}),
        "x-business-use-case-usage": json.dumps({account.id if account else "0": [regained]}),
    }
    return say_error(400, 32, "(#32) Page request limit reached", headers=headers)
