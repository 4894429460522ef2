"""X takes a post, says nothing, and shows it long after the search has ended."""

from alerts.db.audit import entries_about
from tests.journeys.person import Json
from tests.journeys.stage import Stage
from tests.waiting import wait_until

LATE = 900  # seconds: far later than any platform is assumed to hold a call


class TestALateLanding:
    def test_is_swept_up_and_the_ledger_says_so(self, stage: Stage) -> None:
        stage.twins.add_fault("x", "land_late", after=LATE)
        alert = stage.approve(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        wait_until(lambda: stage.posts("facebook") and stage.posts("webhook"), "the other channels show it")
        wait_until(lambda: stage.twins.in_flight() == 1, "X has taken the post")
        wait_until(lambda: x_states(stage, alert) == ["unanswered"], "nobody knows what became of it")

        stage.officer.end(alert)

        wait_until(lambda: not stage.twins.objects(live=True), "all that can be seen is taken down")
        ledger = stage.officer.ledger(alert)
        assert (ledger["state"], x_states(stage, alert)) == ("open", ["unanswered"])

        stage.pass_time(seconds=220)  # past the time after which "not found" counts

        stage.wait_for_ledger(alert)
        assert x_states(stage, alert) == ["never_published"]
        assert stage.twins.objects("x") == []

        stage.twins.add_fault("x", "down", route="delete", times=0)
        stage.pass_time(seconds=LATE)

        wait_until(lambda: stage.posts("x"), "the post has landed")
        stage.pass_time(minutes=1)
        opened = stage.wait_for_ledger(alert, "open")
        assert [copy["state"] for copy in x_copies(opened)] == ["delete_requested"]
        asked = "a person is asked: at first of the stray, and again of a delete that goes on failing"
        wait_until(lambda: x_copies(stage.officer.ledger(alert))[0]["todo"], asked)
        with stage.service.database.read() as session:
            assert "publication.stray_found" in [entry.action for entry in entries_about(session, [alert])]

        stage.twins.clear_faults()
        stage.pass_time(minutes=2)

        closed = stage.wait_for_ledger(alert)
        assert stage.twins.objects(live=True) == []
        assert [copy["state"] for copy in x_copies(closed)] == ["confirmed_gone"]
        assert len(stage.twins.objects("x")) == 1


def x_copies(ledger: Json) -> list[Json]:
    return [copy for copy in ledger["copies"] if copy["kind"].startswith("x")]


def x_states(stage: Stage, alert: str) -> list[str]:
    return [copy["state"] for copy in x_copies(stage.officer.ledger(alert))]
