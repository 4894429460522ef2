"""What the desk shows of people: who has looked, what waits for somebody, and the two who lift a protection."""

import re

from alerts.alert.models import Alert
from alerts.staff.models import Agency, Role
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.make import make_staff


def test_the_officer_sees_who_has_looked(
    submitted: Alert, world: World, officer_browser: Browser, open_browser: Open
) -> None:
    open_browser(world.approver).read(f"/desk/cases/{submitted.case_id}")
    page = officer_browser.read(f"/desk/cases/{submitted.case_id}")
    assert world.approver.email in page.partition("Who has looked")[2]


def test_a_call_is_taken(submitted: Alert, world: World, open_browser: Open) -> None:
    browser = open_browser(world.approver)
    page = browser.read("/desk/alerts")
    assert "Waits for approval" in page
    (path,) = re.findall(r'action="(/desk/calls/\w+/answer)"', page)
    assert browser.done(path, on="/desk/alerts") == f"/desk/alerts/{submitted.id}"
    assert path not in browser.read("/desk/alerts")


def test_a_protection_is_lifted_by_two(
    submitted: Alert, world: World, officer_browser: Browser, open_browser: Open
) -> None:
    page = f"/desk/cases/{submitted.case_id}"
    with world.database.write() as session:
        agency = session.get_one(Agency, world.officer.agency_id)
        lifters = [make_staff(session, Role.LIFT_PROTECTION, Role.OFFICER, agency=agency) for _ in range(2)]
    change = {"verification": {"protected_address": "hit"}}
    token = re.search(r'name="form_token" value="(\w+)"', officer_browser.read(page))
    assert token is not None
    headers = {"X-Form-Token": token[1]}
    changed = officer_browser.client.patch(f"/v1/cases/{submitted.case_id}", json=change, headers=headers)
    assert changed.status_code == 200, changed.text
    assert "The child is protected" in officer_browser.read(page)
    open_browser(world.approver).read(page, 409)
    for lifter in lifters:
        open_browser(lifter).done(f"{page}/protection", {"reason": "The shelter agrees."}, on=page)
    assert "The child is protected" not in officer_browser.read(page)
