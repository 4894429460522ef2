"""A channel's settings, coverage and name change; its kind and whether it is a sandbox never do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
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
from alerts.channel.queries import get_channel, load_channel, settings_by_name
from alerts.db.audit import record_audit
from alerts.errors import Conflict
from alerts.staff.access import require_fresh
from alerts.staff.models import Agency
from alerts.staff.permissions import Actor, Permission, authorise
from geo.gazetteer import Gazetteer
from publishers.contract import ChannelSettings
from publishers.registry import find_kind, secret_fields


@dataclass(frozen=True, slots=True)
class Accounts:
    """What the platform said of a channel's old and new credentials: the kind's `learned` settings, {} = not asked."""

    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)


def change_settings(
    session: Session,
    agency_id: str,
    channel_id: str,
    given: Mapping[str, Any],
    *,
    out: bool,
    said: Accounts,
    by: Actor,
) -> Channel:
    """What is given replaces, null clears, the rest stays, secrets too, unless a URL changed.

    Whoever may point a channel elsewhere must not thereby receive its token: then every secret that is not given
    anew is gone. `out`: copies stand there, or may; whose they are stays then, or another account's "missing" would
    prove them gone. Raises BadInput, Conflict, Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_CHANNELS, agency_id)
    require_fresh(session, by)
    channel = get_channel(session, agency_id, channel_id)
    checked, dropped = merge_settings(session, channel, given)
    plain, secrets = split_settings(channel.kind, checked)
    plain = _settle_account(channel, plain, given, out, said)
    if any(plain.get(name) != channel.settings.get(name) for name in find_kind(channel.kind).account):
        require_own_mode(session, agency_id, channel.kind, plain, sandbox=channel.sandbox)
    channel.settings, channel.sealed_secrets = plain, seal_secrets(session, channel.id, secrets)
    channel.healthy = channel.health = channel.checked_at = None
    told = {"fields": sorted(given), "dropped_secrets": dropped}
    record_audit(session, "channel.settings_changed", channel.id, by=actor, details=told)
    return channel


def merge_settings(session: Session, channel: Channel, given: Mapping[str, Any]) -> tuple[ChannelSettings, list[str]]:
    """The settings as they would be, and the secrets that go because a URL changed. Raises BadInput."""
    kept = _readable_secrets(session, channel)
    plain = {**channel.settings, **given}
    moved = _is_elsewhere(channel, check_settings(channel.kind, {**kept, **plain}))
    dropped = sorted(set(kept) - set(given)) if moved else []
    return check_settings(channel.kind, plain if moved else {**kept, **plain}, asked_anew=dropped), dropped


def keep_account(session: Session, channel_id: str, learned: Mapping[str, str]) -> None:
    """Whose a channel is, as its credentials said when they were first used. What is known already stays.

    Asked before each first post: of a sandbox it raises Conflict when that is a live channel's account. A live one is
    held up by nothing that somebody once wrote down for drills.
    """
    channel = load_channel(session, channel_id)
    known = {name: value for name, value in channel.settings.items() if value is not None}
    settings = {**channel.settings, **learned, **known}
    if channel.sandbox:
        require_own_mode(session, channel.agency_id, channel.kind, settings, sandbox=True)
    channel.settings = settings


def require_own_mode(
    session: Session, agency_id: str, kind: str, settings: Mapping[str, Any], *, sandbox: bool
) -> None:
    """No account is a sandbox and a live channel at once: a drill would be seen by everybody who follows it.

    A partner's address may be both: its events say which they are. Raises Conflict.
    """
    account = find_kind(kind).account
    own = [settings.get(name) for name in account]
    if len(account) < 2 or None in own:  # whose it is will be known when it is first used
        return
    for name, other in settings_by_name(session, agency_id, kind, sandbox=not sandbox):
        if own == [other.get(each) for each in account]:
            raise Conflict("channel.other_mode", {"channel": name})


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
    require_fresh(session, by)
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
    require_fresh(session, by)
    channel = get_channel(session, agency_id, channel_id)
    channel.active = active
    mark_changed(session, agency_id)
    action = "channel.activated" if active else "channel.deactivated"
    record_audit(session, action, channel.id, by=actor)
    return channel


def _settle_account(
    channel: Channel, plain: Mapping[str, Any], given: Mapping[str, Any], out: bool, said: Accounts
) -> dict[str, Any]:
    """The settings with those that say whose the posts are. Raises Conflict when copies of another account are out."""
    kind, renewed = find_kind(channel.kind), bool(given.keys() & secret_fields(channel.kind))
    asked_for = [name for name in kind.learned if renewed and given.get(name) is None]
    if not out:
        return {**plain, **dict.fromkeys(asked_for), **said.after}
    if asked_for and not said.after:  # it was posted there after the platform was asked
        raise Conflict("channel.account_unasked")
    before = {**said.before, **{name: value for name, value in channel.settings.items() if value is not None}}
    after = {**plain, **{name: before.get(name) for name in kind.learned if not given.get(name)}, **said.after}
    others = [name for name in kind.account if before.get(name) is not None and after[name] != before[name]]
    if others:
        raise Conflict("channel.copies_out", {"channel": channel.name, "fields": ", ".join(others)})
    return after


def _is_elsewhere(channel: Channel, checked: ChannelSettings) -> bool:
    return any(str(url) != channel.settings.get(name) for name, url in urls_of(checked).items())


def _readable_secrets(session: Session, channel: Channel) -> dict[str, Any]:
    """None of them when the service's key is another one: they are then asked for like those never given."""
    try:
        return unseal_secrets(session, channel)
    except Conflict:
        return {}
