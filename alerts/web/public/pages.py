"""The pages anybody may open: an alert, its end, and the front page, each of one file and without a script."""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import quote

from babel import Locale
from markupsafe import Markup
from sqlalchemy.orm import Session

from alerts.facts import Fact
from alerts.feed import atom, geojson, jsonfeed, rss
from alerts.feed.links import cap_url, page_url
from alerts.feed.queries import live_rows
from alerts.feed.view import Entry
from alerts.message.content import Content, Poster
from alerts.message.models import Message
from alerts.poster.content import PLATE
from alerts.poster.map import find_ground
from alerts.poster.templates import shapes
from alerts.web.map import MapDrawing, draw_maps, name_towns
from alerts.web.markup import FOLDER, fill_template
from alerts.web.public.answers import Answer, make_answer
from alerts.web.public.shelf import LOOK_AGAIN, By, Shelf
from alerts.web.public.standing import Standing
from alerts.web.public.verdicts import Finding
from alerts.words.catalogue import languages
from alerts.words.checking import CheckWords
from alerts.words.compose import announce_pictures, announce_sheet, compose_ending, compose_unconfirmed
from alerts.words.map import compose_map_words
from alerts.words.texts import Line, Texts
from geo.codecs import parse_document
from geo.gazetteer import Gazetteer

HTML = "text/html; charset=utf-8"
MOST_BYTES = 14_000  # of a page, so that it comes in the first packets over a slow line
POSTER, CARD, LIGHT, SHEET = "square", "card", "light", "print"
STYLES = {"check": "check.css", "feed": "list.css", "front": "list.css"}
"""What a page needs beside `style.css`, which all have: an alert's own carries no byte for forms and lists."""
TO_TAKE = ("portrait", "story", LIGHT)  # linked for whoever shares pictures
FEEDS = [("Atom", atom), ("RSS", rss), ("JSON Feed", jsonfeed), ("GeoJSON", geojson)]


_TO_ENCODE = re.compile(r"\W|[\x00-\x7f]")  # in a link: all but letters and digits beyond ASCII


class Picture(Fact):
    """Where a picture of a page is, its size in pixels (of a sheet points), and in kB where that is known."""

    path: str
    url: str
    width: int
    height: int
    kilobytes: int = 0


def show_front(session: Session, base_url: str, at: datetime) -> Shelf:
    live = [(message, message.content) for _, message in live_rows(session, at) if message.content is not None]
    page = write_front_page(live, base_url, at)
    until = min([at + LOOK_AGAIN, *(message.expires for message, _ in live)])
    return Shelf((page,), until, doubtful=(write_silent_page(),))


def show_alert(standing: Standing | None, base_url: str, gazetteer: Gazetteer) -> Shelf:
    """A page for each of its languages, its own first."""
    if standing is None:
        return Shelf((write_missing_page(),))
    message, content = standing.latest, standing.content
    if content is None:
        number, spoken = standing.last_told.number, standing.languages
        ordered: Iterable[list[str]] = ([each, *(o for o in spoken if o != each)] for each in spoken)
        return Shelf(tuple(write_ended_page(message.slug, number, order) for order in ordered), by=By.LANGUAGE)
    pages = tuple(write_alert_page(message, content, said.language, base_url, gazetteer) for said in content.texts)
    phone = content.facts.contact.phone
    doubtful = tuple(write_unconfirmed_page(said.language, phone) for said in content.texts)
    return Shelf(pages, message.expires, By.LANGUAGE, doubtful)


def write_alert_page(message: Message, content: Content, language: str, base_url: str, gazetteer: Gazetteer) -> Answer:
    """The page of what stands now, in one of its languages, with the finest map that does not make it too heavy."""
    said = content.text_in(language)
    link = page_url(message, base_url)
    values = {
        "said": said,
        "lines": [_hold_plate(line) for line in said.lines],
        "code": content.statement.code,
        "link": link,
        "cap": cap_url(message.identifier, base_url),
        "tier": content.facts.tier.value,
        "agency": content.facts.agency.name,
        "phone": content.facts.contact.phone,
        "dial": _dial(content.facts.contact.phone),
        "poster": place_picture(message, content.poster(POSTER, language), base_url),
        "light": place_picture(message, content.poster(LIGHT, language), base_url),
        "card": place_picture(message, content.poster(CARD, language), base_url),
        "announced": announce_pictures(language),
        "pictures": _pictures_to_take(message, content, said, base_url),
        "to_print": announce_sheet(language),
        "sheet": None if said.share_only else place_picture(message, content.poster(SHEET, language), base_url),
        "others": [{"language": each.language, "name": name_language(each.language)} for each in content.texts]
        if len(content.texts) > 1
        else [],
        "ways": share_ways(said, link),
    }

    def write(drawing: MapDrawing | None) -> Answer:
        shown = {**values, "map": drawing}
        return _write("alert", shown, 200, said.language, said.direction, modified=message.sent)

    light = (page for page in map(write, _draw_maps(content, said, gazetteer)) if len(page.body) <= MOST_BYTES)
    return next(light, None) or write(None)


def _draw_maps(content: Content, said: Texts, gazetteer: Gazetteer) -> Iterator[MapDrawing]:
    """The finest first."""
    ground = find_ground(content.facts, parse_document(content.area.document), gazetteer)
    return draw_maps(ground, compose_map_words(said, name_towns(ground, said.language)), said.language)


def write_ended_page(slug: str, number: int, languages: Sequence[str]) -> Answer:
    """Neutral, in every language of the alert, the first one first: no name, no photo, no outcome."""
    endings = [compose_ending(language) for language in languages]
    width, height = shapes()[CARD]
    path = f"/a/{slug}/{number}/{CARD}.{languages[0]}.jpg"
    card = Picture(path=path, url=path, width=width, height=height)
    values = {"endings": endings, "card": card}
    return _write("ended", values, 410, languages[0], endings[0].direction)


def write_unconfirmed_page(language: str, phone: str = "") -> Answer:
    """While nothing confirms that the search goes on: no name, no photo; whom to call."""
    said = compose_unconfirmed(language, phone)
    return _write("unconfirmed", {"said": said, "phone": phone, "dial": _dial(phone)}, 503, language, said.direction)


@cache
def write_silent_page() -> Answer:
    """In place of the front page while nothing confirms what is live."""
    return _write("silent", {}, 503, "en", "ltr")


@cache
def write_missing_page() -> Answer:
    return _write("missing", {}, 404, "en", "ltr")


def write_front_page(live: Sequence[tuple[Message, Content]], base_url: str, at: datetime) -> Answer:
    """Every live alert in its own first language, the newest first.

    `at` as the time of change errs on the safe side: an alert that runs out leaves the list without an event.
    """
    entries = [
        {
            "path": f"/a/{message.slug}",
            "said": content.texts[0],
            "image": place_picture(message, content.poster(POSTER, content.texts[0].language), base_url),
        }
        for message, content in live
    ]
    return _write("front", {"entries": entries, "feeds": FEEDS}, 200, "en", "ltr", modified=at)


def write_feed_page(name: str, address: str, entries: Sequence[Entry], modified: datetime) -> Answer:
    return _write("feed", {"name": name, "address": address, "entries": entries}, 200, "en", "ltr", modified=modified)


def place_picture(message: Message, poster: Poster | None, base_url: str) -> Picture | None:
    if poster is None:
        return None
    path = f"/a/{message.slug}/{message.number}/{poster.name}"
    kilobytes = -(-poster.size // 1000)
    return Picture(path=path, url=f"{base_url}{path}", width=poster.width, height=poster.height, kilobytes=kilobytes)


def _pictures_to_take(message: Message, content: Content, said: Texts, base_url: str) -> list[Picture]:
    """None where only the link is to be shared."""
    placed = (place_picture(message, content.poster(shape, said.language), base_url) for shape in TO_TAKE)
    return [] if said.share_only else [each for each in placed if each is not None]


def share_ways(said: Texts, link: str) -> list[dict[str, str]]:
    """Plain links, so that sharing needs no script and nobody is watched; they carry no name and no photo, only
    the call that the agency wrote and the link, which always tells the present truth.
    """
    text = f"{said.kind}. {said.hashtag}".strip()
    return [
        {"name": "WhatsApp", "href": "https://wa.me/?" + _query(text=f"{text} {link}")},
        {"name": "Facebook", "href": "https://www.facebook.com/sharer/sharer.php?" + _query(u=link)},
        {"name": "X", "href": "https://x.com/intent/post?" + _query(text=text, url=link)},
        {"name": "Telegram", "href": "https://t.me/share/url?" + _query(url=link, text=text)},
        {"name": "E-mail", "href": "mailto:?" + _query(subject=said.kind, body=f"{said.share}\n{link}")},
    ]


def _query(**values: str) -> str:
    """As a link in a page takes it: letters of other scripts as they are, a third of the bytes; the browser that
    follows it sends them as UTF-8, percent-encoded.
    """
    return "&".join(f"{key}={_TO_ENCODE.sub(_encode, text)}" for key, text in values.items())


def _encode(found: re.Match[str]) -> str:
    return quote(found[0], safe="/:")


def name_language(language: str) -> str:
    """As its own speakers write it: `română`."""
    return Locale.parse(language.replace("-", "_")).get_display_name() or language


def write_check_page(
    words: CheckWords,
    *,
    finding: Finding | None = None,
    problem: str = "",
    status: int = 200,
    typed: str = "",
    asked: str = "",
) -> Answer:
    """Where anybody asks whether an alert is genuine, and the answer. `problem`: why there is none.

    `typed` stands in its field again; `asked`: the language that was chosen by hand. Never kept by anybody.
    """
    values = {
        "said": words,
        "finding": finding,
        "verdict": words.verdicts[finding.verdict] if finding else None,
        "problem": problem,
        "typed": typed,
        "asked": asked,
        "others": [{"language": each, "name": name_language(each)} for each in languages()],
    }
    return _write("check", values, status, words.language, words.direction, form="'self'", cache="no-store")


def _hold_plate(line: Line) -> Line:
    """A plate is not broken over two lines, as it is not on posters; whoever copies it gets the hyphen that it has."""
    if line.key != "vehicle":
        return line
    return line.model_copy(update={"value": PLATE.sub(lambda plate: plate[0].replace(" ", "\u00a0"), line.value)})


def _dial(phone: str) -> str:
    """As a `tel:` link takes it."""
    return re.sub(r"[^+\d]", "", phone)


def _write(
    page: str,
    values: Mapping[str, Any],
    status: int,
    language: str,
    direction: str,
    *,
    modified: datetime | None = None,
    form: str = "'none'",
    cache: str = "",
) -> Answer:
    """`form`: where its forms may go, as the policy says it. `cache`: else by the status."""
    style = _read_style(STYLES.get(page, ""))
    policy = _policy(form, style)
    common = {"language": language, "direction": direction, "style": style, "policy": policy}
    html = fill_template(f"public/{page}.html", {**common, **values})
    headers = {"Content-Security-Policy": f"{policy}; frame-ancestors 'none'"}
    if cache:
        headers["Cache-Control"] = cache
    return make_answer(status, HTML, html.encode(), language=language, modified=modified, headers=headers)


@cache
def _read_style(further: str) -> Markup:
    """`further`: a file beside the common one, or none."""
    files = [FOLDER / "public" / name for name in ("style.css", further) if name]
    style = "".join(file.read_text("utf-8") for file in files)
    return Markup(style.replace("\n", ""))  # noqa: S704  (our own files, nothing of an alert is in them)


@cache
def _policy(form: str, style: Markup) -> str:
    """Our pictures and the one style that stands in the page; no script can ever run here.

    It stands in the page as well, where it holds whoever serves the file; who may frame it only a header can say.
    """
    digest = base64.b64encode(hashlib.sha256(str(style).encode()).digest()).decode()
    return f"default-src 'none'; img-src 'self'; style-src 'sha256-{digest}'; base-uri 'none'; form-action {form}"
