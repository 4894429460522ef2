"""An alert's way over HTTP: drafted, submitted, approved by another person, ended."""

from datetime import timedelta
from typing import Any

from alerts.alert.models import Alert
from tests.alerts.web.api.bodies import case_document, drawn_photo
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.seed import World


def open_verified(callers: Callers, **changes: object) -> str:
    """The id of a case that was brought in and verified over HTTP."""
    opened = callers.officer.post("/v1/cases", case_document(**changes))
    assert opened.status_code == 201, opened.text
    case_id = str(opened.json()["id"])
    photo = callers.officer.post(f"/v1/cases/{case_id}/photos", files={"file": drawn_photo()})
    assert photo.status_code == 201, photo.text
    verified = callers.officer.post(f"/v1/cases/{case_id}/verify", {})
    assert verified.status_code == 200, verified.text
    return case_id


def draft(callers: Callers, **choices: object) -> dict[str, Any]:
    answer = callers.officer.post(f"/v1/cases/{open_verified(callers)}/alerts", choices)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


class TestTheWayOut:
    def test_goes_from_document_to_live_through_two_pairs_of_eyes(self, callers: Callers) -> None:
        alert = draft(callers)
        assert alert["state"] == "draft"
        assert {channel["kind"] for channel in alert["channels"]} == {"x", "webhook"}
        assert all(channel["reason"]["detail"].startswith("Covers") for channel in alert["channels"])
        submitted = callers.officer.post(f"/v1/alerts/{alert['id']}/submit").json()
        assert (submitted["state"], submitted["waiting"]) == ("submitted", True)
        approved = callers.approver.post(
            f"/v1/alerts/{alert['id']}/approve", {"content_hash": submitted["content_hash"]}
        )
        assert approved.status_code == 200, approved.text
        assert approved.json()["state"] == "live"
        assert [message["kind"] for message in approved.json()["messages"]] == ["alert"]

    def test_takes_an_empty_body_as_no_choices(self, callers: Callers) -> None:
        case_id = open_verified(callers)
        assert callers.officer.post(f"/v1/cases/{case_id}/alerts").status_code == 201


class TestFourEyes:
    def test_refuses_whoever_submitted(self, submitted: Alert, callers: Callers) -> None:
        content_hash = callers.officer.get(f"/v1/alerts/{submitted.id}").json()["content_hash"]
        answer = callers.officer.post(f"/v1/alerts/{submitted.id}/approve", {"content_hash": content_hash})
        assert answer.status_code == 403
        assert "another" in answer.json()["detail"].lower()

    def test_refuses_another_content(self, submitted: Alert, callers: Callers) -> None:
        answer = callers.approver.post(f"/v1/alerts/{submitted.id}/approve", {"content_hash": "0" * 64})
        assert answer.status_code == 409
        assert callers.approver.get(f"/v1/alerts/{submitted.id}").json()["state"] == "submitted"

    def test_an_edit_withdraws_the_submission(self, submitted: Alert, callers: Callers) -> None:
        before = callers.officer.get(f"/v1/alerts/{submitted.id}").json()["content_hash"]
        edited = callers.officer.patch(f"/v1/alerts/{submitted.id}", {"expires_hours": 6}).json()
        assert (edited["state"], edited["content_hash"]) == ("draft", None)
        answer = callers.approver.post(f"/v1/alerts/{submitted.id}/approve", {"content_hash": before})
        assert answer.status_code == 409

    def test_sends_back_with_the_reason(self, submitted: Alert, callers: Callers) -> None:
        answer = callers.approver.post(f"/v1/alerts/{submitted.id}/reject", {"reason": "The plate is missing."})
        assert answer.json()["draft"]["note"] == "The plate is missing."
        assert answer.json()["state"] == "draft"


class TestChoices:
    def test_reads_the_end_as_a_time(self, callers: Callers, world: World) -> None:
        end = world.database.clock() + timedelta(hours=5)
        alert = draft(callers, expires_at=end.isoformat())
        assert alert["draft"]["expires_hours"] == 5

    def test_refuses_an_end_in_the_past_by_its_field(self, callers: Callers, world: World) -> None:
        case_id = open_verified(callers)
        gone = (world.database.clock() - timedelta(minutes=1)).isoformat()
        answer = callers.officer.post(f"/v1/cases/{case_id}/alerts", {"expires_at": gone})
        assert answer.status_code == 422
        assert answer.json()["problems"][0]["where"] == "expires_at"

    def test_takes_an_area_and_gives_it_back_to_the_proposal(self, callers: Callers) -> None:
        alert = draft(callers, area={"codes": ["RO"]})
        assert alert["area"]["codes"] == ["RO"]
        back = callers.officer.patch(f"/v1/alerts/{alert['id']}", {"area": None}).json()
        assert back["area"]["codes"] == []
        assert back["draft"]["area"] is None

    def test_names_the_place_of_a_wrong_area(self, callers: Callers) -> None:
        case_id = open_verified(callers)
        answer = callers.officer.post(f"/v1/cases/{case_id}/alerts", {"area": {"codes": ["ROO"]}})
        assert answer.status_code == 422
        assert answer.json()["problems"][0]["where"] == "area.codes[0]"

    def test_tells_what_stands_in_the_way_of_a_draft(self, callers: Callers) -> None:
        alert = draft(callers)
        stranded = callers.officer.patch(f"/v1/alerts/{alert['id']}", {"channels": ["channel_of_nobody"]}).json()
        assert stranded["channels"] == []
        assert stranded["draft"]["problems"][0]["where"] == "channels[0]"


class TestTheEnd:
    def test_needs_one_person_and_takes_everything_back(self, alert: Alert, callers: Callers) -> None:
        answer = callers.approver.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"})
        assert answer.status_code == 200, answer.text
        assert (answer.json()["state"], answer.json()["end_reason"]) == ("ended", "found")
        ledger = callers.officer.get(f"/v1/alerts/{alert.id}/ledger").json()
        assert ledger["state"] == "open"
        assert "live" not in ledger["counts"]

    def test_is_not_for_the_service_to_say_expired(self, alert: Alert, callers: Callers) -> None:
        answer = callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "expired"})
        assert answer.status_code == 422
        assert answer.json()["problems"][0]["where"] == "reason"

    def test_can_not_come_twice(self, alert: Alert, callers: Callers) -> None:
        callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"})
        again = callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"})
        assert again.status_code == 409

    def test_names_the_children_that_are_shown_when_another_is_named(self, alert: Alert, callers: Callers) -> None:
        answer = callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found", "children": [7]})
        assert answer.status_code == 422
        assert answer.json()["problems"][0]["where"] == "children"

    def test_of_some_children_is_always_that_they_were_found(self, alert: Alert, callers: Callers) -> None:
        answer = callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "error", "children": [1]})
        assert answer.json()["problems"][0]["where"] == "reason"


class TestAWithdrawnPhoto:
    def test_is_on_no_message_any_more(self, alert: Alert, callers: Callers) -> None:
        case_id = callers.officer.get(f"/v1/alerts/{alert.id}").json()["case"]
        photos = callers.officer.get(f"/v1/cases/{case_id}").json()["photos"]
        answer = callers.officer.post(f"/v1/alerts/{alert.id}/photos/{photos[0]['id']}/withdraw")
        assert answer.status_code == 200, answer.text
        assert [message["kind"] for message in answer.json()["messages"]] == ["alert", "update"]
        left = callers.officer.get(f"/v1/cases/{case_id}").json()["photos"]
        assert [photo["id"] for photo in left] == [photos[1]["id"]]


class TestAnUpdate:
    def test_goes_the_same_way_and_supersedes(self, alert: Alert, callers: Callers) -> None:
        drafted = callers.officer.post(f"/v1/alerts/{alert.id}/updates", {"area": {"codes": ["RO"]}})
        assert drafted.status_code == 201, drafted.text
        content_hash = callers.officer.post(f"/v1/alerts/{alert.id}/submit").json()["content_hash"]
        answer = callers.approver.post(f"/v1/alerts/{alert.id}/approve", {"content_hash": content_hash})
        assert [message["number"] for message in answer.json()["messages"]] == [1, 2]
        assert answer.json()["area"]["codes"] == ["RO"]


class TestTheList:
    def test_can_be_narrowed_by_state(self, alert: Alert, callers: Callers) -> None:
        live = callers.officer.get("/v1/alerts?state=live").json()["alerts"]
        assert [each["id"] for each in live] == [alert.id]
        assert callers.officer.get("/v1/alerts?state=ended").json() == {"alerts": []}

    def test_names_the_states_when_one_is_misspelt(self, callers: Callers) -> None:
        answer = callers.officer.get("/v1/alerts?state=lively")
        assert answer.status_code == 422
        assert "live" in answer.json()["problems"][0]["detail"]
