import json
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser
import pytest
from lxml import etree
from sqlalchemy.orm import Session

from alerts.facts import Mode
from alerts.feed import atom, geojson, jsonfeed, rss
from alerts.feed.fragments import render_feed
from alerts.feed.issuing import issue_message
from alerts.feed.reading import feed_states
from alerts.message.models import Message, MessageKind
from alerts.staff.models import Agency
from geo.codecs import read_geojson
from tests.alerts.feed.make_message import BASE_URL, make_content, make_facts, make_message
from tests.clock import ManualClock

FEEDS = {
    "atom": atom.MEDIA_TYPE,
    "rss": rss.MEDIA_TYPE,
    "json": jsonfeed.MEDIA_TYPE,
    "geojson": geojson.MEDIA_TYPE,
}
BURYING = ("atom", "json", "geojson")
every_feed = pytest.mark.parametrize("feed", FEEDS)


def issue(session: Session, agency: Agency, **given: Any) -> Message:
    message = make_message(session, agency, **given)
    issue_message(session, message, base_url=BASE_URL)
    return message


def end(session: Session, agency: Agency, message: Message) -> Message:
    return issue(session, agency, after=message, kind=MessageKind.CANCEL)


def render(session: Session, feed: str) -> bytes:
    return render_feed(session, FEEDS[feed], base_url=BASE_URL)


def states(session: Session, feed: str) -> dict[str, str]:
    return dict(feed_states(render(session, feed), FEEDS[feed]))


class TestEveryFeed:
    @every_feed
    def test_shows_the_standing_message_of_each_live_alert(self, session: Session, agency: Agency, feed: str) -> None:
        first = issue(session, agency)
        update = issue(session, agency, after=first)
        other = issue(session, agency)
        live = {identifier for identifier, state in states(session, feed).items() if state == "live"}
        assert live == {update.identifier, other.identifier}

    @pytest.mark.parametrize("feed", BURYING)
    def test_buries_what_was_replaced_and_what_was_ended(self, session: Session, agency: Agency, feed: str) -> None:
        first = issue(session, agency)
        update = issue(session, agency, after=first)
        assert states(session, feed) == {first.identifier: "retracted", update.identifier: "live"}
        end(session, agency, update)
        assert states(session, feed) == {first.identifier: "retracted", update.identifier: "retracted"}

    @every_feed
    def test_tells_nothing_of_the_child_after_the_end(self, session: Session, agency: Agency, feed: str) -> None:
        message = issue(session, agency)
        before = render(session, feed).decode()
        end(session, agency, message)
        after = render(session, feed).decode()
        told = ["Matei", "XX 00 FIC", "Fictiva"]
        assert [word for word in told if word in before] == told
        assert [word for word in (*told, "Piața", ".jpg", "46.77", "found") if word in after] == []

    @every_feed
    def test_is_not_emptied_by_a_retraction(self, session: Session, agency: Agency, feed: str) -> None:
        cancel = end(session, agency, issue(session, agency))
        body = render(session, feed).decode()
        assert cancel.identifier in body
        assert "Această căutare s-a încheiat" in body

    @every_feed
    def test_keeps_an_end_for_fourteen_days(
        self, session: Session, agency: Agency, clock: ManualClock, feed: str
    ) -> None:
        cancel = end(session, agency, issue(session, agency))
        clock.advance(days=13, hours=23)
        assert cancel.identifier in render(session, feed).decode()
        clock.advance(hours=2)
        assert cancel.identifier not in render(session, feed).decode()
        assert states(session, feed) == {}

    @every_feed
    def test_keeps_an_end_until_all_that_it_ended_has_expired(
        self, session: Session, agency: Agency, clock: ManualClock, feed: str
    ) -> None:
        late = datetime(2026, 3, 20, tzinfo=UTC)
        message = issue(session, agency, expires=late)
        cancel = end(session, agency, message)
        clock.advance(days=30)
        assert cancel.identifier in render(session, feed).decode()
        if feed in BURYING:
            assert states(session, feed) == {message.identifier: "retracted"}

    @every_feed
    def test_drops_what_has_expired(self, session: Session, agency: Agency, clock: ManualClock, feed: str) -> None:
        message = issue(session, agency)
        clock.advance(hours=24)
        assert message.identifier not in render(session, feed).decode()

    @every_feed
    def test_never_shows_an_exercise(self, session: Session, agency: Agency, feed: str) -> None:
        drill = issue(session, agency, content=make_content(make_facts(mode=Mode.EXERCISE)))
        cancel = end(session, agency, drill)
        body = render(session, feed).decode()
        assert [each.identifier for each in (drill, cancel) if each.identifier in body] == []
        assert states(session, feed) == {}

    @every_feed
    def test_shows_again_what_was_reinstated(self, session: Session, agency: Agency, feed: str) -> None:
        first = issue(session, agency)
        cancel = end(session, agency, first)
        again = issue(session, agency, incident=cancel.incident)
        assert states(session, feed).get(again.identifier) == "live"
        assert states(session, feed).get(first.identifier) != "live"

    @every_feed
    def test_has_the_same_bytes_until_something_happens(
        self, session: Session, agency: Agency, clock: ManualClock, feed: str
    ) -> None:
        issue(session, agency)
        before = render(session, feed)
        clock.advance(minutes=5)
        assert render(session, feed) == before


class TestAtom:
    def test_is_read_by_a_feed_reader(self, session: Session, agency: Agency) -> None:
        message = issue(session, agency)
        parsed = feedparser.parse(render(session, "atom"))
        assert parsed.bozo == 0
        assert parsed.version == "atom10"
        (entry,) = parsed.entries
        assert entry.id == f"{BASE_URL}/cap/{message.identifier}.xml"
        assert entry.title.startswith("Alertă răpire copil: Matei")
        assert entry.author == "Poliția Exemplu Cluj"
        links = {(link.rel, link.type): link.href for link in entry.links}
        assert links["alternate", "application/cap+xml"] == entry.id
        assert links["alternate", "text/html"] == f"{BASE_URL}/a/{message.slug}"
        assert links["enclosure", "image/jpeg"].endswith(".ro.jpg")

    def test_is_whole_before_anything_happened(self, session: Session) -> None:
        parsed = feedparser.parse(render(session, "atom"))
        assert (parsed.bozo, parsed.entries, parsed.feed.updated) == (0, [], "1970-01-01T00:00:00Z")

    def test_has_a_tombstone_of_rfc_6721(self, session: Session, agency: Agency, clock: ManualClock) -> None:
        message = issue(session, agency)
        clock.advance(minutes=5)
        end(session, agency, message)
        (deleted,) = etree.fromstring(render(session, "atom")).iter(f"{{{atom.TOMBSTONES}}}deleted-entry")
        assert dict(deleted.attrib) == {
            "ref": f"{BASE_URL}/cap/{message.identifier}.xml",
            "when": "2026-02-07T17:20:00Z",
        }


class TestRss:
    def test_is_read_by_a_feed_reader(self, session: Session, agency: Agency) -> None:
        message = issue(session, agency)
        data = render(session, "rss")
        parsed = feedparser.parse(data)
        assert (parsed.bozo, parsed.version) == (0, "rss20")
        (entry,) = parsed.entries
        assert (entry.id, entry.guidislink) == (message.identifier, False)
        assert entry.link == f"{BASE_URL}/cap/{message.identifier}.xml"
        assert parsedate_to_datetime(entry.published) == message.sent


class TestJson:
    def test_carries_the_event_and_the_tombstones(self, session: Session, agency: Agency) -> None:
        ended, live = issue(session, agency), issue(session, agency)
        cancel = end(session, agency, ended)
        feed = json.loads(render(session, "json"))
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        items = {item["_homeward"]["message"]: item for item in feed["items"]}
        assert items[live.identifier]["url"] == f"{BASE_URL}/a/{live.slug}"
        assert items[live.identifier]["_homeward"]["texts"]["hu"]["headline"].startswith("Gyermek")
        assert items[cancel.identifier]["_homeward"]["state"] == "retracted"
        assert feed["_homeward"]["tombstones"] == [
            {
                "id": cancel.identifier,
                "state": "retracted",
                "replaces": [ended.identifier],
                "at": "2026-02-07T17:15:00Z",
            }
        ]


class TestGeoJson:
    def test_shows_where(self, session: Session, agency: Agency) -> None:
        message = issue(session, agency)
        (feature,) = json.loads(render(session, "geojson"))["features"]
        assert feature["id"] == message.identifier
        assert read_geojson(feature["geometry"])
        assert feature["properties"]["expires"] == "2026-02-08T17:15:00Z"


class TestReading:
    @every_feed
    @pytest.mark.parametrize(
        "data", [b"", b"<html></html>", b"{}", b"[]", b"\xff\xfe", b"<a/>", b"null", b"[" * 50_000]
    )
    def test_proves_nothing_from_what_is_no_feed(self, feed: str, data: bytes) -> None:
        with pytest.raises(ValueError, match="no "):
            feed_states(data, FEEDS[feed])

    def test_knows_its_media_types(self, session: Session) -> None:
        with pytest.raises(ValueError, match="text/html is no feed of ours"):
            feed_states(render(session, "atom"), "text/html; charset=utf-8")

    def test_does_not_mind_a_charset(self, session: Session, agency: Agency) -> None:
        message = issue(session, agency)
        found = feed_states(render(session, "atom"), "Application/Atom+XML; charset=utf-8")
        assert found == {message.identifier: "live"}

    def test_counts_as_live_what_is_shown_and_buried(self, session: Session, agency: Agency) -> None:
        message = issue(session, agency)
        feed = json.loads(render(session, "json"))
        feed["_homeward"]["tombstones"] = [{"replaces": [message.identifier]}]
        assert feed_states(json.dumps(feed).encode(), jsonfeed.MEDIA_TYPE) == {message.identifier: "live"}
