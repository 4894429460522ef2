"""A partner's own service, told by Standard Webhooks (https://www.standardwebhooks.com)."""

import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, SecretStr
from pydantic_core import PydanticCustomError
from standardwebhooks.webhooks import Webhook

from geo.reasons import Reason
from publishers import errors
from publishers.contract import (
    BulkPublisher,
    Capabilities,
    ChannelSettings,
    Content,
    Counting,
    Editing,
    Gone,
    Grade,
    Health,
    Prepared,
    Receipt,
    RemoteRef,
    Seen,
    Settling,
    TextLimits,
    Timeline,
    Undoing,
    Unreadable,
)
from publishers.http import Answer, Request, Transport
from publishers.signing import is_signing_secret, signed_headers

# Standard Webhooks specification, read 2026-11: a body under 20 kB, pictures by link. A receiver drops a repeated
# webhook-id, so that the same may be sent again. A 2xx is delivery and no proof of removal: the receiver declares that.
MOST_BYTES = 20_000
CAPABILITIES = Capabilities(
    text=TextLimits(MOST_BYTES, Counting.BYTES),
    image=None,
    objects=("delivery",),
    settling=Settling.REPEAT,
    editing=Editing.ALL,
    undoing=Undoing.TOMBSTONE,
    grade=Grade.B,
    visible_after=timedelta(0),
    structured=True,
    at_once=250,
)


class Code(StrEnum):
    OK = "webhook.ok"
    NO_EVENT = "webhook.no_event"
    TOO_LARGE = "webhook.too_large"
    DISABLED = "webhook.disabled"
    REFUSED = "webhook.refused"
    REDIRECTED = "webhook.redirected"
    RATE_LIMITED = "webhook.rate_limited"
    SERVER_ERROR = "webhook.server_error"
    WEB_PAGE = "webhook.web_page"
    NO_READS = "webhook.no_reads"
    TOMBSTONE_ONLY = "webhook.tombstone_only"


def _refuse_unfit(secret: SecretStr) -> SecretStr:
    if not is_signing_secret(secret.get_secret_value()):
        raise PydanticCustomError("channel.signing_secret_unfit", "whsec_ and 24 to 64 bytes in base64")
    return secret


Secret = Annotated[SecretStr, AfterValidator(_refuse_unfit)]


class WebhookSettings(ChannelSettings):
    """`base_url` is the address that receives the events."""

    secret: Secret
    previous_secret: Secret | None = None  # signs as well while the receiver changes over


class WebhookPublisher(BulkPublisher):
    kind = "webhook"
    settings_model = WebhookSettings
    capabilities = CAPABILITIES
    account = ("base_url",)

    def __init__(self, settings: ChannelSettings, transport: Transport) -> None:
        own = WebhookSettings.model_validate(settings)
        self._url = str(own.base_url)
        secrets = [own.secret, *([own.previous_secret] if own.previous_secret else [])]
        self._signers = [Webhook(secret.get_secret_value()) for secret in secrets]
        self._transport = transport

    def check(self) -> Health:
        """Sends a signed event of type `ping`, which a receiver answers like any other."""
        event = {"type": "ping", "timestamp": datetime.now(UTC).isoformat(), "data": {}}
        try:
            self._send(_encode(event), f"ping_{uuid.uuid4().hex}")
        except errors.PublishError as error:
            return Health(ok=False, reason=error.reason)
        return Health(ok=True, reason=Reason(Code.OK))

    def publish(self, content: Content, prepared: Prepared, key: str) -> Receipt:
        return self._send(self.encode(content), key)

    def edit(self, refs: Sequence[RemoteRef], content: Content, key: str) -> Receipt:
        """An update, or with an event of retraction the tombstone: one more delivery, under a key of its own."""
        return self._send(self.encode(content), key)

    def delete(self, ref: RemoteRef) -> None:
        raise errors.Rejected(Code.TOMBSTONE_ONLY)

    def read(self, ref: RemoteRef) -> Seen | Gone | Unreadable:
        return Unreadable(Reason(Code.NO_READS))

    def find(self, markers: Sequence[str], since: datetime) -> Timeline | Unreadable:
        return Unreadable(Reason(Code.NO_READS))

    @classmethod
    def encode(cls, content: Content) -> bytes:
        if content.event is None:
            raise errors.Rejected(Code.NO_EVENT)
        return _encode(content.event)

    def address(self, body: bytes, key: str) -> Request:
        return Request(self._url, signed_headers(self._signers, key, body), body)

    def understand(self, answer: Answer, key: str) -> Receipt:
        if not 200 <= answer.status < 300:
            raise _classify(answer)
        # A gateway's or sign-in page is no receiver's answer; whatever else a receiver says with a 2xx is a yes.
        if answer.body.lstrip()[:14].lower().startswith((b"<!doctype html", b"<html")):
            raise errors.OutcomeUnknown(Code.WEB_PAGE, {"status": answer.status})
        return Receipt((RemoteRef("delivery", key),), str(answer.status))

    def _send(self, body: bytes, key: str) -> Receipt:
        with self._transport.session() as session:
            return self.understand(session.deliver(self.address(body, key)), key)


def _encode(event: Mapping[str, object]) -> bytes:
    body = json.dumps(event, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    if len(body) >= MOST_BYTES:
        raise errors.Rejected(Code.TOO_LARGE, {"bytes": len(body), "most": MOST_BYTES})
    return body


# The first row that fits counts; what fits none (5xx) is unknown, and safe to repeat.
REFUSALS: tuple[tuple[range, type[errors.PublishError], Code], ...] = (
    (range(300, 400), errors.Rejected, Code.REDIRECTED),
    (range(410, 411), errors.Blocked, Code.DISABLED),
    (range(429, 430), errors.RateLimited, Code.RATE_LIMITED),
    (range(408, 409), errors.OutcomeUnknown, Code.SERVER_ERROR),
    (range(400, 500), errors.Rejected, Code.REFUSED),
)


def _classify(answer: Answer) -> errors.PublishError:
    status = answer.status
    for statuses, error, code in REFUSALS:
        if status in statuses:
            if issubclass(error, errors.RateLimited):
                return errors.RateLimited(code, {"status": status}, until=_read_retry_after(answer))
            return error(code, {"status": status})
    return errors.OutcomeUnknown(Code.SERVER_ERROR, {"status": status})


def _read_retry_after(answer: Answer) -> datetime | None:
    """The Retry-After header, in seconds or as a date."""
    value = answer.headers.get("Retry-After", "")
    try:
        if value.isdigit():
            return datetime.now(UTC) + timedelta(seconds=int(value))
        return parsedate_to_datetime(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
