from typing import Any

import pytest
from sqlalchemy.orm import Session

from alerts.channel.changing import Accounts, activate_channel, change_coverage, change_settings, rename_channel
from alerts.channel.health import record_health
from alerts.channel.models import Channel
from alerts.channel.opening import find_destination
from alerts.channel.queries import list_channels_for
from alerts.db.audit import entries_about
from alerts.errors import BadInput, Conflict, Forbidden, NotFound
from alerts.facts import Mode
from alerts.staff.models import Agency
from geo.reasons import Reason
from publishers.contract import Health
from tests.conftest import People
from tests.make import CHANNEL_SETTINGS, countries, make_channel, make_channel_settings

SECRET = CHANNEL_SETTINGS["webhook"]["secret"]
OTHER_SECRET = "whsec_YW5vdGhlci1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="


def change(session: Session, channel: Channel, **given: Any) -> dict[str, Any]:
    """All that the channel opens with afterwards."""
    changed = change_settings(session, channel.agency_id, channel.id, given, out=False, said=Accounts(), by=None)
    return dict(find_destination(session, changed).settings)


class TestChangeSettings:
    def test_keeps_what_is_not_given(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency, kind="facebook")
        after = change(session, channel, page_id="42")
        assert (after["page_id"], after["access_token"]) == ("42", CHANNEL_SETTINGS["facebook"]["access_token"])

    def test_replaces_a_secret(self, session: Session, agency: Agency) -> None:
        assert change(session, make_channel(session, agency=agency), secret=OTHER_SECRET)["secret"] == OTHER_SECRET

    def test_refuses_a_sandbox_the_account_of_a_live_channel(self, session: Session, agency: Agency) -> None:
        live = make_channel(session, agency=agency, kind="facebook", name="Live")
        drill = make_channel(
            session, agency=agency, kind="facebook", sandbox=True,
            settings={**make_channel_settings("facebook"), "page_id": "42"},
        )  # fmt: skip
        for changed, page_id in ((drill, live.settings["page_id"]), (live, "42")):
            with pytest.raises(Conflict) as refused:
                change(session, changed, page_id=page_id)
            assert refused.value.reason.code == "channel.other_mode"
        assert change(session, drill, page_id="43")["page_id"] == "43"

    def test_renews_the_token_of_two_that_were_one_account_before_that_was_refused(
        self, session: Session, agency: Agency
    ) -> None:
        """At night, with copies out: they could not be taken down else."""
        live = make_channel(session, agency=agency, kind="facebook")
        drill = make_channel(
            session, agency=agency, kind="facebook", sandbox=True,
            settings={**make_channel_settings("facebook"), "page_id": "42"},
        )  # fmt: skip
        drill.settings = {**drill.settings, "page_id": live.settings["page_id"]}
        session.flush()
        assert change(session, live, access_token="new-token")["access_token"] == "new-token"

    def test_refuses_a_new_address_without_the_secrets_it_needs(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        with pytest.raises(BadInput) as refused:
            change(session, channel, base_url="https://thief.example/")
        [problem] = refused.value.problems
        assert (problem.where, problem.code) == ("settings.secret", "channel.secret_needed_anew")
        assert find_destination(session, channel).settings["base_url"] == "https://partner.example/"

    @pytest.mark.parametrize(
        "base_url",
        [
            "https://thief.example/",
            "http://partner.example/",
            "https://partner.example:8443/",
            "https://partner.example/x",
        ],
    )
    def test_a_new_address_never_meets_an_old_secret(self, session: Session, agency: Agency, base_url: str) -> None:
        settings = {**make_channel_settings(), "previous_secret": OTHER_SECRET}
        channel = make_channel(session, agency=agency, settings=settings)
        after = change(session, channel, base_url=base_url, secret=OTHER_SECRET)
        assert after["secret"] == OTHER_SECRET
        assert after.get("previous_secret") is None

    def test_the_same_address_given_again_is_no_new_one(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        assert change(session, channel, base_url="https://PARTNER.example:443")["secret"] == SECRET

    def test_null_clears_what_may_be_absent(self, session: Session, agency: Agency) -> None:
        settings = {**make_channel_settings(), "previous_secret": OTHER_SECRET}
        channel = make_channel(session, agency=agency, settings=settings)
        assert change(session, channel, previous_secret=None).get("previous_secret") is None

    def test_forgets_how_healthy_it_was(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        record_health(session, channel.id, Health(ok=True, reason=Reason("webhook.ok")))
        change(session, channel, secret=OTHER_SECRET)
        assert (channel.healthy, channel.health, channel.checked_at) == (None, None, None)

    def test_has_no_way_to_another_kind_or_out_of_the_sandbox(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency, sandbox=True)
        for given in ({"kind": "x"}, {"sandbox": False}):
            with pytest.raises(BadInput) as refused:
                change(session, channel, **given)
            assert [problem.code for problem in refused.value.problems] == ["channel.setting_unknown"]
        assert (channel.kind, channel.sandbox) == ("webhook", True)

    def test_is_audited_with_names_of_fields_only(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        change(session, channel, base_url="https://new.example/", secret=OTHER_SECRET)
        entry = entries_about(session, [channel.id])[-1]
        assert entry.action == "channel.settings_changed"
        assert entry.details == {"fields": ["base_url", "secret"], "dropped_secrets": []}

    def test_lets_secrets_be_entered_again_when_the_old_ones_do_not_open(
        self, session: Session, agency: Agency
    ) -> None:
        channel = make_channel(session, agency=agency)
        channel.sealed_secrets = make_channel(session, agency=agency).sealed_secrets
        assert change(session, channel, secret=OTHER_SECRET)["secret"] == OTHER_SECRET


class TestChangeCoverage:
    def test_replaces_area_and_languages(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        changed = change_coverage(
            session, agency.id, channel.id, coverage={"codes": ["hu", "RO"]}, languages=["hu"],
            gazetteer=countries(), by=None,
        )  # fmt: skip
        assert (changed.coverage, changed.languages) == ({"codes": ["HU", "RO"]}, ["hu"])
        assert entries_about(session, [channel.id])[-1].action == "channel.coverage_changed"

    def test_names_everything_that_is_wrong(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        with pytest.raises(BadInput) as refused:
            change_coverage(
                session, agency.id, channel.id, coverage={}, languages=["?"], gazetteer=countries(), by=None
            )
        assert [problem.where for problem in refused.value.problems] == ["coverage", "languages[0]"]


class TestActivateChannel:
    def test_nothing_new_goes_to_one_that_is_not_active(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        activate_channel(session, agency.id, channel.id, active=False, by=None)
        assert list_channels_for(session, agency.id, Mode.ACTUAL) == []
        activate_channel(session, agency.id, channel.id, active=True, by=None)
        assert [one.id for one in list_channels_for(session, agency.id, Mode.ACTUAL)] == [channel.id]

    def test_what_is_there_can_still_be_taken_back(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        activate_channel(session, agency.id, channel.id, active=False, by=None)
        assert find_destination(session, channel).settings["secret"] == SECRET


class TestEveryChange:
    def test_is_for_administrators_of_the_same_agency(self, session: Session, people: People) -> None:
        channel = make_channel(session, agency=people.agency)
        own, theirs = people.agency.id, people.stranger.agency_id
        attempts = [
            (people.officer, own, Forbidden),
            (people.stranger, own, NotFound),
            (people.stranger, theirs, NotFound),
        ]
        for by, agency_id, refusal in attempts:
            with pytest.raises(refusal):
                change_settings(
                    session, agency_id, channel.id, {"secret": OTHER_SECRET}, out=False, said=Accounts(), by=by
                )
            with pytest.raises(refusal):
                change_coverage(
                    session, agency_id, channel.id, coverage="HU", languages=[], gazetteer=countries(), by=by
                )
            with pytest.raises(refusal):
                rename_channel(session, agency_id, channel.id, "Ours now", by=by)
            with pytest.raises(refusal):
                activate_channel(session, agency_id, channel.id, active=False, by=by)
        assert (channel.name, channel.active, channel.coverage) == ("Partner", True, {"codes": ["RO"]})

    def test_a_new_name_is_checked(self, session: Session, agency: Agency) -> None:
        channel = make_channel(session, agency=agency)
        assert rename_channel(session, agency.id, channel.id, " Presa ", by=None).name == "Presa"
        with pytest.raises(BadInput):
            rename_channel(session, agency.id, channel.id, "a\nb", by=None)
