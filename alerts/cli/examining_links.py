"""Whether the links to database, broker and mail server are encrypted where others could listen, by their addresses."""

import os
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import parse_qs, urlsplit

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from alerts.cli.findings import Finding
from alerts.settings import Settings, is_loopback

VERIFIED = frozenset({"verify-ca", "verify-full"})
"""Of libpq's modes of TLS: those that know whom they speak to. `require` encrypts, and believes anybody."""


def check_links(settings: Settings) -> Iterator[Finding]:
    """What has another address altogether is said elsewhere."""
    with suppress(ArgumentError, ValueError):
        yield _check_database(settings)
    with suppress(ValueError):
        yield _check_broker(settings)
    with suppress(ValueError):
        yield from _check_mail(settings)


def _check_database(settings: Settings) -> Finding:
    url = make_url(settings.database())
    plain = unlisted([*_said(url, "host"), *_said(url, "hostaddr")], settings)
    services = [f"the service {name} of pg_service.conf" for name in _said(url, "service")]
    plain += services
    # What stands in that file outranks the environment, and only the address outranks both.
    modes = set(_words(url.query.get("sslmode")) if services else _said(url, "sslmode"))
    if url.get_backend_name() == "sqlite" or not plain:
        return Finding("link to the database", "stays on this machine, or is allowed to be plain")
    if len(modes) != 1 or not modes <= VERIFIED:
        cure = (
            "Add ?sslmode=verify-full&sslrootcert=/path/to/ca.pem to HOMEWARD_DATABASE_URL, or name the host in "
            "HOMEWARD_PLAIN_HOSTS if nobody else can listen there."
        )
        if modes == {"require"}:
            said = f"{plain[0]} would be talked to encrypted, and whoever pretends to be it believed"
            return Finding("link to the database", said, cure)
        return Finding("link to the database", f"{plain[0]} would be talked to without encryption", cure)
    return Finding("link to the database", f"{plain[0]} is talked to by TLS ({modes.pop()})")


def _said(url: URL, name: str) -> list[str]:
    """What the address says; else what libpq takes from the environment in its place."""
    host = url.host if name == "host" else None
    own = [*_words(host), *_words(url.query.get(name))]
    return own or _words(os.environ.get(f"PG{name.upper()}"))


def _check_broker(settings: Settings) -> Finding:
    parts = urlsplit(settings.broker_url)
    plain = unlisted([parts.hostname or ""], settings)
    if not plain or parts.scheme not in ("redis", "rediss"):  # another scheme is refused as such
        return Finding("link to the broker", "stays on this machine, or is allowed to be plain")
    checks = {each.lower() for each in parse_qs(parts.query).get("ssl_cert_reqs", ["required"])}
    if parts.scheme != "rediss" or not checks <= {"required", "cert_required"}:
        cure = (
            "Write HOMEWARD_BROKER_URL as rediss://... with its certificate checked, or name the host in "
            "HOMEWARD_PLAIN_HOSTS if nobody else can listen there."
        )
        return Finding("link to the broker", f"{plain[0]} would be talked to without encryption", cure)
    return Finding("link to the broker", f"{plain[0]} is talked to by TLS")


def _check_mail(settings: Settings) -> Iterator[Finding]:
    """The letters hold links to sign in with. Nothing where no server is named."""
    parts = urlsplit(settings.smtp_url.get_secret_value())
    plain = unlisted([parts.hostname or ""], settings)
    if parts.scheme == "smtp+plain" and plain:
        cure = (
            "Write HOMEWARD_SMTP_URL as smtp://... or smtps://..., or name the host in HOMEWARD_PLAIN_HOSTS if nobody "
            "else can listen there."
        )
        yield Finding("link to the mail server", f"{plain[0]} would be talked to without encryption", cure)
    elif parts.hostname:
        said = f"{plain[0]} is talked to by TLS" if plain else "stays on this machine, or is allowed to be plain"
        yield Finding("link to the mail server", said)


def unlisted(hosts: list[str], settings: Settings) -> list[str]:
    """Those that are another machine and not listed. A socket's path, or no host at all, is this one."""
    listed = settings.hosts_without_tls()
    return [
        host for host in hosts if host and not host.startswith(("/", "@")) and not is_loopback(host)
        and host.lower() not in listed
    ]  # fmt: skip


def _words(value: str | tuple[str, ...] | None) -> list[str]:
    given = () if value is None else (value,) if isinstance(value, str) else value
    return [word for each in given for word in each.split(",") if word]
