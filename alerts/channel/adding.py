"""A channel is made: checked whole, its secrets sealed before they reach a table."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from alerts.channel.checking import check_languages, check_name, check_settings, collect_problems, split_settings
from alerts.channel.coverage import AreaDocument, parse_area
from alerts.channel.models import Channel
from alerts.channel.opening import seal_secrets
from alerts.channel.queries import get_partner
from alerts.db.audit import Detail, record_audit
from alerts.db.base import new_id
from alerts.db.session import now
from alerts.staff.permissions import Actor, Permission, authorise
from geo.gazetteer import Gazetteer


def add_channel(
    session: Session,
    *,
    agency_id: str,
    kind: str,
    name: str,
    settings: Mapping[str, Any],
    coverage: AreaDocument | str,
    languages: Sequence[str],
    sandbox: bool,
    gazetteer: Gazetteer,
    partner_id: str | None = None,
    by: Actor,
) -> Channel:
    """`coverage`: an area document or one code ("RO"); no `languages` = any. Calls no platform.

    Raises BadInput with every problem, Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    if partner_id is not None:
        get_partner(session, agency_id, partner_id)
    collect_problems(
        lambda: check_name(name),
        lambda: check_settings(kind, settings),
        lambda: parse_area(coverage, gazetteer, where="coverage"),
        lambda: check_languages(languages),
    )
    channel_id = new_id("channel")
    in_the_open, secrets = split_settings(kind, check_settings(kind, settings))
    channel = Channel(
        id=channel_id,
        agency_id=agency_id,
        kind=kind,
        name=check_name(name),
        partner_id=partner_id,
        sandbox=sandbox,
        settings=in_the_open,
        sealed_secrets=seal_secrets(session, channel_id, secrets),
        coverage=parse_area(coverage, gazetteer, where="coverage"),
        languages=check_languages(languages),
        created_at=now(session),
    )
    told: dict[str, Detail] = {"agency": agency_id, "kind": kind, "sandbox": sandbox, "secrets": sorted(secrets)}
    return _keep(session, channel, told, actor)


def _keep(session: Session, channel: Channel, told: Mapping[str, Detail], actor: str) -> Channel:
    session.add(channel)
    session.flush()
    record_audit(session, "channel.added", channel.id, by=actor, details=told)
    return channel
