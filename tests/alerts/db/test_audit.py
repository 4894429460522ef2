"""What is recorded joins one chain without gaps, whoever records at the same time; tampering with it shows."""

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from alerts.db.audit import AuditEntry, AuditHead, chain_recorded, entries_about, record_audit
from alerts.db.blobs import get_blob
from alerts.db.models import TombstoneKind
from alerts.db.session import Database
from alerts.db.tombstones import record_tombstone
from alerts.errors import NotFound
from alerts.feed.queries import lock_event_head
from tests.alerts.db.chain import change, record, refusal, remove, swap, verify


@pytest.fixture
def chain(database: Database) -> Database:
    record(database, "case_1", "case_2", "case_3", "case_4")
    return database


def record_and_fail(session: Session) -> None:
    record_audit(session, "case.read", "case_9", by="staff_1")
    get_blob(session, "of nothing")


def record_within_and_fail(session: Session) -> None:
    with session.begin_nested():
        record_audit(session, "case.read", "case_9", by="staff_1")
    get_blob(session, "of nothing")


def add_a_tombstone(session: Session) -> None:
    record_tombstone(session, TombstoneKind.ENDED, "alert_1", {"reason": "found"})


class TestRecordAudit:
    def test_what_is_rolled_back_leaves_no_gap(self, chain: Database) -> None:
        with pytest.raises(NotFound), chain.write() as session:
            record_and_fail(session)
        record(chain, "case_5")
        assert verify(chain).entries == 5

    def test_what_a_savepoint_takes_back_is_not_recorded(self, chain: Database) -> None:
        with chain.write() as session:
            record_audit(session, "case.read", "case_5", by="staff_1")
            with pytest.raises(NotFound), session.begin_nested():
                record_and_fail(session)
        assert verify(chain).entries == 5
        with chain.read() as session:
            assert entries_about(session, ["case_9"]) == []

    def test_what_a_savepoint_keeps_is_recorded_unless_the_one_around_it_goes(self, chain: Database) -> None:
        with chain.write() as session:
            with session.begin_nested():
                record_audit(session, "case.read", "case_5", by="staff_1")
            with pytest.raises(NotFound), session.begin_nested():
                record_within_and_fail(session)
            record_audit(session, "case.read", "case_6", by="staff_1")
        with chain.read() as session:
            kept = entries_about(session, ["case_5", "case_6", "case_9"])
            assert [(entry.position, entry.subject) for entry in kept] == [(5, "case_5"), (6, "case_6")]

    def test_is_found_by_what_it_is_about(self, chain: Database) -> None:
        with chain.read() as session:
            assert [entry.position for entry in entries_about(session, ["case_2", "case_4"])] == [2, 4]

    def test_is_found_in_the_unit_of_work_that_recorded_it(self, chain: Database) -> None:
        with chain.write() as session:
            record_audit(session, "case.read", "case_5", by="staff_1")
            assert [entry.position for entry in entries_about(session, ["case_5"])] == [5]
        assert verify(chain).entries == 5

    def test_holds_nobody_up_before_the_commit(self, chain: Database) -> None:
        """Whoever records meanwhile commits first; only where there is one writer at a time, they wait for that."""
        one_writer = chain.engine.dialect.name == "sqlite"
        other = threading.Thread(target=record, args=(chain, "case_6"))
        with chain.write() as session:
            record_audit(session, "case.read", "case_5", by="staff_1")
            session.get(AuditHead, 1)
            other.start()
            other.join(1 if one_writer else 20)
            waits = other.is_alive()
        other.join(20)
        assert waits is one_writer
        with chain.read() as session:
            order = [entry.subject for entry in entries_about(session, ["case_5", "case_6"])]
        assert order == (["case_5", "case_6"] if one_writer else ["case_6", "case_5"])


class TestManyAtOnce:
    def test_the_first_entries_of_all_are_chained(self, database: Database) -> None:
        """Nobody has made the head row yet, and everybody finds none."""
        ready = threading.Barrier(6)

        def record_first(number: int) -> None:
            with database.read() as session:
                session.get(AuditHead, 1)
            ready.wait(30)
            record(database, *(f"case_{number}_{turn}" for turn in range(5)))

        run_together(record_first, 6)
        assert verify(database).entries == 30

    @pytest.mark.parametrize("lock_other", [lock_event_head, add_a_tombstone])
    def test_two_heads_are_locked_in_one_order_by_all(
        self, database: Database, lock_other: Callable[[Session], object]
    ) -> None:
        """Some record first and then lock another head, others the other way round: a deadlock if both were held so."""

        def log_then_record(number: int) -> None:
            for turn in range(10):
                with database.write() as session:
                    if (number + turn) % 2:
                        lock_other(session)
                    record_audit(session, "case.read", f"case_{number}", by="staff_1")
                    if not (number + turn) % 2:
                        lock_other(session)

        run_together(log_then_record, 4)
        assert verify(database).entries == 40


def run_together(work: Callable[[int], None], threads: int) -> None:
    failed: list[BaseException] = []

    def run(number: int) -> None:
        try:
            work(number)
        except Exception as error:
            failed.append(error)

    running = [threading.Thread(target=run, args=(number,)) for number in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join(60)
    assert failed == []


class TestVerifyWithoutHeads:
    def test_an_untouched_chain_is_whole(self, chain: Database) -> None:
        with chain.read() as session:
            head = session.get_one(AuditHead, 1)
        verdict = verify(chain)
        assert (verdict.entries, verdict.digest, verdict.heads) == (4, head.digest, 0)

    def test_nothing_recorded_is_whole(self, database: Database) -> None:
        assert verify(database).entries == 0

    @pytest.mark.parametrize("tamper", [change, remove, swap])
    def test_finds_what_was_done_in_the_middle(self, chain: Database, tamper: Callable[[Session], None]) -> None:
        with chain.write() as session:
            tamper(session)
        assert refusal(lambda: verify(chain)) == ("audit.broken", {"position": 3})

    @pytest.mark.parametrize("changed", [{"actor": "staff_2"}, {"action": "case.changed"}, {"subject": "case_9"}])
    def test_finds_a_change_of_each_column(self, chain: Database, changed: dict[str, str]) -> None:
        with chain.write() as session:
            session.execute(update(AuditEntry).where(AuditEntry.position == 2).values(**changed))
        assert refusal(lambda: verify(chain)) == ("audit.broken", {"position": 2})

    def test_finds_a_cut_off_tail(self, chain: Database) -> None:
        with chain.write() as session:
            session.execute(delete(AuditEntry).where(AuditEntry.position == 4))
        assert refusal(lambda: verify(chain)) == ("audit.end_differs", {"entries": 3, "position": 4})

    def test_finds_a_missing_head_row(self, chain: Database) -> None:
        with chain.write() as session:
            session.execute(delete(AuditHead))
        assert refusal(lambda: verify(chain)) == ("audit.end_differs", {"entries": 4, "position": 0})

    def test_what_is_recorded_while_it_walks_does_not_disturb_it(self, chain: Database) -> None:
        stop = threading.Event()

        def keep_recording() -> None:
            while not stop.is_set():
                record(chain, "case_9")

        thread = threading.Thread(target=keep_recording)
        thread.start()
        try:
            seen = [verify(chain).entries for _ in range(10)]
        finally:
            stop.set()
            thread.join(30)
        assert seen == sorted(seen)


def test_the_order_in_the_chain_is_the_order_of_recording(database: Database) -> None:
    with database.write() as session:
        for number in range(3):
            record_audit(session, "case.read", f"case_{number}", by="staff_1")
        chain_recorded(session)
        record_audit(session, "case.read", "case_3", by="staff_1")
    with database.read() as session:
        subjects = session.scalars(select(AuditEntry.subject).order_by(AuditEntry.position)).all()
    assert subjects == ["case_0", "case_1", "case_2", "case_3"]
