"""The seam of the room: frozen Texts and photos -> the picture that is published."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PIL import Image

from alerts.errors import BadInput
from alerts.facts import Tier
from alerts.image.encode import encode_jpeg
from alerts.poster.content import assign_photos, check_letters
from alerts.poster.crop import Negative
from alerts.poster.layout import Layout, lay_out, lay_out_ending
from alerts.poster.map import Chart, Ground
from alerts.poster.paint import Cut, Material, Watermark, cut_photos, make_code, paint_layout
from alerts.poster.palette import load_palettes
from alerts.poster.press import print_layout
from alerts.poster.templates import Medium, Template, load_templates, shapes
from alerts.poster.typeset import Typesetter
from alerts.words.catalogue import load_catalogue
from alerts.words.print import PrintWords, compose_ending_print_words, compose_print_words
from alerts.words.texts import EndingTexts, Texts

__all__ = ["Ground", "Picture", "PosterPhoto", "Series", "render_neutral", "shapes"]

T = TypeVar("T")
Encode = Callable[[], "Picture"]
Paint = Callable[[], Encode]
PREVIEW = "PREVIEW"  # for staff and designers, never for the public: one word in every language


@dataclass(frozen=True, slots=True)
class Picture:
    data: bytes
    media_type: str
    width: int  # px; of a PDF points
    height: int
    sha256: str
    alt: str
    shape: str
    language: str
    unsigned: bool = False  # it should have been signed, and could not be


@dataclass(frozen=True, slots=True)
class PosterPhoto:
    """A master and where the face is, 0..1 from left and top. `child`: its number; None = in the children's order."""

    data: bytes
    focus: tuple[float, float] = (0.5, 0.38)
    child: int | None = None


class Series:
    """The posters of one message. What they share is made once: photos are decoded, texts of a language set.

    It lives as long as the rendering does, so that no name and no face stays in memory.
    `link` empty: no QR code. `code` empty: no check code. `preview` and `exercise` are written across the picture.
    `ground` None: no map; else there is one where the template has a place for it and the words leave it free.
    """

    def __init__(
        self,
        *,
        photos: Sequence[PosterPhoto],
        tier: Tier,
        link: str,
        code: str,
        preview: bool,
        exercise: bool,
        ground: Ground | None = None,
    ) -> None:
        self._children = [photo.child for photo in photos]
        self._cuts = _develop(photos)
        self._tier, self._ground, self._code = tier, ground, code
        self._link, self._drawn_code = link, make_code(link)
        self._preview, self._exercise = preview, exercise
        self._setters: dict[tuple[str, str], Typesetter] = {}
        self._checked: list[Texts] = []

    def draw(self, texts: Texts, shape: str) -> Picture:
        """The poster in one shape, JPEG or PDF; equal input gives equal bytes, whatever was drawn before.

        Raises BadInput: poster.unknown_shape, poster.missing_glyph, poster.does_not_fit, poster.photo_of_nobody,
        poster.no_drill_mark, image.does_not_fit.
        """
        return next(self.draw_each([(texts, shape)]))

    def draw_each(self, wanted: Iterable[tuple[Texts, str]]) -> Iterator[Picture]:
        """As `draw`, in this order. What does not hold Python's lock is done beside: photos are cut while the next
        poster is laid out, a picture is encoded while the next one is painted.
        """
        with ThreadPoolExecutor(1) as beside:
            laid_out = _begin_ahead(self._lay_out(texts, shape, beside) for texts, shape in wanted)
            painted = _begin_ahead(beside.submit(paint()) for paint in laid_out)
            yield from (encoded.result() for encoded in painted)

    def _lay_out(self, texts: Texts, shape: str, beside: ThreadPoolExecutor) -> Paint:
        template = _find_template(shape)
        if self._exercise and not texts.watermark:
            raise BadInput.at("watermark", "poster.no_drill_mark")
        if not any(texts is each for each in self._checked):  # of a language there are as many as shapes
            check_letters(texts)
            self._checked.append(texts)
        language = (texts.language, texts.direction)
        setter = self._setters.setdefault(language, Typesetter(*language))
        modules = self._drawn_code.width if self._drawn_code else 0
        layout = lay_out(
            texts, template, self._tier, self._children, modules, bool(self._code),
            setter=setter, mapped=self._ground is not None,
        )  # fmt: skip
        text = " · ".join(filter(None, (texts.watermark, PREVIEW if self._preview else "")))
        mark = Watermark(text, setter) if text else None
        chart = Chart(self._ground, load_palettes()[self._tier], setter) if self._ground else None
        material = Material(self._cuts, self._drawn_code, mark, chart, self._link)

        def compose() -> PrintWords:
            return compose_print_words(texts, _whom_they_show(texts, self._children), self._link, text)

        return _leave_painting(layout, material, template, texts, compose, beside)


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
    layout, material = lay_out_ending(ending, template), Material(watermark=mark)
    paint = _leave_painting(layout, material, template, ending, partial(compose_ending_print_words, ending))
    return paint()()


def _begin_ahead(steps: Iterable[T]) -> Iterator[T]:
    """The steps, each taken when the next one has begun: what waits is a picture of up to 6 MB."""
    waiting = deque[T]()
    for step in steps:
        waiting.append(step)
        if len(waiting) > 1:
            yield waiting.popleft()
    yield from waiting


def _develop(photos: Sequence[PosterPhoto]) -> list[Cut]:
    """They are decoded beside, while the first words are laid out."""
    decoding = ThreadPoolExecutor(1)
    negatives = [decoding.submit(Negative, photo.data) for photo in photos]
    decoding.shutdown(wait=False)
    return [partial(_cut, negative, focus=photo.focus) for negative, photo in zip(negatives, photos, strict=True)]


def _cut(negative: Future[Negative], place: tuple[int, int], focus: tuple[float, float]) -> Image.Image:
    return negative.result().cut(place, focus)


def _whom_they_show(texts: Texts, photos: Sequence[int | None]) -> list[int]:
    """For each photo, of which the child's number is told or None, the index of that child."""
    assigned = assign_photos(texts.children, photos)
    return [next(at for at, own in enumerate(assigned) if index in own) for index in range(len(photos))]


def _find_template(shape: str) -> Template:
    templates = load_templates()
    if shape not in templates:
        raise BadInput.at("shape", "poster.unknown_shape", shape=shape, known=tuple(templates))
    return templates[shape]


def _leave_painting(
    layout: Layout,
    material: Material,
    template: Template,
    said: Texts | EndingTexts,
    compose: Callable[[], PrintWords],
    beside: ThreadPoolExecutor | None = None,
) -> Paint:
    """A picture is painted, then encoded; a sheet is only written. `compose`: what only it says, to those who hear it
    read. `beside`: where its photos are cut from now on; None = there are none."""

    def finish(encode: Callable[[], bytes]) -> Picture:
        data = encode()
        digest = hashlib.sha256(data).hexdigest()
        return Picture(
            data, template.medium.media_type, *template.measures, digest, said.alt, template.shape, said.language
        )

    if template.medium is Medium.PDF:
        return lambda: partial(finish, partial(print_layout, layout, material, compose()))
    photos = beside.submit(cut_photos, layout, material).result if beside else tuple

    def paint() -> Encode:
        painted = paint_layout(layout, material, photos)
        return partial(finish, partial(encode_jpeg, painted, max_bytes=template.most_bytes))

    return paint
