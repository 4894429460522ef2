"""A map as SVG: few bytes, the same for the same message, no finer than told, and in words as well."""

import re
from datetime import UTC, datetime

import pytest

from alerts.facts import LastSeenFacts
from alerts.message.content import AreaContent, Content
from alerts.message.models import Message
from alerts.poster.map import Ground, find_ground
from alerts.web.map import MOST_POINTS, MapDrawing, draw_map, draw_maps, name_towns
from alerts.web.public.pages import MOST_BYTES, write_alert_page
from alerts.words.map import MapWords, compose_map_words
from alerts.words.texts import Line
from geo.basemap import Scene
from geo.codecs import parse_document
from geo.measure import destination, snap_to_grid
from geo.shapes import Circle, Point
from tests.alerts.feed.make_message import BASE_URL, make_content, make_facts
from tests.make import countries

WORDS = MapWords("Map of the search area", "Last seen: Cluj-Napoca.", "Search area", "Last seen")
CLUJ = Point(23.6236, 46.7712)
CENTRE = 200  # px; where the middle of an area lies


def draw(scene: Scene, language: str = "en", country: str = "RO") -> MapDrawing:
    return draw_map(Ground(scene, countries(), country), WORDS, language)


def write_page(content: Content, language: str = "en") -> str:
    message = Message(identifier="x", slug="s4fe", number=1, sent=datetime(2026, 2, 7, 18, tzinfo=UTC))
    return write_alert_page(message, content, language, BASE_URL, countries()).body.decode()


def make_coarse(point: Point) -> Content:
    seen = make_facts().last_seen.model_dump() | {"point": (point.lon, point.lat), "precision_km": 5}
    return make_content(make_facts(last_seen=LastSeenFacts(**seen)))


class TestTheDrawing:
    def test_is_the_same_for_the_same_scene(self) -> None:
        scene = Scene(Circle(CLUJ, 40), CLUJ)
        assert draw(scene) == draw(scene)

    def test_names_the_signs_the_towns_and_the_scale(self) -> None:
        drawn = draw(Scene(Circle(CLUJ, 40), CLUJ))
        assert {"Last seen", "Search area", "Cluj-Napoca", "Turda"} <= {label.text for label in drawn.labels}
        assert re.fullmatch(r"[125]0* km", drawn.scale)
        assert draw(Scene(Circle(CLUJ, 40), CLUJ), country="US").scale.endswith(" mi")

    def test_gives_wider_letters_more_room(self) -> None:
        scene = Scene(Circle(CLUJ, 40), CLUJ)
        (latin,) = [label for label in draw(scene).labels if label.text == "Cluj-Napoca"]
        (cyrillic,) = [label for label in draw(scene, "uk").labels if label.text == "Клуж-Напока"]
        assert len(latin.text) == len(cyrillic.text)
        assert abs(cyrillic.x - CENTRE) > abs(latin.x - CENTRE)

    def test_keeps_its_labels_within(self) -> None:
        for label in draw(Scene(countries().by_code("RO").shape)).labels:
            assert 0 < label.x < 400
            assert 0 < label.y < 300

    @pytest.mark.parametrize("code", ["NO", "CL", "GR", "FJ"])
    def test_draws_a_torn_coast_with_few_points(self, code: str) -> None:
        drawn = draw(Scene(countries().by_code(code).shape))
        paths = drawn.own + drawn.other + drawn.area + drawn.divisions
        assert len(re.findall(r"-?\d+", paths)) / 2 < 3 * MOST_POINTS
        assert drawn.area

    def test_that_is_too_heavy_has_ever_lighter_ones_after_it(self) -> None:
        drawings = list(draw_maps(Ground(Scene(Circle(CLUJ, 150), CLUJ), countries(), "RO"), WORDS, "en"))
        weights = [len(each.own + each.other + each.area + each.divisions) for each in drawings]
        assert weights == sorted(weights, reverse=True)
        assert weights[-1] < 0.7 * weights[0]
        assert drawings[0].labels == draw(Scene(Circle(CLUJ, 150), CLUJ)).labels

    def test_of_a_coarse_place_has_a_cell_and_no_point(self) -> None:
        drawn = draw(Scene(Circle(CLUJ, 40), CLUJ, 5))
        assert drawn.point is None
        assert drawn.cell


class TestInWords:
    def test_says_the_place_and_the_towns_in_the_area(self) -> None:
        content = make_content()
        ground = find_ground(content.facts, parse_document(content.area.document), countries())
        words = compose_map_words(content.text_in("hu"), name_towns(ground, "hu"))
        assert words.title == "A keresési terület térképe"
        assert "Kolozsvár, Példa tér" in words.told
        assert "Keresési terület: Cluj-Napoca" in words.told

    def test_names_the_towns_in_the_readers_letters(self) -> None:
        content = make_content()
        ground = find_ground(content.facts, parse_document(content.area.document), countries())
        assert name_towns(ground, "uk")[0] == "Клуж-Напока"
        assert "Клуж-Напока" in {label.text for label in draw(ground.scene, "uk").labels}

    def test_says_nothing_of_what_nobody_knows(self) -> None:
        texts = make_content().text_in("en").model_copy(update={"lines": ()})
        assert compose_map_words(texts, ()).told == ""


class TestThePublicPage:
    def test_shows_the_map_with_its_words(self) -> None:
        page = write_page(make_content())
        assert '<svg class="map abduction"' in page
        assert '<title id="map-t">Map of the search area</title>' in page
        assert "Search area: Cluj-Napoca, Turda" in page
        assert "© GeoNames" in page
        assert 'style="' not in page  # the policy lets none in

    def test_is_the_same_for_every_point_of_a_coarse_cell(self) -> None:
        centre = snap_to_grid(CLUJ, 5)
        pages = [write_page(make_coarse(destination(centre, bearing, 2))) for bearing in (20, 200)]
        assert pages[0] == pages[1]
        assert '<path class="c"' in pages[0]

    def test_leaves_the_map_out_before_it_is_too_heavy(self) -> None:
        content = make_content()
        spare = MOST_BYTES - len(write_page(content).encode())
        for characters, mapped in ((10, True), (spare + 300, False)):
            marks = Line(key="marks", label="Marks", value="x" * characters)
            texts = [t.model_copy(update={"lines": (*t.lines, marks)}) for t in content.texts]
            page = write_page(content.model_copy(update={"texts": tuple(texts)}))
            assert ("<svg" in page) is mapped
            assert len(page.encode()) <= MOST_BYTES

    def test_escapes_a_place_that_was_typed(self) -> None:
        area = AreaContent(document=make_content().area.document, names={"en": "<b>"}, countries=("RO",))
        place = {"en": "<script>x</script>"}
        seen = make_facts().last_seen.model_dump() | {"place": place}
        facts = make_facts(last_seen=LastSeenFacts(**seen), languages=("en",))
        assert "<script>" not in write_page(make_content(facts, area=area))
