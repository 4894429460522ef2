"""What is kept in memory, and when it is forgotten."""

from datetime import datetime

from sqlalchemy.orm import Session

from alerts.web.public.answers import make_answer
from alerts.web.public.site import PublicSite, Shelf
from tests.alerts.web import seed
from tests.alerts.web.seed import World
from tests.clock import ManualClock


class Counter:
    """Renders pages and counts how often it had to."""

    def __init__(self, *, size: int = 10, status: int = 200, until: datetime | None = None) -> None:
        self.count = 0
        self.size, self.status, self.until = size, status, until

    def __call__(self, session: Session, at: datetime) -> Shelf:
        self.count += 1
        body = str(self.count).encode().ljust(self.size)
        return Shelf((make_answer(self.status, "image/jpeg", body),), self.until)


class TestFind:
    def test_renders_once(self, world: World) -> None:
        site, render = PublicSite(world.database, seed.BASE_URL), Counter()
        assert [site.find("a", render).answers[0].body[:1] for _ in range(3)] == [b"1", b"1", b"1"]

    def test_renders_again_when_the_log_has_moved(self, world: World) -> None:
        site, render = PublicSite(world.database, seed.BASE_URL), Counter()
        site.find("a", render)
        alert = seed.make_live(world)
        site.find("a", render)
        seed.end(world, alert)
        site.find("a", render)
        assert render.count == 3

    def test_renders_again_when_its_time_is_over(self, world: World, clock: ManualClock) -> None:
        render = Counter(until=clock.advance(minutes=1))
        clock.advance(minutes=-1)
        site = PublicSite(world.database, seed.BASE_URL)
        site.find("a", render)
        clock.advance(seconds=59)
        site.find("a", render)
        assert render.count == 1
        clock.advance(seconds=1)
        site.find("a", render)
        assert render.count == 2

    def test_forgets_what_was_asked_for_longest_ago_when_memory_is_full(self, world: World) -> None:
        site = PublicSite(world.database, seed.BASE_URL, most_bytes=250)
        renders = {key: Counter(size=100) for key in "abc"}
        for key in "abacab":  # b goes when c comes, c when b comes back
            site.find(key, renders[key])
        assert {key: render.count for key, render in renders.items()} == {"a": 1, "b": 2, "c": 1}

    def test_keeps_no_guessed_address(self, world: World) -> None:
        site, render = PublicSite(world.database, seed.BASE_URL), Counter(status=404)
        site.find("a", render)
        site.find("a", render)
        assert render.count == 2
