"""The same question under the same key gets the same answer, and nothing is done twice."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from sqlalchemy import func, select

from alerts.case.models import Case, Photo
from alerts.case.people import unassign_person
from alerts.channel.models import Partner
from alerts.staff.models import Staff
from alerts.web.idempotency import claim_key
from alerts.web.models import IdempotencyKey
from tests.alerts.web.api.bodies import case_document, drawn_photo
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.api.test_tokens import by_session
from tests.alerts.web.seed import World
from tests.clock import ManualClock


def count(world: World, table: type[Any]) -> int:
    with world.database.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


class TestTheSameKey:
    def test_gives_the_first_answer_again(self, callers: Callers, world: World) -> None:
        first = callers.officer.post("/v1/cases", case_document(), key="a")
        second = callers.officer.post("/v1/cases", case_document(), key="a")
        assert (second.status_code, second.json()) == (201, first.json())
        assert second.headers["idempotent-replayed"] == "true"
        assert count(world, Case) == 1

    def test_shows_a_key_that_is_shown_once_to_whoever_missed_it(self, callers: Callers, world: World) -> None:
        before = count(world, Partner)
        first = callers.admin.post("/v1/partners", {"name": "Radio"}, key="a").json()
        assert callers.admin.post("/v1/partners", {"name": "Radio"}, key="a").json() == first
        assert count(world, Partner) == before + 1

    def test_with_another_body_is_refused(self, callers: Callers, world: World) -> None:
        callers.officer.post("/v1/cases", case_document(), key="a")
        answer = callers.officer.post("/v1/cases", case_document(reference="EX-2"), key="a")
        assert answer.status_code == 422
        assert answer.json()["problems"][0]["code"] == "web.key_of_another_request"
        assert count(world, Case) == 1

    def test_at_another_address_is_refused(self, submitted: Any, callers: Callers) -> None:
        callers.officer.post(f"/v1/alerts/{submitted.id}/end", {"reason": "error"}, key="a")
        answer = callers.officer.post("/v1/cases", {"reason": "error"}, key="a")
        assert answer.json()["problems"][0]["code"] == "web.key_of_another_request"

    def test_of_another_person_is_another_key(self, callers: Callers) -> None:
        callers.officer.post("/v1/cases", case_document(), key="a")
        answer = callers.stranger.post("/v1/cases", case_document(), key="a")
        assert answer.status_code == 201
        assert "idempotent-replayed" not in answer.headers

    def test_may_try_again_after_a_refusal(self, callers: Callers) -> None:
        assert callers.officer.post("/v1/cases", case_document(kind="no"), key="a").status_code == 422
        assert callers.officer.post("/v1/cases", case_document(), key="a").status_code == 201

    def test_knows_a_form_again_whatever_its_boundary(self, callers: Callers, world: World) -> None:
        case_id = callers.officer.post("/v1/cases", case_document()).json()["id"]
        path, photo = f"/v1/cases/{case_id}/photos", drawn_photo()
        first = callers.officer.post(path, files={"file": photo}, key="a")
        second = callers.officer.post(path, files={"file": photo}, key="a")
        assert second.json() == first.json()
        assert count(world, Photo) == 1

    def test_is_forgotten_after_a_day(self, callers: Callers, world: World, clock: ManualClock) -> None:
        callers.admin.post("/v1/partners", {"name": "Radio"}, key="a")
        clock.advance(hours=24)
        answer = callers.admin.post("/v1/partners", {"name": "Radio"}, key="a")
        assert "idempotent-replayed" not in answer.headers
        assert count(world, IdempotencyKey) == 1


class TestWhatTheFirstAnswerTook:
    """Asked for again: who has lost it since learns no more of the answer."""

    def test_is_a_right(self, callers: Callers, world: World) -> None:
        callers.officer.post("/v1/cases", case_document(), key="a")
        with world.database.write() as session:
            session.get_one(Staff, world.officer.id).roles = ["auditor"]
        again = callers.officer.post("/v1/cases", case_document(), key="a")
        assert (again.status_code, "idempotent-replayed" in again.headers) == (403, False)

    def test_is_being_on_the_case(self, submitted: Any, callers: Callers, world: World) -> None:
        path = f"/v1/alerts/{submitted.id}/reject"
        first = callers.approver.post(path, {"reason": "The plate is missing."}, key="a")
        assert first.status_code == 200
        again = callers.approver.post(path, {"reason": "The plate is missing."}, key="a")
        assert again.json() == first.json()
        with world.database.write() as session:
            unassign_person(session, submitted.case_id, world.approver.id, by=world.officer)
        assert callers.approver.post(path, {"reason": "The plate is missing."}, key="a").status_code == 404

    def test_is_a_case_that_is_not_hidden(self, callers: Callers, world: World, clock: ManualClock) -> None:
        case_id = callers.officer.post("/v1/cases", case_document()).json()["id"]
        path = f"/v1/cases/{case_id}/verify"
        callers.officer.post(path, {}, key="a")
        with world.database.write() as session:
            session.get_one(Case, case_id).hidden_at = clock()
        assert callers.officer.post(path, {}, key="a").status_code == 404

    def test_is_a_child_who_is_not_protected_where_it_tells_of_an_alert(self, callers: Callers) -> None:
        case_id = callers.officer.post("/v1/cases", case_document()).json()["id"]
        callers.officer.post(f"/v1/cases/{case_id}/verify", {}, key="a")
        first = callers.officer.post(f"/v1/cases/{case_id}/alerts", {}, key="b")
        assert (first.status_code, first.json()["area"] is None) == (201, False)
        callers.officer.post(f"/v1/cases/{case_id}/verify", {"answers": {"protected_address": "hit"}})
        again = callers.officer.post(f"/v1/cases/{case_id}/alerts", {}, key="b")
        assert (again.status_code, again.json().get("type")) == (409, "urn:homeward:problem:case.protected")
        assert callers.officer.post(f"/v1/cases/{case_id}/verify", {}, key="a").status_code == 200, "they wrote it"

    def test_is_a_fresh_face(self, callers: Callers, world: World, clock: ManualClock) -> None:
        with by_session(world, world.officer) as session:
            first = session.post("/v1/tokens", json={"days": 3}, headers={"Idempotency-Key": "a"})
            again = session.post("/v1/tokens", json={"days": 3}, headers={"Idempotency-Key": "a"})
            assert again.json() == first.json()
            clock.advance(hours=8, minutes=1)
            late = session.post("/v1/tokens", json={"days": 3}, headers={"Idempotency-Key": "a"})
            assert (late.status_code, first.json()["token"] in late.text) == (403, False)

    def test_is_a_session_where_no_token_would_do(self, callers: Callers, world: World) -> None:
        asked = {"days": 3}
        with by_session(world, world.officer) as session:
            made = session.post("/v1/tokens", json=asked, headers={"Idempotency-Key": "a"}).json()["token"]
        again = callers.officer.post("/v1/tokens", asked, key="a")
        assert (again.status_code, made in again.text) == (403, False)
        assert again.json()["type"] == "urn:homeward:problem:staff.token_by_token"


class TestTwoAtOnce:
    def test_make_one_thing(self, callers: Callers, world: World) -> None:
        start = Barrier(2)

        def post() -> Any:
            start.wait()
            return callers.officer.post("/v1/cases", case_document(), key="a")

        with ThreadPoolExecutor(2) as threads:
            answers = [future.result() for future in [threads.submit(post), threads.submit(post)]]
        statuses = sorted(answer.status_code for answer in answers)
        assert statuses in ([201, 201], [201, 409])
        assert count(world, Case) == 1

    def test_the_second_is_told_to_ask_again(self, callers: Callers, world: World) -> None:
        self.begin(callers, world)
        answer = callers.admin.post("/v1/partners", {"name": "Radio"}, key="a")
        assert (answer.status_code, answer.headers["retry-after"]) == (409, "1")

    def test_what_was_begun_and_never_ended_is_not_repeated(
        self, callers: Callers, world: World, clock: ManualClock
    ) -> None:
        self.begin(callers, world)
        clock.advance(minutes=2)
        answer = callers.admin.post("/v1/partners", {"name": "Radio"}, key="a")
        assert answer.json()["type"] == "urn:homeward:problem:web.key_unfinished"

    def begin(self, callers: Callers, world: World) -> None:
        """The same request, whose process then dies."""
        assert callers.admin.staff is not None
        claim = claim_key(world.database, callers.admin.staff.id, "a", b'/v1/partners\n\n{"name":"Radio"}')
        assert isinstance(claim, str)


class TestTheKeyItself:
    def test_must_be_printable_and_short(self, callers: Callers) -> None:
        answer = callers.officer.post("/v1/cases", case_document(), key="k" * 201)
        assert (answer.status_code, answer.json()["problems"][0]["where"]) == (422, "Idempotency-Key")

    def test_does_not_let_anybody_in(self, callers: Callers) -> None:
        assert callers.nobody.post("/v1/cases", case_document(), key="a").status_code == 401

    def test_keeps_no_personal_data_in_the_open(self, callers: Callers, world: World) -> None:
        callers.officer.post("/v1/cases", case_document(), key="EX-2026-0404")
        raw = b"".join(path.read_bytes() for path in world.service.settings.data_dir.glob("homeward.db*"))
        assert b"Exemplescu" not in raw
