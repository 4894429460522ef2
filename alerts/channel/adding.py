"""A channel is made: checked whole, its secrets sealed before they reach a table."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from alerts.channel.changing import require_own_mode
from alerts.channel.checking import check_languages, check_name, check_settings, collect_problems, split_settings
from alerts.channel.coverage import AreaDocument, pack_coverage, parse_area
from alerts.channel.index import mark_changed
from alerts.channel.models import Channel
from alerts.channel.opening import seal_secrets
from alerts.channel.queries import get_partner
from alerts.db.audit import Detail, record_audit
from alerts.db.base import new_id
from alerts.db.session import now
from alerts.staff.access import require_fresh
from alerts.staff.models import Agency
from alerts.staff.permissions import Actor, Permission, authorise
from geo.gazetteer import Gazetteer


def check_new(
    kind: str,
    name: str,
    settings: Mapping[str, Any],
    coverage: AreaDocument | str,
    languages: Sequence[str],
    gazetteer: Gazetteer,
) -> AreaDocument:
    """All that needs no store, before a transaction; the coverage as `parse_area` returns it.

    Raises BadInput with every problem.
    """
    read: list[AreaDocument] = []
    collect_problems(
        lambda: check_name(name),
        lambda: check_settings(kind, settings),
        lambda: read.append(parse_area(coverage, gazetteer, where="coverage")),
        lambda: check_languages(languages),
    )
    return read[0]


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

    Raises BadInput with every problem, Conflict, Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    require_fresh(session, by)  # it is sent whatever leaves from now on
    if partner_id is not None:
        get_partner(session, agency_id, partner_id)
    homes = (session.get_one(Agency, agency_id).country,)
    read_coverage = partial(parse_area, coverage, gazetteer, where="coverage", homes=homes)
    collect_problems(
        lambda: check_name(name),
        lambda: check_settings(kind, settings),
        read_coverage,
        lambda: check_languages(languages),
    )
    plain, secrets = split_settings(kind, check_settings(kind, settings))
    channel = Channel(
        id=(channel_id := new_id("channel")),
        agency_id=agency_id,
        kind=kind,
        name=check_name(name),
        partner_id=partner_id,
        sandbox=sandbox,
        settings=plain,
        sealed_secrets=seal_secrets(session, channel_id, secrets),
        coverage=read_coverage(),
        languages=check_languages(languages),
    )
    return _keep(session, channel, sorted(secrets), actor)


def _keep(session: Session, channel: Channel, secrets: Sequence[str], actor: str) -> Channel:
    require_own_mode(session, channel.agency_id, channel.kind, channel.settings, sandbox=channel.sandbox)
    channel.ground, channel.created_at = pack_coverage(channel.coverage), now(session)
    session.add(channel)
    session.flush()
    mark_changed(session, channel.agency_id)
    told: dict[str, Detail] = {"agency": channel.agency_id, "kind": channel.kind, "sandbox": channel.sandbox}
    record_audit(session, "channel.added", channel.id, by=actor, details={**told, "secrets": secrets})
    return channel
