"""Who was refused a look: as the auditor sees it, and the officers of the case."""

import pytest

from alerts.alert.models import Alert
from alerts.staff.models import Agency, Role, Staff
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.make import make_agency, make_staff


@pytest.fixture
def auditor(world: World) -> Staff:
    with world.database.write() as session:
        return make_staff(session, Role.AUDITOR, agency=session.get_one(Agency, world.officer.agency_id))


def look_from_elsewhere(world: World, alert: Alert, open_browser: Open) -> None:
    with world.database.write() as session:
        elsewhere = make_agency(session, slug="elsewhere", name="Elsewhere Police")
        stranger = make_staff(session, *Role, agency=elsewhere, email="curious@elsewhere.example")
    open_browser(stranger).read(f"/desk/cases/{alert.case_id}", 404)


def test_leads_an_auditor_there_and_says_that_nobody_was(world: World, auditor: Staff, open_browser: Open) -> None:
    browser = open_browser(auditor)
    assert browser.client.get("/desk").headers["location"] == "/desk/refused"
    assert "Nobody has asked for what they may not see." in browser.read("/desk/refused")


def test_names_agency_and_case_and_nobody_from_elsewhere(
    alert: Alert, world: World, auditor: Staff, open_browser: Open
) -> None:
    look_from_elsewhere(world, alert, open_browser)
    page = open_browser(auditor).read("/desk/refused")
    assert "somebody of Elsewhere Police" in page
    assert "asked for a case" in page
    assert alert.case_id in page
    assert "curious@" not in page
    assert "EX-2026-0404" not in page


def test_stands_beside_the_looks_that_were_given(
    alert: Alert, world: World, officer_browser: Browser, open_browser: Open
) -> None:
    look_from_elsewhere(world, alert, open_browser)
    _, _, looks = officer_browser.read(f"/desk/cases/{alert.case_id}").partition("Who has looked")
    assert "somebody of Elsewhere Police" in looks
    assert looks.count("asked, and was refused") == 1
    assert "curious@" not in looks


def test_tells_a_stopped_preview_at_the_desk_too(
    submitted: Alert, world: World, auditor: Staff, officer_browser: Browser, open_browser: Open
) -> None:
    page = f"/desk/cases/{submitted.case_id}"
    officer_browser.post(f"{page}/verify", {"protected_address": "hit"}, on=page)
    open_browser(world.approver).read(f"/desk/alerts/{submitted.id}")
    told = open_browser(auditor).read("/desk/refused")
    assert world.approver.email in told
    assert "asked for a alert" not in told
    assert "asked for an alert" in told


def test_is_for_auditors(world: World, officer_browser: Browser) -> None:
    officer_browser.read("/desk/refused", 403)
    assert "/desk/refused" not in officer_browser.read("/desk/cases")
