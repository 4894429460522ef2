"""The end of a search and its ledger, at the desk."""

import re
from datetime import timedelta

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import alert_by_id, pending_draft
from alerts.db.models import LostCopy
from alerts.db.session import now
from alerts.message.models import EndReason
from alerts.publication.claim import ask_person
from alerts.publication.machine import PostState, Timings
from alerts.publication.models import Publication
from alerts.publication.queries import publications_of_alert
from alerts.resolution.surfaces import Answer, verify_own_copies
from tests.alerts.web import seed
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.clock import ManualClock

SIBLING = "  - {given_name: Ilinca, age: 6, sex: female, height_cm: 115, eyes: brown}\nvehicles:"


def publication_of(world: World, alert: Alert, kind: str) -> Publication:
    with world.database.read() as session:
        return next(row for row in publications_of_alert(session, alert.id) if row.kind == kind)


def ask(world: World, alert: Alert, kind: str, why: str) -> str:
    """A to-do as the machine leaves it; the publication's id."""
    row = publication_of(world, alert, kind)
    with world.database.write() as session:
        ask_person(session.merge(row), why, now(session))
    return row.id


def prove_own_gone(world: World, browser: Browser) -> None:
    def fetch(path: str) -> Answer:
        response = browser.client.get(path)
        return Answer(response.status_code, response.headers.get("Content-Type", ""), response.content)

    verify_own_copies(world.database, Timings(), fetch)


class TestTheEnd:
    def test_takes_one_person_and_one_button(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        page = f"/desk/alerts/{alert.id}"
        assert (
            officer_browser.done(f"{page}/end", {"what": "all", "reason": "found"}, on=f"{page}/end")
            == f"{page}/ledger"
        )
        assert officer_browser.client.get(f"/a/{alert.slug}").status_code == 410

    def test_of_what_waits_for_the_morning_is_told_at_the_desk_alone(
        self, submitted: Alert, world: World, officer_browser: Browser
    ) -> None:
        with world.database.write() as session:
            draft = pending_draft(session, submitted.id)
            assert draft is not None
            message = approve_alert(session, submitted.id, draft.content_hash or "", by=world.approver)
            message.not_before = now(session) + timedelta(hours=6)
        page = f"/desk/alerts/{submitted.id}"
        officer_browser.done(f"{page}/end", {"what": "all", "reason": "found"}, on=f"{page}/end")
        shown = officer_browser.read(page)
        assert ("and nothing leaves any more" in shown, "Correct it in an update" in shown) == (True, False)
        assert "Was the end a mistake?" in officer_browser.read(f"{page}/ledger")
        assert submitted.id in officer_browser.read("/desk/alerts")
        assert officer_browser.client.get(f"/a/{submitted.slug}").status_code == 404
        assert officer_browser.client.get("/feeds/alerts.json").json()["items"] == []

    @pytest.mark.parametrize("typed", [{"what": "all"}, {"what": "all", "reason": "expired"}, {"what": "?"}, {}])
    def test_asks_again_when_it_was_not_said_why(
        self, alert: Alert, world: World, officer_browser: Browser, typed: dict[str, str]
    ) -> None:
        page = f"/desk/alerts/{alert.id}/end"
        assert "This was not done" in officer_browser.refused(page, typed, on=page, status=422)
        with world.database.read() as session:
            assert alert_by_id(session, alert.id).state is AlertState.LIVE

    def test_is_there_for_nobody_twice(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        page = f"/desk/alerts/{alert.id}/end"
        seed.end(world, alert)
        assert "It ended" in officer_browser.refused(page, {"what": "all", "reason": "error"}, on=page, status=409)

    def test_of_one_child_leaves_the_other(self, world: World, officer_browser: Browser) -> None:
        text = (seed.CASES / "ro-car.yaml").read_text("utf-8").replace("vehicles:", SIBLING)
        alert = seed.make_live(world, text=text)
        page = f"/desk/alerts/{alert.id}/end"
        assert "Ilinca, 6 years old, girl" in officer_browser.read(page)
        for children in ([], ["1", "2"], ["7"]):
            officer_browser.refused(page, {"what": "children", "children": children}, on=page, status=422)
        officer_browser.done(page, {"what": "children", "children": ["2"]}, on=page)
        public = officer_browser.client.get(f"/a/{alert.slug}")
        assert (public.status_code, "Ilinca" in public.text, "Matei" in public.text) == (200, False, True)

    def test_of_one_photo_replaces_what_showed_it(self, alert: Alert, officer_browser: Browser) -> None:
        page = f"/desk/alerts/{alert.id}/end"
        photo = re.search(r'name="photo" value="([^"]+)"', officer_browser.read(page))
        assert photo is not None
        before = officer_browser.client.get(f"/a/{alert.slug}/1/square.ro.jpg")
        officer_browser.done(page, {"what": "photo", "photo": photo[1]}, on=page)
        assert officer_browser.client.get(f"/a/{alert.slug}/1/square.ro.jpg").status_code == 410
        assert officer_browser.client.get(f"/a/{alert.slug}/2/square.ro.jpg").content != before.content


class TestTheLedger:
    def test_says_aloud_what_is_not_confirmed(
        self, alert: Alert, world: World, officer_browser: Browser, clock: ManualClock
    ) -> None:
        seed.end(world, alert)
        clock.advance(seconds=95)
        page = officer_browser.read(f"/desk/alerts/{alert.id}/ledger")
        loud = re.search(r'<div class="loud alarm" role="alert"><b>(\d+) copies not confirmed gone</b>', page)
        assert loud is not None
        assert "The search ended 1 min 35 s ago." in page
        assert f'content="5; url=/desk/alerts/{alert.id}/ledger?refreshed">' in page
        assert "copies not confirmed gone" in officer_browser.read("/desk/alerts")

    def test_tells_the_time_from_found_to_gone(
        self, alert: Alert, world: World, officer_browser: Browser, clock: ManualClock
    ) -> None:
        seed.end(world, alert)
        clock.advance(seconds=95)
        prove_own_gone(world, officer_browser)
        page = officer_browser.read(f"/desk/alerts/{alert.id}/ledger")
        assert "Every copy is confirmed gone" in page
        assert "From the end of the search to the last copy: 1 min 35 s." in page
        assert "status 410, sha256 " in page
        assert "http-equiv" not in page

    def test_names_what_a_person_must_do_and_does_not_sweep_it_away(
        self, alert: Alert, world: World, officer_browser: Browser
    ) -> None:
        ask(world, alert, "x", "publication.look_yourself")
        page = officer_browser.read(f"/desk/alerts/{alert.id}/ledger")
        assert "A person must act" in page
        assert "approver@exemplu.example" in page
        assert "http-equiv" not in page

    def test_says_when_a_platform_lets_us_go_on_by_the_clock_of_the_case(
        self, alert: Alert, world: World, officer_browser: Browser, clock: ManualClock
    ) -> None:
        row = publication_of(world, alert, "x")
        with world.database.write() as session:
            limited = session.merge(row)
            limited.retry_at, limited.retry_why = clock() + timedelta(minutes=29), "x.rate_limited"
        said = "X makes us wait. It is tried again at 19:44 EET."  # it is 17:15 UTC, and the case is of Cluj
        assert said in officer_browser.read(f"/desk/alerts/{alert.id}/ledger")
        assert said in officer_browser.read(f"/desk/alerts/{alert.id}")
        clock.advance(minutes=29)
        assert "makes us wait" not in officer_browser.read(f"/desk/alerts/{alert.id}/ledger")

    def test_takes_it_is_there(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        ledger, row = f"/desk/alerts/{alert.id}/ledger", ask(world, alert, "x", "publication.look_yourself")
        path, link = f"/desk/publications/{row}/settle", "https://x.com/status/1800000000000000001"
        said = officer_browser.refused(path, {"answer": "there", "there": "on x somewhere"}, on=ledger, status=422)
        assert 'value="on x somewhere"' in said
        assert officer_browser.done(path, {"answer": "there", "there": link}, on=ledger) == ledger
        page = officer_browser.read(ledger)
        assert f'href="{link}"' in page
        assert "A person must act" not in page

    def test_says_why_more_people_see_a_copy_than_was_chosen_while_it_is_there(
        self, alert: Alert, world: World, officer_browser: Browser
    ) -> None:
        ledger, row = f"/desk/alerts/{alert.id}/ledger", ask(world, alert, "x", "publication.look_yourself")
        link = "https://x.com/status/1800000000000000001"
        officer_browser.done(f"/desk/publications/{row}/settle", {"answer": "there", "there": link}, on=ledger)
        assert "More people see it" not in officer_browser.read(ledger)
        seed.show_more_widely(world, alert)
        assert '<small class="wider">More people see it than was chosen: Facebook' in officer_browser.read(ledger)
        with world.database.write() as session:
            (post,) = session.merge(publication_of(world, alert, "x")).posts
            post.state, post.over_at, post.proof = PostState.GONE, now(session), {"read": "404"}
        assert "More people see it" not in officer_browser.read(ledger)

    def test_says_what_to_do_about_what_a_restore_lost(
        self, alert: Alert, world: World, officer_browser: Browser
    ) -> None:
        found = [{"object": "post", "id": "777", "delete": "x.server_error", "gone": False}]
        with world.database.write() as session:
            at, code = now(session), alert.code
            lost = {"alert_id": alert.id, "code": code, "number": 2, "since": at}
            session.add(LostCopy(**lost, channel_id="channel_out_of_reach", due_at=None, looked_at=None, found=[]))
            session.add(LostCopy(**lost, channel_id="channel_slow", due_at=at, looked_at=at, found=found))
        page = officer_browser.read(f"/desk/alerts/{alert.id}/ledger")
        assert "this channel can not be read from here" in page
        assert "/desk/publications//settle" not in page
        assert "channel_slow" in page
        assert "777" in page

    def test_takes_send_it_again(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        ledger, row = f"/desk/alerts/{alert.id}/ledger", ask(world, alert, "x", "publication.calls_used_up")
        officer_browser.done(f"/desk/publications/{row}/settle", {"answer": "send_again"}, on=ledger)
        assert publication_of(world, alert, "x").granted == 1

    def test_has_nothing_to_tell_of_a_draft(self, submitted: Alert, officer_browser: Browser) -> None:
        assert "no copy to account for" in officer_browser.read(f"/desk/alerts/{submitted.id}/ledger")


class TestPuttingItUpAgain:
    def test_is_at_once_for_who_approved_it_within_half_an_hour(
        self, alert: Alert, world: World, open_browser: Open, clock: ManualClock
    ) -> None:
        seed.end(world, alert, EndReason.ERROR)
        page, browser = f"/desk/alerts/{alert.id}", open_browser(world.approver)
        assert "Put it up again, now" in browser.read(f"{page}/ledger")
        again = browser.done(f"{page}/reinstate", on=f"{page}/ledger")
        assert again != page
        assert ">live<" in browser.read(again)
        assert "Was the end a mistake?" not in browser.read(f"{page}/ledger")
        said = browser.refused(f"{page}/reinstate", on=f"{page}/ledger", status=409)
        assert "This case has an alert already" in said

    def test_is_a_submission_for_an_officer(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        seed.end(world, alert, EndReason.ERROR)
        page = f"/desk/alerts/{alert.id}"
        assert "once another person has approved it" in officer_browser.read(f"{page}/ledger")
        again = officer_browser.done(f"{page}/reinstate", on=f"{page}/ledger")
        assert "Waits for approval" in officer_browser.read(again)

    def test_is_not_offered_to_an_approver_later(
        self, alert: Alert, world: World, open_browser: Open, clock: ManualClock
    ) -> None:
        seed.end(world, alert, EndReason.ERROR)
        page, browser = f"/desk/alerts/{alert.id}", open_browser(world.approver)
        clock.advance(minutes=31)
        assert "Was the end a mistake?" not in browser.read(f"{page}/ledger")
        said = browser.refused(f"{page}/reinstate", on=f"{page}/ledger", status=403)
        assert "an officer does, and another person approves" in said
