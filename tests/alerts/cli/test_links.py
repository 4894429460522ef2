"""Nothing is said in the clear to database, broker or mail server on another machine, unless somebody lets it be."""

import pytest
from pydantic import SecretStr

from alerts.cli.examining_links import check_links
from alerts.settings import Settings
from tests.stores import SECRET

POSTGRES = "postgresql+psycopg://u:hush@"


def unfit(settings: Settings, **changes: str | SecretStr) -> list[str]:
    """What no service starts with."""
    changed = settings.model_copy(update={"secret_key": SecretStr(SECRET), **changes})
    return [each.what for each in check_links(changed) if each.is_unfit]


class TestTheDatabase:
    @pytest.mark.parametrize(
        "url",
        [
            "", "sqlite:////srv/homeward.db", f"{POSTGRES}127.0.0.1/d", f"{POSTGRES}localhost:5433/d", f"{POSTGRES}/d",
            f"{POSTGRES}[::1]/d", f"{POSTGRES}/d?host=/run/postgresql", f"{POSTGRES}db.example/d?sslmode=verify-full",
            f"{POSTGRES}db.example/d?sslmode=verify-ca",
        ],
    )  # fmt: skip
    def test_is_this_machine_or_encrypted(self, settings: Settings, url: str) -> None:
        assert unfit(settings, database_url=url) == []

    @pytest.mark.parametrize(
        "url",
        [
            f"{POSTGRES}db.example/d", f"{POSTGRES}10.0.0.7/d", f"{POSTGRES}db.example/d?sslmode=prefer",
            f"{POSTGRES}db.example/d?sslmode=disable", f"{POSTGRES}/d?host=db.example",
            f"{POSTGRES}/d?hostaddr=10.0.0.7",
            f"{POSTGRES}localhost/d?host=db.example", f"{POSTGRES}/d?host=localhost&host=db.example",
            f"{POSTGRES}db.example/d?sslmode=require&sslmode=disable", f"{POSTGRES}localhost.evil.example/d",
        ],
    )  # fmt: skip
    def test_elsewhere_in_the_clear_is_refused(self, settings: Settings, url: str) -> None:
        assert unfit(settings, database_url=url) == ["link to the database"]

    @pytest.mark.parametrize(
        ("url", "name", "value"),
        [
            (f"{POSTGRES}/d", "PGHOST", "db.example"),
            (f"{POSTGRES}localhost/d", "PGHOSTADDR", "10.0.0.7"),
            (f"{POSTGRES}/d", "PGSERVICE", "central"),
            (f"{POSTGRES}/d?service=central", "PGSSLMODE", "prefer"),
        ],
    )
    def test_is_also_found_elsewhere_by_what_libpq_reads_beside_its_address(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch, url: str, name: str, value: str
    ) -> None:
        monkeypatch.setenv(name, value)
        assert unfit(settings, database_url=url) == ["link to the database"]
        assert unfit(settings, database_url=f"{url}{'&' if '?' in url else '?'}sslmode=verify-full") == []
        monkeypatch.setenv("PGSSLMODE", "verify-full")
        believed = name.startswith("PGHOST")  # pg_service.conf, which is not read here, may say sslmode=disable
        assert unfit(settings, database_url=url) == ([] if believed else ["link to the database"])

    def test_is_where_its_address_says_whatever_the_environment_does(
        self, settings: Settings, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PGHOST", "db.example")
        assert unfit(settings, database_url=f"{POSTGRES}127.0.0.1/d") == []

    def test_that_is_not_recognised_is_refused(self, settings: Settings) -> None:
        """Who stands in between would read every name, encrypted."""
        changed = settings.model_copy(update={"database_url": f"{POSTGRES}db.example/d?sslmode=require"})
        (said, _) = check_links(changed)
        assert (said.is_unfit, "believed" in said.said, "hush" in said.sentence) == (True, True, False)
        (listed, _) = check_links(changed.model_copy(update={"plain_hosts": "db.example"}))
        assert listed.verdict == "ok"


class TestTheBroker:
    @pytest.mark.parametrize("url", ["", "redis://127.0.0.1/0", "rediss://:hush@r.example/0", "redis://localhost"])
    def test_is_this_machine_or_encrypted(self, settings: Settings, url: str) -> None:
        assert unfit(settings, broker_url=url) == []

    @pytest.mark.parametrize(
        "url", ["redis://r.example/0", "redis://:hush@10.0.0.7:6379/0", "rediss://r.example/0?ssl_cert_reqs=none"]
    )
    def test_elsewhere_in_the_clear_is_refused(self, settings: Settings, url: str) -> None:
        assert unfit(settings, broker_url=url) == ["link to the broker"]


class TestTheMailServer:
    """Its letters hold links to sign in with."""

    @pytest.mark.parametrize(
        "url",
        ["", "smtp+plain://127.0.0.1:25", "smtp+plain://localhost", "smtp://u:hush@m.example", "smtps://m.example"],
    )
    def test_is_this_machine_or_encrypted(self, settings: Settings, url: str) -> None:
        assert unfit(settings, smtp_url=SecretStr(url)) == []

    @pytest.mark.parametrize("url", ["smtp+plain://m.example", "smtp+plain://u:hush@10.0.0.7:25"])
    def test_elsewhere_in_the_clear_is_refused(self, settings: Settings, url: str) -> None:
        assert unfit(settings, smtp_url=SecretStr(url)) == ["link to the mail server"]
        assert unfit(settings, smtp_url=SecretStr(url), plain_hosts="m.example,10.0.0.7") == []


def test_a_host_that_is_named_may_be_plain(settings: Settings) -> None:
    urls = {"database_url": f"{POSTGRES}DB.internal/d", "broker_url": "redis://r.internal/0"}
    assert unfit(settings, **urls, plain_hosts="db.internal, r.internal") == []
    assert unfit(settings, **urls, plain_hosts="r.internal") == ["link to the database"]
