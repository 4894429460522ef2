"""What X tells of posts and people: its shapes, and a post's text as it was sent.

X API documentation, read 2026-11: in the text stands, letter for letter, what `url` of each entity says. A dozen links
fill 280 characters; a long post has 25,000 of them, an address 4,096.
"""

import re
from typing import Annotated, TypeGuard

from pydantic import Field

from publishers.told import Cursor, Name, Told

MOST_POSTS = 100  # on one page of a timeline
_MOST_LINKS, _MOST_TEXT, _MOST_ADDRESS = 50, 30_000, 4_096
_SHORT_LINK = re.compile(r"https?://t\.co/[A-Za-z0-9]{1,64}")
_ID = r"[0-9]{1,32}"

Id = Annotated[str, Field(pattern=f"^{_ID}$")]


class Me(Told):
    id: Id
    username: Name


class Link(Told):
    """`expanded_url`: as it was sent; `media_key`: it stands for the photo, and was not in the text."""

    url: str
    expanded_url: Annotated[str, Field(max_length=_MOST_ADDRESS)] | None = None
    media_key: str | None = None


class Entities(Told):
    urls: Annotated[list[Link], Field(max_length=_MOST_LINKS)] = []


class Post(Told):
    id: Id
    text: Annotated[str, Field(max_length=_MOST_TEXT)]
    author_id: Id | None = None
    entities: Entities = Entities()


class Meta(Told):
    result_count: int
    next_token: Cursor | None = None


class Page(Told):
    """A page without `meta` is not an empty timeline but an answer that we do not understand."""

    data: Annotated[list[Post], Field(max_length=MOST_POSTS)] = []
    meta: Meta


def is_id(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and re.fullmatch(_ID, value) is not None


def read_text(post: Post) -> str:
    """The text as it was sent: X escapes &, <, > and puts t.co links in place of ours, one more for the photo.

    In one pass, so that nothing that was put in is looked at again: it grows by its links' own length and no more.
    """
    sent = {link.url: "" if link.media_key else link.expanded_url or link.url for link in post.entities.urls}
    text = post.text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return _SHORT_LINK.sub(lambda short: sent.get(short[0], short[0]), text, count=_MOST_LINKS).rstrip()
