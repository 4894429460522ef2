"""Who sees a post is told in the words of what was chosen, and why when it is a whole country."""

from typing import Any

import pytest

from alerts.message.content import AreaContent
from alerts.message.shown import reasons_of_places
from alerts.words.catalogue import languages, load_catalogue
from alerts.words.say import find_sentence
from geo.reasons import Reason

ROUND = {"kind": "city", "name": "Zalău", "country": "RO", "radius_km": 58.0}
REGION = {"kind": "region", "name": "Bihor", "country": "RO", "also": ["Judetul Bihor"]}
TOWN = {"kind": "city", "name": "Oradea", "country": "RO"}
NONE = {"code": "places.none", "values": {"towns": 5, "km": 80, "regions": 10}}


def make_area(**parts: Any) -> AreaContent:
    return AreaContent.model_validate({"document": {}, "names": {"en": "x"}, "countries": ["RO"], **parts})


@pytest.mark.parametrize(
    ("parts", "reasons"),
    [
        ({"places": [ROUND]}, [Reason("places.towns", {"towns": ("Zalău (58 km)",)})]),
        ({"places": [REGION, TOWN]}, [Reason("places.regions", {"regions": ("Bihor",)})]),
        ({"places": [ROUND], "other_places": [[REGION]]}, [Reason("places.towns", {"towns": ("Zalău (58 km)",)})]),
        ({}, [Reason("places.countries", {"countries": ("RO",)})]),
        (
            {"places_none": NONE},
            [Reason("places.none", NONE["values"]), Reason("places.countries", {"countries": ("RO",)})],
        ),
    ],
)
def test_what_was_chosen_is_told(parts: dict[str, Any], reasons: list[Reason]) -> None:
    assert list(reasons_of_places(make_area(**parts))) == reasons


@pytest.mark.parametrize("language", languages())
def test_every_language_tells_it(language: str) -> None:
    told = reasons_of_places(make_area(places_none=NONE))
    assert "80" in find_sentence(told[0], language)
    assert load_catalogue(language).country_name("RO") in find_sentence(told[1], language)
