"""The outgoing door against whoever answers for a platform and means harm: the same over both transports."""

import gzip
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any

import pytest

from publishers.batch_http import BatchTransport, Landing, Letter
from publishers.errors import NotSent, OutcomeUnknown, PublishError, Rejected
from publishers.guard import MOST_OPEN, AddressGuard
from publishers.http import Answer, Request, Transport
from tests.publishers.loopback import LOOPBACK, Act, answer, make_transport, say, serve
from tests.waiting import wait_until

Ask = Callable[..., Answer | PublishError]
Found = list[tuple[socket.AddressFamily, tuple[object, ...]]]
MEGABYTE = 1 << 20
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"


@contextmanager
def open_session(transport: Transport) -> Iterator[Ask]:
    session = transport.session()

    def ask(url: str) -> Answer | PublishError:
        try:
            return session.deliver(Request(url, {}, b"{}"))
        except PublishError as error:
            return error

    try:
        yield ask
    finally:
        session.close()


@contextmanager
def open_batches(transport: Transport) -> Iterator[Ask]:
    batches, landed = BatchTransport(transport), SimpleQueue[list[Landing]]()

    def ask(url: str) -> Answer | PublishError:
        batches.send([Letter("one", Request(url, {}, b"{}"), lambda: None)], landed.put)
        (landing,) = landed.get(timeout=20)
        return landing.answer

    try:
        yield ask
    finally:
        batches.close()


@pytest.fixture(params=[open_session, open_batches], ids=["session", "batch"])
def open_way(request: pytest.FixtureRequest) -> Any:
    return request.param


def refused(given: Answer | PublishError) -> tuple[type[PublishError], str]:
    assert isinstance(given, PublishError)
    return type(given), given.reason.code


class TestANameThatChangesItsAddress:
    """DNS rebinding: the first answer is fit to be connected to, every later one is not."""

    @pytest.fixture
    def asked(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """Everybody in the process is answered so who asks the system for this name, whichever library it is."""
        asked: list[str] = []
        real = socket.getaddrinfo

        def lie(host: Any, port: Any, *args: Any, **how: Any) -> Any:
            if host != "partner.example":
                return real(host, port, *args, **how)
            asked.append(host)
            address = "127.0.0.1" if len(asked) == 1 else "127.0.0.2"
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

        monkeypatch.setattr(socket, "getaddrinfo", lie)
        return asked

    def test_is_connected_to_where_it_was_checked(self, open_way: Any, asked: list[str]) -> None:
        with serve(say(answer(b"checked"))) as server, listen_at("127.0.0.2", server.port) as private:
            with open_way(Transport(AddressGuard(("127.0.0.1",)))) as ask:
                given = ask(f"http://partner.example:{server.port}/")
            assert isinstance(given, Answer)
            assert (given.body, asked) == (b"checked", ["partner.example"])
            assert not has_callers(private)

    def test_is_checked_again_with_the_next_connection(self, open_way: Any, asked: list[str]) -> None:
        """The batch keeps a checked address for some seconds, and then goes there again."""
        closing = say(answer(b"checked", Connection="close"))
        with serve(closing) as server, listen_at("127.0.0.2", server.port) as private:
            with open_way(Transport(AddressGuard(("127.0.0.1",)))) as ask:
                ask(f"http://partner.example:{server.port}/")
                given = ask(f"http://partner.example:{server.port}/")
            assert not has_callers(private)
        assert isinstance(given, Answer) or refused(given) == (Rejected, "guard.address_refused")
        assert len(server.requests) + len(asked) == 3


class TestARedirect:
    @pytest.mark.parametrize("status", ["301 M", "302 F", "303 S", "307 T", "308 P"])
    def test_to_a_private_address_is_not_followed(self, open_way: Any, status: str) -> None:
        with serve(say(answer())) as private:
            with serve(say(answer(b"", status, Location=private.url))) as server, open_way(make_transport()) as ask:
                given = ask(server.url)
            assert isinstance(given, Answer)
            assert given.status == int(status[:3])
            assert (len(server.requests), private.connections) == (1, [])


class TestANumber:
    @pytest.mark.parametrize("host", ["93.184.216.34", "1572395042", "0x5db8d822", "[2606:2800:220:1::1]", "127.1"])
    def test_is_refused_in_place_of_a_name(self, open_way: Any, host: str) -> None:
        """aiohttp takes some of these spellings for no address at all."""
        with open_way(Transport(AddressGuard(), total_timeout=2)) as ask:
            kind, code = refused(ask(f"https://{host}/"))
        assert kind is Rejected
        assert code in ("guard.address_refused", "transport.request_invalid")


def pack(megabytes: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(MEGABYTE)) for _ in range(megabytes)) + packer.flush()


BOMB = pack(300)  # 300 kB on the wire


def endless(before: bytes, piece: bytes, pause: float = 0, *, rest: float = 0) -> Act:
    """`pause` seconds between the pieces; without, as fast as the other side takes it. `rest`: before the first."""

    def act(connection: socket.socket, arrived: object) -> None:
        connection.sendall(before)
        time.sleep(rest)
        while True:
            connection.sendall(piece)
            time.sleep(pause)

    return act


ENDLESS = {
    "before it": (b"", b"\r\n" * 30_000),
    "status line": (b"HTTP/1.1 200 ", b"a" * 65_536),
    "interim answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 2_000),
    "early hints": (b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 2_000),
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X-A: b\r\n" * 8_192),
    "one header": (b"HTTP/1.1 200 OK\r\nX-A: ", b"a" * 65_536),
    "body": (b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 65_536),
    "body as announced": (b"HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n", b"a" * 65_536),
    "size of a chunk": (CHUNKED + b"\r\n", b"0" * 65_536),
    "name of a chunk": (CHUNKED + b"\r\n1;", b"a" * 65_536),
    "trailers": (CHUNKED + b"\r\n0\r\n", b"X-A: b\r\n" * 8_192),
    "one trailer": (CHUNKED + b"\r\n0\r\nX-A: ", b"a" * 65_536),
    "packed nothing": (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", gzip.compress(b"") * 3_000),
}
CHUNKS = ("size of a chunk", "name of a chunk", "trailers", "one trailer")
DRIPPING = ("interim answers", "headers", "body as announced", "name of a chunk", "trailers")


class TestAnAnswer:
    @pytest.mark.parametrize(
        "data",
        [
            answer(BOMB, Content_Encoding="gzip"),
            CHUNKED + b"Content-Encoding: gzip\r\n\r\n%x\r\n%b\r\n0\r\n\r\n" % (len(BOMB), BOMB),
            answer(zlib.compress(bytes(300 * MEGABYTE)), Content_Encoding="deflate"),
        ],
        ids=["gzip", "chunks", "deflate"],
    )
    def test_that_is_a_bomb_is_cut_off_before_it_fills_the_memory(self, open_way: Any, data: bytes) -> None:
        with serve(say(data)) as server, open_way(make_transport()) as ask, most_memory(30):
            assert refused(ask(server.url)) == (OutcomeUnknown, "transport.answer_too_long")

    def test_that_is_a_bomb_within_a_bomb_is_not_unpacked_to_its_end(self, open_way: Any) -> None:
        data = answer(gzip.compress(BOMB), Content_Encoding="gzip, gzip")
        with serve(say(data)) as server, open_way(make_transport()) as ask, most_memory(30):
            given = ask(server.url)
        assert len(given.body) < MEGABYTE if isinstance(given, Answer) else isinstance(given, OutcomeUnknown)

    @pytest.mark.parametrize("act", [endless(*pieces) for pieces in ENDLESS.values()], ids=ENDLESS)
    def test_without_end_is_cut_off_by_its_length_wherever_it_has_none(self, open_way: Any, act: Act) -> None:
        started = time.monotonic()
        with serve(act) as server, open_way(make_transport(60)) as ask, most_memory(30):
            kind, code = refused(ask(server.url))
        assert kind is OutcomeUnknown
        assert code in ("transport.answer_too_long", "transport.broken_off")
        assert time.monotonic() - started < 30

    @pytest.mark.parametrize("act", [endless(*ENDLESS[part], rest=0.1) for part in CHUNKS], ids=CHUNKS)
    def test_without_end_is_cut_off_when_its_body_is_waited_for_already(self, open_way: Any, act: Act) -> None:
        """Not at the end of all time, as if nobody had answered: aiohttp by itself forgets whoever waits."""
        with serve(act) as server, open_way(make_transport(60)) as ask, most_memory(30):
            kind, code = refused(ask(server.url))
        assert kind is OutcomeUnknown
        assert code in ("transport.answer_too_long", "transport.broken_off")

    @pytest.mark.parametrize(
        "act",
        [endless(ENDLESS[part][0], ENDLESS[part][1][:40], 0.02) for part in DRIPPING],
        ids=DRIPPING,
    )
    def test_that_drips_is_cut_off_at_the_total_time(self, open_way: Any, act: Act) -> None:
        started = time.monotonic()
        with serve(act) as server, open_way(make_transport(0.8)) as ask:
            kind, _ = refused(ask(server.url))
        assert kind is OutcomeUnknown
        assert time.monotonic() - started < 5

    def test_that_sets_cookies_without_end_is_read_in_no_time(self, open_way: Any) -> None:
        """None is kept, and requests takes each apart all the same."""
        lines = b"Set-Cookie: a=b\r\n" + (b"Set-Cookie2: a=b" + b";a" * 32_000 + b"\r\n") * 30
        data = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + lines + b"\r\n{}"
        with serve(say(data)) as server, open_way(make_transport(60)) as ask:
            began = time.process_time()
            ask(server.url)
        assert time.process_time() - began < 4

    def test_after_early_hints_is_the_answer(self, open_way: Any) -> None:
        hints = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        with serve(say(hints + answer(b"taken", "201 Created"))) as server, open_way(make_transport()) as ask:
            given = ask(server.url)
        assert isinstance(given, Answer)
        assert (given.status, given.body) == (201, b"taken")


class TestAResolverThatHangs:
    """getaddrinfo has no timeout, and a thread that waits in it can not be ended."""

    @pytest.fixture
    def over(self) -> Iterator[threading.Event]:
        over = threading.Event()
        yield over
        over.set()
        wait_until(lambda: count_resolving() == 0)

    def hang(self, over: threading.Event, port: int) -> Callable[[str, int], Found]:
        """Nothing is ever said of a name that begins with "dead"."""

        def resolve(host: str, _: int) -> Found:
            if host.startswith("dead"):
                over.wait(60)
            return [(socket.AF_INET, ("127.0.0.1", port))]

        return resolve

    def test_holds_one_thread_for_a_name_however_often_it_is_asked(self, over: threading.Event) -> None:
        asking = AddressGuard(LOOPBACK, resolve=self.hang(over, 1))
        for _ in range(20):
            with pytest.raises(TimeoutError):
                asking.find_addresses("dead.example", 443, secure=True, timeout=0.01)
        assert count_resolving() == 1

    def test_is_not_asked_for_more_names_than_there_may_be(self, open_way: Any, over: threading.Event) -> None:
        asking = AddressGuard(LOOPBACK, resolve=self.hang(over, 1))
        for number in range(MOST_OPEN):
            with pytest.raises(TimeoutError):
                asking.find_addresses(f"dead{number}.example", 443, secure=True, timeout=0)
        with open_way(Transport(asking)) as ask:
            assert refused(ask("https://dead.example/")) == (NotSent, "transport.names_waiting")
        assert count_resolving() == MOST_OPEN

    def test_takes_others_nothing_away(self, open_way: Any, over: threading.Event) -> None:
        with serve(say(answer())) as server:
            asking = AddressGuard(LOOPBACK, resolve=self.hang(over, server.port))
            for number in range(20):
                with pytest.raises(TimeoutError):
                    asking.find_addresses(f"dead{number}.example", 443, secure=True, timeout=0.01)
            with open_way(Transport(asking)) as ask:
                assert isinstance(ask(f"http://alive.example:{server.port}/"), Answer)

    def test_is_told_of_as_what_it_is(self, open_way: Any, over: threading.Event) -> None:
        seconds = 0.3 if open_way is open_session else 20.0  # a batch gives up a name by itself, before that
        with open_way(Transport(AddressGuard(LOOPBACK, resolve=self.hang(over, 1)), total_timeout=seconds)) as ask:
            assert refused(ask("https://dead.example/")) == (NotSent, "transport.name_unanswered")

    def test_is_asked_anew_once_it_has_answered(self) -> None:
        asked: list[str] = []

        def resolve(host: str, port: int) -> Found:
            asked.append(host)
            return [(socket.AF_INET, ("127.0.0.1", port))]

        asking = AddressGuard(LOOPBACK, resolve=resolve)
        for _ in range(2):
            asking.find_addresses("partner.example", 443, secure=True, timeout=5)
        assert len(asked) == 2


def count_resolving() -> int:
    return sum(thread.name == "resolve" for thread in threading.enumerate())


@contextmanager
def listen_at(address: str, port: int) -> Iterator[socket.socket]:
    with socket.create_server((address, port)) as listening:
        yield listening


def has_callers(listening: socket.socket) -> bool:
    listening.settimeout(0.1)
    try:
        listening.accept()[0].close()
    except TimeoutError:
        return False
    return True


@contextmanager
def most_memory(megabytes: int) -> Iterator[None]:
    """What is done within takes no more at any moment."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < megabytes * MEGABYTE
    finally:
        tracemalloc.stop()
