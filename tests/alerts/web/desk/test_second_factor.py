"""The way in as every installation has it: a passkey, or a link and then a code; and what asks for it once more."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert, AlertState
from alerts.staff.codes import code_at, step_of
from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.models import Agency, Role, Staff
from alerts.web.app import create_app
from tests.alerts.web.desk.conftest import TOKEN, Browser
from tests.alerts.web.seed import World
from tests.clock import ManualClock
from tests.device import Device
from tests.make import make_staff

PAGE = "/desk/second-factor"
ORIGIN = "http://localhost:8000"


@dataclass(frozen=True, slots=True)
class Strict:
    """A browser at a desk that asks for the second factor, and the world behind it."""

    browser: Browser
    world: World
    clock: ManualClock

    @property
    def client(self) -> TestClient:
        return self.browser.client

    def redeem(self, staff: Staff) -> None:
        with self.world.database.write() as session:
            link = create_sign_in_link(session, staff, by=None)
        answer = self.client.post(f"/desk/sign-in/{link}")
        assert (answer.status_code, answer.headers["Location"]) == (303, PAGE)

    def options(self, path: str, name: str) -> dict[str, Any]:
        """What the page would have the device asked."""
        page = self.browser.read(path, status=self.client.get(path).status_code)
        (found,) = re.findall(rf'name="{name}" data-passkey="\w+" data-options="(\{{.*?\}})">', page)[:1]
        options: dict[str, Any] = json.loads(html.unescape(found))
        return options

    def set_up_app(self, staff: Staff) -> bytes:
        """Signed in, with an app; its secret."""
        self.redeem(staff)
        page = self.browser.read(PAGE)
        (offer,) = re.findall(r'name="offer" value="([0-9a-f]+)"', page)
        (spelt,) = re.findall(r'its secret there: <span class="mono">([A-Z2-7 ]+)</span>', page)
        secret = decode_base32(spelt)
        form = {"offer": offer, "code": code_at(secret, step_of(self.clock()))}
        assert self.browser.done(f"{PAGE}/app", form, on=PAGE) == "/desk"
        return secret

    def set_up_passkey(self, staff: Staff) -> Device:
        self.redeem(staff)
        device = Device(ORIGIN)
        form = {"new_passkey": device.create(self.options(PAGE, "new_passkey")), "name": "Duty phone"}
        assert self.browser.done(f"{PAGE}/passkey", form, on=PAGE) == "/desk"
        return device

    def code(self, secret: bytes) -> str:
        """One that was not used yet."""
        self.clock.advance(seconds=30)
        return code_at(secret, step_of(self.clock()))


def decode_base32(text: str) -> bytes:
    from base64 import b32decode

    return b32decode(text.replace(" ", ""))


@pytest.fixture
def desk(strict: World, clock: ManualClock) -> Iterator[Strict]:
    with TestClient(create_app(strict.service), base_url=ORIGIN, follow_redirects=False) as client:
        yield Strict(Browser(client), strict, clock)


class TestTheFirstTime:
    def test_a_link_leads_to_the_second_factor_and_nowhere_else(self, desk: Strict) -> None:
        desk.redeem(desk.world.officer)
        for path in ("/desk/alerts", "/desk/cases", "/desk/account"):
            assert "the first of two steps" in desk.browser.read(path, 401)
        assert desk.client.get("/v1/alerts").status_code == 401
        assert "Set up your second factor" in desk.browser.read(PAGE)

    def test_an_app_is_set_up_without_script(self, desk: Strict) -> None:
        desk.set_up_app(desk.world.officer)
        desk.browser.read("/desk/alerts")
        desk.browser.read(PAGE, 401)

    def test_the_square_is_whole_at_any_size(self, desk: Strict) -> None:
        """One that is cut off at the side can not be read by any app."""
        desk.redeem(desk.world.officer)
        (drawn,) = re.findall(r"<svg [^>]*>", desk.browser.read(PAGE))
        assert "viewBox=" in drawn
        assert " width=" not in drawn

    def test_a_wrong_code_keeps_the_secret_that_the_app_has_read(self, desk: Strict) -> None:
        desk.redeem(desk.world.officer)
        (offer,) = re.findall(r'name="offer" value="([0-9a-f]+)"', desk.browser.read(PAGE))
        said = desk.browser.refused(f"{PAGE}/app", {"offer": offer, "code": "000000"}, on=PAGE, status=422)
        assert offer in said
        assert 'aria-invalid="true"' in said

    def test_a_passkey_is_set_up_and_lets_in_by_itself(self, desk: Strict) -> None:
        device = desk.set_up_passkey(desk.world.officer)
        desk.browser.done("/desk/sign-out", on="/desk/alerts")
        answer = device.get(desk.options("/desk/sign-in", "proof_passkey"))
        signed = desk.client.post("/desk/sign-in/passkey", data={"proof_passkey": answer})
        assert (signed.status_code, signed.headers["Location"]) == (303, "/desk")
        desk.browser.read("/desk/alerts")

    def test_half_a_session_has_forms_of_its_own(self, desk: Strict) -> None:
        desk.redeem(desk.world.officer)
        assert desk.client.post(PAGE, data={"proof_code": "000000"}).status_code == 403
        assert desk.client.post(f"{PAGE}/app", data={"form_token": "0" * 72}).status_code == 403


class TestAfterwards:
    def test_a_link_and_a_code_let_in_and_either_alone_does_not(self, desk: Strict) -> None:
        secret = desk.set_up_app(desk.world.officer)
        desk.browser.done("/desk/sign-out", on="/desk/alerts")
        desk.redeem(desk.world.officer)
        first = desk.client.cookies["homeward_session"]
        assert "five wrong ones" in desk.browser.refused(PAGE, {"proof_code": "123456"}, on=PAGE, status=422)
        assert desk.browser.done(PAGE, {"proof_code": desk.code(secret)}, on=PAGE) == "/desk"
        assert desk.client.cookies["homeward_session"] != first
        desk.browser.read("/desk/alerts")

    def test_five_wrong_codes_spend_the_link(self, desk: Strict) -> None:
        secret = desk.set_up_app(desk.world.officer)
        desk.redeem(desk.world.officer)
        token = TOKEN.search(desk.browser.read(PAGE))
        assert token is not None
        for _ in range(6):
            desk.client.post(PAGE, data={"form_token": token[1], "proof_code": "abc"})
        form = {"form_token": token[1], "proof_code": desk.code(secret)}
        assert desk.client.post(PAGE, data=form).status_code == 401

    def test_nobody_with_a_factor_gets_another_by_a_link_alone(self, desk: Strict) -> None:
        desk.set_up_app(desk.world.officer)
        desk.redeem(desk.world.officer)
        page = desk.browser.read(PAGE)
        assert "Show that it is you" in page
        assert "offer" not in page
        desk.browser.refused(f"{PAGE}/app", {"offer": "00", "code": "1"}, on=PAGE, status=422)
        answer = Device(ORIGIN).create({"challenge": "eA", "rp": {"id": "localhost"}, "user": {"id": "eA"}})
        desk.browser.refused(f"{PAGE}/passkey", {"new_passkey": answer}, on=PAGE, status=403)
        desk.browser.read("/desk/alerts", 401)

    def test_a_wrong_passkey_says_no_more_than_that(self, desk: Strict) -> None:
        for answer in ("", "{}", Device(ORIGIN).get(desk.options("/desk/sign-in", "proof_passkey"))):
            said = desk.client.post("/desk/sign-in/passkey", data={"proof_passkey": answer})
            assert said.status_code == 401
            assert "does not let you in" in html.unescape(said.text)

    def test_no_other_site_signs_anybody_in(self, desk: Strict) -> None:
        device = desk.set_up_passkey(desk.world.officer)
        answer = device.get(desk.options("/desk/sign-in", "proof_passkey"))
        headers = {"Sec-Fetch-Site": "cross-site"}
        form = {"proof_passkey": answer}
        assert desk.client.post("/desk/sign-in/passkey", data=form, headers=headers).status_code == 403


class TestWhatCanNotBeUndone:
    def test_asks_for_a_code_in_the_same_form_when_the_last_was_long_ago(self, submitted: Alert, desk: Strict) -> None:
        secret = desk.set_up_app(desk.world.officer)
        page = f"/desk/alerts/{submitted.id}/end"
        assert "proof_code" not in desk.browser.read(page)
        desk.clock.advance(minutes=16)
        assert "proof_code" in desk.browser.read(page)
        form = {"what": "all", "reason": "withdrawn"}
        said = desk.browser.refused(page, form, on=page, status=403)
        assert "since you last showed that it is you" in said
        assert re.search(r'value="withdrawn" id="reason-withdrawn" required checked', said)
        assert "five wrong ones" in desk.browser.refused(page, {**form, "proof_code": "abc"}, on=page, status=403)
        desk.browser.done(page, {**form, "proof_code": desk.code(secret)}, on=page)
        assert desk.world.database  # the alert is read from the store itself
        with desk.world.database.read() as session:
            assert session.get_one(Alert, submitted.id).state is AlertState.ENDED

    def test_asks_for_the_passkey_in_the_same_form(self, submitted: Alert, desk: Strict) -> None:
        device = desk.set_up_passkey(desk.world.approver)
        desk.clock.advance(minutes=16)
        page = f"/desk/alerts/{submitted.id}"
        (shown,) = re.findall(r'name="content_hash" value="(\w+)"', desk.browser.read(page))
        answer = device.get(desk.options(page, "proof_passkey"))
        form = {"content_hash": shown, "proof_passkey": answer}
        desk.browser.done(f"{page}/approve", form, on=page)
        with desk.world.database.read() as session:
            assert session.get_one(Alert, submitted.id).state is AlertState.LIVE

    def test_five_wrong_codes_sign_out_and_nothing_is_done(self, submitted: Alert, desk: Strict) -> None:
        desk.set_up_app(desk.world.officer)
        desk.clock.advance(minutes=16)
        page = f"/desk/alerts/{submitted.id}/end"
        form = {"what": "all", "reason": "withdrawn", "proof_code": "abc"}
        token = TOKEN.search(desk.browser.read(page))
        assert token is not None
        for _ in range(6):
            desk.client.post(page, data={"form_token": token[1], **form})
        desk.browser.read(page, 401)
        with desk.world.database.read() as session:
            assert session.get_one(Alert, submitted.id).state is AlertState.SUBMITTED

    def test_asks_for_it_when_a_photo_is_withdrawn_too(self, alert: Alert, desk: Strict) -> None:
        secret = desk.set_up_app(desk.world.officer)
        desk.clock.advance(minutes=16)
        page = f"/desk/alerts/{alert.id}/end"
        shown = desk.browser.read(page)
        (photo, _) = re.findall(r'name="photo" value="(\w+)"', shown)
        assert shown.count("proof_code") == 3, "the whole end, and each photo"
        form = {"what": "photo", "photo": photo}
        assert "since you last showed" in desk.browser.refused(page, form, on=page, status=403)
        desk.browser.done(page, {**form, "proof_code": desk.code(secret)}, on=page)

    def test_asks_for_it_when_an_account_is_closed_and_not_when_sessions_are_ended(self, desk: Strict) -> None:
        with desk.world.database.write() as session:
            agency = session.get_one(Agency, desk.world.officer.agency_id)
            admin, other = (make_staff(session, Role.ADMIN, agency=agency) for _ in range(2))
        secret = desk.set_up_app(admin)
        desk.clock.advance(minutes=16)
        path = f"/desk/people/{other.id}"
        desk.browser.done(f"{path}/shut-out", on="/desk/people")
        assert "since you last showed" in desk.browser.refused(f"{path}/deactivate", on="/desk/people", status=403)
        with desk.world.database.read() as session:
            assert session.get_one(Staff, other.id).active
        desk.browser.done(f"{path}/deactivate", {"proof_code": desk.code(secret)}, on="/desk/people")
        with desk.world.database.read() as session:
            assert not session.get_one(Staff, other.id).active


class TestTheScript:
    def test_stands_in_a_file_of_its_own_and_only_where_a_passkey_is_asked(self, desk: Strict) -> None:
        assert '<script src="/static/passkey.js" defer></script>' in desk.browser.read("/desk/sign-in")
        desk.set_up_app(desk.world.officer)
        assert "passkey.js" not in desk.browser.read("/desk/alerts")
        served = desk.client.get("/static/passkey.js")
        assert served.status_code == 200
        assert "javascript" in served.headers["content-type"]

    def test_is_not_there_where_browsers_know_no_passkeys(self, client: TestClient) -> None:
        assert "passkey" not in client.get("/desk/sign-in").text
