"""What may be wrong with an installation: each finding says what it is and, when wrong, how it is cured."""

import ipaddress
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError

from alerts.channel.health import record_health
from alerts.channel.opening import find_destination
from alerts.channel.queries import list_channels, load_channel
from alerts.cli.examining_trust import check_trust
from alerts.cli.findings import Finding
from alerts.cli.opening import (
    Service,
    check_database_url,
    find_database_file,
    is_migrated,
    open_for_command,
    shown_url,
)
from alerts.cli.refusals import explain_error
from alerts.db.keyfile import KEY_FILE, read_secrets
from alerts.db.seal import LEAST_SECRET
from alerts.errors import BadInput, HomewardError
from alerts.poster.fonts import Weight, load_typefaces
from alerts.poster.templates import TemplateError, load_templates
from alerts.resolution.release import read_hold
from alerts.settings import Settings
from alerts.staff.queries import list_agencies
from alerts.words.catalogue import languages
from alerts.words.say import say
from publishers.contract import Health

OTHERS_MAY = 0o077  # of a file's mode: anything for group and others


def examine(settings: Settings) -> Iterator[Finding]:
    """Everything in turn; nothing is made or changed but the channels' recorded health."""
    yield check_data_dir(settings)
    yield check_base_url(settings)
    secret = check_secret(settings)
    yield secret
    yield check_texts()
    yield check_posters()
    database = check_database(settings)
    yield database
    if not database.cure:
        yield check_hold(settings)
        if not secret.cure:
            yield from check_trust(settings)
        yield from check_channels(settings)


def check_data_dir(settings: Settings) -> Finding:
    folder = settings.data_dir.resolve()
    existing = next(each for each in (folder, *folder.parents) if each.exists())
    probe = existing / ".homeward-doctor"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        why = error.strerror or type(error).__name__
        return Finding("data dir", f"{folder}: {why}", "Set HOMEWARD_DATA_DIR to a folder that may be written to.")
    return Finding("data dir", f"{folder} can be written to" + ("" if existing == folder else " (made at first use)"))


def check_base_url(settings: Settings) -> Finding:
    """Plain http only where nobody else listens: what the public reads must not be changed on its way."""
    url = settings.base_url
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or parts.scheme not in ("http", "https"):
        return Finding("base URL", f"{url} is no web address", "Set HOMEWARD_BASE_URL, such as https://alerts.example")
    if parts.scheme == "http" and not is_loopback(host):
        return Finding("base URL", f"{url} is not encrypted", "Put it behind https and set HOMEWARD_BASE_URL so.")
    return Finding("base URL", url)


def is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def check_secret(settings: Settings) -> Finding:
    given = settings.secret_key.get_secret_value()
    cure = "Make one with `openssl rand -hex 32`, set HOMEWARD_SECRET_KEY, and keep it apart from the backups."
    if given:
        short = len(given) < LEAST_SECRET
        return Finding(
            "secret key", "HOMEWARD_SECRET_KEY is " + ("too short" if short else "set"), cure if short else ""
        )
    if settings.database_url:
        return Finding("secret key", "HOMEWARD_SECRET_KEY is not set", cure)
    return _check_key_file(settings.data_dir / KEY_FILE, find_database_file(settings))


def check_texts() -> Finding:
    found = languages()
    cure = "" if found else "Install Homeward again: its catalogues are missing."
    return Finding("languages", ", ".join(found) or "none", cure)


def check_posters() -> Finding:
    """Whether there are typefaces in both weights, and templates that can be read."""
    try:
        shapes = tuple(load_templates())
        faces = [len(load_typefaces(weight)) for weight in Weight]
    except (OSError, TemplateError) as error:
        return Finding("posters", str(error), "Install Homeward again, or mend the file.")
    if not shapes or not all(faces):
        return Finding("posters", "typefaces or templates are missing", "Install Homeward again.")
    return Finding("posters", f"{', '.join(shapes)}; {sum(faces)} typefaces")


def check_database(settings: Settings) -> Finding:
    try:
        check_database_url(settings, folder_too=False)
    except BadInput as error:
        return Finding("database", "; ".join(explain_error(error)[0]), "Set HOMEWARD_DATABASE_URL right.")
    file = find_database_file(settings)
    if file is not None and not file.exists():
        return Finding("database", f"{file} is not there yet", "Run: homeward db upgrade")
    engine = create_engine(settings.database(), hide_parameters=True)
    try:
        migrated = is_migrated(engine)
    except SQLAlchemyError:
        cure = "Check that it runs, and that HOMEWARD_DATABASE_URL names it with the right user and password."
        return Finding("database", f"{shown_url(settings)} does not answer", cure)
    finally:
        engine.dispose()
    if not migrated:
        return Finding("database", f"{shown_url(settings)} is not up to date", "Run: homeward db upgrade")
    return Finding("database", f"{shown_url(settings)} is up to date")


def check_hold(settings: Settings) -> Finding:
    """Whether the database was restored and is held, and whether the tombstone file is whole."""
    try:
        with open_for_command(settings, upgrade=False) as service, service.database.read() as session:
            hold, keeper = read_hold(session, service.timings), service.keeper
    except Exception as error:
        return Finding("restore", "; ".join(explain_error(error)[0]), "Give the tombstone file to who runs Homeward.")
    if hold is not None:
        cure = "See what was not looked at yet: homeward restore status"
        return Finding("restore", f"the database was restored; held since {hold.since:%Y-%m-%d %H:%M} UTC", cure)
    damaged = keeper.file.damaged if keeper else 0
    torn = f"; {damaged} damaged {'line' if damaged == 1 else 'lines'}, written again" if damaged else ""
    return Finding("restore", f"nothing is held; {settings.tombstones()}{torn}")


def check_channels(settings: Settings) -> Iterator[Finding]:
    """Asks the platform of every active channel; nothing is posted."""
    try:
        with open_for_command(settings, upgrade=False) as service:
            with service.database.read() as session:
                agencies = list_agencies(session)
                channels = [one for each in agencies for one in list_channels(session, each.id) if one.active]
            for channel in channels:
                yield _check_one(service, channel.id, f"channel {channel.id} ({channel.kind}, {channel.name})")
            if not channels:
                yield Finding("channels", "none yet")
    except Exception as error:  # a finding too: the doctor tells what is wrong and does not fall ill itself
        yield Finding("channels", "; ".join(explain_error(error)[0]), "Mend what is named above first.")


def check_channel(service: Service, channel_id: str) -> Health:
    """Ask the platform with no transaction open, and keep what it said. Raises NotFound, Conflict."""
    with service.database.read() as session:
        destination = find_destination(session, load_channel(session, channel_id))
    health = service.open_channel(destination).check()
    with service.database.write() as session:
        record_health(session, channel_id, health)
    return health


def _check_one(service: Service, channel_id: str, what: str) -> Finding:
    try:
        health = check_channel(service, channel_id)
    except HomewardError as error:
        return Finding(what, say(error.reason), "Enter its credentials again.")
    if health.ok:
        return Finding(what, health.account or "answers")
    return Finding(what, say(health.reason), f"Mend its settings, then: homeward channel check {channel_id}")


def _check_key_file(path: Path, database: Path | None) -> Finding:
    if not path.exists():
        if database is not None and database.exists():
            cure = f"Put {KEY_FILE} back from where it was kept: without it nothing that is sealed opens."
            return Finding("secret key", f"{path} is missing beside its database", cure)
        return Finding("secret key", f"{path} is made at first use")
    with suppress(OSError):
        if path.stat().st_mode & OTHERS_MAY:
            return Finding("secret key", f"{path} can be read by others", f"Run: chmod 600 {path}")
        try:
            read_secrets(path)
        except ValueError:
            return Finding("secret key", f"{path} is damaged", "Put it back from where it was kept.")
        return Finding("secret key", f"{path} is there")
    return Finding("secret key", f"{path} can not be read", "Give it to the user who runs Homeward.")
