"""Whatever a client sends, a twin answers, and nothing is kept of what it refused."""

import json
from urllib.parse import urlencode

from hypothesis import example, given
from hypothesis import strategies as st

from publishers.emulators.dispatch import answer
from publishers.emulators.twins import Twins
from publishers.emulators.wire import Request, Response
from tests.publishers.emulators.caller import NOON

scalars = st.none() | st.booleans() | st.integers() | st.just(10**30) | st.floats() | st.text(max_size=5)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(("media_ids", "text", "alt_text", "in_reply_to_tweet_id", "media_fbid", "geo_locations")),
            inner,
            max_size=2,
        )
    ),
    max_leaves=5,
)


def ask(state: Twins, method: str, path: str, body: bytes, media_type: str, **query: str) -> Response:
    headers = {"authorization": "Bearer t", "content-type": media_type}
    outcome = answer(state, Request(method, path, query, headers, body, NOON, NOON))
    assert isinstance(outcome, Response)
    return outcome


def make_state() -> Twins:
    state = Twins(now=NOON)
    state.add_account("x", "t", "1", "one")
    state.add_account("facebook", "t", "1", "one")
    return state


class TestX:
    @given(st.dictionaries(st.sampled_from(("text", "media", "reply", "id", "metadata")), values, max_size=4))
    def test_answers_every_json(self, body: dict[str, object]) -> None:
        state = make_state()
        for path in ("/x/2/tweets", "/x/2/media/metadata", "/x/2/media/upload"):
            said = ask(state, "POST", path, json.dumps(body).encode(), "application/json")
            assert said.status in (201, 400, 403)
        assert all(post.text for post in state.posts())

    @given(st.binary(max_size=60), st.sampled_from(("application/json", "multipart/form-data; boundary=b", "")))
    def test_answers_every_body(self, body: bytes, media_type: str) -> None:
        state = make_state()
        for path in ("/x/2/tweets", "/x/2/media/upload"):
            assert ask(state, "POST", path, body, media_type).status == 400

    @given(st.sampled_from(("max_results", "start_time", "pagination_token", "since_id")), st.text(max_size=12))
    def test_answers_every_query(self, name: str, value: str) -> None:
        state = make_state()
        ask(state, "POST", "/x/2/tweets", b'{"text": "hello"}', "application/json")
        assert ask(state, "GET", "/x/2/users/1/tweets", b"", "", **{name: value}).status in (200, 400)


class TestFacebook:
    @given(
        st.dictionaries(
            st.sampled_from(("message", "targeting", "feed_targeting", "attached_media", "published")),
            values.map(json.dumps) | st.text(max_size=5),
            max_size=3,
        )
    )
    def test_answers_every_form(self, fields: dict[str, str]) -> None:
        state = make_state()
        for path in ("/facebook/1/feed", "/facebook/1/photos", "/facebook/v25.0/1_2", "/facebook/1_2/comments"):
            said = ask(state, "POST", path, urlencode(fields).encode(), "application/x-www-form-urlencoded")
            assert said.status in (200, 400)

    @example("limit", "0")
    @example("limit", "-1")
    @given(st.sampled_from(("fields", "since", "limit", "after", "until")), st.text(max_size=12))
    def test_answers_every_query(self, name: str, value: str) -> None:
        state = make_state()
        ask(state, "POST", "/facebook/1/feed", b"message=hello", "application/x-www-form-urlencoded")
        assert ask(state, "GET", "/facebook/1/published_posts", b"", "", **{name: value}).status in (200, 400)


class TestControl:
    @given(
        st.dictionaries(
            st.sampled_from(("kind", "fault", "times", "after", "route", "now", "advance", "token", "id")),
            values | st.sampled_from(("x", "down")),
            max_size=4,
        )
    )
    def test_answers_every_order(self, body: dict[str, object]) -> None:
        state = make_state()
        for path in ("/_control/faults", "/_control/clock", "/_control/accounts"):
            said = ask(state, "POST", path, json.dumps(body).encode(), "application/json")
            assert said.status in (200, 201, 400)
        assert ask(state, "GET", "/x/2/users/me", b"", "").status in (200, 503)
