"""What becomes of a picture on its way: encoded anew, made smaller, cropped, on a screen, on paper, written over."""

import io
from collections.abc import Callable

from PIL import Image, ImageDraw, ImageFilter

Change = Callable[[Image.Image], Image.Image]


def encode(image: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def as_it_is(image: Image.Image) -> Image.Image:
    return image


def copy(data: bytes, change: Change = as_it_is, quality: int = 75) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return encode(change(image.convert("RGB")), quality)


def scaled(by: float) -> Change:
    return lambda image: image.resize((round(image.width * by), round(image.height * by)), Image.Resampling.BICUBIC)


def cropped(left: float, top: float, right: float, bottom: float) -> Change:
    """Shares of the width and the height that are lost on each side."""
    return lambda image: image.crop(
        (
            round(image.width * left),
            round(image.height * top),
            round(image.width * (1 - right)),
            round(image.height * (1 - bottom)),
        )
    )


def framed(width: int, ground: str) -> Change:
    """As a telephone's screen shows it, `width` px wide on 1080 x 2160, between what somebody wrote."""

    def frame(image: Image.Image) -> Image.Image:
        screen = Image.new("RGB", (1080, 2160), ground)
        shown = image.resize((width, round(image.height * width / image.width)), Image.Resampling.BICUBIC)
        screen.paste(shown, ((1080 - width) // 2, 420))
        draws = ImageDraw.Draw(screen)
        draws.rectangle((0, 0, 1080, 90), fill="#444")
        for line in range(9):
            draws.text(
                (40, 470 + shown.height + 60 * line), "Please share this, call us at once!", "#888", font_size=40
            )
        return screen

    return frame


def pasted(image: Image.Image) -> Image.Image:
    """A line of somebody's own across the foot."""
    changed = image.copy()
    draws = ImageDraw.Draw(changed)
    draws.rectangle((60, changed.height - 130, 620, changed.height - 70), fill="white")
    draws.text((70, changed.height - 125), "Call 0700 123 123", "black", font_size=44)
    return changed


def scanned(image: Image.Image) -> Image.Image:
    """Printed in grey on a sheet with a white edge, and scanned: duller, softer, and with grain."""
    page = Image.new("L", (image.width + 60, image.height + 60), "white")
    page.paste(image.convert("L").resize((round(image.width * 0.96), round(image.height * 0.96))), (40, 45))
    dull = page.point(lambda value: 30 + value * 205 // 255).filter(ImageFilter.GaussianBlur(0.8))
    grain = Image.effect_noise(page.size, 30)
    return Image.blend(dull, grain, 0.1)
