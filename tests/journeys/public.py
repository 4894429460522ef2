"""What anybody can see: every public address, opened as a stranger would."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import requests

from tests.journeys.search import Outgoing

FEEDS = ("atom", "rss", "json", "geojson")
SHAPES = ("square", "x", "card")
POSTERS = (*(f"{shape}.{{}}.jpg" for shape in SHAPES), "print.{}.pdf")
"""Names of posters, without their language."""
SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Page:
    """One answer, whole."""

    address: str
    status: int
    media_type: str
    body: bytes
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        return self.body.decode()

    def outgoing(self) -> Outgoing:
        head = "\n".join(f"{name}: {value}" for name, value in self.headers.items())
        return Outgoing(f"{self.status} {self.address}", head.encode() + b"\n\n" + self.body)


class Public:
    """A stranger with a browser, who never follows a redirect without saying so."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url
        self._session = requests.Session()
        self._session.trust_env = False

    def close(self) -> None:
        self._session.close()

    def get(self, address: str, **headers: str) -> Page:
        """`address`: a path, or a whole address of ours."""
        path = address.removeprefix(self._base_url)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = self._session.get(self._base_url + path, headers=named, timeout=SECONDS, allow_redirects=False)
        kind = answer.headers.get("Content-Type", "")
        return Page(path, answer.status_code, kind, answer.content, answer.headers)

    def page(self, slug: str, language: str = "") -> Page:
        return self.get(f"/a/{slug}", **({"Accept_Language": language} if language else {}))

    def poster(self, slug: str, number: int, shape: str, language: str) -> Page:
        return self.get(f"/a/{slug}/{number}/{shape}.{language}.jpg")

    def sheet(self, slug: str, number: int, language: str) -> Page:
        return self.get(f"/a/{slug}/{number}/print.{language}.pdf")

    def feed(self, kind: str) -> Page:
        return self.get(f"/feeds/alerts.{kind}")

    def feed_json(self) -> Any:
        return json.loads(self.feed("json").body)

    def everything(self, slug: str, languages: Iterable[str], numbers: int, others: Iterable[str] = ()) -> list[Page]:
        """Every public address of an alert with `numbers` messages, and `others`, such as its CAP documents."""
        told = tuple(languages)
        paths = ["/", f"/a/{slug}", "/openapi.json", "/schemas/event.json", "/healthz", *others]
        paths += [f"/feeds/alerts.{kind}" for kind in FEEDS]
        paths += [f"/a/{slug}?lang={language}" for language in told]
        paths += [
            f"/a/{slug}/{number}{name.format(language)}"
            for number in ("", *(f"{each}/" for each in range(1, numbers + 1)))
            for name in POSTERS
            for language in told
        ]
        pages = [self.get(path) for path in dict.fromkeys(paths)]
        pages += [self.get(f"/feeds/alerts.{kind}", Accept="text/html") for kind in FEEDS]
        return pages + [self.page(slug, language) for language in told]
