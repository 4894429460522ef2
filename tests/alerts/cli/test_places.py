"""`homeward areas`."""

import json
from pathlib import Path

import pytest

from tests.alerts.cli.conftest import Homeward

FROM_CLUJ = "areas propose --at 23.6236,46.7712 --travel car --hours 2"


class TestFind:
    def test_prints_what_is_named_so(self, homeward: Homeward) -> None:
        (row,) = json.loads(homeward("areas find Románia --json").out)
        assert (row["code"], row["name"], row["kind"]) == ("RO", "Romania", "country")

    @pytest.mark.parametrize("text", ["''", "'  '"])
    def test_needs_a_name(self, homeward: Homeward, text: str) -> None:
        answer = homeward(f"areas find {text}")
        assert answer.code == 2
        assert "Write the name of a place" in answer.err

    def test_fails_when_nothing_is(self, homeward: Homeward) -> None:
        answer = homeward("areas find zzzzzz --json")
        assert (answer.code, json.loads(answer.out)) == (1, [])
        assert answer.errors[0].startswith('Nothing is named "zzzzzz".')


class TestPropose:
    def test_prints_the_area_with_its_reasons(self, homeward: Homeward) -> None:
        told = json.loads(homeward(f"{FROM_CLUJ} --json").out)
        assert set(told) == {"radius_km", "area", "capped_by", "partners_to_ask", "reasons"}
        assert told["radius_km"] == 120
        assert told["area"]["type"] in ("Polygon", "MultiPolygon")
        assert [set(reason) for reason in told["reasons"]] == [{"code", "values", "detail"}] * len(told["reasons"])

    def test_follows_a_heading(self, homeward: Homeward) -> None:
        assert "on the way to Oradea" in homeward(f"{FROM_CLUJ} --heading 'E60 Oradea'").out

    def test_takes_a_western_longitude(self, homeward: Homeward) -> None:
        answer = homeward("areas propose --at -105.27,40.01 --travel foot_child --hours 1")
        assert answer.out.startswith("radius 2.4 km")

    def test_asks_other_states_where_the_own_one_is_named(self, homeward: Homeward) -> None:
        from_boulder = "areas propose --at -105.27,40.01 --travel car --hours 4 --json"
        alone, divided = (json.loads(homeward(f"{from_boulder} {more}").out) for more in ("", "--part US-CO"))
        assert (alone["capped_by"], alone["partners_to_ask"]) == (None, [])
        assert (divided["capped_by"], divided["partners_to_ask"][0]) == ("border", "US-WY")

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            ("--at 200,46 --travel car --hours 2", "--at: [200, 46] is not on the globe"),
            ("--at Cluj --travel car --hours 2", '--at: "Cluj" is not a position'),
            ("--at 23,46 --travel fly --hours 2", '--travel: "fly" is not a way of travel. The ways are: foot_toddler'),
            ("--at 23,46 --travel car --hours -2", "The hours since the child was last seen can not be -2."),
            ("--at 23,46 --travel car --hours nan", "The hours since the child was last seen can not be"),
            ("--at 23,46 --travel car --hours 2 --part US-CO", "US-CO is no part of RO"),
            ("--at -150,0 --travel car --hours 2", "The place where the child was last seen lies more than"),
        ],
    )
    def test_refuses_what_can_not_be(self, homeward: Homeward, options: str, said: str) -> None:
        answer = homeward(f"areas propose {options}")
        assert (answer.code, answer.out, len(answer.errors)) == (2, "", 1)
        assert answer.errors[0].startswith(said)


class TestImport:
    def write(self, folder: Path, code: str = "RO-D1", ring: object = None) -> Path:
        ring = ring or [[23, 46], [24, 46], [24, 47], [23, 47], [23, 46]]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        feature = {"type": "Feature", "properties": {"c": code, "n": "Sectorul Exemplu"}, "geometry": geometry}
        path = folder / "districts.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), "utf-8")
        return path

    def test_what_was_imported_is_found_and_may_be_imported_again(self, homeward: Homeward, tmp_path: Path) -> None:
        path = self.write(tmp_path)
        for _ in range(2):
            assert homeward(f"areas import {path} --code-prop c --name-prop n --kind sector").out.strip() == "1"
        (row,) = json.loads(homeward("areas find 'sectorul exemplu' --json").out)
        assert (row["code"], row["name"], row["kind"]) == ("RO-D1", "Sectorul Exemplu", "sector")

    @pytest.mark.parametrize(
        ("code", "options", "said"),
        [
            ("RO", "--code-prop c --name-prop n", 'The code "RO" is known already, as Romania.'),
            ("D1", "--code-prop x --name-prop n", 'Feature 0 has no property "x". Its properties are: c, n.'),
        ],
    )
    def test_refuses_in_one_line(self, homeward: Homeward, tmp_path: Path, code: str, options: str, said: str) -> None:
        answer = homeward(f"areas import {self.write(tmp_path, code)} {options}")
        assert answer.code == 2
        assert answer.errors[0].startswith(said)

    def test_says_what_is_wrong_with_a_shape(self, homeward: Homeward, tmp_path: Path) -> None:
        path = self.write(tmp_path, "D1", [[46, 123], [47, 123], [47, 124], [46, 123]])
        (line,) = homeward(f"areas import {path} --code-prop c --name-prop n").errors
        assert line.startswith('Feature 0 ("D1") can not be drawn. ')
        assert "Write longitude first, then latitude." in line

    def test_says_what_was_mended_in_a_shape(self, homeward: Homeward, tmp_path: Path) -> None:
        path = self.write(tmp_path, "D1", [[23, 46], [24, 46], [24, 47], [23, 47]])
        answer = homeward(f"areas import {path} --code-prop c --name-prop n")
        assert (answer.code, answer.out.strip()) == (0, "1")
        assert "features[0] (D1) coordinates[0]: the ring did not end where it begins; it was closed." in answer.err

    @pytest.mark.parametrize("name", ["x" * 201, "Exemplu\u202e", "\u0300" * 9])
    def test_names_are_what_may_be_typed_anywhere(self, homeward: Homeward, tmp_path: Path, name: str) -> None:
        path = self.write(tmp_path)
        document = json.loads(path.read_text("utf-8"))
        document["features"][0]["properties"]["n"] = name
        path.write_text(json.dumps(document), "utf-8")
        answer = homeward(f"areas import {path} --code-prop c --name-prop n")
        assert answer.code == 2
        assert answer.errors[0].startswith("features[0].properties.n: ")


class TestAt:
    def test_tells_county_country_town_and_time_zone(self, homeward: Homeward) -> None:
        told = json.loads(homeward("areas at --json -- -105.2705,40.0150").out)
        assert told == {
            "codes": ["FIPS:08013", "US-CO", "US"],
            "country": "US",
            "town": "Boulder",
            "time_zone": "America/Denver",
        }

    def test_fails_where_nothing_is(self, homeward: Homeward) -> None:
        answer = homeward("areas at -- -40,40")
        assert answer.code == 1
        assert answer.errors[0].startswith("Nothing that we know of lies at -40,40.")

    def test_refuses_what_is_no_position(self, homeward: Homeward) -> None:
        assert homeward("areas at Cluj").code == 2
