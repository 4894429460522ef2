"""Pictures by their public address."""

import hashlib
import io

import pytest
from pypdf import PdfReader
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.poster.render import render_neutral
from alerts.poster.templates import published_shapes
from alerts.resolution.partial import end_for_children
from alerts.words.compose import compose_ending
from tests.alerts.web import seed
from tests.alerts.web.seed import World


def read_sheet(data: bytes) -> str:
    return PdfReader(io.BytesIO(data)).pages[0].extract_text()


def card(shape: str, language: str) -> bytes:
    return render_neutral(compose_ending(language), shape=shape).data


class TestALivePoster:
    def test_is_byte_for_byte_what_was_approved(self, world: World, alert: Alert, client: TestClient) -> None:
        content = seed.messages(world, [alert])[0].content
        assert content is not None
        assert {poster.shape for poster in content.posters} == set(published_shapes())
        for poster in content.posters:
            response = client.get(f"/a/{alert.slug}/1/{poster.name}")
            assert response.headers["Content-Type"] == poster.media_type
            assert hashlib.sha256(response.content).hexdigest() == poster.sha256

    @pytest.mark.parametrize("name", ["square.ro.jpg", "print.ro.pdf"])
    def test_may_be_kept_for_a_second_and_is_asked_for_again(
        self, world: World, alert: Alert, client: TestClient, name: str
    ) -> None:
        response = client.get(f"/a/{alert.slug}/1/{name}")
        assert response.headers["Cache-Control"] == "public, max-age=1, must-revalidate"
        assert response.headers["X-Robots-Tag"].startswith("noindex")
        again = client.get(f"/a/{alert.slug}/1/{name}", headers={"If-None-Match": response.headers["ETag"]})
        assert (again.status_code, again.content) == (304, b"")

    @pytest.mark.parametrize(
        "name", ["1/square.fr.jpg", "1/triangle.ro.jpg", "2/square.ro.jpg", "0/square.ro.jpg", "01/square.ro.jpg",
                 "x/square.ro.jpg", "1/print.ro.jpg", "print.ro.jpg", "1/square.ro.pdf", "square.ro.pdf",
                 "1/square.ro.png", "9" * 5000 + "/square.ro.jpg", "square.fr.jpg", "1/square.jpg"],
    )  # fmt: skip
    def test_of_another_shape_language_or_number_is_not_there(
        self, world: World, alert: Alert, client: TestClient, name: str
    ) -> None:
        assert client.get(f"/a/{alert.slug}/{name}").status_code == 404

    def test_is_found_without_its_number(self, world: World, alert: Alert, client: TestClient) -> None:
        response = client.get(f"/a/{alert.slug}/square.hu.jpg")
        assert (response.status_code, response.headers["Location"]) == (302, f"/a/{alert.slug}/1/square.hu.jpg")
        seed.update(world, alert)
        assert client.get(f"/a/{alert.slug}/square.hu.jpg").headers["Location"] == f"/a/{alert.slug}/2/square.hu.jpg"


class TestAReplacedPoster:
    @pytest.mark.parametrize("name", ["square.ro.jpg", "print.ro.pdf"])
    def test_is_gone_and_shows_what_replaced_it(
        self, world: World, alert: Alert, client: TestClient, name: str
    ) -> None:
        old = client.get(f"/a/{alert.slug}/1/{name}")
        seed.update(world, alert)
        response = client.get(f"/a/{alert.slug}/1/{name}", headers={"If-None-Match": old.headers["ETag"]})
        assert (response.status_code, response.headers["Content-Type"]) == (410, old.headers["Content-Type"])
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["Link"] == f'</a/{alert.slug}/2/{name}>; rel="successor-version"'
        assert response.content == client.get(f"/a/{alert.slug}/2/{name}").content
        assert response.content != old.content
        latest = client.get(f"/a/{alert.slug}/{name}")
        assert (latest.status_code, latest.headers["Location"]) == (302, f"/a/{alert.slug}/2/{name}")

    def test_does_not_say_that_the_search_is_over(self, world: World, alert: Alert, client: TestClient) -> None:
        seed.update(world, alert)
        assert client.get(f"/a/{alert.slug}/1/square.ro.jpg").content != card("square", "ro")

    def test_keeps_nothing_of_a_sibling_who_is_found(self, world: World, client: TestClient) -> None:
        text = (seed.CASES / "ro-car.yaml").read_text("utf-8")
        sibling = "  - {given_name: Ilinca, age: 6, sex: female, height_cm: 115, eyes: brown}\nvehicles:"
        alert = seed.make_live(world, text=text.replace("vehicles:", sibling))
        assert "Ilinca" in client.get(f"/a/{alert.slug}").text
        service = world.service
        end_for_children(world.database, alert.id, [2], service.site, service.timings, by=world.officer)
        page = client.get(f"/a/{alert.slug}")
        assert page.status_code == 200
        assert "Ilinca" not in page.text
        assert client.get(f"/a/{alert.slug}/1/square.ro.jpg").status_code == 410
        assert "Matei" in read_sheet(client.get(f"/a/{alert.slug}/2/print.ro.pdf").content)
        for number in (1, 2):
            assert "Ilinca" not in read_sheet(client.get(f"/a/{alert.slug}/{number}/print.ro.pdf").content)


class TestAnEndedPoster:
    def test_is_the_neutral_card_at_every_address(self, world: World, alert: Alert, client: TestClient) -> None:
        seed.update(world, alert)
        client.get(f"/a/{alert.slug}/2/square.ro.jpg")
        seed.end(world, alert)
        for path in ("1/square.ro.jpg", "2/square.ro.jpg", "square.ro.jpg"):
            response = client.get(f"/a/{alert.slug}/{path}")
            assert (response.status_code, response.headers["Cache-Control"]) == (410, "no-store")
            assert response.content == card("square", "ro")
        assert client.get(f"/a/{alert.slug}/3/square.ro.jpg").status_code == 404

    def test_is_a_neutral_sheet_where_it_was_one(self, world: World, alert: Alert, client: TestClient) -> None:
        live = client.get(f"/a/{alert.slug}/1/print.ro.pdf")
        assert (live.status_code, live.headers["Content-Type"]) == (200, "application/pdf")
        assert "Matei" in read_sheet(live.content)
        seed.end(world, alert)
        for path in ("1/print.ro.pdf", "print.ro.pdf"):
            response = client.get(f"/a/{alert.slug}/{path}")
            assert (response.status_code, response.headers["Cache-Control"]) == (410, "no-store")
            assert response.headers["Content-Type"] == "application/pdf"
            assert response.content == card("print", "ro")
            assert "Matei" not in read_sheet(response.content)

    def test_stands_on_the_page_that_says_so(self, world: World, alert: Alert, client: TestClient) -> None:
        seed.end(world, alert)
        page = client.get(f"/a/{alert.slug}?lang=en").text
        assert f'src="/a/{alert.slug}/1/card.en.jpg"' in page
        assert client.get(f"/a/{alert.slug}/1/card.en.jpg").content == card("card", "en")
