"""What a change of a channel means for what is out there, or about to be.

Whose posts a channel's are stays while some are out: through another account they would read as missing.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from alerts.channel.changing import Accounts, activate_channel, change_settings, merge_settings
from alerts.channel.checking import split_settings
from alerts.channel.models import Channel
from alerts.channel.opening import Destination, Open, find_destination
from alerts.channel.queries import get_channel
from alerts.db.session import Database
from alerts.errors import Conflict
from alerts.publication import queries
from alerts.publication.claim import retract_publications
from alerts.publication.machine import PostState, Timings
from alerts.staff.access import require_fresh
from alerts.staff.models import Staff
from alerts.staff.permissions import Actor, Permission, authorise
from publishers.errors import PublishError
from publishers.registry import find_kind, secret_fields


def ask_accounts(
    database: Database, open_channel: Open, agency_id: str, channel_id: str, given: Mapping[str, Any], *, by: Staff
) -> Accounts:
    """Whose the new credentials are, where copies are out and no other setting says it; and the old ones, if unknown.

    Calls out, so with no transaction open. Raises BadInput, Conflict, Forbidden, NotFound.
    """
    with database.read() as session:
        authorise(by, Permission.MANAGE_CHANNELS, agency_id)
        require_fresh(session, by)
        channel = get_channel(session, agency_id, channel_id)
        kind = find_kind(channel.kind)
        renewed = given.keys() & secret_fields(channel.kind)
        if not kind.learned or not renewed or not queries.has_copies_out(session, channel_id):
            return Accounts()
        known = all(channel.settings.get(name) is not None for name in kind.learned)
        old = None if known else _find_old(session, channel)
        plain, secrets = split_settings(channel.kind, merge_settings(session, channel, given)[0])
        new = Destination(channel.kind, {**plain, **secrets})
    return Accounts(_ask_old(open_channel, old) if old else {}, _ask_new(open_channel, new))


def change_account(
    session: Session, agency_id: str, channel_id: str, given: Mapping[str, Any], said: Accounts, *, by: Staff
) -> Channel:
    """`change_settings`, with what is out there now. Raises BadInput, Conflict, Forbidden, NotFound."""
    get_channel(session, agency_id, channel_id)
    rows = queries.lock_on_channel(session, channel_id)  # whoever is about to post has done so, or waits
    out = queries.has_copies_out(session, channel_id)
    channel = change_settings(session, agency_id, channel_id, given, out=out, said=said, by=by)
    for row in rows:
        if row.want:
            row.fence += 1  # nobody posts with the settings of before; what is taken back goes on
    return channel


def switch_channel(
    session: Session, agency_id: str, channel_id: str, *, active: bool, timings: Timings, by: Actor
) -> Channel:
    """`activate_channel`; what was planned for one that is switched off, and is not out there, goes there no more.

    What is out stays until its alert ends. Raises Forbidden, NotFound.
    """
    get_channel(session, agency_id, channel_id)
    queries.lock_wanted_on_channel(session, channel_id)  # before the channel, as whoever ends an alert
    channel = activate_channel(session, agency_id, channel_id, active=active, by=by)
    if not active:
        rows = queries.lock_wanted_on_channel(session, channel_id)  # with those that were just being planned
        unseen = [row for row in rows if not any(post.state is PostState.LIVE for post in row.posts)]
        retract_publications(session, unseen, timings)
    return channel


def _find_old(session: Session, channel: Channel) -> Destination | None:
    try:
        return find_destination(session, channel)
    except Conflict:  # they open no more
        return None


def _ask_old(open_channel: Open, destination: Destination) -> Mapping[str, str]:
    """{} when they do not work any more: then what the new ones say is believed, and reading the copies tells."""
    try:
        return open_channel(destination).whoami()
    except PublishError:
        return {}


def _ask_new(open_channel: Open, destination: Destination) -> Mapping[str, str]:
    try:
        return open_channel(destination).whoami()
    except PublishError as error:
        reason = error.reason
    raise Conflict(reason.code, reason.values)
