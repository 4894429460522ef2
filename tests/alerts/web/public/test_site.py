"""What is kept in memory, and when it is forgotten."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from alerts.web.public.answers import make_answer
from alerts.web.public.shelf import Shelf
from alerts.web.public.site import TRUSTED, PublicSite
from tests.alerts.web import seed
from tests.alerts.web.seed import World
from tests.clock import ManualClock


class Counter:
    """Shows pages and counts how often each had to be rendered."""

    def __init__(self, *, size: int = 10, status: int = 200, until: datetime | None = None) -> None:
        self.counts: dict[str, int] = {}
        self.size, self.status, self.until = size, status, until

    def __call__(self, path: str, session: Session, at: datetime) -> Shelf:
        self.counts[path] = self.counts.get(path, 0) + 1
        body = str(self.counts[path]).encode().ljust(self.size)
        return Shelf((make_answer(self.status, "image/jpeg", body),), self.until)


class Stopwatch:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def find(site: PublicSite, path: str) -> bytes:
    """As the door does it."""
    body: bytes = (site.kept(path) or site.render(path)).wires[0].plain.body["body"]
    return body.strip()


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def show() -> Counter:
    return Counter()


@pytest.fixture
def site(world: World, show: Counter, stopwatch: Stopwatch) -> Iterator[PublicSite]:
    """Watched, and told of what this process commits."""
    site = PublicSite(world.database, show, elapsed=stopwatch)
    unlisten = world.database.listen(site.forget)
    site.look()
    yield site
    unlisten()


class TestWhatIsKept:
    def test_is_rendered_once(self, site: PublicSite, show: Counter) -> None:
        assert [find(site, "a") for _ in range(3)] == [b"1", b"1", b"1"]

    def test_is_forgotten_when_this_process_changes_what_is_public(self, world: World, site: PublicSite) -> None:
        find(site, "a")
        alert = seed.make_live(world)
        assert find(site, "a") == b"2"
        seed.end(world, alert)
        assert find(site, "a") == b"3"

    def test_is_forgotten_at_the_next_look_when_another_process_did(self, world: World, show: Counter) -> None:
        site = PublicSite(world.database, show)  # hears nothing of what is committed here
        site.look()
        find(site, "a")
        seed.make_live(world)
        assert find(site, "a") == b"1"
        site.look()
        assert find(site, "a") == b"2"

    def test_stays_while_nothing_public_changes(self, world: World, site: PublicSite, show: Counter) -> None:
        find(site, "a")
        seed.import_case(world)
        site.look()
        find(site, "a")
        assert show.counts == {"a": 1}

    def test_is_rendered_again_when_its_time_is_over(self, world: World, clock: ManualClock) -> None:
        site = PublicSite(world.database, Counter(until=clock.advance(minutes=1)))
        clock.advance(minutes=-1)
        site.look()
        find(site, "a")
        clock.advance(seconds=59)
        assert find(site, "a") == b"1"
        clock.advance(seconds=1)
        assert find(site, "a") == b"2"

    def test_is_nothing_until_somebody_looks(self, world: World, show: Counter) -> None:
        site = PublicSite(world.database, show)
        assert [find(site, "a") for _ in range(2)] == [b"1", b"2"]

    def test_is_no_longer_served_when_the_store_has_been_silent_for_a_minute(
        self, site: PublicSite, stopwatch: Stopwatch
    ) -> None:
        find(site, "a")
        stopwatch.seconds += TRUSTED
        assert site.kept("a") is not None
        stopwatch.seconds += 0.1
        assert site.kept("a") is None
        site.look()
        assert site.kept("a") is not None

    def test_is_not_what_was_rendered_while_the_log_moved(self, world: World) -> None:
        site = PublicSite(world.database, lambda path, session, at: site.forget() or page)
        page = Shelf((make_answer(200, "image/jpeg", b"before"),))
        site.look()
        site.render("a")
        assert site.kept("a") is None

    def test_what_was_asked_for_longest_ago_goes_when_memory_is_full(self, world: World) -> None:
        show = Counter(size=100)
        site = PublicSite(world.database, show, most_bytes=250)
        site.look()
        for path in "abacab":  # b goes when c comes, c when b comes back
            find(site, path)
        assert show.counts == {"a": 1, "b": 2, "c": 1}

    def test_is_no_guessed_address(self, world: World) -> None:
        site = PublicSite(world.database, Counter(status=404))
        site.look()
        assert [find(site, "a") for _ in range(2)] == [b"1", b"2"]
        assert site.doubtful("a") is None
