"""What a browser asks for in its headers, weighed by RFC 9110: languages, media types, codings."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

MOST_CHARACTERS = 1000  # of a header that are read: browsers send a tenth of it


def choose_language(header: str, offered: Sequence[str], asked: str = "") -> str:
    """The one of `offered` (never empty) that `asked` names, else that Accept-Language likes best, else the first."""
    for tag in [asked, *(tag for tag, weight in parse_weights(header).items() if weight > 0)]:
        found = _match_language(tag, offered)
        if found:
            return found
    return offered[0]


def prefers_html(header: str, media_type: str) -> bool:
    """Whether Accept names text/html, and not `media_type` at least as much: a browser does, a feed reader does not."""
    weights = parse_weights(header)
    html = weights.get("text/html", 0.0)
    return html > 0 and html > weights.get(media_type, 0.0)


def accepts_gzip(header: str) -> bool:
    weights = parse_weights(header)
    return weights.get("gzip", weights.get("*", 0.0)) > 0


def parse_weights(header: str) -> Mapping[str, float]:
    """`en-GB, en;q=0.8` -> {"en-gb": 1.0, "en": 0.8}: the heaviest first, weight 0 kept, nonsense left out."""
    return _parse(header[:MOST_CHARACTERS])  # cut first: what is remembered is small, whoever wrote it


@lru_cache(2048)
def _parse(header: str) -> Mapping[str, float]:
    found: dict[str, float] = {}
    for part in header.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if name:
            found[name] = _weight(parameters)
    return MappingProxyType(dict(sorted(found.items(), key=lambda item: -item[1])))


def _weight(parameters: Sequence[str]) -> float:
    said = next((each.partition("=")[2].strip() for each in parameters if each.startswith("q=")), "1")
    try:
        return min(1.0, max(0.0, float(said)))
    except ValueError:
        return 0.0


def _match_language(tag: str, offered: Sequence[str]) -> str | None:
    """Exactly, else the first that shares the language itself: `uz` takes `uz-Cyrl`, `ro-RO` takes `ro`."""
    wanted = tag.lower()
    exact = next((each for each in offered if each.lower() == wanted), None)
    base = wanted.partition("-")[0]
    return exact or next((each for each in offered if base and each.lower().partition("-")[0] == base), None)
