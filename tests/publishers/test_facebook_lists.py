"""A Page's lists of posts and photos: turned over as Facebook says, and nothing concluded from a part of one."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import pytest

from publishers.channels.facebook import Code, FacebookPublisher
from publishers.contract import Audience, Content, Prepared, Timeline, Unreadable
from publishers.emulators.server import run_in_thread
from publishers.emulators.twins import Twins
from publishers.registry import open_publisher
from tests.publishers.loopback import Act, Arrived, Loopback, answer, make_transport, serve
from tests.publishers.test_facebook import ME, MISSING, PAGE, TEXT, TOKEN, open_page, read_query, refuse

MARKER = "K7QF2M-1"
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
EMPTY: dict[str, Any] = {"data": []}


def turn(posts: Sequence[object] = (EMPTY,), photos: Sequence[object] = (EMPTY,), other: object = MISSING) -> Act:
    """The lists' pages, one for each request; the control asks for one post."""
    left: dict[str, Iterator[object]] = {"published_posts": iter(posts), "photos": iter(photos)}

    def act(connection: Any, arrived: Arrived) -> None:
        last = urlsplit(arrived.line.split()[1]).path.rpartition("/")[2]
        is_control = read_query(arrived).get("limit") == ["1"]
        listed: object = EMPTY if is_control else next(left.get(last, iter(())), other)
        said = ME if last == PAGE else listed
        connection.sendall(said if isinstance(said, bytes) else answer(json.dumps(said).encode()))

    return act


def find(server: Loopback) -> Timeline | Unreadable:
    return open_page(server).find([MARKER], NOW - timedelta(days=1))


def asked(server: Loopback, edge: str) -> list[dict[str, list[str]]]:
    """The queries for a list's pages, without the control's."""
    queries = [read_query(each) for each in server.requests if f"/{edge}?" in each.line]
    return [query for query in queries if query.get("limit") != ["1"]]


class TestAList:
    def test_is_turned_over_by_time_where_facebook_does_so(self) -> None:
        """Without a cursor in the answer the same page came twenty times, and every look was too long."""
        following = (
            "https://graph.facebook.com/v25.0/1000/published_posts?access_token=x&since=5&until=7&__paging_token=8"
        )
        pages = [
            {"data": [{"id": "1000_7"}], "paging": {"previous": "https://f", "next": following}},
            {"data": [{"id": "1000_6", "message": TEXT}], "paging": {"previous": "https://f"}},
        ]
        with serve(turn(pages)) as server:
            said = find(server)
        assert isinstance(said, Timeline)
        assert [[ref.id for ref in each.refs] for each in said.sightings] == [["1000_6"]]
        first, second = asked(server, "published_posts")
        assert second == {**first, "until": ["7"], "__paging_token": ["8"]}
        assert all("access_token" not in query for query in (first, second))

    @pytest.mark.parametrize(
        "following", ["https://f", "https://f?limit=100", "//[", f"https://f?{'a=1&' * 60}after=2"]
    )
    def test_that_does_not_say_how_it_goes_on_concludes_nothing(self, following: str) -> None:
        pages = [{"data": [{"id": "1000_7"}], "paging": {"next": following}}] * 3
        with serve(turn(pages)) as server:
            said = find(server)
        assert isinstance(said, Unreadable)
        assert said.reason.code == Code.UNREADABLE_ANSWER
        assert len(asked(server, "published_posts")) == 1

    def test_of_photos_is_left_where_it_is_older_than_what_is_sought(self) -> None:
        """Nothing is documented of `since` for photos: a Page may have tens of thousands."""
        pages = [self.page(NOW, 1), self.page(NOW - timedelta(days=30), 2), self.page(NOW - timedelta(days=60), 3)]
        with serve(turn(photos=pages)) as server:
            assert isinstance(find(server), Timeline)
        assert len(asked(server, "photos")) == 2

    @pytest.mark.parametrize("times", [["", ""], ["2026-01-01T00:00:00+0000"], ["2026-01-01", "2025-01-01"]])
    def test_without_an_order_to_go_by_is_read_to_its_end(self, times: list[str]) -> None:
        rows = [{"id": str(number), "created_time": time} for number, time in enumerate(times)]
        with serve(turn(photos=[{"data": rows, "paging": {"next": "https://f?after=2"}}, EMPTY])) as server:
            assert isinstance(find(server), Timeline)
        assert len(asked(server, "photos")) == 2

    def test_that_begins_with_its_oldest_is_read_to_its_end(self) -> None:
        page = self.page(NOW - timedelta(days=30), 1)
        page["data"].reverse()
        with serve(turn(photos=[page, {"data": [{"id": "5", "name": TEXT}]}])) as server:
            said = find(server)
        assert isinstance(said, Timeline)
        assert [[ref.id for ref in each.refs] for each in said.sightings] == [["5"]]

    @staticmethod
    def page(newest: datetime, number: int) -> dict[str, Any]:
        times = [newest - timedelta(hours=hours) for hours in range(3)]
        rows = [
            {"id": f"{number}{row}", "created_time": at.strftime("%Y-%m-%dT%H:%M:%S+0000")}
            for row, at in enumerate(times)
        ]
        return {"data": rows, "paging": {"next": f"https://f?after={number}"}}


class TestAPostThatItsListLeavesOut:
    """Facebook lists some 600 of a Page's posts a year."""

    PHOTOS = ({"data": [{"id": "5", "name": TEXT, "page_story_id": "1000_6"}]},)

    def test_is_found_by_its_photo(self) -> None:
        with serve(turn(photos=self.PHOTOS, other={"id": "1000_6"})) as server:
            said = find(server)
        assert isinstance(said, Timeline)
        assert [[(ref.kind, ref.id) for ref in each.refs] for each in said.sightings] == [
            [("photo", "5"), ("post", "1000_6")]
        ]

    def test_and_that_is_gone_is_none(self) -> None:
        with serve(turn(photos=self.PHOTOS)) as server:
            said = find(server)
        assert isinstance(said, Timeline)
        assert [[ref.id for ref in each.refs] for each in said.sightings] == [["5"]]

    def test_and_that_can_not_be_read_leaves_all_open(self) -> None:
        with serve(turn(photos=self.PHOTOS, other=refuse(2))) as server:
            assert isinstance(find(server), Unreadable)


class TestAPhoto:
    def test_is_its_posts_or_its_own_and_never_lost(self) -> None:
        """Somebody at the Page may have changed the words of its post."""
        attached = {"data": [{"target": {"id": "5"}}]}
        posts = [
            {"id": "1000_6", "message": TEXT, "attachments": attached},
            {"id": "1000_7", "message": "edited to something else"},
        ]
        photos = [
            {"id": "5", "name": TEXT},
            {"id": "8", "name": TEXT, "page_story_id": "1000_6"},
            {"id": "9", "name": TEXT, "page_story_id": "1000_7"},
            {"id": "10", "name": TEXT},
            {"id": "11"},
        ]
        with serve(turn([{"data": posts}], [{"data": photos}], other={"id": "1000_7"})) as server:
            said = find(server)
        assert isinstance(said, Timeline)
        assert [[ref.id for ref in each.refs] for each in said.sightings] == [
            ["5", "8", "1000_6"],
            ["9", "1000_7"],
            ["10"],
        ]


def test_every_page_of_the_twins_list_is_seen() -> None:
    with run_in_thread(state=Twins(patience=0.0, refuse_duplicates=False)) as handle:
        handle.state.add_account("facebook", TOKEN, PAGE, "Poliția Exemplu")
        settings = {"base_url": f"{handle.base_url}/facebook", "page_id": PAGE, "access_token": TOKEN}
        publisher = open_publisher("facebook", settings, make_transport())
        assert isinstance(publisher, FacebookPublisher)
        for number in range(205):
            text = f"{TEXT}" if number < 2 else f"Weather {number}"
            publisher.publish(Content(text, "en", MARKER, None, Audience()), Prepared(), "key")
        said = publisher.find([MARKER], datetime.now(UTC) - timedelta(days=1))
    assert isinstance(said, Timeline)
    assert (said.proof["posts"], len(said.sightings)) == ("205", 2)
