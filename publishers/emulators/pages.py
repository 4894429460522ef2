"""Each twin's timeline as a small web page for human eyes: no JavaScript, refreshed every two seconds."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined

from publishers.emulators.state import State
from publishers.emulators.timeline import Post
from publishers.emulators.wire import Response, say_html, say_json

_PAGES = Environment(
    loader=PackageLoader("publishers.emulators", "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_TITLES = {"x": "X", "facebook": "Facebook", "webhook": "Partners"}


def show_index(state: State) -> Response:
    counts = {kind: len(state.posts(kind, live=True)) for kind in state.twins}
    return _render("index.html", twins=[(kind, _TITLES[kind], counts[kind]) for kind in state.twins])


def show_timeline(state: State, kind: str) -> Response:
    """Newest first; what was deleted stays to be seen, struck through."""
    with state.lock:
        posts = state.posts(kind)
        cards = [_draw(state, post) for post in reversed(posts)]
        waiting = [(fault.name, left) for where, fault, left in state.faults.waiting() if where == kind]
        live = sum(post.live for post in posts)
        now = state.clock.now()
        in_flight = state.in_flight()
    return _render(
        "timeline.html",
        kind=kind,
        title=_TITLES[kind],
        titles=_TITLES,
        cards=cards,
        live=live,
        gone=len(posts) - live,
        waiting=waiting,
        in_flight=in_flight,
        now=now,
    )


def show_picture(state: State, kind: str, path: str) -> Response:
    """/_pictures/{object id}/{index}; a deleted object has none."""
    _, identifier, index = [*path.split("/"), "0", "0"][:3]
    post = state.timeline.get(kind, identifier)
    if post is None or not post.live or not index.isdigit() or int(index) >= len(post.pictures):
        return say_json({"error": "no such picture"}, 404)
    picture = post.pictures[int(index)]
    return Response(200, picture.data, picture.media_type)


def _render(name: str, **values: Any) -> Response:
    return say_html(_PAGES.get_template(name).render(**values))


def _draw(state: State, post: Post) -> Mapping[str, Any]:
    account = state.account(post.kind, post.account)
    name = account.name if account else post.account
    texts = list(dict.fromkeys(version.text for version in post.versions if version.text))
    return {
        "post": post,
        "name": name,
        "initial": name[:1].upper(),
        "pictures": list(_list_pictures(state, post)),
        "earlier": [text for text in texts if text != post.text],
        "edited": sum(version.live for version in post.versions) > 1,
        "edited_at": post.versions[-1].at,
        "audience": [(kind, _name_places(value)) for kind, value in post.audience.items()],
        "link": _find_link(post.details),
        "type": post.details.get("type"),
    }


def _list_pictures(state: State, post: Post) -> list[Mapping[str, Any]]:
    photos = [photo for each in post.photos if (photo := state.timeline.get(post.kind, each))] or [post]
    found: list[Mapping[str, Any]] = [
        {"src": f"/{post.kind}/_pictures/{photo.id}/{index}", "alt": photo.alt, "live": photo.live}
        for photo in photos
        for index, _ in enumerate(photo.pictures)
    ]
    linked = _find_image(post.details)
    return found or ([{"src": linked, "alt": post.alt, "live": post.live}] if linked else [])


def _find_image(details: Mapping[str, Any]) -> str | None:
    """A partner shows the picture that the event links to."""
    return _first_link(details, ("image", "images", "poster", "posters"))


def _find_link(details: Mapping[str, Any]) -> str | None:
    return _first_link(details, ("page", "html", "public", "web"))


def _first_link(details: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    links = details.get("links")
    if not isinstance(links, Mapping):
        return None
    value = next((links[name] for name in names if links.get(name)), None)
    while isinstance(value, list | Mapping):
        if isinstance(value, Mapping) and "url" in value:
            value = value["url"]
        else:
            value = next(iter(value.values() if isinstance(value, Mapping) else value), None)
    text = str(value or "")
    return text if urlsplit(text).scheme in ("http", "https") else None


def _name_places(targeting: Mapping[str, Any]) -> str:
    geo = targeting.get("geo_locations", {})
    names = [str(each) for each in geo.get("countries", [])]
    for kind in ("regions", "cities", "zips"):
        names += [str(place.get("name") or place.get("key")) + _name_radius(place) for place in geo.get(kind, [])]
    return ", ".join(names)


def _name_radius(place: Mapping[str, Any]) -> str:
    return f" + {place['radius']} {place.get('distance_unit', 'mile')}" if "radius" in place else ""
