"""The whole of Homeward on loopback, as the demo has it: web server, workers, platforms, people, and its own clock."""

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import SecretStr

from alerts.message.queries import messages_of_alert
from alerts.opening import Service, fetch_own, open_service
from alerts.settings import Settings
from alerts.staff.enrolment import add_agency, add_staff
from alerts.staff.models import Role
from alerts.staff.tokens import create_token
from alerts.web.app import create_app
from publishers.emulators.server import Handle, run_in_thread
from publishers.emulators.timeline import Post
from publishers.emulators.twins import Twins
from tests.clock import START, UNHURRIED
from tests.journeys.person import Json, Person
from tests.journeys.public import Page, Public
from tests.journeys.search import Outgoing
from tests.stores import SECRET
from tests.waiting import wait_until
from workers.pool import Bell, embedded_pool
from workers.server import Server

CASES = Path(__file__).parents[1] / "cases"
WEBHOOK_SECRETS = {
    "partner": "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ=",
    "partner-sandbox": "whsec_c2FuZGJveC1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ=",
}
LIVE, SANDBOX = frozenset({"1000", "2000", "partner"}), frozenset({"1001", "2001", "partner-sandbox"})
"""The accounts at the platforms: X, the Facebook Page, the partner."""

SOUGHT = ("Vlăduț", "Născocescu")
"""The child of most stories; unlike the bundled one, in no example of our documentation."""

T = TypeVar("T")


class RunningClock:
    """Goes as time goes, from the day of the tests' cases on; a story can move it ahead."""

    def __init__(self, start: datetime = START) -> None:
        self._start, self._began, self._ahead = start, time.monotonic(), timedelta(0)

    def __call__(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._began) + self._ahead

    def advance(self, **units: float) -> None:
        self._ahead += timedelta(**units)


@dataclass(frozen=True)
class Stage:
    """Everybody and everything that a story needs."""

    service: Service
    emulators: Handle
    clock: RunningClock
    bell: Bell
    public: Public
    officer: Person
    approver: Person
    second_approver: Person
    captain: Person  # officer and approver in one: only the four eyes hold them back
    admin: Person
    stranger: Person  # of another agency, with every role there
    partner: Person  # a radio station, with its key

    @property
    def twins(self) -> Twins:
        return self.emulators.state

    def pass_time(self, **units: float) -> None:
        """The clock is moved, for us and for the platforms, and everybody who sleeps looks at it."""
        self.clock.advance(**units)
        self.twins.settle()
        self.bell.ring_all()

    def posts(self, kind: str, *, live: bool | None = True, among: frozenset[str] = LIVE | SANDBOX) -> list[Post]:
        return [post for post in self.twins.posts(kind, live=live) if post.account in among]

    def outgoing(self) -> list[Outgoing]:
        """Every byte that any platform was ever sent."""
        sent = []
        for each in list(self.twins.received):
            request = each.request
            head = json.dumps([request.path, dict(request.query), dict(request.headers)], ensure_ascii=False)
            where = f"{each.kind} {request.method} {request.path}"
            sent.append(Outgoing(where, head.encode() + b"\n\n" + request.body))
        return sent

    # chapters that many stories begin or end with

    def write_case(self, name: str, **changes: Any) -> Json:
        """A bundled case as JSON, of a child last seen 90 minutes ago; Matei is called as `SOUGHT` says."""
        document: Json = yaml.safe_load((CASES / f"{name}.yaml").read_text("utf-8"))
        document["last_seen"]["at"] = (self.clock() - timedelta(minutes=90)).isoformat(timespec="seconds")
        if document["children"][0]["given_name"] == "Matei":
            document["children"][0] |= {"given_name": SOUGHT[0], "family_name": SOUGHT[1]}
        return {**document, **changes}

    def approve(self, case: str, **choices: Any) -> str:
        """Verified, drafted and submitted by the officer, approved by another; what follows happens by itself."""
        self.officer.verify(case)
        alert = self.officer.draft(case, **choices)
        self.approver.approve(alert, self.officer.submit(alert))
        return alert

    def bring_live(self, case: str, **choices: Any) -> str:
        """Approved, and shown by every channel."""
        alert = self.approve(case, **choices)
        self.wait_for_channels(alert)
        return alert

    def wait_for_channels(self, alert: str, number: int = 1) -> None:
        """Until message `number` is what every channel shows."""
        wait_until(lambda: self._shows(alert, number), f"every channel shows message {number}")

    def _shows(self, alert: str, number: int) -> bool:
        told = self.officer.read(alert)
        if max((message["number"] for message in told["messages"]), default=0) < number:
            return False
        due = {channel["kind"] for channel in told["channels"]}
        return all(self._marked(kind, number) for kind in due)

    def _marked(self, kind: str, number: int) -> bool:
        posts = self.posts(kind)
        return bool(posts) and all((post.marker or "").endswith(f"-{number:02d}") for post in posts)

    def wait_for_ledger(self, alert: str, state: str = "complete", seconds: float = 60) -> Json:
        return wait_until(lambda: self._ledger_in(alert, state), f"the ledger is {state}", seconds)

    def _ledger_in(self, alert: str, state: str) -> Json | None:
        ledger = self.officer.ledger(alert)
        return ledger if ledger["state"] == state else None

    def everything_told(self, alert: str) -> list[Outgoing]:
        """All that anybody outside can read now: every public address, and the event log of partners."""
        return [self.events(), *(page.outgoing() for page in self.everything_public(alert))]

    def events(self) -> Outgoing:
        told = self.partner.get("/v1/events")
        return Outgoing("/v1/events", json.dumps(told, ensure_ascii=False).encode())

    def everything_public(self, alert: str) -> list[Page]:
        told = self.officer.read(alert)
        messages = told["messages"]
        cap = [f"/cap/{message['identifier']}.xml" for message in messages]
        with self.service.database.read() as session:  # what is over may be hidden from the officer already
            languages = messages_of_alert(session, alert)[-1].languages
        return self.public.everything(told["slug"], languages, len(messages), cap)


@contextmanager
def open_stage(folder: Path, store: str) -> Iterator[Stage]:
    """`folder` is the service's own, `store` the URL of a migrated database without a row."""
    clock, bell, server = RunningClock(), Bell(), Server()
    settings = Settings.model_construct(
        data_dir=folder,
        database_url=store,
        broker_url="",
        base_url=server.base_url,
        secret_key=SecretStr(SECRET),
        allow_private_addresses="127.0.0.1",
        public_dir=None,
    )
    with ExitStack() as closing:
        service = open_service(settings, clock=clock, wake=bell.ring, upgrade=False)
        closing.callback(service.close)
        emulators = closing.enter_context(run_in_thread(state=Twins(clock=clock, patience=0)))
        closing.callback(server.stop)
        server.start(create_app(service, patience=UNHURRIED))
        pool = embedded_pool(service, bell, fetch_own(settings))
        closing.callback(pool.stop, 10.0)
        pool.start()
        people = _enrol_all(service)
        public = Public(server.base_url)
        closing.callback(public.close)
        for person in people.values():
            closing.callback(person.close)
        admin = people["admin"]
        keys = [_add_channels(emulators, admin, server.base_url, sandbox=sandbox) for sandbox in (False, True)]
        partner = Person(server.base_url, keys[0])
        closing.callback(partner.close)
        yield Stage(service, emulators, clock, bell, public, **people, partner=partner)


def _enrol_all(service: Service) -> dict[str, Person]:
    """As `homeward staff add` and `homeward token create` do: a first person can not come over HTTP."""
    with service.database.write() as session:
        add_agency(session, slug="exemplu", name="Poliția Exemplu Cluj", country="RO")
        add_agency(session, slug="elsewhere", name="Somebody else", country="HR")
    roles: Mapping[str, tuple[str, tuple[Role, ...]]] = {
        "officer": ("exemplu", (Role.OFFICER,)),
        "approver": ("exemplu", (Role.APPROVER,)),
        "second_approver": ("exemplu", (Role.APPROVER,)),
        "captain": ("exemplu", (Role.OFFICER, Role.APPROVER)),
        "admin": ("exemplu", (Role.ADMIN,)),
        "stranger": ("elsewhere", tuple(Role)),
    }
    return {name: _enrol(service, name, *whose) for name, whose in roles.items()}


def _enrol(service: Service, name: str, agency: str, roles: tuple[Role, ...]) -> Person:
    email = f"{name.replace('_', '-')}@{agency}.example"
    with service.database.write() as session:
        staff, _ = add_staff(session, email=email, roles=roles, agency_slug=agency, agency_name=None, by=None)
        return Person(service.base_url, create_token(session, staff, by=None), staff.id)


def _add_channels(emulators: Handle, admin: Person, base_url: str, *, sandbox: bool) -> str:
    """X, a Facebook Page, and a partner who declares what it removed, as an administrator adds them; their key."""
    twins, at = emulators.state, emulators.base_url
    x, page, receiver = sorted(SANDBOX if sandbox else LIVE)
    twins.add_account("x", f"x-token-{x}", x, "Police")
    twins.add_account("facebook", f"page-token-{page}", page, "Police Page")
    twins.add_account("webhook", WEBHOOK_SECRETS[receiver], receiver, "A radio station")
    partner = admin.post("/v1/partners", {"name": receiver})
    key = str(partner["key"])
    twins.webhook_receipts(receiver, f"{base_url}/v1/receipts", key)
    settings: dict[str, Json] = {
        "x": {"base_url": f"{at}/x", "access_token": f"x-token-{x}"},
        "facebook": {"base_url": f"{at}/facebook", "page_id": page, "access_token": f"page-token-{page}"},
        "webhook": {"base_url": f"{at}/webhook/{receiver}", "secret": WEBHOOK_SECRETS[receiver]},
    }
    for kind, given in settings.items():
        body: Json = {"kind": kind, "name": f"{kind} {receiver}", "settings": given, "sandbox": sandbox}
        body["coverage"] = {"codes": ["RO", "HR", "AZ"]}
        admin.post("/v1/channels", body | ({"partner": partner["id"]} if kind == "webhook" else {}))
    return key
