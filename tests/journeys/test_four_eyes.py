"""Nothing leaves that two people have not seen, and seen the same."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from tests.journeys.person import Json, Person, Refused
from tests.journeys.stage import Stage


def submit(stage: Stage, author: Person) -> tuple[str, str]:
    """An alert of this author's, waiting for approval, and what there is to approve."""
    case = author.open_case(stage.write_case("ro-car"))
    author.verify(case)
    alert = author.draft(case, languages=["ro"])
    return alert, author.submit(alert)


def try_to_approve(person: Person, alert: str, content_hash: str) -> Refused:
    return person.refused("POST", f"/v1/alerts/{alert}/approve", {"content_hash": content_hash})


def nothing_left(stage: Stage, alert: str) -> bool:
    return not stage.officer.read(alert)["messages"] and not stage.twins.objects() and not stage.outgoing()


class TestFourEyes:
    def test_whoever_wrote_it_can_not_approve_it_with_any_role(self, stage: Stage) -> None:
        alert, content_hash = submit(stage, stage.captain)
        refused = try_to_approve(stage.captain, alert, content_hash)
        assert (refused.status, refused.code) == (403, "approval.four_eyes")
        assert try_to_approve(stage.officer, alert, content_hash).status == 403
        assert nothing_left(stage, alert)

    def test_whoever_touched_the_case_can_not_approve_either(self, stage: Stage) -> None:
        case = stage.captain.open_case(stage.write_case("ro-car"))
        stage.officer.verify(case)
        alert = stage.officer.draft(case, languages=["ro"])
        refused = try_to_approve(stage.captain, alert, stage.officer.submit(alert))
        assert (refused.status, refused.code) == (403, "approval.four_eyes")

    def test_an_edit_withdraws_what_was_submitted(self, stage: Stage) -> None:
        alert, content_hash = submit(stage, stage.officer)
        stage.officer.edit(alert, expires_hours=12)
        told = stage.officer.read(alert)
        assert (told["state"], told["waiting"], told["content_hash"]) == ("draft", False, None)
        assert try_to_approve(stage.approver, alert, content_hash).status == 409
        assert nothing_left(stage, alert)
        stage.approver.approve(alert, stage.officer.submit(alert))
        stage.wait_for_channels(alert)

    def test_a_change_of_the_case_withdraws_it_too(self, stage: Stage) -> None:
        alert, content_hash = submit(stage, stage.officer)
        stage.officer.change_case(stage.officer.read(alert)["case"], do_not_approach=False)
        assert try_to_approve(stage.approver, alert, content_hash).status == 409
        assert nothing_left(stage, alert)

    def test_another_hash_is_refused(self, stage: Stage) -> None:
        alert, content_hash = submit(stage, stage.officer)
        other = content_hash[:-1] + ("0" if content_hash[-1] != "0" else "1")
        refused = try_to_approve(stage.approver, alert, other)
        assert (refused.status, refused.code) == (409, "approval.another_content")
        assert nothing_left(stage, alert)

    def test_what_is_sent_back_says_why_and_is_submitted_afresh(self, stage: Stage) -> None:
        alert, _ = submit(stage, stage.officer)
        stage.approver.reject(alert, "The plate is missing.")
        told = stage.officer.read(alert)
        assert (told["state"], told["draft"]["note"]) == ("draft", "The plate is missing.")
        stage.approver.approve(alert, stage.officer.submit(alert))
        stage.wait_for_channels(alert)


class TestTwoApproversAtOnce:
    def test_make_one_message(self, stage: Stage) -> None:
        alert, content_hash = submit(stage, stage.officer)
        both = Barrier(2)

        def approve(person: Person) -> Json | Refused:
            both.wait()
            try:
                return person.approve(alert, content_hash)
            except Refused as refused:
                return refused

        with ThreadPoolExecutor(2) as threads:
            answers = list(threads.map(approve, (stage.approver, stage.second_approver)))
        (late,) = [answer for answer in answers if isinstance(answer, Refused)]
        assert late.status == 409
        stage.wait_for_channels(alert)
        assert len(stage.officer.read(alert)["messages"]) == 1
        for kind in ("x", "facebook", "webhook"):
            assert len(stage.twins.posts(kind)) == 1


class TestAnHourLater:
    def test_it_must_be_submitted_afresh(self, stage: Stage) -> None:
        alert, content_hash = submit(stage, stage.officer)
        stage.pass_time(minutes=61)
        refused = try_to_approve(stage.approver, alert, content_hash)
        assert (refused.status, refused.code) == (409, "approval.too_late")
        assert nothing_left(stage, alert)
        stage.approver.approve(alert, stage.officer.submit(alert))
        stage.wait_for_channels(alert)

    def test_within_the_hour_it_still_can_be_approved(self, stage: Stage) -> None:
        alert, content_hash = submit(stage, stage.officer)
        stage.pass_time(minutes=58)
        stage.approver.approve(alert, content_hash)
        stage.wait_for_channels(alert)
