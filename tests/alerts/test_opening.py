"""A service opens with a key that nobody guesses, and shows none of its secrets to whoever prints it."""

from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from alerts.cli.examining_store import check_store
from alerts.db.session import Database
from alerts.opening import SettingsError, check_second_factor, fetch_own, open_seal, open_service
from alerts.settings import Settings
from tests.publishers.loopback import answer, say, serve
from tests.stores import SECRET

ELSEWHERE = "postgresql+psycopg://homeward:hush-database@127.0.0.1:1/homeward"
WEAK = "0123456789abcdef" * 4


def with_key(secret: str, *, previous: str = "", database_url: str = ELSEWHERE) -> Settings:
    keys = {"secret_key": SecretStr(secret), "previous_secret_keys": SecretStr(previous)}
    return Settings(database_url=database_url, **keys)


class TestTheSecretKey:
    def test_must_be_given_where_the_database_is_elsewhere(self) -> None:
        with pytest.raises(SettingsError, match="is not set"):
            open_seal(with_key(""))

    @pytest.mark.parametrize("database_url", ["", ELSEWHERE])
    @pytest.mark.parametrize("secret", ["hush", WEAK, "hush" * 16, "changeme-before-this-goes-live-please"])
    def test_is_refused_when_it_can_be_guessed_and_never_quoted(self, secret: str, database_url: str) -> None:
        with pytest.raises(SettingsError) as refused:
            open_seal(with_key(secret, database_url=database_url))
        assert "openssl rand -hex 32" in str(refused.value)
        assert secret not in str(refused.value)

    def test_that_can_be_guessed_opens_what_it_sealed_so_that_it_can_be_left(self) -> None:
        assert len(open_seal(with_key(SECRET, previous=WEAK)).keys) == 2

    def test_that_was_too_short_has_never_been_one(self) -> None:
        with pytest.raises(SettingsError, match="too short"):
            open_seal(with_key(SECRET, previous="hush"))


class TestTheSecondFactor:
    def test_is_never_off_where_others_reach_us(self) -> None:
        settings = Settings(second_factor=False, base_url="https://alerts.example")
        with pytest.raises(SettingsError, match="HOMEWARD_SECOND_FACTOR"):
            open_service(settings)

    def test_can_be_off_on_this_machine_alone(self) -> None:
        for base_url in ("http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000"):
            check_second_factor(Settings(second_factor=False, base_url=base_url))
        for base_url in ("http://localhost.example", "http://127.0.0.1.example", "http://10.0.0.7", ""):
            with pytest.raises(SettingsError):
                check_second_factor(Settings(second_factor=False, base_url=base_url))


class TestOurOwnAddress:
    def test_is_read_whole_however_many_alerts_a_feed_shows(self) -> None:
        """A feed that can not be read proves nothing: no ledger would be complete, and no child forgotten."""
        with serve(say(answer(b"x" * 5_000_000, Content_Type="application/feed+json"))) as server:
            told = fetch_own(Settings(base_url=server.url))("/feeds/alerts.json")
        assert (told.status, told.media_type, len(told.body)) == (200, "application/feed+json", 5_000_000)


def test_a_store_of_a_newer_version_is_left_alone(database: Database, store: str, settings: Settings) -> None:
    """Somebody who goes back a version at night is told what to do, and not to upgrade."""
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    newer = settings.model_copy(update={"database_url": store})
    for upgrade in (True, False):
        with pytest.raises(SettingsError, match="newer version of Homeward"):
            open_service(newer, upgrade=upgrade)
    said = [each.said for each in check_store(newer)]
    assert [each for each in said if "by a newer version" in each] == said[-1:]


def test_nothing_that_is_printed_shows_a_secret(settings: Settings, tmp_path: Path) -> None:
    """A service that ends up in a trace or a log line tells where it is and not how to get in."""
    hidden = {
        "database_url": ELSEWHERE,
        "broker_url": "redis://:hush-broker@127.0.0.1:1/0",
        "secret_key": SecretStr("hush-key-" + SECRET),
        "previous_secret_keys": SecretStr("hush-older-" + SECRET),
        "smtp_url": SecretStr("smtp://u:hush-mail@127.0.0.1"),
        "metrics_token": SecretStr("hush-metrics-token"),
    }
    told = settings.model_copy(update=hidden)
    embedded = {name: value for name, value in hidden.items() if name != "database_url"}
    service = open_service(settings.model_copy(update={**embedded, "mail_from": "calls@alerts.example"}))
    try:
        shown = [told, service, service.database, service.database.seal, service.database.seal.keys, service.heads,
                 service.transport, service.delivery, service.ring]  # fmt: skip
        assert [text for each in shown for text in (repr(each), str(each)) if "hush" in text] == []
    finally:
        service.close()
