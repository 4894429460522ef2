"""A store that was restored from a backup revives nothing: it is held, told what it has missed, and looks first."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import delete, update

from alerts.alert.approval import approve_alert
from alerts.alert.models import AlertState
from alerts.case.models import Case, CaseState
from alerts.db.models import RestoreHold, Tombstone, TombstoneHead, TombstoneKind
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.db.tombstones import record_tombstone
from alerts.errors import BadInput, Conflict
from alerts.message.models import EndReason
from alerts.publication.machine import Timings
from alerts.publication.models import OwnCopy
from alerts.resolution.forgetting import Rules
from alerts.resolution.ledger import CopyState
from alerts.resolution.models import Cause
from alerts.resolution.purge import purge_due
from alerts.resolution.queries import find_certificate
from alerts.resolution.release import read_hold, release_hold
from alerts.resolution.restore import check_restore
from alerts.resolution.tombstone_file import Keeper, TombstoneFile
from tests.alerts.resolution.restoring import (
    ANOTHER_END,
    Time,
    TimeOf,
    alert_of,
    created,
    hold_of,
    release,
    tell_of_another_end,
)
from tests.clock import ManualClock
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World
from tests.stores import SECRET


class TestAnAlertThatEndedAfterTheBackup:
    @pytest.fixture
    def restored(self, worlds: Worlds, time_of: TimeOf) -> World:
        """Live on X when the backup was made; ended and deleted since."""
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.work()
        time.back_up()
        world.end()
        world.work()
        assert not world.live("x")
        return time.restore()

    def test_is_ended_again_before_anything_else_happens(self, restored: World) -> None:
        alert = alert_of(restored)
        assert (alert.state, alert.end_reason) == (AlertState.ENDED, "found")
        with restored.database.read() as session:
            assert [copy.path for copy in session.query(OwnCopy) if copy.ended_at is None] == []

    def test_nothing_is_sent_and_every_channel_is_looked_at(self, restored: World) -> None:
        before = created(restored)
        restored.work()
        restored.sweep()
        assert created(restored) == before
        assert not restored.live("x")
        hold = hold_of(restored)
        assert hold is not None
        assert list(hold.unlooked) == []

    def test_its_ledger_is_not_complete_before_a_look(self, restored: World) -> None:
        channels = {copy.state for copy in restored.ledger().copies if copy.channel}
        assert channels & {CopyState.UNANSWERED, CopyState.REQUESTED}
        restored.work()
        assert {copy.state for copy in restored.ledger().copies if copy.channel} == {CopyState.GONE}

    def test_the_hold_ends_only_after_every_look_and_with_a_reason(self, restored: World) -> None:
        with pytest.raises(Conflict) as refused:
            release(restored)
        assert refused.value.reason.code == "restore.unlooked"
        assert "x" in str(refused.value.reason.values["what"])
        restored.work()
        with pytest.raises(BadInput), restored.database.write() as session:
            release_hold(session, "  ", restored.timings)
        release(restored)
        assert hold_of(restored) is None
        with pytest.raises(Conflict):
            release(restored)

    def test_a_look_that_fails_keeps_the_hold(self, restored: World) -> None:
        restored.twins.add_fault("x", "token_expired", times=1000)
        restored.work()
        hold = hold_of(restored)
        assert hold is not None
        assert [each.channel for each in hold.unlooked] == ["x"]

    def test_started_once_more_it_is_held_still_and_told_nothing_new(self, restored: World, tmp_path: Path) -> None:
        file = TombstoneFile(tmp_path / "tombstones.jsonl")
        assert check_restore(restored.database, file, restored.timings, base_url=BASE_URL) == 0
        assert hold_of(restored) is not None


class TestWhatWasPlannedInTheBackup:
    @pytest.fixture
    def time(self, worlds: Worlds, time_of: TimeOf) -> Time:
        """Approved and planned when the backup was made, not sent yet."""
        world = worlds("x")
        world.approve()
        time = time_of(world)
        time.back_up()
        return time

    def test_and_sent_since_is_found_and_not_sent_again(self, time: Time) -> None:
        time.world.work()
        tell_of_another_end(time)
        restored = time.restore()
        before = created(restored)
        restored.work()
        assert created(restored) == before
        (row,) = restored.rows()
        assert [post.state for post in row.posts] == ["live"]
        release(restored)
        restored.work()
        assert len(restored.live("x")) == 1

    def test_and_never_sent_waits_for_the_release(self, time: Time) -> None:
        tell_of_another_end(time)
        restored = time.restore()
        restored.work()
        restored.pass_time(hours=2)
        restored.work()
        assert created(restored) == 0
        release(restored)
        restored.work()
        assert len(restored.live("x")) == 1

    def test_can_not_be_added_to_while_it_is_held(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        time.back_up()
        tell_of_another_end(time)
        restored = time.restore()
        stage = restored.stage
        with pytest.raises(Conflict) as refused, restored.database.write() as session:
            approve_alert(session, stage.alert_id, stage.content_hash, by=stage.approver)
        assert refused.value.reason.code == "restore.held"

    @pytest.mark.parametrize("kind", ["x", "facebook"])
    def test_is_looked_at_once_it_could_be_read_and_searched_for(
        self, worlds: Worlds, time_of: TimeOf, kind: str
    ) -> None:
        world = worlds(kind)
        time = time_of(world)
        world.approve()
        world.work()
        time.back_up()
        tell_of_another_end(time)
        restored = time.restore()
        restored.twins.add_fault(kind, "down", route="read", times=0)
        for down in (True, False):
            restored.work()
            hold = hold_of(restored)
            assert hold is not None
            assert [each.channel for each in hold.unlooked] == [kind] * down
            restored.twins.clear_faults()
            restored.pass_time(minutes=6)


class TestWhatWasPurgedAfterTheBackup:
    def test_is_hidden_at_once_and_purged_again_without_any_grace(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.work()
        time.back_up()
        world.end()
        world.work()
        forget(world)
        restored = time.restore()
        restored.twins.add_fault("x", "token_expired", times=1000)  # the ledger can not be settled now
        with restored.database.read() as session:
            case = session.get_one(Case, alert_of(restored).case_id)
        assert case.hidden_at is not None
        purge_due(restored.database, Rules(), restored.timings, base_url=BASE_URL)
        with restored.database.read() as session:
            assert session.get_one(Case, case.id).state is CaseState.PURGED
            certificate = find_certificate(session, case.id)
        assert certificate is not None
        assert certificate.cause is Cause.RESTORED


def forget(world: World) -> None:
    with world.database.write() as session:
        session.execute(update(OwnCopy).values(gone_at=world.clock(), proof={"status": 410}))
    purge_due(world.database, Rules(), world.timings, base_url=BASE_URL)
    world.clock.advance(days=14)
    while purge_due(world.database, Rules(), world.timings, base_url=BASE_URL):
        pass
    assert alert_of(world).state is AlertState.PURGED


class TestADatabaseThatKnowsNothing:
    def test_is_held_beside_an_old_file_and_says_so(self, database: Database, tmp_path: Path) -> None:
        """Somebody pointed the data dir at a new database."""
        file = TombstoneFile(tmp_path / "tombstones.jsonl")
        file.append_missing([ANOTHER_END])
        assert check_restore(database, file, Timings(), base_url=BASE_URL) == 1
        with database.read() as session:
            hold = read_hold(session, Timings())
        assert hold is not None
        assert hold.knows_nothing


class TestSeveralProcesses:
    def test_that_start_at_once_take_everything_up_once_and_one_release_is_enough(
        self, database: Database, store: str, clock: ManualClock, tmp_path: Path
    ) -> None:
        """Web, workers and clock, as after a restore they do."""
        file = TombstoneFile(tmp_path / "tombstones.jsonl")
        file.append_missing([replace(ANOTHER_END, id=f"tombstone_{number}") for number in range(12)])
        together = Barrier(3)

        def start() -> None:
            own = Database(store, Seal(SECRET), clock=clock)
            together.wait()
            check_restore(own, TombstoneFile(file.path), Timings(), base_url=BASE_URL)
            own.close()

        with ThreadPoolExecutor(3) as processes:
            for each in [processes.submit(start) for _ in range(3)]:
                each.result()
        with database.write() as session:
            assert [hold.tombstones for hold in session.query(RestoreHold)] == [12]
            release_hold(session, "every timeline was looked at", Timings())
            assert read_hold(session, Timings()) is None


class TestADraftThatWasDroppedAfterTheBackup:
    @pytest.mark.parametrize(
        ("reason", "left"), [(EndReason.ERROR, CaseState.VERIFIED), (EndReason.FOUND, CaseState.CLOSED)]
    )
    def test_ends_and_leaves_its_case_as_it_did_then(
        self, worlds: Worlds, time_of: TimeOf, reason: EndReason, left: CaseState
    ) -> None:
        world = worlds("x")
        time = time_of(world)
        time.back_up()
        world.end(reason)
        restored = time.restore()
        alert = alert_of(restored)
        assert (alert.state, alert.end_reason) == (AlertState.ENDED, reason)
        with restored.database.read() as session:
            assert session.get_one(Case, alert.case_id).state is left


class TestTheFile:
    def test_has_every_tombstone_and_nothing_personal(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.end()
        time.keep()
        lines = [json.loads(line) for line in time.path.read_text().splitlines()]
        assert [line["kind"] for line in lines] == ["issued", "ended"]
        assert {line["subject"] for line in lines} == {world.stage.alert_id}
        assert lines[0]["facts"].keys() == {"number", "code", "channels", "removes"}
        assert lines[1]["facts"] == {"reason": "found", "told": True}

    def test_a_torn_last_line_is_told_and_written_again(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.end()
        time.keep()
        whole = time.path.read_bytes()
        time.path.write_bytes(whole[:-30])  # the disk was full, or the power went
        time.keep()
        file = TombstoneFile(time.path)
        assert [line.kind for line in file.read()] == ["issued", "ended"]
        assert file.damaged == 1

    def test_a_changed_line_is_not_believed(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.end()
        time.keep()
        time.path.write_text(time.path.read_text().replace('"found"', '"error"'))
        file = TombstoneFile(time.path)
        assert [line.kind for line in file.read()] == ["issued"]
        assert file.damaged == 1

    def test_two_processes_write_each_line_once(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        one, two = (Keeper(world.database, TombstoneFile(time.path)) for _ in range(2))
        world.approve()
        assert (one.copy(), two.copy()) == (1, 0)
        world.end()
        assert (two.copy(), one.copy()) == (1, 0)
        assert len(time.path.read_text().splitlines()) == 2

    @pytest.mark.parametrize("how", ["moved away", "cut"])
    def test_one_that_is_lost_under_a_process_is_written_whole_again(
        self, worlds: Worlds, time_of: TimeOf, how: str
    ) -> None:
        """Or a restore, perhaps weeks later, would know of no end that was told before."""
        world = worlds("x")
        time = time_of(world)
        world.approve()
        keeper = Keeper(world.database, TombstoneFile(time.path))
        keeper.copy()
        whole = time.path.read_bytes()
        if how == "cut":
            time.path.write_bytes(whole[:40])
        else:
            time.path.rename(time.path.with_suffix(".old"))
        assert keeper.copy() == len(whole.splitlines()) > 0
        assert time.path.read_bytes().endswith(whole)
        assert keeper.copy() == 0

    def test_a_store_that_is_set_back_under_a_process_is_noticed(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        keeper = keep_an_end(world, time_of(world))
        assert check(world, keeper) == []
        set_back(world)
        assert check(world, keeper) == [1]
        assert check(world, keeper) == []
        assert hold_of(world) is not None

    def test_and_checked_again_where_the_first_check_failed(self, worlds: Worlds, time_of: TimeOf) -> None:
        """Or what had ended would be live again until the next start, and nothing held."""
        world = worlds("x")
        time = time_of(world)
        keeper = keep_an_end(world, time)
        set_back(world)
        aside = time.path.rename(time.path.with_suffix(".aside"))
        time.path.mkdir()
        with pytest.raises(IsADirectoryError):
            check(world, keeper)
        assert hold_of(world) is None
        time.path.rmdir()
        aside.rename(time.path)
        assert check(world, keeper) == [1]
        assert hold_of(world) is not None

    def test_also_when_something_was_recorded_before_anybody_looked(self, worlds: Worlds, time_of: TimeOf) -> None:
        """What had ended is live again: its expiry may come in the same second, and take the lost line's place."""
        world = worlds("x")
        keeper = keep_an_end(world, time_of(world))
        set_back(world)
        with world.database.write() as session:
            record_tombstone(session, TombstoneKind.ENDED, ANOTHER_END.subject, {"reason": "expired"})
        keeper.copy()
        assert check(world, keeper) == [1]
        assert len(keeper.file.read()) == 3, "what was recorded meanwhile is in the file too"


def keep_an_end(world: World, time: Time) -> Keeper:
    """Whoever watches over the file of a world whose alert has ended."""
    world.approve()
    world.end()
    keeper = Keeper(world.database, TombstoneFile(time.path))
    keeper.copy()
    return keeper


def check(world: World, keeper: Keeper) -> list[int]:
    """How many unknown tombstones each check found that the keeper asked for."""
    found: list[int] = []
    keeper.check_set_back(
        lambda: found.append(check_restore(world.database, keeper.file, world.timings, base_url=BASE_URL))
    )
    return found


def set_back(world: World) -> None:
    """As a restore under a running process does: the end is lost."""
    with world.database.write() as session:
        session.execute(delete(Tombstone).where(Tombstone.kind == TombstoneKind.ENDED))
        session.execute(update(TombstoneHead).values(position=1))
