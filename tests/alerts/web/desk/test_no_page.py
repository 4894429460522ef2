"""A no at the desk: from anybody on the case, while it still changes something."""

import re

import pytest

from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import alert_by_id
from alerts.case.document import parse_case
from alerts.case.keeping import open_case, verification_of
from alerts.case.models import Case, CaseState
from alerts.case.queries import case_of_agency
from alerts.case.rules import pack_names
from alerts.db.session import now
from alerts.resolution.stops import stop_due
from tests.alerts.web import seed
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.clock import ManualClock
from tests.make import make_colleague

SAID = {
    "hit": ("protected_address", "hit"),
    "doubt": ("protected_address", "unknown"),
    "consent": ("consent", {"given_by": "none", "override_reason": None}),
    "harm": ("harm_of_publicity", {"answer": "high", "decided_by": None, "note": None}),
}


def page_of(alert: Alert) -> str:
    return f"/desk/cases/{alert.case_id}/no"


def case_of(world: World, alert: Alert) -> Case:
    with world.database.read() as session:
        return case_of_agency(session, alert.case_id, alert.agency_id)


class TestANo:
    @pytest.mark.parametrize("no", SAID)
    def test_ends_what_is_live(self, alert: Alert, world: World, officer_browser: Browser, no: str) -> None:
        page = page_of(alert)
        assert f'href="{page}"' in officer_browser.read(f"/desk/cases/{alert.case_id}")
        assert "Taken" not in officer_browser.read(f"{page}?taken")
        assert officer_browser.done(page, {"no": no}, on=page) == f"{page}?taken"
        assert "Taken" in officer_browser.read(f"{page}?taken")
        item, said = SAID[no]
        with world.database.read() as session:
            case = case_of_agency(session, alert.case_id, alert.agency_id)
            assert verification_of(session, case).model_dump(mode="json")[item] == said
        stop_due(world.database, world.service.timings, base_url=world.service.base_url)
        with world.database.read() as session:
            assert alert_by_id(session, alert.id).state is AlertState.ENDED

    @pytest.mark.parametrize("pack", pack_names())
    def test_is_offered_where_it_stops_the_case_by_its_rules(
        self, world: World, officer_browser: Browser, pack: str
    ) -> None:
        text = (seed.CASES / "ro-car.yaml").read_text("utf-8").replace("rules: eu-116000", f"rules: {pack}")
        with world.database.write() as session:
            case = open_case(session, parse_case(text, media="yaml"), by=world.officer)
        page = f"/desk/cases/{case.id}/no"
        offered = re.findall(r'name="no" value="(\w+)"', officer_browser.read(page))
        assert set(offered) >= {"hit", "doubt", "harm"}
        for no in ("consent", "harm", "doubt", "hit"):
            if no in offered:
                officer_browser.done(page, {"no": no}, on=page)
                assert "Taken" in officer_browser.read(f"{page}?taken")
            else:
                assert "This was not done" in officer_browser.refused(page, {"no": no}, on=page, status=422)

    @pytest.mark.parametrize("typed", [{}, {"no": ""}, {"no": "clear"}])
    def test_is_asked_again_when_it_was_not_said_which(
        self, alert: Alert, world: World, officer_browser: Browser, typed: dict[str, str]
    ) -> None:
        page = page_of(alert)
        assert "This was not done" in officer_browser.refused(page, typed, on=page, status=422)
        assert case_of(world, alert).stop_due_at is None

    @pytest.mark.parametrize("hidden", [False, True])
    def test_keeps_what_has_ended_from_being_put_up_again(
        self, alert: Alert, world: World, officer_browser: Browser, hidden: bool
    ) -> None:
        seed.end(world, alert)
        if hidden:
            with world.database.write() as session:
                session.get_one(Case, alert.case_id).hidden_at = now(session)
        page, ledger = page_of(alert), f"/desk/alerts/{alert.id}/ledger"
        assert f'href="{page}"' in officer_browser.read(ledger)
        for no in ("hit", "hit", "consent", "consent"):  # a second click, another no, and that twice
            assert officer_browser.done(page, {"no": no}, on=page) == f"{page}?taken"
        again = officer_browser.refused(f"/desk/alerts/{alert.id}/reinstate", on=ledger, status=409)
        assert "nothing of this case may go out" in again
        assert case_of(world, alert).state is CaseState.CLOSED

    @pytest.mark.parametrize("no", ["hit", "doubt"])
    def test_of_a_protection_that_was_lifted_stands_anew_beside_another_no(
        self, alert: Alert, world: World, officer_browser: Browser, no: str
    ) -> None:
        seed.end(world, alert)
        page = page_of(alert)
        for each in (no, "consent"):
            officer_browser.done(page, {"no": each}, on=page)
        with world.database.write() as session:  # as when two people lifted what was said before the search began
            session.get_one(Case, alert.case_id).lifted_at = now(session)
        officer_browser.done(page, {"no": no}, on=page)
        case = case_of(world, alert)
        assert case.lifted_at is None
        assert case.protected_at is not None

    def test_changes_nothing_once_a_day_is_over(
        self, alert: Alert, world: World, officer_browser: Browser, clock: ManualClock, open_browser: Open
    ) -> None:
        seed.end(world, alert)
        clock.advance(hours=25)
        browser = open_browser(world.officer)
        assert "changes nothing any more" in browser.read(page_of(alert))
        assert browser.refused(page_of(alert), {"no": "hit"}, on="/desk/cases/new", status=409)


class TestWhoSaysIt:
    def test_wrote_none_of_it_and_sees_no_more_than_that_it_was_taken(
        self, alert: Alert, world: World, open_browser: Open
    ) -> None:
        with world.database.write() as session:
            colleague = make_colleague(session, world.officer)
        browser, page = open_browser(colleague), page_of(alert)
        open_browser(world.officer).done(page, {"no": "doubt"}, on=page)
        browser.done(page, {"no": "hit"}, on=page)
        told = browser.read(f"{page}?taken")
        assert "Matei" not in told
        assert f'href="/desk/cases/{alert.case_id}"' not in told
        browser.read(f"/desk/cases/{alert.case_id}", 409)

    def test_is_on_the_case(self, alert: Alert, world: World, open_browser: Open) -> None:
        open_browser(world.approver).read(page_of(alert), 403)
