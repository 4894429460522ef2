"""Short texts are counted as networks carry them."""

import pytest

from alerts.words.compose import compose_texts
from alerts.words.phones import Coding, measure, simplify
from tests.alerts.words.examples import make_facts, make_last_seen, make_statement


class TestMeasure:
    @pytest.mark.parametrize(
        ("text", "coding", "units", "sms", "pages"),
        [
            ("Call +999 0000 0404.", Coding.GSM_7, 20, 1, 1),
            ("Größe: [86] €", Coding.GSM_7, 16, 1, 1),  # brackets and the euro take two places each
            ("x" * 160, Coding.GSM_7, 160, 1, 2),
            ("x" * 161, Coding.GSM_7, 161, 2, 2),
            ("ț" * 70, Coding.UCS_2, 70, 1, 2),
            ("ț" * 71, Coding.UCS_2, 71, 2, 2),
            ("[ț]", Coding.UCS_2, 3, 1, 1),
            ("👧", Coding.UCS_2, 2, 1, 1),
            ("", Coding.GSM_7, 0, 1, 0),
        ],
    )
    def test_says_coding_length_messages_and_pages(
        self, text: str, coding: Coding, units: int, sms: int, pages: int
    ) -> None:
        found = measure(text)
        assert (found.coding, found.units, found.sms, found.pages) == (coding, units, sms, pages)


class TestSimplify:
    def test_typography_that_alone_would_halve_the_room_is_made_plain(self) -> None:
        assert simplify("3:40\u00a0PM – O’Brien") == "3:40 PM - O'Brien"

    def test_it_stays_where_letters_need_the_wide_coding_anyway(self) -> None:
        assert simplify("l’enfant ț") == "l’enfant ț"


def test_an_american_short_text_is_carried_in_seven_bits() -> None:
    place = make_last_seen(place={"en": "Boulder, Colorado"})
    agency = {"name": "Example County Sheriff", "country": "US", "timezone": "America/Denver"}
    texts = compose_texts(make_facts(agency=agency, last_seen=place, vehicles=()), make_statement(), "en")
    assert measure(texts.short_90).coding is measure(texts.short_360).coding is Coding.GSM_7
