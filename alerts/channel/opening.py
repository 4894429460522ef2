"""A channel's settings with its secrets unsealed: read inside a transaction, used outside, as HTTP must be."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.db.session import seal_of
from alerts.errors import Conflict
from publishers import registry
from publishers.contract import Publisher
from publishers.http import Transport


@dataclass(frozen=True, slots=True)
class Destination:
    """All that opening one channel takes. Live secrets: never stored, logged or shown."""

    kind: str
    settings: Mapping[str, Any] = field(repr=False)


Open = Callable[[Destination], Publisher]
"""How a process opens a channel: `open_destination` with its transport."""


def find_destination(session: Session, channel: Channel) -> Destination:
    """A deactivated channel opens too: what was posted there must still be taken back. Raises Conflict."""
    return Destination(channel.kind, {**channel.settings, **unseal_secrets(session, channel)})


def open_destination(destination: Destination, transport: Transport) -> Publisher:
    """Only when no transaction is open: what is returned calls out. Raises UnknownKind, SettingsError."""
    return registry.open_publisher(destination.kind, destination.settings, transport)


def seal_secrets(session: Session, channel_id: str, secrets: Mapping[str, Any]) -> bytes:
    """Bound to this channel: moved to another one's row they do not open."""
    return seal_of(session).seal_json(dict(secrets), f"channel:{channel_id}")


def unseal_secrets(session: Session, channel: Channel) -> dict[str, Any]:
    """Raises Conflict when they were sealed under another HOMEWARD_SECRET_KEY."""
    try:
        secrets: dict[str, Any] = seal_of(session).open_json(channel.sealed_secrets, f"channel:{channel.id}")
    except InvalidTag as error:
        raise Conflict("channel.secrets_unreadable", {"channel": channel.id}) from error
    return secrets
