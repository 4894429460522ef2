"""All that will leave, frozen at submission; `content_hash` covers it and approval is bound to that."""

import hashlib
import json
import operator
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from alerts.errors import Problem
from alerts.facts import Fact, Facts, Statement, Text
from alerts.poster.templates import Medium
from alerts.words.texts import Texts


class PlaceContent(Fact):
    """A country, region or city by its English name, as platforms look places up; all else as geo.places has it."""

    kind: str
    name: str
    country: str
    region: str = ""
    radius_km: float | None = None
    also: tuple[str, ...] = ()


class AreaContent(Fact):
    """The target area: `document` as codecs of geo read it, names per language, codes others know it by.

    `places` together hold all of it, for platforms that show a post by place, and so does each of `other_places`, with
    more ground beside it. None: its countries do, and `places_none` is the Reason why nothing closer does.
    """

    document: Mapping[str, Any]
    names: Text
    codes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    places: tuple[PlaceContent, ...] = ()
    other_places: tuple[tuple[PlaceContent, ...], ...] = ()
    places_none: Mapping[str, Any] | None = None  # {"code", "values"}

    @property
    def choices(self) -> tuple[tuple[PlaceContent, ...], ...]:
        return tuple(places for places in (self.places, *self.other_places) if places)


class Poster(Fact):
    """One rendered picture, or sheet to be printed, by its digest; the bytes are a blob."""

    shape: str
    language: str
    sha256: str
    media_type: str
    width: int  # px; of a sheet points
    height: int
    size: int
    alt: str
    unsigned: bool = Field(default=False, exclude_if=operator.not_)  # could not be; hashes of before do not know it

    @property
    def is_picture(self) -> bool:
        return self.media_type == Medium.JPEG.media_type

    @property
    def name(self) -> str:
        """The last part of its address, as `name_poster` makes it; also of a shape that is not drawn any more."""
        return f"{self.shape}.{self.language}.{(Medium.JPEG if self.is_picture else Medium.PDF).suffix}"


class ChannelContent(Fact):
    """What one channel gets: its words as they were fitted, and which poster."""

    channel_id: str
    kind: str
    name: str
    language: str
    text: str
    cut: tuple[str, ...]  # keys of the parts that did not fit
    poster: str | None  # sha256
    reason: Mapping[str, Any]  # {"code", "values"}: why this channel


class Content(Fact):
    """Everything of a message but ids and `sent`."""

    facts: Facts
    statement: Statement
    slug: str
    area: AreaContent
    texts: tuple[Texts, ...]
    posters: tuple[Poster, ...]
    channels: tuple[ChannelContent, ...]

    def canonical(self) -> bytes:
        dumped = self.model_dump(mode="json")
        return json.dumps(dumped, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    def digest(self) -> str:
        """The content hash: SHA-256 hex over the canonical JSON."""
        return hashlib.sha256(self.canonical()).hexdigest()

    def text_in(self, language: str) -> Texts:
        return next(texts for texts in self.texts if texts.language == language)

    def poster(self, shape: str, language: str) -> Poster | None:
        return next((p for p in self.posters if p.shape == shape and p.language == language), None)

    def find_unsigned(self) -> tuple[Problem, ...]:
        """What whoever approves is told of posters that could not be signed."""
        pictures = [poster for poster in self.posters if poster.is_picture]
        count = sum(poster.unsigned for poster in pictures)
        return (Problem("signing.unsigned", "", {"count": count, "all": len(pictures)}),) if count else ()

    def channel(self, channel_id: str) -> ChannelContent | None:
        return next((c for c in self.channels if c.channel_id == channel_id), None)

    @property
    def marker(self) -> str:
        return self.statement.marker
