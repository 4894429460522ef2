"""A Facebook Page: what each of its refusals means, and what facebook-sdk would have got wrong."""

import hashlib
import hmac
import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from geo.reasons import Reason
from publishers.channels.facebook import REFUSALS, Code, FacebookPublisher, FacebookSettings
from publishers.contract import Audience, Content, Gone, Image, Prepared, RemoteRef, Seen, Timeline, Unreadable
from publishers.errors import (
    Blocked,
    CredentialsExpired,
    Duplicate,
    NotFound,
    OutcomeUnknown,
    PublishError,
    RateLimited,
    Rejected,
)
from publishers.http import Response
from publishers.told_by_facebook import read_regain, read_usage
from tests.publishers.loopback import Act, Arrived, Loopback, answer, make_transport, say, serve
from tests.publishers.test_hostile import most_memory

PAGE = "1000"
TOKEN = "s3cr3t-t0k3n"
TEXT = "Missing: Matei\nK7QF2M-1"
PHOTO = Image(b"\xff\xd8 photo", "image/jpeg", 1080, 1080, "A drawn child")
CONTENT = Content(TEXT, "en", "K7QF2M-1", PHOTO, Audience(("RO", "HU")))
ME = {"id": PAGE, "name": "Poliția Exemplu"}
MISSING = {"error": {"message": "?", "code": 100, "error_subcode": 33}}


def refuse(code: object, subcode: object = None, status: int = 400, **headers: str) -> bytes:
    body = {"error": {"message": "told", "code": code, "error_subcode": subcode, "fbtrace_id": "A190duplicate"}}
    return answer(json.dumps(body).encode(), f"{status} Told", **headers)


def show(**answers: object) -> Act:
    """Answers by the last piece of the path."""

    def act(connection: Any, arrived: Arrived) -> None:
        last = urlsplit(arrived.line.split()[1]).path.rpartition("/")[2]
        said = answers.get("page" if last == PAGE else last, answers.get("other", {}))
        connection.sendall(said if isinstance(said, bytes) else answer(json.dumps(said).encode()))

    return act


def open_page(server: Loopback, seconds: float = 5.0, **settings: str) -> FacebookPublisher:
    given = {"base_url": server.url, "page_id": PAGE, "access_token": TOKEN, **settings}
    return FacebookPublisher(FacebookSettings.model_validate(given), make_transport(seconds))


def publish(said: bytes) -> PublishError:
    with serve(say(said)) as server, pytest.raises(PublishError) as raised:
        open_page(server).publish(CONTENT, Prepared(), "msg_1")
    assert len(server.requests) == 1
    return raised.value


def read_query(arrived: Arrived) -> dict[str, list[str]]:
    return parse_qs(urlsplit(arrived.line.split()[1]).query)


ROWS = {
    (102, None): (CredentialsExpired, Code.CREDENTIALS_REFUSED),
    (190, None): (CredentialsExpired, Code.CREDENTIALS_REFUSED),
    **{(code, None): (RateLimited, Code.RATE_LIMITED) for code in (4, 17, 32, 341, 613, 80001, 1390008)},
    (None, 1390008): (RateLimited, Code.RATE_LIMITED),
    (1, None): (OutcomeUnknown, Code.SERVER_ERROR),
    (2, None): (OutcomeUnknown, Code.SERVER_ERROR),
    **{(code, None): (Rejected, Code.PERMISSION_MISSING) for code in (10, *range(200, 300))},
    (368, None): (Blocked, Code.BLOCKED),
    (506, None): (Duplicate, Code.DUPLICATE),
    (1366051, None): (Duplicate, Code.DUPLICATE),
    (None, 1366051): (Duplicate, Code.DUPLICATE),
    (1366046, None): (Rejected, Code.PHOTO_REFUSED),
    (None, 1366046): (Rejected, Code.PHOTO_REFUSED),
    (100, None): (Rejected, Code.INVALID),
    (100, 33): (Rejected, Code.PAGE_NOT_FOUND),
}
BEYOND_THE_TABLE = [
    (refuse(999), Rejected, Code.REFUSED),
    (refuse("190"), Rejected, Code.REFUSED),
    (refuse(190, 463, 401), CredentialsExpired, Code.CREDENTIALS_REFUSED),
    (refuse(100, 2018), Rejected, Code.INVALID),
    (refuse(100, 1366051), Duplicate, Code.DUPLICATE),
    (refuse(190, status="503 Away"), OutcomeUnknown, Code.SERVER_ERROR),
    (refuse(999, status=200), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (refuse(190, status=200), CredentialsExpired, Code.CREDENTIALS_REFUSED),
    (answer(b'{"id": "1", "post_id": "2"}', "503 Down"), OutcomeUnknown, Code.SERVER_ERROR),
    (answer(b'{"error": "?"}', "400 Bad"), Rejected, Code.REFUSED),
    (answer(b"<html>", "502 Bad Gateway"), OutcomeUnknown, Code.SERVER_ERROR),
    (answer(b"<html>", "403 Forbidden"), Rejected, Code.REFUSED),
    (answer(b"", "408 Timeout"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b"", "302 Found", Location="/"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b"<html>"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b"{}"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
    (answer(b"true"), OutcomeUnknown, Code.UNREADABLE_ANSWER),
]


class TestRefusals:
    def test_have_a_row_each(self) -> None:
        assert set(ROWS) == {(code, subcode) for code, subcode, _, _ in REFUSALS}

    @pytest.mark.parametrize(("code", "subcode"), ROWS)
    def test_mean_what_the_table_says(self, code: int | None, subcode: int | None) -> None:
        raised = publish(refuse(code if code is not None else 1_000_000, subcode))
        assert (type(raised), raised.reason.code) == ROWS[code, subcode]

    @pytest.mark.parametrize(("said", "error", "code"), BEYOND_THE_TABLE)
    def test_beyond_the_table_are_told_apart_too(self, said: bytes, error: type[PublishError], code: Code) -> None:
        raised = publish(said)
        assert (type(raised), raised.reason.code) == (error, code)

    def test_of_the_rate_say_when_it_is_over(self) -> None:
        usage = {PAGE: [{"type": "pages", "estimated_time_to_regain_access": each} for each in (3, 20)]}
        raised = publish(refuse(32, x_business_use_case_usage=json.dumps(usage)))
        assert isinstance(raised, RateLimited)
        assert raised.until is not None
        assert abs(raised.until - datetime.now(UTC) - timedelta(minutes=20)) < timedelta(seconds=30)

    @pytest.mark.parametrize(
        "usage",
        [
            *("", "soon", "[]", "{}", '{"1": []}', '{"1": [{}]}', '{"1": 2}', '{"1": [2]}', "[" * 20_000),
            *(f'{{"1": [{{"estimated_time_to_regain_access": {each}}}]}}' for each in ("1e999", "NaN", "-5", '"5"')),
        ],
    )
    def test_of_the_rate_with_a_broken_header_say_no_time(self, usage: str) -> None:
        raised = publish(refuse(32, x_business_use_case_usage=usage))
        assert isinstance(raised, RateLimited)
        assert raised.until is None


class TestUsage:
    """The headers come with every answer, that of the post that has just landed too."""

    @pytest.mark.parametrize("told", ["1e999", "NaN", "-1", "true", "[" * 20_000, '"5"', "9" * 5_000])
    @pytest.mark.parametrize("header", ["x-app-usage", "x-business-use-case-usage"])
    def test_that_is_none_hides_no_receipt(self, header: str, told: str) -> None:
        usage = f'{{"call_count": {told}}}'
        usage = usage if header == "x-app-usage" else f'{{"1": [{usage}]}}'
        with serve(say(answer(b'{"id": "5", "post_id": "1000_6"}', **{header: usage}))) as server:
            receipt = open_page(server).publish(CONTENT, Prepared(), "msg_1")
        assert len(receipt.refs) == 2

    def test_is_the_most_that_is_told(self) -> None:
        response = Response()
        response.headers["x-app-usage"] = '{"call_count": 12, "total_time": 5}'
        response.headers["x-business-use-case-usage"] = '{"1": [{"call_count": 7, "total_cputime": 31.6}], "2": [3]}'
        assert read_usage(response) == 32

    def test_is_not_believed_for_longer_than_a_day(self) -> None:
        response = Response()
        response.headers["x-business-use-case-usage"] = '{"1": [{"estimated_time_to_regain_access": 500000}]}'
        assert read_regain(response) == timedelta(days=1)


class TestPublish:
    def test_sends_the_photo_with_its_words_and_its_audience_as_json(self) -> None:
        with serve(say(answer(b'{"id": "5", "post_id": "1000_6"}'))) as server:
            receipt = open_page(server).publish(CONTENT, Prepared(), "msg_1")
        (request,) = server.requests
        where = b'{"geo_locations": {"countries": ["RO", "HU"]}}'
        assert request.line == "POST /v25.0/1000/photos HTTP/1.1"
        assert b'name="targeting"\r\n\r\n' + where in request.body
        assert b'name="feed_targeting"\r\n\r\n' + where in request.body
        assert b'name="alt_text_custom"\r\n\r\nA drawn child' in request.body
        assert b"Content-Type: image/jpeg\r\n\r\n" + PHOTO.data in request.body
        post = RemoteRef("post", "1000_6", f"{server.url}#1000_6", account=PAGE)
        assert receipt.refs == (RemoteRef("photo", "5", account=PAGE), post)

    def test_remembers_half_a_copy(self) -> None:
        with serve(say(answer(b'{"id": "5"}'))) as server:
            receipt = open_page(server).publish(CONTENT, Prepared(), "msg_1")
        assert receipt.refs == (RemoteRef("photo", "5", account=PAGE),)

    @pytest.mark.parametrize("odd", ["5\x00", "5/../6", "9" * 33, 5, None])
    def test_remembers_nothing_that_is_no_id(self, odd: object) -> None:
        with serve(say(answer(json.dumps({"id": odd, "post_id": "1000_6"}).encode()))) as server:
            receipt = open_page(server).publish(CONTENT, Prepared(), "msg_1")
        assert [ref.id for ref in receipt.refs] == ["1000_6"]

    def test_without_a_photo_posts_the_words_alone(self) -> None:
        with serve(say(answer(b'{"id": "1000_6"}'))) as server:
            receipt = open_page(server).publish(Content(TEXT, "en", "K7QF2M-1"), Prepared(), "msg_1")
        assert server.requests[0].line == "POST /v25.0/1000/feed HTTP/1.1"
        assert [ref.kind for ref in receipt.refs] == ["post"]

    def test_shows_the_post_where_people_see_it(self) -> None:
        settings = FacebookSettings(page_id=PAGE, access_token=TOKEN)
        publisher = FacebookPublisher(settings, make_transport())
        assert publisher._refer_to_post("1000_6").url == "https://www.facebook.com/1000_6"


class TestCredentials:
    def test_travel_in_a_header_only(self) -> None:
        made = {"id": "5", "post_id": "1000_6"}
        with serve(show(other={"success": True}, page=ME, published_posts={"data": []}, photos=made)) as server:
            publisher = open_page(server)
            publisher.check()
            publisher.publish(CONTENT, Prepared(), "msg_1")
            publisher.edit([RemoteRef("post", "1000_6")], CONTENT, "msg_2")
            publisher.delete(RemoteRef("post", "1000_6"))
        assert [request.line.split()[0] for request in server.requests] == ["GET", "GET", "POST", "POST", "DELETE"]
        for request in server.requests:
            assert request.header("authorization") == f"Bearer {TOKEN}"
            assert TOKEN not in request.line
            assert TOKEN.encode() not in request.body

    def test_are_proven_with_the_apps_secret_when_there_is_one(self) -> None:
        proof = hmac.new(b"app-s3cr3t", TOKEN.encode(), hashlib.sha256).hexdigest()
        made = {"id": "5", "post_id": "1000_6"}
        with serve(show(page=ME, published_posts={"data": []}, photos=made)) as server:
            publisher = open_page(server, app_secret="app-s3cr3t")
            assert publisher.check().ok
            publisher.publish(CONTENT, Prepared(), "msg_1")
        *read, posted = server.requests
        assert [read_query(each)["appsecret_proof"] for each in read] == [[proof], [proof]]
        assert f'name="appsecret_proof"\r\n\r\n{proof}'.encode() in posted.body
        assert "?" not in posted.line


class TestRead:
    def read(self, ref: RemoteRef, **answers: object) -> Seen | Gone | Unreadable:
        with serve(show(**{"page": ME, "published_posts": {"data": []}, **answers})) as server:
            return open_page(server).read(ref)

    def test_shows_the_words_of_a_post_and_of_a_photo(self) -> None:
        post = self.read(
            RemoteRef("post", "1000_6"), other={"id": "1000_6", "message": TEXT, "permalink_url": "https://f/6"}
        )
        photo = self.read(RemoteRef("photo", "5"), other={"id": "5", "name": TEXT, "link": "https://f/5"})
        assert (post, photo) == (Seen(TEXT, "https://f/6"), Seen(TEXT, "https://f/5"))

    def test_calls_a_missing_post_gone_when_both_controls_succeed(self) -> None:
        said = self.read(RemoteRef("post", "1000_6"), other=MISSING)
        assert isinstance(said, Gone)
        assert said.proof["read"] == "100/33"

    @pytest.mark.parametrize(
        "control",
        [
            {"page": refuse(190)},
            {"page": MISSING},
            {"page": {"id": "2000", "name": "Somebody else"}},
            {"page": answer(b"<html>")},
            {"published_posts": refuse(10)},
            {"published_posts": refuse(200)},
            {"published_posts": {}},
        ],
    )
    def test_calls_nothing_gone_when_a_control_fails(self, control: dict[str, object]) -> None:
        assert isinstance(self.read(RemoteRef("post", "1000_6"), other=MISSING, **control), Unreadable)

    @pytest.mark.parametrize(
        "said", [{}, {"id": "7"}, answer(b"<html>"), refuse(190), refuse(2), refuse(1, status=500)]
    )
    def test_concludes_nothing_from_other_answers(self, said: object) -> None:
        assert isinstance(self.read(RemoteRef("post", "1000_6"), other=said), Unreadable)


class TestEditAndDelete:
    @pytest.mark.parametrize(
        ("said", "error"),
        [({}, OutcomeUnknown), (MISSING, NotFound), (refuse(100), Rejected), (refuse(2), OutcomeUnknown)],
    )
    def test_are_done_only_when_facebook_says_so(self, said: object, error: type[PublishError]) -> None:
        with serve(show(other=said)) as server:
            publisher = open_page(server)
            with pytest.raises(error) as edited:
                publisher.edit([RemoteRef("photo", "5"), RemoteRef("post", "1000_6")], CONTENT, "msg_2")
            with pytest.raises(error) as deleted:
                publisher.delete(RemoteRef("post", "1000_6"))
        assert edited.type is deleted.type is error

    def test_are_refused_when_facebook_says_no(self) -> None:
        with serve(show(other={"success": False})) as server, pytest.raises(Rejected):
            open_page(server).delete(RemoteRef("post", "1000_6"))

    def test_of_a_copy_without_a_post_finds_nothing_to_edit(self) -> None:
        with serve(show()) as server, pytest.raises(NotFound):
            open_page(server).edit([RemoteRef("photo", "5")], CONTENT, "msg_2")
        assert server.requests == []


class TestFind:
    def find(self, posts: object, photos: object) -> Timeline | Unreadable:
        with serve(show(page=ME, published_posts=posts, photos=photos)) as server:
            return open_page(server).find(["K7QF2M-1"], datetime.now(UTC))

    @pytest.mark.parametrize(
        "odd",
        [
            {},
            {"data": {}},
            {"data": [1]},
            {"data": [{"message": "no id"}]},
            {"data": [{"id": "5/../6"}]},
            {"data": [{"id": "5"}] * 101},
            {"data": [], "paging": [1]},
            {"data": [], "paging": {"next": "https://f", "cursors": [1]}},
            {"data": [], "paging": {"next": "https://f", "cursors": {"after": {}}}},
            MISSING,
        ],
    )
    def test_takes_no_odd_page_for_an_empty_timeline(self, odd: object) -> None:
        assert isinstance(self.find(odd, {"data": []}), Unreadable)
        assert isinstance(self.find({"data": []}, odd), Unreadable)

    @pytest.mark.parametrize(
        "odd",
        [
            {"message": 5},
            {"message": "\ud800"},
            {"attachments": [1]},
            {"attachments": {"data": 5}},
            {"attachments": {"data": [1]}},
            {"attachments": {"data": [{"target": [1]}]}},
            {"attachments": {"data": [{"target": {"id": 5}}]}},
            {"attachments": {"data": [{}] * 101}},
        ],
    )
    def test_concludes_nothing_from_a_post_of_another_shape(self, odd: dict[str, object]) -> None:
        assert isinstance(self.find({"data": [{"id": "1000_6", **odd}]}, {"data": []}), Unreadable)

    def test_keeps_no_words_of_a_timeline_that_it_walks(self) -> None:
        """Twenty pages of posts and as many of photos, as long as an answer may be."""
        rows = [{"id": f"1000_{each}", "message": "a" * 15_000, "name": "a" * 15_000} for each in range(60)]
        endless = {"data": rows, "paging": {"next": "https://f", "cursors": {"after": "a"}}}
        with most_memory(20):
            assert isinstance(self.find(endless, endless), Unreadable)

    def test_gives_up_a_timeline_that_takes_too_long(self) -> None:
        posts = {"data": []}
        with serve(show(page=ME, published_posts=posts, photos=posts)) as server:
            given = {"base_url": server.url, "page_id": PAGE, "access_token": TOKEN}
            transport = replace(make_transport(), look_timeout=0.0)
            said = FacebookPublisher(FacebookSettings.model_validate(given), transport).find(["a"], datetime.now(UTC))
        assert said == Unreadable(Reason("transport.look_too_slow", {"seconds": 0}))

    def test_concludes_nothing_from_a_timeline_without_end(self) -> None:
        endless = {"data": [], "paging": {"next": "https://f", "cursors": {"after": "a"}}}
        said = self.find(endless, {"data": []})
        assert isinstance(said, Unreadable)
        assert said.reason.code == Code.TIMELINE_TOO_LONG


class TestIds:
    @pytest.mark.parametrize(
        ("path", "found"),
        [
            ("/2000_122", "2000_122"),
            ("/2000_122/", "2000_122"),
            ("/police/posts/pfbid02abc", None),
            ("/permalink.php", None),
            ("/photo/122", None),
            ("/share/p/1a2b", None),
        ],
    )
    def test_are_found_in_addresses_that_hold_one(self, path: str, found: str | None) -> None:
        match = re.search(FacebookPublisher.capabilities.link, path)
        assert (match and match[1]) == found

    @pytest.mark.parametrize("typed", ["", "me", "42?x=y", "42/../7", "https://facebook.com/42", "٤٢", "42 "])
    def test_that_are_none_reach_nobody_and_prove_nothing(self, typed: str) -> None:
        ref = RemoteRef("post", typed)
        with serve(say(answer())) as server:
            publisher = open_page(server)
            assert isinstance(publisher.read(ref), Unreadable)
            with pytest.raises(Rejected):
                publisher.delete(ref)
        assert server.requests == []
