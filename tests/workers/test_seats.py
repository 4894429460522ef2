"""One round of a bulk kind takes up work at a time; nobody who comes besides is forgotten, or held up for long."""

import threading

from tests.model.conftest import Worlds, stages, worlds
from tests.publishers.loopback import serve
from tests.waiting import wait_until
from tests.workers.test_delivering import point_elsewhere, shown, silent
from workers.delivering import DeliveryRound
from workers.seats import Seat

__all__ = ["stages", "worlds"]


class TestASeat:
    def test_is_for_one(self) -> None:
        seat = Seat()
        assert [seat.take(), seat.take()] == [True, False]
        seat.leave()
        assert seat.take()

    def test_remembers_who_came_while_it_was_taken(self) -> None:
        seat = Seat()
        seat.take()
        seat.leave()
        assert not seat.was_asked_for
        seat.take()
        seat.take()
        seat.leave()
        assert seat.was_asked_for
        seat.take()
        assert not seat.was_asked_for


class TestARoundOnASeat:
    def test_leaves_it_once_when_it_is_over(self, worlds: Worlds) -> None:
        world = worlds("webhook")
        world.approve()
        left: list[bool] = []
        work = DeliveryRound(world.delivery, kinds=["webhook"], urgent=False, takes_no_more=lambda: left.append(True))
        assert (work.run(), left) == (1, [True])

    def test_leaves_it_when_it_takes_no_more_and_not_when_the_last_has_answered(self, worlds: Worlds) -> None:
        world, over = worlds("webhook", "webhook"), threading.Event()
        with serve(silent) as hole:
            point_elsewhere(world, 1, hole.url)
            world.approve()
            left = threading.Event()
            work = DeliveryRound(
                world.delivery, kinds=["webhook"], urgent=False, is_over=over.is_set, takes_no_more=left.set
            )
            thread = threading.Thread(target=work.run)
            thread.start()
            wait_until(lambda: shown(world) == 1)
            assert not left.is_set()
            over.set()
            assert left.wait(20)
            assert thread.is_alive(), "a call is in the air"
        thread.join(20)
