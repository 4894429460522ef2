"""A small world for the publication machine: the real store, the real channels over real HTTP to the twins, one clock.

Workers are generators that can be paused or dropped at each commit and each call. Nothing in here waits.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from alerts.alert.approval import approve_alert, issue
from alerts.alert.drafting import DraftChanges, draft_alert
from alerts.alert.freezing import Site
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.case.document import parse_case
from alerts.case.keeping import open_case
from alerts.case.verification import verify_case
from alerts.channel.models import Partner
from alerts.channel.opening import Destination, open_destination
from alerts.channel.partners import add_partner
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.message.content import Content
from alerts.message.models import EndReason, MessageKind
from alerts.message.queries import latest_message, next_number
from alerts.publication.batch import Batch, arm_batch, sends_in_bulk
from alerts.publication.claim import claim_due, find_waiting
from alerts.publication.deliver import Delivery, run_pass
from alerts.publication.machine import PostState, Timings, is_complete
from alerts.publication.models import Publication
from alerts.publication.plan import plan_due
from alerts.publication.queries import next_due, publications_of_alert
from alerts.resolution.ledger import Ledger, read_ledger
from alerts.resolution.receipts import take_receipt
from alerts.resolution.resolve import end_alert
from alerts.resolution.strays import sweep_due
from alerts.staff.models import Role, Staff
from publishers.batch_http import BatchTransport, Landing
from publishers.contract import Publisher
from publishers.emulators.server import Handle, run_in_thread
from publishers.emulators.twins import Twins
from publishers.guard import AddressGuard
from publishers.http import Transport
from tests.clock import START, ManualClock
from tests.make import countries, make_agency, make_channel, make_staff
from tests.stores import SECRET, Stores

TRANSPORT = Transport(AddressGuard(("127.0.0.1",)), total_timeout=5.0)
BASE_URL = "https://alerts.example"
CASE = Path(__file__).parent.parent / "cases" / "ro-car.yaml"
WEBHOOK_SECRET = "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="


@dataclass(frozen=True)
class Stage:
    """A store in which one alert waits for its approval; built once, copied for every world."""

    stores: Stores
    url: str  # of the store, closed
    emulators: Handle
    alert_id: str
    content_hash: str
    officer: Staff
    approver: Staff
    partner: Partner


def build_stage(folder: Path, stores: Stores, migrated: str, kinds: Sequence[str]) -> Stage:
    """Everything up to the submission, through the real verbs: posters, words and CAP are the real ones."""
    emulators = run_in_thread()
    url = stores.copy(migrated, folder)
    database = Database(url, Seal(SECRET), clock=ManualClock())
    site = Site(BASE_URL, countries())
    with database.write() as session:
        agency = make_agency(session)
        officer = make_staff(session, Role.OFFICER, agency=agency)
        approver = make_staff(session, Role.APPROVER, agency=agency)
        partner, _ = add_partner(session, agency_id=agency.id, name="Partner", gazetteer=countries(), by=None)
        for kind in kinds:
            extra = {"partner_id": partner.id} if kind == "webhook" else {}
            make_channel(
                session, agency=agency, kind=kind, name=kind, settings=_settings(kind, emulators.base_url), **extra
            )
        case = open_case(session, parse_case(CASE.read_bytes(), media="yaml"), by=officer)
        verify_case(session, case.id, by=officer)
        changes = DraftChanges(languages=["ro"])
        alert = draft_alert(session, case.id, changes, countries(), by=officer)
    draft = submit_alert(database, alert.id, site, by=officer)
    database.close()
    return Stage(stores, url, emulators, alert.id, draft.content_hash or "", officer, approver, partner)


def _settings(kind: str, base: str) -> dict[str, Any]:
    return {
        "x": {"base_url": f"{base}/x", "access_token": "x-token"},
        "facebook": {"base_url": f"{base}/facebook", "page_id": "2000", "access_token": "facebook-token"},
        "webhook": {"base_url": f"{base}/webhook/partner", "secret": WEBHOOK_SECRET},
    }[kind]


@dataclass
class Worker:
    """One pass, or one batch of a bulk kind, in the making. `phase` = what it did last; `since` = when."""

    steps: Iterator[str]
    phase: str = "claimed"
    since: Any = None


@dataclass
class World:
    stage: Stage
    url: str
    database: Database
    clock: ManualClock
    timings: Timings = field(default_factory=Timings)
    batches: BatchTransport = field(default_factory=lambda: BatchTransport(TRANSPORT), init=False)

    @classmethod
    def open(cls, stage: Stage, folder: Path) -> "World":
        url = stage.stores.copy(stage.url, folder, "world")
        clock = ManualClock(START + timedelta(minutes=5))
        twins = Twins(clock=clock, patience=0, limits=False, refuse_duplicates=False)
        twins.add_account("x", "x-token", "1000", "Police")
        twins.add_account("facebook", "facebook-token", "2000", "Police Page")
        twins.add_account("webhook", WEBHOOK_SECRET, "partner", "Partner")
        stage.emulators.replace_state(twins)
        return cls(stage, url, Database(url, Seal(SECRET), clock=clock), clock)

    def close(self) -> None:
        self.batches.close()
        self.database.close()
        self.stage.stores.drop(self.url)

    @property
    def twins(self) -> Twins:
        return self.stage.emulators.state

    @property
    def delivery(self) -> Delivery:
        return Delivery(self.database, self.open_channel, self.timings, self.batches)

    def open_channel(self, destination: Destination) -> Publisher:
        return open_destination(destination, TRANSPORT)

    # what people do

    def approve(self) -> None:
        with self.database.write() as session:
            approve_alert(session, self.stage.alert_id, self.stage.content_hash, by=self.stage.approver)
        self.plan()

    def plan(self) -> None:
        while plan_due(self.database, self.timings, base_url=BASE_URL):
            pass

    def update(self, *, words_only: bool, removes_facts: bool = False, without: str = "") -> None:
        """The next message: with `words_only` a post whose words can be edited is edited, else replaced; at once where
        it `removes_facts`, as at a partial end. `without`: a kind that is no longer met by its area."""
        with self.database.write() as session:
            alert = session.get_one(Alert, self.stage.alert_id)
            last = latest_message(session, alert.id)
            assert last is not None
            assert last.content is not None
            content = _next_content(last.content, next_number(session, alert.id), words_only=words_only)
            met = tuple(channel for channel in content.channels if channel.kind != without)
            content = content.model_copy(update={"channels": met})
            issue(session, alert, MessageKind.UPDATE, content, by=self.stage.approver, removes_facts=removes_facts)
        self.plan()

    def end(self, reason: EndReason = EndReason.FOUND) -> None:
        with self.database.write() as session:
            end_alert(
                session, self.stage.alert_id, reason, timings=self.timings, base_url=BASE_URL,
                by=self.stage.officer,
            )  # fmt: skip

    def declare_removed(self) -> None:
        with self.database.write() as session:
            take_receipt(session, self.stage.partner, self.stage.alert_id, "removed", self.timings)

    # what workers do

    def claim(self, limit: int = 1) -> list[Worker]:
        """Passes of their own, and one batch of what is left."""
        bulk = {kind for kind in self.timings.sheets if sends_in_bulk(kind, self.timings)}
        single = self.timings.sheets.keys() - bulk
        claims = claim_due(self.database, self.timings, kinds=single, urgent=None, limit=limit)
        workers = [Worker(run_pass(self.delivery, claim), since=self.clock()) for claim in claims]
        waiting = find_waiting(self.database, kinds=bulk, urgent=None)
        batch = arm_batch(self.delivery, waiting, limit - len(workers))
        if batch.claimed:
            workers.append(Worker(run_batch(self.delivery, batch), "armed", self.clock()))
        return workers

    def step(self, worker: Worker) -> bool:
        """One commit or call further; False when the pass is over."""
        phase = next(worker.steps, None)
        worker.phase, worker.since = phase or "over", self.clock()
        return phase is not None

    def run_until(self, worker: Worker, phase: str) -> None:
        while worker.phase != phase:
            assert self.step(worker), f"the pass ended before it was {phase}"

    def finish(self, worker: Worker) -> None:
        while self.step(worker):
            pass

    def work(self) -> int:
        """Every pass that is due now, each to its end; returns how many there were."""
        done = 0
        while workers := self.claim():
            for worker in workers:
                self.finish(worker)
                done += 1
            assert done < 200, "the machine does not come to rest"
        return done

    def pass_time(self, **units: float) -> None:
        """Time passes; what the platforms still had in flight lands."""
        self.clock.advance(**units)
        self.twins.settle()

    def settle(self, hours: float = 30) -> None:
        """Faults are over: work, and let time pass to whatever falls due next, until all is at rest."""
        self.twins.clear_faults()
        until = self.clock() + timedelta(hours=hours)
        for _ in range(400):
            self.work()
            self.sweep()
            with self.database.read() as session:
                due = next_due(session)
            if due is None or due > until:
                return
            # What is due and still leased to somebody who died is claimed when the lease is over.
            self.clock.time = due if due > self.clock.time else self.clock.time + self.timings.lease
            self.twins.settle()
        raise AssertionError("the machine does not come to rest")

    def sweep(self) -> int:
        return sweep_due(self.database, self.open_channel, self.timings)

    # what can be seen

    def rows(self) -> Sequence[Publication]:
        with self.database.read() as session:
            return publications_of_alert(session, self.stage.alert_id)

    def row(self, kind: str, number: int = 1) -> Publication:
        return next(row for row in self.rows() if row.kind == kind and row.number == number)

    def ledger(self) -> Ledger:
        with self.database.read() as session:
            return read_ledger(session, session.get_one(Alert, self.stage.alert_id))

    def live(self, kind: str) -> list[Any]:
        return self.twins.objects(kind, live=True)

    # what must hold

    def check(self) -> None:
        """At every moment: one live post per message and channel; none where a publication is complete."""
        for kind in ("x", "facebook"):
            bodies = [post.marker for post in self.twins.posts(kind, live=True) if post.marker]
            assert len(bodies) == len(set(bodies)), f"two live posts of one message on {kind}: {bodies}"
        for row in self.rows():
            if is_complete(row.standing()) and row.kind != "webhook":
                alive = [post for post in self.live(row.kind) if post.marker in row.markers()]
                assert not alive, f"{row.kind} is complete, and {alive} is live"
            if is_complete(row.standing()) and row.kind == "webhook":
                told = [attempt for attempt in row.attempts if attempt.kind == "neutral"]
                assert told or not self.live("webhook"), "the partner is not to be told any more, and never was"
            for attempt in row.attempts:
                if attempt.happened and attempt.kind == "publish":
                    assert row.posts, "a call is marked as done without a remote id"

    def check_rest(self) -> None:
        """At rest: every copy that ever was has a row, and what is not as wanted has a named person."""
        self.check()
        known = {(row.kind, post.remote_id) for row in self.rows() for post in row.posts}
        for post in self.twins.objects():
            if post.kind != "webhook":
                assert (post.kind, post.id) in known, f"{post.kind} {post.id} is in no row"
        for row in self.rows():
            alive = [post for post in row.posts if post.state is PostState.LIVE]
            if row.want == 0:
                assert is_complete(row.standing()) or row.todo, f"{row.kind} is neither complete nor anybody's to do"
            else:
                assert (alive and row.shown == row.want) or row.todo, f"{row.kind} is not as wanted, and nobody asked"


def run_batch(delivery: Delivery, batch: Batch) -> Iterator[str]:
    """As workers/delivering.py does it, one step after the other; the stopwatch is asked where the bytes leave."""
    letters, kept = batch.write_letters()
    landed: SimpleQueue[list[Landing]] = SimpleQueue()
    delivery.batches.send(letters, landed.put)
    answers = list(kept)
    while len(answers) < len(letters) + len(kept):
        answers += landed.get(timeout=10)
    yield "answered"
    batch.record(answers)
    for claim in batch.others:
        yield from run_pass(delivery, claim)


def _next_content(content: Content, number: int, *, words_only: bool) -> Content:
    statement = content.statement.model_copy(update={"number": number, "update": True})
    area = content.area
    if not words_only:
        area = area.model_copy(update={"document": {"point": [23.6, 46.8], "radius_km": 40.0 + number}})
    channels = tuple(
        channel.model_copy(update={"text": channel.text.replace(content.marker, statement.marker)})
        for channel in content.channels
    )
    return content.model_copy(update={"statement": statement, "area": area, "channels": channels})
