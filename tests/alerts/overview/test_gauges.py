"""What /metrics says of the store: counts and ages, never an alert, an agency or a person."""

import time
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import event

from alerts.channel.models import Channel
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.overview.gauges import StoreGauges, make_registry, write_metrics
from alerts.publication.models import Publication
from alerts.resolution.models import Cause, Certificate
from tests.model.conftest import Worlds, stages, worlds
from tests.model.world import World
from tests.stores import SECRET

__all__ = ["stages", "worlds"]

KINDS = {"x", "facebook", "webhook", "own", "message", "alert", "channel", "case", "certificate"}


@pytest.fixture
def world(worlds: Worlds) -> World:
    return worlds("x", "webhook")


def read(database: Database) -> dict[tuple[str, str], float]:
    """(name, label values joined by a space) -> value."""
    families = text_string_to_metric_families(write_metrics(make_registry(database)).decode())
    return {
        (sample.name, " ".join(value for _, value in sorted(sample.labels.items()))): sample.value
        for family in families
        for sample in family.samples
    }


class TestWhatIsDue:
    def test_is_counted_by_kind_and_queue_with_its_age(self, world: World) -> None:
        world.approve()
        world.clock.advance(seconds=30)
        told = read(world.database)
        assert (told["homeward_due", "x publish"], told["homeward_overdue", "x publish"]) == (1, 0)
        assert told["homeward_due_oldest_seconds", "x publish"] == 30

    def test_is_overdue_after_a_minute_when_nobody_is_at_work(self, world: World) -> None:
        world.approve()
        world.clock.advance(seconds=61)
        (worker,) = world.claim()
        told = read(world.database)
        assert sum(told["homeward_overdue", f"{kind} publish"] for kind in ("x", "webhook")) == 1
        world.finish(worker)

    def test_is_nothing_where_all_is_done(self, world: World) -> None:
        world.approve()
        world.work()
        told = read(world.database)
        assert ("homeward_due", "x publish") not in told
        assert [told["homeward_due", each] for each in ("message plan", "own own copies", "alert expire")] == [0, 0, 0]

    def test_is_an_alert_past_its_expiry(self, world: World) -> None:
        world.approve()
        world.clock.advance(days=3)
        assert read(world.database)["homeward_due", "alert expire"] == 1

    def test_is_a_purge_that_can_not_be_finished(self, world: World) -> None:
        """The child's data are in the file still: somebody reads the older state, or the disk is full."""
        with world.database.write() as session:
            session.add(
                Certificate(
                    id="certificate_1", case_id="case_1", agency_id=world.stage.officer.agency_id, alerts=[],
                    cause=Cause.ENDED, grace_days=7, begun_at=world.clock(), by="service", counts={},
                    digests={"photo": [], "poster": [], "message": [], "cap_document": []}, incidents=[],
                )
            )  # fmt: skip
        world.clock.advance(seconds=70)
        told = read(world.database)
        assert (told["homeward_due", "certificate purge"], told["homeward_overdue", "certificate purge"]) == (1, 1)
        assert told["homeward_due_oldest_seconds", "certificate purge"] == 70


class TestWhatIsOutThere:
    def test_is_every_publication_with_a_live_copy(self, world: World) -> None:
        world.approve()
        world.work()
        told = read(world.database)
        assert (told["homeward_live", "x"], told["homeward_live", "webhook"]) == (1, 1)

    def test_is_unproven_from_the_end_until_it_is_read_back(self, world: World) -> None:
        """The loudest thing: what must be gone, and since when."""
        world.approve()
        world.work()
        world.end()
        world.clock.advance(seconds=90)
        told = read(world.database)
        assert told["homeward_retractions_unproven", "x"] == 1
        assert told["homeward_retraction_oldest_seconds", "x"] == 90
        assert told["homeward_retractions_unproven", "own"] > 0
        assert told["homeward_retraction_oldest_seconds", "own"] == 90
        world.work()
        assert ("homeward_retractions_unproven", "x") not in read(world.database)

    def test_is_a_call_without_an_answer(self, world: World) -> None:
        world.approve()
        workers = world.claim(limit=2)
        for worker in workers:
            world.run_until(worker, "armed")
        told = read(world.database)
        assert (told["homeward_calls_open", "x"], told.get(("homeward_unknown", "x"))) == (1, None)
        world.clock.advance(seconds=61)
        assert read(world.database)["homeward_unknown", "x"] == 1


class TestTrouble:
    def test_is_what_a_person_has_to_do_late_or_not(self, world: World) -> None:
        world.approve()
        world.work()
        world.end()
        world.work()
        world.clock.advance(minutes=16)  # the partner has sent no receipt
        world.work()
        assert read(world.database)["homeward_todos", "no yes"] == 1  # late, retraction
        world.clock.advance(hours=2)
        assert read(world.database)["homeward_todos", "yes yes"] == 1

    def test_is_what_was_refused_for_good_and_a_channel_that_failed(self, world: World) -> None:
        world.approve()
        with world.database.write() as session:
            session.get_one(Publication, world.row("x").id).held = True
            channel = session.get_one(Channel, world.row("x").channel_id)
            channel.healthy, channel.parked_at = False, world.clock()
        told = read(world.database)
        assert told["homeward_channels_parked", "x"] == 1
        assert (told["homeward_held", "x"], told["homeward_channels_unhealthy", "x"]) == (1, 1)


def kinds_in(written: str) -> set[str]:
    return {
        value
        for family in text_string_to_metric_families(written)
        if family.name.startswith("homeward_")
        for sample in family.samples
        for name, value in sample.labels.items()
        if name == "kind"
    }


class TestTheText:
    def test_names_no_alert_no_agency_and_no_person(self, world: World) -> None:
        before = kinds_in(write_metrics(make_registry(world.database)).decode())  # of other tests in this process
        world.approve()
        world.work()
        world.end()
        written = write_metrics(make_registry(world.database)).decode()
        for hidden in (world.stage.alert_id, world.stage.officer.agency_id, "Exempl", "Matei", "Partner"):
            assert hidden not in written
        assert kinds_in(written) - before <= KINDS

    def test_says_that_the_store_does_not_answer_and_all_else(self, tmp_path: Path) -> None:
        silent = Database(f"sqlite:///{tmp_path / 'empty.db'}", Seal(SECRET))
        told = read(silent)
        assert told["homeward_store_answers", ""] == 0
        assert told["process_start_time_seconds", ""] <= time.time()
        silent.close()

    @pytest.mark.parametrize("stores", ["sqlite"], indirect=True)
    def test_reads_indexes_of_what_is_open(self, world: World) -> None:
        """A store of ten years is read as fast as a new one. SQLite shows so; PostgreSQL scans whatever is small."""
        asked: list[str] = []
        event.listen(world.database.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
        list(StoreGauges(world.database).collect())
        with world.database.read() as session:
            plans = [
                row[3]
                for statement in asked
                if statement.startswith("SELECT")
                for row in session.connection().exec_driver_sql(
                    f"EXPLAIN QUERY PLAN {statement}", tuple("2026" for _ in range(statement.count("?")))
                )
            ]
        tables = tuple(f"SCAN {table}" for table in ("publication", "attempt", "post", "own_copy"))
        assert [plan for plan in plans if plan.startswith(tables) and "INDEX" not in plan] == []
