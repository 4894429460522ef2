"""An approved message becomes one publication for each of its channels, and the copies on our own site."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from sqlalchemy.orm import Session

from alerts.channel.queries import active_ids, kinds_of_channels
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.due import work_on_each
from alerts.db.hold import is_held
from alerts.db.models import TombstoneKind
from alerts.db.session import Database, now, tell_after_commit, wake_after_commit
from alerts.db.tombstones import record_tombstone
from alerts.errors import HomewardError
from alerts.facts import Mode
from alerts.feed.issuing import issue_message
from alerts.message.content import ChannelContent, Content
from alerts.message.models import Message, MessageKind
from alerts.message.queries import lock_leaving, lock_unplanned, message_by_number, unplanned_alerts
from alerts.publication import queries
from alerts.publication.claim import capabilities_of, reschedule, retract_publications
from alerts.publication.machine import PostState, Timings
from alerts.publication.models import CopyKind, OwnCopy, Publication
from alerts.telemetry.logs import open_log
from alerts.telemetry.trace import note, tracing
from publishers.contract import Editing

_log = open_log("homeward.work")

FEEDS = ("/feeds/alerts.atom", "/feeds/alerts.rss", "/feeds/alerts.json", "/feeds/alerts.geojson")


HoldsBack = Callable[[Session, str], bool]
"""Whether what waits of an alert leaves no more."""


def plan_due(
    database: Database,
    timings: Timings,
    *,
    base_url: str,
    limit: int = 20,
    holds_back: HoldsBack = lambda session, alert_id: False,
) -> int:
    """Plan what has waited longest, each alert by itself; returns how many alerts there were."""
    with database.read() as session:
        # An end plans its own message itself.
        ids = [] if is_held(session) else unplanned_alerts(session, now(session), limit)
    work_on_each(ids, lambda alert_id: _plan_leaving(database, alert_id, timings, base_url, holds_back))
    return len(ids)


def _plan_leaving(database: Database, alert_id: str, timings: Timings, base_url: str, holds_back: HoldsBack) -> None:
    """All of an alert that may leave, in order and at once: what a later one comes instead of is never said by itself.

    So who was found in the quiet hours is not told of in the morning, and who may be woken waits for nothing.
    """
    with tracing(alert=alert_id), database.write() as session:
        leaving = [] if is_held(session) else lock_leaving(session, alert_id, now(session))
        for message in [] if leaving and holds_back(session, alert_id) else leaving:
            note(message=message.id, agency=message.agency_id)
            _plan_or_stop(session, message, timings, base_url)


def plan_alert(session: Session, alert_id: str, timings: Timings, *, base_url: str) -> None:
    """Plan all that waits of one alert, in order and at once."""
    for message in lock_unplanned(session, alert_id):
        _plan_or_stop(session, message, timings, base_url)


def _plan_or_stop(session: Session, message: Message, timings: Timings, base_url: str) -> None:
    """A message that can not be issued (a CAP rule broken, say) stops, said aloud, and holds up no other."""
    try:
        with session.begin_nested():
            _plan(session, message, timings, base_url)
    except HomewardError as error:
        message.stopped = code = error.reason.code
        ids = {"alert": message.alert_id, "message": message.id, "agency": message.agency_id}
        tell_after_commit(session, partial(_log.error, "message stopped", **ids, code=code))
        record_audit(session, "message.stopped", message.alert_id, by="service", details={"code": error.reason.code})


def _plan(session: Session, message: Message, timings: Timings, base_url: str) -> None:
    """In one transaction: feeds, own copies, publications; what the message replaces is ended or edited."""
    at = now(session)
    wanted = queries.wanted_of_alert(session, message.alert_id)
    message.planned_at = at
    issue_message(session, message, base_url=base_url)
    end_own_copies(session, message.alert_id, at, keep_page=message.kind is not MessageKind.CANCEL)
    if message.content is None:
        return
    if message.mode is Mode.ACTUAL:
        _add_own_copies(session, message, message.content, at)
    _Planner(session, message, message.content, wanted, timings).plan_channels()
    ids = {"alert": message.alert_id, "message": message.id, "agency": message.agency_id}
    count = len(message.content.channels)
    tell_after_commit(session, partial(_log.info, "message planned", **ids, count=count))
    _remember(session, message, message.content)


def _remember(session: Session, message: Message, content: Content) -> None:
    """Where copies may be, for a store that is restored from before this moment."""
    facts = {
        "number": message.number,
        "code": content.statement.code,
        "channels": [chosen.channel_id for chosen in content.channels],
        "removes": message.removes_facts,
    }
    record_tombstone(session, TombstoneKind.ISSUED, message.alert_id, facts)


def end_own_copies(session: Session, alert_id: str, at: datetime, *, keep_page: bool) -> None:
    """From `at` on the copies must be gone; each is due to be read until it is."""
    for copy in queries.own_copies_of_alert(session, alert_id):
        if copy.ended_at is None and not (keep_page and copy.kind is CopyKind.PAGE):
            copy.ended_at = copy.due_at = at
    wake_after_commit(session, "own copies")


@dataclass(frozen=True, slots=True)
class _Planner:
    """One message for all its channels, be they ten thousand: what is asked of the store is asked once for all."""

    session: Session
    message: Message
    content: Content
    wanted: Sequence[Publication]
    timings: Timings
    told: dict[int, Content | None] = field(default_factory=dict)

    def plan_channels(self) -> None:
        standing: defaultdict[str, list[Publication]] = defaultdict(list)
        for row in self.wanted:
            standing[row.channel_id].append(row)
        new = [chosen for chosen in self.content.channels if not self._goes_on(chosen, standing[chosen.channel_id])]
        asked = sorted(chosen.channel_id for chosen in new)
        off = set(asked) - active_ids(self.session, asked, lock=True)
        new = [chosen for chosen in new if chosen.channel_id not in off]  # somebody switched it off since it was chosen
        chosen_ids = {chosen.channel_id for chosen in self.content.channels} - off
        kinds = kinds_of_channels(self.session, [chosen.channel_id for chosen in new])
        rows = [self._new_publication(chosen, *kinds[chosen.channel_id]) for chosen in new]
        with self.session.no_autoflush:  # one INSERT for all, when each knows when it is due
            self.session.add_all(rows)
            for row in rows:
                reschedule(self.session, row, self.timings)
        self.session.flush()
        unmet = standing.keys() - chosen_ids  # the area no longer meets these channels, or nothing new goes there
        retracted = [row for channel_id in unmet for row in standing[channel_id]]
        retracted += [row for chosen in new for row in standing[chosen.channel_id] if self._goes_at_once(row)]
        retract_publications(self.session, retracted, self.timings)

    def _goes_on(self, chosen: ChannelContent, standing: Sequence[Publication]) -> bool:
        """Edit what stands where that can be; else a new post, and what stands goes once the new one is there."""
        if len(standing) == 1 and self._can_edit(standing[0], chosen):
            standing[0].want = self.message.number
            standing[0].held = False
            reschedule(self.session, standing[0], self.timings)
            return True
        return False

    def _goes_at_once(self, replaced: Publication) -> bool:
        """What is out there stays until its new post is, so that nobody sees nothing; but not where it must go."""
        is_out = any(post.state is PostState.LIVE for post in replaced.posts)
        return self.message.removes_facts or not is_out

    def _can_edit(self, standing: Publication, chosen: ChannelContent) -> bool:
        """Whether the post that stands can be made to say the new message, by what its kind can edit."""
        editing = capabilities_of(standing, self.timings).editing
        if editing is not Editing.TEXT:
            return editing is Editing.ALL
        before = self._content_of(standing.want)
        if before is None:
            return False
        old = before.channel(standing.channel_id)
        return old is not None and old.poster == chosen.poster and before.area == self.content.area

    def _content_of(self, number: int) -> Content | None:
        if number not in self.told:
            self.told[number] = message_by_number(self.session, self.message.alert_id, number).content
        return self.told[number]

    def _new_publication(self, chosen: ChannelContent, kind: str, sandbox: bool) -> Publication:
        return Publication(
            id=new_id("publication"),
            alert_id=self.message.alert_id,
            agency_id=self.message.agency_id,
            message_id=self.message.id,
            channel_id=chosen.channel_id,
            kind=kind,
            mode=self.message.mode,
            sandbox=sandbox,
            number=self.message.number,
            code=self.content.statement.code,
            key=new_id("key"),
            reason=dict(chosen.reason),
            owner=self.message.approved_by[0],
            want=self.message.number,
            fence=0,
            granted=0,
            refusals=0,
            urgent=False,
            held=False,
            created_at=now(self.session),
            attempts=[],  # said, so that nobody asks the store
            posts=[],
        )


def _add_own_copies(session: Session, message: Message, content: Content, at: datetime) -> None:
    paths: list[tuple[CopyKind, str, str | None]] = [(CopyKind.CAP, f"/cap/{message.identifier}.xml", None)]
    paths += [(CopyKind.FEED, f"{feed}#{message.identifier}", None) for feed in FEEDS]
    paths += [
        (CopyKind.POSTER, f"/a/{message.slug}/{message.number}/{poster.name}", poster.sha256)
        for poster in content.posters
    ]
    if not _has_page(queries.own_copies_of_alert(session, message.alert_id)):
        paths.append((CopyKind.PAGE, f"/a/{message.slug}", None))
    session.add_all(
        OwnCopy(
            id=new_id("copy"), alert_id=message.alert_id, message_id=message.id, kind=kind, path=path,
            mode=message.mode, sha256=sha256, since=at, fence=0,
        )
        for kind, path, sha256 in paths
    )  # fmt: skip


def _has_page(copies: Sequence[OwnCopy]) -> bool:
    return any(copy.kind is CopyKind.PAGE and copy.ended_at is None for copy in copies)
