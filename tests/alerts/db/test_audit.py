"""The audit chain shows whatever was changed, removed or cut off."""

import pytest
from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from alerts.db.audit import AuditEntry, AuditHead, Verdict, entries_about, record_audit, verify_audit
from alerts.db.blobs import get_blob
from alerts.db.session import Database
from alerts.errors import NotFound


@pytest.fixture
def chain(database: Database) -> Database:
    with database.write() as session:
        for number in range(1, 5):
            record_audit(session, "case.read", f"case_{number}", by="staff_1", details={"n": number})
    return database


def record_and_fail(session: Session) -> None:
    record_audit(session, "case.read", "case_9", by="staff_1")
    get_blob(session, "of nothing")


def verify(database: Database) -> Verdict:
    with database.read() as session:
        return verify_audit(session)


class TestVerifyAudit:
    def test_an_untouched_chain_is_whole(self, chain: Database) -> None:
        assert verify(chain) == Verdict(4, None)

    def test_nothing_recorded_is_whole(self, database: Database) -> None:
        assert verify(database) == Verdict(0, None)

    @pytest.mark.parametrize(
        "changed", [{"actor": "staff_2"}, {"action": "case.changed"}, {"subject": "case_9"}, {"details": {"n": 9}}]
    )
    def test_finds_a_changed_row(self, chain: Database, changed: dict[str, object]) -> None:
        with chain.write() as session:
            session.execute(update(AuditEntry).where(AuditEntry.position == 2).values(**changed))
        assert verify(chain) == Verdict(1, 2)

    def test_finds_a_removed_row(self, chain: Database) -> None:
        with chain.write() as session:
            session.execute(delete(AuditEntry).where(AuditEntry.position == 3))
        assert verify(chain) == Verdict(2, 3)

    def test_finds_a_cut_off_tail(self, chain: Database) -> None:
        with chain.write() as session:
            session.execute(delete(AuditEntry).where(AuditEntry.position == 4))
        assert verify(chain) == Verdict(3, 4)

    def test_finds_a_missing_head(self, chain: Database) -> None:
        with chain.write() as session:
            session.execute(delete(AuditHead))
        assert verify(chain).broken_at == 5

    def test_finds_that_everything_was_removed(self, chain: Database) -> None:
        with chain.write() as session:
            session.execute(delete(AuditEntry))
        assert verify(chain) == Verdict(0, 1)


class TestRecordAudit:
    def test_what_is_rolled_back_leaves_no_gap(self, chain: Database) -> None:
        with pytest.raises(NotFound), chain.write() as session:
            record_and_fail(session)
        with chain.write() as session:
            record_audit(session, "case.read", "case_5", by="staff_1")
        assert verify(chain) == Verdict(5, None)

    def test_is_found_by_what_it_is_about(self, chain: Database) -> None:
        with chain.read() as session:
            assert [entry.position for entry in entries_about(session, ["case_2", "case_4"])] == [2, 4]
