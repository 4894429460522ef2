"""A link by e-mail: asked for by anybody, sent to whoever has an app, and nothing without the app."""

from threading import Barrier

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.db.session import Database, now
from alerts.errors import BadInput, Forbidden, NotSignedIn
from alerts.staff.changing import deactivate_staff
from alerts.staff.codes import code_at, make_secret, step_of
from alerts.staff.enrolment import reset_staff
from alerts.staff.factors import add_code_app
from alerts.staff.mailing import LEASE, ask_for_link, send_due_links
from alerts.staff.models import AskedLink, Factor, SignIn, SignInLink, Staff
from alerts.staff.proving import Proof, finish_sign_in, make_code_app
from alerts.staff.signin import half_signed_in, redeem_link, staff_by_cookie
from publishers.errors import NotSent, Rejected
from tests.alerts.staff.test_proving import enrol
from tests.clock import ManualClock
from tests.conftest import People

SECRET = make_secret()


class Post:
    """Keeps what it is given; fails as often as it is told to."""

    def __init__(self) -> None:
        self.letters: list[tuple[str, str]] = []
        self.fails = 0

    def __call__(self, email: str, token: str) -> None:
        self.letters.append((email, token))
        if self.fails:
            self.fails -= 1
            raise NotSent("mail.not_reached")

    @property
    def token(self) -> str:
        return self.letters[-1][1]


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def officer(database: Database, people: People) -> Staff:
    """Who has an app for codes."""
    with database.write() as session:
        make_code_app(session, people.officer, SECRET, step_of(now(session)) - 5)
    return people.officer


def ask(database: Database, email: str) -> None:
    with database.write() as session:
        ask_for_link(session, email)


def waiting(database: Database) -> int:
    with database.read() as session:
        return session.query(AskedLink).count()


def said_of(database: Database, staff: Staff) -> list[str]:
    with database.write() as session:
        return [entry.action for entry in entries_about(session, [staff.id])]


def redeem(database: Database, token: str, *, whole: bool = False) -> str:
    with database.write() as session:
        return redeem_link(session, token, whole=whole)[1]


class TestIsSent:
    def test_to_whoever_has_an_app_and_opens_nothing_without_its_code(
        self, database: Database, officer: Staff, post: Post, clock: ManualClock
    ) -> None:
        ask(database, f" {officer.email.upper()} ")
        assert send_due_links(database, post) == 1
        assert [email for email, _ in post.letters] == [officer.email]
        cookie = redeem(database, post.token)
        with database.read() as session, pytest.raises(NotSignedIn):
            staff_by_cookie(session, cookie)
        with database.write() as session:
            assert finish_sign_in(session, cookie, Proof(code="000000"), None) is None
            opened = finish_sign_in(session, cookie, Proof(code=code_at(SECRET, step_of(clock()))), None)
            assert opened is not None
            assert staff_by_cookie(session, opened).staff.id == officer.id
        with database.read() as session:
            assert {each.factor for each in session.query(SignIn)} == {Factor.CODE}
        assert "staff.link_mailed" in said_of(database, officer)

    def test_once_and_then_nothing_is_left_of_the_asking(self, database: Database, officer: Staff, post: Post) -> None:
        ask(database, officer.email)
        assert [send_due_links(database, post), send_due_links(database, post)] == [1, 0]
        assert (len(post.letters), waiting(database)) == (1, 0)

    def test_to_several_at_once(self, database: Database, people: People, officer: Staff) -> None:
        """A mail server may take twenty seconds for one of them; the last of twenty would wait for seven minutes."""
        together, sent = Barrier(2), set[str]()

        def post(email: str, token: str) -> None:
            together.wait(timeout=30)
            sent.add(email)

        with database.write() as session:
            make_code_app(session, people.approver, SECRET, step_of(now(session)) - 5)
        for staff in (officer, people.approver):
            ask(database, staff.email)
        assert send_due_links(database, post) == 2
        assert sent == {officer.email, people.approver.email}

    def test_again_when_nobody_took_it_and_the_lost_one_opens_nothing(
        self, database: Database, officer: Staff, post: Post, clock: ManualClock
    ) -> None:
        post.fails = 1
        ask(database, officer.email)
        send_due_links(database, post)
        assert "staff.link_not_mailed" in said_of(database, officer)
        with pytest.raises(NotSignedIn):
            redeem(database, post.token)
        assert send_due_links(database, post) == 0
        clock.advance(minutes=1)
        send_due_links(database, post)
        assert redeem(database, post.token)
        assert waiting(database) == 0

    def test_not_for_ever(self, database: Database, officer: Staff, post: Post, clock: ManualClock) -> None:
        post.fails = 100
        ask(database, officer.email)
        for _ in range(30):
            send_due_links(database, post)
            clock.advance(minutes=1)
        assert (len(post.letters), waiting(database)) == (10, 0)

    def test_by_another_worker_when_the_first_one_died(
        self, database: Database, officer: Staff, post: Post, clock: ManualClock
    ) -> None:
        def die(email: str, token: str) -> None:
            raise RuntimeError

        ask(database, officer.email)
        with pytest.raises(ExceptionGroup):
            send_due_links(database, die)
        assert send_due_links(database, post) == 0
        clock.advance(seconds=LEASE.total_seconds())
        assert send_due_links(database, post) == 1
        assert redeem(database, post.token)


class TestIsNotSent:
    def test_to_an_address_that_is_nobody_s(self, database: Database, officer: Staff, post: Post) -> None:
        ask(database, "nobody@elsewhere.example")
        assert send_due_links(database, post) == 1
        assert (post.letters, waiting(database)) == ([], 0)

    def test_to_whoever_has_nothing_set_up_yet(self, database: Database, people: People, post: Post) -> None:
        """Or whoever reads the mailbox would set up theirs."""
        ask(database, people.approver.email)
        send_due_links(database, post)
        assert post.letters == []

    def test_to_whoever_has_a_passkey_alone(self, database: Database, people: People, post: Post) -> None:
        with database.write() as session:
            enrol(session, people.approver)
        ask(database, people.approver.email)
        send_due_links(database, post)
        assert post.letters == []

    def test_to_a_closed_account(self, database: Database, people: People, officer: Staff, post: Post) -> None:
        with database.write() as session:
            deactivate_staff(session, people.agency.id, officer.id, by=None)
        ask(database, officer.email)
        send_due_links(database, post)
        assert post.letters == []

    def test_without_a_server_and_what_was_asked_is_forgotten(self, database: Database, officer: Staff) -> None:
        ask(database, officer.email)
        send_due_links(database, None)
        assert waiting(database) == 0


class TestTheLink:
    @pytest.fixture
    def token(self, database: Database, officer: Staff, post: Post) -> str:
        ask(database, officer.email)
        send_due_links(database, post)
        return post.token

    def test_is_none_where_a_link_is_enough(self, database: Database, token: str) -> None:
        with pytest.raises(NotSignedIn):
            redeem(database, token, whole=True)

    def test_is_none_where_it_would_lead_to_a_first_factor(
        self, database: Database, officer: Staff, token: str
    ) -> None:
        with database.write() as session:
            session.execute(text("DELETE FROM code_app"))
        with pytest.raises(NotSignedIn):
            redeem(database, token)

    def test_leads_to_no_new_factor(self, database: Database, token: str, clock: ManualClock) -> None:
        cookie, other = redeem(database, token), make_secret()
        with database.write() as session:
            person = half_signed_in(session, cookie).staff
            with pytest.raises(Forbidden) as refused:
                add_code_app(session, person, other, code_at(other, step_of(clock())), half=True)
        assert refused.value.reason.code == "staff.half_signed_in"

    def test_ends_when_the_person_begins_anew(self, database: Database, officer: Staff, token: str) -> None:
        with database.write() as session:
            reset_staff(session, session.get_one(Staff, officer.id), by=None)
        with pytest.raises(NotSignedIn):
            redeem(database, token)

    def test_works_for_half_an_hour(self, database: Database, token: str, clock: ManualClock) -> None:
        clock.advance(minutes=30)
        with pytest.raises(NotSignedIn):
            redeem(database, token)


class TestAsking:
    def test_keeps_no_address_readable(self, database: Database, officer: Staff) -> None:
        ask(database, officer.email)
        with database.read() as session:
            row = session.query(AskedLink).one()
        assert officer.email.encode() not in row.sealed_email

    def test_leaves_the_same_whoever_is_asked_for(self, database: Database, officer: Staff) -> None:
        for email in (officer.email, "nobody@elsewhere.example"):
            ask(database, email)
        with database.read() as session:
            rows = session.query(AskedLink).all()
            links = session.query(SignInLink).count()
        assert len({(row.asked_at, row.due_at, row.lease_until, row.fence) for row in rows}) == 1
        assert links == 0

    def test_comes_late_to_nobody(self, database: Database, officer: Staff, post: Post, clock: ManualClock) -> None:
        """The store was away meanwhile, or it is a restored one."""
        ask(database, officer.email)
        clock.advance(minutes=10)
        send_due_links(database, post)
        assert (post.letters, waiting(database)) == ([], 0)

    def test_forgets_what_no_worker_took(self, database: Database, clock: ManualClock) -> None:
        ask(database, "a@b.example")
        clock.advance(minutes=10)
        ask(database, "c@d.example")
        assert waiting(database) == 1

    def test_refuses_what_is_no_address(self, session: Session) -> None:
        with pytest.raises(BadInput):
            ask_for_link(session, "ana at police")


def test_a_server_that_refuses_the_address_is_asked_again_too(
    database: Database, officer: Staff, clock: ManualClock
) -> None:
    """It may be a list that is full for a minute; after ten it is over."""
    tried = []

    def refuse(email: str, token: str) -> None:
        tried.append(email)
        raise Rejected("mail.refused")

    ask(database, officer.email)
    send_due_links(database, refuse)
    clock.advance(minutes=1)
    send_due_links(database, refuse)
    assert len(tried) == 2


def test_a_defect_of_ours_leaves_no_link_of_a_letter_that_did_not_go(
    database: Database, officer: Staff, clock: ManualClock
) -> None:
    tokens = []

    def break_down(email: str, token: str) -> None:
        tokens.append(token)
        raise ZeroDivisionError

    ask(database, officer.email)
    for _ in range(2):
        with pytest.raises(ExceptionGroup):  # it is told to whoever watches the workers
            send_due_links(database, break_down)
        clock.advance(minutes=1)
    assert len(tokens) == 2
    with database.read() as session:
        assert session.query(SignInLink).count() == 0
    assert said_of(database, officer).count("staff.link_not_mailed") == 2
