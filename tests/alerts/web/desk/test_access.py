"""Every page of the desk, asked for by those whose it is not."""

import re
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts

from alerts.alert.models import Alert
from alerts.alert.queries import pending_draft
from alerts.calls.models import CallCode
from alerts.calls.raising import list_calls, raise_call
from alerts.case.people import unassign_person
from alerts.db.audit import REFUSED, REFUSED_ACT, newest_entries
from alerts.publication.queries import publications_of_alert
from alerts.staff.models import Factor, Role, Staff
from alerts.staff.signin import open_session
from alerts.web.app import create_app
from alerts.web.deps import SESSION_COOKIE
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.clock import ManualClock
from tests.make import make_agency, make_colleague, make_staff


def pages(app: FastAPI) -> Iterator[tuple[str, str]]:
    """Method and path of every page that is about one thing."""
    for context in iter_route_contexts(app.routes):
        route, path = context.original_route, str(context.path)
        if isinstance(route, APIRoute) and path.startswith("/desk/") and "{" in path and "{token}" not in path:
            yield from ((method, path) for method in route.methods)


@pytest.fixture
def ids(world: World, alert: Alert) -> dict[str, str]:
    with world.database.read() as session:
        publication = publications_of_alert(session, alert.id)[0].id
    with world.database.write() as session:
        whose = {"agency_id": alert.agency_id, "alert_id": alert.id, "case_id": alert.case_id}
        raise_call(session, CallCode.UNCONFIRMED, key="copy_1", **whose)
        (call,) = list_calls(session, by=world.officer)
    return {
        "call_id": call.id,
        "alert_id": alert.id,
        "case_id": alert.case_id,
        "publication_id": publication,
        "photo_id": "photo_1",
        "staff_id": world.officer.id,
        "action_id": "action_1",
        "passkey_id": "passkey_1",
        "session_id": "session_1",
        "token_id": "token_1",
    }


def elsewhere(world: World) -> Staff:
    with world.database.write() as session:
        return make_staff(session, *Role, agency=make_agency(session, slug="elsewhere"))


def colleague(world: World, case_id: str) -> Staff:
    with world.database.write() as session:
        staff = make_colleague(session, world.officer, *Role)
        unassign_person(session, case_id, staff.id, by=world.officer)
        return staff


@pytest.mark.parametrize("whose", ["another agency", "a colleague who is not on the case"])
def test_finds_nothing_at_any_address_and_is_remembered(
    alert: Alert, world: World, ids: dict[str, str], open_browser: Open, clock: ManualClock, whose: str
) -> None:
    staff = elsewhere(world) if whose == "another agency" else colleague(world, ids["case_id"])
    browser = open_browser(staff)
    asked = 0
    for method, path in pages(create_app(world.service)):
        if "/people" in path and whose != "another agency":
            continue  # they are an administrator: who may do what there, test_people_page.py asks
        address = path.format(**{name: ids[name] for name in re.findall(r"\{(\w+)\}", path)})
        form = {"content_hash": "0" * 64, "reason": "found", "what": "all", "answer": "send_again", "hours": "1"}
        answer = browser.client.get(address) if method == "GET" else browser.post(address, form, on="/desk/cases")
        assert answer.status_code == 404, f"{method} {path}: {answer.status_code}"
        if any(name in path for name in ("{case_id}", "{alert_id}", "{publication_id}", "{call_id}")):
            with world.database.write() as session:
                (newest, *_) = newest_entries(session, [alert.id, alert.case_id], {REFUSED})
            assert (newest.actor, newest.at) == (staff.id, clock()), f"{method} {path}"
            clock.advance(minutes=11)
        asked += 1
    assert asked >= 12
    reference = "EX-2026-0404"
    assert reference not in browser.read("/desk/cases")
    assert reference not in browser.read("/desk/alerts")


def test_what_the_desk_refuses_to_do_is_in_the_audit(submitted: Alert, world: World, open_browser: Open) -> None:
    browser, page = open_browser(world.officer), f"/desk/alerts/{submitted.id}"
    with world.database.read() as session:
        draft = pending_draft(session, submitted.id)
        assert draft is not None
    browser.refused(f"{page}/approve", {"content_hash": str(draft.content_hash)}, on=page, status=403)
    with world.database.write() as session:
        (tried,) = newest_entries(session, [submitted.id], {REFUSED_ACT})
    assert (tried.actor, tried.details) == (world.officer.id, {"code": "approval.four_eyes"})


def test_a_page_that_asks_for_itself_keeps_no_session_open(
    alert: Alert, world: World, open_browser: Open, clock: ManualClock
) -> None:
    browser, ledger = open_browser(world.officer), f"/desk/alerts/{alert.id}/ledger"
    with world.database.write() as session:
        passkey = open_session(session, world.officer, Factor.PASSKEY, "", proven=True)
    browser.client.cookies.clear()
    browser.client.cookies.set(SESSION_COOKIE, passkey)
    told = []
    for _ in range(3):
        clock.advance(minutes=25)
        told.append(browser.client.get(f"{ledger}?refreshed").status_code)
    assert told == [200, 200, 401]  # an hour in which nobody did anything


def test_an_old_sign_in_neither_approves_nor_ends(
    submitted: Alert, world: World, open_browser: Open, clock: ManualClock
) -> None:
    browser = open_browser(world.officer)
    clock.advance(hours=8, minutes=1)
    page = f"/desk/alerts/{submitted.id}/end"
    said = browser.refused(page, {"what": "all", "reason": "withdrawn"}, on=page, status=403)
    assert "sign in once more" in said
    assert Browser(browser.client).read(f"/desk/alerts/{submitted.id}")
