"""An end that was wrong: the same search goes out again under a new address, by two people or one who approved it."""

from collections.abc import Sequence
from typing import Any

from tests.journeys.person import Json
from tests.journeys.photos import MAGENTA, draw_loud_photo
from tests.journeys.search import colour_share
from tests.journeys.stage import Stage
from tests.waiting import wait_until


def end_by_mistake(stage: Stage, **changes: Any) -> str:
    """Live, ended, and every copy taken back."""
    alert = stage.bring_live(stage.officer.open_case(stage.write_case("ro-car", **changes)), languages=["ro"])
    stage.officer.end(alert, "error")
    stage.wait_for_ledger(alert)
    return alert


def events_of(stage: Stage, alert: str) -> Sequence[str]:
    return [event["type"] for event in stage.partner.get("/v1/events")["events"] if event["alert"] == alert]


class TestWhoApprovedIt:
    def test_puts_it_up_again_alone_within_half_an_hour(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        before = stage.approver.read(ended)
        assert stage.twins.objects(live=True) == []
        stage.pass_time(minutes=29)

        again = stage.approver.post(f"/v1/alerts/{ended}/reinstate")

        assert (again["state"], again["case"]) == ("live", before["case"])
        assert again["slug"] != before["slug"]
        stage.wait_for_channels(again["id"])
        assert not {post.marker for post in stage.posts("x")} & {post.marker for post in stage.posts("x", live=False)}
        assert stage.public.page(before["slug"]).status == 410
        page = stage.public.page(again["slug"])
        assert (page.status, "Vlăduț" in page.text) == (200, True)
        assert events_of(stage, ended) == ["alert.issued", "alert.retracted"]
        assert events_of(stage, again["id"]) == ["alert.reinstated"]
        assert stage.officer.ledger(ended)["state"] == "complete"

        stage.officer.end(again["id"])
        stage.wait_for_ledger(again["id"])
        assert stage.twins.objects(live=True) == []

    def test_needs_another_after_half_an_hour(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        stage.pass_time(minutes=31)
        refused = stage.approver.refused("POST", f"/v1/alerts/{ended}/reinstate")
        assert (refused.status, refused.code) == (403, "reinstate.too_late_alone")
        assert "an officer does, and another person approves" in refused.detail
        assert stage.twins.objects(live=True) == []

    def test_may_not_when_somebody_else_approved_it(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        assert stage.second_approver.refused("POST", f"/v1/alerts/{ended}/reinstate").status == 403


class TestWhoApprovedItAndWroteToo:
    """An officer who is an approver as well: what counts is whose words go out again."""

    def bring_live(self, stage: Stage) -> str:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        stage.officer.verify(case)
        alert = stage.officer.draft(case, languages=["ro"])
        stage.captain.approve(alert, stage.officer.submit(alert))
        stage.wait_for_channels(alert)
        stage.captain.update(alert, expires_hours=6)
        return alert

    def test_puts_it_up_alone_when_nobody_approved_what_they_wrote(self, stage: Stage) -> None:
        alert = self.bring_live(stage)
        stage.officer.end(alert, "error")
        assert stage.captain.post(f"/v1/alerts/{alert}/reinstate")["state"] == "live"

    def test_submits_what_they_wrote_to_another(self, stage: Stage) -> None:
        alert = self.bring_live(stage)
        stage.approver.approve(alert, stage.captain.submit(alert))
        stage.wait_for_channels(alert, 2)
        stage.officer.end(alert, "error")
        again = stage.captain.post(f"/v1/alerts/{alert}/reinstate")
        assert (again["state"], again["messages"]) == ("submitted", [])
        stage.approver.approve(again["id"], again["content_hash"])
        stage.wait_for_channels(again["id"])


class TestTwoPeople:
    def test_an_officer_submits_it_again_and_another_approves(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        stage.pass_time(hours=5)
        again = stage.captain.post(f"/v1/alerts/{ended}/reinstate")
        assert (again["state"], again["messages"]) == ("submitted", [])
        how = {"content_hash": again["content_hash"]}
        own = stage.captain.refused("POST", f"/v1/alerts/{again['id']}/approve", how)
        assert (own.status, own.code) == (403, "approval.four_eyes")
        assert stage.twins.objects(live=True) == []
        stage.second_approver.approve(again["id"], how["content_hash"])
        stage.wait_for_channels(again["id"])

    def test_one_who_approved_and_is_an_officer_too_is_one_person(self, stage: Stage) -> None:
        """After the half hour both roles of one person are no two people."""
        case = stage.officer.open_case(stage.write_case("ro-car"))
        stage.officer.verify(case)
        alert = stage.officer.draft(case, languages=["ro"])
        stage.captain.approve(alert, stage.officer.submit(alert))
        stage.officer.end(alert, "error")
        stage.pass_time(minutes=31)
        again = stage.captain.post(f"/v1/alerts/{alert}/reinstate")
        how = {"content_hash": again["content_hash"]}
        assert stage.captain.refused("POST", f"/v1/alerts/{again['id']}/approve", how).code == "approval.four_eyes"


class TestWhatGoesOutAgain:
    def test_is_what_was_said_last_and_nothing_more(self, stage: Stage) -> None:
        """A sibling who was found before stays out of it."""
        document = stage.write_case("ro-car")
        sibling = {**document["children"][0], "given_name": "Ilinca", "sex": "female"}
        case = stage.officer.open_case({**document, "children": [*document["children"], sibling]})
        alert = stage.bring_live(case, languages=["ro"])
        stage.officer.end(alert, children=[1])
        stage.wait_for_channels(alert, 2)
        stage.officer.end(alert, "error")
        again = stage.approver.post(f"/v1/alerts/{alert}/reinstate")
        stage.wait_for_channels(again["id"])
        told = stage.public.page(again["slug"]).text
        assert ("Ilinca" in told, "Vlăduț" in told) == (True, False)

    def test_goes_on_as_any_alert_does(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        again = stage.approver.post(f"/v1/alerts/{ended}/reinstate")["id"]
        stage.wait_for_channels(again)
        stage.officer.update(again, expires_hours=6)
        stage.approver.approve(again, stage.officer.submit(again))
        stage.wait_for_channels(again, 2)
        assert events_of(stage, again) == ["alert.reinstated", "alert.updated"]

    def test_leaves_out_a_channel_that_was_switched_off(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        channels = stage.admin.get("/v1/channels")["channels"]
        chosen = next(channel for channel in channels if channel["kind"] == "x" and not channel["sandbox"])
        stage.admin.patch(f"/v1/channels/{chosen['id']}", {"active": False})
        again = stage.approver.post(f"/v1/alerts/{ended}/reinstate")
        assert "x" not in {channel["kind"] for channel in again["channels"]}


class TestWhatIsNotPutUpAgain:
    def test_an_earlier_alert_that_said_more(self, stage: Stage) -> None:
        """A sibling was found meanwhile."""
        document = stage.write_case("ro-car")
        sibling = {**document["children"][0], "given_name": "Ilinca", "sex": "female"}
        case = stage.officer.open_case({**document, "children": [*document["children"], sibling]})
        first = stage.bring_live(case, languages=["ro"])
        stage.officer.end(first, "error")
        second = stage.approver.post(f"/v1/alerts/{first}/reinstate")["id"]
        stage.wait_for_channels(second)
        stage.officer.end(second, children=[1])
        stage.wait_for_channels(second, 2)
        stage.officer.end(second, "found")
        for person in (stage.approver, stage.officer):
            refused = person.refused("POST", f"/v1/alerts/{first}/reinstate")
            assert refused.status in (403, 409)
        assert stage.officer.refused("POST", f"/v1/alerts/{first}/reinstate").code == "reinstate.not_the_last"
        third = stage.officer.post(f"/v1/alerts/{second}/reinstate")
        stage.second_approver.approve(third["id"], third["content_hash"])
        stage.wait_for_channels(third["id"])
        told = stage.public.page(third["slug"]).text
        assert ("Ilinca" in told, "Vlăduț" in told) == (True, False)

    def test_a_photo_that_was_withdrawn(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        stage.officer.add_photo(case, draw_loud_photo(MAGENTA))
        alert = stage.bring_live(case, languages=["ro"])
        photo = stage.officer.get(f"/v1/cases/{case}")["photos"][0]["id"]
        stage.officer.post(f"/v1/alerts/{alert}/photos/{photo}/withdraw")
        stage.wait_for_channels(alert, 2)
        stage.officer.end(alert, "error")
        again = stage.approver.post(f"/v1/alerts/{alert}/reinstate")
        stage.wait_for_channels(again["id"])
        assert colour_share(stage.public.poster(again["slug"], 1, "square", "ro").body, MAGENTA) < 0.001

    def test_what_was_edited_since_it_was_approved(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        alert = stage.bring_live(case, languages=["ro"])
        stage.officer.change_case(case, do_not_approach=False)
        stage.officer.verify(case)
        stage.officer.end(alert, "error")
        for person in (stage.approver, stage.officer):
            assert person.refused("POST", f"/v1/alerts/{alert}/reinstate").code == "reinstate.case_changed"


class TestOneAlone:
    def test_does_it_once(self, stage: Stage) -> None:
        again = stage.approver.post(f"/v1/alerts/{end_by_mistake(stage)}/reinstate")["id"]
        stage.officer.end(again, "error")
        assert stage.approver.refused("POST", f"/v1/alerts/{again}/reinstate").code == "reinstate.too_late_alone"

    def test_does_not_undo_a_no(self, stage: Stage) -> None:
        alert = stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        stage.officer.end(alert, "withdrawn")
        assert stage.approver.refused("POST", f"/v1/alerts/{alert}/reinstate").code == "reinstate.too_late_alone"

    def test_prolongs_nothing(self, stage: Stage) -> None:
        alert = stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        until = stage.officer.read(alert)["messages"][0]["expires"]
        stage.pass_time(hours=3)
        stage.officer.end(alert, "error")
        again = stage.approver.post(f"/v1/alerts/{alert}/reinstate")
        assert again["messages"][0]["expires"] == until


class TestWhatNobodyApproves:
    def test_is_hidden_again_after_an_hour(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        case = stage.officer.read(ended)["case"]
        wait_until(lambda: stage.officer.answer(f"/v1/cases/{case}").status_code == 404, "it is hidden")
        again = stage.officer.post(f"/v1/alerts/{ended}/reinstate")["id"]
        assert stage.officer.answer(f"/v1/cases/{case}").status_code == 200
        stage.pass_time(hours=1, seconds=1)
        wait_until(lambda: stage.officer.read(again)["state"] == "ended", "it is dropped")
        wait_until(lambda: stage.officer.answer(f"/v1/cases/{case}").status_code == 404, "it is hidden again")
        stage.pass_time(hours=24)
        refused = stage.officer.refused("POST", f"/v1/alerts/{ended}/reinstate")
        assert (refused.status, refused.code) == (409, "reinstate.too_late")

    def test_is_hidden_again_though_somebody_edits_it(self, stage: Stage) -> None:
        """Or one person alone, who need not mean it, would keep the child's data readable and from the purge."""
        ended = end_by_mistake(stage)
        case = stage.officer.read(ended)["case"]
        wait_until(lambda: stage.officer.answer(f"/v1/cases/{case}").status_code == 404, "it is hidden")
        again = stage.officer.post(f"/v1/alerts/{ended}/reinstate")["id"]
        assert stage.officer.change_case(case, expires_hours=3)["state"] == "open"
        stage.pass_time(hours=1, seconds=1)
        wait_until(lambda: stage.officer.read(again)["state"] == "ended", "it is dropped")
        wait_until(lambda: stage.officer.answer(f"/v1/cases/{case}").status_code == 404, "it is hidden again")


class TestIsRefused:
    def test_while_it_is_live_and_once_it_is_out_again(self, stage: Stage) -> None:
        alert = stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        live = stage.officer.refused("POST", f"/v1/alerts/{alert}/reinstate")
        assert (live.status, live.code) == (409, "alert.cannot_reinstate")
        stage.officer.end(alert, "error")
        again = stage.approver.post(f"/v1/alerts/{alert}/reinstate")["id"]
        twice = stage.approver.refused("POST", f"/v1/alerts/{alert}/reinstate")
        assert (twice.status, twice.code) == (409, "alert.case_has_one")
        assert again in twice.detail

    def test_when_consent_was_taken_back(self, stage: Stage) -> None:
        alert = stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        case = stage.officer.read(alert)["case"]
        before: Json = stage.officer.get(f"/v1/cases/{case}")["document"]["verification"]
        stage.officer.change_case(case, verification={**before, "consent": {"given_by": "none"}})
        wait_until(lambda: stage.officer.read(alert)["state"] == "ended")
        assert stage.approver.refused("POST", f"/v1/alerts/{alert}/reinstate").status == 403
        assert stage.officer.refused("POST", f"/v1/alerts/{alert}/reinstate").status == 409
        assert stage.wait_for_ledger(alert)["state"] == "complete"

    def test_when_nothing_had_been_approved(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        stage.officer.verify(case)
        alert = stage.officer.draft(case)
        stage.officer.end(alert, "error")
        assert stage.officer.refused("POST", f"/v1/alerts/{alert}/reinstate").code == "reinstate.nothing_said"

    def test_when_it_is_wiped(self, stage: Stage) -> None:
        ended = end_by_mistake(stage)
        case = stage.officer.read(ended)["case"]
        wait_until(lambda: stage.officer.answer(f"/v1/cases/{case}").status_code == 404, "it is hidden")
        stage.pass_time(days=14, seconds=5)
        wait_until(lambda: stage.officer.read(ended)["state"] == "purged", "it is wiped")
        refused = stage.officer.refused("POST", f"/v1/alerts/{ended}/reinstate")
        assert (refused.status, refused.code) == (409, "alert.cannot_reinstate")
