"""What a file is, told by its first bytes; its name and its declared type are never trusted."""

import re

ACCEPTED = ("JPEG", "PNG", "WebP")
PDF = "PDF"

_BY_MAGIC = (
    (re.compile(rb"\xff\xd8\xff"), "JPEG"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "PNG"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "WebP"),
    (re.compile(rb"GIF8[79]a"), "GIF"),
    (re.compile(rb".{4}ftypavi[fs]", re.DOTALL), "AVIF"),
    (re.compile(rb".{4}ftyp(?:hei|hev|mif1|msf1)", re.DOTALL), "HEIC"),
    (re.compile(rb".{4}ftyp", re.DOTALL), "MP4"),
    (re.compile(rb"(?:II\*\0|MM\0\*)"), "TIFF"),
    (re.compile(rb"BM.{4}\0\0\0\0", re.DOTALL), "BMP"),
    (re.compile(rb"(?:\0\0\0\x0cJXL |\xff\x0a)"), "JPEG XL"),
    (re.compile(rb"\0\0\0\x0cjP  "), "JPEG 2000"),
    (re.compile(rb"8BPS"), "PSD"),
    (re.compile(rb"%PDF-"), PDF),
    (re.compile(rb"PK\x03\x04"), "ZIP"),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml[^>]*\?>.{0,1000}<svg)", re.DOTALL | re.IGNORECASE), "SVG"),
)


def name_format(data: bytes) -> str:
    """The format's name, such as "JPEG" or "SVG"; empty when the bytes are nothing that we know."""
    head = data[:2048]
    return next((name for magic, name in _BY_MAGIC if magic.match(head)), "")
