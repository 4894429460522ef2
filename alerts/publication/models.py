"""Publications, their attempts, the posts that exist out there, and the copies on our own pages.

State is a function of these facts (machine.py) and is never stored.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from alerts.db.base import Base
from alerts.db.due import Due
from alerts.db.types import Json, UtcDateTime
from alerts.facts import Mode
from alerts.publication.machine import NEUTRAL, PARKED, Account, Call, CallKind, Copy, PostState, Standing


def _open_only(name: str, column: str, where: str) -> Index:
    """An index of the few rows of which `where` is true, on both stores (SQLite writes true as 1)."""
    return Index(name, column, postgresql_where=text(where), sqlite_where=text(where.replace("IS true", "IS 1")))


class Publication(Due, Base):
    """One message on one channel. An edit moves `want` to a later message; a retraction sets it to 0."""

    __tablename__ = "publication"
    __table_args__ = (
        UniqueConstraint("message_id", "channel_id"),
        # A drill can not reach a live channel: not by type, not by query, and not by mistake in either.
        CheckConstraint("(mode = 'exercise') = sandbox", name="drills_reach_only_sandboxes"),
        ForeignKeyConstraint(["channel_id", "sandbox"], ["channel.id", "channel.sandbox"]),
        ForeignKeyConstraint(["message_id", "mode"], ["message.id", "message.mode"]),
        # What is open is little, what ever was is much: these are counted at every reading of /metrics.
        _open_only("ix_publication_urgent", "retracted_at", "urgent IS true"),
        _open_only("ix_publication_todo", "todo_deadline", "todo IS NOT NULL"),
        _open_only("ix_publication_held", "kind", "held IS true"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    alert_id: Mapped[str] = mapped_column(index=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    message_id: Mapped[str]
    channel_id: Mapped[str]
    kind: Mapped[str]  # of the channel
    mode: Mapped[Mode]
    sandbox: Mapped[bool]
    number: Mapped[int]  # of the message that it was planned for
    code: Mapped[str]  # the alert's check code: markers are made of it
    key: Mapped[str] = mapped_column(unique=True)  # idempotency key or client id: of the publication, not of a try
    reason: Mapped[dict[str, Any]] = mapped_column(Json)
    audience: Mapped[dict[str, Any] | None] = mapped_column(Json)  # whom the platform was told that it is for
    wider: Mapped[dict[str, Any] | None] = mapped_column(Json)  # the reason why that is more than was chosen
    want: Mapped[int]
    shown: Mapped[int | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    granted: Mapped[int] = mapped_column(default=0)
    refusals: Mapped[int] = mapped_column(default=0)  # in a row; lengthens the wait
    retry_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    retry_why: Mapped[str | None]  # code, where it is others who make us wait
    looked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    watch_since: Mapped[datetime | None] = mapped_column(UtcDateTime)
    watched_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    first_live_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    retracted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # when `want` became 0
    todo: Mapped[str | None]
    todo_values: Mapped[dict[str, Any] | None] = mapped_column(Json)
    owner: Mapped[str]  # the person who is named when something is to do: who approved the message
    held: Mapped[bool] = mapped_column(default=False)  # refused for good: no call by itself until a person says so
    todo_since: Mapped[datetime | None] = mapped_column(UtcDateTime)
    todo_deadline: Mapped[datetime | None] = mapped_column(UtcDateTime)
    doubted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # there may be more than is known: nobody looked
    sought_to: Mapped[int | None]  # messages up to this number left before the restore, known to this store or not
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    attempts: Mapped[list["Attempt"]] = relationship(order_by="Attempt.number", lazy="selectin")
    posts: Mapped[list["Post"]] = relationship(order_by="Post.found_at, Post.id", lazy="selectin")

    def standing(self) -> Standing:
        """The stored facts as the machine reads them."""
        return Standing(
            want=self.want,
            shown=self.shown,
            key=self.key,
            calls=tuple(attempt.call() for attempt in self.attempts),
            copies=tuple(Copy(post.id, post.copy, post.object, post.state) for post in self.posts),
            granted=self.granted,
            refusals=self.refusals,
            held=self.held,
            todo=self.todo,
            leased_until=self.lease_until,
            looked_at=self.looked_at,
            watch_since=self.watch_since,
            watched_at=self.watched_at,
            retry_at=self.retry_at,
            parked=self.retry_why == PARKED,
            first_live_at=self.first_live_at,
            doubted=self.doubted_at is not None,
        )

    def markers(self) -> dict[str, int]:
        """Every marker that a post of ours may bear, and the revision it stands for."""
        revisions = {NEUTRAL, self.number, self.want} | {attempt.revision for attempt in self.attempts}
        return {f"{self.code}-{revision:02d}": revision for revision in revisions}

    def own_markers(self) -> dict[str, int]:
        """Those by which its own copies are searched for: only what is known is ever edited to the neutral words."""
        return {marker: revision for marker, revision in self.markers().items() if revision != NEUTRAL}

    def sought_markers(self) -> dict[str, int]:
        """And after a restore those of messages that may have left since, or of other publications."""
        lost = {f"{self.code}-{revision:02d}": revision for revision in range(1, (self.sought_to or 0) + 1)}
        return self.own_markers() | lost


class Attempt(Base):
    """One call; append-only but for its account."""

    __tablename__ = "attempt"
    __table_args__ = (
        UniqueConstraint("publication_id", "number"),
        _open_only("ix_attempt_open", "publication_id", "account = 'open'"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    publication_id: Mapped[str] = mapped_column(ForeignKey("publication.id"), index=True)
    number: Mapped[int]
    kind: Mapped[CallKind]
    revision: Mapped[int]
    key: Mapped[str]
    fence: Mapped[int]
    sending_at: Mapped[datetime] = mapped_column(UtcDateTime)
    account: Mapped[Account]
    happened: Mapped[bool | None]
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    said: Mapped[Mapping[str, Any] | None] = mapped_column(
        Json
    )  # the platform's word, or the code of an error and whether it was heard

    def call(self) -> Call:
        return Call(
            self.number,
            self.kind,
            self.revision,
            self.key,
            self.sending_at,
            self.account,
            self.happened,
            self.answered_at,
            heard=bool((self.said or {}).get("heard")),
            later=bool((self.said or {}).get("later")),
            kept=bool((self.said or {}).get("kept")),
        )


class Post(Base):
    """A remote object that exists, or existed. A copy without a row can never be retracted."""

    __tablename__ = "post"
    __table_args__ = (
        UniqueConstraint("publication_id", "object", "remote_id"),
        _open_only("ix_post_live", "publication_id", "state = 'live'"),
        CheckConstraint("length(remote_id) > 0", name="has_a_remote_id"),
        CheckConstraint("state = 'live' OR proof IS NOT NULL", name="what_is_over_has_a_proof"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    publication_id: Mapped[str] = mapped_column(ForeignKey("publication.id"), index=True)
    copy: Mapped[int]
    object: Mapped[str]
    remote_id: Mapped[str]
    url: Mapped[str | None]
    account: Mapped[str | None]  # whose it is, where the platform tells
    state: Mapped[PostState]
    found_at: Mapped[datetime] = mapped_column(UtcDateTime)
    over_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    proof: Mapped[Mapping[str, Any] | None] = mapped_column(Json)


class CopyKind(StrEnum):
    PAGE = "page"
    POSTER = "poster"
    CAP = "cap"
    FEED = "feed"


class OwnCopy(Due, Base):
    """A copy on our own site: gone when a GET of its public address says so."""

    __tablename__ = "own_copy"
    __table_args__ = (
        UniqueConstraint("message_id", "path"),
        _open_only("ix_own_copy_ended", "ended_at", "ended_at IS NOT NULL AND gone_at IS NULL"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    alert_id: Mapped[str] = mapped_column(index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"))
    kind: Mapped[CopyKind]
    path: Mapped[str]
    mode: Mapped[Mode]
    sha256: Mapped[str | None] = mapped_column(index=True)  # of a poster's bytes: whoever has them may ask what holds
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # from then on it must be gone
    gone_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    proof: Mapped[Mapping[str, Any] | None] = mapped_column(Json)
