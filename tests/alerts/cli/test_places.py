"""`homeward areas`."""

import json

import pytest

from tests.alerts.cli.conftest import Homeward

FROM_CLUJ = "areas propose --at 23.6236,46.7712 --travel car --hours 2"


class TestFind:
    def test_prints_what_is_named_so(self, homeward: Homeward) -> None:
        (row,) = json.loads(homeward("areas find Románia --json").out)
        assert (row["code"], row["name"], row["kind"]) == ("RO", "Romania", "country")

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

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            ("--at 200,46 --travel car --hours 2", "--at: [200, 46] is not on the globe"),
            ("--at Cluj --travel car --hours 2", '--at: "Cluj" is not a position'),
            ("--at 23,46 --travel fly --hours 2", '--travel: "fly" is not a way of travel. The ways are: foot_toddler'),
            ("--at 23,46 --travel car --hours -2", "The hours since the child was last seen can not be -2."),
            ("--at 23,46 --travel car --hours nan", "The hours since the child was last seen can not be"),
            ("--at -150,0 --travel car --hours 2", "The place where the child was last seen lies more than"),
        ],
    )
    def test_refuses_what_can_not_be(self, homeward: Homeward, options: str, said: str) -> None:
        answer = homeward(f"areas propose {options}")
        assert (answer.code, answer.out, len(answer.errors)) == (2, "", 1)
        assert answer.errors[0].startswith(said)
