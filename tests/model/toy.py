"""A platform in memory that can be of any class: what no bundled channel is yet, driven by the same machinery."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from alerts.channel.models import Channel
from alerts.channel.opening import Destination
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.publication.machine import Timings, is_complete
from alerts.publication.models import Publication
from geo.reasons import Reason
from publishers.contract import (
    Capabilities,
    ChannelSettings,
    Content,
    Editing,
    Gone,
    Grade,
    Health,
    Prepared,
    Publisher,
    Receipt,
    RemoteRef,
    Seen,
    Settling,
    Sighting,
    TextLimits,
    Timeline,
    Undoing,
    Unreadable,
)
from publishers.errors import NotFound, OutcomeUnknown
from tests.clock import START, ManualClock
from tests.model.world import SECRET, Stage, World


def make_sheet(
    settling: Settling,
    *,
    editing: Editing = Editing.NONE,
    undoing: Undoing = Undoing.DELETE,
    remembers: timedelta | None = None,
    undo_window: timedelta | None = None,
) -> Capabilities:
    return Capabilities(
        text=TextLimits(500),
        image=None,
        objects=("post",),
        settling=settling,
        editing=editing,
        undoing=undoing,
        grade=Grade.A,
        visible_after=timedelta(0),
        remembers=remembers,
        undo_window=undo_window,
    )


@dataclass
class ToyPost:
    id: str
    text: str
    live: bool = True


@dataclass
class ToyPlatform:
    """`faults`: for the next calls, in order: `lost` (never arrives), `mute` (done, no answer), or seconds until it
    lands, unanswered."""

    clock: ManualClock
    sheet: Capabilities
    posts: list[ToyPost] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)  # the key of each publishing call
    faults: list[str | float] = field(default_factory=list)
    _keys: dict[str, tuple[ToyPost, datetime]] = field(default_factory=dict)
    _flying: list[tuple[datetime, Callable[[], object]]] = field(default_factory=list)

    @property
    def live(self) -> list[ToyPost]:
        return [post for post in self.posts if post.live]

    def clear_faults(self) -> None:
        self.faults.clear()

    def settle(self) -> None:
        """What is due to land lands."""
        due = [land for at, land in self._flying if at <= self.clock()]
        self._flying = [(at, land) for at, land in self._flying if at > self.clock()]
        for land in due:
            land()

    def receive(self, work: Callable[[], ToyPost]) -> ToyPost:
        fault = self.faults.pop(0) if self.faults else None
        if fault is None:
            return work()
        if fault == "mute":
            work()
        elif fault != "lost":
            self._flying.append((self.clock() + timedelta(seconds=float(fault)), work))
        raise OutcomeUnknown("publication.no_remote_id")

    def create(self, text: str, key: str) -> ToyPost:
        """By the class: an id that exists stays as it is, and lives again where it was deleted."""
        known, since = self._keys.get(key, (None, self.clock()))
        match self.sheet.settling:
            case Settling.CLIENT_ID if known is not None:
                if not known.live:
                    known.live, known.text = True, text
                return known
            case Settling.CONTAINER if known is not None:
                return known
            case Settling.KEY if known is not None and self.clock() - since < (self.sheet.remembers or timedelta(0)):
                return known
        own_id = key if self.sheet.settling is Settling.CLIENT_ID else f"post-{len(self.posts) + 1}"
        self.posts.append(ToyPost(own_id, text))
        self._keys[key] = (self.posts[-1], self.clock())
        return self.posts[-1]

    def find(self, post_id: str) -> ToyPost:
        """Raises NotFound for what is not there."""
        for post in self.live:
            if post.id == post_id:
                return post
        raise NotFound("publication.not_found")

    def rewrite(self, post_id: str, text: str) -> ToyPost:
        post = self.find(post_id)
        post.text = text
        return post


class ToyPublisher(Publisher):
    kind = "toy"
    settings_model = ChannelSettings

    def __init__(self, platform: ToyPlatform) -> None:
        self._platform = platform
        self._blind = platform.sheet.settling is Settling.PERSON

    def check(self) -> Health:
        return Health(ok=True, reason=Reason("toy.ok"))

    def publish(self, content: Content, prepared: Prepared, key: str) -> Receipt:
        self._platform.calls.append(key)
        post = self._platform.receive(lambda: self._platform.create(content.text, key))
        return Receipt((RemoteRef("post", post.id),), "201")

    def edit(self, refs: Sequence[RemoteRef], content: Content, key: str) -> Receipt:
        self._platform.find(refs[0].id)
        self._platform.receive(lambda: self._platform.rewrite(refs[0].id, content.text))
        return Receipt(tuple(refs), "200")

    def delete(self, ref: RemoteRef) -> None:
        self._platform.find(ref.id).live = False

    def read(self, ref: RemoteRef) -> Seen | Gone | Unreadable:
        if self._blind:
            return Unreadable(Reason("toy.no_reads"))
        try:
            return Seen(self._platform.find(ref.id).text)
        except NotFound:
            return Gone({"read": "404", "control": "ok"})

    def find(self, markers: Sequence[str], since: datetime) -> Timeline | Unreadable:
        if self._blind:
            return Unreadable(Reason("toy.no_reads"))
        sightings = [
            Sighting(marker, (RemoteRef("post", post.id),))
            for post in self._platform.live
            for marker in markers
            if marker in post.text
        ]
        return Timeline(tuple(sightings), {"timeline": "200"})


@dataclass
class ToyWorld(World):
    """A world whose one channel is of the toy kind."""

    platform: ToyPlatform = None  # type: ignore[assignment]

    @classmethod
    def build(cls, stage: Stage, folder: Path, sheet: Capabilities) -> "ToyWorld":
        """From a stage with one channel of any kind, which becomes the toy."""
        url = stage.stores.copy(stage.url, folder, "toy")
        clock = ManualClock(START + timedelta(minutes=5))
        database = Database(url, Seal(SECRET), clock=clock)
        with database.write() as session:
            session.execute(update(Channel).values(kind="toy"))
        return cls(stage, url, database, clock, Timings(sheets={"toy": sheet}), ToyPlatform(clock, sheet))

    @property
    def twins(self) -> ToyPlatform:  # type: ignore[override]
        return self.platform

    def open_channel(self, destination: Destination) -> Publisher:
        return ToyPublisher(self.platform)

    @property
    def toy(self) -> Publication:
        return self.row("toy")

    def check(self) -> None:
        """At every moment: one live post; none, or only the neutral words, where the publication is complete."""
        assert len(self.platform.live) <= 1, f"two live posts: {self.platform.live}"
        if is_complete(self.toy.standing()):
            assert [post for post in self.platform.live if f"{self.toy.code}-00" not in post.text] == []

    def work(self) -> int:
        done = super().work()
        self.check()
        return done
