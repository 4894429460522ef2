"""Signed heads outside the database: whatever is done inside it afterwards no longer agrees with them."""

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from alerts.db.heads import public_key
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.db.signing import HeadKeeper
from alerts.db.verifying import own_keys, verify_audit
from tests.alerts.db.chain import (
    change,
    close_gap,
    cut_off,
    make_anew,
    record,
    record_signed,
    refusal,
    remove,
    remove_all,
    swap,
    verify,
)
from tests.clock import ManualClock
from tests.stores import SECRET

SIGNED_AT = "2026-02-07 17:15:00 UTC"
NEW_SECRET = "another-secret-for-tests-" + "fedcba9876543210"


def with_keys(database: Database, *secrets: str) -> Database:
    """The same store, opened by a process that knows these secrets."""
    url = database.engine.url.render_as_string(hide_password=False)
    return Database(url, Seal(*secrets), clock=database.clock)


class TestVerifyWithHeads:
    def test_all_agree_where_nothing_was_done(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        record(database, "case_7")
        verdict = verify(database, keeper)
        assert (verdict.entries, verdict.heads, verdict.unreadable) == (7, 3, 0)
        assert verdict.last_head is not None
        assert verdict.last_head.position == 6

    @pytest.mark.parametrize(
        ("tamper", "code", "values"),
        [
            (change, "audit.broken_since", {"position": 3, "agreed": 2, "at": SIGNED_AT}),
            (remove, "audit.broken_since", {"position": 3, "agreed": 2, "at": SIGNED_AT}),
            (swap, "audit.broken_since", {"position": 3, "agreed": 2, "at": SIGNED_AT}),
            (cut_off, "audit.cut_off", {"entries": 3, "position": 4, "at": SIGNED_AT}),
            (make_anew, "audit.not_as_signed", {"position": 4, "at": SIGNED_AT}),
            (close_gap, "audit.not_as_signed", {"position": 4, "at": SIGNED_AT}),
            (remove_all, "audit.cut_off", {"entries": 0, "position": 2, "at": SIGNED_AT}),
        ],
    )
    def test_finds_what_was_done_to_the_database(
        self,
        database: Database,
        tmp_path: Path,
        tamper: Callable[[Session], None],
        code: str,
        values: dict[str, object],
    ) -> None:
        keeper = record_signed(database, tmp_path)
        with database.write() as session:
            tamper(session)
        assert refusal(lambda: verify(database, keeper)) == (code, values)

    @pytest.mark.parametrize("tamper", [cut_off, make_anew, close_gap, remove_all])
    def test_the_chain_alone_does_not_tell(
        self, database: Database, tmp_path: Path, tamper: Callable[[Session], None]
    ) -> None:
        record_signed(database, tmp_path)
        with database.write() as session:
            tamper(session)
        verify(database)

    def test_finds_that_an_older_database_went_on(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        with database.write() as session:
            cut_off(session)
        record(database, "case_a", "case_b", "case_c", "case_d")
        assert refusal(lambda: verify(database, keeper))[0] == "audit.not_as_signed"

    def test_takes_a_copy_that_was_kept_elsewhere(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        copy = tmp_path / "elsewhere.log"
        copy.write_bytes(keeper.path.read_bytes())
        keeper.path.write_bytes(b"".join(keeper.path.read_bytes().splitlines(keepends=True)[:1]))
        with database.write() as session:
            cut_off(session)
        assert verify(database, keeper).entries == 3
        assert refusal(lambda: verify(database, keeper, copy))[0] == "audit.cut_off"

    def test_finds_a_line_that_was_changed(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        lines = [json.loads(line) for line in keeper.path.read_text().splitlines()]
        lines[1]["digest"] = "0" * 64
        keeper.path.write_text("".join(json.dumps(line) + "\n" for line in lines))
        assert refusal(lambda: verify(database, keeper))[0] == "audit.forged"

    def test_finds_heads_of_a_foreign_key(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        with database.write() as session:
            make_anew(session)
        keeper.path.unlink()
        stranger = with_keys(database, NEW_SECRET)
        HeadKeeper(stranger, tmp_path).sign_head()
        stranger.close()
        code, values = refusal(lambda: verify(database, keeper))
        assert (code, values["key"]) == ("audit.foreign_key", public_key(Seal(NEW_SECRET).keys[0].signer))

    def test_finds_lines_in_another_order(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        first, second, third = keeper.path.read_bytes().splitlines(keepends=True)
        keeper.path.write_bytes(first + third + second)
        code, values = refusal(lambda: verify(database, keeper))
        assert (code, values["earlier"], values["position"]) == ("audit.went_back", 6, 4)

    def test_tolerates_a_torn_last_line_and_tells_it(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        keeper.path.write_bytes(keeper.path.read_bytes()[:-40])
        verdict = verify(database, keeper)
        assert (verdict.heads, verdict.unreadable) == (2, 1)

    def test_goes_on_after_a_torn_line(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path)
        keeper.path.write_bytes(keeper.path.read_bytes()[:-40])
        record(database, "case_7")
        assert HeadKeeper(database, tmp_path).sign_head()
        verdict = verify(database, keeper)
        assert (verdict.heads, verdict.unreadable) == (3, 1)
        assert verdict.last_head is not None
        assert verdict.last_head.position == 7


class TestWhileItIsSigned:
    def test_what_is_signed_meanwhile_is_no_finding(self, database: Database, tmp_path: Path) -> None:
        keeper, stop, failed = record_signed(database, tmp_path, 2), threading.Event(), list[Exception]()

        def keep_signing() -> None:
            try:
                while not stop.is_set():
                    record(database, "case_9")
                    keeper.sign_head()
            except Exception as error:
                failed.append(error)

        thread = threading.Thread(target=keep_signing)
        thread.start()
        try:
            seen = [verify(database, keeper).heads for _ in range(15)]
        finally:
            stop.set()
            thread.join(30)
        assert failed == []
        assert seen == sorted(seen)


class TestSignHead:
    def test_writes_nothing_while_the_chain_stands_still(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path, 2)
        before = keeper.path.read_bytes()
        assert not keeper.sign_head()
        assert keeper.path.read_bytes() == before

    def test_two_processes_do_not_sign_the_same_twice(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path, 2)
        HeadKeeper(database, tmp_path).sign_head()
        assert len(keeper.path.read_bytes().splitlines()) == 1

    def test_makes_no_file_while_nothing_was_recorded(self, database: Database, tmp_path: Path) -> None:
        keeper = HeadKeeper(database, tmp_path / "new")
        assert not keeper.sign_head()
        assert not keeper.path.parent.exists()

    def test_only_its_owner_reads_the_file(self, database: Database, tmp_path: Path) -> None:
        keeper = record_signed(database, tmp_path, 2)
        assert keeper.path.stat().st_mode & 0o077 == 0

    @pytest.mark.parametrize("tamper", [change, remove, cut_off, make_anew])
    def test_never_vouches_for_a_chain_that_does_not_go_on_from_what_it_signed(
        self, database: Database, tmp_path: Path, tamper: Callable[[Session], None]
    ) -> None:
        keeper = HeadKeeper(database, tmp_path)
        record(database, "case_1", "case_2")
        keeper.sign_head()
        record(database, "case_3", "case_4", "case_5", "case_6")
        if tamper in (cut_off, make_anew):
            keeper.sign_head()
        with database.write() as session:
            tamper(session)
        before = keeper.path.read_bytes()
        record(database, "case_7")
        refusal(lambda: HeadKeeper(database, tmp_path).sign_head())
        assert keeper.path.read_bytes() == before
        assert keeper.find_trouble() is not None

    def test_signs_at_most_each_second(self, database: Database, tmp_path: Path) -> None:
        watch = ManualClock()
        keeper = HeadKeeper(database, tmp_path, stopwatch=lambda: watch().timestamp())
        for number in range(3):
            record(database, f"case_{number}")
            keeper.sign_due()
        assert len(keeper.path.read_bytes().splitlines()) == 1
        watch.advance(seconds=1)
        keeper.sign_due()
        assert len(keeper.path.read_bytes().splitlines()) == 2

    def test_says_what_is_wrong_once(
        self, database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        watch = ManualClock()
        record_signed(database, tmp_path)
        with database.write() as session:
            cut_off(session)
        keeper = HeadKeeper(database, tmp_path, stopwatch=lambda: watch().timestamp())
        for _ in range(3):
            watch.advance(seconds=1)
            keeper.sign_due()
        assert len(caplog.records) == 1
        assert "audit.cut_off" in caplog.text

    def test_at_the_end_signs_only_for_who_recorded(self, database: Database, tmp_path: Path) -> None:
        reader, keeper = with_keys(database, SECRET), HeadKeeper(database, tmp_path)
        record(database, "case_1")
        HeadKeeper(reader, tmp_path).sign_last()
        assert not keeper.path.exists()
        keeper.sign_last()
        reader.close()
        assert verify(database, keeper).heads == 1


class TestAnotherKey:
    def test_is_tied_to_the_one_before(self, database: Database, tmp_path: Path) -> None:
        old_key = own_keys(database)
        record_signed(database, tmp_path, 2)
        rotated = with_keys(database, NEW_SECRET, SECRET)
        record(rotated, "case_3")
        keeper = HeadKeeper(rotated, tmp_path)
        keeper.sign_head()
        rotated.close()
        alone = with_keys(database, NEW_SECRET)
        assert verify(alone, keeper).heads == 2  # the new key alone vouches for what the old one signed
        assert verify_audit(alone, [keeper.path], old_key).heads == 2  # and whoever wrote the old one down trusts both
        alone.close()

    def test_is_not_tied_by_somebody_who_lacks_the_old_one(self, database: Database, tmp_path: Path) -> None:
        record_signed(database, tmp_path, 2)
        changed = with_keys(database, NEW_SECRET)
        record(changed, "case_3")
        keeper = HeadKeeper(changed, tmp_path)
        keeper.sign_head()
        assert refusal(lambda: verify(changed, keeper))[0] == "audit.foreign_key"
        changed.close()
