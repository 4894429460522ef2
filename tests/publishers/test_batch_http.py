"""The way out for batches: what holds for one call holds for each of many, and none waits for another."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from publishers.batch_http import BatchTransport, Landing, Letter
from publishers.errors import NotSent, OutcomeUnknown, PublishError, Rejected
from publishers.guard import AddressGuard
from publishers.http import Answer, Request, Transport
from tests.publishers.loopback import LOOPBACK, Act, answer, find_free_port, make_transport, reset, say, serve, tell_all
from tests.publishers.test_http import make_tls_context
from tests.waiting import wait_until

Post = Callable[..., dict[str, Answer | PublishError]]


def silent(connection: socket.socket, arrived: object) -> None:
    """Takes the request and never says a word."""


def letter(url: str, tag: str = "one", leave: Callable[[], None] = lambda: None, body: bytes = b"{}") -> Letter:
    return Letter(tag, Request(url, {"content-type": "application/json", "x-secret": "s3cr3t"}, body), leave)


def gather(landed: "SimpleQueue[list[Landing]]", count: int) -> dict[str, Answer | PublishError]:
    found: dict[str, Answer | PublishError] = {}
    while len(found) < count:
        found |= {landing.tag: landing.answer for landing in landed.get(timeout=20)}
    return found


@pytest.fixture
def opened() -> Iterator[Callable[[Transport], BatchTransport]]:
    made: list[BatchTransport] = []

    def open_one(transport: Transport) -> BatchTransport:
        made.append(BatchTransport(transport))
        return made[-1]

    yield open_one
    for each in made:
        each.close()


@pytest.fixture
def post(opened: Callable[[Transport], BatchTransport]) -> Post:
    def send(*letters: Letter, transport: Transport | None = None) -> dict[str, Answer | PublishError]:
        landed: SimpleQueue[list[Landing]] = SimpleQueue()
        opened(transport or make_transport()).send(letters, landed.put)
        return gather(landed, len(letters))

    return send


class TestABatch:
    def test_brings_each_answer_back_to_its_letter(self, post: Post) -> None:
        def echo(connection: socket.socket, arrived: object) -> None:
            connection.sendall(answer(arrived.body))  # type: ignore[attr-defined]

        with serve(echo) as server:
            found = post(*(letter(server.url, str(n), body=b"%d" % n) for n in range(40)))
        assert {tag: one.body for tag, one in found.items() if isinstance(one, Answer)} == {
            str(n): b"%d" % n for n in range(40)
        }

    def test_uses_its_connections_again(self, opened: Callable[[Transport], BatchTransport]) -> None:
        batches, landed = opened(make_transport()), SimpleQueue[list[Landing]]()
        with serve(say(answer())) as server:
            for _ in range(3):
                batches.send([letter(server.url)], landed.put)
                gather(landed, 1)
        assert (len(server.requests), len(server.connections)) == (3, 1)

    def test_is_told_of_while_the_silent_are_still_waited_for(
        self, opened: Callable[[Transport], BatchTransport]
    ) -> None:
        landed: SimpleQueue[list[Landing]] = SimpleQueue()
        with serve(say(answer())) as server, serve(silent) as hole:
            dead = [letter(hole.url, f"dead {n}") for n in range(5)]
            good = [letter(server.url, f"good {n}") for n in range(45)]
            opened(make_transport(60)).send([*dead, *good], landed.put)
            assert set(gather(landed, 45)) == {one.tag for one in good}
            with pytest.raises(Empty):
                landed.get_nowait()
        assert all(isinstance(error, OutcomeUnknown) for error in gather(landed, 5).values())

    def test_lands_whole_when_it_is_closed(self, opened: Callable[[Transport], BatchTransport]) -> None:
        arrived, landed = threading.Event(), SimpleQueue[list[Landing]]()
        with serve(lambda connection, request: arrived.set()) as hole:
            batches = opened(make_transport(60))
            batches.send([letter(hole.url)], landed.put)
            assert arrived.wait(20)
            batches.close()
            (error,) = gather(landed, 1).values()
        assert isinstance(error, OutcomeUnknown)

    @pytest.mark.parametrize(
        "address",
        [
            "https://xn--ura25b4w.invalid/",
            'https://xn--"-dmb3a.invalid/',
            "https://a.invalid:99999/",
            "https://[::1",
            "",
        ],
        ids=["a name in other letters", "a quotation mark in it", "a port that is none", "half a number", "nothing"],
    )
    def test_lands_whole_whatever_address_one_of_its_letters_has(self, post: Post, address: str) -> None:
        """Channels' settings take the first two: they spell names by newer rules than Python's codec."""

        def resolve(host: str, port: int) -> list[tuple[socket.AddressFamily, tuple[object, ...]]]:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        transport = Transport(AddressGuard(LOOPBACK, resolve=resolve), total_timeout=5)
        with serve(say(answer())) as server:
            letters = letter(server.url, "before"), letter(address, "odd"), letter(server.url, "after")
            found = post(*letters, transport=transport)
        assert isinstance(found.pop("odd"), NotSent | Rejected)
        assert [one.status for one in found.values() if isinstance(one, Answer)] == [200, 200]

    def test_follows_no_redirect_and_keeps_no_cookie(self, post: Post) -> None:
        with serve(say(answer(b"", "307 Elsewhere", Location="/other", Set_Cookie="a=b"))) as server:
            found = post(letter(server.url, "a"), letter(server.url, "b"))
            assert [one.status for one in found.values() if isinstance(one, Answer)] == [307, 307]
        assert len(server.requests) == 2
        assert not any(request.header("cookie") for request in server.requests)


class TestBeforeAByteLeft:
    def one(self, post: Post, *letters: Letter, **how: Transport) -> PublishError:
        (found,) = post(*letters, **how).values()
        assert isinstance(found, PublishError)
        assert "s3cr3t" not in tell_all(found)
        return found

    def test_what_is_kept_back_never_arrives(self, post: Post) -> None:
        def too_late() -> None:
            raise NotSent("publication.too_late")

        with serve(say(answer())) as server:
            error = self.one(post, letter(server.url, leave=too_late))
            wait_until(lambda: server.connections, "it is asked when the connection is there, and nothing is written")
        assert (error.reason.code, server.requests) == ("publication.too_late", [])

    def test_a_refused_connection_is_not_sent(self, post: Post) -> None:
        error = self.one(post, letter(f"http://127.0.0.1:{find_free_port()}/"))
        assert (type(error), error.reason.code) == (NotSent, "transport.refused")

    @pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "169.254.169.254"])
    def test_a_private_number_is_not_connected_to(self, post: Post, host: str) -> None:
        error = self.one(post, letter(f"https://{host}/"), transport=Transport(AddressGuard()))
        assert (type(error), error.reason.code) == (Rejected, "guard.address_refused")

    def test_a_name_with_one_private_address_is_not_connected_to(self, post: Post) -> None:
        found = [(socket.AF_INET, (address, 443)) for address in ("93.184.215.14", "10.0.0.1")]
        guard = AddressGuard(resolve=lambda host, port: found)
        error = self.one(post, letter("https://partner.example/"), transport=Transport(guard))
        assert (type(error), error.reason.code) == (Rejected, "guard.address_refused")

    def test_a_public_name_is_not_spoken_to_in_the_clear(self, post: Post) -> None:
        guard = AddressGuard(resolve=lambda host, port: [(socket.AF_INET, ("93.184.215.14", 80))])
        error = self.one(post, letter("http://partner.example/"), transport=Transport(guard))
        assert (type(error), error.reason.code) == (Rejected, "guard.not_encrypted")

    def test_an_unknown_name_is_not_sent(self, post: Post) -> None:
        def resolve(host: str, port: int) -> list[tuple[socket.AddressFamily, tuple[object, ...]]]:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        error = self.one(post, letter("https://partner.example/"), transport=Transport(AddressGuard(resolve=resolve)))
        assert (type(error), error.reason.code) == (NotSent, "transport.name_unknown")

    def test_a_certificate_that_nobody_vouches_for_is_not_sent(self, post: Post, tmp_path: Path) -> None:
        context = make_tls_context(tmp_path)
        with socket.create_server(("127.0.0.1", 0)) as listening:

            def shake_hands() -> None:
                connection, _ = listening.accept()
                with connection, pytest.raises(ssl.SSLError):
                    context.wrap_socket(connection, server_side=True)

            thread = threading.Thread(target=shake_hands)
            thread.start()
            address = listening.getsockname()
            guard = AddressGuard(LOOPBACK, resolve=lambda host, port: [(socket.AF_INET, address)])
            error = self.one(post, letter(f"https://partner.example:{address[1]}/"), transport=Transport(guard))
            thread.join()
        assert (type(error), error.reason.code) == (NotSent, "transport.tls_failed")


class TestAfterAByteLeft:
    @pytest.mark.parametrize("act", [reset, lambda connection, arrived: connection.close()])
    def test_a_connection_that_breaks_leaves_the_outcome_unknown(self, post: Post, act: Act) -> None:
        with serve(act) as server:
            (error,) = post(letter(server.url)).values()
        assert isinstance(error, OutcomeUnknown)
        assert (error.reason.code, len(server.requests)) == ("transport.broken_off", 1), "and it is not sent again"

    def test_silence_is_waited_for_no_longer_than_the_total_time(self, post: Post) -> None:
        with serve(silent) as hole:
            (error,) = post(letter(hole.url), transport=make_transport(0.3)).values()
        assert isinstance(error, OutcomeUnknown)
        assert error.reason.code == "transport.no_answer"

    def test_an_answer_that_drips_is_cut_off_at_the_total_time(self, post: Post) -> None:
        def drip(connection: socket.socket, arrived: object) -> None:
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
            while True:
                connection.sendall(b"a")
                over.wait(0.05)

        over = threading.Event()
        with serve(drip) as server:
            (error,) = post(letter(server.url), transport=make_transport(0.5)).values()
        assert isinstance(error, OutcomeUnknown)
        assert error.reason.code == "transport.no_answer"

    def test_an_answer_that_is_too_long_is_cut_off(self, post: Post) -> None:
        with serve(say(answer(b"x" * 10_001))) as server:
            (error,) = post(letter(server.url), transport=make_transport(most_bytes=10_000)).values()
        assert isinstance(error, OutcomeUnknown)
        assert error.reason.code == "transport.answer_too_long"
