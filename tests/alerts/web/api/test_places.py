"""Areas by name, and a proposal of where to search, over HTTP."""

from tests.alerts.web.api.conftest import Callers


class TestFinding:
    def test_knows_names_in_other_languages(self, callers: Callers) -> None:
        found = callers.nobody.get("/areas/find", params={"q": "Rumänien"}).json()["areas"]
        assert (found[0]["code"], found[0]["name"]) == ("RO", "Romania")

    def test_names_them_in_the_language_asked_for(self, callers: Callers) -> None:
        answer = callers.nobody.get("/areas/find", params={"q": "RO"})
        assert answer.status_code == 200


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
