"""Behind a real nginx: files while all is well, 410 by marker files, and both while the service is down."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests
from sqlalchemy import func, or_, select

from alerts.alert.models import Alert
from alerts.db.session import now
from alerts.feed.models import PublicFile
from alerts.feed.reading import feed_states
from alerts.opening import fetch_own
from alerts.poster.render import render_neutral
from alerts.publication.machine import Timings
from alerts.publication.queries import own_copies_of_alert
from alerts.resolution.surfaces import verify_own_copies
from alerts.settings import Settings
from alerts.web.app import create_app
from alerts.web.public.addresses import Addresses
from alerts.web.public.files import write_public_files
from alerts.web.public.folder import PublicFolder
from alerts.words.compose import compose_ending
from tests.alerts.web import seed
from tests.alerts.web.conftest import Prepared
from tests.alerts.web.public.nginx import BINARY, free_port, nginx
from tests.alerts.web.seed import World, make_service
from tests.clock import UNHURRIED
from tests.make import countries
from tests.waiting import wait_until
from workers.server import Server

pytestmark = pytest.mark.skipif(BINARY is None, reason="there is no nginx here (Debian, Ubuntu: apt-get install nginx)")

BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
SAFE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Robots-Tag": "noindex, noarchive, nosnippet, noimageindex",
}


@dataclass(frozen=True, slots=True)
class Front:
    """nginx, and the service behind it."""

    nginx: str
    service: Server
    world: World
    folder: PublicFolder

    def get(self, path: str, **headers: str) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return requests.get(self.nginx + path, headers=named, timeout=30, allow_redirects=False, proxies={"http": ""})

    def write(self) -> None:
        """As the upkeep does. What the web process has taken up is waited for, also where it has not yet said so."""
        write_public_files(self.world.database, Addresses(self.nginx, countries()), self.folder)
        wait_until(self._is_written)

    def _is_written(self) -> bool:
        with self.world.database.read() as session:
            awaited = or_(PublicFile.lease_until.is_not(None), PublicFile.due_at <= now(session))
            return not session.scalar(select(func.count()).where(awaited))


@pytest.fixture
def front(world: World, settings: Settings, prepared: Prepared, tmp_path: Path) -> Iterator[Front]:
    public = tmp_path / "public"
    port = free_port()
    base_url = f"http://127.0.0.1:{port}"
    own = settings.model_copy(update={"public_dir": public, "base_url": base_url})
    known = World(make_service(world.database, own, base_url), prepared.officer, prepared.approver)
    folder = PublicFolder(public)
    folder.prepare()
    (tmp_path / "nginx").mkdir()
    with ExitStack() as closing:
        service = Server()
        closing.callback(service.stop)
        service.start(create_app(known.service, patience=UNHURRIED))
        closing.enter_context(nginx(public, tmp_path / "nginx", service.base_url, port))
        yield Front(base_url, service, known, folder)


def poster(alert: Alert, number: int = 1, shape: str = "square", language: str = "ro") -> str:
    return f"/a/{alert.slug}/{number}/{shape}.{language}.jpg"


class TestALivePage:
    def test_is_a_file_with_every_header(self, front: Front, alert: Alert) -> None:
        front.write()
        page = front.get(f"/a/{alert.slug}", Accept_Encoding="identity")
        assert (page.status_code, page.headers["Server"]) == (200, "nginx")
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert page.headers["Cache-Control"] == "public, max-age=1, must-revalidate"
        assert {name: page.headers[name] for name in SAFE} == SAFE
        assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; img-src 'self';")
        assert "Accept-Language" in page.headers["Vary"]
        assert "style-src &#39;sha256-" in page.text
        assert "Matei" in page.text
        packed = front.get(f"/a/{alert.slug}", Accept_Encoding="gzip")
        assert (packed.headers["Content-Encoding"], packed.text) == ("gzip", page.text)
        again = front.get(f"/a/{alert.slug}", Accept_Encoding="identity", If_None_Match=page.headers["ETag"])
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["Cache-Control"] == "public, max-age=1, must-revalidate"

    @pytest.mark.parametrize(
        ("query", "accepted", "spoken"),
        [("", "", "ro"), ("?lang=hu", "en", "hu"), ("", "en-GB,en;q=0.9", "en"), ("?lang=fr", "", "ro"),
         ("?lang=../../x", "hu", "hu")],
    )  # fmt: skip
    def test_speaks_the_readers_language(
        self, front: Front, alert: Alert, query: str, accepted: str, spoken: str
    ) -> None:
        front.write()
        page = front.get(f"/a/{alert.slug}{query}", Accept_Language=accepted)
        assert page.headers["Server"] == "nginx"
        assert f'<html lang="{spoken}"' in page.text

    def test_has_its_posters_document_feeds_and_front_page_beside_it(self, front: Front, alert: Alert) -> None:
        front.write()
        message = seed.messages(front.world, [alert])[0]
        kinds = {
            "/": "text/html; charset=utf-8",
            poster(alert): "image/jpeg",
            f"/a/{alert.slug}/1/print.ro.pdf": "application/pdf",
            f"/cap/{message.identifier}.xml": "application/cap+xml; charset=utf-8",
            "/feeds/alerts.atom": "application/atom+xml; charset=utf-8",
            "/feeds/alerts.rss": "application/rss+xml; charset=utf-8",
            "/feeds/alerts.json": "application/feed+json",
            "/feeds/alerts.geojson": "application/geo+json",
        }
        front.service.stop()
        for path, kind in kinds.items():
            answer = front.get(path)
            assert (answer.status_code, answer.headers["Content-Type"]) == (200, kind), path
        assert "<html" in front.get("/feeds/alerts.atom", Accept=BROWSER).text

    def test_is_asked_of_the_service_before_it_is_written(self, front: Front, alert: Alert) -> None:
        page = front.get(f"/a/{alert.slug}")
        assert page.status_code == 200
        assert page.headers["Cache-Control"] == "public, max-age=1, must-revalidate"
        assert page.headers["Content-Security-Policy"].count("default-src") == 1
        assert front.get(f"/a/{alert.slug}/square.ro.jpg").headers["Location"] == poster(alert)
        assert front.get("/a/nobody").status_code == 404
        assert front.get("/healthz").json() == {"status": "alive"}


class TestAReplacedPoster:
    def test_shows_what_stands_in_its_place_and_no_file_has_it(self, front: Front, alert: Alert) -> None:
        front.write()
        first = front.get(poster(alert)).content
        seed.update(front.world, alert)
        front.write()
        now_shown = front.get(poster(alert, 2))
        assert (now_shown.status_code, now_shown.headers["Server"]) == (200, "nginx")
        old = front.get(poster(alert))
        assert (old.status_code, old.content) == (410, now_shown.content)
        assert old.headers["Link"] == f'<{poster(alert, 2)}>; rel="successor-version"'
        files = [file.read_bytes() for file in (front.folder.root / "gone").rglob("*") if file.is_file()]
        assert not {first, now_shown.content} & set(files)

    def test_outranks_one_that_came_back(self, front: Front, alert: Alert) -> None:
        front.write()
        file = front.folder.root / "live" / poster(alert)[1:]
        kept = file.read_bytes()
        seed.update(front.world, alert)
        front.write()
        file.write_bytes(kept)
        assert front.get(poster(alert)).status_code == 410
        front.service.stop()
        assert front.get(poster(alert)).status_code == 503

    def test_has_no_other_address(self, front: Front, alert: Alert) -> None:
        front.write()
        assert front.get(f"/replaced{poster(alert)}").status_code == 404


UPLOADS = [
    "/check",
    "/desk/cases",
    "/desk/cases/case_4k9t0v7xq2m8c1rz5ydn/photos",
    "/v1/cases/case_4k9t0v7xq2m8c1rz5ydn/photos",
]
PHOTO = b"\xff\xd8" + b"a" * 9_000_000


class TestAnUpload:
    @pytest.mark.parametrize("path", UPLOADS)
    def test_is_the_services_to_refuse(self, front: Front, path: str, tmp_path: Path) -> None:
        """As large as telephones make them, whether or not they say how large."""
        for form in ({"files": {"picture": ("photo.jpg", PHOTO)}}, {"data": iter([PHOTO])}):
            sent = requests.post(f"{front.nginx}{path}", timeout=30, proxies={"http": ""}, **form)
            assert sent.headers["Referrer-Policy"] == "no-referrer"  # the service's own; nginx' errors have none
            assert sent.status_code in (401, 415, 422)
        assert "temporary file" not in (tmp_path / "nginx" / "error.log").read_text()

    @pytest.mark.parametrize("path", [*UPLOADS, "/desk/sign-in/x", "/v1/cases", "/nothing"])
    def test_goes_on_as_it_comes(self, tmp_path: Path, path: str) -> None:
        """Nothing waits in nginx for the end that somebody never sends."""
        port = free_port()
        with socket.create_server(("127.0.0.1", 0)) as behind:
            behind.settimeout(30)
            address = f"http://127.0.0.1:{behind.getsockname()[1]}"
            with nginx(tmp_path, tmp_path, address, port), socket.create_connection(("127.0.0.1", port), 30) as sender:
                head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(PHOTO)}\r\n\r\n"
                sender.sendall(head.encode() + PHOTO[:9_000])
                taken, _ = behind.accept()
                with taken:
                    taken.settimeout(30)
                    arrived = b""
                    while PHOTO[:9_000] not in arrived:
                        arrived += taken.recv(65_536)

    @pytest.mark.parametrize(("kilobytes", "status"), [(500, 401), (1_048, 413)])
    def test_of_anything_else_is_too(self, front: Front, tmp_path: Path, kilobytes: int, status: int) -> None:
        """Who does not say how much it is hears that nobody knows them, which is known first."""
        for expected, body in ((status, b"x" * 1_000 * kilobytes), (401, (b"x" * 1_000 for _ in range(kilobytes)))):
            sent = requests.post(f"{front.nginx}/v1/cases", timeout=30, proxies={"http": ""}, data=body)
            assert (sent.status_code, sent.headers["Content-Type"]) == (expected, "application/problem+json")
        assert "temporary file" not in (tmp_path / "nginx" / "error.log").read_text()


class TestTheEnd:
    def test_is_told_by_marker_files(self, front: Front, alert: Alert) -> None:
        front.write()
        message = seed.messages(front.world, [alert])[0]
        seed.end(front.world, alert)
        front.write()
        page = front.get(f"/a/{alert.slug}?lang=hu")
        assert (page.status_code, page.headers["Server"], page.headers["Cache-Control"]) == (410, "nginx", "no-store")
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert {name: page.headers[name] for name in SAFE} == SAFE
        assert "ETag" not in page.headers
        assert page.text.index("Ez a keresés véget ért") < page.text.index("This search has ended")
        assert "Matei" not in page.text
        card = render_neutral(compose_ending("ro"), shape="square").data
        for path in (poster(alert), f"/a/{alert.slug}/square.ro.jpg"):
            picture = front.get(path)
            assert (picture.status_code, picture.headers["Content-Type"]) == (410, "image/jpeg")
            assert picture.content == card
        sheet = render_neutral(compose_ending("ro"), shape="print").data
        for path in (f"/a/{alert.slug}/1/print.ro.pdf", f"/a/{alert.slug}/print.ro.pdf"):
            answer = front.get(path)
            assert (answer.status_code, answer.headers["Content-Type"]) == (410, "application/pdf")
            assert answer.content == sheet
        document = front.get(f"/cap/{message.identifier}.xml")
        assert (document.status_code, document.headers["Content-Type"]) == (410, "text/plain; charset=utf-8")
        feed = front.get("/feeds/alerts.json")
        assert feed_states(feed.content, feed.headers["Content-Type"]).get(message.identifier) != "live"
        assert alert.slug not in front.get("/").text

    def test_puts_the_neutral_card_before_whatever_lies_there(self, front: Front, alert: Alert) -> None:
        """A writer who was held up, or a folder that was put back."""
        front.write()
        shown = front.get(poster(alert)).content
        seed.update(front.world, alert)
        seed.end(front.world, alert)
        front.write()
        card = render_neutral(compose_ending("ro"), shape="square").data
        for part in ("live", "gone"):
            for number in (1, 2):
                file = front.folder.root / part / poster(alert, number)[1:]
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(shown)
        for number in (1, 2):
            picture = front.get(poster(alert, number))
            assert (picture.status_code, picture.headers["Content-Type"]) == (410, "image/jpeg")
            assert picture.content == card

    def test_holds_for_a_document_and_its_compressed_form(self, front: Front, alert: Alert) -> None:
        front.write()
        message = seed.messages(front.world, [alert])[0]
        path = f"/cap/{message.identifier}.xml"
        live = front.folder.root / "live" / "cap"
        kept = {each: each.read_bytes() for each in live.glob(f"{message.identifier}.xml*")}
        assert {each.suffix for each in kept} == {".xml", ".gz"}
        seed.end(front.world, alert)
        front.write()
        for each, data in kept.items():
            each.write_bytes(data)
        assert front.get(path).status_code == 410
        assert front.get(path, Accept_Encoding="gzip").status_code == 410
        assert front.get(f"{path}.gz").status_code == 404

    def test_is_proven_through_nginx_as_through_anything_else(self, front: Front, alert: Alert) -> None:
        front.write()
        fetch = fetch_own(front.world.service.settings)
        seed.end(front.world, alert)
        front.write()
        verify_own_copies(front.world.database, Timings(), fetch)
        with front.world.database.read() as session:
            copies = own_copies_of_alert(session, alert.id)
        assert copies
        assert [copy.path for copy in copies if copy.gone_at is None] == []

    def test_outranks_a_page_that_came_back(self, front: Front, alert: Alert) -> None:
        """From a backup of the folder, say."""
        front.write()
        page = front.folder.root / "live" / "a" / alert.slug / "index.html"
        kept = page.read_bytes()
        seed.end(front.world, alert)
        front.write()
        page.write_bytes(kept)
        assert front.get(f"/a/{alert.slug}").status_code == 410

    def test_is_told_to_a_reader_who_has_a_copy(self, front: Front, alert: Alert) -> None:
        front.write()
        tag = front.get(f"/a/{alert.slug}").headers["ETag"]
        seed.end(front.world, alert)
        front.write()
        assert front.get(f"/a/{alert.slug}", If_None_Match=tag).status_code == 410

    def test_is_marked_by_the_process_that_ended_it(self, front: Front, alert: Alert) -> None:
        """No worker runs here: the web process itself writes, after its commit."""
        front.write()
        seed.end(front.world, alert)  # on the same store as the served application's
        marker = front.folder.root / "gone" / "a" / alert.slug / "index.html"
        wait_until(marker.exists)
        assert front.get(f"/a/{alert.slug}").status_code == 410


class TestWithoutTheService:
    def test_what_is_live_and_what_has_ended_is_served_on(self, front: Front, alert: Alert) -> None:
        other = seed.make_live(front.world, "hr-link-only")
        seed.end(front.world, alert)
        front.write()
        front.service.stop()
        assert front.get(f"/a/{other.slug}").status_code == 200
        assert front.get(f"/a/{alert.slug}").status_code == 410
        assert front.get(poster(alert)).status_code == 410
        assert front.get(f"/a/{alert.slug}/square.ro.jpg").status_code == 410

    def test_what_is_a_file_is_none_at_the_host_of_the_desk(self, front: Front, alert: Alert) -> None:
        front.write()
        front.service.stop()
        path = f"/a/{alert.slug}"
        assert (front.get(path).status_code, front.get(path, Host="desk.alerts.example").status_code) == (200, 503)

    def test_what_has_no_file_is_not_confirmed(self, front: Front) -> None:
        front.service.stop()
        for path in ("/a/nobody", "/a/nobody/1/square.ro.jpg", "/cap/none.xml", "/desk"):
            answer = front.get(path)
            assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5"), path
            assert answer.headers["Cache-Control"] == "no-store"
            assert "Status not confirmed" in answer.text

    def test_whoever_ends_a_search_is_told_to_try_again(self, front: Front, alert: Alert) -> None:
        front.service.stop()
        for path in (f"/desk/alerts/{alert.id}/end", f"/v1/alerts/{alert.id}/end", *UPLOADS):
            answer = requests.post(f"{front.nginx}{path}", timeout=30, proxies={"http": ""}, data={"reason": "found"})
            assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5"), path
            assert "Status not confirmed" in answer.text

    @pytest.mark.parametrize("path", UPLOADS)
    def test_a_photo_that_is_sent_then_is_not_called_too_large(self, front: Front, path: str) -> None:
        front.service.stop()
        files = {"picture": ("photo.jpg", PHOTO)}
        answer = requests.post(f"{front.nginx}{path}", timeout=30, proxies={"http": ""}, files=files)
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
        assert "Status not confirmed" in answer.text

    def test_what_is_said_then_has_no_address(self, front: Front) -> None:
        assert front.get("/away").status_code == 404
