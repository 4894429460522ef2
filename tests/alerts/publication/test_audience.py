"""Whom a platform was told that a post is for stands with the publication, and goes with the purge."""

from alerts.resolution.keeplist import OF_A_CASE
from tests.model.conftest import Worlds


class TestAudience:
    def test_is_the_platform_s_own_key_of_the_town_and_is_kept(self, worlds: Worlds) -> None:
        """Five minutes by car from the middle of Cluj: a town and a radius, not a country of nineteen million."""
        world = worlds("facebook")
        world.approve()
        for _ in range(3):
            world.work()
        (post,) = world.twins.posts("facebook", live=True)
        (city,) = post.audience["targeting"]["geo_locations"]["cities"]
        assert (city["key"], city["distance_unit"]) == ("1930037", "kilometer")
        assert 17 <= city["radius"] <= 80
        assert world.row("facebook").audience == post.audience["targeting"] == post.audience["feed_targeting"]

    def test_is_the_countries_at_once_where_the_search_for_places_is_down_and_the_ledger_says_why(
        self, worlds: Worlds
    ) -> None:
        world = worlds("facebook")
        world.twins.add_fault("facebook", "down", route="control")
        world.approve()
        for _ in range(3):
            world.work()
        (post,) = world.twins.posts("facebook", live=True)
        assert post.audience["targeting"] == {"geo_locations": {"countries": ["RO"]}}
        assert world.row("facebook").wider == {"code": "facebook.search_away", "values": {}}
        assert {copy.wider["code"] for copy in world.ledger().copies if copy.wider} == {"facebook.search_away"}

    def test_of_a_kind_that_has_none_is_empty(self, worlds: Worlds) -> None:
        world = worlds("x")
        world.approve()
        world.work()
        assert world.row("x").audience is None

    def test_tells_where_a_child_was_sought_and_so_is_wiped(self) -> None:
        assert {"audience", "wider"} <= OF_A_CASE["publication"].wipe
