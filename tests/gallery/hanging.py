"""Which sheets the gallery has, and what hangs on each."""

from alerts.poster.templates import Medium, load_templates, shapes
from tests.gallery.exhibits import (
    draw,
    open_picture,
    read_case,
    show_endings,
    show_languages,
    show_scripts,
    show_shape,
    show_variants,
)
from tests.gallery.sheets import frame, lay_out_sheet

SHOWN = (
    ("kg-family", "portrait", "ky"),
    ("us-county", "story", "es"),
    ("ro-car", "signage-landscape", "ro"),
    ("hr-link-only", "light", "hr"),
)  # the pictures that README shows


def list_sheets() -> tuple[str, ...]:
    return (*shapes(), "languages", "scripts", "variants", "endings")


def list_pictures() -> tuple[str, ...]:
    return tuple(map("-".join, SHOWN))


def hang(name: str) -> bytes:
    """A sheet, or one of the pictures that are shown by themselves, as JPEG. Raises KeyError."""
    match name:
        case "languages":
            return lay_out_sheet("One case in every language", list(show_languages("ro-car", "square")))
        case "scripts":
            return lay_out_sheet("Names of every script in an English poster", list(show_scripts()))
        case "variants":
            return lay_out_sheet("Several children, no photo, two photos, a preview", list(show_variants()))
        case "endings":
            return lay_out_sheet("The card that takes a poster's place", list(show_endings()))
        case shape if shape in shapes():
            width, height = shapes()[shape]
            medium = load_templates()[shape].medium
            size = f"{width}x{height}" + (" points, PDF" if medium is Medium.PDF else "")
            return lay_out_sheet(f"{shape}, {size}", list(show_shape(shape)))
    case, shape, language = dict(zip(list_pictures(), SHOWN, strict=True))[name]
    (picture,) = draw(read_case(case), [shape], [language])
    return frame(open_picture(picture))
