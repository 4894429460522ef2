"""Characters that a store or an encoder can not take: refused by whoever reads them first, never a failure of ours."""

import json
from typing import Any
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from tests.alerts.web.api.bodies import case_document, drawn_photo
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.desk.conftest import Open, open_browser
from tests.alerts.web.seed import World
from tests.make import make_channel_settings

__all__ = ["open_browser"]

UNFIT = ["\x00", "x\x00y", "\ud800", "\udfffx"]


def send(caller: Any, method: str, path: str, body: object) -> Any:
    """As written by hand: no client of ours would escape half a surrogate pair."""
    headers = {"Content-Type": "application/json"}
    return caller.ask(method, path, content=json.dumps(body).encode(), headers=headers)


@pytest.mark.parametrize("unfit", UNFIT, ids=ascii)
class TestInABody:
    def test_name_no_row(self, alert: Alert, callers: Callers, unfit: str) -> None:
        channel = {"kind": "webhook", "name": "New", "settings": make_channel_settings(), "coverage": "RO"}
        asked = [
            (callers.partner, "POST", "/v1/receipts", {"alert": unfit, "action": "removed"}),
            (callers.admin, "POST", "/v1/channels", {**channel, "partner": unfit}),
            (callers.officer, "POST", f"/v1/alerts/{alert.id}/updates", {"photos": [unfit]}),
            (callers.officer, "POST", f"/v1/alerts/{alert.id}/updates", {"channels": [unfit]}),
            (callers.officer, "POST", f"/v1/cases/{alert.case_id}/people", {"staff": unfit}),
            (callers.admin, "POST", "/v1/staff/actions", {"action": "let_in", "staff": unfit}),
            (callers.admin, "PUT", "/v1/duty", {"duty": [{"staff": unfit}]}),
        ]
        for caller, method, path, body in asked:
            answer = send(caller, method, path, body)
            assert answer.status_code == 422, f"{path}: {answer.text}"

    def test_are_in_no_name_and_no_setting(self, callers: Callers, unfit: str) -> None:
        channel = {"kind": "webhook", "name": "New", "settings": make_channel_settings(), "coverage": "RO"}
        asked: list[tuple[str, object]] = [
            ("/v1/channels", {**channel, "name": f"New{unfit}"}),
            ("/v1/channels", {**channel, "kind": unfit}),
            ("/v1/channels", {**channel, "coverage": unfit}),
            ("/v1/channels", {**channel, "languages": [unfit]}),
            ("/v1/channels", {**channel, "settings": {unfit: unfit}}),
            ("/v1/partners", {"name": f"New{unfit}"}),
            ("/v1/partners", {"name": "New", "contact": unfit}),
            ("/v1/partners", {"name": "New", "area": unfit}),
        ]
        for path, body in asked:
            answer = send(callers.admin, "POST", path, body)
            assert answer.status_code == 422, f"{path} {body!a}: {answer.text}"


@pytest.mark.parametrize("unfit", ["\x00", "x\x00y"], ids=ascii)
class TestANul:
    def test_is_in_no_free_text(self, submitted: Alert, callers: Callers, unfit: str) -> None:
        asked: list[tuple[Any, str, object]] = [
            (callers.approver, f"/v1/alerts/{submitted.id}/reject", {"reason": unfit}),
            (callers.officer, f"/v1/cases/{submitted.case_id}/protection", {"reason": unfit}),
            (callers.officer, f"/v1/cases/{submitted.case_id}/verify", {"registry": unfit}),
        ]
        for caller, path, body in asked:
            answer = send(caller, "POST", path, body)
            assert answer.status_code == 422, f"{path}: {answer.text}"

    def test_is_in_no_form_of_the_desk(self, submitted: Alert, world: World, open_browser: Open, unfit: str) -> None:
        page = f"/desk/alerts/{submitted.id}"
        said = open_browser(world.approver).refused(f"{page}/reject", {"reason": unfit}, on=page, status=422)
        assert "can not be read" in said


class TestInAnAddress:
    def test_lead_nowhere(self, alert: Alert, callers: Callers, world: World, open_browser: Open) -> None:
        browser = open_browser(world.officer)
        for path in ("cases/{}", "alerts/{}", "alerts/{}/ledger", "alerts/{}/end"):
            answer = browser.client.get(f"/desk/{path.format(quote(chr(0)))}")
            assert answer.status_code == 404, path
        for path in ("/a/{}", "/cap/{}.xml", "/v1/cases/{}", "/v1/alerts/{}", "/a/{}/1/square.ro.jpg"):
            assert callers.officer.get(path.format(quote(chr(0)))).status_code == 404, path

    def test_are_asked_of_nothing(self, callers: Callers) -> None:
        for path in ("/v1/alerts?state={}", "/v1/events?after={}", "/areas/find?q={}"):
            refused = callers.officer.get(path.format(quote(chr(0))))
            assert refused.status_code == 422, path
            assert [each["code"] for each in refused.json()["problems"]] == ["web.not_text"]
            assert refused.json()["problems"][0]["where"] == path[path.index("?") + 1 : path.index("=")]
        assert callers.officer.get("/desk/alerts?x=%00").status_code == 422


class TestACodec:
    """A form names its own, and Python knows some that take a minute for 400 kB, or fail as no other does."""

    @staticmethod
    def send(client: TestClient, path: str, charset: str, **headers: str) -> Any:
        named = f"multipart/form-data; boundary=x; charset={charset}"
        form = b'--x\r\nContent-Disposition: form-data; name="code"\r\n\r\n9999\r\n--x--\r\n'
        return client.post(path, content=form, headers={"Content-Type": named, **headers})

    @pytest.mark.parametrize("charset", ["punycode", "idna", "unicode_escape", "utf-16", "nobody's"])
    def test_that_a_form_chooses_is_read_by_nobody(self, submitted: Alert, callers: Callers, charset: str) -> None:
        token = {"Authorization": f"Bearer {callers.officer.token}"}
        for path in ("/desk/sign-in/link", "/desk/sign-in/passkey", f"/desk/sign-in/{'0' * 32}", "/check"):
            refused = self.send(callers.nobody.client, path, charset, Accept="application/json")
            assert (refused.status_code, "UTF-8" in refused.text) == (422, True), path
        refused = self.send(callers.officer.client, f"/v1/cases/{submitted.case_id}/photos", charset, **token)
        assert refused.json()["problems"][0]["code"] == "web.form_unreadable"

    def test_that_is_ours_may_be_named(self, client: TestClient) -> None:
        answer = self.send(client, "/check", "UTF-8", Accept="application/json")
        assert answer.json()["problems"][0]["code"] == "check.code_shape"

    def test_that_somebody_at_the_desk_chooses_is_none_either(
        self, submitted: Alert, world: World, open_browser: Open
    ) -> None:
        browser, page = open_browser(world.approver), f"/desk/alerts/{submitted.id}/reject"
        assert self.send(browser.client, page, "punycode").status_code == 422
        assert self.send(browser.client, page, "utf-8").status_code == 403  # read, and no form of ours


@pytest.mark.parametrize("unfit", ["a\u202eb", "a\u3164b", "a\x07b", "Z" + "\u0300" * 9, "…"], ids=ascii)
class TestWhatHidesTurnsOrClimbs:
    """One rule in the verbs, words/typed.py: no field of its own has a laxer one, at the API or at the desk."""

    def test_is_in_no_name_and_no_contact(self, world: World, callers: Callers, unfit: str) -> None:
        channel = {"kind": "webhook", "name": "New", "settings": make_channel_settings(), "coverage": "RO"}
        made = callers.admin.post("/v1/channels", channel).json()["id"]
        place = {"staff": world.approver.id, "secret": "whsec_" + "A" * 32}
        asked: list[tuple[str, str, object, str]] = [
            ("POST", "/v1/channels", {**channel, "name": unfit}, "name"),
            ("PATCH", f"/v1/channels/{made}", {"name": unfit}, "name"),
            ("POST", "/v1/partners", {"name": unfit}, "name"),
            ("POST", "/v1/partners", {"name": "New", "contact": unfit}, "contact"),
            ("PUT", "/v1/duty", {"duty": [{**place, "webhook_url": f"https://b.example/{unfit}"}]},
             "duty[0].webhook_url"),
        ]  # fmt: skip
        for method, path, body, where in asked:
            if unfit != "…" or where != "duty[0].webhook_url":
                assert refused_at(send(callers.admin, method, path, body)) == [where], f"{path} {body!a}"

    def test_is_in_no_reason(self, submitted: Alert, callers: Callers, unfit: str) -> None:
        page = f"/v1/alerts/{submitted.id}"
        content_hash = callers.approver.get(page).json()["content_hash"]
        override = {"content_hash": content_hash, "override_quiet_hours": unfit}
        asked: list[tuple[Any, str, object, str]] = [
            (callers.approver, f"{page}/approve", override, "override_quiet_hours"),
            (callers.approver, f"{page}/reject", {"reason": unfit}, "reason"),
        ]
        for caller, path, body, where in asked:
            assert refused_at(send(caller, "POST", path, body)) == [where], path

    def test_is_in_no_photos_rights(self, callers: Callers, unfit: str) -> None:
        case_id = callers.officer.post("/v1/cases", case_document()).json()["id"]
        files = {"file": drawn_photo()}
        path = f"/v1/cases/{case_id}/photos"
        assert refused_at(callers.officer.post(path, files=files, data={"rights": unfit})) == ["rights"]

    def test_is_in_no_form_of_the_desk(self, submitted: Alert, world: World, open_browser: Open, unfit: str) -> None:
        page = f"/desk/alerts/{submitted.id}"
        said = open_browser(world.approver).refused(f"{page}/reject", {"reason": unfit}, on=page, status=422)
        assert any(words in said for words in ("invisible character", "accents on one letter", "neither a letter"))


def refused_at(answer: Any) -> list[str]:
    assert answer.status_code == 422, answer.text
    return [problem["where"] for problem in answer.json()["problems"]]
