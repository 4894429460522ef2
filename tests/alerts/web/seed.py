"""A whole service with one case in it, brought as far as a test needs through the verbs that people use."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_alert, draft_update
from alerts.alert.freezing import Site
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.case.document import parse_case
from alerts.case.keeping import open_case
from alerts.case.models import Case
from alerts.case.photos import add_photo
from alerts.case.verification import verify_case
from alerts.db.clock import Clock
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.image.door import read_upload
from alerts.image.drawn import draw_child
from alerts.message.models import EndReason, Message
from alerts.message.queries import latest_message
from alerts.opening import Service
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_due
from alerts.publication.queries import publications_of_alert
from alerts.resolution.resolve import end_alert
from alerts.settings import Settings
from alerts.staff.models import Staff
from publishers.guard import AddressGuard
from publishers.http import Transport
from publishers.rates import MemoryCounts, Rates
from tests.make import countries
from tests.stores import SECRET

CASES = Path(__file__).parents[2] / "cases"
BASE_URL = "http://127.0.0.1:8000"


@dataclass(frozen=True, slots=True)
class World:
    """The service, and who acts in it."""

    service: Service
    officer: Staff
    approver: Staff

    @property
    def database(self) -> Database:
        return self.service.database


def open_database(url: str, clock: Clock) -> Database:
    return Database(url, Seal(SECRET), clock=clock)


def make_service(database: Database, settings: Settings, base_url: str = BASE_URL) -> Service:
    """Over a migrated store, with no way out of this machine."""
    transport = Transport(AddressGuard(()), rates=Rates(MemoryCounts(), database.clock))
    return Service(settings, database, transport, Timings(), Site(base_url, countries()))


def import_case(world: World, name: str = "ro-car", *, photos: int = 1, text: str = "") -> Case:
    """Opened by the officer, with `photos` drawn pictures of the first child; verified."""
    parsed = parse_case(text or (CASES / f"{name}.yaml").read_text("utf-8"), media="yaml")
    masters = [read_upload(draw_child(number, age=3)) for number in range(photos)]
    with world.database.write() as session:
        case = open_case(session, parsed, by=world.officer)
        for master in masters:
            add_photo(session, case.id, master, child=1, rights="family", by=world.officer)
    with world.database.write() as session:
        return verify_case(session, case.id, by=world.officer)


def draft_case(world: World, case: Case) -> Alert:
    with world.database.write() as session:
        return draft_alert(session, case.id, DraftChanges(), countries(), by=world.officer)


def submit(world: World, alert: Alert) -> str:
    """The content hash that was frozen."""
    draft = submit_alert(world.database, alert.id, world.service.site, by=world.officer)
    assert draft.content_hash is not None
    return draft.content_hash


def approve(world: World, alert: Alert, content_hash: str) -> Message:
    """Approved by the other person, and planned as a worker would."""
    with world.database.write() as session:
        message = approve_alert(session, alert.id, content_hash, by=world.approver)
    plan_due(world.database, world.service.timings, base_url=world.service.base_url)
    return message


def make_live(world: World, name: str = "ro-car", *, photos: int = 1, text: str = "") -> Alert:
    alert = draft_case(world, import_case(world, name, photos=photos, text=text))
    approve(world, alert, submit(world, alert))
    return alert


def update(world: World, alert: Alert, changes: DraftChanges | None = None) -> Message:
    with world.database.write() as session:
        draft_update(session, alert.id, changes or DraftChanges(hours=12), countries(), by=world.officer)
    return approve(world, alert, submit(world, alert))


def show_more_widely(world: World, alert: Alert, kind: str = "x") -> None:
    """As when a platform's search for places is away: the post is seen by more people than was chosen."""
    with world.database.write() as session:
        row = next(row for row in publications_of_alert(session, alert.id) if row.kind == kind)
        row.wider = {"code": "facebook.search_away", "values": {}}


def end(world: World, alert: Alert, reason: EndReason = EndReason.FOUND) -> None:
    service = world.service
    with world.database.write() as session:
        end_alert(session, alert.id, reason, timings=service.timings, base_url=service.base_url, by=world.officer)


def messages(world: World, alerts: Sequence[Alert]) -> list[Message]:
    """The latest message of each."""
    with world.database.read() as session:
        found = [latest_message(session, alert.id) for alert in alerts]
    return [message for message in found if message is not None]
