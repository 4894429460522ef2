"""What a restored store had forgotten of an end and of a no: when it was, and that the case stands still."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.freezing import Site
from alerts.alert.models import Alert, AlertState
from alerts.case.keeping import change_case, document_of
from alerts.case.models import Case, CaseState
from alerts.case.stopping import is_stopped
from alerts.case.verification import verify_case
from alerts.db.audit import entries_about
from alerts.db.models import TombstoneKind
from alerts.errors import BadInput, Conflict, Forbidden, HomewardError
from alerts.message.models import EndReason
from alerts.publication.machine import is_complete
from alerts.resolution.ledger import LedgerState
from alerts.resolution.reinstating import can_reinstate, may_alone, reinstate_alert
from alerts.resolution.stops import stop_due
from alerts.resolution.tombstone_file import TombstoneFile
from tests.alerts.resolution.restoring import Time, TimeOf, alert_of, hold_of, release, tell_of_another_end
from tests.make import countries
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World

NO: Mapping[str, Mapping[str, Any]] = {
    "hit": {"protected_address": "hit"},
    "doubt": {"protected_address": "unknown"},
    "refused": {"consent": {"given_by": "none"}},
}


def case_of(world: World) -> Case:
    with world.database.read() as session:
        return session.get_one(Case, alert_of(world).case_id)


def say(world: World, why: str) -> None:
    with world.database.write() as session:
        case = session.get_one(Case, session.get_one(Alert, world.stage.alert_id).case_id)
        before = document_of(session, case).verification.model_dump(mode="json")
        change_case(session, case.id, {"verification": {**before, **NO[why]}}, by=world.stage.officer)
    stop_due(world.database, world.timings, base_url=BASE_URL)


def approve(world: World) -> None:
    with world.database.write() as session:
        approve_alert(session, world.stage.alert_id, world.stage.content_hash, by=world.stage.approver)


class TestAnEnd:
    @pytest.fixture
    def time(self, worlds: Worlds, time_of: TimeOf) -> Time:
        """Live when the backup was made, ended since."""
        world = worlds("x")
        world.approve()
        world.work()
        time = time_of(world)
        time.back_up()
        world.end()
        world.work()
        return time

    @pytest.mark.parametrize(
        ("hours", "who", "refusal"), [(1, "approver", Forbidden), (25, "officer", Conflict)], ids=["alone", "at all"]
    )
    def test_is_not_taken_back_later_than_it_could_be(
        self, time: Time, hours: int, who: str, refusal: type[HomewardError]
    ) -> None:
        ended = alert_of(time.world).ended_at
        time.world.clock.advance(hours=hours)
        restored = time.restore()
        restored.work()
        release(restored)
        assert alert_of(restored).ended_at == case_of(restored).closed_at == ended
        by = getattr(restored.stage, who)
        with restored.database.read() as session:
            alert = session.get_one(Alert, restored.stage.alert_id)
            assert (may_alone(session, alert, by), can_reinstate(session, alert, by)) == (False, False)
        with pytest.raises(refusal):
            reinstate_alert(restored.database, restored.stage.alert_id, Site(BASE_URL, countries()), by=by)


class TestTheEndOfWhatAPartnerWasSentAfterTheBackup:
    @pytest.fixture
    def time(self, worlds: Worlds, time_of: TimeOf) -> Time:
        """Planned when the backup was made, and sent since."""
        world = worlds("webhook")
        world.approve()
        time = time_of(world)
        time.back_up()
        world.work()
        assert world.twins.posts("webhook", live=True)
        return time

    @pytest.mark.parametrize("ended", [True, False])
    def test_is_told_though_the_store_knows_of_no_call(self, time: Time, ended: bool) -> None:
        """`ended`: after the backup too, and nobody was told yet; else while the store is held."""
        if ended:
            time.world.end()
        else:
            tell_of_another_end(time)
        restored = time.restore()
        restored.work()
        if not ended:
            assert restored.twins.posts("webhook", live=True)
            restored.end()
        assert restored.ledger().state is LedgerState.OPEN
        restored.work()
        assert not restored.twins.posts("webhook", live=True)
        assert is_complete(restored.row("webhook").standing())

    def test_is_none_where_it_goes_on(self, time: Time) -> None:
        tell_of_another_end(time)
        restored = time.restore()
        restored.work()
        release(restored)
        restored.settle()
        assert (restored.row("webhook").shown, restored.row("webhook").todo) == (1, None)
        restored.end()
        restored.work()
        assert not restored.twins.posts("webhook", live=True)


class TestANo:
    @pytest.fixture
    def time(self, worlds: Worlds, time_of: TimeOf) -> Time:
        """Waiting for its approval when the backup was made."""
        time = time_of(worlds("x"))
        time.back_up()
        return time

    def come_back(self, time: Time, why: str) -> World:
        say(time.world, why)
        time.world.clock.advance(minutes=5)
        restored = time.restore()
        assert hold_of(restored) is not None
        release(restored)
        return restored

    @pytest.mark.parametrize("why", NO)
    def test_that_came_while_it_waited_holds_it_back_again(self, time: Time, why: str) -> None:
        restored = self.come_back(time, why)
        assert alert_of(restored).state is AlertState.DRAFT
        with pytest.raises(Conflict):
            approve(restored)

    @pytest.mark.parametrize(("why", "stopped"), [("hit", True), ("doubt", True), ("refused", False)])
    def test_makes_the_case_stand_still_until_somebody_has_looked(self, time: Time, why: str, stopped: bool) -> None:
        restored = self.come_back(time, why)
        case = case_of(restored)
        assert (case.state, case.verified_at) == (CaseState.OPEN, None)
        with restored.database.read() as session:
            assert is_stopped(case, document_of(session, case)) is stopped
            entry = next(e for e in entries_about(session, [case.id]) if e.action == "case.stopped_again")
        assert entry.details == {"why": [why]}
        with pytest.raises(BadInput) as refused, restored.database.write() as session:
            verify_case(session, case.id, by=restored.stage.officer)
        expected = {"refused": {"consent", "harm_of_publicity"}}.get(why, {"protected_address"})
        assert expected <= {problem.where.partition(".")[2] for problem in refused.value.problems}

    def test_a_hit_is_as_old_as_it_was(self, time: Time) -> None:
        before = time.world.clock()
        assert case_of(self.come_back(time, "hit")).protected_at == before

    @pytest.mark.parametrize("why", NO)
    def test_that_ended_an_alert_has_ended_it_again_and_it_can_not_be_taken_back(
        self, worlds: Worlds, time_of: TimeOf, why: str
    ) -> None:
        world = worlds("x")
        world.approve()
        world.work()
        time = time_of(world)
        time.back_up()
        at = world.clock()
        restored = self.come_back_live(time, why)
        alert = alert_of(restored)
        assert (alert.state, alert.end_reason, alert.ended_at) == (AlertState.ENDED, EndReason.WITHDRAWN, at)
        assert not restored.live("x")
        site = Site(BASE_URL, countries())
        with pytest.raises(Conflict):
            reinstate_alert(restored.database, alert.id, site, by=restored.stage.officer)

    def come_back_live(self, time: Time, why: str) -> World:
        say(time.world, why)
        time.world.clock.advance(minutes=5)
        restored = time.restore()
        restored.work()
        release(restored)
        return restored

    def test_of_a_case_that_the_backup_has_not_is_passed_over(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        say(world, "hit")
        time.keep()
        line = TombstoneFile(time.path).read()[0]
        path = time.folder / "other.jsonl"
        TombstoneFile(path).append_missing(
            [type(line)("tombstone_x", line.kind, "case_of_nobody", line.at, line.facts)]
        )
        time.path.write_bytes(path.read_bytes())
        time.back_up()
        assert time.restore().database is not None


class TestTheLine:
    def test_has_the_case_the_kind_and_the_time_and_is_written_once(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        for _ in range(2):
            say(world, "hit")
        say(world, "refused")
        time.keep()
        lines = [json.loads(line) for line in time.path.read_text().splitlines()]
        assert [(line["kind"], line["facts"]) for line in lines] == [
            ("stopped", {"why": ["hit"]}),
            ("stopped", {"why": ["refused"]}),
        ]
        assert {line["subject"] for line in lines} == {case_of(world).id}

    def test_of_a_file_from_before_there_were_such_is_read(self, worlds: Worlds, time_of: TimeOf) -> None:
        time = time_of(worlds("x"))
        time.path.write_text(
            '{"at":"2026-02-07T19:05:00+00:00","facts":{"reason":"found"},"id":"tombstone_1","kind":"ended",'
            '"subject":"alert_1","sum":"4fb098143728dc2b"}\n'
        )
        (line,) = TombstoneFile(time.path).read()
        assert line.kind is TombstoneKind.ENDED
