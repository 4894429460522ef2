"""Everything a process needs, opened once from the settings and handed down."""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from alerts.alert.freezing import Site
from alerts.channel.opening import Destination, open_destination
from alerts.db.clock import Clock
from alerts.db.migrations.upgrade import upgrade_database
from alerts.db.seal import Seal
from alerts.db.session import Database, Wake
from alerts.publication.deliver import Delivery
from alerts.publication.machine import Timings
from alerts.resolution.surfaces import Answer
from alerts.settings import Settings
from geo.gazetteer import load_countries, load_us_counties
from publishers.batch_http import BatchTransport
from publishers.contract import Publisher
from publishers.errors import PublishError
from publishers.guard import AddressGuard
from publishers.http import Transport
from publishers.rates import Rates, open_counts

KEY_FILE = "secret.key"


class SettingsError(Exception):
    """A setting is missing or wrong; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Service:
    """The opened service: the store, the way out, the timings, and where the public finds it."""

    settings: Settings
    database: Database
    transport: Transport
    timings: Timings
    site: Site
    batches: BatchTransport = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "batches", BatchTransport(self.transport))

    @property
    def delivery(self) -> Delivery:
        return Delivery(self.database, self.open_channel, self.timings, self.batches)

    @property
    def base_url(self) -> str:
        return self.site.base_url

    def open_channel(self, destination: Destination) -> Publisher:
        return open_destination(destination, self.transport)

    def close(self) -> None:
        self.batches.close()
        self.database.close()


def open_service(
    settings: Settings,
    *,
    clock: Clock | None = None,
    wake: Wake = lambda queue: None,
    timings: Timings | None = None,
    upgrade: bool = True,
) -> Service:
    """Open the store (bringing an embedded one up to date) and everything else. Raises SettingsError."""
    seal = Seal(_secret(settings))
    database = Database(settings.database(), seal, clock=clock, wake=wake)
    if upgrade:
        upgrade_database(database.engine)
    rates = Rates(open_counts(settings.broker_url), database.clock)
    transport = Transport(AddressGuard(settings.private_addresses()), rates=rates)
    timings = timings or Timings()
    timings.check(timedelta(seconds=transport.total_timeout))
    gazetteer = load_countries().joined(load_us_counties())
    return Service(settings, database, transport, timings, Site(settings.base_url.rstrip("/"), gazetteer))


def fetch_own(settings: Settings) -> Callable[[str], Answer]:
    """GET a path of our own public address, as anybody would; our own host may be on loopback."""
    base = settings.base_url.rstrip("/")
    host = base.split("://", 1)[-1].split("/", 1)[0].rsplit(":", 1)[0]
    transport = Transport(AddressGuard((*settings.private_addresses(), host)), total_timeout=10.0)
    session = transport.session()

    def fetch(path: str) -> Answer:
        try:
            response = session.get(base + path)
        except PublishError:
            return Answer(0)
        return Answer(response.status_code, response.headers.get("Content-Type", ""), response.content)

    return fetch


def _secret(settings: Settings) -> str:
    """The key that seals photos and credentials; made in the data dir only where the database is there too."""
    given = settings.secret_key.get_secret_value()
    if given:
        if len(given) < 32:
            raise SettingsError("HOMEWARD_SECRET_KEY is too short: make one of 64 digits with `openssl rand -hex 32`.")
        return given
    if settings.database_url:
        raise SettingsError(
            "HOMEWARD_SECRET_KEY is not set: it must be given when HOMEWARD_DATABASE_URL is. "
            "Make one with `openssl rand -hex 32` and keep it apart from the backups."
        )
    return _key_file(settings.data_dir)


def _key_file(folder: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = folder / KEY_FILE
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_hex(32))
    return path.read_text().strip()
