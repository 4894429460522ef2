"""Every column that is sealed or digested under the secret key, by name: what a change of the key must reach.

The tables belong to rooms further up, so they are named, not imported. A test compares this list with the models.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from string import Formatter
from typing import Any

from sqlalchemy import ColumnClause, LargeBinary, String, TableClause, column, table

from alerts.db.types import UtcDateTime


@dataclass(frozen=True, slots=True)
class SealedColumn:
    """`purpose` is what the value is bound to, filled from the row: `answer:{case_id}:{item}`."""

    kind: str
    table: str
    key: str
    column: str
    purpose: str

    @property
    def rows(self) -> TableClause:
        named = dict.fromkeys((self.key, *self.fields))
        return table(self.table, *(column(name, String()) for name in named), self.value)

    @property
    def value(self) -> ColumnClause[bytes]:
        return column(self.column, LargeBinary())

    @property
    def fields(self) -> tuple[str, ...]:
        """The columns that the purpose is made of."""
        return tuple(name for _, name, _, _ in Formatter().parse(self.purpose) if name)

    def purpose_of(self, row: Mapping[str, Any]) -> str:
        return self.purpose.format_map({name: row[name] for name in self.fields})


@dataclass(frozen=True, slots=True)
class DigestColumn:
    """A digest of something we do not know: it can only be made anew when that is shown to us, or run out.

    A row counts until `ends` + `lasts`, and only while `unless` (a column) is empty.
    """

    kind: str
    table: str
    column: str
    ends: str
    lasts: timedelta = timedelta()
    unless: str | None = None

    @property
    def rows(self) -> TableClause:
        named: list[ColumnClause[Any]] = [column(self.column, String()), column(self.ends, UtcDateTime())]
        return table(self.table, *named, *([column(self.unless, UtcDateTime())] if self.unless else []))


SEALED = (
    SealedColumn("pictures", "blob", "sha256", "sealed", "blob:{sha256}"),
    SealedColumn("case documents", "case", "id", "sealed_document", "case:{id}"),
    SealedColumn("answers of the verification", "answer", "id", "sealed_answer", "answer:{case_id}:{item}"),
    SealedColumn("reasons for lifting a protection", "lift", "id", "sealed_reason", "lift:{case_id}"),
    SealedColumn("secrets of duty webhooks", "duty", "staff_id", "sealed_secret", "duty:{staff_id}"),
    SealedColumn("secrets of code apps", "code_app", "staff_id", "sealed_secret", "code_app:{staff_id}"),
    SealedColumn("addresses that a link was asked for", "asked_link", "id", "sealed_email", "asked_link:{id}"),
    SealedColumn("codes of links to come", "pending_action", "id", "sealed_code", "action:{id}"),
    SealedColumn("channel credentials", "channel", "id", "sealed_secrets", "channel:{id}"),
    SealedColumn("keys that sign posters", "signing_key", "id", "sealed_key", "signing_key:{id}"),
    SealedColumn("kept answers", "idempotency_key", "digest", "sealed_body", "answer:{digest}"),
)

DIGESTED = (
    DigestColumn("API tokens", "api_token", "digest", "expires_at", unless="revoked_at"),
    DigestColumn("partners' keys", "partner_key", "digest", "expires_at", unless="revoked_at"),
    DigestColumn("sessions", "sign_in", "digest", "expires_at"),
    DigestColumn("sign-in links", "sign_in_link", "digest", "expires_at", unless="used_at"),
    DigestColumn("answers of passkeys", "used_challenge", "digest", "expires_at"),
    DigestColumn("idempotency keys", "idempotency_key", "digest", "created_at", lasts=timedelta(hours=24)),
)
