"""A channel's settings, coverage and name change; its kind and whether it is a sandbox never do."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from alerts.channel.checking import (
    check_languages,
    check_name,
    check_settings,
    collect_problems,
    split_settings,
    urls_of,
)
from alerts.channel.coverage import AreaDocument, pack_coverage, parse_area
from alerts.channel.index import mark_changed
from alerts.channel.models import Channel
from alerts.channel.opening import seal_secrets, unseal_secrets
from alerts.channel.queries import get_channel
from alerts.db.audit import record_audit
from alerts.errors import Conflict
from alerts.staff.models import Agency
from alerts.staff.permissions import Actor, Permission, authorise
from geo.gazetteer import Gazetteer
from publishers.contract import ChannelSettings


def change_settings(
    session: Session, agency_id: str, channel_id: str, given: Mapping[str, Any], *, by: Actor
) -> Channel:
    """What is given replaces, null clears, the rest stays, secrets too, unless a URL changed.

    Whoever may point a channel elsewhere must not thereby receive its token: then every secret that is not given
    anew is gone. Raises BadInput, Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    channel = get_channel(session, agency_id, channel_id)
    kept = _readable_secrets(session, channel)
    plain = {**channel.settings, **given}
    moved = _is_elsewhere(channel, check_settings(channel.kind, {**kept, **plain}))
    dropped = sorted(set(kept) - set(given)) if moved else []
    checked = check_settings(channel.kind, plain if moved else {**kept, **plain}, asked_anew=dropped)
    channel.settings, secrets = split_settings(channel.kind, checked)
    channel.sealed_secrets = seal_secrets(session, channel.id, secrets)
    channel.healthy = channel.health = channel.checked_at = None
    told = {"fields": sorted(given), "dropped_secrets": dropped}
    record_audit(session, "channel.settings_changed", channel.id, by=actor, details=told)
    return channel


def change_coverage(
    session: Session,
    agency_id: str,
    channel_id: str,
    *,
    coverage: AreaDocument | str,
    languages: Sequence[str],
    gazetteer: Gazetteer,
    by: Actor,
) -> Channel:
    """For messages that are planned from now on. Raises BadInput, Forbidden, NotFound."""
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    channel = get_channel(session, agency_id, channel_id)
    homes = (session.get_one(Agency, agency_id).country,)
    collect_problems(
        lambda: parse_area(coverage, gazetteer, where="coverage", homes=homes),
        lambda: check_languages(languages),
    )
    channel.coverage = parse_area(coverage, gazetteer, where="coverage", homes=homes)
    channel.ground = pack_coverage(channel.coverage)
    channel.languages = check_languages(languages)
    mark_changed(session, agency_id)
    record_audit(session, "channel.coverage_changed", channel.id, by=actor)
    return channel


def rename_channel(session: Session, agency_id: str, channel_id: str, name: str, *, by: Actor) -> Channel:
    """Raises BadInput, Forbidden, NotFound."""
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    channel = get_channel(session, agency_id, channel_id)
    channel.name = check_name(name)
    record_audit(session, "channel.renamed", channel.id, by=actor)
    return channel


def activate_channel(session: Session, agency_id: str, channel_id: str, *, active: bool, by: Actor) -> Channel:
    """Nothing new goes to a channel that is not active; what is there is still taken back.

    Raises Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    channel = get_channel(session, agency_id, channel_id)
    channel.active = active
    mark_changed(session, agency_id)
    action = "channel.activated" if active else "channel.deactivated"
    record_audit(session, action, channel.id, by=actor)
    return channel


def _is_elsewhere(channel: Channel, checked: ChannelSettings) -> bool:
    return any(str(url) != channel.settings.get(name) for name, url in urls_of(checked).items())


def _readable_secrets(session: Session, channel: Channel) -> dict[str, Any]:
    """None of them when the service's key is another one: they are then asked for like those never given."""
    try:
        return unseal_secrets(session, channel)
    except Conflict:
        return {}
