"""A Facebook Page, by the Graph API through facebook-sdk."""

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from time import monotonic
from typing import Annotated, Any, TypeVar

import facebook
from pydantic import Field, HttpUrl

from geo.reasons import Reason, Value
from publishers import errors
from publishers.adgeolocation import SEARCH_ALL, SEARCH_CALL, find_places
from publishers.contract import (
    Audience,
    Capabilities,
    ChannelSettings,
    Content,
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
from publishers.http import Look, Response, Transport, parse_object
from publishers.rates import Budget
from publishers.told import read_told
from publishers.told_by_facebook import (
    MOST_ROWS,
    Page,
    Photo,
    Post,
    Row,
    Rows,
    are_older,
    is_id,
    join_photos,
    read_regain,
    read_usage,
)

# Graph API documentation, read 2026-11: 63,206 characters, JPEG or PNG kept under 4 MB. The words of a post may be
# edited, its photo and its audience not. The length of alt_text_custom is not documented: 1,000 is what we send.
CAPABILITIES = Capabilities(
    text=TextLimits(63_206),
    image=ImageLimits("square", ("image/jpeg", "image/png"), most_bytes=4_000_000, most_alt=1_000),
    objects=("photo", "post"),
    link=r"/([0-9]+_[0-9]+)/?$",  # the Page's id and the post's: other addresses of it hold no id that the API knows
    sites=("facebook.com",),
    settling=Settling.LOOKUP,
    editing=Editing.TEXT,
    undoing=Undoing.DELETE,
    grade=Grade.A,
    visible_after=timedelta(seconds=60),
    native_audience=True,
)
# Graph API documentation, read 2026-11: no numbers, but headers that tell how much of an hour's allowance is used, in
# per cent. From three quarters on the rest is kept for taking back. A report is believed for five minutes.
USAGE = Budget(100, timedelta(minutes=5), kept=1 / 4, counted=False)
_MOST_PAGES = 20  # of our own timeline since a given moment: more is not a look but a scan


class Code(StrEnum):
    OK = "facebook.ok"
    CREDENTIALS_REFUSED = "facebook.credentials_refused"
    PERMISSION_MISSING = "facebook.permission_missing"
    RATE_LIMITED = "facebook.rate_limited"
    BLOCKED = "facebook.blocked"
    DUPLICATE = "facebook.duplicate"
    PHOTO_REFUSED = "facebook.photo_refused"
    INVALID = "facebook.invalid"
    NOT_FOUND = "facebook.not_found"
    ID_MALFORMED = "facebook.id_malformed"
    PAGE_NOT_FOUND = "facebook.page_not_found"
    REFUSED = "facebook.refused"
    SERVER_ERROR = "facebook.server_error"
    UNREADABLE_ANSWER = "facebook.unreadable_answer"
    DELETE_REFUSED = "facebook.delete_refused"
    PLACE_UNKNOWN = "facebook.place_unknown"
    SEARCH_REFUSED = "facebook.search_refused"
    SEARCH_AWAY = "facebook.search_away"
    TIMELINE_TOO_LONG = "facebook.timeline_too_long"
    OTHER_PAGE = "facebook.other_page"


# (code, subcode), None = any; the first that fits counts, a subcode before its code.
REFUSALS: tuple[tuple[int | None, int | None, type[errors.PublishError], Code], ...] = (
    (100, 33, errors.NotFound, Code.NOT_FOUND),  # missing, or no permission to see it: no proof by itself
    (None, 1366051, errors.Duplicate, Code.DUPLICATE),
    (None, 1366046, errors.Rejected, Code.PHOTO_REFUSED),
    (None, 1390008, errors.RateLimited, Code.RATE_LIMITED),
    *((code, None, errors.CredentialsExpired, Code.CREDENTIALS_REFUSED) for code in (102, 190)),
    *((code, None, errors.RateLimited, Code.RATE_LIMITED) for code in (4, 17, 32, 341, 613, 80001, 1390008)),
    *((code, None, errors.Rejected, Code.PERMISSION_MISSING) for code in (10, *range(200, 300))),
    *((code, None, errors.Duplicate, Code.DUPLICATE) for code in (506, 1366051)),
    (368, None, errors.Blocked, Code.BLOCKED),
    (1366046, None, errors.Rejected, Code.PHOTO_REFUSED),
    (100, None, errors.Rejected, Code.INVALID),
    (1, None, errors.OutcomeUnknown, Code.SERVER_ERROR),
    (2, None, errors.OutcomeUnknown, Code.SERVER_ERROR),
)


_T = TypeVar("_T", Post, Photo)


class FacebookSettings(ChannelSettings):
    base_url: HttpUrl = HttpUrl("https://graph.facebook.com")
    page_id: Annotated[str, Field(pattern=r"^\d{1,32}$")]
    access_token: Token  # a Page access token
    app_secret: Token | None = None  # given: every call is signed with appsecret_proof
    version: Annotated[str, Field(pattern=r"^v\d{1,3}\.\d{1,2}$")] = "v25.0"


class FacebookPublisher(Publisher):
    kind = "facebook"
    settings_model = FacebookSettings
    capabilities = CAPABILITIES
    account = ("base_url", "page_id")

    def __init__(self, settings: ChannelSettings, transport: Transport) -> None:
        own = FacebookSettings.model_validate(settings)
        self._page = own.page_id
        self._graph = _Graph(own, transport)
        self._transport = transport
        brief = min(transport.total_timeout, SEARCH_CALL)
        self._search = _Graph(own, replace(transport, total_timeout=brief))
        base_url = str(own.base_url).rstrip("/")
        # A host that is not Facebook's shows its posts on a page of its own, at its address.
        self._shown_at = "https://www.facebook.com/" if own.base_url.host == "graph.facebook.com" else f"{base_url}#"

    def check(self) -> Health:
        try:
            page = self._control()
        except errors.NotFound as error:
            return Health(ok=False, reason=Reason(Code.PAGE_NOT_FOUND, error.reason.values))
        except errors.PublishError as error:
            return Health(ok=False, reason=error.reason)
        return Health(ok=True, reason=Reason(Code.OK), account=page.name or self._page)

    def prepare(self, content: Content) -> Prepared:
        """Facebook's own keys for the closest places that it knows, else the countries, with the reason.

        A search that is away holds nothing up: who would see too much sees it, who is looked for is found.
        """
        audience = content.audience
        if not audience.countries:
            return Prepared()
        wider: Reason | None = None
        try:
            until = monotonic() + SEARCH_ALL
            for places in audience.choices:
                where = find_places(self._search.search, places, until, Code.SEARCH_AWAY)
                if where is not None:
                    return Prepared(audience={"geo_locations": where}, wider=wider)
                wider = Reason(Code.PLACE_UNKNOWN)
        except (errors.Rejected, errors.NotFound):  # a Page's token need not be allowed to search
            wider = Reason(Code.SEARCH_REFUSED)
        except (errors.NotSent, errors.OutcomeUnknown):
            wider = Reason(Code.SEARCH_AWAY)
        return Prepared(audience=_by_country(audience), wider=wider)

    def publish(self, content: Content, prepared: Prepared, key: str) -> Receipt:
        fields: dict[str, Any] = {"message": content.text}
        if where := prepared.audience or _by_country(content.audience):
            fields |= {"targeting": dict(where), "feed_targeting": dict(where)}
        try:
            if content.image is None:
                said = self._graph.put_object(self._page, "feed", **fields)
                return self._receive(photo=None, post=said.get("id"))
            if content.image.alt:
                fields["alt_text_custom"] = content.image.alt
            # Bytes, not a file: a file object that is sent a second time uploads nothing.
            photo = ("photo", content.image.data, content.image.media_type)
            said = self._graph.put_photo(photo, f"{self._page}/photos", **fields)
            return self._receive(photo=said.get("id"), post=said.get("post_id"))
        except errors.NotFound as error:
            failure = errors.Rejected(Code.PAGE_NOT_FOUND, error.reason.values)
        raise failure

    def edit(self, refs: Sequence[RemoteRef], content: Content, key: str) -> Receipt:
        for ref in refs:
            if ref.kind == "post":
                said = self._graph.request(
                    f"{self._graph.version}/{_check_id(ref.id)}", post_args={"message": content.text}, method="POST"
                )
                if said.get("success") is not True:
                    raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": 200})
                return Receipt(tuple(refs), said="success")
        raise errors.NotFound(Code.NOT_FOUND)

    def delete(self, ref: RemoteRef) -> None:
        said = self._graph.delete_object(_check_id(ref.id))
        if said.get("success") is False:
            raise errors.Rejected(Code.DELETE_REFUSED)
        if said.get("success") is not True:
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": 200})

    def read(self, ref: RemoteRef) -> Seen | Gone | Unreadable:
        shape: type[Photo | Post] = Photo if ref.kind == "photo" else Post
        if self._is_another_pages(ref):  # this token sees it as missing, however long it stands
            return Unreadable(Reason(Code.OTHER_PAGE))
        try:
            try:
                said = read_told(shape, self._graph.get_object(_check_id(ref.id), fields=shape.shown))
            except errors.NotFound:
                return Gone({"read": "100/33", "control": _say_control(self._control())})
        except errors.PublishError as error:
            return Unreadable.after(error)
        if said is None or said.id != ref.id:
            return Unreadable(Reason(Code.UNREADABLE_ANSWER, {"status": 200}))
        return Seen(said.words, ref.url or said.address)

    def find(self, markers: Sequence[str], since: datetime) -> Timeline | Unreadable:
        look = self._transport.begin_look()
        try:
            posts = [Row.take(post, markers) for post in self._walk("published_posts", Post, since, look)]
            photos = [Row.take(photo, markers) for photo in self._walk("photos", Photo, since, look, type="uploaded")]
            own = join_photos(posts, photos)
            attached = {photo_id for post in posts if post.markers for photo_id in own[post.id]}
            alone = [photo for photo in photos if photo.markers and photo.id not in attached]
            unmarked = {photo.id: tuple(self._find_unmarked(photo, look)) for photo in alone}
            control = _say_control(self._control())
        except errors.PublishError as error:
            return Unreadable.after(error)
        sightings: list[Sighting] = []
        for marker in markers:
            for post in posts:
                if marker in post.markers:
                    refs = [self._refer_to_photo(photo_id) for photo_id in own[post.id]]
                    sightings.append(Sighting(marker, (*refs, self._refer_to_post(post.id))))
            for photo in alone:
                if marker in photo.markers:
                    sightings.append(Sighting(marker, (self._refer_to_photo(photo.id), *unmarked[photo.id])))
        return Timeline(tuple(sightings), {"control": control, "posts": str(len(posts)), "photos": str(len(photos))})

    def _find_unmarked(self, photo: Row, look: Look) -> Iterator[RemoteRef]:
        """A photo's own post, where it does not say whose it is: Facebook lists some 600 posts a year, by its own
        choice, and a colleague at the Page may have changed the words."""
        for post_id in photo.mates:
            look.check()
            try:
                self._graph.get_object(post_id, fields="id")
            except errors.NotFound:
                continue
            yield self._refer_to_post(post_id)

    def _control(self) -> Page:
        """The Page and its list of posts, read with the same token. The Page alone would not do: its name is public,
        while a token that lost its permission sees every post as missing."""
        page = read_told(Page, self._graph.get_object(self._page, fields="id,name"))
        if page is None or page.id != self._page:
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": 200})
        if read_told(Rows, self._graph.get_connections(self._page, "published_posts", fields="id", limit=1)) is None:
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": 200})
        return page

    def _walk(self, edge: str, shape: type[_T], since: datetime, look: Look, **more: str) -> Iterator[_T]:
        args: dict[str, Any] = {"fields": shape.listed, "since": int(since.timestamp()), "limit": MOST_ROWS, **more}
        for _ in range(_MOST_PAGES):
            look.check()
            page = read_told(Rows, self._graph.get_connections(self._page, edge, **args))
            rows = [read_told(shape, row) for row in page.data] if page else [None]
            told = [row for row in rows if row is not None]
            if page is None or len(told) < len(rows):
                raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": 200})
            yield from told
            if not page.paging.next or are_older(told, since):
                return
            if not page.paging.turn:  # the same page again
                raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": 200})
            args |= page.paging.turn
        raise errors.OutcomeUnknown(Code.TIMELINE_TOO_LONG, {"posts": MOST_ROWS * _MOST_PAGES})

    def _receive(self, *, photo: Any, post: Any) -> Receipt:
        """Whatever exists is remembered, half a copy too: what has no row can not be retracted."""
        refs = [self._refer_to_photo(photo)] if is_id(photo) else []
        refs += [self._refer_to_post(post)] if is_id(post) else []
        if not refs:
            raise errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, {"status": 200})
        return Receipt(tuple(refs), said="200")

    def _refer_to_post(self, post_id: str) -> RemoteRef:
        return RemoteRef("post", post_id, self._shown_at + post_id, self._page)

    def _refer_to_photo(self, photo_id: str) -> RemoteRef:
        return RemoteRef("photo", photo_id, account=self._page)

    def _is_another_pages(self, ref: RemoteRef) -> bool:
        """The Page that posted it is kept beside each; the id of a post that a person named begins with its Page's."""
        page, joined, _ = ref.id.partition("_")
        return (ref.account or (page if joined else self._page)) != self._page


class _Graph(facebook.GraphAPI):  # type: ignore[misc]  # untyped base
    """facebook-sdk 3.1 with `request` made anew: a host and version of our choice, the token in a header and never in
    the URL, nested values as JSON (it sends their bare keys, and geotargeting is lost), refusals by table."""

    def __init__(self, settings: FacebookSettings, transport: Transport) -> None:
        super().__init__(access_token=settings.access_token.get_secret_value(), session=transport.session())
        self._rates, self._bucket = transport.rates, f"facebook:{settings.base_url.host}:{settings.page_id}"
        self.version = settings.version  # the base knows none after 3.1
        self._base_url = str(settings.base_url).rstrip("/")
        self._proof: dict[str, str] = {}
        if settings.app_secret:
            secret = settings.app_secret.get_secret_value().encode()
            proof = hmac.new(secret, self.access_token.encode(), hashlib.sha256).hexdigest()
            self._proof = {"appsecret_proof": proof}

    def request(
        self,
        path: str,
        args: Mapping[str, Any] | None = None,
        post_args: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        method: str | None = None,
    ) -> dict[str, Any]:
        posting = post_args is not None
        until = self._rates.take(self._bucket, USAGE) if self._rates else None
        if until is not None:
            raise errors.RateLimited(Code.RATE_LIMITED, {"status": 0, "code": 0}, until=until)
        response = self.session.request(
            method or ("POST" if posting else "GET"),
            f"{self._base_url}/{path}",
            params=dict(args or {}) | ({} if posting else self._proof),
            data=_encode_nested(post_args or {}) | self._proof if posting else None,
            files=files,
            headers={"Authorization": f"Bearer {self.access_token}"},
        )
        self._learn(response)
        answer = parse_object(response)
        if response.status_code != 200 or answer is None or "error" in answer:
            raise _classify(response, answer or {}, self._rates.now() if self._rates else datetime.now(UTC))
        return answer

    def search(self, args: Mapping[str, str]) -> Mapping[str, Any]:
        return self.request(f"{self.version}/search", args)

    def _learn(self, response: Response) -> None:
        used = read_usage(response)
        if self._rates and used is not None:
            reset = self._rates.now() + max(USAGE.per, read_regain(response) or timedelta(0))
            self._rates.learn(self._bucket, used=used, most=100, reset=reset)


def _say_control(page: Page) -> str:
    return f"page {page.id} and its posts"


def _check_id(object_id: str) -> str:
    """Ids may have been typed by a person: one that is none would name another address, or read as missing."""
    if not is_id(object_id):
        raise errors.Rejected(Code.ID_MALFORMED)
    return object_id


def _by_country(audience: Audience) -> Mapping[str, object] | None:
    return {"geo_locations": {"countries": list(audience.countries)}} if audience.countries else None


def _encode_nested(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: json.dumps(value) if isinstance(value, dict | list) else value for key, value in fields.items()}


def _classify(response: Response, answer: Mapping[str, Any], now: datetime) -> errors.PublishError:
    """A 5xx is unknown whatever it says; a success that is no JSON object as well."""
    status = response.status_code
    error = answer.get("error")
    told = error if isinstance(error, dict) else {}
    code, subcode = told.get("code"), told.get("error_subcode")
    values: dict[str, Value] = {"status": status, "code": code if type(code) is int and 0 <= code < 10**9 else 0}
    if status >= 500:
        return errors.OutcomeUnknown(Code.SERVER_ERROR, values)
    for row_code, row_subcode, kind, ours in REFUSALS:
        if row_code in (None, code) and row_subcode in (None, subcode):
            if issubclass(kind, errors.RateLimited):
                regain = read_regain(response)
                return errors.RateLimited(ours, values, until=now + regain if regain else None)
            return kind(ours, values)
    if 400 <= status < 500 and status != 408:
        return errors.Rejected(Code.REFUSED, values)
    return errors.OutcomeUnknown(Code.UNREADABLE_ANSWER, values)
