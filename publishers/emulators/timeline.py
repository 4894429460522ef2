"""Remote objects on the twins, with every version that readers ever saw."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from publishers.emulators.pictures import Picture


@dataclass(frozen=True, slots=True)
class Version:
    """What readers see from change number `change` on."""

    change: int
    at: datetime
    live: bool
    text: str


@dataclass(slots=True)
class Post:
    """One remote object: a post, a comment, a photo, or a partner's copy. `photos` are ids of photo objects."""

    kind: str
    account: str
    id: str
    object: str
    created_at: datetime
    versions: list[Version]
    alt: str = ""
    marker: str | None = None
    pictures: tuple[Picture, ...] = field(default=(), repr=False)
    photos: tuple[str, ...] = ()
    published: bool = True
    reply_to: str | None = None
    audience: Mapping[str, Any] = field(default_factory=dict)
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def live(self) -> bool:
        return self.versions[-1].live

    @property
    def text(self) -> str:
        return self.versions[-1].text

    @property
    def deleted_at(self) -> datetime | None:
        last = self.versions[-1]
        return None if last.live else last.at

    def seen(self, before: int | None) -> Version | None:
        """What a reader sees: now, or (stale) before change number `before`. None = missing."""
        for version in reversed(self.versions):
            if before is None or version.change < before:
                return version if version.live else None
        return None


class Timeline:
    """All objects of all twins, oldest first."""

    def __init__(self) -> None:
        self._posts: dict[tuple[str, str], Post] = {}

    def __iter__(self) -> Iterator[Post]:
        return iter(list(self._posts.values()))

    def add(self, post: Post, name: str | None = None) -> None:
        """`name` finds it again where ids are not unique within a kind; by default its id does."""
        self._posts[post.kind, name or post.id] = post

    def get(self, kind: str, name: str) -> Post | None:
        return self._posts.get((kind, name))

    def of(self, kind: str, account: str | None = None, *objects: str) -> list[Post]:
        return [
            post
            for post in self._posts.values()
            if post.kind == kind
            and (account is None or post.account == account)
            and (not objects or post.object in objects)
        ]

    def show(self, post: Post, change: int, at: datetime, *, text: str | None = None, live: bool = True) -> None:
        """From now on readers see this."""
        post.versions.append(Version(change, at, live, post.text if text is None else text))

    def first_change_after(self, kind: str, account: str | None, at: datetime) -> int | None:
        """The number of the first change of this account that came later than `at`."""
        numbers = (each.change for post in self.of(kind, account) for each in post.versions if each.at > at)
        return min(numbers, default=None)

    def latest_change(self, kind: str, account: str | None) -> int | None:
        """The number of the latest change that readers of this account could see."""
        return max((post.versions[-1].change for post in self.of(kind, account)), default=None)
