import pytest
from sqlalchemy.orm import Session

from alerts.channel.health import record_health
from alerts.channel.opening import find_destination, open_destination
from alerts.channel.queries import load_channel
from alerts.db.audit import entries_about
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.errors import Conflict, NotFound
from alerts.staff.models import Agency
from geo.reasons import Reason
from publishers.contract import Health
from publishers.guard import AddressGuard
from publishers.http import Transport
from tests.clock import ManualClock
from tests.conftest import People
from tests.make import CHANNEL_SETTINGS, make_channel, make_channel_settings

NOBODY_LISTENS = "http://127.0.0.1:9/"


class TestFindDestination:
    @pytest.mark.parametrize("kind", sorted(CHANNEL_SETTINGS))
    def test_gives_settings_and_secrets_together(self, session: Session, agency: Agency, kind: str) -> None:
        settings = make_channel_settings(kind)
        destination = find_destination(session, make_channel(session, agency=agency, kind=kind))
        assert {field: destination.settings[field] for field in settings} == settings

    def test_never_shows_them(self, session: Session, agency: Agency) -> None:
        destination = find_destination(session, make_channel(session, agency=agency))
        assert repr(destination) == str(destination) == "Destination(kind='webhook')"

    def test_anothers_channels_secrets_do_not_open(self, session: Session, agency: Agency) -> None:
        one, other = make_channel(session, agency=agency), make_channel(session, agency=agency)
        one.sealed_secrets = other.sealed_secrets
        with pytest.raises(Conflict) as refused:
            find_destination(session, one)
        assert refused.value.reason.code == "channel.secrets_unreadable"

    def test_another_key_does_not_open_them(self, database: Database, store: str, people: People) -> None:
        with database.write() as session:
            channel_id = make_channel(session, agency=people.agency).id
        other = Database(store, Seal("another-key-that-is-long-enough-too"))
        with other.read() as session, pytest.raises(Conflict):
            find_destination(session, load_channel(session, channel_id))
        other.close()


class TestOpenDestination:
    @pytest.mark.parametrize("kind", sorted(CHANNEL_SETTINGS))
    def test_opens_what_was_added_once_the_transaction_is_over(
        self, database: Database, people: People, kind: str
    ) -> None:
        with database.write() as session:
            settings = make_channel_settings(kind, NOBODY_LISTENS)
            channel = make_channel(session, agency=people.agency, kind=kind, settings=settings)
            destination = find_destination(session, channel)
        health = open_destination(destination, Transport(AddressGuard(("127.0.0.1",)))).check()
        assert (health.ok, health.reason.code) == (False, "transport.refused")
        with database.write() as session:
            record_health(session, channel.id, health)
        with database.read() as session:
            kept = load_channel(session, channel.id)
        assert kept.healthy is False
        assert kept.health == {"code": "transport.refused", "values": {"host": "127.0.0.1"}, "account": None}


class TestRecordHealth:
    def test_keeps_the_time_and_audits_changes_only(self, session: Session, agency: Agency, clock: ManualClock) -> None:
        channel = make_channel(session, agency=agency)
        for ok in (True, True, False, False, True):
            clock.advance(minutes=5)
            record_health(session, channel.id, Health(ok=ok, reason=Reason("webhook.ok"), account="@agency"))
        assert channel.checked_at == clock()
        said = [entry.details for entry in entries_about(session, [channel.id])[1:]]
        assert [detail["ok"] for detail in said] == [True, False, True]

    def test_refuses_a_channel_that_is_not_there(self, session: Session) -> None:
        with pytest.raises(NotFound):
            record_health(session, "channel_none", Health(ok=True, reason=Reason("webhook.ok")))
