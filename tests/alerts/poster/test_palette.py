"""Colours: one system, and everything printed can be read."""

import pytest

from alerts.facts import Tier
from alerts.poster.palette import contrast, load_palettes


class TestPalettes:
    def test_there_is_one_for_each_tier_and_for_the_end(self) -> None:
        assert set(load_palettes()) == {*Tier, "neutral"}

    @pytest.mark.parametrize("tier", [*Tier, "neutral"])
    def test_type_stands_out_from_its_ground(self, tier: str) -> None:
        low = [(pair, contrast(*pair)) for pair in load_palettes()[tier].pairs() if contrast(*pair) < 4.5]
        assert low == []

    def test_tiers_are_told_apart(self) -> None:
        assert len({load_palettes()[tier].band for tier in Tier}) == len(Tier)


class TestContrast:
    def test_black_on_white(self) -> None:
        assert contrast("#000000", "#ffffff") == pytest.approx(21)

    def test_is_the_same_both_ways(self) -> None:
        assert contrast("#c1121f", "#ffffff") == contrast("#ffffff", "#c1121f")

    def test_the_grey_that_just_passes(self) -> None:
        assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
