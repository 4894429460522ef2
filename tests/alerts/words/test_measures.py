"""Heights and distances as the country of the agency measures them."""

import pytest

from alerts.words.catalogue import load_catalogue
from alerts.words.measures import say_distance, say_height, say_scale, scale_unit_km
from tests.alerts.words.examples import LANGUAGES


class TestHeight:
    @pytest.mark.parametrize(
        ("country", "language", "said"),
        [
            ("RO", "ro", "132 cm"),
            ("RO", "en", "132 cm"),
            ("US", "en", "4 feet 4 inches (132 cm)"),
            ("US", "es", "4 pies 4 pulgadas (132 cm)"),
            ("GB", "pl", "4 stopy 4 cale (132 cm)"),
            ("GB", "ar", "4 قدم 4 بوصة (132 سم)"),
        ],
    )
    def test_is_told_in_feet_where_the_country_does(self, country: str, language: str, said: str) -> None:
        assert say_height(132, country, load_catalogue(language)) == said

    def test_of_whole_feet_has_no_inches(self) -> None:
        assert say_height(122, "US", load_catalogue("en")) == "4 feet (122 cm)"

    def test_of_eleven_and_a_half_inches_is_the_next_foot(self) -> None:
        assert say_height(152, "US", load_catalogue("en")) == "5 feet (152 cm)"


class TestDistance:
    @pytest.mark.parametrize(
        ("km", "country", "language", "said"),
        [
            (5, "RO", "ro", "5 km"),
            (2.5, "RO", "de", "2,5 km"),
            (5, "US", "en", "3 miles"),
            (0.4, "US", "en", "1 mile"),
            (5, "GB", "uk", "3 милі"),
        ],
    )
    def test_is_told_in_miles_where_the_country_does(self, km: float, country: str, language: str, said: str) -> None:
        assert say_distance(km, country, load_catalogue(language)) == said

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("country", ["RO", "US"])
    def test_is_told_in_every_language(self, language: str, country: str) -> None:
        for km in (0.4, 2, 8, 18):
            said = say_distance(km, country, load_catalogue(language))
            assert said.strip()
            assert "length" not in said

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_heights_are_told_in_every_language(self, language: str) -> None:
        for height in (30, 61, 62, 91, 132, 157):
            assert "length" not in say_height(height, "US", load_catalogue(language))


class TestTheScaleOfAMap:
    @pytest.mark.parametrize(
        ("country", "language", "said"),
        [("RO", "ro", "20 km"), ("US", "en", "20 mi"), ("US", "es", "20 mi"), ("AZ", "ru", "20 км")],
    )
    def test_is_short_and_in_the_countrys_unit(self, country: str, language: str, said: str) -> None:
        assert say_scale(20, country, load_catalogue(language)).replace("\u00a0", " ") == said

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_is_known_in_every_language(self, language: str) -> None:
        for country in ("RO", "US"):
            assert "length" not in say_scale(50, country, load_catalogue(language))

    def test_counts_in_miles_where_people_do(self) -> None:
        assert scale_unit_km("US") == pytest.approx(1.609344)
        assert scale_unit_km("RO") == 1
