"""geopy's own Nominatim client against a loopback twin that speaks its wire format."""

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from geo.errors import GeocoderAway
from geo.gazetteer import Gazetteer, load_countries
from geo.measure import distance_km
from geo.shapes import Circle, Point
from publishers.geocoding import LONGEST_ADDRESS, MOST_FOUND, NominatimGeocoder, NotAnAddress, open_geocoder
from publishers.guard import AddressGuard
from publishers.http import Transport
from publishers.rates import MemoryCounts, Rates
from tests.publishers.loopback import Act, Loopback, answer, find_free_port, make_transport, say, serve

# As Nominatim's /search?format=json answers (nominatim.org/release-docs, API 5.x, read 2026-11).
PIATA = {
    "place_id": 1,
    "licence": "Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright",
    "osm_type": "way",
    "osm_id": 42,
    "lat": "46.7700",
    "lon": "23.5900",
    "class": "place",
    "type": "square",
    "place_rank": 25,
    "importance": 0.3,
    "addresstype": "square",
    "name": "Piața Exemplului",
    "display_name": "Piața Exemplului, Cluj-Napoca, România",
    "boundingbox": ["46.769", "46.771", "23.589", "23.591"],
}
QUERY = "Piața Exemplului 7"


def found(*places: object) -> Act:
    return say(answer(json.dumps(list(places)).encode(), Content_Type="application/json"))


def geocoder(server: Loopback | str, *, rates: Rates | None = None, seconds: float = 5.0) -> NominatimGeocoder:
    url = server if isinstance(server, str) else server.url
    transport = Transport(make_transport().guard, total_timeout=seconds, rates=rates)
    return NominatimGeocoder(url, transport, wait=lambda seconds: None)


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return load_countries()


class TestFind:
    def test_asks_the_geocoder_for_what_nobody_is_named_like(self, world: Gazetteer) -> None:
        with serve(found(PIATA)) as server:
            (area,) = world.find(QUERY, geocoder(server))
        assert area.names == {"en": "Piața Exemplului, Cluj-Napoca, România"}
        assert isinstance(area.shape, Circle)
        assert distance_km(area.shape.centre, Point(23.59, 46.77)) < 0.01

    def test_asks_as_nominatim_is_asked_and_tells_nothing_but_the_words(self, world: Gazetteer) -> None:
        with serve(found(PIATA)) as server:
            world.find(QUERY, geocoder(server))
        (arrived,) = server.requests
        method, target, _ = arrived.line.split(" ")
        assert (method, urlsplit(target).path) == ("GET", "/search")
        assert parse_qs(urlsplit(target).query) == {"q": [QUERY], "format": ["json"], "limit": ["10"]}
        assert (arrived.header("user-agent") or "").startswith("Homeward")
        assert arrived.header("cookie") is arrived.header("referer") is arrived.header("authorization") is None

    def test_is_not_asked_for_what_is_known_offline(self, world: Gazetteer) -> None:
        with serve(found(PIATA)) as server:
            assert world.find("Cluj-Napoca", geocoder(server))[0].kind == "city"
        assert server.requests == []

    def test_nothing_found_is_an_answer(self, world: Gazetteer) -> None:
        with serve(found()) as server:
            assert world.find(QUERY, geocoder(server)) == []

    def test_a_path_in_front_of_the_service_is_kept(self) -> None:
        with serve(found(PIATA)) as server:
            geocoder(f"{server.url}/osm/").geocode(QUERY, exactly_one=False)
        assert server.requests[0].line.startswith("GET /osm/search?")

    def test_no_log_tells_what_was_asked(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        with serve(found(PIATA)) as server:
            geocoder(server).geocode("a place that nobody is to know", exactly_one=False)
        assert "nobody" not in caplog.text


class TestAHostileAnswer:
    def test_has_ten_places_however_many_it_tells(self) -> None:
        with serve(found(*[PIATA] * 1_000)) as server:
            assert len(geocoder(server).geocode(QUERY, exactly_one=False)) == MOST_FOUND

    @pytest.mark.parametrize(
        ("told", "kept"),
        [
            ("Piața\u00a0Exemplului\n 7", "Piața Exemplului 7"),
            ("\u202e7 iuluplmexE\u0000\u200b", "7 iuluplmexE"),
            ("\ud800Cluj", "Cluj"),
            ("x" * 100_000, "x" * LONGEST_ADDRESS),
        ],
        ids=["lines", "turned round", "half a letter", "without end"],
    )
    def test_has_names_that_can_be_shown(self, told: str, kept: str) -> None:
        with serve(found(PIATA | {"display_name": told})) as server:
            (place,) = geocoder(server).geocode(QUERY, exactly_one=False)
        assert place.address == kept

    @pytest.mark.parametrize(
        "told", ["", "\u202e", {"a": 1}, ["x"], 7], ids=["none", "hidden", "map", "list", "number"]
    )
    def test_has_no_place_without_a_name(self, told: object) -> None:
        with serve(found(PIATA | {"display_name": told}, PIATA)) as server:
            assert len(geocoder(server).geocode(QUERY, exactly_one=False)) == 1


class TestKeeping:
    def test_the_same_words_are_asked_once_in_an_hour(self) -> None:
        at = 0.0
        with serve(found(PIATA)) as server:
            asked = NominatimGeocoder(server.url, make_transport(), tick=lambda: at)
            for words in (QUERY, QUERY.upper(), f" {QUERY}  "):
                assert len(asked.geocode(words, exactly_one=False)) == 1
            assert len(server.requests) == 1
            at = 3601.0
            asked.geocode(QUERY, exactly_one=True)
        assert len(server.requests) == 2

    def test_a_failure_is_not_kept(self) -> None:
        acts: Iterator[Act] = iter([say(answer(b"", "503 Service Unavailable")), found(PIATA)])
        with serve(lambda connection, arrived: next(acts)(connection, arrived)) as server:
            asked = geocoder(server)
            with pytest.raises(GeocoderAway):
                asked.geocode(QUERY, exactly_one=False)
            assert len(asked.geocode(QUERY, exactly_one=False)) == 1


class TestAway:
    @pytest.mark.parametrize(
        "act",
        [
            say(answer(b"", "503 Service Unavailable")),
            say(answer(b"<html>", "502 Bad Gateway")),
            say(answer(b"no json")),
            say(answer(b'{"error": "x"}')),
            say(answer(b'[{"lat": "north", "lon": "23"}]')),
            say(answer(b"[7]")),
            say(answer(b'[{"lat": 1%b, "lon": 23}]' % (b"0" * 400))),
            say(answer(b"", "302 Found", Location="http://127.0.0.1:1/")),
            say(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n["),
        ],
    )
    def test_whatever_it_answers_is_one_clear_error(self, act: Act) -> None:
        with serve(act) as server, pytest.raises(GeocoderAway) as away:
            geocoder(server, seconds=0.5).geocode(QUERY, exactly_one=False)
        assert away.value.code == "geocoder.away"
        assert away.value.values["host"] == "127.0.0.1"
        assert QUERY not in str(away.value)

    def test_nobody_there_is_the_same(self) -> None:
        with pytest.raises(GeocoderAway, match=r"geocoder\.away"):
            geocoder(f"http://127.0.0.1:{find_free_port()}").geocode(QUERY, exactly_one=False)

    def test_a_private_address_that_is_not_allowed_is_not_asked(self) -> None:
        with serve(found(PIATA)) as server, pytest.raises(GeocoderAway) as away:
            NominatimGeocoder(server.url, Transport(AddressGuard())).geocode(QUERY, exactly_one=False)
        assert away.value.values["why"] == "guard.address_refused"
        assert server.requests == []

    def test_a_limit_of_theirs_says_that_it_is_busy(self) -> None:
        busy = say(answer(b"", "429 Too Many Requests", Retry_After="5"))
        with serve(busy) as server, pytest.raises(GeocoderAway) as away:
            geocoder(server).geocode(QUERY, exactly_one=False)
        assert away.value.code == "geocoder.busy"


class TestOurTurn:
    def test_one_question_a_second_for_all_who_share_the_counts(self) -> None:
        now = datetime(2026, 4, 4, tzinfo=UTC)
        waited: list[float] = []

        def wait(seconds: float) -> None:
            nonlocal now
            waited.append(seconds)
            now += timedelta(seconds=seconds)

        counts = MemoryCounts()
        with serve(found(PIATA)) as server:
            for words in ("one place", "another place"):
                transport = Transport(make_transport().guard, rates=Rates(counts, lambda: now))
                NominatimGeocoder(server.url, transport, wait=wait).geocode(words, exactly_one=False)
        assert waited == [pytest.approx(1.0)]

    def test_who_would_wait_long_is_told_that_it_is_busy(self) -> None:
        now = datetime(2026, 4, 4, tzinfo=UTC)
        rates = Rates(MemoryCounts(), lambda: now)  # a clock that stands: it is never our turn
        with serve(found(PIATA)) as server:
            asked = geocoder(server, rates=rates)
            asked.geocode("one place", exactly_one=False)
            with pytest.raises(GeocoderAway) as away:
                asked.geocode("another place", exactly_one=False)
        assert away.value.code == "geocoder.busy"


class TestOpen:
    def test_none_is_named_unless_somebody_does(self) -> None:
        assert open_geocoder("", make_transport()) is None

    @pytest.mark.parametrize("url", ["nominatim.example", "ftp://x", "https://", "https://u:p@x", "https://x/?key=1"])
    def test_refuses_what_is_no_address(self, url: str) -> None:
        with pytest.raises(NotAnAddress):
            open_geocoder(url, make_transport())
