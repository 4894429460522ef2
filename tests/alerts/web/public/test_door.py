"""The door in front of the application: what is said while the store is silent or slow, and who waits for whom."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.poster.render import render_neutral
from alerts.web.public.addresses import Addresses
from alerts.web.public.answers import make_answer
from alerts.web.public.door import PublicDoor
from alerts.web.public.shelf import Shelf
from alerts.web.public.site import LATE, TRUSTED, PublicSite
from alerts.words.compose import compose_unconfirmed
from tests.alerts.web import seed
from tests.alerts.web.public.test_site import Stopwatch
from tests.alerts.web.seed import World
from tests.clock import UNHURRIED, ManualClock
from tests.make import countries
from tests.stores import SECRET

NUMBER = "+999 0000 0404"


class FickleStore(Database):
    """A store that falls silent when a test says so."""

    silent = False

    @contextmanager
    def read(self) -> Iterator[Session]:
        if self.silent:
            raise OperationalError("SELECT", {}, Exception("nobody answers"))
        with super().read() as session:
            yield session


@pytest.fixture
def fickle(store: str, alert: Alert, clock: ManualClock) -> Iterator[FickleStore]:
    """The same store as the world's, as a second process has it open."""
    opened = FickleStore(store, Seal(SECRET), clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def site(fickle: FickleStore, stopwatch: Stopwatch) -> PublicSite:
    site = PublicSite(fickle, Addresses(seed.BASE_URL, countries()), elapsed=stopwatch)
    site.look()
    return site


def behind_the_door() -> Starlette:
    """An application that says the same to everything."""

    def answer(request: Request) -> PlainTextResponse:
        return PlainTextResponse("the application")

    return Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "POST"])])


@pytest.fixture
def public(site: PublicSite) -> Iterator[TestClient]:
    with TestClient(
        PublicDoor(behind_the_door(), site, patience=UNHURRIED), base_url=seed.BASE_URL, follow_redirects=False
    ) as client:
        yield client


def fall_silent(fickle: FickleStore, site: PublicSite, stopwatch: Stopwatch, seconds: float = TRUSTED + 1) -> None:
    fickle.silent = True
    with pytest.raises(OperationalError):
        site.look()
    stopwatch.seconds += seconds


class TestASilentStore:
    @pytest.fixture
    def paths(self, alert: Alert, world: World) -> list[str]:
        message = seed.messages(world, [alert])[0]
        pictures = [f"/a/{alert.slug}/1/square.ro.jpg", f"/a/{alert.slug}/square.ro.jpg"]
        feeds = [f"/feeds/alerts.{kind}" for kind in ("atom", "rss", "json", "geojson")]
        return ["/", f"/a/{alert.slug}", *pictures, f"/cap/{message.identifier}.xml", *feeds]

    def test_is_not_noticed_for_a_minute(
        self, public: TestClient, fickle: FickleStore, site: PublicSite, stopwatch: Stopwatch, paths: list[str]
    ) -> None:
        before = {path: public.get(path).content for path in paths}
        fall_silent(fickle, site, stopwatch, TRUSTED - 1)
        assert {path: public.get(path).content for path in paths} == before

    def test_leaves_no_page_with_a_name_or_a_photo(
        self, public: TestClient, fickle: FickleStore, site: PublicSite, stopwatch: Stopwatch, paths: list[str]
    ) -> None:
        photo = public.get(paths[2]).content
        for path in paths:
            assert public.get(path).status_code in (200, 302)
        fall_silent(fickle, site, stopwatch)
        for path in paths:
            answer = public.get(path)
            assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5"), path
            assert answer.headers["Cache-Control"] == "no-store"
            assert b"Matei" not in answer.content
            assert answer.content != photo

    def test_says_whom_to_call_in_the_readers_language(
        self, public: TestClient, fickle: FickleStore, site: PublicSite, stopwatch: Stopwatch, alert: Alert
    ) -> None:
        public.get(f"/a/{alert.slug}")
        fall_silent(fickle, site, stopwatch)
        page = public.get(f"/a/{alert.slug}?lang=en").text
        assert "Status not confirmed" in page
        assert f"call {NUMBER}" in page
        assert "Az állapot nincs megerősítve" in public.get(f"/a/{alert.slug}", headers={"Accept-Language": "hu"}).text

    @pytest.mark.parametrize("name", ["square.ro.jpg", "print.ro.pdf"])
    def test_shows_a_card_in_place_of_a_poster(
        self, public: TestClient, fickle: FickleStore, site: PublicSite, stopwatch: Stopwatch, alert: Alert, name: str
    ) -> None:
        before = public.get(f"/a/{alert.slug}/1/{name}")
        fall_silent(fickle, site, stopwatch)
        card = public.get(f"/a/{alert.slug}/1/{name}")
        assert (card.status_code, card.headers["Content-Type"]) == (503, before.headers["Content-Type"])
        shape = name.partition(".")[0]
        assert card.content == render_neutral(compose_unconfirmed("ro"), shape=shape).data != before.content

    def test_is_said_of_an_address_that_was_never_asked_for(
        self, public: TestClient, fickle: FickleStore, site: PublicSite, stopwatch: Stopwatch, alert: Alert
    ) -> None:
        fall_silent(fickle, site, stopwatch)
        page = public.get(f"/a/{alert.slug}", headers={"Accept-Language": "ro"})
        assert (page.status_code, page.headers["Content-Language"]) == (503, "ro")
        assert "call" not in page.text
        assert public.get(f"/a/{alert.slug}/1/square.ro.jpg").status_code == 503
        assert public.get("/cap/none.xml").status_code == 503

    def test_does_not_open_an_end_again(
        self,
        public: TestClient,
        fickle: FickleStore,
        site: PublicSite,
        stopwatch: Stopwatch,
        alert: Alert,
        world: World,
    ) -> None:
        seed.end(world, alert)
        site.look()
        cancel = seed.messages(world, [alert])[0]
        paths = [f"/a/{alert.slug}", f"/a/{alert.slug}/1/square.ro.jpg", f"/cap/{cancel.identifier}.xml"]
        before = {path: (public.get(path).status_code, public.get(path).content) for path in paths}
        assert {status for status, _ in before.values()} == {410, 200}
        fall_silent(fickle, site, stopwatch)
        assert {path: (public.get(path).status_code, public.get(path).content) for path in paths} == before

    def test_is_over_by_itself(
        self, public: TestClient, fickle: FickleStore, site: PublicSite, stopwatch: Stopwatch, alert: Alert
    ) -> None:
        public.get(f"/a/{alert.slug}")
        fall_silent(fickle, site, stopwatch)
        assert public.get(f"/a/{alert.slug}").status_code == 503
        fickle.silent = False
        site.look()
        assert public.get(f"/a/{alert.slug}").status_code == 200


Slow = tuple[PublicSite, TestClient]


class SlowShow:
    """Renders when a test lets it, and counts."""

    def __init__(self) -> None:
        self.started, self.may_end, self.count = threading.Event(), threading.Event(), 0

    def __call__(self, path: str, session: Session, at: datetime) -> Shelf:
        self.count += 1
        count = self.count
        self.started.set()
        self.may_end.wait(10)
        return Shelf((make_answer(200, "image/jpeg", str(count).encode()),))


class Asking(threading.Thread):
    """A reader who asks, in a thread of their own."""

    def __init__(self, client: TestClient, path: str) -> None:
        super().__init__(daemon=True)
        self.client, self.path, self.said = client, path, b""
        self.start()

    def run(self) -> None:
        self.said = self.client.get(self.path).content


class TestRendering:
    @pytest.fixture
    def show(self) -> SlowShow:
        return SlowShow()

    @pytest.fixture
    def slow(self, fickle: FickleStore, show: SlowShow, stopwatch: Stopwatch) -> Iterator[Slow]:
        site = PublicSite(fickle, show, elapsed=stopwatch)
        site.look()
        with TestClient(PublicDoor(behind_the_door(), site, patience=5)) as client:
            yield site, client
            show.may_end.set()

    def test_is_done_once_for_all_who_ask_together(self, slow: Slow, show: SlowShow) -> None:
        readers = [Asking(slow[1], "/a/x") for _ in range(5)]
        show.started.wait(10)
        time.sleep(0.1)
        show.may_end.set()
        for reader in readers:
            reader.join(10)
        assert {reader.said for reader in readers} == {b"1"}
        assert show.count == 1

    def test_that_began_before_a_change_is_not_given_to_who_asks_after_it(self, slow: Slow, show: SlowShow) -> None:
        site, client = slow
        before = Asking(client, "/a/x")
        show.started.wait(10)
        site.forget()
        after = Asking(client, "/a/x")
        while show.count < 2:
            time.sleep(0.01)
        show.may_end.set()
        before.join(10)
        after.join(10)
        assert after.said == b"2"

    def test_holds_up_no_other_address(self, slow: Slow, show: SlowShow) -> None:
        _, client = slow
        show.may_end.set()
        client.get("/a/kept")
        show.may_end.clear()
        show.started.clear()
        waiting = Asking(client, "/a/waits")
        show.started.wait(10)
        assert client.get("/a/kept").content == b"1"
        assert client.get("/v1/anything").content == b"the application"
        show.may_end.set()
        waiting.join(10)

    def test_is_not_waited_for_where_the_store_is_late_and_something_may_be_said(
        self, fickle: FickleStore, stopwatch: Stopwatch
    ) -> None:
        show = SlowShow()
        site = PublicSite(fickle, show, elapsed=stopwatch)
        site.look()
        with TestClient(PublicDoor(behind_the_door(), site, patience=60)) as client:
            show.may_end.set()
            client.get("/a/x")
            show.may_end.clear()
            site.forget()
            fall_silent(fickle, site, stopwatch, LATE + 0.1)
            fickle.silent = False  # it takes the question, and is slow to answer it
            assert client.get("/a/x").content == b"1"
            show.may_end.set()


def test_other_methods_and_addresses_are_the_applications(public: TestClient, alert: Alert) -> None:
    assert public.post(f"/a/{alert.slug}").content == b"the application"
    assert public.get("/desk").content == b"the application"
