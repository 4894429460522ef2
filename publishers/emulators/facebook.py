"""A Facebook Page as the Graph API behaves: photos, posts, edits, comments, deletion, reading back (read 2026-11)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from publishers.emulators.facebook_fields import (
    MOST_TEXT,
    parse_audience,
    parse_object,
    search_places,
    select_fields,
    tell_page,
    tell_photo,
    tell_post,
)
from publishers.emulators.facebook_words import APP_USAGE, Refused, missing, word_fault
from publishers.emulators.faults import Fault, Route
from publishers.emulators.pictures import read_picture
from publishers.emulators.state import Account, Call, State
from publishers.emulators.timeline import Post, Version
from publishers.emulators.wire import Form, Request, Response, say_json

MOST_BYTES = 4 * 1024 * 1024
_VERSION = re.compile(r"^/v\d+\.\d+(?=/)")
_LISTS = frozenset({"published_posts", "posts", "feed", "photos"})
_MOST_PER_PAGE = 100


@dataclass(frozen=True, slots=True)
class _Asked:
    """One request with a good token: the object it names, the edge behind that, and all parameters."""

    request: Request
    account: Account
    call: Call
    name: str
    edge: str
    form: Form
    values: Mapping[str, str]


def _split(request: Request) -> tuple[str, str]:
    name, _, edge = _VERSION.sub("", request.path).strip("/").partition("/")
    return name, edge


class FacebookTwin:
    kind = "facebook"

    def __init__(self, state: State) -> None:
        self.state = state

    def route_of(self, request: Request) -> Route:
        name, edge = _split(request)
        own = name == "me" or self.state.account(self.kind, name) is not None
        if request.method == "DELETE":
            return Route.DELETE
        if request.method == "GET":
            if edge in _LISTS:
                return Route.FIND
            return Route.CONTROL if own or name == "search" else Route.READ
        if edge == "photos":
            return Route.PUBLISH if _is_published(request) else Route.UPLOAD
        return Route.PUBLISH if edge == "feed" else Route.EDIT

    def account_of(self, request: Request) -> Account | None:
        return self.state.account_by_token(self.kind, request.bearer)

    def perform(self, request: Request, call: Call) -> Response:
        try:
            answer = say_json(self._perform(request, call))
        except Refused as refused:
            answer = refused.to_response()
        except (ValueError, KeyError) as invalid:
            answer = Refused(100, f"(#100) Invalid parameter: {invalid}").to_response()
        return Response(answer.status, answer.body, answer.media_type, {**APP_USAGE, **answer.headers})

    def _perform(self, request: Request, call: Call) -> Mapping[str, Any]:
        form = request.form()
        if "access_token" in request.query:
            self.state.violate(self.kind, "token_in_url", request)
            raise Refused(190, "This twin refuses a token in the URL: send it as a Bearer header")
        if "access_token" in form.fields:
            self.state.violate(self.kind, "token_in_body", request)
        account = self.account_of(request)
        if account is None:
            raise Refused(190, "Invalid OAuth access token - Cannot parse access token")
        name, edge = _split(request)
        name = account.id if name == "me" else name
        asked = _Asked(request, account, call, name, edge, form, {**request.query, **form.fields})
        step = self._find_step(asked)
        if step is None:
            raise Refused(100, f"Unsupported {request.method.lower()} request.", subcode=33)
        return step(asked)

    def _find_step(self, asked: _Asked) -> Callable[[_Asked], Mapping[str, Any]] | None:
        own = asked.name == asked.account.id
        match asked.request.method, asked.edge:
            case "POST", "photos" if own:
                return self._add_photo
            case "POST", "feed" if own:
                return self._add_post
            case "POST", "comments":
                return self._add_comment
            case "POST", "" if not own:
                return self._edit
            case "DELETE", "" if not own:
                return self._delete
            case "GET", "published_posts" | "posts" | "feed" if own:
                return self._list_posts
            case "GET", "photos" if own:
                return self._list_photos
            case "GET", "" if asked.name == "search":
                return lambda asked: {"data": search_places(asked.values)}
            case "GET", "" if own:
                return self._tell_page
            case "GET", "":
                return self._read
        return None

    def _tell_page(self, asked: _Asked) -> Mapping[str, Any]:
        told = tell_page(asked.account, asked.request.headers.get("host", ""))
        return select_fields(told, asked.values.get("fields"), "name")

    def _own(self, asked: _Asked, identifier: str | None = None) -> Post:
        """The live object that a write is about. Raises Refused."""
        name = identifier or asked.name
        post = self.state.timeline.get(self.kind, name)
        if post is None or not post.live or post.account != asked.account.id:
            raise missing(name)
        return post

    def _add_photo(self, asked: _Asked) -> Mapping[str, Any]:
        upload = asked.form.uploads.get("source")
        if upload is None:
            raise Refused(100, "(#100) The multipart body has no file part named source")
        if not upload.data or len(upload.data) > MOST_BYTES:
            message = f"(#1366046) The photo has {len(upload.data)} bytes; 1 to {MOST_BYTES} are accepted"
            raise Refused(1366046, message)
        picture = read_picture(upload.data)
        if picture.media_type not in ("image/jpeg", "image/png"):
            raise Refused(1366046, f"(#1366046) The photo is {picture.media_type}; JPEG and PNG are accepted")
        audience = parse_audience(asked.values)
        text = _read_text(asked.values.get("message", asked.values.get("caption", "")))
        photo = self._keep(asked, str(self._make_number()), "photo", text, audience)
        photo.alt, photo.pictures = asked.values.get("alt_text_custom", ""), (picture,)
        photo.published = _is_published(asked.request)
        if not photo.published:
            return {"id": photo.id}
        if asked.call.half:
            raise Refused(1, "An unknown error has occurred.", status=500)
        post = self._keep_post(asked, text, audience, (photo,))
        return {"id": photo.id, "post_id": post.id}

    def _add_post(self, asked: _Asked) -> Mapping[str, Any]:
        text = _read_text(asked.values.get("message", ""))
        audience = parse_audience(asked.values)
        photos = tuple(self._own(asked, identifier) for identifier in _read_attached(asked.values))
        if any(photo.object != "photo" for photo in photos):
            raise Refused(100, "(#100) attached_media takes photos")
        if not text and not photos and "link" not in asked.values:
            raise Refused(100, "(#100) Missing message or attachment")
        if not photos and self.state.refuse_duplicates and not asked.call.again and self._repeats(asked, text):
            raise Refused(506, "(#506) Duplicate status message")
        if asked.call.half:
            raise Refused(1, "An unknown error has occurred.", status=500)
        return {"id": self._keep_post(asked, text, audience, photos).id}

    def _repeats(self, asked: _Asked, text: str) -> bool:
        """Duplicates are refused when they follow one another (error 506, Graph API, read 2026-11)."""
        live = [post for post in self.state.timeline.of(self.kind, asked.account.id, "post") if post.live]
        return bool(live) and live[-1].text == text

    def _keep_post(self, asked: _Asked, text: str, audience: Mapping[str, Any], photos: tuple[Post, ...]) -> Post:
        post = self._keep(asked, f"{asked.account.id}_{self._make_number()}", "post", text, audience)
        post.photos = tuple(photo.id for photo in photos)
        post.alt = "\n".join(photo.alt for photo in photos if photo.alt)
        for photo in photos:
            photo.published = True
            photo.details = {"post_id": post.id}
        return post

    def _keep(self, asked: _Asked, identifier: str, kind: str, text: str, audience: Mapping[str, Any]) -> Post:
        post = Post(
            kind=self.kind,
            account=asked.account.id,
            id=identifier,
            object=kind,
            created_at=asked.call.now,
            versions=[Version(asked.call.change, asked.call.now, True, text)],
            marker=self.state.marker_of(text),
            audience=audience,
        )
        self.state.timeline.add(post)
        return post

    def _add_comment(self, asked: _Asked) -> Mapping[str, Any]:
        parent = self._own(asked)
        text = _read_text(asked.values.get("message", ""))
        if not text:
            raise Refused(100, "(#100) Missing message")
        number = parent.id.rpartition("_")[2]
        comment = self._keep(asked, f"{number}_{self._make_number()}", "comment", text, {})
        comment.reply_to = parent.id
        return {"id": comment.id}

    def _edit(self, asked: _Asked) -> Mapping[str, Any]:
        post = self._own(asked)
        if "targeting" in asked.values or "feed_targeting" in asked.values:
            raise Refused(100, "(#100) The audience of a post can not be changed")
        if post.object == "photo" or "message" not in asked.values:
            raise Refused(100, "(#100) Only the message of a post or comment can be changed")
        text = _read_text(asked.values["message"])
        shown = [self.state.timeline.get(self.kind, photo) for photo in post.photos]
        captioned = [photo for photo in shown if photo and photo.live and photo.text == post.text]
        for each in [post, *captioned]:
            self.state.timeline.show(each, asked.call.change, asked.call.now, text=text)
            each.marker = self.state.marker_of(text)
        return {"success": True}

    def _delete(self, asked: _Asked) -> Mapping[str, Any]:
        self.state.timeline.show(self._own(asked), asked.call.change, asked.call.now, live=False)
        return {"success": True}

    def _tell(self, asked: _Asked, post: Post, version: Version, default: str | None = None) -> dict[str, Any]:
        host, fields = asked.request.headers.get("host", ""), asked.values.get("fields")
        if post.object == "photo":
            return select_fields(tell_photo(post, version, asked.account, host), fields, default or "created_time,name")
        told = tell_post(post, version, self.state, asked.account, host)
        return select_fields(told, fields, default or "created_time,message")

    def _read(self, asked: _Asked) -> Mapping[str, Any]:
        post = self.state.timeline.get(self.kind, asked.name)
        version = post.seen(asked.call.before) if post and post.account == asked.account.id else None
        if post is None or version is None:
            raise missing(asked.name)
        return self._tell(asked, post, version)

    def _list_posts(self, asked: _Asked) -> Mapping[str, Any]:
        return self._list(asked, self.state.timeline.of(self.kind, asked.account.id, "post"))

    def _list_photos(self, asked: _Asked) -> Mapping[str, Any]:
        if asked.values.get("type", "uploaded") != "uploaded":
            return {"data": []}
        photos = self.state.timeline.of(self.kind, asked.account.id, "photo")
        return self._list(asked, [photo for photo in photos if photo.published])

    def _list(self, asked: _Asked, posts: list[Post]) -> Mapping[str, Any]:
        since, until = (_read_time(asked.values.get(name)) for name in ("since", "until"))
        most = min(max(0, int(asked.values.get("limit", 25))), _MOST_PER_PAGE)
        after = asked.values.get("after", asked.values.get("__paging_token"))
        rows = [
            (post, version)
            for post in reversed(posts)
            if (version := post.seen(asked.call.before))
            and (since is None or post.created_at >= since)
            and (until is None or post.created_at <= until)
        ]
        ids = [post.id for post, _ in rows]
        start = ids.index(after) + 1 if after in ids else 0
        page = rows[start : start + most]
        answer: dict[str, Any] = {"data": [self._tell(asked, post, version) for post, version in page]}
        if page:
            answer["paging"] = _tell_paging(asked, page[0][0], page[-1][0], most, is_last=len(rows) <= start + most)
        return answer

    def _make_number(self) -> int:
        return 122_000_000_000_000 + self.state.next_id()

    def word(self, what: str, fault: Fault, account: Account | None, now: datetime) -> Response:
        return word_fault(what, fault, account, now)


def _tell_paging(asked: _Asked, first: Post, last: Post, most: int, *, is_last: bool) -> dict[str, Any]:
    """Posts that are asked for since a time are turned over by time, and other lists by cursors: Graph API "Paginated
    Results", read 2026-11, has both, and does not say which list has which."""
    host = asked.request.headers.get("host", "")
    address = f"http://{host}/facebook{asked.request.path}?limit={most}"
    if asked.edge == "photos" or "since" not in asked.values:
        cursors = {"cursors": {"before": first.id, "after": last.id}}
        return cursors if is_last else cursors | {"next": f"{address}&after={last.id}"}
    newest, oldest = (int(post.created_at.timestamp()) + 1 for post in (first, last))
    paging = {"previous": f"{address}&since={newest}"}
    return paging if is_last else paging | {"next": f"{address}&until={oldest}&__paging_token={last.id}"}


def _is_published(request: Request) -> bool:
    try:
        return request.form().fields.get("published", request.query.get("published", "true")).lower() not in (
            "false",
            "0",
        )
    except ValueError:
        return True


def _read_text(text: str) -> str:
    if len(text) > MOST_TEXT:
        raise Refused(100, f"(#100) The message has {len(text)} characters, at most {MOST_TEXT} are accepted")
    return text


def _read_attached(values: Mapping[str, str]) -> list[str]:
    """Both spellings: one JSON list, or attached_media[0]={...} and so on. Raises Refused."""
    if "attached_media" in values:
        items = parse_object(values["attached_media"], "attached_media")
    else:
        names = sorted(name for name in values if re.fullmatch(r"attached_media\[\d+\]", name))
        items = [parse_object(values[name], name) for name in names]
    if not isinstance(items, list) or any(not isinstance(item, dict) or "media_fbid" not in item for item in items):
        raise Refused(100, "(#100) attached_media takes a list of objects with media_fbid")
    return [str(item["media_fbid"]) for item in items]


def _read_time(text: str | None) -> datetime | None:
    """A Unix time or ISO 8601, as `since` takes them. Raises ValueError."""
    if not text:
        return None
    if text.isdigit():
        return datetime.fromtimestamp(int(text), UTC)
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)
