"""A bench for one channel of any kind, opened at its twin. A new kind needs a row in TWINS."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from queue import SimpleQueue
from typing import Any

from PIL import Image as Picture

from publishers.batch_http import BatchTransport, Landing, Letter
from publishers.contract import (
    Audience,
    BulkPublisher,
    Content,
    Image,
    Prepared,
    Publisher,
    Receipt,
    RemoteRef,
    Timeline,
    Undoing,
    Unreadable,
)
from publishers.emulators.server import Handle
from publishers.emulators.timeline import Post
from publishers.emulators.twins import Twins
from publishers.errors import PublishError
from publishers.registry import kinds, open_publisher
from tests.publishers.loopback import make_transport

ACCOUNT = "1000200030004000"
TOKEN = "s3cr3t-tw1n-t0k3n"
WHSEC = "whsec_" + "c2VjcmV0" * 4
OTHER_WHSEC = "whsec_" + "b3RoZXJz" * 4

TWINS: Mapping[str, Callable[[str, str], dict[str, Any]]] = {
    "x": lambda base, secret: {"base_url": f"{base}/x", "access_token": secret},
    "facebook": lambda base, secret: {"base_url": f"{base}/facebook", "page_id": ACCOUNT, "access_token": secret},
    "webhook": lambda base, secret: {"base_url": f"{base}/webhook/{ACCOUNT}", "secret": secret},
}
SECRETS = {"webhook": (WHSEC, OTHER_WHSEC)}


def draw(media_type: str = "image/jpeg") -> Image:
    file = io.BytesIO()
    Picture.new("RGB", (120, 68), "navy").save(file, media_type.removeprefix("image/").upper())
    return Image(file.getvalue(), media_type, 120, 68, "A drawn child in a green blouse")


def make_content(kind: str, marker: str = "K7QF2M-1", event: str = "alert.issued", cursor: int = 1) -> Content:
    text = f"Missing: Matei & Ana, 2 <Cluj>\nCall 112\n{marker}"
    sheet = kinds()[kind].capabilities
    told = {"type": event, "alert": marker.partition("-")[0], "cursor": cursor, "headline": text, "marker": marker}
    return Content(
        text,
        "en",
        marker,
        image=draw() if sheet.image else None,
        audience=Audience(("RO", "HU")) if sheet.native_audience else Audience(),
        event=told if sheet.structured else None,
    )


class InBulk:
    """A publisher of a bulk kind whose calls go the way that batches go."""

    def __init__(self, publisher: BulkPublisher, batches: BatchTransport) -> None:
        self._publisher, self.batches = publisher, batches

    def __getattr__(self, name: str) -> Any:
        return getattr(self._publisher, name)

    def publish(self, content: Content, prepared: Prepared, key: str) -> Receipt:
        letter = Letter("one", self._publisher.address(self._publisher.encode(content), key), lambda: None)
        landed: SimpleQueue[list[Landing]] = SimpleQueue()
        self.batches.send([letter], landed.put)
        (landing,) = landed.get(timeout=30)
        if isinstance(landing.answer, PublishError):
            raise landing.answer
        return self._publisher.understand(landing.answer, key)

    def edit(self, refs: Sequence[RemoteRef], content: Content, key: str) -> Receipt:
        return self.publish(content, Prepared(), key)


@dataclass(frozen=True)
class Bench:
    """One channel of one kind, opened at its twin."""

    kind: str
    handle: Handle
    publisher: Publisher | InBulk

    @property
    def twins(self) -> Twins:
        return self.handle.state

    @property
    def undoing(self) -> Undoing:
        return self.publisher.capabilities.undoing

    def publish(self, content: Content | None = None, key: str = "msg_1") -> Receipt:
        content = content or make_content(self.kind)
        return self.publisher.publish(content, self.publisher.prepare(content), key)

    def fail(self, fault: str, **options: Any) -> None:
        self.twins.add_fault(self.kind, fault, **options)

    def live(self) -> list[Post]:
        return self.twins.posts(self.kind, live=True)

    def look(self, *markers: str) -> Timeline | Unreadable:
        return self.publisher.find(markers or ("K7QF2M-1",), datetime.now(UTC) - timedelta(hours=1))

    def find(self, *markers: str) -> Timeline:
        """A look that must succeed."""
        found = self.look(*markers)
        assert isinstance(found, Timeline)
        return found

    def take_back(self, refs: tuple[RemoteRef, ...], key: str = "msg_2") -> None:
        """As the kind declares that its posts are undone."""
        if self.undoing is Undoing.DELETE:
            for ref in refs:
                self.publisher.delete(ref)
        else:
            self.publisher.edit(refs, make_content(self.kind, event="alert.retracted", cursor=2), key)


def read_secret(kind: str, *, good: bool = True) -> str:
    return SECRETS.get(kind, (TOKEN, f"other-{TOKEN}"))[0 if good else 1]


def reopen(bench: Bench, *, good: bool) -> Publisher | InBulk:
    settings = TWINS[bench.kind](bench.handle.base_url, read_secret(bench.kind, good=good))
    publisher = open_publisher(bench.kind, settings, make_transport())
    if isinstance(bench.publisher, InBulk):
        assert isinstance(publisher, BulkPublisher)
        return InBulk(publisher, bench.publisher.batches)
    return publisher
