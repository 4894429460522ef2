"""Drawn areas and lists of codes: read before a transaction is opened, in which nobody else could write."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, event

from alerts.alert.drafting import MOST_CHANNELS
from alerts.alert.models import Alert
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.api.test_alerts import draft, open_verified
from tests.alerts.web.api.test_channels import add
from tests.alerts.web.seed import World
from tests.make import make_channel_settings

UNCLEAR = {"type": "Polygon", "coordinates": [[[20, 45], [21, 45], [999, 46], [20, 45]]]}


@pytest.fixture
def given_up(alert: Alert, world: World) -> Iterator[list[str]]:
    """Of each transaction that could have written, and was rolled back."""
    found: list[str] = []

    def note(connection: Connection) -> None:
        if not connection.get_execution_options().get("homeward_reading", False):
            found.append("write")

    event.listen(world.database.engine, "rollback", note)
    yield found
    event.remove(world.database.engine, "rollback", note)


def refuse(answer: Any, given_up: list[str], where: str = "area") -> None:
    assert answer.status_code == 422, answer.text
    assert answer.json()["problems"][0]["where"].startswith(where)
    assert given_up == []


class TestAnAreaThatIsNone:
    def test_is_refused_a_draft_before_anything_is_locked(self, callers: Callers, given_up: list[str]) -> None:
        body, case = {"area": UNCLEAR}, open_verified(callers, reference="EX-2026-0999")
        refuse(callers.officer.post(f"/v1/cases/{case}/alerts", body), given_up)

    def test_is_refused_an_edit_and_an_update_so(self, alert: Alert, callers: Callers, given_up: list[str]) -> None:
        refuse(callers.officer.post(f"/v1/alerts/{alert.id}/updates", {"area": UNCLEAR}), given_up)
        assert callers.officer.post(f"/v1/alerts/{alert.id}/updates", {}).status_code == 201
        refuse(callers.officer.patch(f"/v1/alerts/{alert.id}", {"area": UNCLEAR}), given_up)

    def test_is_refused_a_case_so(self, alert: Alert, callers: Callers, given_up: list[str]) -> None:
        refuse(callers.officer.patch(f"/v1/cases/{alert.case_id}", {"area": UNCLEAR}), given_up)

    def test_is_refused_a_channel_and_a_partner_so(self, callers: Callers, given_up: list[str]) -> None:
        made = add(callers)
        body = {"kind": "x", "name": "@E", "settings": make_channel_settings("x"), "coverage": UNCLEAR}
        refuse(callers.admin.post("/v1/channels", body), given_up, "coverage")
        refuse(callers.admin.patch(f"/v1/channels/{made['id']}", {"coverage": UNCLEAR}), given_up, "coverage")
        refuse(callers.admin.post("/v1/partners", {"name": "Radio", "area": UNCLEAR}), given_up)


def strip(degrees: float) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [[[23.6, 46.7], [23.9, 46.7], [23.9, 46.7 + degrees], [23.6, 46.7]]]}


def test_an_area_that_six_decimals_do_not_tell_is_refused(callers: Callers) -> None:
    """It was approved, was said to be live, and no document, feed or event could ever be made of it."""
    refused = callers.officer.patch(f"/v1/alerts/{draft(callers)['id']}", {"area": strip(2e-7)})
    assert refused.status_code == 422
    assert [problem["code"] for problem in refused.json()["problems"]] == ["shape.empty"]


def test_an_area_that_no_map_can_show_is_frozen_all_the_same(callers: Callers) -> None:
    alert = draft(callers, area=strip(2e-6))["id"]
    submitted = callers.officer.post(f"/v1/alerts/{alert}/submit")
    assert (submitted.status_code, submitted.json()["state"]) == (200, "submitted")


def test_of_many_unknown_codes_a_few_are_told(alert: Alert, callers: Callers) -> None:
    """To find what one may have meant takes a twentieth of a second: of three hundred that was twenty."""
    body = {"area": {"codes": [f"SAME:{number:011}" for number in range(300)]}}
    answer = callers.officer.post(f"/v1/alerts/{alert.id}/updates", body)
    assert answer.status_code == 422
    assert [problem["code"] for problem in answer.json()["problems"]] == ["area.unknown"] * 5


def test_so_many_channels_are_named_and_no_more(callers: Callers) -> None:
    alert = draft(callers)["id"]
    answer = callers.officer.patch(f"/v1/alerts/{alert}", {"channels": ["x"] * (MOST_CHANNELS + 1)})
    assert answer.status_code == 422
    assert [problem["code"] for problem in answer.json()["problems"]] == ["web.too_many"]
    assert callers.officer.patch(f"/v1/alerts/{alert}", {"channels": ["x"] * MOST_CHANNELS}).status_code == 200
