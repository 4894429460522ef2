"""Places by the keys that Facebook's targeting knows them by, from its own search (`type=adgeolocation`)."""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from time import monotonic
from typing import Annotated, Any

from pydantic import Field

from geo.folding import fold
from geo.places import Place
from publishers.errors import OutcomeUnknown
from publishers.told import Name, Told, read_told

Ask = Callable[[Mapping[str, str]], Mapping[str, Any]]
"""One search with these parameters; raises PublishError."""

SEARCH_CALL, SEARCH_ALL = 4.0, 10.0  # seconds: what one search may take, and all of them for one post
_NAMES_SOUGHT = 3  # of a region
_MOST_ROWS = 100  # of an answer
# What a division is called beside its name, folded; Facebook and our sources add or leave out such words as they like.
_DIVISIONS = {
    "autonomous", "canton", "city", "community", "county", "departamento", "department", "district", "emirate",
    "governorate", "judetul", "municipality", "oblast", "oblasty", "of", "parish", "prefecture", "province",
    "provincia", "raion", "rayon", "rayonu", "region", "republic", "sahari", "state", "territory", "the",
    "voivodeship", "zupanija",
}  # fmt: skip


class _Row(Told):
    key: Annotated[str, Field(pattern="^[0-9]{1,32}$")]
    type: Name
    name: Name
    country_code: Name | None = None
    region: Name | None = None


def find_places(ask: Ask, places: Sequence[Place], until: float, away: str) -> dict[str, Any] | None:
    """As `geo_locations` takes them; None when one is not found, for without it part of the area would not see.

    Raises OutcomeUnknown with the code `away` when `until` (of the monotonic clock) has passed.
    """
    found: dict[str, list[Any]] = {}
    for place in places:
        if place.kind == "country":
            found.setdefault("countries", []).append(place.country)
            continue
        keys = _find_keys(ask, place, until, away)
        if not keys:
            return None
        if place.kind == "region":
            regions = found.setdefault("regions", [])
            regions += [{"key": key} for key in keys if {"key": key} not in regions]  # one may answer to two names
        else:
            radius = place.radius_km
            around = {} if radius is None else {"radius": math.ceil(radius), "distance_unit": "kilometer"}
            found.setdefault("cities", []).append({"key": keys[0], **around})
    return found or None


def _find_keys(ask: Ask, place: Place, until: float, away: str) -> tuple[str, ...]:
    """The key of the one town of this name in its country, or in its region where there are several; of a region those
    of all that bear one of its names."""
    for name in (place.name, *place.also)[:_NAMES_SOUGHT]:
        if monotonic() > until:
            raise OutcomeUnknown(away)
        kinds = json.dumps([place.kind])
        args = {"type": "adgeolocation", "q": name, "country_code": place.country, "location_types": kinds}
        rows = ask(args).get("data")
        listed = [read_told(_Row, row) for row in rows[:_MOST_ROWS]] if isinstance(rows, list) else []
        same = [row for row in listed if row is not None and _is_place(row, place)]
        if place.kind == "city" and len(same) > 1:
            same = [row for row in same if place.region and fold(row.region or "") == fold(place.region)]
        if same and (place.kind == "region" or len(same) == 1):
            return tuple(dict.fromkeys(row.key for row in same))
    return ()


def _is_place(row: _Row, place: Place) -> bool:
    if row.type != place.kind or row.country_code != place.country:
        return False
    if place.kind == "region":
        return _bare(row.name) in {_bare(name) for name in (place.name, *place.also)}
    return fold(row.name) == fold(place.name)


def _bare(name: str) -> frozenset[str]:
    """The words of a region's name without those that say what it is, unless it has no others: Cluj County is Cluj."""
    words = frozenset(fold(name).split())
    return words - _DIVISIONS or words
