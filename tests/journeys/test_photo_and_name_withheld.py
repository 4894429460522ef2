"""A runaway's photo and name are withheld: the link is what is shared, and neither is in any byte that leaves."""

import logging
from hashlib import sha256

import pytest

from tests.journeys.photos import MAGENTA, draw_loud_photo
from tests.journeys.public import Page
from tests.journeys.search import Outgoing, colour_share, find_files, find_names, pictures_in
from tests.journeys.stage import Stage

JPEG = b"\xff\xd8\xff"
NAMES = ("Lana", "Primjerić", "Lana Primjerić")


class TestPhotoAndNameWithheld:
    def test_neither_is_in_any_byte_that_leaves(self, stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG)
        case = stage.officer.open_case(stage.write_case("hr-link-only"))
        photo = draw_loud_photo(MAGENTA)
        kept = stage.officer.add_photo(case, photo)
        files = (photo, stage.officer.read_photo(case, kept["id"]))
        digests = [kept["sha256"], sha256(photo).hexdigest()]
        alert = stage.bring_live(case)
        slug = stage.officer.read(alert)["slug"]
        assert f"/a/{slug}" in stage.posts("x")[0].text, "the link is what is shared"
        live = stage.everything_public(alert)

        stage.officer.update(alert, area={"codes": ["HR"]})
        stage.approver.approve(alert, stage.officer.submit(alert))
        stage.wait_for_channels(alert, 2)
        updated = stage.everything_public(alert)

        stage.officer.end(alert)
        stage.wait_for_ledger(alert)
        ended = stage.everything_public(alert)

        sent = [*stage.outgoing(), stage.events(), Outgoing("log", caplog.text.encode())]
        pages = [*live, *updated, *ended]
        check_pictures(pages, sent)
        told = [*sent, *(page.outgoing() for page in pages)]
        assert {trace.what for trace in find_names(told, "Rijeka", *NAMES)} == {"Rijeka"}, "only the place is told"
        assert find_files(told, *files, digests=digests) == []


def check_pictures(pages: list[Page], sent: list[Outgoing]) -> None:
    """The pictures on our pages, and those that the platforms were given."""
    posters = {page.body for page in pages if page.media_type in ("image/jpeg", "application/pdf")}
    uploads = [each.data[each.data.index(JPEG) :] for each in sent if JPEG in each.data]
    assert len(posters) >= 4 * 6, "four shapes in two languages, in two messages and at the end"
    assert len(uploads) == 4, "to two platforms, twice"
    pictures = [picture for poster in posters for picture in pictures_in(poster)]
    assert max(colour_share(picture, MAGENTA) for picture in [*pictures, *uploads]) == 0
