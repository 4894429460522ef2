"""What a Graph API object shows when asked for fields, and what it accepts as a posting audience."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from publishers.emulators.facebook_words import Refused
from publishers.emulators.state import Account, State
from publishers.emulators.timeline import Post, Version

MOST_TEXT = 63_206
PLACES: tuple[Mapping[str, Any], ...] = (
    *(
        {"key": code, "name": name, "type": "country", "country_code": code, "supports_region": True}
        for code, name in (
            ("RO", "Romania"),
            ("HU", "Hungary"),
            ("HR", "Croatia"),
            ("AZ", "Azerbaijan"),
            ("KG", "Kyrgyzstan"),
            ("US", "United States"),
        )
    ),
    {"key": "1930037", "name": "Cluj-Napoca", "type": "city", "country_code": "RO", "region": "Cluj County"},
    {"key": "1930889", "name": "Oradea", "type": "city", "country_code": "RO", "region": "Bihor County"},
    {"key": "900178", "name": "Budapest", "type": "city", "country_code": "HU", "region": "Budapest"},
    {"key": "1050011", "name": "Osh", "type": "city", "country_code": "KG", "region": "Osh"},
    {"key": "2390007", "name": "Boulder", "type": "city", "country_code": "US", "region": "Colorado"},
    {"key": "2451112", "name": "Boulder", "type": "city", "country_code": "US", "region": "Montana"},
    {"key": "1050044", "name": "Sheki", "type": "city", "country_code": "AZ", "region": "Shaki District"},
    {"key": "1931204", "name": "Zalău", "type": "city", "country_code": "RO", "region": "Sălaj County"},
    {"key": "894512", "name": "Rijeka", "type": "city", "country_code": "HR", "region": "Primorje-Gorski Kotar County"},
    {"key": "3136", "name": "Cluj County", "type": "region", "country_code": "RO"},
    {"key": "3128", "name": "Bihor County", "type": "region", "country_code": "RO"},
    {"key": "3153", "name": "Sălaj County", "type": "region", "country_code": "RO"},
    {"key": "571", "name": "Shaki", "type": "region", "country_code": "AZ"},
    {"key": "572", "name": "Shaki District", "type": "region", "country_code": "AZ"},
    {"key": "2102", "name": "Osh Region", "type": "region", "country_code": "KG"},
    {"key": "1512", "name": "Karlovac County", "type": "region", "country_code": "HR"},
    {"key": "1514", "name": "Lika-Senj County", "type": "region", "country_code": "HR"},
    {"key": "1517", "name": "Primorje-Gorski Kotar County", "type": "region", "country_code": "HR"},
    {"key": "1511", "name": "Istria County", "type": "region", "country_code": "HR"},
    {"key": "3848", "name": "Colorado", "type": "region", "country_code": "US"},
)
_KEYS = {kind: frozenset(place["key"] for place in PLACES if place["type"] == kind) for kind in ("region", "city")}
# Marketing API, "Basic Targeting" (read 2026-11): what a city may have beside its key, and how far round it.
_CITY_KEYS = frozenset({"key", "radius", "distance_unit", "name", "region", "region_id", "country"})
_REGION_KEYS = frozenset({"key", "name", "country"})
_KILOMETRES = range(17, 81)
_GEO_KEYS = frozenset({"countries", "regions", "cities", "zips", "location_types"})


def parse_object(text: str, name: str) -> Any:
    """A JSON parameter; a form-encoded nested dict is none. Raises Refused."""
    try:
        return json.loads(text)
    except ValueError as wrong:
        raise Refused(100, f"(#100) Param {name} must be valid JSON") from wrong


def parse_audience(fields: Mapping[str, str]) -> dict[str, Any]:
    """`targeting` and `feed_targeting`, each with geo_locations. Raises Refused."""
    found = {}
    for name in ("targeting", "feed_targeting"):
        if name not in fields:
            continue
        value = parse_object(fields[name], name)
        geo = value.get("geo_locations") if isinstance(value, dict) else None
        if not isinstance(geo, dict) or not any(geo.get(key) for key in _GEO_KEYS - {"location_types"}):
            raise Refused(100, f"(#100) {name} needs geo_locations with countries, regions, cities or zips")
        _check_geo(geo, name)
        found[name] = value
    return found


def _check_geo(geo: Mapping[str, Any], name: str) -> None:
    if unknown := set(geo) - _GEO_KEYS:
        raise Refused(100, f"(#100) {name}.geo_locations has unknown keys: {', '.join(sorted(unknown))}")
    if any(not isinstance(values, list) for values in geo.values()):
        raise Refused(100, f"(#100) {name}.geo_locations takes lists")
    for code in geo.get("countries", []):
        if not isinstance(code, str) or not re.fullmatch("[A-Z]{2}", code):
            raise Refused(100, f"(#100) {name}.geo_locations.countries takes two-letter codes")
    for place in [*geo.get("regions", []), *geo.get("cities", []), *geo.get("zips", [])]:
        if not isinstance(place, dict) or not isinstance(place.get("key"), str) or not place["key"]:
            raise Refused(100, f"(#100) {name}.geo_locations takes places with a key")
    for region in geo.get("regions", []):
        _check_place(region, "region", _REGION_KEYS, name)
    for city in geo.get("cities", []):
        _check_place(city, "city", _CITY_KEYS, name)
        if "radius" in city and (city.get("distance_unit") != "kilometer" or city["radius"] not in _KILOMETRES):
            raise Refused(100, f"(#100) {name}.geo_locations.cities takes a radius of 17 to 80 kilometer")


def _check_place(place: Mapping[str, Any], kind: str, known: frozenset[str], name: str) -> None:
    if unknown := set(place) - known:
        raise Refused(100, f"(#100) {name}.geo_locations has unknown keys: {', '.join(sorted(unknown))}")
    if place["key"] not in _KEYS[kind]:
        raise Refused(100, f"(#100) {name}.geo_locations: {place['key']} is the key of no {kind}")


def search_places(query: Mapping[str, str]) -> list[dict[str, Any]]:
    if query.get("type") != "adgeolocation":
        raise Refused(100, "(#100) Only type=adgeolocation can be searched")
    kinds = parse_object(query["location_types"], "location_types") if "location_types" in query else None
    words = query.get("q", "").casefold()
    return [
        dict(place)
        for place in PLACES
        if (kinds is None or place["type"] in kinds)
        and query.get("country_code", place["country_code"]) == place["country_code"]
        and (str(place["name"]).casefold().startswith(words) or str(place["key"]).casefold() == words)
    ]


def format_time(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S+0000")


def select_fields(told: Mapping[str, Any], wanted: str | None, default: str) -> dict[str, Any]:
    """The id and the wanted top-level fields that have a value. Raises Refused for a field that does not exist."""
    names = re.sub(r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|\.[a-z_]+\([^)]*\)", "", wanted or default).split(",")
    fields = [name.strip() for name in names if name.strip()]
    for name in fields:
        if name not in told:
            raise Refused(100, f"(#100) Tried accessing nonexisting field ({name})")
    return {"id": told["id"], **{name: told[name] for name in fields if told[name] is not None}}


def tell_post(post: Post, version: Version, state: State, account: Account, host: str) -> dict[str, Any]:
    photos = [photo for each in post.photos if (photo := state.timeline.get(post.kind, each)) and photo.live]
    attachments = [
        {
            "type": "photo",
            "target": {"id": photo.id, "url": f"http://{host}/facebook/#{photo.id}"},
            "media": {"image": {"src": _source(photo, host), "width": size.width, "height": size.height}},
        }
        for photo in photos
        for size in photo.pictures
    ]
    return {
        "id": post.id,
        "message": version.text or None,
        "created_time": format_time(post.created_at),
        "updated_time": format_time(version.at),
        "permalink_url": f"http://{host}/facebook/#{post.id}",
        "full_picture": _source(photos[0], host) if photos else None,
        "attachments": {"data": attachments} if attachments else None,
        "is_published": True,
        "is_hidden": False,
        "from": {"id": account.id, "name": account.name},
        "status_type": "added_photos" if photos else "mobile_status_update",
        "targeting": post.audience.get("targeting"),
        "feed_targeting": post.audience.get("feed_targeting"),
        "parent": {"id": post.reply_to} if post.reply_to else None,
    }


def tell_photo(photo: Post, version: Version, account: Account, host: str) -> dict[str, Any]:
    size = photo.pictures[0]
    return {
        "id": photo.id,
        "name": version.text or None,
        "alt_text": photo.alt or None,
        "alt_text_custom": photo.alt or None,
        "created_time": format_time(photo.created_at),
        "updated_time": format_time(version.at),
        "link": f"http://{host}/facebook/#{photo.id}",
        "width": size.width,
        "height": size.height,
        "images": [{"source": _source(photo, host), "width": size.width, "height": size.height}],
        "from": {"id": account.id, "name": account.name},
        "page_story_id": photo.details.get("post_id"),
    }


def tell_page(account: Account, host: str) -> dict[str, Any]:
    return {
        "id": account.id,
        "name": account.name,
        "username": f"page{account.id}",
        "link": f"http://{host}/facebook/",
        "category": "Government organization",
        "fan_count": 0,
        "followers_count": 0,
        "is_published": True,
        "verification_status": "not_verified",
    }


def _source(photo: Post, host: str) -> str:
    return f"http://{host}/facebook/_pictures/{photo.id}/0"
