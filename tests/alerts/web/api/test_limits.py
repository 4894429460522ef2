"""How often one may ask: who guesses is slowed down, who works is not, and who ends an alert never."""

import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from ipaddress import ip_network

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from alerts.alert.models import Alert
from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.models import Factor
from alerts.staff.signin import open_session
from alerts.web.app import create_app
from alerts.web.limits import ANY, COSTLY, DRAWN, NEVER, PLACES, PREVIEWS, WORK, WRONG, Limit, network_of
from alerts.web.middleware import BodyLimit
from alerts.web.seated import COMPOSING, DRAWING
from tests.alerts.web.api.bodies import drawn_photo
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.desk.conftest import Open, open_browser
from tests.alerts.web.seed import World, make_service
from tests.clock import ManualClock
from workers.server import Server

__all__ = ["open_browser"]

WRONG_TOKEN = {"Authorization": "Bearer hw_" + "0" * 43}


def use_up(world: World, limit: Limit, account: str) -> None:
    """As if this account had asked as often as it may."""
    rates = world.service.transport.rates
    assert rates is not None
    most = limit.budget.most
    rates.learn(f"web:{limit.name}:{account}", used=most, most=most, reset=rates.now() + limit.budget.per)


def guess(client: TestClient, times: int, **headers: str) -> list[int]:
    given = {**WRONG_TOKEN, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return [client.get("/v1/alerts", headers=given).status_code for _ in range(times)]


@pytest.fixture
def behind_a_proxy(world: World) -> Iterator[TestClient]:
    """On loopback, as a proxy on this machine asks."""
    with TestClient(create_app(world.service), client=("127.0.0.1", 50_000), follow_redirects=False) as opened:
        yield opened


class TestWhoGuesses:
    def test_is_told_to_wait_by_the_sixty_first(self, behind_a_proxy: TestClient, clock: ManualClock) -> None:
        assert guess(behind_a_proxy, WRONG.budget.most) == [401] * 60
        clock.advance(minutes=4)
        refused = behind_a_proxy.get("/v1/alerts", headers=WRONG_TOKEN)
        assert refused.status_code == 429
        assert refused.headers["Retry-After"] == "360"
        assert "may be tried again in 360 seconds" in refused.json()["detail"]
        clock.advance(minutes=6)
        assert guess(behind_a_proxy, 1) == [401]

    def test_does_not_lock_out_whoever_is_right(
        self, world: World, callers: Callers, behind_a_proxy: TestClient, open_browser: Open
    ) -> None:
        guess(behind_a_proxy, 61)
        assert Caller(behind_a_proxy, callers.officer.token).get("/v1/alerts").status_code == 200
        assert Caller(behind_a_proxy, callers.partner.token).get("/v1/events").status_code == 200
        with world.database.write() as session:
            link = create_sign_in_link(session, world.officer, by=None)
        assert behind_a_proxy.post("/desk/sign-in/wrong").status_code == 429
        assert behind_a_proxy.post(f"/desk/sign-in/{link}").status_code == 303
        assert behind_a_proxy.get("/desk/alerts").status_code == 200

    def test_is_counted_for_tokens_keys_links_and_cookies_alike(self, behind_a_proxy: TestClient) -> None:
        guess(behind_a_proxy, 57)
        assert behind_a_proxy.get("/v1/events", headers={"Authorization": "Bearer hwp_wrong"}).status_code == 401
        assert behind_a_proxy.post("/desk/sign-in/wrong").status_code == 401
        assert behind_a_proxy.get("/desk/alerts", headers={"Cookie": "homeward_session=wrong"}).status_code == 401
        assert behind_a_proxy.get("/v1/alerts", headers={"Cookie": "homeward_session=wrong"}).status_code == 429
        page = behind_a_proxy.post("/desk/sign-in/wrong")
        assert (page.status_code, "Retry-After" in page.headers) == (429, True)
        assert "A link, token or key that works is taken at any time" in page.text

    def test_without_any_credentials_is_not_counted(self, behind_a_proxy: TestClient) -> None:
        assert {behind_a_proxy.get("/v1/alerts").status_code for _ in range(70)} == {401}

    def test_is_known_by_the_network_that_the_proxy_names(self, behind_a_proxy: TestClient) -> None:
        guess(behind_a_proxy, 61, X_Forwarded_For="203.0.113.9")
        assert guess(behind_a_proxy, 1, X_Forwarded_For="203.0.113.9") == [429]
        assert guess(behind_a_proxy, 1, X_Forwarded_For="1.2.3.4, 203.0.113.9") == [429]  # what they made up is no help
        assert guess(behind_a_proxy, 1, X_Forwarded_For="203.0.113.10") == [401]

    def test_is_not_chosen_by_a_line_of_ones_own(self, behind_a_proxy: TestClient) -> None:
        """Some proxies add a second X-Forwarded-For instead of writing on in the first."""

        def guess_as(made_up: str) -> int:
            lines = [("X-Forwarded-For", made_up), ("X-Forwarded-For", "203.0.113.9"), *WRONG_TOKEN.items()]
            return behind_a_proxy.get("/v1/alerts", headers=lines).status_code

        assert [guess_as(f"198.51.100.{n}") for n in range(61)] == [401] * 60 + [429]

    def test_leaves_no_address_in_what_is_counted(self, world: World, behind_a_proxy: TestClient) -> None:
        guess(behind_a_proxy, 1, X_Forwarded_For="203.0.113.9")
        rates = world.service.transport.rates
        assert rates is not None
        assert "web:wrong:" in repr(vars(vars(rates)["_counts"]))
        assert "203.0.113" not in repr(vars(vars(rates)["_counts"]))


class TestAnAccount:
    def test_that_asks_too_often_waits_and_the_others_do_not(
        self, alert: Alert, world: World, callers: Callers, clock: ManualClock
    ) -> None:
        for _ in range(3):
            assert callers.officer.get("/v1/alerts").status_code == 200
        use_up(world, ANY, world.officer.id)
        refused = callers.officer.get("/v1/alerts")
        assert (refused.status_code, refused.headers["Retry-After"]) == (429, "60")
        assert refused.json()["type"] == "urn:homeward:problem:web.too_often"
        assert "1200 requests" in refused.json()["detail"]
        assert callers.approver.get("/v1/alerts").status_code == 200
        clock.advance(minutes=1)
        assert callers.officer.get("/v1/alerts").status_code == 200

    def test_that_works_much_reads_on(self, alert: Alert, world: World, callers: Callers) -> None:
        use_up(world, WORK, world.officer.id)
        photos = f"/v1/cases/{alert.case_id}/photos"
        assert callers.officer.post(photos, files={"file": drawn_photo()}).status_code == 429
        assert callers.officer.get(f"/v1/alerts/{alert.id}/previews").status_code == 429
        assert callers.officer.get(f"/v1/alerts/{alert.id}").status_code == 200

    def test_that_looks_at_many_pictures_works_on(self, alert: Alert, world: World, callers: Callers) -> None:
        picture = f"/v1/alerts/{alert.id}/previews/square.ro.jpg"
        assert callers.officer.get(picture).status_code == 200
        use_up(world, DRAWN, world.officer.id)
        assert callers.officer.get(picture).status_code == 429
        photos = f"/v1/cases/{alert.case_id}/photos"
        assert callers.officer.post(photos, files={"file": drawn_photo()}).status_code == 201

    def test_reads_on_a_page_what_it_is_told(self, world: World, open_browser: Open) -> None:
        browser = open_browser(world.officer)
        use_up(world, ANY, world.officer.id)
        assert "Ask again in 60 seconds" in browser.read("/desk/alerts", 429)

    def test_of_a_partner_is_one_too(self, world: World, callers: Callers) -> None:
        use_up(world, ANY, callers.partner_id)
        assert callers.partner.get("/v1/events").status_code == 429

    def test_is_counted_once_for_a_request_with_a_key(self, alert: Alert, world: World, callers: Callers) -> None:
        rates = world.service.transport.rates
        assert rates is not None
        bucket, most = f"web:any:{world.officer.id}", ANY.budget.most
        rates.learn(bucket, used=most - 2, most=most, reset=rates.now() + timedelta(minutes=1))
        end = {"reason": "found"}
        assert callers.officer.post(f"/v1/alerts/{alert.id}/updates", {}, key="k1").status_code == 201
        assert callers.officer.get("/v1/alerts").status_code == 200
        assert callers.officer.get("/v1/alerts").status_code == 429
        assert callers.officer.post(f"/v1/alerts/{alert.id}/end", end, key="k2").status_code == 200


class TestAnEnd:
    def test_is_never_limited(self, alert: Alert, world: World, callers: Callers) -> None:
        use_up(world, ANY, world.officer.id)
        use_up(world, WORK, world.officer.id)
        assert callers.officer.get(f"/v1/alerts/{alert.id}").status_code == 429
        assert callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"}).status_code == 200

    def test_is_never_limited_at_the_desk(self, alert: Alert, world: World, open_browser: Open) -> None:
        browser = open_browser(world.officer)
        use_up(world, ANY, world.officer.id)
        page = f"/desk/alerts/{alert.id}/end"
        browser.read(f"/desk/alerts/{alert.id}", 429)
        browser.done(page, {"what": "all", "reason": "found"}, on=page)

    def test_every_route_that_ends_something_is_one(self, world: World) -> None:
        routes = set(all_routes(create_app(world.service)))
        assert routes >= COSTLY | PREVIEWS
        assert routes >= NEVER
        assert {
            (method, path) for method, path in routes if re.search(r"/(alerts|cases)/.*(end|withdraw|no|verify)$", path)
        } <= NEVER


DRAFTS = {
    ("POST", "/v1/cases/{case_id}/alerts"),
    ("GET", "/v1/alerts/{alert_id}"),
    ("PATCH", "/v1/alerts/{alert_id}"),
    ("POST", "/v1/alerts/{alert_id}/updates"),
    ("POST", "/v1/alerts/{alert_id}/reject"),
}
"""They answer with a draft, whose reach is found anew."""


class TestSeats:
    def test_are_taken_by_all_that_is_costly_so_that_an_end_finds_a_thread(self, world: World) -> None:
        routes = all_routes(create_app(world.service))
        seated = {asked for asked, endpoint in routes.items() if hasattr(endpoint, "__wrapped__")}
        # In seats of the decoder; a case comes with its photos at the desk.
        decoded = {(method, path) for method, path in COSTLY if path.endswith(("/photos", "/desk/cases"))}
        beside = {("GET", "/check"), ("POST", "/check"), ("GET", "/readyz")}  # in threads beside the forty
        also = {  # composes; may ask a geocoder; asks whose credentials they are
            ("GET", "/desk/alerts/{alert_id}"),
            ("GET", "/v1/areas/find"),
            ("PATCH", "/v1/channels/{channel_id}"),
            *DRAFTS,
        }
        assert seated == (COSTLY | PREVIEWS | also | beside) - decoded

    def test_are_so_few(self, alert: Alert, callers: Callers) -> None:
        with ExitStack() as taken:
            for _ in range(4):
                taken.enter_context(DRAWING.take(0))
            busy = callers.officer.get(f"/v1/alerts/{alert.id}/previews")
            assert (busy.status_code, busy.json()["type"]) == (503, "urn:homeward:problem:web.busy")
            assert int(busy.headers["retry-after"]) > 0
            ended = callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"})
            assert ended.status_code == 200
        assert callers.officer.get(f"/v1/alerts/{alert.id}/previews").status_code == 409  # ended: it is asked again

    def test_of_those_who_look_at_drafts_stop_no_end(self, alert: Alert, callers: Callers) -> None:
        with ExitStack() as taken:
            for _ in range(6):
                taken.enter_context(COMPOSING.take(0))
            busy = callers.officer.get(f"/v1/alerts/{alert.id}")
            assert (busy.status_code, busy.json()["type"]) == (503, "urn:homeward:problem:web.busy")
            assert callers.officer.get(f"/v1/alerts/{alert.id}/ledger").status_code == 200
            assert callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"}).status_code == 200
        assert callers.officer.get(f"/v1/alerts/{alert.id}").status_code == 200


class TestPlaces:
    def test_are_asked_for_by_a_network_so_often(self, behind_a_proxy: TestClient) -> None:
        """Who has no name is known by their network."""
        answers = [behind_a_proxy.get("/areas/find?q=Cluj").status_code for _ in range(PLACES.budget.most + 1)]
        assert answers == [200] * PLACES.budget.most + [429]
        elsewhere = behind_a_proxy.get("/areas/find?q=Cluj", headers={"X-Forwarded-For": "203.0.113.9"})
        assert elsewhere.status_code == 200


@pytest.mark.parametrize(
    ("peer", "forwarded", "network"),
    [
        ("203.0.113.9", "", "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),  # no proxy of ours: what it says of others is not believed
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "192.0.2.7, 198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "198.51.100.1,10.1.2.3", "198.51.100.1"),  # two proxies of ours
        ("127.0.0.1", "rubbish", "127.0.0.1"),
        ("127.0.0.1", "rubbish, 10.1.2.3", "10.1.2.3"),
        ("::ffff:127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),  # a household has all of it
        ("", "198.51.100.1", ""),
        ("testclient", "", ""),
    ],
)  # fmt: skip
def test_a_network_is_what_the_last_proxy_of_ours_saw(peer: str, forwarded: str, network: str) -> None:
    trusted = (ip_network("127.0.0.1"), ip_network("10.0.0.0/8"))
    assert network_of(peer, forwarded, trusted) == network


class TestTheCookie:
    @pytest.fixture
    def https(self, world: World) -> Iterator[TestClient]:
        url = "https://alerts.exemplu.example"
        service = make_service(world.database, world.service.settings.model_copy(update={"base_url": url}), url)
        with TestClient(create_app(service), base_url=url, follow_redirects=False) as opened:
            yield opened

    def test_by_https_is_locked_to_the_host(self, world: World, https: TestClient) -> None:
        with world.database.write() as session:
            link = create_sign_in_link(session, world.officer, by=None)
        cookie = https.post(f"/desk/sign-in/{link}").headers["Set-Cookie"]
        assert cookie.startswith("__Host-homeward_session=")
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
        assert "Domain" not in cookie
        page = https.get("/desk/second-factor")  # which is asked for where others can reach us
        assert page.status_code == 200
        plain = {"Cookie": cookie.partition(";")[0].removeprefix("__Host-")}  # as a neighbouring host could have set it
        https.cookies.clear()
        assert https.get("/desk/second-factor", headers=plain).status_code == 401

    def test_goes_when_its_person_does(self, world: World, https: TestClient) -> None:
        with world.database.write() as session:
            cookie = open_session(session, world.officer, Factor.PASSKEY, "", proven=True)
        https.cookies.set("__Host-homeward_session", cookie, domain="alerts.exemplu.example")
        token = re.search(r'name="form_token" value="([0-9a-f]+)"', https.get("/desk/alerts").text)
        assert token is not None
        gone = https.post("/desk/sign-out", data={"form_token": token[1]}).headers["Set-Cookie"]
        assert gone.startswith('__Host-homeward_session=""')
        assert "Secure" in gone  # without it a browser keeps the cookie
        assert "homeward" not in str(https.cookies)

    def test_is_read_beside_others(self, world: World, https: TestClient) -> None:
        with world.database.write() as session:
            cookie = open_session(session, world.officer, Factor.PASSKEY, "", proven=True)
        ours = f"__Host-homeward_session={cookie}"
        for sent in (f'theirs="a; b"; {ours}', f"{ours};theirs", f"a=b; {ours} ; c=d"):
            assert https.get("/desk/alerts", headers={"Cookie": sent}).status_code == 200
        assert https.get("/desk/alerts", headers={"Cookie": f"not{ours}"}).status_code == 401

    @pytest.mark.parametrize("name", ["__Host-homeward_session", "theirs"])
    def test_that_would_take_minutes_to_read_is_not_read(self, https: TestClient, name: str) -> None:
        slow = f'{name}="' + "\\\\" * 200_000 + '"'
        assert https.get("/v1/alerts", headers={"Cookie": slow}).status_code == 401
        assert https.get("/desk/alerts", headers={"Cookie": slow}).status_code == 401


class TestABody:
    """Over a real connection, drop by drop."""

    @pytest.fixture
    def server(self) -> Iterator[Server]:
        async def read(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                return
            try:
                body = await Request(scope, receive).body()
                if scope["path"] == "/waits":
                    await receive()  # until the other side hangs up
            except HTTPException as error:
                body = str(error.status_code).encode()
            await Response(body)(scope, receive, send)

        def answer(request: Request, error: Exception) -> Response:
            raise AssertionError("nothing here is refused by its length")

        opened = Server()
        opened.start(BodyLimit(read, answer, seconds=(0.5, 3.0, 1.0)))
        yield opened
        opened.stop()

    def test_that_drips_is_cut_off_in_time(self, server: Server) -> None:
        assert self.drip(server, "text/plain", every=0.1).endswith(b"408")

    def test_of_a_form_with_files_has_more_time(self, server: Server) -> None:
        form = "multipart/form-data; boundary=x"
        assert self.drip(server, form, every=0.1, path="/desk/cases").endswith(b"x" * 10)
        assert self.drip(server, form, every=0.1).endswith(b"408")

    def test_that_came_leaves_a_stream_its_time(self, server: Server) -> None:
        with socket.create_connection((server.host, server.port), 5) as asking:
            asking.sendall(b"GET /waits HTTP/1.1\r\nHost: x\r\n\r\n")
            asking.settimeout(1.0)
            with pytest.raises(TimeoutError):
                asking.recv(1)

    @staticmethod
    def drip(server: Server, media: str, *, every: float, path: str = "/") -> bytes:
        """Ten bytes, one at a time."""
        lines = [
            f"POST {path} HTTP/1.1",
            "Host: x",
            f"Content-Type: {media}",
            "Content-Length: 10",
            "Connection: close",
        ]
        head = "\r\n".join([*lines, "", ""])
        with socket.create_connection((server.host, server.port), 5) as asking:
            asking.sendall(head.encode())
            for _ in range(10):
                time.sleep(every)
                try:
                    asking.sendall(b"x")
                except ConnectionError:
                    break
            return b"".join(iter(lambda: asking.recv(4096), b""))


def all_routes(app: FastAPI) -> dict[tuple[str, str], Callable[..., object]]:
    """(method, template) of API and desk, and what answers there."""
    return {
        (method, str(context.path)): context.original_route.endpoint
        for context in iter_route_contexts(app.routes)
        if isinstance(context.original_route, APIRoute)
        for method in context.original_route.methods
    }
