"""What can go wrong for a person at the desk, and what the service says to them then."""

from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO

from PIL import Image

from tests.journeys.person import Person
from tests.journeys.stage import Stage
from tests.waiting import wait_until

PROBLEM = "application/problem+json"


class TestADeadPlatform:
    def test_is_told_where_the_officer_looks_and_stops_nobody_else(self, stage: Stage) -> None:
        stage.twins.add_fault("x", "down", times=0)
        alert = stage.approve(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        wait_until(lambda: stage.posts("facebook") and stage.posts("webhook"), "the other channels show it")
        slug = stage.officer.read(alert)["slug"]
        assert stage.public.page(slug).status == 200
        assert stage.posts("x", live=None) == []
        for tries in (2, 3, 4):
            stage.pass_time(seconds=30)
            wait_until(lambda: calls(stage, "x") >= tries, "it is tried again")  # noqa: B023  (called at once)
        wait_until(lambda: why(stage, alert, "x"), "the ledger says why X does not show it")
        assert "HTTP 503" in why(stage, alert, "x")

        stage.twins.clear_faults()
        stage.pass_time(minutes=10)
        wait_until(lambda: stage.posts("x"), "X shows it once it is back")
        assert len(stage.twins.posts("x")) == 1
        wait_until(lambda: not why(stage, alert, "x"), "nothing is left to do")
        stage.officer.end(alert)
        stage.wait_for_ledger(alert)


class TestARateLimit:
    def test_is_told_with_the_time_at_which_it_ends_and_ends_then(self, stage: Stage) -> None:
        stage.twins.add_fault("facebook", "rate_limit", times=1, after=1800, route="publish")
        alert = stage.approve(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        wait = wait_until(lambda: waits(stage, alert, "facebook"), "the ledger says that Facebook makes us wait")
        until = datetime.fromisoformat(wait["until"])
        assert timedelta(minutes=29) < until - stage.clock() <= timedelta(minutes=30)
        assert wait["detail"] == f"Facebook makes us wait. It is tried again at {until:%H:%M} UTC."
        assert posted(stage, "facebook") == 1, "nobody asks again before that"
        stage.pass_time(minutes=31)
        wait_until(lambda: stage.posts("facebook"), "Facebook shows it once it lets us")
        assert not waits(stage, alert, "facebook")


def waits(stage: Stage, alert: str, kind: str) -> dict[str, str] | None:
    """How the ledger says that others make this channel wait."""
    copies = [copy for copy in stage.officer.ledger(alert)["copies"] if copy["kind"].startswith(kind)]
    return next((copy["wait"] for copy in copies if copy["wait"]), None)


def calls(stage: Stage, kind: str) -> int:
    return sum(received.kind == kind for received in stage.twins.received)


def posted(stage: Stage, kind: str) -> int:
    """Calls that would publish: before the first Facebook is asked for its names of places."""
    return sum(received.kind == kind and received.route == "publish" for received in stage.twins.received)


def why(stage: Stage, alert: str, kind: str) -> str:
    """What the ledger tells of this channel's trouble, in a sentence."""
    copies = [copy for copy in stage.officer.ledger(alert)["copies"] if copy["kind"].startswith(kind)]
    return next((copy["todo"]["detail"] for copy in copies if copy["todo"]), "")


class TestASecondClick:
    def test_on_approve_makes_no_second_message(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        stage.officer.verify(case)
        alert = stage.officer.draft(case, languages=["ro"])
        content_hash = stage.officer.submit(alert)
        first = stage.approver.approve(alert, content_hash, key="one click")
        again = stage.approver.approve(alert, content_hash, key="one click")
        assert again == first, "the same key gets the same answer"
        refused = stage.approver.refused("POST", f"/v1/alerts/{alert}/approve", {"content_hash": content_hash})
        assert refused.status == 409
        stage.wait_for_channels(alert)
        assert len(stage.officer.read(alert)["messages"]) == 1
        assert len(stage.twins.posts("x")) == 1

    def test_on_end_makes_no_second_cancel(self, stage: Stage) -> None:
        alert = stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        stage.officer.end(alert)
        refused = stage.officer.refused("POST", f"/v1/alerts/{alert}/end", {"reason": "found"})
        assert refused.status == 409
        assert [message["kind"] for message in stage.officer.read(alert)["messages"]] == ["alert", "cancel"]
        stage.wait_for_ledger(alert)


def small_gif() -> bytes:
    out = BytesIO()
    Image.new("RGB", (300, 300)).save(out, "GIF")
    return out.getvalue()


def torn_jpeg() -> bytes:
    out = BytesIO()
    Image.effect_noise((900, 900), 80).save(out, "JPEG")
    return out.getvalue()[:20_000]


RUBBISH: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "text": lambda: b"this is no picture",
    "a web page": lambda: b"<svg onload=alert(1)>",
    "a GIF": small_gif,
    "half a JPEG": torn_jpeg,
    "zeros": lambda: bytes(100_000),
}


class TestRubbish:
    def test_a_photo_that_is_none_is_refused_in_a_sentence(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        path = f"/v1/cases/{case}/photos"
        for kind, make in RUBBISH.items():
            refused = stage.officer.refused("POST", path, files={"file": ("photo.jpg", make(), "image/jpeg")})
            assert (refused.status, refused.media_type) == (422, PROBLEM), kind
            assert refused.fields["file"].endswith("."), kind
        assert stage.officer.get(f"/v1/cases/{case}")["photos"] == []

    def test_a_file_that_is_too_large_is_refused(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        path = f"/v1/cases/{case}/photos"
        data = b"\xff\xd8\xff" + bytes(21 * 2**20)
        refused = stage.officer.refused("POST", path, files={"file": ("photo.jpg", data, "image/jpeg")})
        assert (refused.status, refused.media_type) == (413, PROBLEM)

    def test_a_case_with_mistakes_names_each_field_and_keeps_nothing(self, stage: Stage) -> None:
        document = stage.write_case("ro-car", colour="blue")
        document["children"][0] |= {"age": 44, "eyes": "bleu"}
        refused = stage.officer.refused("POST", "/v1/cases", document)
        assert (refused.status, refused.media_type) == (422, PROBLEM)
        assert {"colour", "children[0].eyes"} <= set(refused.fields)
        assert "blue" in refused.fields["children[0].eyes"], "the nearest code is named"
        assert stage.officer.get("/v1/cases")["cases"] == []

    def test_a_case_that_is_not_verified_can_not_be_drafted(self, stage: Stage) -> None:
        document = stage.write_case("ro-car")
        document["verification"] = {"registry": "RO-EX-55"}
        case = stage.officer.open_case(document)
        refused = stage.officer.refused("POST", f"/v1/cases/{case}/verify", {"answers": {}})
        assert refused.status == 422
        assert "verification.protected_address" in refused.fields
        assert stage.officer.refused("POST", f"/v1/cases/{case}/alerts", {}).status == 409


class TestAWrongToken:
    def test_opens_nothing(self, stage: Stage) -> None:
        for token in ("hw_wrong", "hwp_wrong", "\u00e5", " "):
            nobody = Person(stage.service.base_url, token)
            refused = nobody.refused("GET", "/v1/alerts")
            nobody.close()
            assert (refused.status, refused.media_type) == (401, PROBLEM), token
            assert not token.strip() or token not in str(refused.problem)

    def test_of_another_agency_finds_nothing(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("ro-car"))
        alert = stage.bring_live(case, languages=["ro"])
        for path in (f"/v1/cases/{case}", f"/v1/alerts/{alert}", f"/v1/alerts/{alert}/ledger"):
            assert stage.stranger.refused("GET", path).status == 404
        assert stage.stranger.refused("POST", f"/v1/alerts/{alert}/end", {"reason": "found"}).status == 404
        assert stage.officer.read(alert)["state"] == "live"

    def test_of_a_partner_is_no_persons(self, stage: Stage) -> None:
        assert stage.partner.refused("GET", "/v1/alerts").status == 401
        assert stage.officer.refused("POST", "/v1/receipts", {"alert": "x", "action": "removed"}).status == 401
