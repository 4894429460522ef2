"""The purge on the store: idle cases, uploads, what must wait, and a process that dies in the middle."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from alerts.alert.four_eyes import can_take
from alerts.alert.models import Alert, AlertState
from alerts.alert.refused_looks import Asked, note_refused_look
from alerts.alert.submission import submit_alert
from alerts.calls.ringing import ring_due
from alerts.case.keeping import open_case
from alerts.case.keeping import read_case as look_into
from alerts.case.models import Case, CaseState, Photo
from alerts.case.photos import add_photo
from alerts.db.blobs import Blob, blob_digests
from alerts.db.session import Database
from alerts.image.door import Master, read_upload
from alerts.image.drawn import draw_child
from alerts.message.models import Message
from alerts.publication.machine import PostState, Timings
from alerts.publication.models import OwnCopy, Post, Publication
from alerts.resolution.forgetting import Move, Rules
from alerts.resolution.keeplist import OF_A_CASE
from alerts.resolution.ledger import LedgerState
from alerts.resolution.models import Cause, Certificate
from alerts.resolution.noticing import notice_due
from alerts.resolution.purge import look_at_due, purge_due, run_purges
from alerts.resolution.queries import find_certificate
from alerts.resolution.wiping import find_unwiped
from tests.clock import ManualClock
from tests.conftest import People
from tests.make import make_alert, make_case, make_site, read_case
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World

RULES = Rules()
PICTURE = read_upload(draw_child(1, age=3))


def purge(database: Database) -> int:
    """Every round until nothing is due."""
    moves = 0
    while done := purge_due(database, RULES, Timings(), base_url=BASE_URL):
        moves += done
        assert moves < 200
    return moves


def certificate_of(database: Database, case_id: str) -> Certificate:
    with database.read() as session:
        found = find_certificate(session, case_id)
        assert found is not None
        return found


def case_of(database: Database, case_id: str) -> Case:
    with database.read() as session:
        return session.get_one(Case, case_id)


class TestWhatIsLeftLying:
    def upload(self, database: Database, people: People, master: Master = PICTURE, reference: str = "A-1") -> str:
        with database.write() as session:
            case = open_case(session, read_case(reference=reference), by=people.officer)
            add_photo(session, case.id, master, child=1, rights="family", by=people.officer)
            return case.id

    def test_uploads_to_a_case_that_nobody_verified_go_after_a_day(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        case_id = self.upload(database, people)
        clock.advance(hours=23)
        assert purge(database) == 0
        clock.advance(hours=1)
        assert purge(database) == 1
        with database.read() as session:
            assert session.query(Photo).count() == session.query(Blob).count() == 0
        assert case_of(database, case_id).state is CaseState.OPEN

    def test_an_idle_case_goes_after_thirty_days_with_a_certificate(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        with database.write() as session:
            case_id = make_case(session, people.officer).id
        clock.advance(days=29)
        assert purge(database) == 0
        clock.advance(days=1)
        purge(database)
        case = case_of(database, case_id)
        assert (case.state, case.sealed_document, case.reference) == (CaseState.PURGED, None, case_id)
        assert certificate_of(database, case_id).cause is Cause.IDLE

    @pytest.mark.parametrize("bad", [0, 1])
    def test_one_that_can_not_be_wiped_gets_no_certificate_and_keeps_no_other_from_it(
        self, database: Database, people: People, clock: ManualClock, bad: int
    ) -> None:
        with database.write() as session:
            ids = [make_case(session, people.officer, read_case(reference=f"A-{n}")).id for n in range(2)]
        clock.advance(days=30)
        look_at_due(database, RULES, Timings(), base_url=BASE_URL)
        steps = run_purges(database, RULES)
        while next(steps) != "erased":
            pass
        with database.write() as session:
            session.get_one(Case, ids[bad]).sealed_document = b"left"
        with pytest.raises(ExceptionGroup):
            list(steps)
        assert certificate_of(database, ids[bad]).completed_at is None
        assert certificate_of(database, ids[1 - bad]).completed_at is not None

    def test_an_idle_draft_goes_with_its_case(self, database: Database, people: People, clock: ManualClock) -> None:
        with database.write() as session:
            alert = make_alert(session, people.officer)
        clock.advance(days=30)
        purge(database)
        with database.read() as session:
            assert session.get_one(Alert, alert.id).state is AlertState.PURGED
        assert certificate_of(database, alert.case_id).alerts == [alert.id]

    def test_a_case_that_somebody_looked_at_is_not_idle(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        with database.write() as session:
            case_id = make_case(session, people.officer).id
        clock.advance(days=20)
        self.touch(database, people, case_id)
        clock.advance(days=20)
        purge(database)
        assert case_of(database, case_id).state is CaseState.VERIFIED

    def test_a_case_that_somebody_was_refused_is_idle_all_the_same(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        """Or anybody could keep the data of a child by asking for it once a month."""
        with database.write() as session:
            case_id = make_case(session, people.officer).id
        clock.advance(days=20)
        note_refused_look(database, Asked(case_id=case_id), by=people.stranger)
        clock.advance(days=20)
        purge(database)
        assert case_of(database, case_id).state is CaseState.PURGED

    def test_a_draft_that_nobody_approves_is_idle_though_it_rings_on(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        """Each ring is in the audit, and nobody has to take it."""
        with database.write() as session:
            alert = make_alert(session, people.officer)
        submit_alert(database, alert.id, make_site(), by=people.officer)
        for _ in range(31):
            notice_due(database)
            assert ring_due(database, lambda letter: ["email"], can_take, desk_url=BASE_URL)
            clock.advance(days=1)
        purge(database)
        assert case_of(database, alert.case_id).state is CaseState.PURGED

    def touch(self, database: Database, people: People, case_id: str) -> None:
        with database.write() as session:
            look_into(session, case_id, by=people.officer)

    def test_a_picture_that_two_cases_show_goes_with_the_last_of_them(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        with database.write() as session:
            for number in (1, 2):
                case = make_case(session, people.officer, read_case(reference=f"A-{number}"))
                add_photo(session, case.id, PICTURE, child=1, rights="family", by=people.officer)
            session.execute(
                update(Case).where(Case.reference == "A-1").values(purge_due_at=clock() + timedelta(days=30))
            )
            session.execute(
                update(Case).where(Case.reference == "A-2").values(purge_due_at=clock() + timedelta(days=31))
            )
        for left in (1, 0):
            clock.advance(days=30 if left else 1)
            purge(database)
            with database.read() as session:
                assert len(blob_digests(session)) == left


@pytest.fixture
def world(worlds: Worlds) -> World:
    """Live on X."""
    world = worlds("x")
    world.approve()
    world.work()
    return world


def prove_own_gone(world: World) -> None:
    with world.database.write() as session:
        session.execute(update(OwnCopy).values(gone_at=world.clock(), proof={"status": 410}))


def settle(world: World) -> None:
    world.end()
    world.work()
    prove_own_gone(world)
    assert world.ledger().state is LedgerState.COMPLETE


def case_id_of(world: World) -> str:
    with world.database.read() as session:
        return session.get_one(Alert, world.stage.alert_id).case_id


class TestAnEndedAlert:
    def test_waits_while_any_copy_is_not_accounted_for(self, world: World) -> None:
        world.end()
        world.clock.advance(days=400)
        assert purge(world.database) == 0
        assert case_of(world.database, case_id_of(world)).hidden_at is None

    def test_is_hidden_then_wiped_and_a_second_run_changes_nothing(self, world: World) -> None:
        settle(world)
        assert purge(world.database) == 1
        assert case_of(world.database, case_id_of(world)).hidden_at == world.clock()
        world.clock.advance(days=14)
        purge(world.database)
        before = certificate_of(world.database, case_id_of(world))
        assert purge(world.database) == 0
        after = certificate_of(world.database, case_id_of(world))
        assert (before.completed_at, before.audit_position) == (after.completed_at, after.audit_position)

    def test_a_copy_that_is_still_out_keeps_its_link_until_it_is_gone(self, world: World) -> None:
        world.end()
        prove_own_gone(world)
        with world.database.write() as session:
            todo = {"todo": "publication.remove_by_hand", "todo_since": world.clock(), "todo_deadline": world.clock()}
            session.execute(update(Publication).values(**todo, due_at=None))
        assert world.ledger().state is LedgerState.RESIDUAL
        purge(world.database)
        world.clock.advance(days=14)
        purge(world.database)
        (copy,) = [copy for copy in world.ledger().copies if copy.channel]
        assert copy.where.startswith("http")
        with world.database.write() as session:
            session.execute(update(Post).values(state=PostState.GONE, proof={"read": "404"}, over_at=world.clock()))
        world.clock.advance(days=1)
        purge(world.database)
        (copy,) = [copy for copy in world.ledger().copies if copy.channel]
        assert not copy.where.startswith("http")

    def test_a_stray_that_is_found_after_the_purge_keeps_no_link(self, worlds: Worlds) -> None:
        """The sweep goes on for a week, and the grace period may be a day."""
        world = worlds("facebook")
        world.approve()
        world.twins.add_fault("facebook", "land_late", after=timedelta(days=3).total_seconds())
        world.work()
        world.end()
        prove_own_gone(world)
        found = self.live_on(world, rounds=30, hours=2)
        assert (found, case_of(world.database, case_id_of(world)).state) == (0, CaseState.PURGED)
        assert self.live_on(world, rounds=48, hours=6) == 1
        assert not world.live("facebook")
        assert [post.url for row in world.rows() for post in row.posts] == [None, None]
        assert case_of(world.database, case_id_of(world)).purge_due_at is None

    def live_on(self, world: World, *, rounds: int, hours: int) -> int:
        """How many strays were found meanwhile."""
        found = 0
        for _ in range(rounds):
            world.pass_time(hours=hours)
            world.work()
            found += world.sweep()
            purge_due(world.database, Rules(grace_days=1), world.timings, base_url=BASE_URL)
        return found


class TestAProcessThatDies:
    def test_after_any_step_is_followed_by_one_that_finishes(self, world: World) -> None:
        settle(world)
        purge(world.database)
        case_id = case_id_of(world)
        world.clock.advance(days=14)
        begin_purge(world)
        counted = certificate_of(world.database, case_id)
        for step in (*OF_A_CASE, "cap_document", "post", "blob", "erased"):
            assert step in run_purges(world.database, RULES)  # and there it dies
            assert certificate_of(world.database, case_id).completed_at is None
        assert "completed" in run_purges(world.database, RULES)
        certificate = certificate_of(world.database, case_id)
        assert (certificate.counts, certificate.digests) == (counted.counts, counted.digests)
        assert certificate.counts["poster"] == len(certificate.digests["poster"]) > 0
        with world.database.read() as session:
            assert find_unwiped(session, case_id, frozenset(certificate.digests["poster"])) == []

    def test_and_one_that_waits_for_somebody_who_reads_wipes_nothing_twice(self, world: World) -> None:
        settle(world)
        purge(world.database)
        world.clock.advance(days=14)
        begin_purge(world)
        with world.database.read() as session:
            session.scalars(select(Case.id)).all()
            first, again = list(run_purges(world.database, RULES)), list(run_purges(world.database, RULES))
        assert ("case" in first, again) == (True, [])
        assert "completed" in [*first, *run_purges(world.database, RULES)]

    def test_before_the_first_step_has_hidden_it_already(self, world: World) -> None:
        settle(world)
        purge(world.database)
        world.clock.advance(days=14)
        begin_purge(world)
        assert next(run_purges(world.database, RULES))
        assert case_of(world.database, case_id_of(world)).hidden_at is not None


def begin_purge(world: World) -> None:
    """The certificate is written, and nothing is wiped yet."""
    assert look_at_due(world.database, RULES, world.timings, base_url=BASE_URL) == [Move.PURGE]


def test_nothing_that_a_message_told_is_found_by_the_last_look(world: World) -> None:
    with world.database.read() as session:
        left = find_unwiped(session, case_id_of(world), frozenset())
        assert session.query(Message).count() == 1
    assert {"case.sealed_document", "message.content", "event.body", "cap_document.body", "feed_fragment.body"} <= set(
        left
    )
