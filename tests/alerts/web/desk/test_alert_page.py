"""One alert at the desk: looked at, edited, submitted, approved by another person, updated."""

import html
import re
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy import update

from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import alert_by_id, pending_draft
from alerts.db.audit import REFUSED_ACT, entries_about
from alerts.message.models import Message
from alerts.staff.models import Role
from alerts.web.seated import DRAWING
from tests.alerts.web import seed
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.make import make_agency, make_staff

HASH = re.compile(r'name="content_hash" value="([0-9a-f]{64})"')
HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="(.*?)">')
AS_IT_IS = {"area": "keep", "hours": "24", "languages": ["ro", "hu", "en"]}


def state_of(world: World, alert: Alert) -> AlertState:
    with world.database.read() as session:
        return alert_by_id(session, alert.id).state


class TestTheList:
    def test_says_when_there_is_nothing(self, officer_browser: Browser) -> None:
        assert "There is no alert yet" in officer_browser.read("/desk/alerts")

    def test_puts_what_waits_for_me_first(self, submitted: Alert, world: World, open_browser: Open) -> None:
        assert "Waits for your approval" in open_browser(world.approver).read("/desk/alerts")
        assert "Waits for your approval" not in open_browser(world.officer).read("/desk/alerts")

    def test_a_call_for_an_approver_is_taken_by_nobody_else(
        self, submitted: Alert, world: World, open_browser: Open
    ) -> None:
        officer, approver = open_browser(world.officer), open_browser(world.approver)
        page = officer.read("/desk/alerts")
        assert ("for whoever may approve it" in page, "I have it" in page) == (True, False)
        answer = re.search(r'action="(/desk/calls/[^"]+/answer)"', approver.read("/desk/alerts"))
        assert answer is not None
        refused = officer.refused(answer[1], on=f"/desk/alerts/{submitted.id}/end", status=403)
        assert "You may not approve it, so leave it to them." in refused
        assert approver.done(answer[1], on="/desk/alerts") == f"/desk/alerts/{submitted.id}"

    def test_counts_by_state(self, alert: Alert, officer_browser: Browser) -> None:
        page = officer_browser.read("/desk/alerts")
        assert "<b>1</b> live" in page
        assert "EX-2026-0404" in page
        assert "7 Feb 2026, 19:15 EET" in page
        assert 'title="2026-02-07 17:15:00 UTC"' in page


class TestLookingAtIt:
    def test_shows_each_channel_with_its_words_picture_and_reason(
        self, submitted: Alert, officer_browser: Browser
    ) -> None:
        page = officer_browser.read(f"/desk/alerts/{submitted.id}")
        for said in (
            "@PolitiaExemplu",
            "Radio Exemplu",
            "A: deleted, and proven gone",
            "Covers 100 %",
            "Left out for want",
        ):
            assert said in page
        image = re.search(rf'src="(/v1/alerts/{submitted.id}/previews/x\.ro\.jpg)" width="1600" height="900"', page)
        assert image is not None
        assert officer_browser.client.get(image[1]).headers["Content-Type"] == "image/jpeg"

    def test_offers_the_poster_to_be_printed(self, submitted: Alert, officer_browser: Browser) -> None:
        page = officer_browser.read(f"/desk/alerts/{submitted.id}")
        path = f"/v1/alerts/{submitted.id}/previews/print.ro.pdf"
        assert (
            f'<a href="{path}" type="application/pdf" download="print.ro.pdf">Poster to print, A4 (PDF), ro</a>' in page
        )
        assert f'src="{path}"' not in page
        assert officer_browser.client.get(path).headers["Content-Type"] == "application/pdf"

    def test_says_aloud_when_a_message_could_not_be_issued(
        self, alert: Alert, world: World, officer_browser: Browser
    ) -> None:
        with world.database.write() as session:
            session.execute(update(Message).where(Message.alert_id == alert.id).values(stopped="feed.cap_not_clean"))
        assert "It did not go out." in officer_browser.read(f"/desk/alerts/{alert.id}")

    def test_draws_the_area_with_a_scale(self, submitted: Alert, officer_browser: Browser) -> None:
        page = officer_browser.read(f"/desk/alerts/{submitted.id}")
        assert re.search(r'<path class="a" d="M[\d lMz+-]+"/>', page)
        assert re.search(r"<text [^>]*>\d+\s?km</text>", page)
        assert '<circle class="p"' in page
        assert re.search(r'<desc id="map-d">[^<]+, about \d+ square kilometres, Romania\.', page)

    def test_shows_short_forms_in_every_language(self, submitted: Alert, officer_browser: Browser) -> None:
        page = officer_browser.read(f"/desk/alerts/{submitted.id}")
        assert page.count("In 90 characters") == 3
        assert page.count("In 360 characters") == 3

    def test_says_what_stands_in_its_way(self, world: World, officer_browser: Browser) -> None:
        text = (seed.CASES / "ro-car.yaml").read_text("utf-8")
        text = re.sub(r"\n  point: .*", "", text)
        draft = seed.draft_case(world, seed.import_case(world, text=text))
        page = officer_browser.read(f"/desk/alerts/{draft.id}")
        assert "It can not be shown or submitted as it is" in page

    def test_runs_no_script_and_no_style_of_its_own(self, submitted: Alert, officer_browser: Browser) -> None:
        page = officer_browser.client.get(f"/desk/alerts/{submitted.id}")
        assert re.findall("<script[^>]*>[^<]*<", page.text) == ['<script src="/static/leave.js" defer><']
        assert " style=" not in page.text
        assert "'unsafe" not in page.headers["Content-Security-Policy"]
        assert page.headers["Cache-Control"] == "no-store"

    def test_is_recorded(self, submitted: Alert, world: World, officer_browser: Browser) -> None:
        officer_browser.read(f"/desk/alerts/{submitted.id}")
        with world.database.read() as session:
            assert "draft.read" in [entry.action for entry in entries_about(session, [submitted.id])]

    def test_does_not_exist_for_a_stranger(self, submitted: Alert, world: World, open_browser: Open) -> None:
        with world.database.write() as session:
            stranger = make_staff(session, *Role, agency=make_agency(session, slug="elsewhere"))
        browser = open_browser(stranger)
        for path in ("", "/end", "/ledger"):
            browser.read(f"/desk/alerts/{submitted.id}{path}", 404)
        assert "EX-2026-0404" not in browser.read("/desk/alerts")


class TestSubmitAndApprove:
    def test_two_people_bring_it_out(self, world: World, open_browser: Open) -> None:
        officer, approver = open_browser(world.officer), open_browser(world.approver)
        alert = seed.draft_case(world, seed.import_case(world))
        page = f"/desk/alerts/{alert.id}"
        assert "Submit for approval" in officer.read(page)
        assert officer.done(f"{page}/submit", on=page) == page
        assert "Approve and publish" not in officer.read(page)
        frozen = HASH.search(approver.read(page))
        assert frozen is not None
        approver.done(f"{page}/approve", {"content_hash": frozen[1]}, on=page)
        assert state_of(world, alert) is AlertState.LIVE
        assert "Messages that went out" in officer.read(page)

    def test_approval_is_bound_to_what_was_looked_at(self, submitted: Alert, world: World, open_browser: Open) -> None:
        page = f"/desk/alerts/{submitted.id}"
        approver = open_browser(world.approver)
        said = approver.refused(f"{page}/approve", {"content_hash": "0" * 64}, on=page, status=409)
        assert "This was not done" in said
        assert state_of(world, submitted) is AlertState.SUBMITTED

    def test_what_is_refused_takes_a_seat_for_the_page_and_is_said_and_remembered_without_one(
        self, submitted: Alert, world: World, open_browser: Open
    ) -> None:
        page, browser = f"/desk/alerts/{submitted.id}", open_browser(world.officer)
        form = {"content_hash": "0" * 64, "reason": "because " * 70}
        browser.read(page)
        with ExitStack() as taken:
            for _ in range(4):
                taken.enter_context(DRAWING.take(0))
            said = browser.refused(f"{page}/approve", form, on="/desk/alerts", status=403)
        assert "You may not do this" in said
        assert "What is told" not in said
        with world.database.read() as session:
            assert REFUSED_ACT in {each.action for each in entries_about(session, [submitted.id])}

    def test_what_was_typed_is_kept_where_no_seat_is_free_to_draw_it_in_its_form(
        self, submitted: Alert, world: World, open_browser: Open
    ) -> None:
        page, browser = f"/desk/alerts/{submitted.id}", open_browser(world.officer)
        form = {"area": "codes", "codes": 'RO "quoted"', "hours": "a day", "languages": ["ro", "en"], "proof_code": ""}
        with ExitStack() as taken:
            for _ in range(4):
                taken.enter_context(DRAWING.take(0))
            said = browser.post(f"{page}/edit", form, on="/desk/alerts")
        assert said.status_code == 422
        assert f'<form method="post" action="{page}/edit">' in said.text
        kept = [(name, html.unescape(value)) for name, value in HIDDEN.findall(said.text)]
        form_as_sent: dict[str, Any] = {
            "content": urlencode(kept),
            "headers": {"Content-Type": "application/x-www-form-urlencoded"},
        }
        again = browser.client.post(f"{page}/edit", **form_as_sent)
        assert again.status_code == 422
        for typed in ('value="a day"', "RO &#34;quoted&#34;", 'value="en" id="language-en" checked'):
            assert typed in again.text
        assert "proof_code" not in dict(kept)

    def test_the_author_is_told_why_not(self, submitted: Alert, world: World, open_browser: Open) -> None:
        with world.database.write() as session:
            world.officer.roles = [Role.OFFICER.value, Role.APPROVER.value]
            session.merge(world.officer)
        page = f"/desk/alerts/{submitted.id}"
        browser = open_browser(world.officer)
        try:
            assert "another person must approve" in browser.read(page)
            browser.refused(f"{page}/approve", {"content_hash": "0" * 64}, on=page, status=403)
        finally:
            world.officer.roles = [Role.OFFICER.value]

    def test_sent_back_with_a_reason_it_comes_to_its_author(
        self, submitted: Alert, world: World, open_browser: Open
    ) -> None:
        page = f"/desk/alerts/{submitted.id}"
        open_browser(world.approver).done(f"{page}/reject", {"reason": "The plate is <missing>."}, on=page)
        officer = open_browser(world.officer)
        assert "The plate is &lt;missing&gt;." in officer.client.get(page).text
        assert "Sent back: look at it again" in officer.read("/desk/alerts")

    def test_a_reason_that_is_too_long_is_kept_on_the_page(
        self, submitted: Alert, world: World, open_browser: Open
    ) -> None:
        page, approver = f"/desk/alerts/{submitted.id}", open_browser(world.approver)
        said = approver.refused(f"{page}/reject", {"reason": "because " * 70}, on=page, status=422)
        assert "because because" in said
        approver.refused(f"{page}/reject", {"reason": " "}, on=page, status=422)
        assert state_of(world, submitted) is AlertState.SUBMITTED


class TestEdit:
    def test_withdraws_the_submission(self, submitted: Alert, world: World, officer_browser: Browser) -> None:
        page = f"/desk/alerts/{submitted.id}"
        officer_browser.done(f"{page}/edit", {**AS_IT_IS, "area": "circle", "radius_km": "12,5", "hours": "6"}, on=page)
        with world.database.read() as session:
            draft = pending_draft(session, submitted.id)
            assert draft is not None
            assert (draft.area or {})["radius_km"] == 12.5
            assert (draft.hours, draft.content_hash) == (6, None)

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"hours": "soon"}, "hours"),
            ({"hours": "0"}, "hours"),
            ({"hours": "nan"}, "hours"),
            ({"area": "circle", "radius_km": "wide"}, "radius_km"),
            ({"area": "codes", "codes": ""}, "codes"),
            ({"area": "codes", "codes": "NOWHERE"}, "area"),
            ({"languages": []}, "languages"),
        ],
    )
    def test_names_the_field_and_keeps_what_was_typed(
        self, submitted: Alert, officer_browser: Browser, wrong: dict[str, str], field: str
    ) -> None:
        page = f"/desk/alerts/{submitted.id}"
        typed = {**AS_IT_IS, "hours": "7.5", **wrong}
        said = officer_browser.refused(f"{page}/edit", typed, on=page, status=422)
        assert f"<code>{field}" in said
        for name in ("hours", "radius_km", "codes"):
            if name in typed:
                assert f'value="{typed[name]}"' in said


class TestUpdate:
    def test_goes_the_same_way_as_the_first_message(self, alert: Alert, world: World, open_browser: Open) -> None:
        page, officer, approver = f"/desk/alerts/{alert.id}", open_browser(world.officer), open_browser(world.approver)
        officer.done(f"{page}/update", {**AS_IT_IS, "area": "circle", "radius_km": "50"}, on=page)
        assert "update in draft" in officer.read(page)
        officer.done(f"{page}/submit", on=page)
        frozen = HASH.search(approver.read(page))
        assert frozen is not None
        approver.done(f"{page}/approve", {"content_hash": frozen[1]}, on=page)
        assert [message.number for message in seed.messages(world, [alert])] == [2]
