"""The seam of the room: frozen Texts and photos -> the picture that is published."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from alerts.errors import BadInput
from alerts.facts import Tier
from alerts.image.encode import encode_jpeg
from alerts.poster.content import check_letters
from alerts.poster.layout import lay_out, lay_out_ending
from alerts.poster.map import Chart, Ground
from alerts.poster.paint import PosterPhoto, Watermark, make_code, paint
from alerts.poster.palette import load_palettes
from alerts.poster.templates import Template, load_templates, shapes
from alerts.poster.typeset import Typesetter
from alerts.words.catalogue import load_catalogue
from alerts.words.texts import EndingTexts, Texts

__all__ = ["Ground", "Picture", "PosterPhoto", "render_neutral", "render_poster", "shapes"]

PREVIEW = "PREVIEW"  # for staff and designers, never for the public: one word in every language


@dataclass(frozen=True, slots=True)
class Picture:
    data: bytes
    media_type: str
    width: int
    height: int
    sha256: str
    alt: str
    shape: str
    language: str


def render_poster(
    texts: Texts,
    *,
    shape: str,
    photos: Sequence[PosterPhoto],
    tier: Tier,
    link: str,
    code: str,
    preview: bool,
    exercise: bool,
    ground: Ground | None = None,
) -> Picture:
    """The poster of a message in one shape: JPEG; equal input gives equal bytes.

    `link` empty: no QR code. `code` empty: no check code. `preview` and `exercise` are written across the picture.
    `ground` None: no map; else there is one where the template has a place for it and the words leave it free.
    Raises BadInput: poster.unknown_shape, poster.missing_glyph, poster.does_not_fit, poster.photo_of_nobody,
    poster.no_drill_mark, image.does_not_fit.
    """
    template = _find_template(shape)
    if exercise and not texts.watermark:
        raise BadInput.at("watermark", "poster.no_drill_mark")
    check_letters(texts)
    drawn_code = make_code(link)
    modules = drawn_code.width if drawn_code else 0
    layout = lay_out(
        texts, template, tier, [photo.child for photo in photos], modules, bool(code), mapped=ground is not None
    )
    text = " · ".join(filter(None, (texts.watermark, PREVIEW if preview else "")))
    mark = Watermark(text, Typesetter(texts.language, texts.direction)) if text else None
    chart = Chart(ground, load_palettes()[tier], Typesetter(texts.language, texts.direction)) if ground else None
    return _finish(paint(layout, photos, drawn_code, mark, chart), template, texts.alt, texts.language)


def render_neutral(ending: EndingTexts, *, shape: str, exercise: bool = False) -> Picture:
    """The card that takes a poster's place when the search has ended: no name, no photo, no outcome.

    Raises BadInput: poster.unknown_shape, poster.missing_glyph, poster.does_not_fit.
    """
    template = _find_template(shape)
    check_letters(ending)
    mark = None
    if exercise:
        text = load_catalogue(ending.language).say("drill-watermark")
        mark = Watermark(text, Typesetter(ending.language, ending.direction))
    image = paint(lay_out_ending(ending, template), (), None, mark)
    return _finish(image, template, ending.alt, ending.language)


def _find_template(shape: str) -> Template:
    templates = load_templates()
    if shape not in templates:
        raise BadInput.at("shape", "poster.unknown_shape", shape=shape, known=tuple(templates))
    return templates[shape]


def _finish(image: Image.Image, template: Template, alt: str, language: str) -> Picture:
    data = encode_jpeg(image, max_bytes=template.most_bytes)
    digest = hashlib.sha256(data).hexdigest()
    return Picture(data, "image/jpeg", *image.size, digest, alt, template.shape, language)
