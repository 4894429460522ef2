"""What every kind of channel promises, and what it is given: read this first.

A publisher knows one *kind* of channel. It is opened with one channel's settings and a transport, and then
prepares (safe to repeat), publishes (the one irreversible call), edits, deletes, reads back and finds its own posts.
It returns what the platform said or raises a `PublishError`; it never repeats a call by itself and never guesses.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, ConfigDict, HttpUrl, SecretStr, field_validator
from pydantic_core import PydanticCustomError

from geo.places import Place
from geo.reasons import Reason
from geo.shapes import Shape
from publishers.errors import PublishError, RateLimited
from publishers.http import Answer, Request, Transport


class Settling(StrEnum):
    """How a call that was never answered is settled."""

    CLIENT_ID = "client_id"  # we chose the id: create again, "exists" = adopt
    KEY = "key"  # the platform remembers our idempotency key for a while
    CONTAINER = "container"  # the container's status tells
    LOOKUP = "lookup"  # search our own timeline for the marker
    REPEAT = "repeat"  # the receiver drops what it has seen: send the same again
    PERSON = "person"  # nothing can be looked at: a person with two buttons

    @property
    def drops_repeats(self) -> bool:
        """The receiver takes a second call with the same key for the first one."""
        return self in (Settling.CLIENT_ID, Settling.KEY, Settling.CONTAINER, Settling.REPEAT)


class Editing(StrEnum):
    NONE = "none"
    TEXT = "text"  # the words may change; picture and audience stay
    ALL = "all"


class Undoing(StrEnum):
    """How a post is taken back, best first; never silence."""

    DELETE = "delete"
    NEUTRAL_EDIT = "neutral_edit"  # the post is edited to the neutral card
    TOMBSTONE = "tombstone"  # the receiver is told, and declares removal with a receipt
    PERSON = "person"


class Grade(StrEnum):
    """Retraction grades, shown before a channel is chosen."""

    A = "A"  # delete and prove it
    B = "B"  # delete or edit within limits
    C = "C"  # follow-up only
    D = "D"  # a person must do it


class Counting(StrEnum):
    CHARACTERS = "characters"
    X_WEIGHTED = "x_weighted"  # URL 23, CJK and emoji 2
    GRAPHEMES = "graphemes"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class TextLimits:
    most: int
    counting: Counting = Counting.CHARACTERS
    most_bytes: int | None = None  # a second limit beside `most` (Bluesky: 300 graphemes and 3,000 bytes)


@dataclass(frozen=True, slots=True)
class ImageLimits:
    shape: str  # the poster shape that suits this kind: "x", "square", "card" ...
    media_types: tuple[str, ...]
    most_bytes: int
    most_alt: int  # characters; 0 = the platform has no alt text


@dataclass(frozen=True, slots=True)
class Capabilities:
    """A kind's data sheet: limits first, then behaviour."""

    text: TextLimits
    image: ImageLimits | None
    objects: tuple[str, ...]  # the kinds of remote objects that one publish makes, the post itself last
    settling: Settling
    editing: Editing
    undoing: Undoing
    grade: Grade
    visible_after: timedelta  # V: what landed is seen by every read after this (an assumption, per kind)
    remembers: timedelta | None = None  # W: how long an idempotency key is surely remembered
    undo_window: timedelta | None = None  # None = for ever
    native_audience: bool = False
    structured: bool = False  # receives the event object, not words and picture
    at_once: int = 4  # publications that one worker has in hand at a time
    link: str = r"/([^/]+)/?$"  # finds the post's id in the path of its address, as a person may paste it
    sites: tuple[str, ...] = ()  # the hosts at which people see its posts, and those below them; empty = at any


@dataclass(frozen=True, slots=True)
class Image:
    """One picture within the channel's limits; never re-encoded by a publisher."""

    data: bytes = field(repr=False)
    media_type: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a post is meant for, where the platform can target natively."""

    countries: tuple[str, ...] = ()  # ISO 3166-1 alpha-2
    shape: Shape | None = None
    choices: tuple[tuple[Place, ...], ...] = ()  # sets of places, the closest first; each alone holds the shape


@dataclass(frozen=True, slots=True)
class Content:
    """All that may be sent to one channel for one message, as it was approved."""

    text: str
    language: str
    marker: str  # stands in `text`; ours are found by it
    image: Image | None = None
    audience: Audience = Audience()
    event: Mapping[str, object] | None = None  # the event object, for structured kinds


@dataclass(frozen=True, slots=True)
class RemoteRef:
    """One remote object: a post, or the photo beside it. Every one is remembered, or it could not be retracted."""

    kind: str
    id: str
    url: str | None = None
    account: str | None = (
        None  # whose it is, where the platform tells: with another one's token nothing is proven of it
    )


@dataclass(frozen=True, slots=True)
class Prepared:
    """What `prepare` brought (upload ids and the like), handed to `publish` as it is."""

    values: Mapping[str, str] = field(default_factory=dict)
    audience: Mapping[str, object] | None = None  # whom the platform will be told it is for: kept with the publication
    account: Mapping[str, str] = field(
        default_factory=dict
    )  # settings that were learned just now: kept with the channel
    wider: Reason | None = None  # why that is more than the closest choice: kept beside it


@dataclass(frozen=True, slots=True)
class Receipt:
    """The platform says these exist. `said` is a short machine word for the ledger ("201", "success")."""

    refs: tuple[RemoteRef, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Seen:
    """Read back: it is there, and shows `text`."""

    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """Read back: it is missing, and the control read with the same token succeeded. `proof` = what both said."""

    proof: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Nothing can be concluded (bad token, platform down, kind without reads). `until`: the platform lets us then."""

    reason: Reason
    until: datetime | None = None

    @classmethod
    def after(cls, error: PublishError) -> "Unreadable":
        return cls(error.reason, error.until if isinstance(error, RateLimited) else None)


@dataclass(frozen=True, slots=True)
class Sighting:
    """One copy found on our own timeline: its objects that belong together, and the marker it bears."""

    marker: str
    refs: tuple[RemoteRef, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A look at our own timeline that succeeded (so it is its own positive control)."""

    sightings: tuple[Sighting, ...]
    proof: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Health:
    ok: bool
    reason: Reason
    account: str | None = None  # as the platform names it


def _refuse_unsendable(token: SecretStr) -> SecretStr:
    value = token.get_secret_value()
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        raise PydanticCustomError("channel.token_unfit", "one line of letters, digits and signs, without spaces")
    return token


Token = Annotated[SecretStr, AfterValidator(_refuse_unsendable)]  # fit for a header: an unfit one would be quoted


class ChannelSettings(BaseModel):
    """Base of every kind's settings; secrets are `SecretStr` fields, sealed at rest. Draws the form."""

    # Inputs are hidden because a refused secret would stand in the error's text.
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    base_url: HttpUrl

    @field_validator("base_url")
    @classmethod
    def _refuse_userinfo(cls, url: HttpUrl) -> HttpUrl:
        if url.username or url.password or url.fragment:
            raise PydanticCustomError("channel.address_unfit", "an address without user name, password and #fragment")
        return url


class Publisher(ABC):
    """One channel, opened. All calls block, each within the transport's total timeout."""

    kind: ClassVar[str]
    settings_model: ClassVar[type[ChannelSettings]]
    capabilities: ClassVar[Capabilities]
    account: ClassVar[tuple[str, ...]]  # settings that say whose the posts are, `base_url` first: none of them a secret
    learned: ClassVar[tuple[str, ...]] = ()  # those of them that the credentials alone tell: asked for, and kept

    @abstractmethod
    def __init__(self, settings: ChannelSettings, transport: Transport) -> None: ...

    @abstractmethod
    def check(self) -> Health:
        """A read that must succeed with this token. Never raises: an unhealthy channel is an answer."""

    def whoami(self) -> Mapping[str, str]:
        """The settings in `learned`, as the platform tells them of these credentials now. Raises PublishError."""
        return {}

    def prepare(self, content: Content) -> Prepared:
        """Upload what the post needs and nobody can see. May be repeated; raises PublishError."""
        return Prepared()

    @abstractmethod
    def publish(self, content: Content, prepared: Prepared, key: str) -> Receipt:
        """The one irreversible call. `key` belongs to the publication, not to the attempt. Raises PublishError."""

    @abstractmethod
    def edit(self, refs: Sequence[RemoteRef], content: Content, key: str) -> Receipt:
        """Make the post show `content` (for TOMBSTONE kinds also the retraction). Raises PublishError."""

    @abstractmethod
    def delete(self, ref: RemoteRef) -> None:
        """Ask for deletion; returning means the platform answered yes, not that it is gone. Raises PublishError.

        NotFound = the platform says there is nothing (which is no proof without a control).
        """

    @abstractmethod
    def read(self, ref: RemoteRef) -> Seen | Gone | Unreadable:
        """Read back, with a positive control beside every "missing". Never raises PublishError."""

    @abstractmethod
    def find(self, markers: Sequence[str], since: datetime) -> Timeline | Unreadable:
        """Search our own timeline since `since` (aware UTC) for posts and orphaned photos that bear a marker."""


class BulkPublisher(Publisher):
    """A kind whose calls are one request each and need no preparing, so that hundreds can be in the air at once.

    Nothing in here calls out: whoever sends the requests does, one by one or many together.
    """

    @classmethod
    @abstractmethod
    def encode(cls, content: Content) -> bytes:
        """The body, the same for every channel. Raises PublishError."""

    @abstractmethod
    def address(self, body: bytes, key: str) -> Request:
        """The request to this channel."""

    @abstractmethod
    def understand(self, answer: Answer, key: str) -> Receipt:
        """What was answered to the request under `key`. Raises PublishError."""
