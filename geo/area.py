"""A named place with its shape and the codes that others know it by."""

from collections.abc import Mapping
from dataclasses import dataclass

from geo.shapes import Shape


@dataclass(frozen=True, slots=True)
class Area:
    """`names` maps BCP 47 languages to names; `codes` are `SCHEME:code`, such as ISO3166-1:RO or SAME:008013."""

    code: str
    names: Mapping[str, str]
    kind: str
    parent: str | None
    shape: Shape
    codes: tuple[str, ...] = ()

    def name(self, lang: str) -> str:
        """The name in `lang`, else its base language, a sibling script, English, any other; else the code."""
        return choose_name(self.names, lang) or self.code


def choose_name(names: Mapping[str, str], lang: str) -> str:
    """The name in `lang`, else its base language, a sibling script, English, any other; "" where there is none."""
    base = lang.split("-")[0]
    for candidate in (lang, base, *(known for known in names if known.split("-")[0] == base), "en"):
        if candidate in names:
            return names[candidate]
    return next(iter(names.values()), "")
