"""What the desk shows of a search that is over, hidden and purged; and of a store that is held."""

import pytest

from alerts.alert.models import Alert
from alerts.db.models import TombstoneKind
from alerts.publication.models import OwnCopy
from alerts.resolution.purge import purge_due
from alerts.resolution.restore import check_restore
from alerts.resolution.tombstone_file import Line, TombstoneFile
from tests.alerts.web import seed
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.clock import START, ManualClock

CHILD, PLACE = "Matei", "Exemplului"


def settle(world: World, alert: Alert) -> None:
    """Nothing was ever sent, so that only our own copies are to be proven."""
    seed.end(world, alert)
    with world.database.write() as session:
        for copy in session.query(OwnCopy):
            copy.gone_at, copy.proof = copy.ended_at, {"status": 410}


def purge(world: World) -> None:
    service = world.service
    while purge_due(world.database, service.purge_rules, service.timings, base_url=service.base_url):
        pass


class TestAHiddenAlert:
    @pytest.fixture
    def hidden(self, alert: Alert, world: World) -> Alert:
        settle(world, alert)
        purge(world)
        return alert

    def test_has_its_ledger_left_and_no_child_on_any_page(self, hidden: Alert, officer_browser: Browser) -> None:
        ledger = f"/desk/alerts/{hidden.id}/ledger"
        for path in (f"/desk/alerts/{hidden.id}", f"/desk/alerts/{hidden.id}/end"):
            answer = officer_browser.client.get(path)
            assert (answer.status_code, answer.headers["Location"]) == (303, ledger)
        assert "what the case and the alert held is hidden" in officer_browser.read(ledger)
        refusal = officer_browser.read(f"/desk/cases/{hidden.case_id}", 404)
        assert "what this case held is hidden" in refusal
        for page in (
            officer_browser.read("/desk/alerts"),
            officer_browser.read("/desk/cases"),
            officer_browser.read(ledger),
            refusal,
        ):
            assert CHILD not in page
            assert PLACE not in page

    def test_shows_its_certificate_once_it_is_purged(
        self, hidden: Alert, world: World, open_browser: Open, clock: ManualClock
    ) -> None:
        clock.advance(days=14)
        purge(world)
        browser = open_browser(world.officer)
        page = browser.read(f"/desk/alerts/{hidden.id}/ledger")
        assert "nothing personal of this was left" in page
        assert "2 photos" in page
        assert "ends on 2026-03-28" in page, "35 days later"
        assert f"/v1/alerts/{hidden.id}/certificate" in page
        for path in ("/desk/alerts", "/desk/cases"):
            assert CHILD not in browser.read(path)


class TestAHeldStore:
    @pytest.fixture
    def held(self, submitted: Alert, world: World) -> Alert:
        service = world.service
        file = TombstoneFile(service.settings.tombstones())
        line = Line("tombstone_x", TombstoneKind.ENDED, "alert_00000000000000000000", START, {"reason": "found"})
        file.append_missing([line])
        check_restore(world.database, file, service.timings, base_url=service.base_url)
        return submitted

    def test_says_so_on_every_page(self, held: Alert, officer_browser: Browser) -> None:
        for path in ("/desk/alerts", "/desk/cases", f"/desk/alerts/{held.id}"):
            assert "Held after a restore" in officer_browser.read(path)

    def test_refuses_an_approval_with_a_sentence(self, held: Alert, world: World, open_browser: Open) -> None:
        page, approver = f"/desk/alerts/{held.id}", open_browser(world.approver)
        content_hash = content_hash_on(approver, page)
        said = approver.refused(f"{page}/approve", {"content_hash": content_hash}, on=page, status=409)
        assert "Nothing new is sent until every channel was looked at" in said

    def test_one_that_was_never_restored_says_nothing(self, submitted: Alert, officer_browser: Browser) -> None:
        assert "Held after a restore" not in officer_browser.read("/desk/alerts")


def content_hash_on(browser: Browser, page: str) -> str:
    return browser.read(page).split('name="content_hash" value="')[1].split('"')[0]
