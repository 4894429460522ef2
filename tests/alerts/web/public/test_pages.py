"""The pages anybody may open."""

import re
import tracemalloc
from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.message.models import EndReason
from alerts.web.public.negotiation import choose_language
from alerts.web.public.pages import share_ways
from tests.alerts.feed.make_message import make_content
from tests.alerts.web import seed
from tests.alerts.web.seed import World
from tests.clock import ManualClock

MOST_BYTES = 14_000


class Tags(HTMLParser):
    """Every tag of a page with its attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]

    def meta(self, name: str) -> str | None:
        return next(m["content"] for m in self.all("meta") if name in (m.get("property"), m.get("name")))


def read(client: TestClient, path: str, **headers: str) -> Tags:
    response = client.get(path, headers=headers)
    assert response.status_code == 200
    return Tags(response.text)


class TestALiveAlert:
    def test_shows_poster_facts_and_number(self, world: World, alert: Alert, client: TestClient) -> None:
        page = read(client, f"/a/{alert.slug}?lang=en")
        image = page.all("img")[0]
        assert image["src"] == f"/a/{alert.slug}/1/square.en.jpg"
        assert "Matei" in (image["alt"] or "")
        assert {"href": "tel:+99900000404", "class": "phone"} in page.all("a")
        for said in (
            "Help find Matei",
            "Do not approach",
            "XX\u00a000\u00a0FIC",
            "As of 7 Feb 2026",
            "EX-2026-0404",
            alert.code,
        ):
            assert said in page.text

    def test_lets_a_small_screen_load_the_small_picture(self, world: World, alert: Alert, client: TestClient) -> None:
        (small,) = read(client, f"/a/{alert.slug}?lang=ro").all("source")
        assert (small["media"], small["width"], small["height"]) == ("(max-width: 30rem)", "720", "900")
        assert small["srcset"] == f"/a/{alert.slug}/1/light.ro.jpg"
        assert len(client.get(str(small["srcset"])).content) <= 60_000

    def test_links_pictures_to_share(self, world: World, alert: Alert, client: TestClient) -> None:
        page = read(client, f"/a/{alert.slug}?lang=en")
        assert "As a picture:" in page.text
        links = [each["href"] for each in page.all("a")]
        for shape, size in (("portrait", "1080×1350"), ("story", "1080×1920"), ("light", "720×900")):
            path = f"/a/{alert.slug}/1/{shape}.en.jpg"
            assert path in links
            assert client.get(path).headers["Content-Type"] == "image/jpeg"
            assert size in page.text

    def test_links_the_poster_to_be_printed_in_words(self, world: World, alert: Alert, client: TestClient) -> None:
        page, path = read(client, f"/a/{alert.slug}?lang=hu"), f"/a/{alert.slug}/1/print.hu.pdf"
        assert {"href": path, "type": "application/pdf"} in page.all("a")
        kilobytes = -(-len(client.get(path).content) // 1000)
        assert f"Nyomtatható plakát, A4 (PDF, {kilobytes} kB)" in page.text

    def test_links_no_poster_where_only_the_link_is_to_be_shared(self, world: World, client: TestClient) -> None:
        alert = seed.make_live(world, "hr-link-only")
        links = [str(each["href"]) for each in read(client, f"/a/{alert.slug}").all("a")]
        assert [link for link in links if link.endswith((".jpg", ".pdf"))] == [f"/a/{alert.slug}/1/square.hr.jpg"]

    def test_says_its_age_and_sex_once(self, world: World, alert: Alert, client: TestClient) -> None:
        page = read(client, f"/a/{alert.slug}?lang=en")
        assert "2 years old, boy" in page.text
        assert "male" not in page.text

    @pytest.mark.parametrize("name", ["ro-car", "hr-link-only"])
    def test_fits_in_fourteen_kilobytes_without_a_script(self, world: World, client: TestClient, name: str) -> None:
        alert = seed.make_live(world, name, photos=2)
        response = client.get(f"/a/{alert.slug}", headers={"Accept-Encoding": "identity"})
        assert len(response.content) <= MOST_BYTES
        assert len(Tags(response.text).all("svg")) == 1
        assert Tags(response.text).all("script") == []
        assert not re.search(
            r"(?:src|href|action)=\"(?:https?:)?//(?!127\.0\.0\.1)[^\"]*\.(?:js|css|woff2?)", response.text
        )

    def test_has_a_card_for_those_who_share_it(self, world: World, alert: Alert, client: TestClient) -> None:
        page = read(client, f"/a/{alert.slug}?lang=hu")
        assert page.meta("og:image") == f"{seed.BASE_URL}/a/{alert.slug}/1/card.hu.jpg"
        assert page.meta("og:url") == f"{seed.BASE_URL}/a/{alert.slug}"
        assert page.meta("twitter:card") == "summary_large_image"
        assert client.get(f"/a/{alert.slug}/1/card.hu.jpg").status_code == 200

    def test_links_say_what_was_written_in_whatever_letters(self) -> None:
        text = "Зник дитина & +1 #Є? =100 % \u202ex\n"
        said = make_content().text_in("en").model_copy(update={"kind": text, "hashtag": "", "share": text})
        link = "https://alerts.example/a/s4fe"
        ways = {way["name"]: way["href"] for way in share_ways(said, link)}
        told = {name: parse_qs(urlsplit(href).query, strict_parsing=True) for name, href in ways.items()}
        assert told["Telegram"] == {"url": [link], "text": [f"{text}.".strip()]}
        assert told["WhatsApp"] == {"text": [f"{text}. {link}"]}
        assert told["E-mail"] == {"subject": [text], "body": [f"{text}\n{link}"]}
        for href in ways.values():
            assert not set(href) & set(' "<>\u202e\n')
        assert "Зник%20дитина%20%26%20%2B1" in ways["X"]

    def test_breaks_the_number_to_call_at_no_end_of_a_line(self, alert: Alert, client: TestClient) -> None:
        page = client.get(f"/a/{alert.slug}?lang=en").text
        (do,) = re.findall(r'<section class="do"><p>(.*?)</p>', page)
        assert do.replace("\u00a0", " ").startswith("If you see the child, call +999 0000 0404.")
        assert "+999\u00a00000\u00a00404" in do

    def test_is_not_for_search_engines(self, world: World, alert: Alert, client: TestClient) -> None:
        response = client.get(f"/a/{alert.slug}")
        assert response.headers["X-Robots-Tag"].startswith("noindex, noarchive")

    def test_lets_only_its_own_style_and_our_pictures_load(
        self, world: World, alert: Alert, client: TestClient
    ) -> None:
        policy = client.get(f"/a/{alert.slug}").headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; img-src 'self'; style-src 'sha256-")
        assert "unsafe" not in policy

    def test_withholds_what_the_message_withholds(self, world: World, client: TestClient) -> None:
        alert = seed.make_live(world, "hr-link-only", photos=1)
        page = client.get(f"/a/{alert.slug}?lang=en").text
        assert "Name withheld" in page
        assert "share only this link" in page
        assert "As a picture:" not in page

    def test_escapes_what_was_typed(self, world: World, client: TestClient) -> None:
        text = (seed.CASES / "ro-car.yaml").read_text("utf-8").replace("Fictiva Combi", "<script>x</script>")
        alert = seed.make_live(world, text=text)
        page = client.get(f"/a/{alert.slug}").text
        assert "<script>" not in page
        assert "&lt;script&gt;" in page


class TestItsLanguage:
    @pytest.mark.parametrize(
        ("asked", "accepted", "spoken"),
        [
            ("", "", "ro"),
            ("", "hu-HU,hu;q=0.9,en;q=0.8", "hu"),
            ("", "en;q=0.5, ro;q=0.4", "en"),
            ("", "fr, en;q=0", "ro"),
            ("en", "hu", "en"),
            ("fr", "hu", "hu"),
        ],
    )
    def test_is_what_the_reader_asks_for(
        self, world: World, alert: Alert, client: TestClient, asked: str, accepted: str, spoken: str
    ) -> None:
        response = client.get(f"/a/{alert.slug}?lang={asked}", headers={"Accept-Language": accepted})
        assert response.headers["Content-Language"] == spoken
        assert response.headers["Vary"] == "Accept-Language, Accept-Encoding"
        assert Tags(response.text).all("html")[0] == {"lang": spoken, "dir": "ltr"}

    def test_can_be_changed_by_a_link(self, world: World, alert: Alert, client: TestClient) -> None:
        page = read(client, f"/a/{alert.slug}")
        links = [a for a in page.all("a") if a.get("hreflang")]
        assert [a["href"] for a in links] == ["?lang=ro", "?lang=hu", "?lang=en"]
        assert [a["hreflang"] for a in links if a.get("aria-current")] == ["ro"]
        assert "magyar" in page.text

    def test_takes_a_script_of_the_language_rather_than_another_language(self) -> None:
        assert choose_language("uz, ru;q=0.8", ["ru", "uz-Latn", "uz-Cyrl"]) == "uz-Latn"
        assert choose_language("uz-Cyrl", ["ru", "uz-Latn", "uz-Cyrl"]) == "uz-Cyrl"

    def test_remembers_little_of_headers_that_are_long(self) -> None:
        tracemalloc.start()
        try:
            for number in range(100):
                choose_language(f"{number}, {'x' * 100_000}", ["en"])
            kept, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert kept < 1_000_000


class TestTheEnd:
    def test_shows_on_the_very_next_request(self, world: World, alert: Alert, client: TestClient) -> None:
        assert "Matei" in client.get(f"/a/{alert.slug}").text
        seed.end(world, alert)
        response = client.get(f"/a/{alert.slug}")
        assert response.status_code == 410
        assert response.headers["Cache-Control"] == "no-store"
        assert "ETag" not in response.headers

    @pytest.mark.parametrize("reason", [EndReason.FOUND, EndReason.ERROR, EndReason.WITHDRAWN])
    def test_is_neutral_in_every_language_of_the_alert(
        self, world: World, alert: Alert, client: TestClient, reason: EndReason
    ) -> None:
        seed.end(world, alert, reason)
        page = client.get(f"/a/{alert.slug}?lang=hu").text
        assert [part["lang"] for part in Tags(page).all("section")] == ["hu", "ro", "en"]
        assert "<h1>This search has ended</h1><p>Please delete your copy. Thank you.</p>" in page
        for word in ("Matei", "Exemplu", "0404", alert.code, reason.value, "<svg"):
            assert word not in page

    def test_is_told_to_a_reader_who_has_a_copy(self, world: World, alert: Alert, client: TestClient) -> None:
        tag = client.get(f"/a/{alert.slug}").headers["ETag"]
        assert client.get(f"/a/{alert.slug}", headers={"If-None-Match": tag}).status_code == 304
        seed.end(world, alert)
        assert client.get(f"/a/{alert.slug}", headers={"If-None-Match": tag}).status_code == 410
        assert client.get(f"/a/{alert.slug}", headers={"If-None-Match": "*"}).status_code == 410

    def test_comes_by_the_clock_when_nobody_ends_it(
        self, world: World, alert: Alert, client: TestClient, clock: ManualClock
    ) -> None:
        clock.advance(hours=23, minutes=59)
        assert client.get(f"/a/{alert.slug}").status_code == 200
        clock.advance(minutes=1)
        assert client.get(f"/a/{alert.slug}").status_code == 410


class TestWhatIsNotPublic:
    def test_an_unknown_address_is_not_there(self, client: TestClient) -> None:
        for path in ("/a/nobody", "/a/%00", "/a/" + "x" * 300, "/a/nobody/1/square.en.jpg", "/cap/none.xml"):
            response = client.get(path)
            assert response.status_code == 404, path
            assert "nothing at this address" in response.text

    def test_an_exercise_is_nowhere(self, world: World, client: TestClient) -> None:
        alert = seed.make_live(world, "az-drill")
        message = seed.messages(world, [alert])[0]
        for path in (f"/a/{alert.slug}", f"/a/{alert.slug}/1/square.az.jpg", f"/cap/{message.identifier}.xml"):
            assert client.get(path).status_code == 404, path
        for path in ("/", "/feeds/alerts.atom", "/feeds/alerts.rss", "/feeds/alerts.json", "/feeds/alerts.geojson"):
            assert alert.slug not in client.get(path).text
            assert message.identifier not in client.get(path).text

    def test_what_is_only_submitted_is_not_there(self, world: World, client: TestClient) -> None:
        alert = seed.draft_case(world, seed.import_case(world))
        seed.submit(world, alert)
        assert client.get(f"/a/{alert.slug}").status_code == 404


class TestTheFrontPage:
    def test_says_when_nothing_is_live(self, client: TestClient) -> None:
        assert "No alert is live" in client.get("/").text

    def test_lists_what_is_live_and_forgets_what_ended(self, world: World, alert: Alert, client: TestClient) -> None:
        assert {"href": f"/a/{alert.slug}"} in read(client, "/").all("a")
        seed.end(world, alert)
        assert alert.slug not in client.get("/").text
        assert "No alert is live" in client.get("/").text


class TestBytes:
    def test_come_compressed_to_who_takes_them(self, world: World, alert: Alert, client: TestClient) -> None:
        packed = client.get(f"/a/{alert.slug}", headers={"Accept-Encoding": "gzip"})
        plain = client.get(f"/a/{alert.slug}", headers={"Accept-Encoding": "gzip;q=0"})
        assert packed.headers["Content-Encoding"] == "gzip"
        assert "Content-Encoding" not in plain.headers
        assert packed.text == plain.text
        assert packed.headers["ETag"] != plain.headers["ETag"]

    def test_are_not_sent_twice(self, world: World, alert: Alert, client: TestClient) -> None:
        path = f"/a/{alert.slug}"
        first = client.get(path)
        for headers in (
            {"If-None-Match": first.headers["ETag"]},
            {"If-None-Match": f'"other", W/{first.headers["ETag"]}'},
            {"If-Modified-Since": first.headers["Last-Modified"]},
        ):
            again = client.get(path, headers=headers)
            assert (again.status_code, again.content) == (304, b"")
            assert again.headers["Cache-Control"] == "public, max-age=1, must-revalidate"
        assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200
        for since in ("nonsense", "Mon, 01 Jan 99999999999 00:00:00 GMT", "Mon, 01 Jan 2024 00:00:00 +99999999999999"):
            assert client.get(path, headers={"If-Modified-Since": since}).status_code == 200

    def test_head_says_the_same_without_a_body(self, world: World, alert: Alert, client: TestClient) -> None:
        path = f"/a/{alert.slug}"
        head = client.head(path)
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["ETag"] == client.get(path).headers["ETag"]
