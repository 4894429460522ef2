"""E-mail and webhook, to real servers on loopback."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from standardwebhooks.webhooks import Webhook

from alerts.calls.means import Means
from alerts.calls.ringing import Letter
from publishers.errors import PublishError
from publishers.guard import AddressGuard
from publishers.http import Transport
from publishers.mail import Mailbox
from tests.inbox import Inbox, open_inbox
from tests.publishers.test_mail import Say, drip, serve_mail

SECRET = "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="


class Pager(HTTPServer):
    """Keeps what it is sent."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Hook)
        self.told: list[tuple[dict[str, str], bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"


class _Hook(BaseHTTPRequestHandler):
    server: Pager

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.told.append((dict(self.headers), body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    with open_inbox() as opened:
        yield opened


@pytest.fixture
def pager() -> Iterator[Pager]:
    with Pager() as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server
        server.shutdown()


def letter(url: str | None = None) -> Letter:
    link = "https://alerts.example/desk/alerts/alert_1"
    return Letter("call_1", "submitted", "alert_1", link, "ana@police.example", url, SECRET if url else None, 1)


def means(mail: str = "") -> Means:
    mailbox = Mailbox(mail, "calls@alerts.example") if mail else None
    return Means(Transport(AddressGuard(("127.0.0.1",)), total_timeout=5), mailbox)


def test_a_letter_says_where_to_look(inbox: Inbox) -> None:
    assert means(inbox.url)(letter()) == ["email"]
    (written,) = inbox.letters
    assert "To: ana@police.example" in written
    assert "Subject: Homeward: an alert waits for your approval" in written
    assert "https://alerts.example/desk/alerts/alert_1" in written.replace("=\n", "")


def test_a_webhook_is_signed(pager: Pager) -> None:
    assert means()(letter(pager.url)) == ["webhook"]
    ((headers, body),) = pager.told
    told = Webhook(SECRET).verify(body, headers)
    assert (told["code"], told["alert"], told["to"]) == ("submitted", "alert_1", "ana@police.example")


def test_one_that_fails_does_not_keep_the_other_from_ringing(pager: Pager) -> None:
    nobody = "smtp+plain://127.0.0.1:1"
    assert means(nobody)(letter(pager.url)) == ["webhook"]


def test_a_mail_server_that_drips_keeps_no_webhook_from_ringing(pager: Pager) -> None:
    rung = list[int]()

    def talk(say: Say, heard: Iterator[bytes]) -> None:
        rung.append(len(pager.told))
        drip(b"220-wait\r\n")(say, heard)

    with serve_mail(talk) as port:
        mailbox = Mailbox(f"smtp+plain://127.0.0.1:{port}", "calls@alerts.example", seconds=0.5)
        ring = Means(Transport(AddressGuard(("127.0.0.1",)), total_timeout=5), mailbox)
        assert ring(letter(pager.url)) == ["webhook"]
    assert rung == [1], "the webhook had rung when the mail server was asked"


def test_none_that_works_is_told_by_its_code() -> None:
    with pytest.raises(PublishError) as refused:
        means("smtp+plain://127.0.0.1:1")(letter())
    assert refused.value.reason.code == "mail.not_reached"
    with pytest.raises(PublishError) as refused:
        means()(letter())
    assert refused.value.reason.code == "call.no_means"


def test_an_ordinary_server_must_speak_tls(inbox: Inbox) -> None:
    with pytest.raises(PublishError):
        means(inbox.url.replace("smtp+plain", "smtp"))(letter())
    assert inbox.letters == []


@pytest.mark.parametrize(("url", "sender"), [("http://x", "a@b"), ("smtp://", "a@b"), ("smtps://host", "nobody")])
def test_a_setting_that_can_not_work_is_refused(url: str, sender: str) -> None:
    with pytest.raises(ValueError, match="HOMEWARD_"):
        Mailbox(url, sender).check()
