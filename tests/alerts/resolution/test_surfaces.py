"""Our own copies are gone when a GET of their public address says so, and only then."""

from datetime import timedelta

import pytest

from alerts.publication.machine import Timings
from alerts.publication.models import CopyKind, OwnCopy
from alerts.publication.queries import count_due_own_copies, own_copies_of_alert
from alerts.resolution.surfaces import Answer, verify_own_copies
from tests.model.conftest import Worlds
from tests.model.world import World

EMPTY_FEED = Answer(200, "application/atom+xml", b'<feed xmlns="http://www.w3.org/2005/Atom"/>')


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("x")
    world.approve()
    return world


def own(world: World, kind: CopyKind) -> list[OwnCopy]:
    with world.database.read() as session:
        return [copy for copy in own_copies_of_alert(session, world.stage.alert_id) if copy.kind is kind]


class TestVerify:
    def test_reads_nothing_that_is_to_be_there(self, world: World) -> None:
        asked: list[str] = []
        assert verify_own_copies(world.database, Timings(), lambda path: asked.append(path) or Answer(410)) == 0
        assert asked == []

    def test_410_is_the_proof_of_a_page_and_of_pictures(self, world: World) -> None:
        world.end()
        verify_own_copies(world.database, Timings(), lambda path: Answer(410, "text/html", b"ended"))
        for kind in (CopyKind.PAGE, CopyKind.POSTER, CopyKind.CAP):
            assert all(copy.gone_at == world.clock() and copy.proof for copy in own(world, kind))
        assert all(copy.gone_at is None for copy in own(world, CopyKind.FEED)), "a feed that is gone proves nothing"

    @pytest.mark.parametrize("status", [0, 200, 302, 404, 500])
    def test_any_other_answer_is_asked_again(self, world: World, status: int) -> None:
        world.end()
        assert verify_own_copies(world.database, Timings(), lambda path: Answer(status)) == 0
        assert verify_own_copies(world.database, Timings(), lambda path: Answer(410)) == 0, "not before its time"
        world.clock.advance(seconds=2)
        proven = [copy for kind in (CopyKind.PAGE, CopyKind.POSTER, CopyKind.CAP) for copy in own(world, kind)]
        assert verify_own_copies(world.database, Timings(), lambda path: Answer(410)) == len(proven)

    def test_each_address_is_asked_once(self, world: World) -> None:
        world.update(words_only=False)
        world.end()
        asked: list[str] = []
        verify_own_copies(world.database, Timings(), lambda path: asked.append(path) or Answer(410))
        assert len(asked) == len(set(asked))

    def test_an_entry_that_is_no_longer_in_the_feed_is_gone(self, world: World) -> None:
        world.end()
        verify_own_copies(world.database, Timings(), lambda path: EMPTY_FEED)

        assert all(copy.gone_at is not None for copy in own(world, CopyKind.FEED))

    def test_what_is_no_feed_proves_nothing(self, world: World) -> None:
        world.end()
        verify_own_copies(world.database, Timings(), lambda path: Answer(200, "text/html", b"<p>please sign in"))
        assert all(copy.gone_at is None for copy in own(world, CopyKind.FEED))

    def test_nobody_else_takes_what_a_slow_site_keeps_us_waiting_for(self, world: World) -> None:
        world.end()
        free: list[int] = []

        def fetch(path: str) -> Answer:
            world.clock.advance(seconds=9)
            with world.database.read() as session:
                free.append(count_due_own_copies(session, world.clock()))
            return EMPTY_FEED if path.startswith("/feeds") else Answer(410)

        copies = [copy for kind in CopyKind for copy in own(world, kind)]
        gone = 0
        while found := verify_own_copies(world.database, Timings(), fetch, wait=lambda seconds: None):
            gone += found
        assert gone == len(copies) > 10
        assert not any(free)


class TestPromptly:
    """A process that learns of an end a quarter of a second later is no reason to wait for a sweep."""

    def test_reads_again_what_follows_an_end_within_the_second(self, world: World) -> None:
        world.end()
        ended = world.clock()

        def fetch(path: str) -> Answer:
            if world.clock() - ended < timedelta(seconds=0.5):
                return Answer(200)
            return EMPTY_FEED if path.startswith("/feeds") else Answer(410)

        gone = verify_own_copies(
            world.database, Timings(), fetch, wait=lambda seconds: world.clock.advance(seconds=seconds)
        )
        copies = [copy for kind in CopyKind for copy in own(world, kind)]
        assert gone == len(copies)
        assert all(copy.gone_at == ended + timedelta(seconds=0.5) for copy in copies)

    def test_leaves_to_a_sweep_what_stays(self, world: World) -> None:
        world.end()
        waited: list[float] = []

        def wait(seconds: float) -> None:
            waited.append(seconds)
            world.clock.advance(seconds=seconds)

        assert verify_own_copies(world.database, Timings(), lambda path: Answer(200), wait=wait) == 0
        assert 0.9 < sum(waited) < 1.5

    def test_waits_for_nothing_where_nothing_is_due(self, world: World) -> None:
        waited: list[float] = []
        assert verify_own_copies(world.database, Timings(), lambda path: Answer(410), wait=waited.append) == 0
        assert waited == []
