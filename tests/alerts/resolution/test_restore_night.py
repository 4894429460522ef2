"""What waited for the morning and was taken back in the night leaves by no restore."""

from datetime import timedelta

import pytest

from alerts.alert.approval import approve_alert
from alerts.case.keeping import change_case
from alerts.db.models import TombstoneKind
from alerts.message.queries import messages_of_alert
from alerts.resolution.recalling import EDITED, recall_due
from alerts.resolution.tombstone_file import Line, TombstoneFile
from tests.alerts.resolution.restoring import Time, TimeOf, alert_of, hold_of, release
from tests.model.conftest import Worlds


class TestWhatWaitedForTheMorning:
    @pytest.fixture
    def time(self, worlds: Worlds, time_of: TimeOf) -> Time:
        """Approved at night when the backup was made."""
        world = worlds("x")
        with world.database.write() as session:
            message = approve_alert(session, world.stage.alert_id, world.stage.content_hash, by=world.stage.approver)
            message.not_before = world.clock() + timedelta(hours=7)
        world.plan()
        time = time_of(world)
        time.back_up()
        return time

    def test_leaves_in_the_morning_after_a_restore(self, time: Time) -> None:
        restored = time.restore()
        restored.pass_time(hours=8)
        restored.plan()
        restored.work()
        assert restored.live("x")

    def test_and_was_taken_back_by_an_edit_is_taken_back_again(self, time: Time) -> None:
        world = time.world
        with world.database.write() as session:
            change_case(session, alert_of(world).case_id, {"do_not_approach": False}, by=world.stage.officer)
        assert recall_due(world.database) == 1
        restored = time.restore()
        assert hold_of(restored) is not None
        release(restored)
        restored.pass_time(hours=8)
        restored.plan()
        restored.work()
        assert not restored.live("x")
        with restored.database.read() as session:
            (message,) = messages_of_alert(session, restored.stage.alert_id)
        assert message.stopped == EDITED, "duty is called for it"

    @pytest.mark.parametrize(("number", "leaves"), [(0, True), (1, False)])
    def test_and_was_said_less_of_since_is_taken_back_too(self, time: Time, number: int, leaves: bool) -> None:
        """The file knows up to which message; what was approved anew after it leaves."""
        facts = {"number": number}
        line = Line("a_partial_end", TombstoneKind.TAKEN_BACK, time.world.stage.alert_id, time.world.clock(), facts)
        TombstoneFile(time.path).append_missing([line])
        restored = time.restore()
        release(restored)
        restored.pass_time(hours=8)
        restored.plan()
        restored.work()
        assert bool(restored.live("x")) is leaves
