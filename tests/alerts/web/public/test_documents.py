"""CAP documents and feeds over HTTP."""

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.feed.queries import cap_document
from alerts.feed.reading import feed_states
from tests.alerts.web import seed
from tests.alerts.web.seed import World
from tests.clock import ManualClock

FEEDS = {
    "/feeds/alerts.atom": "application/atom+xml",
    "/feeds/alerts.rss": "application/rss+xml",
    "/feeds/alerts.json": "application/feed+json",
    "/feeds/alerts.geojson": "application/geo+json",
}
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def successor_of(client: TestClient, identifier: str) -> str:
    """The document that stands in Link, of one that is gone."""
    response = client.get(f"/cap/{identifier}.xml")
    assert (response.status_code, response.headers["Cache-Control"]) == (410, "no-store")
    assert b"Matei" not in response.content
    return (
        response.headers["Link"].removeprefix(f"<{seed.BASE_URL}/cap/").removesuffix('.xml>; rel="successor-version"')
    )


class TestADocument:
    def test_is_byte_for_byte_what_is_stored(self, world: World, alert: Alert, client: TestClient) -> None:
        message = seed.messages(world, [alert])[0]
        response = client.get(f"/cap/{message.identifier}.xml")
        with world.database.read() as session:
            stored = cap_document(session, message.identifier).body
        assert response.headers["Content-Type"] == "application/cap+xml; charset=utf-8"
        assert response.content == stored

    def test_names_its_successor_when_it_is_replaced_or_ended(
        self, world: World, alert: Alert, client: TestClient
    ) -> None:
        first = seed.messages(world, [alert])[0]
        second = seed.update(world, alert)
        assert successor_of(client, first.identifier) == second.identifier
        seed.end(world, alert)
        cancel = seed.messages(world, [alert])[0]
        assert successor_of(client, first.identifier) == cancel.identifier
        assert successor_of(client, second.identifier) == cancel.identifier
        assert client.get(f"/cap/{cancel.identifier}.xml").status_code == 200

    def test_is_gone_once_it_is_out_of_date(
        self, world: World, alert: Alert, client: TestClient, clock: ManualClock
    ) -> None:
        message = seed.messages(world, [alert])[0]
        assert client.get(f"/cap/{message.identifier}.xml").status_code == 200
        clock.advance(hours=24)
        assert client.get(f"/cap/{message.identifier}.xml").status_code == 410


@pytest.mark.parametrize(("path", "media_type"), FEEDS.items())
class TestAFeed:
    def test_tells_an_end_on_the_very_next_request(
        self, world: World, alert: Alert, client: TestClient, path: str, media_type: str
    ) -> None:
        message = seed.messages(world, [alert])[0]
        before = client.get(path)
        charset = "; charset=utf-8" if media_type.endswith("+xml") else ""
        assert before.headers["Content-Type"] == f"{media_type}{charset}"
        assert feed_states(before.content, media_type)[message.identifier] == "live"
        seed.end(world, alert)
        after = client.get(path, headers={"If-None-Match": before.headers["ETag"]})
        assert after.status_code == 200
        assert feed_states(after.content, media_type).get(message.identifier) != "live"

    def test_tells_an_end_within_the_second_that_its_reader_names(
        self, world: World, alert: Alert, client: TestClient, clock: ManualClock, path: str, media_type: str
    ) -> None:
        message = seed.messages(world, [alert])[0]
        clock.advance(milliseconds=100)
        before = client.get(path)
        clock.advance(milliseconds=300)
        seed.end(world, alert)
        after = client.get(path, headers={"If-Modified-Since": before.headers["Last-Modified"]})
        assert feed_states(after.content, media_type).get(message.identifier) != "live"
        assert after.headers["Last-Modified"] == before.headers["Last-Modified"]

    def test_leaves_out_what_is_past_its_expiry(
        self, world: World, alert: Alert, client: TestClient, clock: ManualClock, path: str, media_type: str
    ) -> None:
        message = seed.messages(world, [alert])[0]
        before = client.get(path)
        clock.advance(hours=24)
        after = client.get(path, headers={"If-Modified-Since": before.headers["Last-Modified"]})
        assert message.identifier not in feed_states(after.content, media_type)

    def test_is_a_page_for_a_browser(
        self, world: World, alert: Alert, client: TestClient, path: str, media_type: str
    ) -> None:
        page = client.get(path, headers={"Accept": BROWSER})
        assert page.headers["Content-Type"] == "text/html; charset=utf-8"
        assert page.headers["Vary"].startswith("Accept, ")
        assert f'href="{seed.BASE_URL}/a/{alert.slug}"' in page.text
        for accepted in ("*/*", media_type, f"{media_type}, text/html;q=0.5", f"text/html, {media_type}"):
            assert client.get(path, headers={"Accept": accepted}).headers["Content-Type"].startswith(media_type)

    def test_answers_304_to_who_has_it(
        self, world: World, alert: Alert, client: TestClient, path: str, media_type: str
    ) -> None:
        tag = client.get(path).headers["ETag"]
        assert client.get(path, headers={"If-None-Match": tag}).status_code == 304


def test_a_feed_that_is_not_there_is_said_so(client: TestClient) -> None:
    assert client.get("/feeds/alerts.csv").status_code == 404
