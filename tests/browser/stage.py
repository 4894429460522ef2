"""The demo's own stage with four cases on it: one live and updated, one ended, a drill, and one that waits."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from alerts.alert.drafting import DraftChanges, draft_alert
from alerts.alert.refused_looks import Asked, note_refused_look
from alerts.alert.submission import submit_alert
from alerts.calls.duty import Place, set_duty
from alerts.case.document import ParsedCase
from alerts.case.keeping import open_case
from alerts.case.photos import add_photo
from alerts.case.verification import verify_case
from alerts.db.clock import system_clock
from alerts.image.door import read_upload
from alerts.image.drawn import draw_child
from alerts.staff.enrolment import add_staff, create_sign_in_link
from alerts.staff.models import Role, Staff
from alerts.staff.pairs import PairedAction, propose_action
from publishers.emulators.server import Handle
from workers.demo import Demo, open_demo
from workers.story import Outcome, Story, load_case

CASES = Path(__file__).parents[1] / "cases"


@dataclass(frozen=True)
class Waiting:
    """A case and its alert, submitted: the ids."""

    case: str
    alert: str


@dataclass(frozen=True)
class Stage:
    """Everything that the pages show."""

    demo: Demo
    live: Outcome
    ended: Outcome
    drill: Outcome
    waiting: Waiting
    admin: Staff
    auditor: Staff

    @property
    def base_url(self) -> str:
        return self.demo.service.base_url

    @property
    def emulators(self) -> Handle:
        return self.demo.emulators

    @property
    def officer(self) -> Staff:
        return self.demo.cast.officer

    @property
    def approver(self) -> Staff:
        return self.demo.cast.approver

    def make_link(self, staff: Staff) -> str:
        """The address of a new one-time link."""
        with self.demo.service.database.write() as session:
            return f"{self.base_url}/desk/sign-in/{create_sign_in_link(session, staff, by=None)}"

    def bring_to_approval(self, case: str, reference: str) -> Waiting:
        """A bundled case under another reference, submitted by the officer."""
        return _submit(self.demo, case, reference)


@contextmanager
def open_stage(say: Callable[[str], None]) -> Iterator[Stage]:
    with open_demo(port=0) as demo:
        story = Story(demo.service, demo.emulators, demo.cast, say)
        ended = story.tell(load_case("hr-link-only.yaml"), to_the_end=True)
        drill = story.tell(load_case("az-drill.yaml"), to_the_end=False)
        waiting = _submit(demo, "kg-family.yaml", "EX-2026-0505")
        live = story.tell(load_case("ro-car.yaml"), to_the_end=False)
        admin = _add_administrators(demo)
        yield Stage(demo, live, ended, drill, waiting, admin, _add_auditor(demo, waiting.case, refused=admin))


def write_case(reference: str) -> str:
    """The text of a case for pasting: the bundled car case, seen 90 minutes ago, under this reference."""
    seen = (system_clock() - timedelta(minutes=90)).isoformat(timespec="seconds")
    text = (CASES / "ro-car.yaml").read_text("utf-8").replace("EX-2026-0404", reference)
    return re.sub(r"(?m)^  at: .*$", f"  at: {seen}", text)


def _submit(demo: Demo, case: str, reference: str) -> Waiting:
    service, officer = demo.service, demo.cast.officer
    document = load_case(case).model_copy(update={"reference": reference})
    with service.database.write() as session:
        kept = open_case(session, ParsedCase(document, ()), by=officer)
        for number, child in enumerate(document.children, 1):
            photo = draw_child(
                number, age=child.age or 8, hair=child.hair.colour, style=child.hair.style, eyes=child.eyes,
                clothes=child.clothing[0].colour,
            )  # fmt: skip
            add_photo(session, kept.id, read_upload(photo), child=number, rights="drawn", by=officer)
    with service.database.write() as session:
        verify_case(session, kept.id, by=officer)
        changes = DraftChanges(languages=["ru", "en"])
        alert = draft_alert(session, kept.id, changes, service.site.gazetteer, by=officer)
    submit_alert(service.database, alert.id, service.site, by=officer)
    return Waiting(kept.id, alert.id)


def _add_administrators(demo: Demo) -> Staff:
    """Two, of whom the other has proposed something; with somebody on duty."""
    with demo.service.database.write() as session:
        emails = ("it@demo.example", "it.second@demo.example")
        one, other = (add_staff(session, email=email, roles=[Role.ADMIN.value], by=None)[0] for email in emails)
        propose_action(session, PairedAction.ADD_STAFF, email="new.approver@demo.example", roles=["approver"], by=other)
        set_duty(session, one.agency_id, [Place(demo.cast.officer.id), Place(demo.cast.approver.id)], by=one)
    return one


def _add_auditor(demo: Demo, case_id: str, *, refused: Staff) -> Staff:
    """Who is shown that somebody asked for a case."""
    with demo.service.database.write() as session:
        auditor = add_staff(session, email="audit@demo.example", roles=[Role.AUDITOR.value], by=None)[0]
    note_refused_look(demo.service.database, Asked(case_id=case_id), by=refused)
    return auditor
