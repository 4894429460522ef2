"""What may be wrong with an installation: each finding says what it is and, when wrong, how it is cured."""

import json
from collections.abc import Iterator

from alerts.channel.health import check_channel
from alerts.channel.queries import list_channels
from alerts.cli.examining_settings import find_unfit, read_settings
from alerts.cli.examining_store import check_broker, check_store
from alerts.cli.examining_trust import check_trust
from alerts.cli.findings import Finding
from alerts.cli.opening import Service, fetch_own, open_for_command
from alerts.cli.refusals import Refused, explain_error
from alerts.errors import HomewardError
from alerts.poster.fonts import Weight, load_typefaces
from alerts.poster.templates import TemplateError, load_templates
from alerts.publication.queries import has_copies_out
from alerts.resolution.release import read_hold
from alerts.settings import Settings, host_of, is_loopback
from alerts.staff.queries import list_agencies
from alerts.words.catalogue import is_reviewed, languages
from alerts.words.say import say


def examine() -> Iterator[Finding]:
    """Everything in turn; nothing is made or changed but the channels' recorded health."""
    settings, unread = read_settings()
    yield from unread
    yield check_texts()
    yield check_posters()
    if settings is None:
        return
    unfit = False
    for finding in find_unfit(settings):
        unfit |= finding.is_unfit
        yield finding
    if unfit:  # the rest would only say the same again
        return
    yield check_own_address(settings)
    yield from check_broker(settings)
    answered = True
    for finding in check_store(settings):
        answered &= not finding.is_wrong
        yield finding
    if answered:
        yield from check_hold(settings)
        yield from check_trust(settings)
        yield from check_channels(settings)


def check_own_address(settings: Settings) -> Finding:
    """Our own pages are proven gone by reading them at their public address, so this machine must reach it."""
    answer = fetch_own(settings)("/healthz")
    if answer.status == 200 and _is_ours(answer.body):
        return Finding("public address", f"{settings.base_url} is answered by Homeward")
    if answer.status != 0:
        said = f"{settings.base_url} answers with {answer.status}, and not as Homeward"
        cure = "Before the first start this is to be expected; else mend the proxy."
        return Finding("public address", said, cure, works=True)
    said = f"{settings.base_url} does not answer from here"
    if is_loopback(host_of(settings.base_url)):
        return Finding("public address", f"{said}: not started yet")
    cure = "Let this machine reach HOMEWARD_BASE_URL too: what is not read there can not be proven gone."
    return Finding("public address", said, cure)


def _is_ours(body: bytes) -> bool:
    try:
        return bool(json.loads(body) == {"status": "alive"})
    except ValueError:
        return False


def check_texts() -> Finding:
    found = languages()
    cure = "" if found else "Install Homeward again: its catalogues are missing."
    reviewed = ", ".join(filter(is_reviewed, found)) or "none"
    return Finding("languages", f"{', '.join(found) or 'none'}; reviewed by a speaker: {reviewed}", cure)


def check_posters() -> Finding:
    """Whether there are typefaces in both weights, and templates that can be read."""
    try:
        shapes = tuple(load_templates())
        faces = [len(load_typefaces(weight)) for weight in Weight]
    except (OSError, TemplateError) as error:
        return Finding("posters", str(error), "Install Homeward again, or mend the file.")
    if not shapes or not all(faces):
        return Finding("posters", "typefaces or templates are missing", "Install Homeward again.")
    return Finding("posters", f"{', '.join(shapes)}; {sum(faces)} typefaces")


def check_hold(settings: Settings) -> Iterator[Finding]:
    """Whether the database was restored and is held, and whether the tombstone file is whole.

    Nothing where the service does not open: `check_channels` says why.
    """
    try:
        with open_for_command(settings, upgrade=False) as service, service.database.read() as session:
            hold, keeper = read_hold(session, service.timings), service.keeper
            if keeper is not None:
                keeper.copy()  # once more: the service says so in its log alone
    except OSError as error:
        said = f"{settings.tombstones()}: {error.strerror or type(error).__name__}"
        yield Finding("restore", said, "Give the tombstone file to the user who runs Homeward.")
        return
    except (HomewardError, Refused):
        return
    if hold is not None:
        cure = "See what was not looked at yet: homeward restore status"
        yield Finding(
            "restore", f"the database was restored; held since {hold.since:%Y-%m-%d %H:%M} UTC", cure, starts=True
        )
        return
    damaged = keeper.file.damaged if keeper else 0
    torn = f"; {damaged} damaged {'line' if damaged == 1 else 'lines'}, written again" if damaged else ""
    yield Finding("restore", f"nothing is held; {settings.tombstones()}{torn}")


def check_channels(settings: Settings) -> Iterator[Finding]:
    """Asks the platform of every channel that is active, or on which copies are out; nothing is posted."""
    try:
        with open_for_command(settings, upgrade=False) as service:
            with service.database.read() as session:
                agencies = list_agencies(session)
                everyone = [one for each in agencies for one in list_channels(session, each.id)]
                channels = [one for one in everyone if one.active or has_copies_out(session, one.id)]
            for channel in channels:
                yield _check_one(service, channel.id, f"channel {channel.id} ({channel.kind}, {channel.name})")
            if not channels:
                yield Finding("channels", "none yet")
    except Exception as error:  # a finding too: the doctor tells what is wrong and does not fall ill itself
        yield Finding("channels", "; ".join(explain_error(error)[0]), "Mend what is named above first.")


def _check_one(service: Service, channel_id: str, what: str) -> Finding:
    try:
        health = check_channel(service.database, service.open_channel, channel_id)
    except HomewardError as error:
        return Finding(what, say(error.reason), "Enter its credentials again.")
    if health.ok:
        return Finding(what, health.account or "answers")
    return Finding(what, say(health.reason), f"Mend its settings, then: homeward channel check {channel_id}")
