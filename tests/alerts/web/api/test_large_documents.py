"""Large case documents are counted and wait for each other; a consent that is taken back is small, and does neither."""

from contextlib import ExitStack

from alerts.alert.models import Alert
from alerts.web.api.examples import CASE
from alerts.web.limits import ANY, WORK
from alerts.web.seated import READING
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.api.test_limits import use_up
from tests.alerts.web.seed import World

TAKEN_BACK = {**CASE["verification"], "consent": {"given_by": "none"}}


def test_a_consent_is_taken_back_at_any_time_but_a_large_document_is_counted(
    alert: Alert, world: World, callers: Callers
) -> None:
    path, large = f"/v1/cases/{alert.case_id}", {"area": {"codes": ["RO"], "note": "x" * 16_000}}
    assert callers.officer.patch(path, large).status_code == 422
    use_up(world, ANY, world.officer.id)
    use_up(world, WORK, world.officer.id)
    assert callers.officer.patch(path, large).status_code == 429
    assert callers.officer.post("/v1/cases", large).status_code == 429
    with ExitStack() as taken:
        for _ in range(2):
            taken.enter_context(READING.take(0))
        assert callers.officer.patch(path, {"verification": TAKEN_BACK}).status_code == 200


def test_any_large_body_is_counted_and_a_small_one_that_stops_something_is_not(
    alert: Alert, world: World, callers: Callers
) -> None:
    use_up(world, ANY, world.officer.id)
    drawn = {"area": {"codes": ["RO"], "note": "x" * 16_000}}
    answers = {"answers": {"registry": "x" * 16_000}}
    verify, update = f"/v1/cases/{alert.case_id}/verify", f"/v1/alerts/{alert.id}/updates"
    assert callers.officer.post(verify, answers).status_code == 422
    use_up(world, WORK, world.officer.id)
    assert callers.officer.post(verify, answers).status_code == 429
    assert callers.approver.post(update, drawn).status_code == 403
    use_up(world, WORK, world.approver.id)
    assert callers.approver.post(update, drawn).status_code == 429
    assert callers.officer.post(verify, {"answers": {"registry": "RO-EX-56"}}).status_code == 200
    assert callers.approver.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"}).status_code == 200


def test_large_documents_wait_for_each_other(alert: Alert, callers: Callers) -> None:
    large = {"area": {"codes": ["RO"], "note": "x" * 16_000}}
    with ExitStack() as taken:
        for _ in range(2):
            taken.enter_context(READING.take(0))
        busy = callers.officer.patch(f"/v1/cases/{alert.case_id}", large)
        assert (busy.status_code, busy.json()["type"]) == (503, "urn:homeward:problem:web.busy")
