"""A drill goes the whole way, and reaches nobody who was not asked to take part."""

from tests.journeys.public import FEEDS
from tests.journeys.stage import LIVE, SANDBOX, Stage
from tests.waiting import wait_until


class TestADrill:
    def test_reaches_only_sandboxes_and_no_public_address(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("az-drill"))
        alert = stage.bring_live(case)
        told = stage.officer.read(alert)
        assert told["mode"] == "exercise"
        check_platforms(stage)
        check_public(stage, alert)

        stage.officer.end(alert)

        ledger = stage.wait_for_ledger(alert)
        assert {copy["kind"] for copy in ledger["copies"]} == {
            *("x post", "facebook photo", "facebook post", "webhook delivery")
        }
        assert stage.twins.objects(live=True) == []
        check_public(stage, alert)
        assert reached(stage) == SANDBOX

    def test_a_live_channel_can_not_be_named(self, stage: Stage) -> None:
        case = stage.officer.open_case(stage.write_case("az-drill"))
        stage.officer.verify(case)
        alert = stage.officer.draft(case)
        channels = stage.officer.get("/v1/channels")["channels"]
        live = [channel["id"] for channel in channels if not channel["sandbox"]]
        stage.officer.edit(alert, channels=live)
        refused = stage.officer.refused("POST", f"/v1/alerts/{alert}/submit", {})
        assert (refused.status, set(refused.fields)) == (422, {"channels[0]"})

    def test_is_kept_from_a_sandbox_whose_token_is_the_live_accounts(self, stage: Stage) -> None:
        """Whose a token is, X alone knows: it says so before the first post."""
        stage.officer.end(stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"]))
        live, sandbox = sorted(stage.twins.accounts("x"), key=lambda account: account.id in SANDBOX)
        (token,) = sandbox.tokens
        stage.twins.revoke("x", token)
        stage.twins.add_account("x", token, live.id, live.name)
        shown = len(stage.posts("x", live=None))
        drill = stage.approve(stage.officer.open_case(stage.write_case("az-drill")))
        told = wait_until(lambda: [copy for copy in stage.officer.ledger(drill)["copies"] if copy["todo"]], "a to-do")
        assert [copy["todo"]["code"] for copy in told] == ["channel.other_mode"]
        assert len(stage.posts("x", live=None)) == shown
        stage.officer.end(drill)
        stage.wait_for_ledger(drill)

    def test_a_real_alert_reaches_no_sandbox(self, stage: Stage) -> None:
        stage.bring_live(stage.officer.open_case(stage.write_case("ro-car")), languages=["ro"])
        assert reached(stage) == LIVE


def reached(stage: Stage) -> frozenset[str | None]:
    """Every account that anything was sent to, or read from."""
    return frozenset(received.account for received in stage.twins.received)


def check_platforms(stage: Stage) -> None:
    (x,), (facebook,), (partner,) = stage.posts("x"), stage.posts("facebook"), stage.posts("webhook")
    assert {x.account, facebook.account, partner.account} == SANDBOX
    for post in (x, facebook):
        assert "TƏLİM" in post.text.upper(), "the drill mark"
    assert partner.details["mode"] == "exercise"
    assert partner.details["links"].get("page") is None
    assert reached(stage) == SANDBOX


def check_public(stage: Stage, alert: str) -> None:
    told = stage.officer.read(alert)
    for page in stage.everything_public(alert):
        if page.address.startswith(("/a/", "/cap/")):
            assert page.status == 404, page.address
        assert told["slug"] not in page.text if page.status == 200 else True
    assert stage.public.feed_json()["items"] == []
    for kind in FEEDS:
        feed = stage.public.feed(kind).text
        assert all(message["identifier"] not in feed for message in told["messages"])
    assert stage.partner.get("/v1/events")["events"] == [], "partners of live channels hear nothing of it"
