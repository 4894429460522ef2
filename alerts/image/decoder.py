"""Runs alone in a bounded process: a hostile file on stdin becomes a clean JPEG on stdout, or a code that says why not.

Answer on success: one line of JSON {"width", "height"}, then the JPEG, exit 0. Else {"code", "values"}, exit 3.
Imports nothing of ours, so that it starts in isolated mode (`python -I`) and has nothing to leak.
"""

import io
import json
import resource
import sys

from PIL import Image, ImageCms, UnidentifiedImageError

MAX_PIXELS = 50_000_000
SHORT_SIDE = 1080  # no shape of a poster shows a photo wider than this
LONG_SIDE = 2160
LEAST_SIDE = 32
MOST_TIMES = 20  # as long as it is wide: a strip would come out a pixel high
QUALITY = 92
MEMORY = 1_200 * 1024 * 1024  # 50 MP as RGBA and as RGB, the interpreter, and Pillow's own buffers
CPU_SECONDS = 10
REFUSED = 3
ORIENTATION = 0x0112  # Exif 2.3, table 4
UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class Refusal(Exception):
    def __init__(self, code: str, **values: int) -> None:
        super().__init__(code)
        self.answer = {"code": code, "values": values}


def limit_this_process() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def make_master(data: bytes) -> tuple[int, int, bytes]:
    """Width, height and bytes of a JPEG that is upright, sRGB, on white and free of metadata.

    The short side is at most 1080 px and the long one at most 2160 px. Raises Refusal.
    """
    image = _open(data)
    width, height = image.size
    scale = min(1.0, SHORT_SIDE / min(width, height), LONG_SIDE / max(width, height))
    target = (max(1, round(width * scale)), max(1, round(height * scale)))
    image.draft(None, target)  # JPEG decodes at 1/2, 1/4 or 1/8 where that still covers the target
    try:
        image.load()
        orientation = image.getexif().get(ORIENTATION, 1)
        profile = image.info.get("icc_profile")
        clean = _convert_to_srgb(_flatten(image), profile)
    except MemoryError as error:
        raise Refusal("image.too_many_pixels", **_pixels(width, height)) from error
    except (OSError, ValueError, SyntaxError, IndexError, EOFError) as error:
        raise Refusal("image.truncated") from error
    clean = clean.resize(target, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if orientation in UPRIGHT:
        clean = clean.transpose(UPRIGHT[orientation])
    fresh = Image.frombytes("RGB", clean.size, clean.tobytes())
    out = io.BytesIO()
    fresh.save(out, "JPEG", quality=QUALITY, optimize=True)
    return *fresh.size, out.getvalue()


def _open(data: bytes) -> Image.Image:
    """The header only; its size is checked before any pixel is read."""
    Image.MAX_IMAGE_PIXELS = None  # Pillow would warn or raise by limits of its own
    try:
        image = Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP"))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, MemoryError) as error:
        raise Refusal("image.not_an_image") from error
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise Refusal("image.too_many_pixels", **_pixels(width, height))
    if min(width, height) < LEAST_SIDE:
        raise Refusal("image.too_small", width=width, height=height, limit=LEAST_SIDE)
    if max(width, height) > MOST_TIMES * min(width, height):
        raise Refusal("image.too_thin", width=width, height=height, limit=MOST_TIMES)
    return image


def _pixels(width: int, height: int) -> dict[str, int]:
    return {"width": width, "height": height, "limit": MAX_PIXELS // 1_000_000}


def _flatten(image: Image.Image) -> Image.Image:
    """Opaque: what was see-through is white. Grey and CMYK stay so for their profile."""
    if image.mode in ("RGB", "CMYK", "L"):
        return image
    if image.mode == "I;16":  # a plain convert() clips at 255
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if "A" not in image.mode and "transparency" not in image.info:
        return image.convert("RGB")
    seen = image.convert("RGBA")
    ground = Image.new("RGB", seen.size, "white")
    ground.paste(seen, mask=seen.getchannel("A"))
    return ground


def _convert_to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            # A profile that is broken or made for other channels: the plain numbers are the best that there is.
            converted = None
        if converted is not None:
            return converted
    return image.convert("RGB")


def main() -> int:
    limit_this_process()
    try:
        width, height, master = make_master(sys.stdin.buffer.read())
    except Refusal as refusal:
        sys.stdout.write(json.dumps(refusal.answer) + "\n")
        return REFUSED
    sys.stdout.buffer.write(json.dumps({"width": width, "height": height}).encode() + b"\n" + master)
    return 0


if __name__ == "__main__":
    sys.exit(main())
