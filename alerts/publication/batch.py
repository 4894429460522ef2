"""Many calls of one bulk kind at once: SENDING is committed for all of them together, and so is what was answered.

The order is that of a single pass (deliver.py), and so are the functions: only the transactions are shared. Claiming,
deciding and SENDING are one commit here, as there is nothing to prepare in between. Nothing in here waits for a call.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.channel.opening import Destination, find_destination
from alerts.db.absence import persist
from alerts.db.clock import Clock
from alerts.db.session import now
from alerts.errors import Conflict
from alerts.publication import queries
from alerts.publication.answers import (
    CALLS,
    CRASHED,
    Armed,
    open_call,
    require_on,
    revision_of,
    take_answer,
    take_crash,
    take_refusal,
)
from alerts.publication.claim import Claim, lock_fairly, step_of, take_lease, wait_for_end
from alerts.publication.content import event_content
from alerts.publication.deliver import Delivery
from alerts.publication.machine import Action, Timings
from alerts.publication.models import Publication
from alerts.publication.parking import Result, may_call, note_results, release_waiting, wait_for_probe
from alerts.publication.queries import Waiting
from publishers.batch_http import Landing, Letter
from publishers.contract import BulkPublisher, Content, Receipt
from publishers.errors import NotSent, PublishError, Rejected
from publishers.http import Answer
from publishers.registry import find_kind


@dataclass(frozen=True, slots=True)
class Sending:
    """One call, committed as SENDING."""

    claim: Claim
    armed: Armed
    destination: Destination
    content: Content


@dataclass(frozen=True, slots=True)
class Failure:
    """Our own code failed on this publication; it has been told so, and the others go on."""

    publication_id: str
    error: Exception


@dataclass
class Batch:
    """What one claim brought, by attempt id. `others` are due for something else than a call: a pass each."""

    delivery: Delivery
    sendings: dict[str, Sending] = field(default_factory=dict)
    others: list[Claim] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    claimed: int = 0
    _publishers: dict[str, BulkPublisher] = field(default_factory=dict)

    def write_letters(self) -> tuple[list[Letter], list[Landing]]:
        """The requests, and for those that can not be written why: they have surely not left."""
        letters: list[Letter] = []
        kept: list[Landing] = []
        bodies: dict[int, bytes] = {}
        for attempt_id, sending in self.sendings.items():
            try:
                letters.append(self._write(attempt_id, sending, bodies))
            except PublishError as error:
                kept.append(Landing(attempt_id, error))
            except Exception as error:
                self.failures.append(Failure(sending.claim.publication_id, error))
                kept.append(Landing(attempt_id, NotSent(CRASHED)))
        return letters, kept

    def record(self, landings: Sequence[Landing]) -> None:
        """All that has landed by now, in one transaction."""
        persist(lambda: self._record(landings), self.delivery.timings.lease)

    def _record(self, landings: Sequence[Landing]) -> None:
        answers = {self.sendings[landing.tag].claim.publication_id: landing for landing in landings}
        understood = {landing.tag: self._understand(landing) for landing in landings}
        with self.delivery.database.write() as session:
            results = []
            for row in queries.lock_with_replaced(session, list(answers)):
                tag = answers[row.id].tag
                self._take(session, row, tag, understood[tag])
                results.append(Result(row, understood[tag]))
            freed = note_results(session, results, self.delivery.timings)
        release_waiting(self.delivery.database, freed, self.delivery.timings)

    def _write(self, attempt_id: str, sending: Sending, bodies: dict[int, bytes]) -> Letter:
        publisher = self.delivery.open_channel(sending.destination)
        assert isinstance(publisher, BulkPublisher)  # noqa: S101  (only such kinds come here)
        body = bodies.get(id(sending.content))
        if body is None:
            body = bodies[id(sending.content)] = publisher.encode(sending.content)
        self._publishers[attempt_id] = publisher
        request = publisher.address(body, sending.armed.key)
        stopwatch = Stopwatch(self.delivery.database.clock, sending.armed.sending_at, self.delivery.timings)
        return Letter(attempt_id, request, stopwatch.check)

    def _understand(self, landing: Landing) -> Receipt | PublishError:
        if not isinstance(landing.answer, Answer):
            return landing.answer
        try:
            return self._publishers[landing.tag].understand(landing.answer, self.sendings[landing.tag].armed.key)
        except PublishError as error:
            return error

    def _take(self, session: Session, row: Publication, tag: str, answer: Receipt | PublishError) -> None:
        timings, claim = self.delivery.timings, self.sendings[tag].claim
        take_answer(session, row, claim, tag, answer, timings)
        if isinstance(answer, PublishError) and answer.reason.code == CRASHED:
            take_crash(session, row, claim, timings)


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """A worker that slept after SENDING must not wake up and send."""

    clock: Clock
    sending_at: datetime
    timings: Timings

    def check(self) -> None:
        """Asked right before the first byte. Raises NotSent."""
        if self.clock() - self.sending_at > self.timings.total:
            raise NotSent("publication.too_late")


def sends_in_bulk(kind: str, timings: Timings) -> bool:
    return kind in timings.sheets and timings.sheets[kind].structured and issubclass(find_kind(kind), BulkPublisher)


def arm_batch(delivery: Delivery, waiting: Sequence[Waiting], limit: int) -> Batch:
    """Claim up to `limit` of these and commit SENDING for what the machine says is to be called now."""
    batch = Batch(delivery)
    if not waiting or limit <= 0:
        return batch
    with delivery.database.write() as session:
        at = now(session)
        rows = lock_fairly(session, at, waiting, limit)
        batch.claimed = len(rows)
        _Arming(session, batch, at, rows).run()
    return batch


class _Arming:
    def __init__(self, session: Session, batch: Batch, at: datetime, rows: Sequence[Publication]) -> None:
        self.session, self.batch, self.at, self.rows = session, batch, at, rows
        self.contents: dict[tuple[str, int], Content] = {}

    def run(self) -> None:
        channels = queries.channels_of(self.session, self.rows)
        for row, action in self._due(self.rows):
            claim = take_lease(row, self.at, self.timings)
            if action is None:
                self.batch.others.append(claim)
                continue
            try:
                self._arm(row, claim, action, channels[row.channel_id])
            except SQLAlchemyError:
                raise
            except Exception as error:
                self.batch.failures.append(Failure(row.id, error))
                take_crash(self.session, row, claim, self.timings)

    @property
    def timings(self) -> Timings:
        return self.batch.delivery.timings

    def _due(self, rows: Iterable[Publication]) -> Iterable[tuple[Publication, Action | None]]:
        for row in rows:
            step = step_of(row, self.timings, self.at)
            is_call = step.action in CALLS and step.at is not None and step.at <= self.at
            yield row, step.action if is_call else None

    def _arm(self, row: Publication, claim: Claim, action: Action, channel: Channel) -> None:
        content = self._content(row, revision_of(row, action))
        if action is Action.NEUTRAL and content.event is None:
            wait_for_end(row, self.at)
            return
        if not may_call(row, channel, action, self.at, self.timings):
            wait_for_probe(self.session, row, channel, self.timings)
            return
        try:
            require_on(self.session, row, action)
        except Conflict as error:
            take_refusal(self.session, row, claim, None, Rejected(error.reason.code), self.timings)
            return
        destination = find_destination(self.session, channel)
        armed = open_call(self.session, row, claim, action, self.timings)
        self.batch.sendings[armed.attempt_id] = Sending(claim, armed, destination, content)

    def _content(self, row: Publication, revision: int) -> Content:
        """Read once for all channels: the same object, so that it is encoded once as well."""
        name = (row.alert_id, revision)
        if name not in self.contents:
            self.contents[name] = event_content(self.session, row.alert_id, row.code, revision)
        return self.contents[name]
