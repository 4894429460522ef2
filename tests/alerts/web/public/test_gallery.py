"""Prints of what is out are made at the first look, or beside it."""

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.errors import Busy
from alerts.web.public.gallery import Gallery
from alerts.web.public.verdicts import Verdict
from tests.alerts.image.copies import copy, scaled
from tests.alerts.web.seed import World
from tests.clock import UNHURRIED
from tests.waiting import wait_until


@pytest.fixture
def picture(alert: Alert, client: TestClient) -> bytes:
    """A poster of the alert, made smaller."""
    return copy(client.get(f"/a/{alert.slug}/1/square.ro.jpg").content, scaled(0.7))


class TestTheFirstLook:
    def test_finds_what_is_out(self, world: World, picture: bytes) -> None:
        gallery = Gallery(world.database, patience=UNHURRIED)
        assert gallery.find_by_looks(picture).verdict is Verdict.LIVE

    def test_is_put_off_where_prints_take_longer_than_anybody_waits_and_a_later_one_finds(
        self, world: World, picture: bytes
    ) -> None:
        gallery = Gallery(world.database, patience=0.0)
        with pytest.raises(Busy):
            gallery.find_by_looks(picture)

        def finds() -> bool:
            try:
                return gallery.find_by_looks(picture).verdict is Verdict.LIVE
            except Busy:
                return False

        wait_until(finds, "the prints are made", UNHURRIED)
