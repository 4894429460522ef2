from datetime import timedelta
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy.orm import Session

from alerts.channel.adding import add_channel
from alerts.channel.checking import check_settings, split_settings
from alerts.channel.models import Channel
from alerts.channel.partners import add_partner
from alerts.channel.queries import get_channel, list_channels, list_channels_for
from alerts.db.audit import entries_about
from alerts.db.session import Database, now
from alerts.errors import BadInput, Conflict, Forbidden, NotFound
from alerts.facts import Mode
from alerts.staff.access import Access, note_access
from alerts.staff.models import Agency, Factor, Role, Staff
from publishers import registry
from tests.conftest import People
from tests.make import CHANNEL_SETTINGS, countries, make_channel, make_channel_settings
from tests.stores import Stores


def add(session: Session, by: Staff | None, agency: Agency, **chosen: Any) -> Channel:
    wanted: dict[str, Any] = {
        "kind": "webhook", "name": "Partner", "settings": make_channel_settings(), "coverage": "RO",
        "languages": ["ro"], "sandbox": False, "gazetteer": countries(), **chosen,
    }  # fmt: skip
    return add_channel(session, agency_id=agency.id, by=by, **wanted)


def problems(session: Session, agency: Agency, **chosen: Any) -> list[tuple[str, str]]:
    with pytest.raises(BadInput) as refused:
        add(session, None, agency, **chosen)
    return [(problem.where, problem.code) for problem in refused.value.problems]


class TestAddChannel:
    def test_keeps_what_was_asked_for(self, session: Session, people: People) -> None:
        added = add(session, people.admin, people.agency, name=" Presa Cluj ", languages=["RO", "hu", "ro", "UZ-cyrl"])
        kept = get_channel(session, people.agency.id, added.id)
        assert (kept.name, kept.kind, kept.sandbox, kept.active) == ("Presa Cluj", "webhook", False, True)
        assert kept.coverage == {"codes": ["RO"]}
        assert kept.languages == ["ro", "hu", "uz-Cyrl"]
        assert kept.healthy is None

    def test_asks_an_administrator_to_have_shown_lately_that_it_is_them(self, session: Session, people: People) -> None:
        note_access(people.admin, Access(proven_at=now(session) - timedelta(minutes=16), factor=Factor.PASSKEY))
        with pytest.raises(Forbidden) as refused:
            add(session, people.admin, people.agency)
        assert refused.value.reason.code == "staff.not_fresh"

    @pytest.mark.parametrize("kind", sorted(CHANNEL_SETTINGS))
    def test_takes_every_kind(self, session: Session, agency: Agency, kind: str) -> None:
        channel = add(session, None, agency, kind=kind, settings=make_channel_settings(kind))
        assert channel.settings["base_url"] == "https://partner.example/"

    def test_keeps_the_kinds_own_address_though_a_later_version_may_have_another(
        self, session: Session, agency: Agency
    ) -> None:
        channel = add(session, None, agency, kind="x", settings=CHANNEL_SETTINGS["x"])
        assert channel.settings["base_url"] == "https://api.x.com/"

    @pytest.mark.parametrize("kind", sorted(CHANNEL_SETTINGS))
    def test_keeps_no_secret_among_the_settings(self, session: Session, agency: Agency, kind: str) -> None:
        channel = add(session, None, agency, kind=kind, settings=make_channel_settings(kind))
        assert registry.secret_fields(kind) & set(CHANNEL_SETTINGS[kind])
        assert not registry.secret_fields(kind) & set(channel.settings)

    def test_writes_no_secret_in_the_clear(
        self, database: Database, people: People, stores: Stores, store: str
    ) -> None:
        with database.write() as session:
            for kind in CHANNEL_SETTINGS:
                make_channel(session, agency=people.agency, kind=kind)
        written = stores.written(store)
        assert b"1234567890" in written  # the Facebook page, which may lie open
        for kind, settings in CHANNEL_SETTINGS.items():
            for field in registry.secret_fields(kind) & set(settings):
                assert settings[field].encode() not in written

    def test_names_everything_that_is_wrong_at_once(self, session: Session, agency: Agency) -> None:
        found = problems(
            session, agency, name=" ", settings={"token": "x"}, coverage={"codes": ["RO", "XQ"]}, languages=["ro", "qx"]
        )
        assert found == [
            ("name", "text.empty"),
            ("settings.base_url", "channel.setting_missing"),
            ("settings.secret", "channel.setting_missing"),
            ("settings.token", "channel.setting_unknown"),
            ("coverage.codes[1]", "area.unknown"),
            ("languages[1]", "channel.language_unknown"),
        ]

    def test_writes_nothing_when_something_is_wrong(self, session: Session, agency: Agency) -> None:
        problems(session, agency, languages=["qx"])
        assert list_channels(session, agency.id) == []

    def test_names_the_nearest_kind(self, session: Session, agency: Agency) -> None:
        with pytest.raises(BadInput) as refused:
            add(session, None, agency, kind="web-hook")
        [problem] = refused.value.problems
        assert (problem.where, problem.code) == ("kind", "channel.unknown_kind")
        assert problem.values["nearest"] == "webhook"

    @pytest.mark.parametrize("kind", sorted(CHANNEL_SETTINGS))
    @pytest.mark.parametrize(
        "base_url", ["https://me:pass@a.example/", "https://a.example/#token", "ftp://a.example/", "a"]
    )
    def test_refuses_an_address_that_holds_a_secret_or_is_none(
        self, session: Session, agency: Agency, kind: str, base_url: str
    ) -> None:
        settings = make_channel_settings(kind, base_url)
        assert problems(session, agency, kind=kind, settings=settings) == [
            ("settings.base_url", "channel.address_unfit")
        ]

    def test_never_repeats_a_secret_that_does_not_fit(self, session: Session, agency: Agency) -> None:
        with pytest.raises(BadInput) as refused:
            add(session, None, agency, settings={"base_url": "https://a.example", "secret": "my-very-own-secret"})
        assert refused.value.problems[0].where == "settings.secret"
        shown = f"{refused.value.problems} {refused.value} {refused.value.__context__!r}"
        assert "my-very-own-secret" not in shown

    @pytest.mark.parametrize("tag", ["", "english", "ro-XX-YY", "r\u202eo", "en_", "ro-Abcd", "x" * 500])
    def test_refuses_what_is_no_language(self, session: Session, agency: Agency, tag: str) -> None:
        assert problems(session, agency, languages=[tag]) == [("languages[0]", "channel.language_unknown")]

    @pytest.mark.parametrize("sandbox", [True, False])
    @pytest.mark.parametrize("kind", ["facebook", "x"])
    def test_refuses_a_sandbox_and_a_live_channel_of_one_account(
        self, session: Session, agency: Agency, kind: str, sandbox: bool
    ) -> None:
        """A drill would be seen by everybody who follows the Page."""
        own = {"facebook": {}, "x": {"user_id": "1000"}}[kind]
        settings = {**make_channel_settings(kind), **own}
        add(session, None, agency, kind=kind, name="First", settings=settings, sandbox=sandbox)
        with pytest.raises(Conflict) as refused:
            add(session, None, agency, kind=kind, settings=settings, sandbox=not sandbox)
        assert (refused.value.reason.code, refused.value.reason.values["channel"]) == ("channel.other_mode", "First")
        add(session, None, agency, kind=kind, settings=settings, sandbox=sandbox)
        other = {"facebook": {"page_id": "77"}, "x": {"user_id": "1001"}}[kind]
        add(session, None, agency, kind=kind, settings={**settings, **other}, sandbox=not sandbox)

    def test_takes_a_partners_address_for_both(self, session: Session, agency: Agency) -> None:
        """Its events say which they are."""
        add(session, None, agency)
        assert add(session, None, agency, sandbox=True).sandbox

    def test_is_audited_with_names_of_fields_only(self, session: Session, people: People) -> None:
        channel = add(session, people.admin, people.agency)
        [entry] = entries_about(session, [channel.id])
        assert (entry.action, entry.actor) == ("channel.added", people.admin.id)
        assert entry.details == {
            "agency": people.agency.id, "kind": "webhook", "sandbox": False, "secrets": ["secret"],
        }  # fmt: skip

    @pytest.mark.parametrize("role", [Role.OFFICER, Role.APPROVER, Role.AUDITOR])
    def test_is_for_administrators(self, session: Session, people: People, role: Role) -> None:
        with pytest.raises(Forbidden):
            add(session, getattr(people, role.value), people.agency)

    def test_nobody_adds_to_another_agency(self, session: Session, people: People) -> None:
        with pytest.raises(NotFound):
            add(session, people.stranger, people.agency)

    def test_another_agencys_partner_is_not_found(self, session: Session, people: People) -> None:
        foreign, _ = add_partner(
            session, agency_id=people.stranger.agency_id, name="Theirs", gazetteer=countries(), by=people.stranger
        )
        with pytest.raises(NotFound):
            add(session, people.admin, people.agency, partner_id=foreign.id)


class TestSplitSettings:
    def test_opens_secrets_once_and_leaves_out_absent_ones(self) -> None:
        checked = check_settings("facebook", make_channel_settings("facebook"))
        assert isinstance(getattr(checked, "access_token", None), SecretStr)
        in_the_open, secrets = split_settings("facebook", checked)
        assert secrets == {"access_token": "facebook-token-of-a-test"}
        assert set(in_the_open) == {"base_url", "page_id", "version"}


class TestListing:
    def test_shows_the_own_agency_only(self, session: Session, people: People) -> None:
        own = make_channel(session, agency=people.agency)
        theirs = make_channel(session, agency=people.stranger.agency)
        assert [channel.id for channel in list_channels(session, people.agency.id)] == [own.id]
        with pytest.raises(NotFound):
            get_channel(session, people.agency.id, theirs.id)

    def test_an_exercise_reaches_sandboxes_only_and_nothing_else_does(self, session: Session, agency: Agency) -> None:
        live = make_channel(session, agency=agency)
        sandbox = make_channel(session, agency=agency, sandbox=True)
        assert [one.id for one in list_channels_for(session, agency.id, Mode.ACTUAL)] == [live.id]
        assert [one.id for one in list_channels_for(session, agency.id, Mode.EXERCISE)] == [sandbox.id]
