"""One pass over one publication: decide, prepare, commit SENDING, call, record.

A pass is a generator that names each point where a worker may die or be paused for any length of time; production
runs it to its end, the model test does not. No HTTP happens inside a transaction.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from alerts.channel.opening import Destination, Open
from alerts.db.session import Database
from alerts.publication import queries
from alerts.publication.answers import revision_of
from alerts.publication.claim import Claim, holds, step_of
from alerts.publication.content import content_for
from alerts.publication.machine import RETRACTED, Action, PostState, Step, Timings
from alerts.publication.models import Publication
from alerts.publication.record import DELETED, Recorder
from alerts.telemetry.trace import note, tracing
from publishers.batch_http import BatchTransport
from publishers.contract import Content, Gone, Publisher, RemoteRef, Seen, Timeline, Unreadable
from publishers.errors import NotFound, NotSent, PublishError
from publishers.rates import taking_back

Reads = dict[str, Seen | Gone | Unreadable]
"""By post id."""

CLOCK_SLACK = timedelta(days=1)  # a platform's clock need not be ours; what is searched too early costs a page or two


@dataclass(frozen=True, slots=True)
class Delivery:
    """What a worker needs: the store, a way to open a channel, one for many calls at once, and the timings."""

    database: Database
    open_channel: Open
    timings: Timings
    batches: BatchTransport

    @property
    def recorder(self) -> Recorder:
        return Recorder(self.database, self.timings)


@dataclass(frozen=True, slots=True)
class Job:
    """What was read under the claim; a step may be outdated by the time it is committed, and is then refused."""

    claim: Claim
    began: datetime
    step: Step
    revision: int
    destination: Destination
    content: Content | None
    markers: tuple[str, ...]
    since: datetime
    live: Mapping[str, RemoteRef]  # post id -> what is out there
    retracting: bool  # its calls may use what is kept of a budget for that


def deliver_one(delivery: Delivery, claim: Claim) -> None:
    """Run one pass to its end."""
    with tracing(publication=claim.publication_id):
        for _ in run_pass(delivery, claim):
            pass


def run_pass(delivery: Delivery, claim: Claim) -> Iterator[str]:
    job = _load(delivery, claim)
    if job is None:
        delivery.recorder.rest(claim)
        return
    yield "decided"
    match job.step.action:
        case Action.PUBLISH | Action.EDIT | Action.NEUTRAL:
            yield from _call(delivery, job)
        case Action.DELETE:
            yield from _delete(delivery, job)
        case Action.LOOK:
            yield from _look(delivery, job)
        case Action.READ:
            yield from _read(delivery, job)
        case Action.WATCH:
            yield from _watch(delivery, job)
        case Action.ASK | Action.REST:
            delivery.recorder.rest(claim)


def _load(delivery: Delivery, claim: Claim) -> Job | None:
    """None when there is nothing to do yet, or somebody else holds the row."""
    with delivery.database.read() as session:
        row = queries.publication_by_id(session, claim.publication_id)
        note(alert=row.alert_id, channel=row.channel_id, agency=row.agency_id)
        at = delivery.database.clock()
        step = step_of(row, delivery.timings, at)
        if not holds(row, claim) or step.at is None or step.at > at:
            return None
        revision = revision_of(row, step.action)
        calls = step.action in (Action.PUBLISH, Action.EDIT, Action.NEUTRAL)
        return Job(
            claim=claim,
            began=at,
            step=step,
            revision=revision,
            destination=queries.destination_of(session, row),
            content=content_for(session, row, revision, delivery.timings) if calls else None,
            markers=tuple(row.sought_markers()),
            since=row.created_at - CLOCK_SLACK,
            live=_live_refs(row),
            retracting=row.want == RETRACTED,
        )


def _live_refs(row: Publication) -> dict[str, RemoteRef]:
    live = [post for post in row.posts if post.state is PostState.LIVE]
    return {post.id: RemoteRef(post.object, post.remote_id, post.url, post.account) for post in live}


def _call(delivery: Delivery, job: Job) -> Iterator[str]:
    publisher = delivery.open_channel(job.destination)
    assert job.content is not None  # noqa: S101  (loaded for every calling action)
    try:
        prepared = publisher.prepare(job.content) if job.step.action is Action.PUBLISH else None
    except PublishError as error:
        delivery.recorder.refusal(job.claim, None, error)
        return
    yield "prepared"
    armed = delivery.recorder.arm(job.claim, job.step.action, job.revision, prepared=prepared)
    if armed is None:
        return
    yield "armed"
    if delivery.database.clock() - armed.sending_at > delivery.timings.total:
        delivery.recorder.refusal(job.claim, armed.attempt_id, NotSent("publication.too_late"))
        return
    yield "checked"
    try:
        with taking_back(job.retracting):
            if prepared is not None:
                receipt = publisher.publish(job.content, prepared, armed.key)
            else:
                receipt = publisher.edit(tuple(job.live.values()), job.content, armed.key)
    except PublishError as error:
        yield "answered"
        delivery.recorder.answer(job.claim, armed.attempt_id, error)
        if isinstance(error, NotFound) and prepared is None:  # what was to be edited: is it really gone?
            yield from _read(delivery, job, is_all=False)
        return
    yield "answered"
    delivery.recorder.answer(job.claim, armed.attempt_id, receipt)


def _delete(delivery: Delivery, job: Job) -> Iterator[str]:
    assert job.step.target is not None  # noqa: S101  (every delete names its copy)
    publisher = delivery.open_channel(job.destination)
    ref = job.live[job.step.target]
    answer: str | PublishError = DELETED
    began = delivery.database.clock()
    try:
        with taking_back():
            publisher.delete(ref)
    except NotFound as error:
        answer = error.reason.code  # an answer: there is nothing; the read with its control says whether that is so
    except PublishError as error:
        answer = error
    yield "deleted"
    if not _goes_on(delivery, job):
        return
    with taking_back():
        seen: Seen | Gone | Unreadable = publisher.read(ref)
    yield "read"
    delivery.recorder.deletion(job.claim, job.step.target, answer, seen, began=began)


def _look(delivery: Delivery, job: Job) -> Iterator[str]:
    if not delivery.recorder.renew(job.claim, delivery.timings.look_lease):
        return
    publisher = delivery.open_channel(job.destination)
    began = delivery.database.clock()
    with taking_back(job.retracting):
        found = publisher.find(job.markers, job.since)
    yield "looked"
    delivery.recorder.look(job.claim, began, found)


def _read(delivery: Delivery, job: Job, *, is_all: bool = True) -> Iterator[str]:
    publisher = delivery.open_channel(job.destination)
    began = delivery.database.clock()
    with taking_back(job.retracting):
        reads = _read_live(delivery, job, publisher)
        if reads is None:
            return
        if any(isinstance(read, Gone) for read in reads.values()):
            if not delivery.recorder.renew(job.claim, delivery.timings.look_lease):
                return
            reads = _confirm(job, reads, publisher.find(job.markers, job.since))
    yield "read"
    delivery.recorder.reading(job.claim, began, reads, is_all=is_all)


def _watch(delivery: Delivery, job: Job) -> Iterator[str]:
    """A scheduled re-read: is it still there, and is there a second one that landed when nobody looked?

    Where a post could not be read the row waits and is watched again soon: said first, or it would be due at once.
    """
    publisher = delivery.open_channel(job.destination)
    began = delivery.database.clock()
    reads = _read_live(delivery, job, publisher)
    if reads is None or not delivery.recorder.renew(job.claim, delivery.timings.look_lease):
        return
    found = publisher.find(job.markers, job.since)
    yield "watched"
    reads = _confirm(job, reads, found)
    is_read = not any(isinstance(read, Unreadable) for read in reads.values())
    if not is_read:
        delivery.recorder.reading(job.claim, began, reads, is_all=False)
    delivery.recorder.look(job.claim, began, found, is_all=is_read)
    if reads and is_read:
        delivery.recorder.reading(job.claim, began, reads, is_all=not isinstance(found, Unreadable))


def _confirm(job: Job, reads: Reads, found: Timeline | Unreadable) -> Reads:
    """Nobody asked for these to go: what reads as missing, and is listed all the same, is not gone."""
    listed = {ref.id for each in found.sightings for ref in each.refs} if isinstance(found, Timeline) else set()
    return {
        post_id: read
        for post_id, read in reads.items()
        if not isinstance(read, Gone) or job.live[post_id].id not in listed
    }


def _read_live(delivery: Delivery, job: Job, publisher: Publisher) -> Reads | None:
    """None: somebody else decides by now."""
    reads: Reads = {}
    for post_id, ref in job.live.items():
        if not _goes_on(delivery, job):
            return None
        reads[post_id] = publisher.read(ref)
    return reads


def _goes_on(delivery: Delivery, job: Job) -> bool:
    """Whether the row is ours for a read and its control: of a platform that is slow the lease is renewed before each.

    Without it every pass over such a platform would be overtaken by the next, and none would ever prove anything.
    """
    timings, passed = delivery.timings, delivery.database.clock() - job.began
    return passed <= timings.brief or delivery.recorder.renew(job.claim, timings.lease)
