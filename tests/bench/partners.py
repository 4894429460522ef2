"""Many partners' webhooks and one message for all of them, written into the store fast: not what is measured."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert

from alerts.channel.models import Channel
from alerts.channel.opening import seal_secrets
from alerts.db.base import new_id
from alerts.db.session import Database, now
from alerts.message.content import ChannelContent
from tests.alerts.feed.make_message import make_content, make_message
from tests.make import make_agency, make_channel_settings

REASON = {"code": "targeting.meets", "values": {}}


@dataclass(frozen=True, slots=True)
class Partners:
    """`message_id` is approved and waits to be planned on every one of the channels."""

    agency_id: str
    alert_id: str
    message_id: str
    channel_ids: Sequence[str]


def make_partners(database: Database, count: int, base_url: str) -> Partners:
    with database.write() as session:
        agency = make_agency(session, slug=new_id("agency"))
        given = make_channel_settings("webhook", base_url)
        secrets = {"secret": given.pop("secret")}
        at, rows = now(session), []
        for number in range(count):
            channel_id = new_id("channel")
            rows.append({
                "id": channel_id, "agency_id": agency.id, "kind": "webhook", "name": f"Partner {number}",
                "sandbox": False, "active": True, "settings": given, "coverage": {"code": "RO"}, "languages": [],
                "sealed_secrets": seal_secrets(session, channel_id, secrets), "created_at": at,
            })  # fmt: skip
        session.execute(insert(Channel), rows)
        ids = [str(row["id"]) for row in rows]
        content = make_content().model_copy(update={"channels": tuple(_chosen(each) for each in ids)})
        message = make_message(session, agency, content=content)
        return Partners(agency.id, message.alert_id, message.id, ids)


def _chosen(channel_id: str) -> ChannelContent:
    return ChannelContent(
        channel_id=channel_id, kind="webhook", name="Partner", language="ro", text="", cut=(), poster=None,
        reason=REASON,
    )  # fmt: skip
