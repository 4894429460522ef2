"""The operator's mail server when it is slow, broken or means harm: one time for a whole letter, a bound on lines."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from publishers.errors import NotSent, PublishError, Rejected
from publishers.mail import Mailbox
from tests.inbox import open_inbox
from tests.publishers.test_hostile import most_memory

Say = Callable[[bytes], None]
Talk = Callable[[Say, Iterator[bytes]], None]
"""What a server says, and the lines that it is told."""


@contextmanager
def serve_mail(talk: Talk) -> Iterator[int]:
    """The port of a server that does exactly what `talk` says to each who connects."""
    listening, open_ = socket.create_server(("127.0.0.1", 0)), list[socket.socket]()

    def answer(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as heard:
            talk(connection.sendall, iter(heard.readline, b""))

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                open_.append(connection)
                threading.Thread(target=answer, args=(connection,), daemon=True).start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield listening.getsockname()[1]
    finally:
        for each in (listening, *open_):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        listening.close()
        accepting.join()


def take(say: Say, heard: Iterator[bytes], features: bytes = b"") -> None:
    """A letter, up to the yes."""
    say(b"220 here\r\n")
    for line in heard:
        if line.upper().startswith(b"EHLO"):
            say(b"250-here\r\n" + features + b"250 ok\r\n")
        elif line.upper().startswith(b"DATA"):
            say(b"354 go on\r\n")
            while next(heard) != b".\r\n":
                pass
            say(b"250 taken\r\n")
            return
        else:
            say(b"250 ok\r\n")


def drip(piece: bytes, before: bytes = b"") -> Talk:
    def talk(say: Say, heard: Iterator[bytes]) -> None:
        say(before)
        while True:
            say(piece)
            time.sleep(0.02)

    return talk


def flood(piece: bytes) -> Talk:
    def talk(say: Say, heard: Iterator[bytes]) -> None:
        while True:
            say(piece)

    return talk


def then(last: Talk) -> Talk:
    """Takes the letter, and is asked to say goodbye."""

    def talk(say: Say, heard: Iterator[bytes]) -> None:
        take(say, heard)
        next(heard)
        last(say, heard)

    return talk


def send(port: int, scheme: str = "smtp+plain", seconds: float = 5.0, user: str = "") -> None:
    Mailbox(f"{scheme}://{user}127.0.0.1:{port}", "calls@alerts.example", seconds).send("a@police.example", "A", "B")


def refused(port: int, **how: str | float) -> PublishError:
    with pytest.raises(PublishError) as raised:
        send(port, **how)  # type: ignore[arg-type]
    return raised.value


class TestAServerThatDrips:
    @pytest.mark.parametrize(
        ("talk", "scheme"),
        [
            (drip(b"220-wait\r\n"), "smtp+plain"),
            (drip(b"2"), "smtp+plain"),
            (drip(b"250-A\r\n", b"220 here\r\n"), "smtp+plain"),
            (drip(b"250-A\r\n", b"220 here\r\n"), "smtp"),
            (drip(b"\x00", b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc"), "smtps"),
        ],
        ids=["lines", "a line", "what it can", "before TLS", "in TLS"],
    )
    def test_is_given_up_at_the_total_time(self, talk: Talk, scheme: str) -> None:
        started = time.monotonic()
        with serve_mail(talk) as port:
            assert isinstance(refused(port, scheme=scheme, seconds=0.5), NotSent)
        assert time.monotonic() - started < 5

    def test_is_given_up_by_its_length_before_that(self) -> None:
        started = time.monotonic()
        with serve_mail(flood(b"220-" + b"a" * 60 + b"\r\n")) as port, most_memory(10):
            assert isinstance(refused(port, seconds=60.0), NotSent)
        assert time.monotonic() - started < 30


class TestALetterThatWasTaken:
    """Nobody is rung again because of how the server says goodbye."""

    @pytest.mark.parametrize(
        "last",
        [
            drip(b"221-wait\r\n"),
            flood(b"221-wait\r\n"),
            lambda say, heard: say(b"500 no\r\n"),
            lambda say, heard: say(b"?\r\n"),
            lambda say, heard: None,
        ],
        ids=["drips", "floods", "refuses", "is none", "hangs up"],
    )
    def test_was_taken_whatever_is_said_afterwards(self, last: Talk) -> None:
        with serve_mail(then(last)) as port:
            send(port, seconds=1.0)


class TestAServerThatSpeaksRubbish:
    def test_for_a_challenge_has_taken_nothing(self) -> None:
        def talk(say: Say, heard: Iterator[bytes]) -> None:
            say(b"220 here\r\n")
            for line in heard:
                say(b"334 A\r\n" if line.startswith(b"AUTH") else b"250-here\r\n250 AUTH CRAM-MD5\r\n")

        with serve_mail(talk) as port:
            assert isinstance(refused(port, user="ana:secret@"), NotSent)

    @pytest.mark.parametrize("said", [b"\r\n", b"abc\r\n", b"\xff\xfe\r\n", b"999 no\r\n", b"421 later\r\n", b""])
    def test_for_a_greeting_has_taken_nothing(self, said: bytes) -> None:
        with serve_mail(lambda say, heard: say(said)) as port:
            assert isinstance(refused(port), NotSent)

    def test_refuses_an_address_for_good(self) -> None:
        def talk(say: Say, heard: Iterator[bytes]) -> None:
            say(b"220 here\r\n")
            for line in heard:
                say(b"550 nobody\r\n" if line.upper().startswith(b"RCPT") else b"250 ok\r\n")

        with serve_mail(talk) as port:
            assert isinstance(refused(port), Rejected)


class TestTheWayThere:
    def test_may_be_private_as_the_operator_names_it(self) -> None:
        with open_inbox() as inbox:
            send(inbox.server_address[1])
            assert len(inbox.letters) == 1

    @pytest.mark.parametrize("host", ["169.254.169.254", "[fe80::1]", "224.0.0.1"])
    def test_leads_to_nothing_that_is_no_server(self, host: str) -> None:
        started = time.monotonic()
        with pytest.raises(NotSent):
            Mailbox(f"smtp+plain://{host}", "calls@alerts.example").send("a@police.example", "A", "B")
        assert time.monotonic() - started < 5
