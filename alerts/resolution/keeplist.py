"""The keep-list: what of every table may stay when a case is purged. What is not in it is wiped.

Ids, digests, times, people who acted, numbers, kinds, states, codes. A column that is new and in neither list is wiped
too; a test asks for a decision.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from alerts.feed.events import bare_body


@dataclass(frozen=True, slots=True)
class SameAs:
    """The value of another column of the same row."""

    column: str


Blank = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """`keep`: columns that stay as they are. `blank`: what the others become where they can not be null.

    `trim`: columns of which a part stays, and what makes that part.
    """

    keep: frozenset[str]
    wipe: frozenset[str] = frozenset()
    blank: Blank = field(default_factory=dict)
    trim: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)

    @property
    def decided(self) -> frozenset[str]:
        return self.keep | self.wipe | self.trim.keys()


def _table(keep: str, wipe: str = "", *, blank: Blank | None = None, **trim: Callable[[Any], Any]) -> Table:
    return Table(frozenset(keep.split()), frozenset(wipe.split()), blank or {}, trim)


OF_A_CASE: Mapping[str, Table] = {
    "case": _table(
        "id agency_id state edits pack pack_version created_by created_at verified_at closed_at hidden_at purge_due_at"
        " stop_due_at",
        "reference sealed_document protected_at lifted_at",  # an agency's own number may be made of a name
        blank={"reference": SameAs("id")},
    ),
    "answer": _table("id case_id item by at", "sealed_answer"),
    "photo": _table(
        "id case_id child sha256 width height uploaded_by uploaded_at withdrawn_at",
        "focus rights",
        blank={"focus": [], "rights": ""},
    ),
    "hand": _table("case_id staff_id"),
    "lift": _table("id case_id by at", "sealed_reason"),
    "assignment": _table("case_id staff_id by at"),
    "call": _table(
        "id key agency_id code alert_id case_id staff_id raised_at rung answered_at answered_by over_at due_at"
        " lease_until fence"
    ),
    "alert": _table(
        "id case_id agency_id state mode slug code created_by created_at live_at expires_at ended_at ended_by"
        " end_reason first_approver"
    ),
    "draft": _table(
        "id alert_id position kind state edits languages channels photos hours content_hash case_edits authors"
        " submitted_by submitted_at decided_by decided_at created_at",
        "area removed_children content note override",
        blank={"removed_children": []},
    ),
    "message": _table(
        "id alert_id agency_id number kind mode identifier slug code sender sender_name languages sent expires timezone"
        " references incident content_hash note removes_facts approved_by planned_at stopped not_before",
        "content",
    ),
    "event": _table("position id type alert_id message_id mode at expires", body=bare_body),
    "publication": _table(
        "id alert_id agency_id message_id channel_id kind mode sandbox number code key reason want shown urgent granted"
        " refusals retry_at retry_why looked_at watch_since watched_at first_live_at retracted_at todo todo_values"
        " owner held todo_since todo_deadline created_at due_at lease_until fence doubted_at sought_to",
        "audience wider",  # where a child was sought
    ),
    "attempt": _table("id publication_id number kind revision key fence sending_at account happened answered_at said"),
    "own_copy": _table(
        "id alert_id message_id kind path mode sha256 since ended_at gone_at proof due_at lease_until fence"
    ),
    "public_file": _table("path alert_id over written_at due_at lease_until fence"),
    "receipt": _table("id partner_id alert_id action at"),
}
"""Rows that belong to one case. `said`, `proof` and `todo_values` hold codes, statuses and ids by our own hand."""

BY_THEMSELVES: Mapping[str, str] = {
    "blob": "the row goes when no photo, draft or message that is kept refers to it",
    "cap_document": "the body goes, but for an end's: that says nothing of the child, and its address must answer",
    "feed_fragment": "the row goes when its message is withdrawn, at the latest with the purge; an end's names nobody",
    "post": "the link goes once the copy is gone; a copy that is still out can not be taken back without it",
    "idempotency_key": "every row goes after 24 hours, before any grace period is over",
}
"""Rows with a rule of their own, in wiping.py and in the upkeep."""

OF_NO_CASE: frozenset[str] = frozenset(
    {
        *(
            "agency",
            "staff",
            "pending_action",
            "duty",
            "api_token",
            "sign_in_link",
            "asked_link",  # the row goes as soon as it was looked at
            "sign_in",
            "passkey",
            "code_app",
            "used_challenge",
            "partner",
            "partner_key",
            "channel",
            "signing_key",
        ),
        *("audit_entry", "audit_head", "event_head"),  # the audit holds ids, field names and keyed digests
        *("tombstone", "tombstone_head", "restore_hold", "lost_copy", "purge_certificate"),
    }
)
"""Of organisations, people who work with Homeward, and the service itself."""
