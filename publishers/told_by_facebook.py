"""What the Graph API tells of a Page, its posts and its photos; and in headers, of how busy we are."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar, TypeGuard
from urllib.parse import parse_qsl, urlsplit

from pydantic import Field

from publishers.http import Response
from publishers.told import Cursor, Name, Told

MOST_ROWS = 100  # on one page of a list
_TURNS = ("after", "until", "__paging_token")
_MOST_REGAIN = timedelta(days=1)  # the longest window that Facebook counts in
_ID = r"[0-9]{1,32}(_[0-9]{1,32})?"

Words = Annotated[str, Field(max_length=100_000)]  # a post has 63,206 characters at most
Address = Annotated[str, Field(max_length=2_000)]
Id = Annotated[str, Field(pattern=f"^{_ID}$")]


class Page(Told):
    id: Id
    name: Name = ""


class Target(Told):
    """What is attached: a photo of ours has an id, a link to somewhere else need not."""

    id: str | None = None


class Attachment(Told):
    target: Target | None = None


class Attachments(Told):
    data: Annotated[list[Attachment], Field(max_length=MOST_ROWS)] = []


class Post(Told):
    """`shown`: the fields that say what is seen of it; `listed`: those by which ours are found."""

    shown: ClassVar[str] = "id,message,permalink_url"
    listed: ClassVar[str] = "id,message,created_time,attachments{target{id}}"

    id: Id
    created_time: str | None = None
    message: Words | None = None
    permalink_url: Address | None = None
    attachments: Attachments | None = None

    @property
    def words(self) -> str:
        return self.message or ""

    @property
    def address(self) -> str | None:
        return self.permalink_url

    @property
    def mates(self) -> tuple[str, ...]:
        """Its photos."""
        attached = self.attachments.data if self.attachments else ()
        return tuple(each.target.id for each in attached if each.target and is_id(each.target.id))


class Photo(Told):
    shown: ClassVar[str] = "id,name,link"
    listed: ClassVar[str] = "id,name,created_time,page_story_id"

    id: Id
    created_time: str | None = None
    name: Words | None = None
    link: Address | None = None
    page_story_id: str | None = None

    @property
    def words(self) -> str:
        return self.name or ""

    @property
    def address(self) -> str | None:
        return self.link

    @property
    def mates(self) -> tuple[str, ...]:
        """The post that it belongs to."""
        return (self.page_story_id,) if is_id(self.page_story_id) else ()


class Cursors(Told):
    after: Cursor | None = None


class Paging(Told):
    """Some lists are turned over by a cursor, others by time (Graph API "Paginated Results", read 2026-11); there is
    more where `next` is told, however few rows came."""

    next: Annotated[str, Field(max_length=10_000)] | None = None
    cursors: Cursors = Cursors()

    @property
    def turn(self) -> Mapping[str, str]:
        """What asks for the next page, out of its address; whoever answers could have put any address there."""
        try:
            told = dict(parse_qsl(urlsplit(self.next or "").query, max_num_fields=50))
        except ValueError:
            told = {}
        found = {name: told[name] for name in _TURNS if name in told}
        return found or ({"after": self.cursors.after} if self.cursors.after else {})


class Rows(Told):
    """A page of a list; its rows are read one by one, by what they are rows of."""

    data: Annotated[list[Any], Field(max_length=MOST_ROWS)]
    paging: Paging = Paging()


@dataclass(frozen=True, slots=True)
class Row:
    """What is kept of a row while a list is walked: never its words. `mates`: a post's photos, or a photo's post."""

    id: str
    markers: tuple[str, ...]
    mates: tuple[str, ...]

    @classmethod
    def take(cls, told: Post | Photo, markers: Sequence[str]) -> "Row":
        return cls(told.id, tuple(marker for marker in markers if marker in told.words), told.mates)


def join_photos(posts: Sequence[Row], photos: Sequence[Row]) -> dict[str, tuple[str, ...]]:
    """The photos of each post, by its own list and by theirs; Facebook fills now the one, now the other."""
    own = {post.id: dict.fromkeys(post.mates) for post in posts}
    for photo in photos:
        for post_id in photo.mates:
            own.get(post_id, {}).setdefault(photo.id)
    return {post_id: tuple(ids) for post_id, ids in own.items()}


def are_older(page: Sequence[Post | Photo], since: datetime) -> bool:
    """Whether a page, the newest first, is from before `since` as a whole: the list takes no `since`, and all that
    comes after is older still. Nothing is documented of one for photos."""
    times = [_read_time(each.created_time) for each in page]
    told = [at for at in times if at is not None]
    return len(times) == len(told) > 1 and told[0] < since and told == sorted(told, reverse=True)


def _read_time(told: str | None) -> datetime | None:
    try:
        at = datetime.fromisoformat(told or "")
    except ValueError:
        return None
    return at if at.tzinfo else None


def is_id(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and re.fullmatch(_ID, value) is not None


def read_regain(response: Response) -> timedelta | None:
    """How long until the Page may call again: the header tells minutes, per kind of limit."""
    told = [limit.get("estimated_time_to_regain_access") for limit in _read_limits(response)]
    longest = max((minutes for minutes in told if _is_count(minutes)), default=0)
    return min(timedelta(minutes=longest), _MOST_REGAIN) if longest else None


def read_usage(response: Response) -> int | None:
    """The most used of all that Facebook counts, in per cent."""
    names = ("call_count", "total_cputime", "total_time")
    found = list(_read_header(response, "x-app-usage").values())
    found += [limit.get(name, 0) for limit in _read_limits(response) for name in names]
    return max((round(share) for share in found if _is_count(share)), default=None)


def _read_limits(response: Response) -> list[Mapping[str, Any]]:
    listed = _read_header(response, "x-business-use-case-usage").values()
    return [limit for limits in listed if isinstance(limits, list) for limit in limits if isinstance(limit, dict)]


def _read_header(response: Response, name: str) -> Mapping[str, Any]:
    """A header is worth no answer: one that is not understood says nothing."""
    try:
        told = json.loads(response.headers.get(name, "{}"))
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _is_count(value: object) -> TypeGuard[float]:
    return type(value) in (int, float) and 0 <= value <= 1e6  # type: ignore[operator]
