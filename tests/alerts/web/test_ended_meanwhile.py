"""Somebody's way in ends while what they ask for is still being sent: nothing that can not be undone is done then."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy.orm import Session
from starlette.types import Message

from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import pending_draft
from alerts.staff.changing import change_roles, deactivate_staff, shut_out
from alerts.staff.enrolment import reset_staff
from alerts.staff.factors import factors_of
from alerts.staff.models import Factor, Staff
from alerts.staff.passkeys import ask_for_new_passkey
from alerts.staff.sessions import end_other_sessions
from alerts.staff.signin import form_token, open_session, staff_by_cookie
from alerts.staff.tokens import create_token, list_tokens
from alerts.web.app import create_app
from alerts.web.desk.second_factor import purpose_to_add
from tests.alerts.web.seed import World
from tests.device import Device

End = Callable[[Session, Staff], object]
Headers = Sequence[tuple[bytes, bytes]]

ENDS: Mapping[str, End] = {
    "shut out": lambda session, staff: shut_out(session, staff.agency_id, staff.id, by=None),
    "closed": lambda session, staff: deactivate_staff(session, staff.agency_id, staff.id, by=None),
    "begun anew": lambda session, staff: reset_staff(session, staff, by=None),
    "ended by its person": lambda session, staff: end_other_sessions(session, staff, "session_of_theirs"),
}


def send(world: World, path: str, headers: Headers, body: bytes, staff: Staff, end: End) -> int:
    """The status of a request whose body comes once `end` is done to its sender."""
    statuses: list[int] = []

    def end_it() -> None:
        with world.database.write() as session:
            end(session, session.get_one(Staff, staff.id))

    async def receive() -> Message:
        await asyncio.to_thread(end_it)
        return {"type": "http.request", "body": body, "more_body": False}

    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope: dict[str, Any] = {
        "type": "http", "method": "POST", "path": path, "query_string": b"", "headers": headers,
        "client": ("203.0.113.9", 5), "scheme": "http", "server": ("127.0.0.1", 8000),
    }  # fmt: skip
    asyncio.run(create_app(world.service)(scope, receive, answer))
    return statuses[0]


def sign_in(world: World) -> tuple[str, Headers]:
    """The officer's cookie, and the headers of a form that comes with it."""
    with world.database.write() as session:
        cookie = open_session(session, world.officer, Factor.PASSKEY, "", proven=True)
    form = b"application/x-www-form-urlencoded"
    return cookie, [(b"cookie", f"homeward_session={cookie}".encode()), (b"content-type", form)]


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_session_makes_no_token(strict: World, end: End) -> None:
    cookie, headers = sign_in(strict)
    with strict.database.read() as session:
        form = {"form_token": form_token(session, cookie), "days": "365", "rights": "read_alert"}
    status = send(strict, "/desk/account/tokens", headers, urlencode(form).encode(), strict.officer, end)
    with strict.database.read() as session:
        assert (status, list_tokens(session, strict.officer)) == (401, [])


def test_a_session_adds_no_passkey_to_an_account_that_began_anew(strict: World) -> None:
    """Else whoever took the old session over would be in again."""
    cookie, headers = sign_in(strict)
    party = strict.service.passkeys
    assert party is not None
    with strict.database.write() as session:
        purpose = purpose_to_add(staff_by_cookie(session, cookie).id)
        made = Device(party.origin).create(ask_for_new_passkey(session, party, purpose, strict.officer))
        form = {"form_token": form_token(session, cookie), "new_passkey": made}
    body = urlencode(form).encode()
    status = send(strict, "/desk/account/passkeys", headers, body, strict.officer, ENDS["begun anew"])
    with strict.database.read() as session:
        assert (status, factors_of(session, strict.officer.id).count) == (401, 0)


@pytest.mark.parametrize(
    "end",
    [ENDS["closed"], lambda session, staff: change_roles(session, staff.agency_id, staff.id, ["auditor"], by=None)],
    ids=["closed", "other roles"],
)
def test_a_token_approves_nothing(strict: World, submitted: Alert, end: End) -> None:
    with strict.database.write() as session:
        draft = pending_draft(session, submitted.id)
        assert draft is not None
        body = json.dumps({"content_hash": draft.content_hash, "override_quiet_hours": "Now."}).encode()
        token = f"Bearer {create_token(session, strict.approver, by=None)}".encode()
    headers = [(b"authorization", token), (b"content-type", b"application/json")]
    status = send(strict, f"/v1/alerts/{submitted.id}/approve", headers, body, strict.approver, end)
    with strict.database.read() as session:
        assert (status, session.get_one(Alert, submitted.id).state) == (401, AlertState.SUBMITTED)
