"""Texts, photos and a whole poster for the tests of this room, valid by default."""

import io
from collections.abc import Sequence
from functools import cache

import pypdfium2
from PIL import Image

from alerts.facts import Tier
from alerts.image.door import read_upload
from alerts.image.drawn import FOCUS, draw_child
from alerts.poster.render import Picture, PosterPhoto, Series
from alerts.words.texts import ChildWords, EndingTexts, Line, Texts

LINK = "https://alerts.example/a/k7qm4txr9w"
CODE = "K7QM-4TXR"


def make_lines() -> tuple[Line, ...]:
    return (
        Line(key="age", label="Age", value="2 years old"),
        Line(key="height", label="Height", value="86 cm"),
        Line(key="hair", label="Hair", value="brown, short"),
        Line(key="eyes", label="Eyes", value="brown"),
        Line(key="clothing", label="Clothing", value="green blouse, grey trousers"),
        Line(key="speaks", label="Speaks", value="Romanian"),
    )


def make_child(number: int = 1, name: str = "Matei", lines: tuple[Line, ...] | None = None) -> ChildWords:
    return ChildWords(
        number=number, name=name, summary="2 years old, boy", lines=make_lines() if lines is None else lines
    )


def make_texts(*children: ChildWords, **changes: object) -> Texts:
    chosen = children or (make_child(),)
    texts = Texts(
        language="en",
        direction="ltr",
        kind="Child abduction alert",
        headline="Child abduction alert: Matei",
        call=f"Help find {', '.join(child.name for child in chosen)}",
        children=chosen,
        lines=(
            Line(key="place", label="Last seen", value="Cluj-Napoca, Example Square"),
            Line(key="time", label="Time", value="7 February 2026, 18:45 EET"),
            Line(key="direction", label="Direction", value="E60 Oradea"),
            Line(key="vehicle", label="Vehicle", value="blue estate car, Fictiva Combi, plate: XX 00 FIC (Romania)"),
        ),
        do="If you see the child, call +999 0000 0404. Do not approach.",
        source="Poliția Exemplu Cluj · EX-2026-0404",
        as_of="As of 7 Feb 2026, 20:15 EET",
        valid_until="Valid until 8 Feb 2026, 20:15 EET",
        share="Please share this alert.",
        check=f"Check this alert: {CODE}",
        body="",
        short_90="",
        short_360="",
        alt="Poster with a photo. Matei, 2 years old, boy.",
        hashtag="#MissingChild",
        watermark="",
        untranslated=(),
    )
    return texts.model_copy(update=changes)


def make_ending(**changes: object) -> EndingTexts:
    ending = EndingTexts(
        language="en",
        direction="ltr",
        headline="This search has ended",
        body="This search has ended. Please delete your copy. Thank you.",
        alt="Notice: this search has ended.",
    )
    return ending.model_copy(update=changes)


@cache
def make_master(seed: int = 1) -> bytes:
    return read_upload(draw_child(seed)).data


def make_photo(seed: int = 1, child: int | None = None) -> PosterPhoto:
    return PosterPhoto(make_master(seed), FOCUS, child)


def draw(
    texts: Texts | None = None,
    *,
    shape: str = "square",
    photos: Sequence[PosterPhoto] | None = None,
    link: str = LINK,
    code: str = CODE,
    preview: bool = False,
    exercise: bool = False,
    tier: Tier = Tier.ABDUCTION,
) -> Picture:
    series = Series(
        photos=[make_photo()] if photos is None else photos,
        tier=tier,
        link=link,
        code=code,
        preview=preview,
        exercise=exercise,
    )
    return series.draw(texts or make_texts(), shape)


def open_picture(picture: Picture) -> Image.Image:
    """In px, in which its template is measured too; a PDF as a reader of PDF shows it."""
    if picture.media_type == "application/pdf":
        return open_page(picture.data)
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


def open_page(data: bytes, scale: float = 2.0) -> Image.Image:
    """`scale` px to the point."""
    document = pypdfium2.PdfDocument(data)
    try:
        return document[0].render(scale=scale).to_pil().convert("RGB")
    finally:
        document.close()
