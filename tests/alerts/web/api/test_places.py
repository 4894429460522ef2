"""Areas by name, and a proposal of where to search, over HTTP."""

import pytest

from alerts.web.api.places import SEATS
from tests.alerts.web.api.conftest import Callers


class TestFinding:
    def test_knows_names_in_other_languages(self, callers: Callers) -> None:
        found = callers.nobody.get("/areas/find", params={"q": "Rumänien"}).json()["areas"]
        assert (found[0]["code"], found[0]["name"]) == ("RO", "Romania")

    def test_names_them_in_the_language_asked_for(self, callers: Callers) -> None:
        answer = callers.nobody.get("/areas/find", params={"q": "RO"})
        assert answer.status_code == 200

    def test_tells_what_an_alert_takes_as_its_area(self, callers: Callers) -> None:
        country = callers.nobody.get("/areas/find", params={"q": "Romania"}).json()["areas"][0]
        town = callers.nobody.get("/areas/find", params={"q": "Oradea"}).json()["areas"][0]
        assert country["area"] == {"codes": ["RO"]}
        assert town["area"]["radius_km"] > 3
        assert town["area"]["point"] == pytest.approx([21.92, 47.05], abs=0.05)


class TestAskingAGeocoder:
    """Nobody is asked unless the operator names one, and never for somebody whom we do not know."""

    def test_needs_a_person_who_may_submit(self, callers: Callers) -> None:
        assert callers.nobody.get("/v1/areas/find", params={"q": "Cluj"}).status_code == 401
        assert callers.approver.get("/v1/areas/find", params={"q": "Cluj"}).status_code == 403

    def test_without_one_answers_from_what_is_known(self, callers: Callers) -> None:
        told = callers.officer.get("/v1/areas/find", params={"q": "Oradea"}).json()
        assert (told["areas"][0]["name"], told["note"]) == ("Oradea", None)
        assert callers.officer.get("/v1/areas/find", params={"q": "Strada Exemplului 7"}).json()["areas"] == []


class TestLookingUp:
    def test_tells_county_state_country_town_and_time_zone(self, callers: Callers) -> None:
        told = callers.nobody.get("/areas/at", params={"point": "21.92,47.05"}).json()
        assert [area["code"] for area in told["areas"]] == ["RO"]
        assert (told["country"], told["town"], told["time_zone"]) == ("RO", "Oradea", "Europe/Bucharest")

    def test_of_the_open_sea_is_empty(self, callers: Callers) -> None:
        told = callers.nobody.get("/areas/at", params={"point": "-40,40"}).json()
        assert told == {"areas": [], "country": None, "town": None, "time_zone": None}

    @pytest.mark.parametrize("point", ["Cluj", "200,10", "nan,1", "1"])
    def test_refuses_what_is_no_position(self, callers: Callers, point: str) -> None:
        answer = callers.nobody.get("/areas/at", params={"point": point})
        assert (answer.status_code, answer.json()["problems"][0]["where"]) == (422, "point")


class TestStrangers:
    @pytest.mark.parametrize("asked", ["find?q=Oradea", "at?point=21.92,47.05", "propose?at=21.92,47.05&hours=1"])
    def test_are_sent_away_when_so_many_ask_that_an_end_might_wait(self, callers: Callers, asked: str) -> None:
        with SEATS.take(0):
            busy = callers.nobody.get(f"/areas/{asked}")
            assert (busy.status_code, busy.json()["type"]) == (503, "urn:homeward:problem:places.busy")
            assert callers.officer.get("/v1/areas/find?q=Oradea").json()["areas"]  # they never wait for strangers
        assert callers.nobody.get(f"/areas/{asked}").status_code == 200


class TestProposing:
    def test_tells_how_far_and_why(self, callers: Callers) -> None:
        query = {"at": "23.6236,46.7712", "travel": "car", "hours": "4"}
        proposed = callers.nobody.get("/areas/propose", params=query).json()
        assert proposed["radius_km"] == 240
        assert proposed["area"]["type"] in ("Polygon", "MultiPolygon")
        assert proposed["capped_by"] == "border"
        assert "HU" in proposed["partners_to_ask"]
        assert {reason["code"] for reason in proposed["reasons"]} >= {"growth.speed", "growth.capped_by_border"}
        assert all(reason["detail"] != reason["code"] for reason in proposed["reasons"])

    def test_names_the_ways_of_travel(self, callers: Callers) -> None:
        answer = callers.nobody.get("/areas/propose", params={"at": "23.6,46.7", "travel": "rocket", "hours": "1"})
        assert answer.json()["problems"][0]["where"] == "travel"
        assert "bicycle" in answer.json()["problems"][0]["detail"]
