"""The main job as a story on the demo's stage: imported, approved, published, updated, ended, proven gone."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_alert, draft_update
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.alert.targeting import propose_for
from alerts.case.disclosure import public_point
from alerts.case.document import ParsedCase, parse_case
from alerts.case.keeping import document_of, open_case
from alerts.case.photos import add_photo
from alerts.case.queries import case_of_agency
from alerts.case.schema import CaseDocument
from alerts.case.verification import verify_case
from alerts.channel.adding import add_channel
from alerts.channel.partners import add_partner
from alerts.db.clock import system_clock
from alerts.errors import BadInput
from alerts.facts import Mode
from alerts.image.door import Master, read_upload
from alerts.image.drawn import draw_child
from alerts.image.trust import init_trust
from alerts.message.models import EndReason, Message
from alerts.message.queries import latest_message, messages_of_alert
from alerts.opening import Service
from alerts.publication.machine import PostState
from alerts.publication.queries import own_copies_of_alert, publications_of_alert
from alerts.resolution.ledger import CopyState, LedgerCopy, read_ledger
from alerts.resolution.resolve import end_alert
from alerts.staff.enrolment import add_agency, add_staff
from alerts.staff.models import Role, Staff
from alerts.staff.permissions import OPERATOR
from alerts.words.catalogue import languages
from publishers.emulators.server import Handle

Say = Callable[[str], None]

PATIENCE = 60.0  # seconds: what the product promises for every API channel
_WEBHOOK_SECRET = "whsec_ZGVtbyBwYXJ0bmVyIHNlY3JldCwgZmljdGlvbmFs"  # noqa: S105  (the demo's own twin)
_COVERED = ("RO", "HR", "AZ", "KG", "UZ", "HU", "US")  # where the bundled cases are


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of the demo's one agency, and the links with which a visitor becomes them."""

    officer: Staff
    approver: Staff
    officer_link: str
    approver_link: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened, in the shape that `demo --once --json` prints."""

    alert: str
    slug: str
    identifier: str
    language: str
    is_public: bool
    channels: tuple[str, ...]
    posts_live_peak: int
    posts_live_after: int
    ledger_state: str
    copies: tuple[LedgerCopy, ...]
    seconds: Mapping[str, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        counted = (CopyState.GONE, CopyState.REPLACED, CopyState.DECLARED, CopyState.RESIDUAL)
        counts = {state.value: sum(copy.state is state for copy in self.copies) for state in counted}
        over = (*counted, CopyState.NEVER)
        counts["open"] = sum(copy.state not in over for copy in self.copies)
        return {
            "alert": self.alert,
            "channels": list(self.channels),
            "posts_live_peak": self.posts_live_peak,
            "posts_live_after": self.posts_live_after,
            "ledger": counts,
            "seconds": {name: round(value, 3) for name, value in self.seconds.items()},
        }


def load_case(name: str) -> CaseDocument:
    """A file's path, or the name of a bundled case; the child was last seen 90 minutes ago. Raises BadInput."""
    bundled = files("workers") / "cases" / name
    path = Path(name)
    if not path.is_file() and not bundled.is_file():
        known = tuple(
            sorted(each.name for each in (files("workers") / "cases").iterdir() if each.name.endswith("yaml"))
        )
        raise BadInput.at("case", "demo.no_such_case", file=name, known=known)
    data = path.read_bytes() if path.is_file() else bundled.read_bytes()
    parsed = parse_case(data, media="json" if name.endswith(".json") else "yaml")
    seen = parsed.document.last_seen.model_copy(update={"at": system_clock() - timedelta(minutes=90)})
    return parsed.document.model_copy(update={"last_seen": seen})


def cast_people(service: Service, emulators: Handle) -> Cast:
    """One agency, its officer and approver, and a channel of every kind, live and sandbox."""
    with service.database.write() as session:
        agency = add_agency(session, slug="demo", name="Homeward demo agency", country=None)
        init_trust(session, agency.name, None, by=OPERATOR)
        officer, officer_link = _enrol(session, "officer@demo.example", Role.OFFICER)
        approver, approver_link = _enrol(session, "approver@demo.example", Role.APPROVER)
        for sandbox in (False, True):
            _add_channels(service, session, agency.id, emulators, sandbox=sandbox)
    return Cast(officer, approver, officer_link, approver_link)


def _enrol(session: Any, email: str, role: Role) -> tuple[Staff, str]:
    return add_staff(session, email=email, roles=[role.value], agency_slug="demo", agency_name=None, by=None)


def _add_channels(service: Service, session: Any, agency_id: str, emulators: Handle, *, sandbox: bool) -> None:
    label = "sandbox" if sandbox else "live"
    base, state = emulators.base_url, emulators.state
    x, page, receiver = f"x-{label}", "2000000001" if sandbox else "2000000000", f"partner-{label}"
    state.add_account("x", f"{x}-token", "1000000001" if sandbox else "1000000000", f"Demo agency ({label})")
    state.add_account("facebook", f"page-{label}-token", page, f"Demo agency ({label})")
    state.add_account("webhook", _WEBHOOK_SECRET, receiver, f"Demo partner ({label})")
    partner, key = add_partner(
        session, agency_id=agency_id, name=f"Demo partner ({label})", contact="desk@partner.example",
        gazetteer=service.site.gazetteer, by=None,
    )  # fmt: skip
    state.webhook_receipts(receiver, f"{service.base_url}/v1/receipts", key)
    settings: list[tuple[str, dict[str, Any], str | None]] = [
        ("x", {"base_url": f"{base}/x", "access_token": f"{x}-token"}, None),
        ("facebook", {"base_url": f"{base}/facebook", "page_id": page, "access_token": f"page-{label}-token"}, None),
        ("webhook", {"base_url": f"{base}/webhook/{receiver}", "secret": _WEBHOOK_SECRET}, partner.id),
    ]
    for kind, given, partner_id in settings:
        add_channel(
            session, agency_id=agency_id, kind=kind, name=f"{kind} ({label})", settings=given,
            coverage={"codes": list(_COVERED)}, languages=[], sandbox=sandbox, partner_id=partner_id,
            gazetteer=service.site.gazetteer, by=None,
        )  # fmt: skip


class Story:
    """Tells one case; every wait is for a fact in the store or at a platform, never for a time."""

    def __init__(self, service: Service, emulators: Handle, cast: Cast, say: Say) -> None:
        self._service, self._emulators, self._cast, self._say = service, emulators, cast, say

    def tell(self, document: CaseDocument, *, to_the_end: bool) -> Outcome:
        """From the case to the live, updated alert; `to_the_end` also until the ledger is settled."""
        case_id, alert = self._prepare(document)
        seconds = self._approve_first(alert.id)
        self._update(case_id, alert.id, document)
        peak = len(self._emulators.state.posts(live=True))
        if to_the_end:
            seconds |= self._end(alert.id)
        return self._outcome(alert.id, document, peak, seconds)

    def _prepare(self, document: CaseDocument) -> tuple[str, Alert]:
        with self._service.database.write() as session:
            case = open_case(session, ParsedCase(document, ()), by=self._cast.officer)
        for child in range(1, len(document.children) + 1):
            self._photograph(case.id, document, child)
        with self._service.database.write() as session:
            verify_case(session, case.id, by=self._cast.officer)
            gazetteer = self._service.site.gazetteer
            alert = draft_alert(session, case.id, self._languages(document), gazetteer, by=self._cast.officer)
        rules = f"verified under the rules {document.rules}"
        self._say(f"  case {document.reference}: imported, photographed (drawn), {rules}, drafted")
        return case.id, alert

    def _languages(self, document: CaseDocument) -> DraftChanges:
        kept = [language for language in document.languages if language in languages()]
        dropped = [language for language in document.languages if language not in kept]
        if dropped:
            self._say(f"  no catalogue yet for {', '.join(dropped)}: the officer drops them")
        return DraftChanges(languages=kept or ["en"])

    def _photograph(self, case_id: str, document: CaseDocument, child: int, *, clothes: str | None = None) -> None:
        master = _draw(document, child, clothes)
        with self._service.database.write() as session:
            add_photo(session, case_id, master, child=child, rights="drawn for this demo", by=self._cast.officer)

    def _approve(self, alert_id: str) -> float:
        """Submit, approve by the other person; returns when the approval was committed."""
        draft = submit_alert(self._service.database, alert_id, self._service.site, by=self._cast.officer)
        with self._service.database.write() as session:
            approve_alert(session, alert_id, draft.content_hash or "", by=self._cast.approver)
        return time.monotonic()

    def _approve_first(self, alert_id: str) -> dict[str, float]:
        began = self._approve(alert_id)
        first = self._wait(lambda: self._shown(alert_id) >= 1, "the first channel") - began
        everywhere = self._wait(lambda: self._is_shown_everywhere(alert_id), "every channel") - began
        self._say(
            f"  submitted, approved by another person; first channel live after {first:.2f} s, all {everywhere:.2f} s"
        )
        return {"approve_to_first_live": first, "approve_to_all_live": everywhere}

    def _update(self, case_id: str, alert_id: str, document: CaseDocument) -> None:
        """A second photo, and a wider area."""
        self._photograph(case_id, document, 1, clothes="yellow")
        with self._service.database.write() as session:
            area = self._wider_area(session, case_id)
            changes = DraftChanges(area=area, channels=[])
            draft_update(session, alert_id, changes, self._service.site.gazetteer, by=self._cast.officer)
        began = self._approve(alert_id)
        took = self._wait(lambda: self._is_shown_everywhere(alert_id), "the update on every channel") - began
        self._say(f"  updated (a second photo, a wider area): on every channel after {took:.2f} s")

    def _wider_area(self, session: Any, case_id: str) -> dict[str, Any] | None:
        document = document_of(session, case_of_agency(session, case_id, self._cast.officer.agency_id))
        point = public_point(document)
        proposal = propose_for(document, self._service.site.gazetteer, system_clock())
        if point is None or proposal is None:
            return None
        if proposal.capped_by == "border":  # a wider circle would lie in a country whose partner has not agreed
            return {"codes": [document.agency.country]}
        return {"point": [point.lon, point.lat], "radius_km": round(proposal.radius_km * 1.5 + 5, 1)}

    def _end(self, alert_id: str) -> dict[str, float]:
        with self._service.database.write() as session:
            end_alert(
                session, alert_id, EndReason.FOUND, timings=self._service.timings, base_url=self._service.base_url,
                by=self._cast.officer,
            )  # fmt: skip
        began = time.monotonic()
        own = self._wait(lambda: self._own_are_gone(alert_id), "our own pages") - began
        everything = self._wait(lambda: not self._ledger(alert_id).still_out, "every copy", must=False) - began
        self._say(f"  found: our own copies gone after {own:.2f} s, every copy after {everything:.2f} s")
        return {"end_to_own_gone": own, "end_to_all_gone": everything}

    def _wait(self, is_so: Callable[[], bool], what: str, *, must: bool = True) -> float:
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > deadline:
                if must:
                    raise TimeoutError(f"{what}: not within {PATIENCE:.0f} s")
                break
            time.sleep(0.01)
        return time.monotonic()

    def _shown(self, alert_id: str) -> int:
        with self._service.database.read() as session:
            rows = publications_of_alert(session, alert_id)
            return sum(any(post.state is PostState.LIVE for post in row.posts) for row in rows)

    def _is_shown_everywhere(self, alert_id: str) -> bool:
        """Every channel shows the latest message, and nothing of an earlier one is left."""
        with self._service.database.read() as session:
            message = latest_message(session, alert_id)
            rows = publications_of_alert(session, alert_id)
            if message is None or message.planned_at is None or message.content is None:
                return False
            shown = {row.channel_id for row in rows if row.want == message.number and row.shown == message.number}
            old = [row for row in rows if row.want == 0 and any(post.state is PostState.LIVE for post in row.posts)]
            return not old and shown == {channel.channel_id for channel in message.content.channels}

    def _own_are_gone(self, alert_id: str) -> bool:
        with self._service.database.read() as session:
            return all(copy.gone_at is not None for copy in own_copies_of_alert(session, alert_id))

    def _ledger(self, alert_id: str) -> Any:
        with self._service.database.read() as session:
            return read_ledger(session, session.get_one(Alert, alert_id))

    def _outcome(self, alert_id: str, document: CaseDocument, peak: int, seconds: Mapping[str, float]) -> Outcome:
        ledger = self._ledger(alert_id)
        with self._service.database.read() as session:
            alert = session.get_one(Alert, alert_id)
            message = _last_told(session, alert_id)
            channels = message.content.channels if message.content else ()
        return Outcome(
            alert=alert_id,
            slug=alert.slug,
            identifier=message.identifier,
            language=message.languages[0],
            is_public=document.mode is Mode.ACTUAL,
            channels=tuple(channel.name for channel in channels),
            posts_live_peak=peak,
            posts_live_after=len(self._emulators.state.posts(live=True)),
            ledger_state=ledger.state.value,
            copies=ledger.copies,
            seconds=seconds,
        )


def _last_told(session: Any, alert_id: str) -> Message:
    return next(message for message in reversed(messages_of_alert(session, alert_id)) if message.content is not None)


def _draw(document: CaseDocument, child: int, clothes: str | None) -> Master:
    """The same child for the same number: only the clothes tell one drawing from another."""
    described = document.children[child - 1]
    worn = next((garment.colour for garment in described.clothing if garment.colour), None)
    hair = described.hair
    age = described.age if described.age is not None else 8
    return read_upload(
        draw_child(child, age=age, hair=hair.colour, style=hair.style, eyes=described.eyes, clothes=clothes or worn)
    )
