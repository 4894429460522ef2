"""Whatever one person does, with whatever roles and in whatever order: nothing leaves that nobody else has seen.

They act through the verbs that the API, the desk and the command line share, and as everybody whom they got in.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.alert.approval import approve_alert, reject_alert
from alerts.alert.drafting import DraftChanges, draft_alert, draft_update, edit_draft
from alerts.alert.queries import pending_draft
from alerts.alert.submission import submit_alert
from alerts.case.keeping import change_case, open_case
from alerts.case.people import assign_person, unassign_person
from alerts.case.protection import lift_protection
from alerts.case.verification import verify_case
from alerts.db.session import Database
from alerts.errors import HomewardError
from alerts.message.models import EndReason, Message
from alerts.publication.machine import Timings
from alerts.resolution.partial import end_for_children
from alerts.resolution.reinstating import reinstate_alert
from alerts.resolution.resolve import end_alert
from alerts.staff.changing import change_roles, deactivate_staff
from alerts.staff.enrolment import add_staff, create_sign_in_link, read_code, reset_staff
from alerts.staff.models import Agency, Role, Staff
from alerts.staff.pairs import PairedAction, confirm_action, propose_action
from alerts.staff.signin import redeem_link
from alerts.staff.tokens import create_token, staff_by_token
from tests.make import countries, make_agency, make_site, make_staff, read_case

TIMINGS, SITE = Timings(), make_site()


@dataclass
class OnePerson:
    """What they know, and everybody they can act as."""

    database: Database
    agency: Agency
    colleague: Staff  # an approver and administrator who does nothing
    selves: list[Staff]
    case_id: str = "case_none"
    alert_id: str = "alert_none"
    action_id: str = "action_none"
    code: str = ""
    done: list[str] = field(default_factory=list)

    def act(self, verb: str, who: int) -> None:
        by = self.selves[who % len(self.selves)]
        try:
            getattr(self, verb)(by)
        except HomewardError:
            return
        self.done.append(verb)

    def write(self, act: Callable[[Session], object]) -> None:
        with self.database.write() as session:
            act(session)

    def become(self, session: Session, link: str) -> None:
        self.selves.append(redeem_link(session, link, whole=True)[0])

    def opens(self, by: Staff) -> None:
        parsed = read_case(reference=f"EX-{len(self.done)}", languages=["ro"])
        with self.database.write() as session:
            self.case_id = open_case(session, parsed, by=by).id

    def changes(self, by: Staff) -> None:
        self.write(lambda session: change_case(session, self.case_id, {"do_not_approach": False}, by=by))

    def verifies(self, by: Staff) -> None:
        self.write(lambda session: verify_case(session, self.case_id, by=by))

    def lifts(self, by: Staff) -> None:
        self.write(lambda session: lift_protection(session, self.case_id, "I say so.", by=by))

    def drafts(self, by: Staff) -> None:
        with self.database.write() as session:
            self.alert_id = draft_alert(session, self.case_id, DraftChanges(), countries(), by=by).id

    def edits(self, by: Staff) -> None:
        changes = DraftChanges(hours=12)
        self.write(lambda session: edit_draft(session, self.alert_id, changes, countries(), by=by))

    def updates(self, by: Staff) -> None:
        changes = DraftChanges(hours=12)
        self.write(lambda session: draft_update(session, self.alert_id, changes, countries(), by=by))

    def submits(self, by: Staff) -> None:
        submit_alert(self.database, self.alert_id, SITE, by=by)

    def approves(self, by: Staff) -> None:
        with self.database.read() as session:
            draft = pending_draft(session, self.alert_id)
            known = (draft.content_hash if draft else None) or "0" * 64
        self.write(lambda session: approve_alert(session, self.alert_id, known, by=by))

    def sends_back(self, by: Staff) -> None:
        self.write(lambda session: reject_alert(session, self.alert_id, "No.", by=by))

    def ends(self, by: Staff) -> None:
        how = {"timings": TIMINGS, "base_url": SITE.base_url}
        self.write(lambda session: end_alert(session, self.alert_id, EndReason.ERROR, **how, by=by))

    def ends_in_part(self, by: Staff) -> None:
        end_for_children(self.database, self.alert_id, [1], SITE, TIMINGS, by=by)

    def puts_it_up_again(self, by: Staff) -> None:
        self.alert_id = reinstate_alert(self.database, self.alert_id, SITE, by=by)

    def leaves_the_case(self, by: Staff) -> None:
        self.write(lambda session: unassign_person(session, self.case_id, by.id, by=by))

    def comes_back(self, by: Staff) -> None:
        self.write(lambda session: assign_person(session, self.case_id, by.id, by=by))

    def adds_an_account(self, by: Staff) -> None:
        with self.database.write() as session:
            self.become(session, add_staff(session, email=f"{len(self.done)}@b.example", roles=list(Role), by=by)[1])

    def takes_a_colleague_s_link(self, by: Staff) -> None:
        with self.database.write() as session:
            self.become(session, create_sign_in_link(session, self.colleague, by=by))

    def resets_a_colleague(self, by: Staff) -> None:
        with self.database.write() as session:
            self.become(session, reset_staff(session, self.colleague, by=by))

    def takes_a_colleague_s_token(self, by: Staff) -> None:
        with self.database.write() as session:
            self.selves.append(staff_by_token(session, create_token(session, self.colleague, by=by)))

    def raises_their_roles(self, by: Staff) -> None:
        self.write(lambda session: change_roles(session, by.agency_id, by.id, list(Role), by=by))

    def closes_a_colleague_s_account(self, by: Staff) -> None:
        self.write(lambda session: deactivate_staff(session, by.agency_id, self.colleague.id, by=by))

    def proposes(self, by: Staff) -> None:
        with self.database.write() as session:
            made = propose_action(session, PairedAction.LET_IN, staff_id=self.colleague.id, by=by)
            self.action_id, self.code = made.action.id, made.code or ""

    def confirms(self, by: Staff) -> None:
        with self.database.write() as session:
            link = confirm_action(session, self.action_id, by=by).link
            if link is not None:
                self.become(session, link + read_code(self.code))


STORY = ("opens", "verifies", "drafts", "submits", "approves")
VERBS = (
    *("opens", "changes", "verifies", "lifts", "drafts", "edits", "updates", "submits", "approves", "sends_back"),
    *(
        "ends",
        "ends_in_part",
        "puts_it_up_again",
        "leaves_the_case",
        "comes_back",
        "adds_an_account",
        "takes_a_colleague_s_link",
    ),
    *(
        "resets_a_colleague",
        "takes_a_colleague_s_token",
        "raises_their_roles",
        "closes_a_colleague_s_account",
        "proposes",
        "confirms",
    ),
)
CALLS = st.tuples(st.sampled_from(VERBS), st.integers(0, 3))
NUMBERS = itertools.count(1)


def published(database: Database, agency: Agency) -> int:
    with database.read() as session:
        messages = session.scalars(select(Message).where(Message.agency_id == agency.id)).all()
    return sum(1 for message in messages if message.content is not None)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    roles=st.sets(st.sampled_from(list(Role)), min_size=1) | st.just(set(Role)),
    between=st.lists(
        st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 3)), max_size=4), min_size=6, max_size=6
    ),
)
def test_no_sequence_of_calls_by_one_person_publishes(
    database: Database, roles: set[Role], between: list[list[tuple[str, int]]]
) -> None:
    with database.write() as session:
        agency = make_agency(session, slug=f"agency-{next(NUMBERS)}")
        one = make_staff(session, *sorted(roles), agency=agency)
        colleague = make_staff(session, Role.APPROVER, Role.ADMIN, agency=agency)
    person = OnePerson(database, agency, colleague, [one])
    for step, others in zip((*STORY, "approves"), between, strict=True):
        person.act(step, len(person.selves) - 1 if step == "approves" else 0)
        for verb, who in others:
            person.act(verb, who)
        assert published(database, agency) == 0, person.done
        assert [each.id for each in person.selves if each.id != one.id] == [], person.done


def test_the_same_story_with_another_person_does(database: Database) -> None:
    """So that the test above can fail."""
    with database.write() as session:
        agency = make_agency(session, slug="both")
        one, other = (make_staff(session, *Role, agency=agency) for _ in range(2))
    person = OnePerson(database, agency, other, [one, other])
    for step in STORY:
        person.act(step, 1 if step == "approves" else 0)
    assert person.done == list(STORY)
    assert published(database, agency) == 1
