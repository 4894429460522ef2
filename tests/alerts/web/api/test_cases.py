"""Cases over HTTP: a document comes in whole or is told everything that is wrong with it."""

import json
from typing import Any

import pytest
from sqlalchemy import func, select

from alerts.alert.models import Alert
from alerts.case.models import Case, Photo
from alerts.db.audit import REFUSED, entries_about
from alerts.db.session import now
from alerts.staff.tokens import create_token
from tests.alerts.web.api.bodies import RO_CAR, case_document, drawn_photo
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.seed import World
from tests.make import make_colleague


def open_case(callers: Callers, **changes: object) -> str:
    answer = callers.officer.post("/v1/cases", case_document(**changes))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def codes(answer: Any) -> list[str]:
    return [problem["code"] for problem in answer.json()["problems"]]


def count_cases(world: World) -> int:
    with world.database.read() as session:
        return session.scalar(select(func.count()).select_from(Case)) or 0


class TestOpening:
    def test_takes_json(self, callers: Callers) -> None:
        answer = callers.officer.post("/v1/cases", case_document())
        assert (answer.status_code, answer.json()["state"], answer.json()["open"]) == (201, "open", [])

    def test_takes_the_yaml_of_the_files(self, callers: Callers) -> None:
        headers = {"Content-Type": "application/yaml"}
        answer = callers.officer.post("/v1/cases", content=RO_CAR.encode(), headers=headers)
        assert answer.status_code == 201, answer.text

    def test_names_every_wrong_field_and_what_would_be_right(self, callers: Callers, world: World) -> None:
        document = case_document(kind="abducted", contact={"phone": "call us", "name": "Exemplu"})
        answer = callers.officer.post("/v1/cases", document)
        assert answer.status_code == 422
        assert answer.headers["content-type"] == "application/problem+json"
        problems = {problem["where"]: problem["detail"] for problem in answer.json()["problems"]}
        assert set(problems) == {"kind", "contact.phone"}
        assert "abduction" in problems["kind"]
        assert count_cases(world) == 0

    def test_refuses_a_key_that_stands_twice(self, callers: Callers) -> None:
        text = json.dumps(case_document())[:-1] + ', "kind": "lost"}'
        headers = {"Content-Type": "application/json"}
        answer = callers.officer.post("/v1/cases", content=text.encode(), headers=headers)
        assert answer.json()["problems"][0]["where"] == "kind"

    def test_refuses_a_reference_that_the_agency_has(self, callers: Callers) -> None:
        open_case(callers)
        answer = callers.officer.post("/v1/cases", case_document())
        assert (answer.status_code, answer.json()["problems"][0]["where"]) == (422, "reference")

    def test_says_what_type_of_body_it_takes(self, callers: Callers) -> None:
        answer = callers.officer.post("/v1/cases", content=b"<case/>", headers={"Content-Type": "application/xml"})
        assert answer.status_code == 415
        assert "application/yaml" in answer.json()["detail"]

    def test_is_not_for_approvers(self, callers: Callers) -> None:
        answer = callers.approver.post("/v1/cases", case_document())
        assert answer.status_code == 403
        assert "officer" in answer.json()["detail"]

    def test_warns_of_what_is_only_odd(self, callers: Callers) -> None:
        answer = callers.officer.post("/v1/cases", case_document(languages=["ro", "hu", "en", "ru"]))
        assert "last_seen.place" in {warning["where"] for warning in answer.json()["warnings"]}


class TestReading:
    def test_gives_the_document_back_and_is_recorded(self, callers: Callers, world: World) -> None:
        case_id = open_case(callers)
        answer = callers.officer.get(f"/v1/cases/{case_id}").json()
        assert answer["document"]["children"][0]["given_name"] == "Matei"
        assert {each["item"] for each in answer["answers"]} >= {"registry", "protected_address"}
        with world.database.read() as session:
            actions = [entry.action for entry in entries_about(session, [case_id])]
        assert actions[-1] == "case.read"

    def test_lists_references_and_no_names(self, callers: Callers) -> None:
        open_case(callers)
        answer = callers.officer.get("/v1/cases")
        assert [case["reference"] for case in answer.json()["cases"]] == ["EX-2026-0404"]
        assert "Matei" not in answer.text

    def test_is_kept_by_no_cache(self, callers: Callers) -> None:
        answer = callers.officer.get(f"/v1/cases/{open_case(callers)}")
        assert answer.headers["cache-control"] == "no-store"


class TestChanging:
    def test_replaces_the_fields_given(self, callers: Callers) -> None:
        case_id = open_case(callers)
        assert callers.officer.patch(f"/v1/cases/{case_id}", {"do_not_approach": False}).status_code == 200
        assert callers.officer.get(f"/v1/cases/{case_id}").json()["document"]["do_not_approach"] is False

    def test_opens_a_verified_case_again(self, callers: Callers) -> None:
        case_id = open_case(callers)
        assert callers.officer.post(f"/v1/cases/{case_id}/verify", {}).json()["state"] == "verified"
        assert callers.officer.patch(f"/v1/cases/{case_id}", {"do_not_approach": False}).json()["state"] == "open"

    def test_children_keep_the_numbers_that_their_photos_go_by(self, callers: Callers) -> None:
        case_id = open_case(callers)
        page = f"/v1/cases/{case_id}"
        first = callers.officer.get(page).json()["document"]["children"][0]
        second = {**first, "given_name": "Ana", "sex": "female"}
        for children in ([second, first], [first], [first, second]):  # nothing goes by them yet
            assert callers.officer.patch(page, {"children": children}).status_code == 200
        callers.officer.post(f"{page}/photos", files={"file": drawn_photo()}, data={"child": "1"})
        assert codes(callers.officer.patch(page, {"children": [second, first]})) == ["case.children_keep_their_numbers"]
        assert callers.officer.patch(page, {"children": [first]}).status_code == 200  # Ana is home before anybody heard

    def test_children_keep_their_numbers_once_somebody_was_told(self, alert: Alert, callers: Callers) -> None:
        """Or the one who was found would be searched for again, under another's number."""
        page = f"/v1/cases/{alert.case_id}"
        first = callers.officer.get(page).json()["document"]["children"][0]
        second = {**first, "given_name": "Ana", "sex": "female"}
        assert callers.officer.patch(page, {"children": [first, second]}).status_code == 200
        for children in ([second, first], [first]):
            assert codes(callers.officer.patch(page, {"children": children})) == ["case.children_keep_their_numbers"]
        renamed = [{**first, "given_name": "Mattei"}, second, {**second, "given_name": "Ilinca"}]
        assert callers.officer.patch(page, {"children": renamed}).status_code == 200

    def test_refuses_another_reference(self, callers: Callers) -> None:
        answer = callers.officer.patch(f"/v1/cases/{open_case(callers)}", {"reference": "EX-1"})
        assert answer.json()["problems"][0]["where"] == "reference"

    @pytest.mark.parametrize("body", [[], "text", 1])
    def test_takes_an_object_only(self, callers: Callers, body: object) -> None:
        assert callers.officer.patch(f"/v1/cases/{open_case(callers)}", body).status_code == 422


class TestVerifying:
    def test_names_each_open_item(self, callers: Callers) -> None:
        case_id = open_case(callers, verification={"registry": "RO-EX-55"})
        answer = callers.officer.post(f"/v1/cases/{case_id}/verify", {"answers": {"reporter": "mother"}})
        assert answer.status_code == 422
        where = {problem["where"] for problem in answer.json()["problems"]}
        assert "verification.protected_address" in where
        assert "verification.reporter" not in where

    def test_keeps_what_was_answered_though_an_item_stays_open(self, callers: Callers) -> None:
        case_id = open_case(callers, verification={"registry": "RO-EX-55"})
        callers.officer.post(f"/v1/cases/{case_id}/verify", {"answers": {"reporter": "mother"}})
        document = callers.officer.get(f"/v1/cases/{case_id}").json()["document"]
        assert document["verification"]["reporter"] == "mother"

    def test_a_protected_address_blocks_even_the_previews(self, submitted: object, callers: Callers) -> None:
        alert = callers.officer.get("/v1/alerts").json()["alerts"][0]
        assert callers.officer.get(f"/v1/alerts/{alert['id']}/previews").status_code == 200
        hit = {"verification": {"protected_address": "hit"}}
        assert callers.officer.patch(f"/v1/cases/{alert['case']}", hit).status_code == 200
        for path in ("previews", "previews/square.ro.jpg"):
            answer = callers.officer.get(f"/v1/alerts/{alert['id']}/{path}")
            assert answer.status_code == 409, path


class TestPhotos:
    def test_come_in_as_a_form(self, callers: Callers) -> None:
        case_id = open_case(callers)
        form = {"child": "1", "rights": "Given by the mother."}
        answer = callers.officer.post(f"/v1/cases/{case_id}/photos", files={"file": drawn_photo()}, data=form)
        assert answer.status_code == 201, answer.text
        assert (answer.json()["child"], len(answer.json()["sha256"])) == (1, 64)
        photo_id = answer.json()["id"]
        picture = callers.officer.get(f"/v1/cases/{case_id}/photos/{photo_id}.jpg")
        assert picture.headers["content-type"] == "image/jpeg"
        assert picture.content.startswith(b"\xff\xd8")
        wrong = callers.officer.patch(f"/v1/cases/{case_id}/photos/{photo_id}", {"child": 2})
        assert codes(wrong) == ["photo.no_such_child"]
        placed = callers.officer.patch(f"/v1/cases/{case_id}/photos/{photo_id}", {"focus": [0.25, 0.5], "child": 1})
        assert placed.json()["focus"] == [0.25, 0.5]

    @pytest.mark.parametrize(
        ("files", "data", "where"),
        [
            ({}, {"child": "1", "x": "1"}, {"file", "x"}),
            ({"file": ("a.jpg", b"no picture", "image/jpeg")}, {}, {"file"}),
            ({"file": ("a.jpg", b"", "image/jpeg")}, {}, {"file"}),
            ({"file": drawn_photo()}, {"child": "7"}, {"child"}),
            ({"file": drawn_photo()}, {"child": "first"}, {"child"}),
            ({"file": drawn_photo()}, {"rights": "x" * 301}, {"rights"}),
        ],
    )
    def test_are_refused_by_field(
        self, callers: Callers, world: World, files: object, data: object, where: set[str]
    ) -> None:
        path = f"/v1/cases/{open_case(callers)}/photos"
        files = files or {"other": ("a.txt", b"", "text/plain")}
        answer = callers.officer.post(path, files=files, data=data)
        assert answer.status_code == 422, answer.text
        assert where <= {problem["where"] for problem in answer.json()["problems"]}
        with world.database.read() as session:
            assert session.scalar(select(func.count()).select_from(Photo)) == 0

    def test_outside_the_picture_there_is_no_face(self, callers: Callers) -> None:
        case_id = open_case(callers)
        photo = callers.officer.post(f"/v1/cases/{case_id}/photos", files={"file": drawn_photo()}).json()
        answer = callers.officer.patch(f"/v1/cases/{case_id}/photos/{photo['id']}", {"focus": [1.5, 0]})
        assert answer.json()["problems"][0]["where"] == "focus"


class TestAHit:
    def test_stays_though_the_verification_is_refused(self, callers: Callers) -> None:
        case_id = callers.officer.post("/v1/cases", case_document()).json()["id"]
        answers = {"answers": {"protected_address": "hit"}}
        assert callers.officer.post(f"/v1/cases/{case_id}/verify", answers).status_code == 422
        told = callers.officer.get(f"/v1/cases/{case_id}").json()
        assert told["document"]["verification"]["protected_address"] == "hit"
        assert callers.approver.get(f"/v1/cases/{case_id}").status_code == 409
        again = callers.officer.post(f"/v1/cases/{case_id}/verify", {"answers": {"protected_address": "clear"}})
        assert [each["code"] for each in again.json()["problems"]] == ["verification.protection_stands"]


@pytest.fixture
def colleague(submitted: Alert, callers: Callers, world: World) -> Caller:
    """On the case, and wrote none of it."""
    with world.database.write() as session:
        staff = make_colleague(session, world.officer)
        token = create_token(session, staff, by=None)
    return Caller(callers.nobody.client, token, staff)


class TestSomebodyWhoIsShutOut:
    def test_is_told_nothing_of_what_is_open_and_is_in_the_audit(
        self, submitted: Alert, colleague: Caller, callers: Callers, world: World
    ) -> None:
        path = f"/v1/cases/{submitted.case_id}/verify"
        callers.officer.post(path, {"answers": {"protected_address": "hit", "consent": {"given_by": "none"}}})
        answer = colleague.post(path, {})
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:case.protected")
        assert "problems" not in answer.json()
        with world.database.read() as session:
            noted = [each.actor for each in entries_about(session, [submitted.case_id]) if each.action == REFUSED]
        assert colleague.staff is not None
        assert noted == [colleague.staff.id]

    def test_who_ends_a_doubt_with_a_hit_is_told_that_and_no_more(
        self, submitted: Alert, colleague: Caller, callers: Callers
    ) -> None:
        path = f"/v1/cases/{submitted.case_id}/verify"
        callers.officer.post(path, {"answers": {"protected_address": "unknown", "consent": {"given_by": "none"}}})
        answer = colleague.post(path, {"answers": {"protected_address": "hit"}})
        assert answer.status_code == 422
        assert [each["where"] for each in answer.json()["problems"]] == ["verification.protected_address"]
        assert colleague.get(f"/v1/cases/{submitted.case_id}").status_code == 409
        told = callers.officer.get(f"/v1/cases/{submitted.case_id}").json()
        assert told["document"]["verification"]["protected_address"] == "hit"

    def test_in_a_change_too(self, submitted: Alert, colleague: Caller, callers: Callers) -> None:
        path = f"/v1/cases/{submitted.case_id}"
        callers.officer.post(f"{path}/verify", {"answers": {"protected_address": "unknown", "registry": "EX-1"}})
        known = callers.officer.get(path).json()["document"]["verification"]
        answer = colleague.patch(path, {"verification": {**known, "protected_address": "hit"}})
        assert answer.status_code == 200, answer.text
        assert (answer.json()["open"], answer.json()["warnings"]) == ([], [])

    def test_who_ends_a_doubt_with_knowing_is_in(self, submitted: Alert, colleague: Caller, callers: Callers) -> None:
        path = f"/v1/cases/{submitted.case_id}/verify"
        callers.officer.post(path, {"answers": {"protected_address": "unknown"}})
        assert colleague.post(path, {"answers": {"protected_address": "clear"}}).json()["state"] == "verified"


class TestAfterTheEnd:
    def test_who_is_shut_out_by_what_they_say_is_told_that_it_was_taken(
        self, submitted: Alert, callers: Callers, colleague: Caller
    ) -> None:
        path = f"/v1/cases/{submitted.case_id}/verify"
        callers.officer.post(path, {"answers": {"protected_address": "unknown"}})
        callers.officer.post(f"/v1/alerts/{submitted.id}/end", {"reason": "found"})
        taken = colleague.post(path, {"answers": {"protected_address": "hit"}})
        assert (taken.status_code, taken.json()["state"]) == (200, "closed")
        assert (taken.json()["open"], taken.json()["warnings"]) == ([], [])

    @pytest.mark.parametrize("hidden", [False, True])
    def test_a_no_is_taken_and_nothing_else(self, alert: Alert, callers: Callers, world: World, hidden: bool) -> None:
        path = f"/v1/cases/{alert.case_id}/verify"
        callers.officer.post(f"/v1/alerts/{alert.id}/end", {"reason": "found"})
        if hidden:
            with world.database.write() as session:
                session.get_one(Case, alert.case_id).hidden_at = now(session)
        refused = callers.officer.post(path, {"answers": {"reporter": "aunt"}})
        assert (refused.status_code, refused.json()["type"]) == (409, "urn:homeward:problem:case.closed")
        taken = callers.officer.post(path, {"answers": {"protected_address": "hit"}})
        assert (taken.status_code, taken.json()["state"]) == (200, "closed")
        assert callers.approver.post(f"/v1/alerts/{alert.id}/reinstate").status_code == 409
