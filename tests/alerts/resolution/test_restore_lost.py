"""What left after the backup is found by its marker and taken down, and is in the ledger until it is gone."""

import pytest

from alerts.alert.models import AlertState
from alerts.calls.models import CallCode
from alerts.calls.queries import open_calls_of
from alerts.channel.opening import Destination
from alerts.db.models import TombstoneKind
from alerts.message.queries import messages_of_alert
from alerts.resolution.ledger import CopyState, LedgerState
from alerts.resolution.lost import seek_lost
from alerts.resolution.noticing import notice_due
from alerts.resolution.release import find_still_out
from alerts.resolution.tombstone_file import Line, TombstoneFile
from alerts.staff.models import Agency
from publishers.contract import Publisher
from tests.alerts.resolution.restoring import (
    TimeOf,
    alert_of,
    hold_of,
    release,
    seek,
    tell_of_another_end,
    tell_of_another_message,
)
from tests.make import make_channel
from tests.model.conftest import Worlds
from tests.model.world import World


class TestWhatWasApprovedAfterTheBackup:
    def test_is_found_by_its_marker_and_taken_down(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x", "webhook")
        time = time_of(world)
        time.back_up()
        world.approve()
        world.work()
        assert world.live("x")
        restored = time.restore()
        hold = hold_of(restored)
        assert hold is not None
        assert [(each.channel, each.publication) for each in hold.unlooked] == [("x", None)]
        assert [each.channel for each in hold.for_a_person] == ["webhook"], "a partner can not be read: call"
        assert seek_lost(restored.database, restored.open_channel, restored.timings) == 1
        assert not restored.live("x")
        seek(restored)
        release(restored)

    @pytest.mark.parametrize("kind", ["x", "facebook"])
    def test_is_found_though_it_was_in_the_air_when_the_store_was_set_back(
        self, worlds: Worlds, time_of: TimeOf, kind: str
    ) -> None:
        world = worlds(kind)
        time = time_of(world)
        time.back_up()
        world.approve()
        world.twins.add_fault(kind, "land_late", after=100)
        world.work()
        restored = time.restore()
        assert seek_lost(restored.database, restored.open_channel, restored.timings) == 0
        hold = hold_of(restored)
        assert hold is not None
        assert [each.channel for each in hold.unlooked] == [kind]
        restored.end()
        assert restored.ledger().state is LedgerState.OPEN
        seek(restored)
        assert not restored.live(kind)
        assert restored.ledger().state is LedgerState.COMPLETE
        release(restored)

    @pytest.mark.parametrize("broken", ["x", "facebook"])
    def test_is_found_whatever_our_own_code_fails_on_elsewhere(
        self, worlds: Worlds, time_of: TimeOf, broken: str
    ) -> None:
        world = worlds("x", "facebook")
        time = time_of(world)
        time.back_up()
        world.approve()
        world.work()
        restored = time.restore()

        def open_channel(destination: Destination) -> Publisher:
            if destination.kind == broken:
                raise RuntimeError("a defect")
            return restored.open_channel(destination)

        with pytest.raises(ExceptionGroup):
            seek_lost(restored.database, open_channel, restored.timings)
        assert [kind for kind in ("x", "facebook") if restored.live(kind)] == [broken]

    def test_an_update_is_taken_for_a_copy_of_what_stands(self, worlds: Worlds, time_of: TimeOf) -> None:
        """Message 2 made a post of its own, which the backup has no row for."""
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.work()
        time.back_up()
        world.update(words_only=False)
        world.work()
        world.end()
        (post,) = world.live("x")
        assert post.marker.endswith("-02")
        restored = time.restore()
        restored.work()
        assert not restored.live("x")

    def test_the_next_update_is_no_repeat_of_the_lost_one(self, worlds: Worlds, time_of: TimeOf) -> None:
        """Under its number a partner would drop it, and go on telling of whom the new one leaves out."""
        world = worlds("webhook")
        time = time_of(world)
        world.approve()
        world.work()
        time.back_up()
        world.update(words_only=True)
        world.work()
        restored = time.restore()
        restored.work()
        release(restored)
        restored.update(words_only=True, removes_facts=True)
        restored.work()
        (row,) = restored.rows()
        assert (row.want, row.shown) == (3, 3)
        (told,) = restored.twins.posts("webhook", live=True)
        assert told.marker.endswith("-03")
        assert len(told.versions) == 3

    def test_a_search_under_way_concludes_nothing_about_what_the_file_tells_meanwhile(
        self, worlds: Worlds, time_of: TimeOf
    ) -> None:
        """Other processes work on while one reads the file."""
        world = worlds("x")
        time = time_of(world)
        time.back_up()
        world.approve()
        world.work()
        channel, code = world.row("x").channel_id, world.row("x").code
        restored = time.restore()

        def open_channel(destination: Destination) -> Publisher:
            tell_of_another_message(time, 2, code, channel)
            time.start()
            return restored.open_channel(destination)

        restored.pass_time(minutes=4)
        seek_lost(restored.database, open_channel, restored.timings)
        hold = hold_of(restored)
        assert hold is not None
        assert [each.channel for each in hold.unlooked] == ["x"]
        seek(restored)
        release(restored)

    def test_nor_does_a_look(self, worlds: Worlds, time_of: TimeOf) -> None:
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.work()
        time.back_up()
        world.end()
        restored = time.restore()
        restored.work()
        tell_of_another_end(time)
        time.start()
        row = restored.row("x")
        (looking,) = restored.claim()
        restored.run_until(looking, "watched")
        tell_of_another_message(time, 2, row.code, row.channel_id)
        time.start()
        restored.finish(looking)
        assert restored.row("x").doubted_at is not None
        restored.work()
        assert restored.row("x").doubted_at is None

    def test_a_lost_update_costs_no_post_that_stands(self, worlds: Worlds, time_of: TimeOf) -> None:
        """What an older publication finds by the lost number may be the post of the one that is wanted."""
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.work()
        world.update(words_only=False)
        world.work()
        time.back_up()
        channel, code = world.row("x").channel_id, world.row("x").code
        tell_of_another_message(time, 3, code, channel)
        restored = time.restore()
        restored.work()
        restored.pass_time(hours=2)
        restored.sweep()
        restored.work()
        assert [post.marker for post in restored.live("x")] == [f"{code}-02"]
        assert {row.number: (row.want, row.todo) for row in restored.rows()} == {1: (0, None), 2: (2, None)}

    def test_nor_one_that_stands_through_another_channel_of_the_account(self, worlds: Worlds, time_of: TimeOf) -> None:
        """The lost update went to a channel that was added since: its marker's number is above that of what stands."""
        world = worlds("x")
        time = time_of(world)
        world.approve()
        world.work()
        settings = {"base_url": f"{world.stage.emulators.base_url}/x", "access_token": "x-token"}
        with world.database.write() as session:
            agency = session.get_one(Agency, world.stage.officer.agency_id)
            added = make_channel(session, agency=agency, kind="x", name="X in Hungarian", settings=settings).id
        time.back_up()
        tell_of_another_message(time, 2, world.row("x").code, added)
        restored = time.restore()
        assert seek_lost(restored.database, restored.open_channel, restored.timings) == 0
        assert len(restored.live("x")) == 1

    def test_nor_one_that_the_other_channel_has_not_found_yet(self, worlds: Worlds, time_of: TimeOf) -> None:
        """The backup is from before its post: the look for what is lost may come before its own."""
        world = worlds("x")
        time = time_of(world)
        world.approve()
        settings = {"base_url": f"{world.stage.emulators.base_url}/x", "access_token": "x-token"}
        with world.database.write() as session:
            agency = session.get_one(Agency, world.stage.officer.agency_id)
            added = make_channel(session, agency=agency, kind="x", name="X in Hungarian", settings=settings).id
        time.back_up()
        world.work()
        tell_of_another_message(time, 2, world.row("x").code, added)
        restored = time.restore()
        assert seek(restored) == 0
        assert len(restored.live("x")) == 1
        restored.work()
        assert seek(restored) == 0
        release(restored)
        restored.settle()
        restored.check_rest()
        assert len(restored.live("x")) == 1

    def test_one_that_took_facts_away_ends_the_alert(self, worlds: Worlds, time_of: TimeOf) -> None:
        """The backup still tells of the child who was found since."""
        world = worlds("x")
        time = time_of(world)
        world.approve()
        time.back_up()
        facts = {"number": 2, "code": "H00000000", "channels": [], "removes": True}
        line = Line("tombstone_of_a_sibling", TombstoneKind.ISSUED, world.stage.alert_id, world.clock(), facts)
        TombstoneFile(time.path).append_missing([line])
        restored = time.restore()
        assert (alert_of(restored).state, alert_of(restored).end_reason) == (AlertState.ENDED, "withdrawn")

    @pytest.mark.parametrize("later", [2, 3])
    def test_and_its_end_is_no_repeat_of_a_lost_one(self, worlds: Worlds, time_of: TimeOf, later: int) -> None:
        """Under its number a partner would drop it, and go on telling of whom was found. `later`: what left last."""
        world = worlds("webhook")
        time = time_of(world)
        world.approve()
        world.work()
        time.back_up()
        world.update(words_only=True, removes_facts=True)
        world.work()
        for _ in range(2, later):
            world.update(words_only=True)
            world.work()
        restored = time.restore()
        with restored.database.read() as session:
            assert [each.number for each in messages_of_alert(session, world.stage.alert_id)] == [1, later + 1]


class TestWhatWasFoundAndIsStillOut:
    @pytest.fixture
    def restored(self, worlds: Worlds, time_of: TimeOf) -> World:
        """Approved after the backup, on X and to a partner."""
        world = worlds("x", "webhook")
        time = time_of(world)
        time.back_up()
        world.approve()
        world.work()
        return time.restore()

    def outside(self, world: World) -> dict[str | None, CopyState]:
        return {copy.channel: copy.state for copy in world.ledger().copies}

    def test_is_in_the_ledger_before_and_after_the_look(self, restored: World) -> None:
        assert self.outside(restored)["x"] is CopyState.UNANSWERED
        restored.twins.add_fault("x", "delete_refused", times=2)
        seek(restored)
        release(restored)
        restored.end()
        assert self.outside(restored)["x"] is CopyState.REQUESTED
        assert restored.ledger().state is LedgerState.OPEN
        with restored.database.read() as session:
            assert [each.alert_id for each in find_still_out(session)] == [restored.stage.alert_id]
        for _ in range(2):
            restored.pass_time(minutes=2)
            seek_lost(restored.database, restored.open_channel, restored.timings)
        assert not restored.live("x")
        (copy,) = [copy for copy in restored.ledger().copies if copy.channel == "x"]
        assert (copy.state, copy.over_at) == (CopyState.GONE, restored.clock())
        assert copy.proof
        assert copy.proof["delete"] == "yes"

    def test_calls_until_it_is_taken_down(self, restored: World) -> None:
        restored.twins.add_fault("x", "delete_refused", times=0)
        seek(restored)
        release(restored)
        assert [notice_due(restored.database), notice_due(restored.database)] == [1, 0]
        with restored.database.read() as session:
            (call,) = open_calls_of(session, [CallCode.UNCONFIRMED])
        assert call.alert_id == restored.stage.alert_id
        restored.twins.clear_faults()
        seek(restored)
        notice_due(restored.database)
        with restored.database.read() as session:
            assert open_calls_of(session, [CallCode.UNCONFIRMED]) == []

    def test_where_nobody_can_look_it_is_a_named_residual(self, restored: World) -> None:
        seek_lost(restored.database, restored.open_channel, restored.timings)
        (copy,) = [copy for copy in restored.ledger().copies if copy.channel == "webhook"]
        assert copy.state is CopyState.RESIDUAL
        assert copy.todo is not None
        assert (copy.todo.code, copy.todo.owner) == ("publication.lost_out_of_reach", restored.stage.officer.id)

    @pytest.mark.parametrize("fault", ["delete_refused", "down"])
    def test_is_not_gone_because_a_read_is_behind(self, restored: World, fault: str) -> None:
        restored.twins.add_fault("x", fault, route="delete")
        restored.twins.add_fault("x", "stale_read", route="read", lag=3600)
        assert seek(restored) == 0
        assert self.outside(restored)["x"] is CopyState.REQUESTED

    def test_is_not_gone_because_nothing_is_said_to_be_there_that_is_listed(
        self, worlds: Worlds, time_of: TimeOf
    ) -> None:
        """To a delete and a read, once each: half of such a platform is behind."""
        world = worlds("facebook")
        time = time_of(world)
        time.back_up()
        world.approve()
        world.work()
        restored = time.restore()
        for route in ("delete", "read"):
            restored.twins.add_fault("facebook", "error", route=route, status=400, code=100, subcode=33, times=2)
        assert seek(restored) == 0
        restored.end()
        assert restored.ledger().state is LedgerState.OPEN
        for _ in range(2):
            seek(restored)
        assert not restored.live("facebook")
        restored.settle()
        assert {copy.state for copy in restored.ledger().copies if copy.channel} == {CopyState.GONE}

    def test_is_tried_again_though_the_list_is_behind(self, restored: World) -> None:
        restored.twins.add_fault("x", "delete_refused")
        seek_lost(restored.database, restored.open_channel, restored.timings)
        restored.twins.add_fault("x", "stale_read", route="find", lag=3600)
        restored.pass_time(minutes=2)
        assert seek_lost(restored.database, restored.open_channel, restored.timings) == 1
        assert not restored.live("x")
