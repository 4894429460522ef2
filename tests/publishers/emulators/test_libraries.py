"""The platforms' own client libraries, unchanged, meet the twins: only the host is turned round."""

import io
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
import tweepy
from requests import PreparedRequest, Response, Session
from requests.adapters import HTTPAdapter

from publishers.emulators.server import Handle
from publishers.emulators.twins import Twins

with warnings.catch_warnings():
    warnings.simplefilter("ignore", SyntaxWarning)
    import facebook


class Turned(HTTPAdapter):
    """Sends what was meant for `real` to `twin`."""

    def __init__(self, real: str, twin: str) -> None:
        super().__init__()
        self.real, self.twin = real, twin

    def send(self, request: PreparedRequest, *args: Any, **options: Any) -> Response:
        assert request.url
        request.url = request.url.replace(self.real, self.twin)
        return super().send(request, *args, **options)


@pytest.fixture
def tweepy_client(server: Handle) -> Iterator[tweepy.Client]:
    client = tweepy.Client(bearer_token="x-token")
    client.session.mount("https://api.twitter.com", Turned("https://api.twitter.com", f"{server.base_url}/x"))
    yield client
    client.session.close()


@pytest.fixture
def graph_session(server: Handle) -> Iterator[Session]:
    with Session() as session:
        session.mount("https://graph.facebook.com", Turned("https://graph.facebook.com", f"{server.base_url}/facebook"))
        yield session


class TestTweepy:
    def test_posts_reads_lists_and_deletes(self, tweepy_client: tweepy.Client, state: Twins) -> None:
        made = tweepy_client.create_tweet(text="hello", user_auth=False).data["id"]
        assert tweepy_client.get_tweet(made).data.text == "hello"
        assert [post.id for post in tweepy_client.get_users_tweets(101).data] == [int(made)]
        assert tweepy_client.delete_tweet(made, user_auth=False).data == {"deleted": True}
        read = tweepy_client.get_tweet(made)
        assert read.data is None
        assert read.errors[0]["title"] == "Not Found Error"

    def test_raises_its_own_errors(self, tweepy_client: tweepy.Client, state: Twins) -> None:
        tweepy_client.create_tweet(text="hello", user_auth=False)
        with pytest.raises(tweepy.Forbidden, match="duplicate content"):
            tweepy_client.create_tweet(text="hello", user_auth=False)
        state.add_fault("x", "rate_limit")
        with pytest.raises(tweepy.TooManyRequests):
            tweepy_client.get_me(user_auth=False)


class TestFacebookSdk:
    def test_posts_a_photo_and_deletes(self, graph_session: Session, state: Twins, jpeg: bytes) -> None:
        graph_session.headers["Authorization"] = "Bearer page-token"
        graph = facebook.GraphAPI(version="3.1", session=graph_session, timeout=5)
        made = graph.put_photo(io.BytesIO(jpeg), message="hello")
        assert graph.get_object(made["post_id"])["message"] == "hello"
        assert graph.delete_object(made["post_id"]) == {"success": True}
        with pytest.raises(facebook.GraphAPIError, match="does not exist"):
            graph.get_object(made["post_id"])

    def test_its_token_in_the_url_is_caught(self, graph_session: Session, state: Twins) -> None:
        graph = facebook.GraphAPI("page-token", version="3.1", session=graph_session, timeout=5)
        with pytest.raises(facebook.GraphAPIError):
            graph.get_object("me")
        assert [each.code for each in state.violations] == ["token_in_url"]

    def test_its_nested_audience_is_caught(self, graph_session: Session, state: Twins, jpeg: bytes) -> None:
        graph_session.headers["Authorization"] = "Bearer page-token"
        graph = facebook.GraphAPI(version="3.1", session=graph_session, timeout=5)
        with pytest.raises(facebook.GraphAPIError, match="targeting"):
            graph.put_photo(io.BytesIO(jpeg), targeting={"geo_locations": {"countries": ["RO"]}})
        assert state.objects() == []
