"""Partner webhooks: signing, and what each answer means."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks.webhooks import Webhook

from publishers.channels.webhook import MOST_BYTES, REFUSALS, Code, WebhookPublisher, WebhookSettings
from publishers.contract import Content, Prepared, Receipt, RemoteRef
from publishers.errors import Blocked, OutcomeUnknown, PublishError, RateLimited, Rejected
from tests.publishers.loopback import Arrived, Loopback, answer, make_transport, say, serve

SECRET = "whsec_" + "c2VjcmV0" * 4
OLD_SECRET = "whsec_" + "b3RoZXJz" * 4
EVENT = {"type": "alert.issued", "alert": "K7QF2M", "headline": "Dispărut: Matei"}
NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"


def open_webhook(server: Loopback, **settings: str) -> WebhookPublisher:
    given = {"base_url": f"{server.url}/hook?partner=7", "secret": SECRET, **settings}
    return WebhookPublisher(WebhookSettings.model_validate(given), make_transport())


def make_content(event: dict[str, object] | None = None) -> Content:
    return Content("", "en", "", event=EVENT if event is None else event)


def publish(said: bytes) -> PublishError:
    with serve(say(said)) as server, pytest.raises(PublishError) as raised:
        open_webhook(server).publish(make_content(), Prepared(), "msg_1")
    return raised.value


def verify(arrived: Arrived, secret: str) -> object:
    names = ("webhook-id", "webhook-timestamp", "webhook-signature")
    return Webhook(secret).verify(arrived.body, {name: arrived.header(name) or "" for name in names})


class TestPublish:
    def test_posts_the_signed_event_under_the_publications_key(self) -> None:
        with serve(say(NO_CONTENT)) as server:
            receipt = open_webhook(server).publish(make_content(), Prepared(), "msg_1")
        assert receipt == Receipt((RemoteRef("delivery", "msg_1"),), "204")
        (arrived,) = server.requests
        assert arrived.line == "POST /hook?partner=7 HTTP/1.1"
        assert arrived.header("webhook-id") == "msg_1"
        assert arrived.header("content-type") == "application/json"
        assert verify(arrived, SECRET) == EVENT

    def test_sends_the_same_bytes_for_the_same_event(self) -> None:
        with serve(say(NO_CONTENT)) as server:
            publisher = open_webhook(server)
            publisher.publish(make_content(), Prepared(), "msg_1")
            publisher.publish(make_content(dict(reversed(EVENT.items()))), Prepared(), "msg_1")
        assert server.requests[0].body == server.requests[1].body

    def test_signs_with_both_secrets_while_one_rotates(self) -> None:
        with serve(say(NO_CONTENT)) as server:
            open_webhook(server, previous_secret=OLD_SECRET).publish(make_content(), Prepared(), "msg_1")
        assert verify(server.requests[0], SECRET) == verify(server.requests[0], OLD_SECRET) == EVENT

    def test_refuses_an_event_that_is_too_large_or_missing(self) -> None:
        with serve(say(NO_CONTENT)) as server:
            publisher = open_webhook(server)
            with pytest.raises(Rejected) as raised:
                publisher.publish(make_content({"a": "ș" * 10_000}), Prepared(), "msg_1")
            assert raised.value.reason.values == {"bytes": 20_008, "most": MOST_BYTES}
            with pytest.raises(Rejected) as raised:
                publisher.publish(Content("", "en", ""), Prepared(), "msg_1")
            assert raised.value.reason.code == Code.NO_EVENT
        assert server.requests == []


ROWS = [
    (answer(b"", "302 Found", Location="/elsewhere"), Rejected, Code.REDIRECTED),
    (answer(b"", "410 Gone"), Blocked, Code.DISABLED),
    (answer(b"", "429 Too Many Requests"), RateLimited, Code.RATE_LIMITED),
    (answer(b"", "408 Request Timeout"), OutcomeUnknown, Code.SERVER_ERROR),
    (answer(b"", "404 Not Found"), Rejected, Code.REFUSED),
]


class TestAnswers:
    def test_have_a_row_each(self) -> None:
        assert len(ROWS) == len(REFUSALS)

    @pytest.mark.parametrize(
        ("said", "error", "code"),
        [
            *ROWS,
            (answer(b"", "401 Unauthorized"), Rejected, Code.REFUSED),
            (answer(b"", "500 Broken"), OutcomeUnknown, Code.SERVER_ERROR),
            (answer(b"", "503 Down"), OutcomeUnknown, Code.SERVER_ERROR),
            (answer(b" <!DOCTYPE html><title>Sign in</title>"), OutcomeUnknown, Code.WEB_PAGE),
        ],
    )
    def test_mean_what_the_table_says(self, said: bytes, error: type[PublishError], code: Code) -> None:
        raised = publish(said)
        assert (type(raised), raised.reason.code) == (error, code)

    @pytest.mark.parametrize("body", [b"", b"ok", b'{"ok": true}', b"<p>thanks</p>"])
    def test_of_2xx_are_a_yes_whatever_they_say(self, body: bytes) -> None:
        with serve(say(answer(body, "202 Accepted"))) as server:
            assert open_webhook(server).publish(make_content(), Prepared(), "msg_1").said == "202"

    def test_of_429_say_when_in_seconds_or_as_a_date(self) -> None:
        limited = publish(answer(b"", "429 Slow", Retry_After="90"))
        assert isinstance(limited, RateLimited)
        assert limited.until is not None
        assert abs(limited.until - datetime.now(UTC) - timedelta(seconds=90)) < timedelta(seconds=30)
        limited = publish(answer(b"", "429 Slow", Retry_After="Sun, 07 Feb 2027 16:45:00 GMT"))
        assert isinstance(limited, RateLimited)
        assert limited.until == datetime(2027, 2, 7, 16, 45, tzinfo=UTC)

    @pytest.mark.parametrize("value", ["", "soon", "9" * 400])
    def test_of_429_with_a_broken_header_say_no_time(self, value: str) -> None:
        limited = publish(answer(b"", "429 Slow", Retry_After=value))
        assert isinstance(limited, RateLimited)
        assert limited.until is None


class TestCheck:
    def test_pings_under_a_new_id_each_time(self) -> None:
        with serve(say(NO_CONTENT)) as server:
            publisher = open_webhook(server)
            assert publisher.check().ok
            assert publisher.check().ok
        first, second = server.requests
        assert json.loads(first.body)["type"] == "ping"
        assert first.header("webhook-id") != second.header("webhook-id")
        verify(first, SECRET)
