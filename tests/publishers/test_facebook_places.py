"""Whom Facebook shows a post to: the closest of the places that it knows, else the countries, and never a wait."""

import json
from dataclasses import replace
from typing import Any

import pytest

from geo.places import Place
from geo.reasons import Reason
from publishers.channels.facebook import Code
from publishers.contract import Audience, Prepared
from publishers.errors import CredentialsExpired, PublishError, RateLimited
from tests.publishers.loopback import Arrived, answer, say, serve
from tests.publishers.test_facebook import CONTENT, TOKEN, open_page, read_query, refuse, show

CLUJ = Place("city", "Cluj-Napoca", "RO", radius_km=30.0)
CLUJ_FOUND = {"key": "77", "name": "Cluj-Napoca", "type": "city", "country_code": "RO", "region": "Cluj"}
COUNTRIES = {"geo_locations": {"countries": ["RO", "HU"]}}


class TestPlaces:
    """A platform's own key for each place; where one is not found, the countries, so that nobody is left out."""

    def prepare(self, *choices: Place | tuple[Place, ...], search: object) -> tuple[Any, list[Arrived]]:
        prepared, requests = self.prepare_whole(*choices, search=search)
        return prepared.audience, requests

    def prepare_whole(
        self, *choices: Place | tuple[Place, ...], search: object, seconds: float = 5.0
    ) -> tuple[Prepared, list[Arrived]]:
        sets = tuple((each,) if isinstance(each, Place) else each for each in choices)
        act = search if callable(search) else show(search=search)
        with serve(act) as server:
            page = open_page(server, seconds=seconds)
            return page.prepare(replace(CONTENT, audience=Audience(("RO", "HU"), choices=sets))), server.requests

    def test_a_town_goes_along_with_its_radius(self) -> None:
        audience, (asked,) = self.prepare(CLUJ, search={"data": [CLUJ_FOUND]})
        city = {"key": "77", "radius": 30, "distance_unit": "kilometer"}
        assert audience == {"geo_locations": {"cities": [city]}}
        assert read_query(asked) == {
            "type": ["adgeolocation"], "q": ["Cluj-Napoca"], "country_code": ["RO"], "location_types": ['["city"]'],
        }  # fmt: skip
        assert asked.header("authorization") == f"Bearer {TOKEN}"

    def test_a_region_goes_along_by_its_key(self) -> None:
        found = {"key": "3848", "name": "Colorado", "type": "region", "country_code": "US"}
        audience, _ = self.prepare(Place("region", "Colorado", "US"), search={"data": [found]})
        assert audience == {"geo_locations": {"regions": [{"key": "3848"}]}}

    def test_countries_need_no_search(self) -> None:
        audience, asked = self.prepare(Place("country", "Romania", "RO"), search={})
        assert (audience, asked) == ({"geo_locations": {"countries": ["RO"]}}, [])

    @pytest.mark.parametrize(
        "search",
        [
            {"data": []},
            {},
            {"data": [7]},
            {"data": 5},
            {"data": [CLUJ_FOUND | {"key": "7/7"}]},
            {"data": [CLUJ_FOUND | {"key": 77}]},
            {"data": [CLUJ_FOUND | {"name": [1]}]},
            {"data": [CLUJ_FOUND | {"name": "Cluj"}]},
            {"data": [CLUJ_FOUND | {"country_code": "HU"}]},
            {"data": [CLUJ_FOUND | {"type": "region"}]},
            {"data": [CLUJ_FOUND, CLUJ_FOUND | {"key": "78", "region": "elsewhere"}]},
            refuse(200),
            refuse(100),
            refuse(100, 33),
        ],
    )
    def test_one_that_is_not_found_or_may_not_be_sought_leaves_the_countries(self, search: object) -> None:
        assert self.prepare(CLUJ, search=search)[0] == COUNTRIES

    @pytest.mark.parametrize(
        ("name", "also"), [("Cluj County", ()), ("Cluj", ()), ("Klausenburg", ("Judetul Cluj",)), ("county cluj", ())]
    )
    def test_a_region_is_known_by_any_of_its_names_without_what_it_is(self, name: str, also: tuple[str, ...]) -> None:
        rows = [{"key": "5", "name": "Cluj County", "type": "region", "country_code": "RO"}]
        audience, _ = self.prepare(Place("region", name, "RO", also=also), search={"data": rows})
        assert audience == {"geo_locations": {"regions": [{"key": "5"}]}}

    def test_all_regions_of_one_name_go_along_once(self) -> None:
        row = {"type": "region", "country_code": "AZ"}
        rows = [row | {"key": "1", "name": "Shaki"}, row | {"key": "2", "name": "Shaki District"}]
        places = (Place("region", "Sheki", "AZ", also=("Shaki",)), Place("region", "Shaki", "AZ"))
        audience, _ = self.prepare(places, search={"data": rows})
        assert audience == {"geo_locations": {"regions": [{"key": "1"}, {"key": "2"}]}}

    def test_no_more_regions_go_along_than_an_answer_has(self) -> None:
        rows = [{"key": str(each), "name": "Cluj", "type": "region", "country_code": "RO"} for each in range(20_000)]
        audience, _ = self.prepare(Place("region", "Cluj", "RO"), search={"data": rows})
        assert len(audience["geo_locations"]["regions"]) == 100

    def test_a_town_without_a_radius_is_the_town_itself(self) -> None:
        audience, _ = self.prepare(replace(CLUJ, radius_km=None), search={"data": [CLUJ_FOUND]})
        assert audience == {"geo_locations": {"cities": [{"key": "77"}]}}

    def test_where_the_closest_choice_is_not_known_the_next_one_is_taken_and_said(self) -> None:
        county = {"key": "5", "name": "Cluj County", "type": "region", "country_code": "RO"}
        prepared, _ = self.prepare_whole(CLUJ, Place("region", "Cluj", "RO"), search={"data": [county]})
        assert prepared.audience == {"geo_locations": {"regions": [{"key": "5"}]}}
        assert prepared.wider == Reason(Code.PLACE_UNKNOWN)

    def test_what_is_as_close_as_was_chosen_needs_no_reason(self) -> None:
        assert self.prepare_whole(CLUJ, search={"data": [CLUJ_FOUND]})[0].wider is None

    @pytest.mark.parametrize(
        "fault", [refuse(1, status=500), refuse(2), answer(b"<html>", status="503 Away"), answer(b"[]")]
    )
    def test_a_search_that_fails_holds_nothing_up(self, fault: bytes) -> None:
        prepared, asked = self.prepare_whole(CLUJ, replace(CLUJ, name="Turda"), search=say(fault))
        assert (prepared.audience, prepared.wider) == (COUNTRIES, Reason(Code.SEARCH_AWAY))
        assert len(asked) == 1

    def test_a_search_that_does_not_answer_holds_nothing_up(self) -> None:
        prepared, _ = self.prepare_whole(CLUJ, search=lambda connection, arrived: None, seconds=0.3)
        assert (prepared.audience, prepared.wider) == (COUNTRIES, Reason(Code.SEARCH_AWAY))

    def test_a_search_that_is_refused_says_so(self) -> None:
        assert self.prepare_whole(CLUJ, search=refuse(200))[0].wider == Reason(Code.SEARCH_REFUSED)

    def test_of_several_towns_of_one_name_the_region_tells(self) -> None:
        boulder = Place("city", "Boulder", "US", "Colorado", 50.0)
        row = {"name": "Boulder", "type": "city", "country_code": "US"}
        both = [row | {"key": "1", "region": "Montana"}, row | {"key": "2", "region": "Colorado"}]
        audience, _ = self.prepare(boulder, search={"data": both})
        assert audience["geo_locations"]["cities"][0]["key"] == "2"

    @pytest.mark.parametrize(("said", "error"), [(refuse(190), CredentialsExpired), (refuse(4), RateLimited)])
    def test_who_could_not_post_either_is_told_so(self, said: bytes, error: type[PublishError]) -> None:
        with pytest.raises(error):
            self.prepare(CLUJ, search=said)

    def test_what_was_prepared_is_what_is_sent(self) -> None:
        where = {"geo_locations": {"cities": [{"key": "77", "radius": 30, "distance_unit": "kilometer"}]}}
        with serve(say(answer(b'{"id": "5", "post_id": "1000_6"}'))) as server:
            open_page(server).publish(CONTENT, Prepared(audience=where), "msg_1")
        sent = json.dumps(where).encode()
        assert b'name="targeting"\r\n\r\n' + sent in server.requests[0].body
        assert b'name="feed_targeting"\r\n\r\n' + sent in server.requests[0].body
