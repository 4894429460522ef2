"""The key is changed while the service runs: everything opens before, meanwhile and after; nothing newer is lost."""

import threading
from collections.abc import Callable, Iterator

import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import LargeBinary, select, update
from sqlalchemy.orm import Session

from alerts.calls.duty import Place, set_duty
from alerts.calls.queries import duty_list
from alerts.case.keeping import document_of
from alerts.case.models import Answer, Case, Lift
from alerts.channel.models import Channel, PartnerKey
from alerts.channel.opening import seal_secrets, unseal_secrets
from alerts.channel.partners import add_partner, partner_by_key
from alerts.db.base import Base
from alerts.db.blobs import Blob, get_blob, put_blob
from alerts.db.keycount import Count, count_digests, count_sealed, find_unopenable, under_older
from alerts.db.resealing import Resealed, reseal_all
from alerts.db.seal import UNNAMED, Seal, key_name
from alerts.db.sealed import DIGESTED, SEALED
from alerts.db.session import Database, now
from alerts.errors import NotSignedIn
from alerts.image.models import SigningKey
from alerts.image.trust import init_trust, open_key
from alerts.staff.access import Uses
from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.mailing import ask_for_link
from alerts.staff.models import ApiToken, AskedLink, CodeApp, PendingAction, SignIn
from alerts.staff.pairs import PairedAction, propose_action
from alerts.staff.proving import make_code_app
from alerts.staff.signin import check_form_token, form_token, redeem_link, staff_by_cookie
from alerts.staff.tokens import create_token, end_token, list_tokens, staff_by_token
from alerts.web.idempotency import Kept, claim_key, keep_answer
from tests.alerts.db.test_seal import seal_unnamed
from tests.clock import ManualClock
from tests.conftest import People
from tests.make import countries, make_case, make_channel
from tests.stores import SECRET, load_models

NEW = "the-next-secret-for-tests-" + "fedcba9876543210"
OLD_NAME, NEW_NAME = Seal(SECRET).keys[0].name, Seal(NEW).keys[0].name

Opened = Callable[..., Database]


@pytest.fixture
def opened(database: Database, clock: ManualClock) -> Iterator[Opened]:
    """The same store as a process opens it that knows these secrets."""
    url, made = database.engine.url.render_as_string(hide_password=False), list[Database]()

    def open_with(*secrets: str, seal: Seal | None = None) -> Database:
        made.append(Database(url, seal or Seal(*secrets), clock=clock))
        return made[-1]

    yield open_with
    for each in made:
        each.close()


class OneOfEach:
    """One of everything that is sealed, as the service's own functions seal it."""

    def __init__(self, database: Database, people: People) -> None:
        with database.write() as session:
            case = make_case(session, people.officer)
            self.case_id, self.case = case.id, document_of(session, case)
            place = Place(people.approver.id, "https://pager.example", "whsec_d2ViaG9vay1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ=")
            set_duty(session, people.agency.id, [place], by=None)
            sealed = database.seal.seal_json("The shelter agrees.", f"lift:{case.id}")
            session.add(Lift(id="lift_1", case_id=case.id, by=people.officer.id, at=now(session), sealed_reason=sealed))
            make_code_app(session, people.officer, b"an app's secret", 0)
            about = {"staff_id": people.officer.id, "by": people.admin}
            self.action_id = propose_action(session, PairedAction.LET_IN, **about).action.id
            ask_for_link(session, people.officer.email)
            self.officer_id, self.officer_email = people.officer.id, people.officer.email
            self.channel_id = make_channel(session, agency=people.agency).id
            self.secrets = unseal_secrets(session, session.get_one(Channel, self.channel_id))
            self.root_id = init_trust(session, "Exemplu", None, by="operator").id
            self.blobs = [put_blob(session, b"picture %d" % number, "image/jpeg") for number in range(45)]
        claim = claim_key(database, "staff_1", "a", b"request")
        assert isinstance(claim, str)
        keep_answer(database, claim, 201, "application/json", b"answer")

    def check(self, database: Database) -> None:
        with database.read() as session:
            case = session.get_one(Case, self.case_id)
            assert document_of(session, case) == self.case
            answers = session.scalars(select(Answer).where(Answer.case_id == self.case_id)).all()
            assert len(answers) > 3
            for answer in answers:
                assert answer.sealed_answer is not None
                database.seal.open_json(answer.sealed_answer, f"answer:{case.id}:{answer.item}")
            ((duty, staff),) = duty_list(session, case.agency_id)
            assert database.seal.open_json(duty.sealed_secret or b"", f"duty:{staff.id}").startswith("whsec_")
            lift = session.get_one(Lift, "lift_1")
            assert database.seal.open_json(lift.sealed_reason or b"", f"lift:{case.id}") == "The shelter agrees."
            app, action = session.get_one(CodeApp, self.officer_id), session.get_one(PendingAction, self.action_id)
            assert database.seal.open(app.sealed_secret, f"code_app:{self.officer_id}") == b"an app's secret"
            assert len(database.seal.open(action.sealed_code or b"", f"action:{self.action_id}")) == 14
            (asked,) = session.scalars(select(AskedLink)).all()
            email = database.seal.open(asked.sealed_email, f"asked_link:{asked.id}").decode()
            assert email == self.officer_email
            assert unseal_secrets(session, session.get_one(Channel, self.channel_id)) == self.secrets
            open_key(session, session.get_one(SigningKey, self.root_id))
            for number, digest in enumerate(self.blobs):
                assert get_blob(session, digest) == b"picture %d" % number

    def check_kept_answer(self, database: Database) -> None:
        assert claim_key(database, "staff_1", "a", b"request") == Kept(201, "application/json", b"answer", Uses())


@pytest.fixture
def kept(database: Database, people: People) -> OneOfEach:
    return OneOfEach(database, people)


def counted(database: Database) -> list[Count]:
    with database.read() as session:
        return count_sealed(session)


def older(database: Database) -> list[Count]:
    return under_older(counted(database), database.seal.keys)


class TestTheRegister:
    def test_names_every_column_of_bytes_that_is_not_public(self) -> None:
        """Whoever adds a sealed column adds it to SEALED, or a change of the key leaves it behind."""
        load_models()
        tables = Base.metadata.tables.values()
        of_bytes = {(t.name, c.name) for t in tables for c in t.columns if isinstance(c.type, LargeBinary)}
        public = {("cap_document", "body"), ("feed_fragment", "body"), ("passkey", "public_key"), ("channel", "ground")}
        assert of_bytes - public == {(each.table, each.column) for each in SEALED}

    def test_names_every_digest_that_is_made_under_the_key(self) -> None:
        load_models()
        named = {(t.name, c.name) for t in Base.metadata.tables.values() for c in t.columns if c.name == "digest"}
        of_the_chain = {("audit_entry", "digest"), ("audit_head", "digest")}
        assert named - of_the_chain == {(each.table, each.column) for each in DIGESTED}

    def test_names_keys_and_columns_that_are_there(self) -> None:
        load_models()
        for each in SEALED:
            table = Base.metadata.tables[each.table]
            assert [column.name for column in table.primary_key] == [each.key]
            assert {*each.fields, each.column} <= set(table.columns.keys())


class TestReseal:
    def test_afterwards_everything_opens_without_the_old_key(
        self, database: Database, kept: OneOfEach, opened: Opened
    ) -> None:
        both = opened(NEW, SECRET)
        kept.check(both)
        done = {each.kind: each.sealed for each in reseal_all(both)}
        assert done["pictures"] == len(kept.blobs)
        assert all(done.values())
        assert older(both) == []
        kept.check(opened(NEW))
        kept.check_kept_answer(both)

    def test_a_second_time_finds_nothing_to_do(self, kept: OneOfEach, opened: Opened) -> None:
        both = opened(NEW, SECRET)
        reseal_all(both)
        assert {each.sealed for each in reseal_all(both)} == {0}

    def test_is_gone_on_with_after_it_was_stopped(self, kept: OneOfEach, opened: Opened) -> None:
        both, told = opened(NEW, SECRET), list[Resealed]()

        def stop_at_the_second(done: Resealed) -> None:
            told.append(done)
            if len(told) == 2:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            reseal_all(both, progress=stop_at_the_second)
        kept.check(both)
        left = {count.kind: count.count for count in older(both)}
        assert left["pictures"] == len(kept.blobs) - told[1].sealed
        reseal_all(both)
        kept.check(opened(NEW))

    def test_reaches_what_is_from_before_keys_had_names(
        self, database: Database, kept: OneOfEach, opened: Opened
    ) -> None:
        digest = kept.blobs[0]
        with database.write() as session:
            unnamed = seal_unnamed(b"picture 0", f"blob:{digest}")
            session.execute(update(Blob).where(Blob.sha256 == digest).values(sealed=unnamed))
        assert Count("pictures", UNNAMED, 1) in counted(database)
        reseal_all(opened(NEW, SECRET))
        kept.check(opened(NEW))

    def test_tells_what_no_known_key_opens_and_leaves_it(
        self, database: Database, kept: OneOfEach, opened: Opened
    ) -> None:
        with opened(NEW).write() as session:
            strange = put_blob(session, b"of another key", "image/jpeg")
        third = opened("a-third-secret-for-tests-" + "0" * 16, SECRET)
        with third.read() as session:
            assert find_unopenable(session) == [Count("pictures", NEW_NAME, 1)]
        pictures = reseal_all(third)[0]
        assert (pictures.sealed, pictures.unreadable) == (len(kept.blobs), (strange,))
        with opened(NEW).read() as session:
            assert get_blob(session, strange) == b"of another key"

    def test_a_value_moved_to_another_row_opens_neither_before_nor_after(
        self, database: Database, kept: OneOfEach, opened: Opened
    ) -> None:
        one, other = kept.blobs[:2]
        with database.write() as session:
            moved = session.get_one(Blob, other).sealed
            session.execute(update(Blob).where(Blob.sha256 == one).values(sealed=moved))
        both = opened(NEW, SECRET)
        assert reseal_all(both)[0].unreadable == (one,)
        with both.write() as session:
            moved = session.get_one(Blob, other).sealed
            session.execute(update(Blob).where(Blob.sha256 == one).values(sealed=moved))
        with both.read() as session, pytest.raises(InvalidTag):
            get_blob(session, one)


class Meddling(Seal):
    """Somebody writes between our reading and our writing."""

    def __init__(self, meddle: Callable[[], None], *secrets: str) -> None:
        super().__init__(*secrets)
        self.meddle = meddle

    def seal(self, data: bytes, purpose: str) -> bytes:
        if purpose.startswith("channel:"):
            self.meddle()
        return super().seal(data, purpose)


def write_secrets(session: Session, channel_id: str, number: int) -> None:
    session.get_one(Channel, channel_id).sealed_secrets = seal_secrets(session, channel_id, {"token": str(number)})


def read_secrets(database: Database, channel_id: str) -> dict[str, str]:
    with database.read() as session:
        return unseal_secrets(session, session.get_one(Channel, channel_id))


class TestWhileOthersWrite:
    def test_what_was_written_meanwhile_stays(self, kept: OneOfEach, opened: Opened) -> None:
        writer = opened(NEW, SECRET)

        def write() -> None:
            with writer.write() as session:
                write_secrets(session, kept.channel_id, 7)

        reseal_all(opened(seal=Meddling(write, NEW, SECRET)))
        assert read_secrets(opened(NEW), kept.channel_id) == {"token": "7"}

    def test_what_was_purged_meanwhile_stays_purged(self, kept: OneOfEach, opened: Opened) -> None:
        writer = opened(NEW, SECRET)

        def purge() -> None:
            with writer.write() as session:
                session.delete(session.get_one(Channel, kept.channel_id))

        meddling = opened(seal=Meddling(purge, NEW, SECRET))
        assert [each.sealed for each in reseal_all(meddling) if each.kind == "channel credentials"] == [0]
        with writer.read() as session:
            assert session.get(Channel, kept.channel_id) is None

    def test_writers_of_both_keys_go_on_and_the_last_word_is_theirs(self, kept: OneOfEach, opened: Opened) -> None:
        """One process was not restarted yet: it seals under the old key and opens both."""
        ahead, behind, stop = opened(NEW, SECRET), opened(SECRET, NEW), threading.Event()
        written, failed = [0], list[Exception]()

        def keep_writing() -> None:
            try:
                while not stop.is_set():
                    for database in (behind, ahead):
                        assert read_secrets(database, kept.channel_id) in ({"token": str(written[0])}, kept.secrets)
                        with database.write() as session:
                            write_secrets(session, kept.channel_id, written[0] + 1)
                            put_blob(session, b"more %d" % written[0], "image/jpeg")
                        written[0] += 1
            except Exception as error:
                failed.append(error)

        writer = threading.Thread(target=keep_writing)
        writer.start()
        try:
            while written[0] < 6 and not failed:
                reseal_all(ahead)
        finally:
            stop.set()
            writer.join(30)
        assert failed == []
        reseal_all(ahead)
        kept.blobs.clear()
        assert older(ahead) == []
        assert read_secrets(opened(NEW), kept.channel_id) == {"token": str(written[0])}
        with opened(NEW).read() as session:
            for blob in session.scalars(select(Blob)).all():
                assert key_name(blob.sealed) == NEW_NAME
                get_blob(session, blob.sha256)


class TestWhatIsDigested:
    def test_a_token_works_on_and_is_kept_anew_when_it_is_shown(
        self, database: Database, people: People, opened: Opened
    ) -> None:
        with database.write() as session:
            token = create_token(session, people.officer, by=people.officer)
        both = opened(NEW, SECRET)
        with both.read() as session:
            assert staff_by_token(session, token).id == people.officer.id
        with opened(NEW).read() as session:
            assert staff_by_token(session, token).id == people.officer.id
            assert [each.digest[:8] for each in session.scalars(select(ApiToken))] == [NEW_NAME]

    def test_a_token_that_was_not_shown_ends_with_the_old_key(
        self, database: Database, people: People, opened: Opened, clock: ManualClock
    ) -> None:
        with database.write() as session:
            token = create_token(session, people.officer, days=30, by=people.officer)
            create_token(session, people.officer, days=10, by=people.officer)
        both = opened(NEW, SECRET)
        with both.read() as session:
            [count] = under_older(count_digests(session), both.seal.keys)
        assert (count.kind, count.key, count.count) == ("API tokens", OLD_NAME, 2)
        assert count.until is not None
        assert (count.until - clock()).days == 30
        with opened(NEW).read() as session, pytest.raises(NotSignedIn):
            staff_by_token(session, token)
        clock.advance(days=31)
        with both.read() as session:
            assert count_digests(session) == []

    def test_a_token_of_the_old_key_can_be_revoked(self, database: Database, people: People, opened: Opened) -> None:
        with database.write() as session:
            token = create_token(session, people.officer, by=people.officer)
        both = opened(NEW, SECRET)
        with both.write() as session:
            (row,) = list_tokens(session, people.officer)
            end_token(session, people.officer, row.id)
        with both.read() as session, pytest.raises(NotSignedIn):
            staff_by_token(session, token)

    def test_a_partners_key_works_on(self, database: Database, people: People, opened: Opened) -> None:
        with database.write() as session:
            partner, key = add_partner(
                session, agency_id=people.agency.id, name="Radio", gazetteer=countries(), by=people.admin
            )
        with opened(NEW, SECRET).read() as session:
            assert partner_by_key(session, key).id == partner.id
        with opened(NEW).read() as session:
            assert partner_by_key(session, key).id == partner.id
            assert [each.digest[:8] for each in session.scalars(select(PartnerKey))] == [NEW_NAME]

    def test_a_session_a_form_and_a_link_of_the_old_key_are_good(
        self, database: Database, people: People, opened: Opened
    ) -> None:
        with database.write() as session:
            link, other = (create_sign_in_link(session, people.officer, by=None) for _ in range(2))
            _, cookie = redeem_link(session, link, whole=True)
            form = form_token(session, cookie)
        both = opened(NEW, SECRET)
        with both.write() as session:
            assert staff_by_cookie(session, cookie).staff.id == people.officer.id
            check_form_token(session, cookie, form)
            check_form_token(session, cookie, form_token(session, cookie))
            redeem_link(session, other, whole=True)
        with both.read() as session:
            assert sorted(each.digest[:8] for each in session.scalars(select(SignIn))) == sorted((OLD_NAME, NEW_NAME))

    def test_a_repeated_request_is_known_again(self, kept: OneOfEach, opened: Opened) -> None:
        kept.check_kept_answer(opened(NEW, SECRET))
        kept.check_kept_answer(opened(SECRET, NEW))
