"""The fictional cases on their public pages: each has its map, in each of its languages, and stays light."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from alerts.alert.targeting import area_of_case, describe_area, find_target_of_case
from alerts.case.disclosure import disclose
from alerts.case.document import parse_case
from alerts.case.rules import load_pack
from alerts.message.content import Content, Poster
from alerts.message.models import Message
from alerts.poster.templates import published_shapes
from alerts.web.public.pages import MOST_BYTES, write_alert_page
from alerts.words.texts import Line
from geo.gazetteer import Gazetteer, load_everything
from tests.alerts.feed.make_message import BASE_URL, make_content

CASES = sorted((Path(__file__).parents[2] / "cases").glob("*.yaml"))
SENT = datetime(2026, 2, 7, 18, tzinfo=UTC)


@cache
def places() -> Gazetteer:
    return load_everything()


def list_posters(languages: Sequence[str]) -> tuple[Poster, ...]:
    """As large as they get; nobody opens them here."""
    sizes = published_shapes()
    return tuple(
        Poster(
            shape=shape,
            language=language,
            sha256="0" * 64,
            media_type="application/pdf" if shape == "print" else "image/jpeg",
            width=width,
            height=height,
            size=400_000,
            alt=f"{shape} {language}",
        )
        for shape, (width, height) in sizes.items()
        for language in languages
    )


def open_case(path: Path, hours: float) -> Content:
    """As it would be frozen so many hours after the child was last seen; an exercise as if it were none."""
    text = path.read_text("utf-8").replace("mode: exercise", "mode: actual")
    document = parse_case(text, media="yaml").document
    at = document.last_seen.at.astimezone(UTC) + timedelta(hours=hours)
    facts = disclose(document, load_pack(document.rules), photos={}, languages=document.languages, now=at)
    target = find_target_of_case(area_of_case(document, places()), document, places(), at)
    area = describe_area(target, facts, places())
    return make_content(facts, slug="4fv47dsvnv7645tm", area=area, posters=list_posters(facts.languages), at=at)


def write_page(content: Content, language: str) -> bytes:
    message = Message(identifier="hw-scmdrf47fqfj4x870dx1", slug=content.slug, number=1, sent=SENT)
    return write_alert_page(message, content, language, BASE_URL, places()).body


def lengthen(content: Content, characters: int) -> Content:
    marks = Line(key="marks", label="Marks", value="x" * characters)
    texts = tuple(each.model_copy(update={"lines": (*each.lines, marks)}) for each in content.texts)
    return content.model_copy(update={"texts": texts})


@pytest.mark.parametrize("hours", [0, 1.5, 24])
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_has_its_map_in_each_language_within_the_bytes_of_a_page(path: Path, hours: float) -> None:
    content = open_case(path, hours)
    for language in content.facts.languages:
        page = write_page(content, language)
        assert page.count(b"<svg") == 1, language
        assert len(page) <= MOST_BYTES


def test_loses_its_counties_before_the_map_is_left_out() -> None:
    content = open_case(next(path for path in CASES if path.stem == "us-county"), 1.5)
    whole = write_page(content, "en")
    heavy = write_page(lengthen(content, MOST_BYTES - len(whole) + 1_500), "en")
    assert b'<path class="d"' in whole
    assert b'<path class="a"' in heavy
    assert b'<path class="d"' not in heavy
    assert len(heavy) <= MOST_BYTES
