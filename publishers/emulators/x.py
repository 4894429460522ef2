"""X as its API v2 behaves: uploads, alt texts, posts, deletion, reading back (X docs, read 2026-11)."""

import base64
import binascii
import html
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from publishers.emulators.faults import Fault, Route
from publishers.emulators.pictures import Picture, read_picture
from publishers.emulators.state import Account, Call, State
from publishers.emulators.timeline import Post, Version
from publishers.emulators.weights import MOST, find_links, weigh
from publishers.emulators.wire import Request, Response, dig, say_json
from publishers.emulators.x_words import limit_headers, missing, say_duplicate, say_invalid, say_problem, word_fault

MOST_BYTES = 5 * 1024 * 1024
MOST_ALT = 1000
MOST_PHOTOS = 4
WINDOW = timedelta(minutes=15)
WINDOWS: Mapping[Route, int] = {
    Route.PUBLISH: 100,
    Route.DELETE: 50,
    Route.READ: 900,
    Route.FIND: 900,
    Route.UPLOAD: 500,
    Route.CONTROL: 900,
}
_SNOWFLAKE_EPOCH_MS = 1288834974657
_POST_FIELDS = frozenset(
    {
        *("card_uri", "community_id", "direct_message_deep_link", "edit_options", "for_super_followers_only", "geo"),
        *("made_with_ai", "media", "nullcast", "paid_partnership", "poll", "quote_tweet_id", "reply"),
        *("reply_settings", "share_with_followers", "text"),
    }
)
_TWEET = re.compile(r"/2/tweets/([^/]+)")
_USER_TWEETS = re.compile(r"/2/users/(\d+)/tweets")
_USER = re.compile(r"/2/users/(\d+|me)")


@dataclass(slots=True)
class Media:
    id: str
    account: str
    picture: Picture = field(repr=False)
    expires_at: datetime
    alt: str = ""


def _format(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03}Z"


class XTwin:
    kind = "x"

    def __init__(self, state: State) -> None:
        self.state = state
        self.media: dict[str, Media] = {}
        self._windows: dict[tuple[str, Route], tuple[datetime, int]] = {}

    def route_of(self, request: Request) -> Route:
        path, method = request.path, request.method
        if path.startswith("/2/media/"):
            return Route.UPLOAD
        if path == "/2/tweets" and method == "POST":
            return Route.PUBLISH
        if _TWEET.fullmatch(path):
            return Route.DELETE if method == "DELETE" else Route.READ
        return Route.FIND if _USER_TWEETS.fullmatch(path) else Route.CONTROL

    def account_of(self, request: Request) -> Account | None:
        return self.state.account_by_token(self.kind, request.bearer)

    def perform(self, request: Request, call: Call) -> Response:
        account = self.account_of(request)
        if any("token" in name for name in request.query if name != "pagination_token"):
            self.state.violate(self.kind, "token_in_url", request)
            return say_problem(401, "Unauthorized", "Unauthorized")
        if account is None:
            return say_problem(401, "Unauthorized", "Unauthorized")
        step = self._find_step(request)
        if step is None:
            return say_problem(404, "Not Found", "Not Found")
        route = self.route_of(request)
        headers, spent = self._spend(account, route, call.now)
        if spent:
            answer = say_problem(429, "Too Many Requests", "Too Many Requests")
        else:
            try:
                answer = step(request, account, call)
            except ValueError as invalid:
                answer = say_invalid(str(invalid))
        return Response(answer.status, answer.body, answer.media_type, {**answer.headers, **headers})

    def _find_step(self, request: Request) -> Callable[[Request, Account, Call], Response] | None:
        match request.method, request.path:
            case "POST", "/2/media/upload":
                return self._upload
            case "POST", "/2/media/metadata":
                return self._describe
            case "POST", "/2/tweets":
                return self._post
            case "DELETE", path if _TWEET.fullmatch(path):
                return self._delete
            case "GET", path if _TWEET.fullmatch(path):
                return self._read
            case "GET", path if _USER_TWEETS.fullmatch(path):
                return self._list
            case "GET", path if _USER.fullmatch(path):
                return self._tell_user
        return None

    def _spend(self, account: Account, route: Route, now: datetime) -> tuple[Mapping[str, str], bool]:
        """The x-rate-limit headers, and whether the window was used up before this call."""
        if not self.state.limits:
            return {}, False
        most = WINDOWS.get(route, 900)
        start, used = self._windows.get((account.id, route), (now, 0))
        if now >= start + WINDOW:
            start, used = now, 0
        self._windows[account.id, route] = (start, used + 1)
        return limit_headers(most, max(0, most - used - 1), start + WINDOW), used >= most

    def _upload(self, request: Request, account: Account, call: Call) -> Response:
        data, category = self._read_upload(request)
        if category not in (None, "tweet_image"):
            return say_invalid(f"The media_category [{category}] is not tweet_image", media_category=str(category))
        if len(data) > MOST_BYTES:
            return say_invalid(f"The media is {len(data)} bytes, at most {MOST_BYTES} are allowed", media="")
        picture = read_picture(data)
        media = Media(self._make_id(call.now), account.id, picture, call.now + timedelta(days=1))
        self.media[media.id] = media
        told = {"id": media.id, "media_key": f"3_{media.id}", "size": len(data), "expires_after_secs": 86400}
        shape = {"image_type": picture.media_type, "w": picture.width, "h": picture.height}
        return say_json({"data": {**told, "image": shape}})

    def _read_upload(self, request: Request) -> tuple[bytes, str | None]:
        if request.media_type == "multipart/form-data":
            form = request.form()
            upload = form.uploads.get("media")
            if upload is None:
                raise ValueError("The multipart body has no file part named media")
            return upload.data, form.fields.get("media_category") or request.query.get("media_category")
        body = request.json()
        try:
            return base64.b64decode(str(body.get("media", "")), validate=True), body.get("media_category")
        except binascii.Error as torn:
            raise ValueError("media is not base64") from torn

    def _describe(self, request: Request, account: Account, call: Call) -> Response:
        body = request.json()
        media = self._own_media(str(body.get("id")), account, call.now)
        alt = dig(body, "metadata", "alt_text", "text")
        if media is None:
            return say_invalid("The media id is unknown, expired or belongs to someone else", id=str(body.get("id")))
        if not isinstance(alt, str) or not alt or len(alt) > MOST_ALT:
            return say_invalid(f"metadata.alt_text.text must have 1 to {MOST_ALT} characters")
        media.alt = alt
        return say_json({"data": {"id": media.id, "associated_metadata": {"alt_text": {"text": alt}}}})

    def _own_media(self, identifier: str, account: Account, now: datetime) -> Media | None:
        media = self.media.get(identifier)
        return media if media and media.account == account.id and now < media.expires_at else None

    def _post(self, request: Request, account: Account, call: Call) -> Response:
        body = request.json()
        if unknown := set(body) - _POST_FIELDS:
            return say_invalid(f"The body has unknown fields: {', '.join(sorted(unknown))}")
        text = body.get("text", "")
        media_ids = dig(body, "media", "media_ids") or []
        if not isinstance(text, str) or not isinstance(media_ids, list) or not (text or media_ids):
            return say_invalid("A post needs a text or media", text="")
        if weigh(text) > MOST:
            return say_problem(403, "Forbidden", "Your Tweet text is too long.")
        media = [self._own_media(str(each), account, call.now) for each in media_ids]
        if None in media or len(media) > MOST_PHOTOS:
            return say_invalid("Your media IDs are invalid.", **{"media.media_ids": ",".join(map(str, media_ids))})
        reply_to = dig(body, "reply", "in_reply_to_tweet_id")
        if reply_to is not None and not self._is_live(str(reply_to)):
            detail = "You attempted to reply to a Tweet that is deleted or not visible to you."
            return say_problem(403, "Forbidden", detail)
        if self.state.refuse_duplicates and not call.again and self._is_duplicate(text, account):
            return say_duplicate()
        if call.half:
            return say_problem(500, "Internal Error", "Something is broken.")
        kept = [each for each in media if each is not None]
        post = self._keep(text, kept, account, call, str(reply_to) if reply_to is not None else None)
        shown, _ = wrap_links(text, post.id, post.details["media_ids"])
        return say_json({"data": {"id": post.id, "text": shown, "edit_history_tweet_ids": [post.id]}}, 201)

    def _keep(self, text: str, media: list[Media], account: Account, call: Call, reply_to: str | None) -> Post:
        post = Post(
            kind=self.kind,
            account=account.id,
            id=self._make_id(call.now),
            object="post",
            created_at=call.now,
            versions=[Version(call.change, call.now, True, text)],
            alt="\n".join(each.alt for each in media if each.alt),
            marker=self.state.marker_of(text),
            pictures=tuple(each.picture for each in media),
            reply_to=reply_to,
            details={"media_ids": [each.id for each in media]},
        )
        self.state.timeline.add(post)
        return post

    def _is_live(self, identifier: str) -> bool:
        post = self.state.timeline.get(self.kind, identifier)
        return post is not None and post.live

    def _is_duplicate(self, text: str, account: Account) -> bool:
        return any(post.live and post.text == text for post in self.state.timeline.of(self.kind, account.id))

    def _delete(self, request: Request, account: Account, call: Call) -> Response:
        identifier = request.path.rpartition("/")[2]
        post = self.state.timeline.get(self.kind, identifier)
        if post is None or not post.live:
            return say_json({"data": {"deleted": True}})  # ? X seems to answer the same for what is already gone
        if post.account != account.id:
            return say_problem(403, "Forbidden", "You are not authorized to delete this Tweet.")
        self.state.timeline.show(post, call.change, call.now, live=False)
        return say_json({"data": {"deleted": True}})

    def _read(self, request: Request, account: Account, call: Call) -> Response:
        identifier = request.path.rpartition("/")[2]
        if not identifier.isdigit():
            return say_invalid(f"The `id` query parameter value [{identifier}] is not valid", id=identifier)
        post = self.state.timeline.get(self.kind, identifier)
        version = post.seen(call.before) if post else None
        if post is None or version is None:
            return say_json({"errors": [missing("tweet", identifier)]})
        return say_json({"data": self._tell_post(post, version, request), **self._tell_media([post], request)})

    def _list(self, request: Request, account: Account, call: Call) -> Response:
        match = _USER_TWEETS.fullmatch(request.path)
        owner = match[1] if match else ""
        if self.state.account(self.kind, owner) is None:
            return say_json({"errors": [missing("user", owner)]})
        query = request.query
        most = int(query.get("max_results", 10))
        if not 5 <= most <= 100:
            return say_invalid("max_results must be between 5 and 100", max_results=str(most))
        seen = [(post, post.seen(call.before)) for post in reversed(self.state.timeline.of(self.kind, owner))]
        rows = [(post, version) for post, version in seen if version and _is_within(post, query)]
        start = int(query.get("pagination_token") or 0)
        shown = rows[start : start + most]
        page = [self._tell_post(post, version, request) for post, version in shown]
        meta: dict[str, Any] = {"result_count": len(page)}
        if page:
            meta |= {"newest_id": page[0]["id"], "oldest_id": page[-1]["id"]}
        if len(rows) > start + most:
            meta["next_token"] = str(start + most)
        media = self._tell_media([post for post, _ in shown], request)
        return say_json({"data": page, **media, "meta": meta} if page else {"meta": meta})

    def _tell_post(self, post: Post, version: Version, request: Request) -> dict[str, Any]:
        shown, urls = wrap_links(version.text, post.id, post.details["media_ids"])
        told: dict[str, Any] = {"id": post.id, "text": shown, "edit_history_tweet_ids": [post.id]}
        more = {
            "created_at": _format(post.created_at),
            "author_id": post.account,
            "attachments": {"media_keys": [f"3_{each}" for each in post.details["media_ids"]]},
            "entities": {"urls": urls},
        }
        wanted = request.query.get("tweet.fields", "").split(",")
        return told | {name: value for name, value in more.items() if name in wanted}

    def _tell_media(self, posts: list[Post], request: Request) -> dict[str, Any]:
        if "attachments.media_keys" not in request.query.get("expansions", ""):
            return {}
        media = [self.media[each] for post in posts for each in post.details["media_ids"]]
        told = [{"media_key": f"3_{each.id}", "type": "photo", "alt_text": each.alt} for each in media]
        return {"includes": {"media": told}} if told else {}

    def _tell_user(self, request: Request, account: Account, call: Call) -> Response:
        identifier = request.path.rpartition("/")[2]
        user = account if identifier == "me" else self.state.account(self.kind, identifier)
        if user is None:
            return say_json({"errors": [missing("user", identifier)]})
        return say_json({"data": {"id": user.id, "name": user.name, "username": f"user{user.id}"}})

    def _make_id(self, now: datetime) -> str:
        return str((int(now.timestamp() * 1000) - _SNOWFLAKE_EPOCH_MS << 22) + self.state.next_id() % (1 << 22))

    def word(self, what: str, fault: Fault, account: Account | None, now: datetime) -> Response:
        return word_fault(what, fault, now)


def _is_within(post: Post, query: Mapping[str, str]) -> bool:
    since, until = (_read_time(query.get(name)) for name in ("start_time", "end_time"))
    if since and post.created_at < since:
        return False
    if until and post.created_at >= until:
        return False
    return int(post.id) > int(query.get("since_id") or 0)


def _read_time(text: str | None) -> datetime | None:
    at = datetime.fromisoformat(text) if text else None
    if at and at.tzinfo is None:
        raise ValueError(f"The time [{text}] is not RFC 3339: it has no offset")
    return at


def wrap_links(text: str, post_id: str, media_ids: list[str]) -> tuple[str, list[Mapping[str, str]]]:
    """A text as X gives it back: links wrapped in t.co, one more for the media, and & < > escaped (read 2026-11)."""
    urls: list[Mapping[str, str]] = []
    shown, at = "", 0
    for start, end in find_links(text):
        link = text[start:end]
        short = f"https://t.co/{post_id[-7:]}{len(urls):03}"
        whole = link if "://" in link else f"http://{link}"
        urls.append({"url": short, "expanded_url": whole, "display_url": link.split("//")[-1]})
        shown += html.escape(text[at:start], quote=False) + short
        at = end
    shown += html.escape(text[at:], quote=False)
    if media_ids:
        short = f"https://t.co/{post_id[-7:]}m"
        shown = f"{shown} {short}".strip()
        page = f"https://x.com/i/status/{post_id}/photo/1"
        urls += [{"url": short, "expanded_url": page, "display_url": page[8:], "media_key": f"3_{media_ids[0]}"}]
    return shown, urls
