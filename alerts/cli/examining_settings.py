"""The settings by themselves: what can be seen to be wrong without asking anybody."""

import ipaddress
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from tempfile import TemporaryFile
from urllib.parse import SplitResult, urlsplit

from pydantic import ValidationError
from pydantic_settings import SettingsError as UnreadableFile
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from alerts.cli.examining_links import check_links, unlisted
from alerts.cli.findings import Finding
from alerts.cli.opening import find_database_file, shown_url
from alerts.db.keyfile import KEY_FILE, read_secrets
from alerts.db.weakness import find_weakness
from alerts.opening import REPLACE_IT
from alerts.settings import PREFIX, Settings, host_of, is_loopback

OTHERS_MAY = 0o077  # of a file's mode: anything for group and others
WIDEST = {4: 8, 6: 32}  # the shortest prefix of a private network that makes sense, by IP version
REMOTE = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "glusterfs", "ceph", "lustre", "afs"})
MAKE_A_KEY = "Make one with `openssl rand -hex 32`, set HOMEWARD_SECRET_KEY, and keep it apart from the backups."


def read_settings() -> tuple[Settings | None, list[Finding]]:
    """From the environment. None when a value can not be read; each such value is a finding."""
    try:
        return Settings(), []
    except ValidationError as error:
        return None, [
            Finding(f"{PREFIX}{str(each['loc'][0]).upper()}", each["msg"], "Set it right; .env.example tells how.")
            for each in error.errors(include_input=False, include_context=False, include_url=False)
        ]
    except UnreadableFile as error:
        return None, [Finding(f"{PREFIX}SECRETS_DIR", str(error), "Each file holds one value, as text.")]


def find_unfit(settings: Settings) -> Iterator[Finding]:
    """Whatever can not work, for the doctor and for each start."""
    yield from check_names([*os.environ, *settings.named_files()])
    checks = (
        check_data_dir,
        check_database_url,
        check_broker_url,
        check_base_url,
        check_desk_url,
        check_secret,
        check_public_dir,
    )
    yield from (check(settings) for check in checks)
    yield from check_links(settings)
    yield from check_private_addresses(settings)
    yield check_second_factor(settings)
    yield check_metrics(settings)


def check_names(names: Iterable[str]) -> Iterator[Finding]:
    """A misspelt setting is one that is not in force."""
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    for name in sorted(set(names)):
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            near = get_close_matches(name.upper(), sorted(known), n=1, cutoff=0.8)
            meant = f"Did you mean {near[0]}?" if near else "Remove it."
            yield Finding(name, "is no setting", f"{meant} .env.example lists all.")


def check_data_dir(settings: Settings) -> Finding:
    folder = settings.data_dir.resolve()
    existing = next(each for each in (folder, *folder.parents) if each.exists())
    cure = "Set HOMEWARD_DATA_DIR to a folder that may be written to."
    if why := why_not_writable(existing):
        return Finding("data dir", f"{folder}: {why}", cure)
    kind = file_system_of(existing, _mounts())
    if kind in REMOTE and not settings.database_url:
        said = f"{folder} is on a network file system ({kind}), where SQLite loses data"
        cure = "Set HOMEWARD_DATA_DIR to a local disk, or HOMEWARD_DATABASE_URL to PostgreSQL."
        return Finding("data dir", said, cure, starts=True)
    return Finding("data dir", f"{folder} can be written to" + ("" if existing == folder else " (made at first use)"))


def why_not_writable(folder: Path) -> str:
    """Empty when a file can be made there. One without a name: processes that start together ask at the same time."""
    try:
        with TemporaryFile(dir=folder):
            return ""
    except OSError as error:
        return error.strerror or type(error).__name__


def file_system_of(folder: Path, mounts: str) -> str:
    """Its type by the lines of /proc/self/mountinfo; empty when they tell nothing."""
    found, depth = "", -1
    for line in mounts.splitlines():
        fields, _, tail = line.partition(" - ")
        where = Path(fields.split(" ")[4].replace("\\040", " "))
        if folder.is_relative_to(where) and len(where.parts) >= depth:
            found, depth = tail.split(" ")[0], len(where.parts)
    return found


def _mounts() -> str:
    try:
        return Path("/proc/self/mountinfo").read_text("utf-8", errors="replace")
    except OSError:
        return ""


def check_database_url(settings: Settings) -> Finding:
    cure = "Leave it empty for SQLite in the data dir, or write postgresql+psycopg://user:password@host/name"
    try:
        url = make_url(settings.database())
        url.get_dialect().import_dbapi()
    except (ArgumentError, ImportError, ValueError):
        return Finding("HOMEWARD_DATABASE_URL", "is no address of a database that Homeward can use", cure)
    if url.drivername not in ("sqlite", "sqlite+pysqlite", "postgresql+psycopg"):
        return Finding("HOMEWARD_DATABASE_URL", f"{url.drivername} is not what Homeward runs on", cure)
    return Finding("database address", shown_url(settings))


def check_broker_url(settings: Settings) -> Finding:
    if not settings.broker_url:
        return Finding("broker", "none: the workers look at the database each second")
    parts = _split(settings.broker_url)
    if parts is None or parts.scheme not in ("redis", "rediss") or not parts.hostname:
        cure = "Write HOMEWARD_BROKER_URL as redis://host:6379/0 (Redis or Valkey), or leave it empty."
        return Finding("HOMEWARD_BROKER_URL", "is no address of a Redis or Valkey", cure)
    if not settings.database_url:
        said = "is set, and the database is SQLite: one writer at a time, on this machine alone"
        return Finding("HOMEWARD_BROKER_URL", said, "Set HOMEWARD_DATABASE_URL to a PostgreSQL.", works=True)
    return Finding("broker address", f"{parts.scheme}://{parts.hostname}")


def check_base_url(settings: Settings) -> Finding:
    """It stands in every QR code, and our own pages are read there to prove them gone."""
    found = _check_address("base URL", settings.base_url, "HOMEWARD_BASE_URL", settings)
    if not found.cure and is_loopback(host_of(settings.base_url)) and _is_elsewhere(settings):
        said = "is this machine alone, and the database is elsewhere: every QR code would lead nowhere"
        cure = "Set HOMEWARD_BASE_URL, such as https://alerts.example"
        return Finding("base URL", f"{settings.base_url} {said}", cure, starts=True)
    return found


def check_desk_url(settings: Settings) -> Finding:
    if not settings.desk_url:
        return Finding("desk", "has no host of its own: it is where the public pages are")
    found = _check_address("desk", settings.desk_url, "HOMEWARD_DESK_URL", settings)
    if not found.cure and host_of(settings.desk_url) == host_of(settings.base_url):
        cure = "Set HOMEWARD_DESK_URL to another name, such as https://desk.example, or leave it out."
        return Finding("desk", f"{settings.desk_url} has the host of the public pages", cure)
    if not found.cure and urlsplit(settings.desk_url).path.strip("/"):
        return Finding("desk", f"{settings.desk_url} has a path", "Leave it out: the desk is at /desk of that host.")
    if not found.cure and not f"{settings.desk_url}{settings.base_url}".isascii():
        said = "both addresses are compared with what browsers ask for, which is plain ASCII"
        return Finding("desk", said, "Write their hosts as browsers do, such as xn--80ak6aa92e.example.")
    return found


def _check_address(what: str, url: str, name: str, settings: Settings) -> Finding:
    parts, cure = _split(url), f"Set {name}, such as https://alerts.example"
    if parts is None or not parts.hostname or parts.scheme not in ("http", "https"):
        return Finding(what, f"{url} is no web address", cure)
    if parts.query or parts.fragment or parts.username:
        return Finding(what, f"{parts.hostname} is followed by more than a path", cure)
    if parts.scheme == "http" and unlisted([parts.hostname], settings):
        # Plain http only where nobody else listens: what is read must not be changed on its way.
        listed = "or name the host in HOMEWARD_PLAIN_HOSTS if nobody else can listen there."
        cure = f"Put it behind https and set {name} so, {listed}"
        return Finding(what, f"{url} is not encrypted", cure)
    return Finding(what, url)


def _is_elsewhere(settings: Settings) -> bool:
    with suppress(ArgumentError, ValueError):
        host = make_url(settings.database()).host
        return bool(host) and not str(host).startswith("/") and not is_loopback(str(host))
    return False


def check_secret(settings: Settings) -> Finding:
    given = settings.secret_key.get_secret_value()
    if weakness := given and find_weakness(given):
        return Finding("secret key", f"HOMEWARD_SECRET_KEY {weakness}", REPLACE_IT)
    if given:
        return Finding("secret key", "HOMEWARD_SECRET_KEY is set")
    if settings.database_url:
        return Finding("secret key", "HOMEWARD_SECRET_KEY is not set", MAKE_A_KEY)
    return _check_key_file(settings.data_dir / KEY_FILE, find_database_file(settings))


def _check_key_file(path: Path, database: Path | None) -> Finding:
    if not path.exists():
        if database is not None and database.exists():
            cure = f"Put {KEY_FILE} back from where it was kept: without it nothing that is sealed opens."
            return Finding("secret key", f"{path} is missing beside its database", cure)
        return Finding("secret key", f"{path} is made at first use")
    with suppress(OSError):
        if path.stat().st_mode & OTHERS_MAY:
            return Finding("secret key", f"{path} can be read by others", f"Run: chmod 600 {path}", starts=True)
        try:
            read_secrets(path)
        except ValueError:
            return Finding("secret key", f"{path} is damaged", "Put it back from where it was kept.")
        return Finding("secret key", f"{path} is there")
    return Finding("secret key", f"{path} can not be read", "Give it to the user who runs Homeward.")


def check_private_addresses(settings: Settings) -> Iterator[Finding]:
    """What is listed here may be called without being public: it must be what it looks like, and small."""
    for entry in settings.private_addresses():
        said = _what_is_wrong_with(entry)
        if said:
            cure = "List hosts or networks in HOMEWARD_ALLOW_PRIVATE_ADDRESSES, such as hooks.intranet or 10.20.0.0/16."
            yield Finding("private addresses", f"{entry} {said}", cure)


def _what_is_wrong_with(entry: str) -> str:
    try:
        network = ipaddress.ip_network(entry, strict=False)
    except ValueError:
        is_name = not any(char in entry for char in "/:@ ") and not entry.replace(".", "").isdigit()
        return "" if is_name else "is neither a host nor a network"
    if network.is_link_local or network.is_multicast:
        return "is link-local or multicast, which is never allowed: the clouds' own secrets live there"
    if network.prefixlen < WIDEST[network.version]:
        return "is nearly the whole Internet"
    return ""


def check_public_dir(settings: Settings) -> Finding:
    folder = settings.public_dir
    if folder is None:
        return Finding("public dir", "none: pages are answered by the service alone")
    public, data = folder.resolve(), settings.data_dir.resolve()
    if data.is_relative_to(public):
        said = f"the data dir is within {public}: the key would be served"
        return Finding("public dir", said, "Set HOMEWARD_PUBLIC_DIR to a folder of its own.")
    existing = next(each for each in (public, *public.parents) if each.exists())
    if why := why_not_writable(existing):
        cure = "Set HOMEWARD_PUBLIC_DIR to a folder that may be written to, or give it to the user who runs Homeward."
        return Finding("public dir", f"{public}: {why}", cure)
    return Finding("public dir", f"{public} can be written to")


def check_second_factor(settings: Settings) -> Finding:
    if settings.second_factor:
        return Finding("second factor", "is asked for at the desk")
    if settings.is_local():
        return Finding("second factor", "is not asked for: a link is enough at this machine's own address")
    said = "is off where others reach the desk: whoever reads a link first would be in"
    return Finding("second factor", said, "Leave HOMEWARD_SECOND_FACTOR out.")


def check_metrics(settings: Settings) -> Finding:
    token = settings.metrics_token.get_secret_value()
    if token and len(token) < 16:
        return Finding("metrics", "HOMEWARD_METRICS_TOKEN is too short", "Make one with: openssl rand -hex 16")
    port = f"{settings.metrics_host} port {settings.metrics_port}" if settings.metrics_port else "no port of their own"
    return Finding("metrics", port + (", and on the main port with a token" if token else ""))


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  (it is parsed when it is asked for)
    except ValueError:
        return None
    return parts
