"""X: what each of its refusals means, and what it shows of a text."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from geo.reasons import Reason
from publishers.channels.x import REFUSALS, Code, XPublisher, XSettings
from publishers.contract import Content, Gone, Image, Prepared, RemoteRef, Seen, Timeline, Unreadable
from publishers.errors import (
    Blocked,
    CredentialsExpired,
    Duplicate,
    NotFound,
    NotSent,
    OutcomeUnknown,
    PublishError,
    RateLimited,
    Rejected,
)
from tests.publishers.loopback import Act, Arrived, Loopback, answer, make_transport, say, serve

PROBLEMS = "https://api.twitter.com/2/problems/"
CONTENT = Content("Missing: Matei\nK7QF2M-1", "en", "K7QF2M-1")
PHOTO = Image(b"\xff\xd8 photo", "image/jpeg", 1200, 675, "A drawn child")
ME = {"data": {"id": "7", "username": "police"}}
RESOURCE_NOT_FOUND = f"{PROBLEMS}resource-not-found"
MISSING = {"errors": [{"type": RESOURCE_NOT_FOUND, "title": "Not Found Error"}]}


def problem(status: int, detail: str = "", kind: str = "about:blank", **headers: str) -> bytes:
    body = json.dumps({"title": "Told", "detail": detail, "type": kind, "status": status})
    return answer(body.encode(), f"{status} Told", **headers)


# A 404 of the whole endpoint, of something between us and X, or of another thing: nothing is said of the post.
NOT_OF_THE_POST = [
    problem(404),
    answer(b"<html>", "404 Not Found"),
    answer(b"", "404 Not Found"),
    problem(404, kind=f"{PROBLEMS}not-authorized-for-resource"),
    answer(json.dumps({"data": {"id": "42"}, **MISSING}).encode(), "404 Not Found"),
]


def show(*answers: tuple[str, object]) -> Act:
    """Answers by the start of the path; the last that fits."""

    def act(connection: Any, arrived: Arrived) -> None:
        path = arrived.line.split()[1]
        said = [value for start, value in answers if path.startswith(start)][-1]
        connection.sendall(said if isinstance(said, bytes) else answer(json.dumps(said).encode()))

    return act


def open_x(server: Loopback, user_id: str | None = None) -> XPublisher:
    return XPublisher(XSettings(base_url=server.url, access_token="t0k3n", user_id=user_id), make_transport())


def publish(said: bytes) -> PublishError:
    with serve(say(said)) as server, pytest.raises(PublishError) as raised:
        open_x(server).publish(CONTENT, Prepared(), "msg_1")
    assert len(server.requests) == 1  # never again by itself
    return raised.value


ROWS = [
    (problem(400), Rejected, Code.INVALID),
    (problem(401), CredentialsExpired, Code.CREDENTIALS_REFUSED),
    (
        problem(403, "You are not allowed to create a Tweet with duplicate content."),
        Duplicate,
        Code.DUPLICATE,
    ),
    (problem(403, "Your account is suspended and is not permitted."), Blocked, Code.ACCOUNT_BLOCKED),
    (problem(403, "Your account is temporarily locked."), Blocked, Code.ACCOUNT_BLOCKED),
    (problem(403, "Your Tweet text is too long."), Rejected, Code.TEXT_TOO_LONG),
    (problem(403, "", f"{PROBLEMS}unsupported-authentication"), CredentialsExpired, Code.CREDENTIALS_UNSUITED),
    (problem(403, "", f"{PROBLEMS}client-forbidden"), Blocked, Code.APP_NOT_ALLOWED),
    (problem(403, "You are not permitted to perform this action."), Rejected, Code.FORBIDDEN),
    (problem(413), Rejected, Code.PHOTO_TOO_BIG),
    (problem(429, "", f"{PROBLEMS}usage-capped"), RateLimited, Code.USAGE_CAPPED),
    (problem(429), RateLimited, Code.RATE_LIMITED),
]
BEYOND_THE_TABLE = [
    (problem(404), Rejected, Code.REFUSED),
    (problem(409), Rejected, Code.REFUSED),
    (problem(408), OutcomeUnknown, Code.SERVER_ERROR),
    (problem(500), OutcomeUnknown, Code.SERVER_ERROR),
    (problem(503), OutcomeUnknown, Code.SERVER_ERROR),
    (answer(b"<html>", "502 Bad Gateway"), OutcomeUnknown, Code.SERVER_ERROR),
    (answer(b"", "303 See Other", Location="/"), OutcomeUnknown, Code.SERVER_ERROR),
    (answer(b"<html>", "200 OK"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b"{}", "201 Created"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b'{"data": {"id": 5}}', "201 Created"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b'{"data": {"id": "42\\u0000"}}', "201 Created"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b'{"data": {"id": "%b"}}' % (b"4" * 33), "201 Created"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b'{"data": [', "201 Created"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b"<html>", "403 Forbidden"), Rejected, Code.FORBIDDEN),
]


class TestRefusals:
    def test_have_a_row_each(self) -> None:
        assert len(ROWS) == len(REFUSALS)

    @pytest.mark.parametrize(("said", "error", "code"), ROWS + BEYOND_THE_TABLE)
    def test_mean_what_the_table_says(self, said: bytes, error: type[PublishError], code: Code) -> None:
        raised = publish(said)
        assert (type(raised), raised.reason.code) == (error, code)

    def test_with_duplicate_content_in_any_other_field_are_no_duplicate(self) -> None:
        body = json.dumps({"title": "duplicate content", "detail": "No.", "trace": "duplicate content"})
        assert type(publish(answer(body.encode(), "403 Forbidden"))) is Rejected

    def test_of_the_rate_say_when_it_is_over(self) -> None:
        raised = publish(problem(429, x_rate_limit_reset="1770000000"))
        assert isinstance(raised, RateLimited)
        assert raised.until == datetime.fromtimestamp(1770000000, UTC)

    @pytest.mark.parametrize("reset", ["", "soon", "9" * 30])
    def test_of_the_rate_with_a_broken_header_say_no_time(self, reset: str) -> None:
        raised = publish(problem(429, x_rate_limit_reset=reset))
        assert isinstance(raised, RateLimited)
        assert raised.until is None


class TestPublish:
    def test_sends_text_and_photo_in_one_call_and_remembers_the_post(self) -> None:
        with serve(say(answer(b'{"data": {"id": "42", "text": ""}}', "201 Created"))) as server:
            content = Content(CONTENT.text, "en", "K7QF2M-1", PHOTO)
            receipt = open_x(server).publish(content, Prepared({"media_id": "9"}), "msg_1")
        assert receipt.refs == (RemoteRef("post", "42", f"{server.url}#42"),)
        assert receipt.said == "201"
        (request,) = server.requests
        assert json.loads(request.body) == {"text": content.text, "media": {"media_ids": ["9"]}}
        assert request.header("authorization") == "Bearer t0k3n"

    def test_without_the_photo_that_belongs_to_it_is_refused(self) -> None:
        with serve(say(answer())) as server, pytest.raises(Rejected) as raised:
            open_x(server).publish(Content("a", "en", "a", PHOTO), Prepared(), "msg_1")
        assert raised.value.reason.code == Code.PHOTO_NOT_PREPARED
        assert server.requests == []

    def test_shows_the_post_where_people_see_it(self) -> None:
        publisher = XPublisher(XSettings(access_token="t0k3n"), make_transport())
        assert publisher._refer_to("42").url == "https://x.com/i/web/status/42"


class TestPrepare:
    def test_uploads_the_photo_and_then_its_alt_text(self) -> None:
        act = show(("/2/media/upload", {"data": {"id": "9"}}), ("/2/media/metadata", {"data": {"id": "9"}}))
        with serve(act) as server:
            prepared = open_x(server, "7").prepare(Content("a", "en", "a", PHOTO))
        upload, alt = server.requests
        assert prepared.values == {"media_id": "9"}
        assert PHOTO.data in upload.body
        assert b'name="media_category"\r\n\r\ntweet_image' in upload.body
        assert json.loads(alt.body) == {"id": "9", "metadata": {"alt_text": {"text": "A drawn child"}}}

    def test_fails_when_the_alt_text_is_refused(self) -> None:
        act = show(("/2/media/upload", {"data": {"id": "9"}}), ("/2/media/metadata", problem(400)))
        with serve(act) as server, pytest.raises(Rejected):
            open_x(server, "7").prepare(Content("a", "en", "a", PHOTO))

    @pytest.mark.parametrize("said", [answer(b"{}"), answer(b"<html>"), problem(500)])
    def test_without_a_media_id_is_not_sent(self, said: bytes) -> None:
        with serve(say(said)) as server, pytest.raises(NotSent):
            open_x(server, "7").prepare(Content("a", "en", "a", PHOTO))


class TestRead:
    def read(self, post: object, me: object = ME) -> Seen | Gone | Unreadable:
        with serve(show(("/2/tweets/", post), ("/2/users/me", me))) as server:
            return open_x(server).read(RemoteRef("post", "42"))

    def test_shows_the_text_as_it_was_sent(self) -> None:
        urls = [
            {"url": "https://t.co/a", "expanded_url": "https://alerts.example/a/k7qf2m"},
            {"url": "https://t.co/b", "expanded_url": "https://x.com/p/status/42/photo/1", "media_key": "3_9"},
        ]
        text = "Matei &amp; Ana &lt;2&gt; https://t.co/a K7QF2M-1 https://t.co/b"
        said = self.read({"data": {"id": "42", "text": text, "entities": {"urls": urls}}})
        assert isinstance(said, Seen)
        assert said.text == "Matei & Ana <2> https://alerts.example/a/k7qf2m K7QF2M-1"

    def test_shows_no_more_than_its_links_can_hold(self) -> None:
        """Each link that is put in for another could be looked at again, and doubled by the next."""
        urls = [{"url": "a", "expanded_url": "aa"}] * 12
        said = self.read({"data": {"id": "42", "text": "a" * 1_000, "entities": {"urls": urls}}})
        assert said == Seen("a" * 1_000, said.url if isinstance(said, Seen) else None)

    def test_puts_a_link_in_once_and_looks_at_it_no_more(self) -> None:
        urls = [{"url": f"https://t.co/{each}", "expanded_url": f"https://t.co/{each + 1} " * 2} for each in range(12)]
        said = self.read({"data": {"id": "42", "text": "https://t.co/0", "entities": {"urls": urls}}})
        assert isinstance(said, Seen)
        assert said.text == "https://t.co/1 https://t.co/1"

    def test_shows_words_that_only_look_escaped(self) -> None:
        urls = [{"url": "https://t.co/a", "expanded_url": "https://alerts.example/?a=1&lt=2"}]
        text = "&amp;lt; &#38; https://t.co/a"
        said = self.read({"data": {"id": "42", "text": text, "entities": {"urls": urls}}})
        assert isinstance(said, Seen)
        assert said.text == "&lt; &#38; https://alerts.example/?a=1&lt=2"

    @pytest.mark.parametrize(
        "odd",
        [
            {"id": "43"},
            {"id": 42},
            {"text": None},
            {"text": 5},
            {"text": "a" * 30_001},
            {"text": "\ud800"},
            {"entities": [1]},
            {"entities": {"urls": {}}},
            {"entities": {"urls": [1]}},
            {"entities": {"urls": [{"url": 1}]}},
            {"entities": {"urls": [{"url": "https://t.co/a", "expanded_url": "a" * 4_097}]}},
            {"entities": {"urls": [{"url": "https://t.co/a"}] * 51}},
        ],
    )
    def test_concludes_nothing_from_a_post_of_another_shape(self, odd: dict[str, object]) -> None:
        said = self.read({"data": {"id": "42", "text": "a", **odd}})
        assert isinstance(said, Unreadable)
        assert said.reason.code == Code.UNREADABLE_ANSWER

    @pytest.mark.parametrize(
        "post",
        [
            MISSING,
            problem(404, kind=RESOURCE_NOT_FOUND),
            problem(404, kind="https://api.x.com/2/problems/resource-not-found"),
            answer(json.dumps(MISSING).encode(), "404 Not Found"),
        ],
    )
    def test_calls_a_missing_post_gone_when_the_control_succeeds(self, post: object) -> None:
        said = self.read(post)
        assert isinstance(said, Gone)
        assert said.proof["control"] == "users/me 7"

    @pytest.mark.parametrize("me", [problem(401), problem(404), problem(503), {}, MISSING, answer(b"<html>")])
    def test_calls_nothing_gone_when_the_control_fails(self, me: object) -> None:
        assert isinstance(self.read(MISSING, me), Unreadable)

    @pytest.mark.parametrize(
        ("post", "code"),
        [
            ({"errors": [{"type": f"{PROBLEMS}not-authorized-for-resource"}]}, Code.POST_HIDDEN),
            ({}, Code.UNREADABLE_ANSWER),
            ({"errors": "?"}, Code.UNREADABLE_ANSWER),
            (answer(b"<html>"), Code.UNREADABLE_ANSWER),
            (problem(401), Code.CREDENTIALS_REFUSED),
            *((said, Code.REFUSED) for said in NOT_OF_THE_POST),
        ],
    )
    def test_concludes_nothing_from_other_answers(self, post: object, code: Code) -> None:
        said = self.read(post)
        assert isinstance(said, Unreadable)
        assert said.reason.code == code


class TestWhoami:
    """The token of account 7 speaks for a channel whose posts are account 8's."""

    def test_is_asked_before_the_first_post_and_kept_with_each(self) -> None:
        words = replace(CONTENT, image=None)
        with serve(show(("/2/tweets", {"data": {"id": "42"}}), ("/2/users/me", ME))) as server:
            publisher = open_x(server)
            prepared = publisher.prepare(words)
            (ref,) = publisher.publish(words, prepared, "msg_1").refs
        assert (prepared.account, ref.account) == ({"user_id": "7"}, "7")

    def test_is_not_asked_where_it_is_known(self) -> None:
        with serve(show()) as server:
            assert open_x(server, "7").prepare(replace(CONTENT, image=None)) == Prepared()
        assert server.requests == []

    def test_that_nobody_answers_sent_nothing(self) -> None:
        with serve(show(("/2/users/me", problem(503)))) as server, pytest.raises(NotSent):
            open_x(server).prepare(CONTENT)

    @pytest.mark.parametrize(
        "post", [MISSING, {"data": {"id": "42", "text": "K7QF2M-1", "author_id": "7"}}], ids=["missing", "theirs"]
    )
    def test_of_another_account_proves_nothing(self, post: object) -> None:
        with serve(show(("/2/tweets/", post), ("/2/users/me", ME))) as server:
            publisher = open_x(server, "8")
            said = [publisher.read(RemoteRef("post", "42")), publisher.find(["K7QF2M-1"], datetime.now(UTC))]
            health = publisher.check()
        assert [each.reason.code for each in said if isinstance(each, Unreadable)] == [Code.OTHER_ACCOUNT] * 2
        assert (health.ok, health.reason.code) == (False, Code.OTHER_ACCOUNT)

    def test_says_nothing_of_a_post_of_another_account(self) -> None:
        with serve(show(("/2/tweets/", MISSING), ("/2/users/me", ME))) as server:
            said = open_x(server, "7").read(RemoteRef("post", "42", account="8"))
        assert isinstance(said, Unreadable)
        assert said.reason.code == Code.OTHER_ACCOUNT


class TestDelete:
    @pytest.mark.parametrize(
        ("said", "error"),
        [
            ({"data": {"deleted": False}}, Rejected),
            ({"data": {}}, OutcomeUnknown),
            ({}, OutcomeUnknown),
            (MISSING, NotFound),
            (problem(404, kind=RESOURCE_NOT_FOUND), NotFound),
            *((said, Rejected) for said in NOT_OF_THE_POST),
            (problem(401), CredentialsExpired),
        ],
    )
    def test_is_done_only_when_x_says_deleted(self, said: object, error: type[PublishError]) -> None:
        with serve(show(("/2/tweets/42", said))) as server, pytest.raises(error) as raised:
            open_x(server).delete(RemoteRef("post", "42"))
        assert raised.type is error


class TestFind:
    @pytest.mark.parametrize(
        "page",
        [
            {},
            {"data": []},
            {"meta": {"result_count": 1}},
            {"data": [{"text": "no id"}], "meta": {"result_count": 1}},
            {"data": {}, "meta": {"result_count": 0}},
            {"data": [{"id": "42/../7", "text": "a"}], "meta": {"result_count": 1}},
            {"data": [{"id": "42", "text": "a", "entities": [1]}], "meta": {"result_count": 1}},
            {"data": [{"id": "42", "text": "a"}] * 101, "meta": {"result_count": 101}},
            {"data": [], "meta": {"result_count": 0, "next_token": {}}},
            MISSING,
        ],
    )
    def test_takes_no_odd_page_for_an_empty_timeline(self, page: object) -> None:
        with serve(show(("/2/users/", page), ("/2/users/me", ME))) as server:
            assert isinstance(open_x(server).find(["K7QF2M-1"], datetime.now(UTC)), Unreadable)

    def test_concludes_nothing_from_a_timeline_without_end(self) -> None:
        endless = {"data": [], "meta": {"result_count": 0, "next_token": "on"}}
        with serve(show(("/2/users/", endless), ("/2/users/me", ME))) as server:
            said = open_x(server).find(["K7QF2M-1"], datetime.now(UTC))
        assert isinstance(said, Unreadable)
        assert said.reason.code == Code.TIMELINE_TOO_LONG

    def test_gives_up_a_timeline_that_takes_too_long(self) -> None:
        endless = {"data": [], "meta": {"result_count": 0, "next_token": "on"}}
        with serve(show(("/2/users/", endless), ("/2/users/me", ME))) as server:
            transport = replace(make_transport(), look_timeout=0.0)
            publisher = XPublisher(XSettings(base_url=server.url, access_token="t0k3n"), transport)
            said = publisher.find(["K7QF2M-1"], datetime.now(UTC))
        assert said == Unreadable(Reason("transport.look_too_slow", {"seconds": 0}))

    def test_finds_a_marker_that_stands_in_a_link_that_x_shortened(self) -> None:
        links = [{"url": "https://t.co/a", "expanded_url": "https://alerts.example/K7QF2M-1"}]
        page = {
            "data": [{"id": "42", "text": "x https://t.co/a", "entities": {"urls": links}}],
            "meta": {"result_count": 1},
        }
        with serve(show(("/2/users/", page), ("/2/users/me", ME))) as server:
            said = open_x(server).find(["K7QF2M-1"], datetime(2026, 2, 7, 16, 45, tzinfo=UTC))
        assert isinstance(said, Timeline)
        assert [each.refs[0].id for each in said.sightings] == ["42"]
        assert "start_time=2026-02-07T16%3A45%3A00Z" in server.requests[1].line


class TestIds:
    @pytest.mark.parametrize("typed", ["", "me", "42?x=y", "42/../7", "https://x.com/42", "٤٢", "42 "])
    def test_that_are_none_reach_nobody_and_prove_nothing(self, typed: str) -> None:
        ref = RemoteRef("post", typed)
        with serve(say(answer())) as server:
            publisher = open_x(server)
            assert isinstance(publisher.read(ref), Unreadable)
            with pytest.raises(Rejected):
                publisher.delete(ref)
        assert server.requests == []
