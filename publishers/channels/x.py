"""X, by its API v2 through tweepy."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any

import tweepy
from pydantic import Field, HttpUrl

from geo.reasons import Reason
from publishers import errors
from publishers.contract import (
    Capabilities,
    ChannelSettings,
    Content,
    Counting,
    Editing,
    Gone,
    Grade,
    Health,
    ImageLimits,
    Prepared,
    Publisher,
    Receipt,
    RemoteRef,
    Seen,
    Settling,
    Sighting,
    TextLimits,
    Timeline,
    Token,
    Undoing,
    Unreadable,
)
from publishers.http import Response, Transport, parse_object
from publishers.rates import Budget
from publishers.told import read_told
from publishers.told_by_x import MOST_POSTS, Me, Page, Post, is_id, read_text

# X API documentation, read 2026-11: 280 weighted characters, a photo of at most 5 MB, alt text of 1,000 characters;
# edits are for premium accounts within 30 minutes, so none are counted on; no audience can be chosen.
CAPABILITIES = Capabilities(
    text=TextLimits(280, Counting.X_WEIGHTED),
    image=ImageLimits("x", ("image/jpeg", "image/png"), most_bytes=5_000_000, most_alt=1_000),
    objects=("post",),
    link=r"/status/([0-9]+)(?:/|$)",
    sites=("x.com", "twitter.com"),
    settling=Settling.LOOKUP,
    editing=Editing.NONE,
    undoing=Undoing.DELETE,
    grade=Grade.A,
    visible_after=timedelta(seconds=60),
)
# X API documentation, read 2026-11: calls in 15 minutes for each user, on each endpoint by itself. What X reports in
# x-rate-limit-* counts instead. A third of the reads is kept for proving that something is gone.
_WINDOW = timedelta(minutes=15)
BUDGETS: Mapping[str, Budget] = {
    "post": Budget(100, _WINDOW),
    "delete": Budget(50, _WINDOW),
    "upload": Budget(500, _WINDOW),
    "read": Budget(900, _WINDOW, kept=1 / 3),
}
_MOST_PAGES = 32  # the timeline ends at 3,200 posts, however many there are


class Code(StrEnum):
    OK = "x.ok"
    INVALID = "x.invalid"
    CREDENTIALS_REFUSED = "x.credentials_refused"
    CREDENTIALS_UNSUITED = "x.credentials_unsuited"
    ACCOUNT_BLOCKED = "x.account_blocked"
    APP_NOT_ALLOWED = "x.app_not_allowed"
    DUPLICATE = "x.duplicate"
    FORBIDDEN = "x.forbidden"
    NOT_FOUND = "x.not_found"
    ID_MALFORMED = "x.id_malformed"
    TEXT_TOO_LONG = "x.text_too_long"
    PHOTO_TOO_BIG = "x.photo_too_big"
    PHOTO_NOT_PREPARED = "x.photo_not_prepared"
    RATE_LIMITED = "x.rate_limited"
    USAGE_CAPPED = "x.usage_capped"
    REFUSED = "x.refused"
    SERVER_ERROR = "x.server_error"
    UNREADABLE_ANSWER = "x.unreadable_answer"
    DELETE_REFUSED = "x.delete_refused"
    NO_EDITS = "x.no_edits"
    POST_HIDDEN = "x.post_hidden"
    TIMELINE_TOO_LONG = "x.timeline_too_long"
    OTHER_ACCOUNT = "x.other_account"


# (status, end of the problem's `type`, part of its `detail`), "" = any; the first that fits counts. `detail` is looked
# at only where X gives nothing else (a duplicate is 403 with "duplicate content" and no code), and no other field is.
REFUSALS: tuple[tuple[int, str, str, type[errors.PublishError], Code], ...] = (
    (400, "", "", errors.Rejected, Code.INVALID),
    (401, "", "", errors.CredentialsExpired, Code.CREDENTIALS_REFUSED),
    (403, "", "duplicate content", errors.Duplicate, Code.DUPLICATE),
    (403, "", "suspended", errors.Blocked, Code.ACCOUNT_BLOCKED),
    (403, "", "locked", errors.Blocked, Code.ACCOUNT_BLOCKED),
    (403, "", "too long", errors.Rejected, Code.TEXT_TOO_LONG),
    (403, "/unsupported-authentication", "", errors.CredentialsExpired, Code.CREDENTIALS_UNSUITED),
    (403, "/client-forbidden", "", errors.Blocked, Code.APP_NOT_ALLOWED),
    (403, "", "", errors.Rejected, Code.FORBIDDEN),
    (413, "", "", errors.Rejected, Code.PHOTO_TOO_BIG),
    (429, "/usage-capped", "", errors.RateLimited, Code.USAGE_CAPPED),
    (429, "", "", errors.RateLimited, Code.RATE_LIMITED),
)


class XSettings(ChannelSettings):
    base_url: HttpUrl = HttpUrl("https://api.x.com")
    access_token: Token  # an OAuth 2.0 user access token
    # Whose it is; left out: learned before the first post. A token of another account then proves nothing.
    user_id: Annotated[str, Field(pattern=r"^\d{1,32}$")] | None = None
    link_in_text: bool = True  # a post with a link is priced about 13 times one without: whoever composes looks here


class XPublisher(Publisher):
    kind = "x"
    settings_model = XSettings
    capabilities = CAPABILITIES
    account = ("base_url", "user_id")
    learned = ("user_id",)

    def __init__(self, settings: ChannelSettings, transport: Transport) -> None:
        own = XSettings.model_validate(settings)
        self._user_id = own.user_id
        base_url = str(own.base_url).rstrip("/")
        self._client = _Client(base_url, own.access_token.get_secret_value(), transport)
        self._transport = transport
        # A host that is not X's shows its posts on a page of its own, at its address.
        self._shown_at = "https://x.com/i/web/status/" if own.base_url.host == "api.x.com" else f"{base_url}#"

    def check(self) -> Health:
        try:
            me = self._find_me()
        except errors.PublishError as error:
            return Health(ok=False, reason=error.reason)
        return Health(ok=True, reason=Reason(Code.OK), account=f"@{me.username}")

    def whoami(self) -> Mapping[str, str]:
        return {"user_id": self._ask_me().id}

    def prepare(self, content: Content) -> Prepared:
        try:
            learned = {} if self._user_id else self.whoami()
            self._user_id = learned.get("user_id", self._user_id)
            if content.image is None:
                return Prepared(account=learned)
            media_id = self._client.upload_image(content.image.data, content.image.media_type)
            if content.image.alt:
                self._client.set_alt_text(media_id, content.image.alt)
        except errors.OutcomeUnknown as error:
            # A question or an upload that nobody answered is seen by nobody: as good as never sent.
            failure = errors.NotSent(error.reason.code, error.reason.values)
        else:
            return Prepared({"media_id": media_id}, account=learned)
        raise failure

    def publish(self, content: Content, prepared: Prepared, key: str) -> Receipt:
        media_id = prepared.values.get("media_id")
        if content.image and not media_id:
            raise errors.Rejected(Code.PHOTO_NOT_PREPARED)
        media_ids = [media_id] if media_id else None
        response = self._client.create_tweet(text=content.text, media_ids=media_ids, user_auth=False)
        post_id = _read_data(response).get("id")
        if not is_id(post_id):
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": response.status_code})
        return Receipt((self._refer_to(post_id),), said=str(response.status_code))

    def edit(self, refs: Sequence[RemoteRef], content: Content, key: str) -> Receipt:
        raise errors.Rejected(Code.NO_EDITS)

    def delete(self, ref: RemoteRef) -> None:
        response = self._client.delete_tweet(_check_id(ref.id), user_auth=False)
        answer = _read_answer(response)
        if _says_missing(answer):
            raise errors.NotFound(Code.NOT_FOUND)
        deleted = _read_data(response).get("deleted")
        if deleted is False:
            raise errors.Rejected(Code.DELETE_REFUSED)
        if deleted is not True:
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": response.status_code})

    def read(self, ref: RemoteRef) -> Seen | Gone | Unreadable:
        if ref.account and self._user_id and ref.account != self._user_id:
            return Unreadable(Reason(Code.OTHER_ACCOUNT))
        try:
            said = self._read_post(_check_id(ref.id))
            if isinstance(said, Seen | Unreadable):
                return said
            return Gone({"read": said, "control": f"users/me {self._find_me().id}"})
        except errors.PublishError as error:
            return Unreadable.after(error)

    def find(self, markers: Sequence[str], since: datetime) -> Timeline | Unreadable:
        try:
            me = self._find_me().id
            sightings: list[Sighting] = []
            seen = 0
            for post in self._walk_timeline(me, since):
                seen += 1
                text = read_text(post)
                ours = (self._refer_to(post.id),)
                sightings += [Sighting(marker, ours) for marker in markers if marker in text]
        except errors.PublishError as error:
            return Unreadable.after(error)
        return Timeline(tuple(sightings), {"control": f"users/me {me}", "posts": str(seen)})

    def _find_me(self) -> Me:
        """The account whose posts these are, by its own token: the read that must succeed beside every "missing"."""
        me = self._ask_me()
        if self._user_id and me.id != self._user_id:
            raise errors.CredentialsExpired(Code.OTHER_ACCOUNT)
        return me

    def _ask_me(self) -> Me:
        """Who the token speaks for, whoever that is."""
        response = self._client.get_me(user_auth=False)
        me = read_told(Me, _read_data(response))
        if me is None:
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": response.status_code})
        return me

    def _read_post(self, post_id: str) -> Seen | Unreadable | str:
        """What is shown, or the words in which X says that there is nothing: 404, or 200 without data."""
        try:
            response = self._client.get_tweet(post_id, tweet_fields=["author_id", "entities"], user_auth=False)
        except errors.NotFound:
            return "404 resource-not-found"
        answer = _read_answer(response)
        post = read_told(Post, answer.get("data"))
        if post is not None and post.id == post_id:
            if self._user_id and post.author_id not in (None, self._user_id):
                return Unreadable(Reason(Code.OTHER_ACCOUNT))
            return Seen(read_text(post), self._refer_to(post_id).url)
        if _says_missing(answer):
            return "200 resource-not-found"
        hidden = bool(_read_errors(answer))
        return Unreadable(Reason(Code.POST_HIDDEN if hidden else Code.UNREADABLE_ANSWER, {"status": 200}))

    def _walk_timeline(self, user_id: str, since: datetime) -> Iterator[Post]:
        following: str | None = None
        look = self._transport.begin_look()
        for _ in range(_MOST_PAGES):
            look.check()
            response = self._client.get_users_tweets(
                user_id,
                start_time=since,
                max_results=MOST_POSTS,
                tweet_fields=["created_at", "entities"],
                pagination_token=following,
                user_auth=False,
            )
            page = read_told(Page, _read_answer(response))
            if page is None or page.meta.result_count != len(page.data):
                raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": response.status_code})
            yield from page.data
            following = page.meta.next_token
            if not following:
                return
        raise errors.OutcomeUnknown(Code.TIMELINE_TOO_LONG, {"posts": MOST_POSTS * _MOST_PAGES})

    def _refer_to(self, post_id: str) -> RemoteRef:
        return RemoteRef("post", post_id, self._shown_at + post_id, self._user_id)


class _Client(tweepy.Client):  # type: ignore[misc]  # untyped base
    """tweepy 4.17 with what it lacks: another host, our session, v2 media upload and alt text, refusals by table."""

    def __init__(self, base_url: str, token: str, transport: Transport) -> None:
        super().__init__(bearer_token=token, return_type=Response, wait_on_rate_limit=False)
        self.session = transport.session()
        self._base_url = base_url
        self._rates = transport.rates
        self._account = hashlib.sha256(f"{base_url} {token}".encode()).hexdigest()[:16]

    def request(
        self, method: str, route: str, params: Any = None, json: Any = None, user_auth: bool = False, **body: Any
    ) -> Response:
        endpoint, budget = _endpoint_of(method, route)
        bucket = f"x:{self._account}:{endpoint}"
        until = self._rates.take(bucket, BUDGETS[budget]) if self._rates else None
        if until is not None:
            raise errors.RateLimited(Code.RATE_LIMITED, until=until)
        headers = {"User-Agent": self.user_agent, "Authorization": f"Bearer {self.bearer_token}"}
        url = self._base_url + route
        response: Response = self.session.request(method, url, params=params, json=json, headers=headers, **body)
        self._learn(bucket, response)
        if response.status_code == 404 and route.startswith("/2/tweets/") and _says_missing(parse_object(response)):
            raise errors.NotFound(Code.NOT_FOUND)
        if not 200 <= response.status_code < 300:
            raise _classify(response)
        return response

    def _learn(self, bucket: str, response: Response) -> None:
        reset = _read_reset(response)
        try:
            most, left = (int(response.headers[f"x-rate-limit-{name}"]) for name in ("limit", "remaining"))
        except (KeyError, ValueError):
            return
        if self._rates and reset is not None:
            self._rates.learn(bucket, used=most - left, most=most, reset=reset)

    def upload_image(self, data: bytes, media_type: str) -> str:
        """Upload a photo that nobody sees before a post uses it; the media id."""
        response = self.request(
            "POST",
            "/2/media/upload",
            data={"media_category": "tweet_image", "media_type": media_type},
            files={"media": ("photo", data, media_type)},
        )
        media_id = _read_data(response).get("id")
        if not is_id(media_id):
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": response.status_code})
        return media_id

    def set_alt_text(self, media_id: str, alt: str) -> None:
        """Set an uploaded photo's alt text, at most 1,000 characters."""
        self.request("POST", "/2/media/metadata", json={"id": media_id, "metadata": {"alt_text": {"text": alt}}})


def _endpoint_of(method: str, route: str) -> tuple[str, str]:
    """X's own division, which has a limit each; and which of our budgets that is."""
    if method == "GET":
        name = "timeline" if route.endswith("/tweets") else "me" if route.endswith("/me") else "tweet"
        return name, "read"
    name = "delete" if method == "DELETE" else "upload" if route.startswith("/2/media/") else "post"
    return f"{name}{route if name == 'upload' else ''}", name


def _check_id(post_id: str) -> str:
    """Ids may have been typed by a person: one that is none would name another address, or read as missing."""
    if not is_id(post_id):
        raise errors.Rejected(Code.ID_MALFORMED)
    return post_id


def _classify(response: Response) -> errors.PublishError:
    status = response.status_code
    problem = parse_object(response) or {}
    kind, detail = _read_word(problem, "type"), _read_word(problem, "detail")
    for row_status, row_type, row_detail, error, code in REFUSALS:
        if status == row_status and kind.endswith(row_type) and row_detail in detail:
            if issubclass(error, errors.RateLimited):
                return errors.RateLimited(code, until=_read_reset(response) if code is Code.RATE_LIMITED else None)
            return error(code)
    if 400 <= status < 500 and status != 408:
        return errors.Rejected(Code.REFUSED, {"status": status})
    return errors.OutcomeUnknown(Code.SERVER_ERROR, {"status": status})


def _read_reset(response: Response) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(response.headers["x-rate-limit-reset"]), UTC)
    except (KeyError, ValueError, OverflowError, OSError):
        return None


def _read_answer(response: Response) -> dict[str, Any]:
    answer = parse_object(response)
    if answer is None:
        raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": response.status_code})
    return answer


def _read_data(response: Response) -> dict[str, Any]:
    data = _read_answer(response).get("data")
    return data if isinstance(data, dict) else {}


def _read_errors(answer: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    listed = answer.get("errors")
    return [error for error in listed if isinstance(error, dict)] if isinstance(listed, list) else []


def _says_missing(answer: Mapping[str, Any] | None) -> bool:
    """A deleted post is HTTP 200 or 404 without data and with this problem, by itself or among the errors.

    Any other 404 speaks of the address, the route or something between us and X, and never of the post.
    """
    if answer is None or "data" in answer:
        return False
    kinds = [_read_word(problem, "type") for problem in (answer, *_read_errors(answer))]
    return any(kind.endswith("/problems/resource-not-found") for kind in kinds)


def _read_word(told: Mapping[str, Any], name: str) -> str:
    word = told.get(name)
    return word if isinstance(word, str) else ""
