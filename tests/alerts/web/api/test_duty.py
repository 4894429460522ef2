"""Who is on duty, over HTTP."""

from concurrent.futures import ThreadPoolExecutor
from time import sleep

from alerts.calls.duty import Place, set_duty
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.seed import World

SECRET = "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="
PAGER = "https://pager.example:8443/ring/k3y?to=ana"


def test_the_whole_address_of_a_pager_is_shown_to_administrators_alone(callers: Callers) -> None:
    assert callers.approver.staff is not None
    place = {"staff": callers.approver.staff.id, "webhook_url": PAGER, "secret": SECRET}
    assert callers.admin.ask("PUT", "/v1/duty", json={"duty": [place]}).status_code == 204
    shown = {
        name: caller.get("/v1/duty").json()["duty"][0]["webhook_url"]
        for name, caller in (("admin", callers.admin), ("officer", callers.officer), ("on duty", callers.approver))
    }
    assert shown == {"admin": PAGER, "officer": "https://pager.example/", "on duty": "https://pager.example/"}


def test_whoever_is_called_by_letter_alone_has_none(callers: Callers) -> None:
    assert callers.approver.staff is not None
    callers.admin.ask("PUT", "/v1/duty", json={"duty": [{"staff": callers.approver.staff.id}]})
    assert callers.officer.get("/v1/duty").json()["duty"][0]["webhook_url"] is None


def test_of_two_lists_at_once_the_later_one_stands(callers: Callers, world: World) -> None:
    agency, list_of_one = world.officer.agency_id, {"duty": [{"staff": world.officer.id}]}
    with ThreadPoolExecutor(1) as pool:
        with world.database.write() as session:
            set_duty(session, agency, [Place(world.approver.id), Place(world.officer.id)], by=None)
            later = pool.submit(callers.admin.ask, "PUT", "/v1/duty", json=list_of_one)
            sleep(0.5)  # until it has asked for the list that stands
        assert later.result(timeout=20).status_code == 204
    assert [place["staff"] for place in callers.officer.get("/v1/duty").json()["duty"]] == [world.officer.id]
