"""What the purge did and where a held store stands, as lines and as JSON."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import typer

from alerts.db.models import LostCopy
from alerts.opening import Service
from alerts.resolution.models import Certificate
from alerts.resolution.purge import purge_due
from alerts.resolution.queries import begun_purges, certificates_since, count_waiting
from alerts.resolution.release import HoldStatus, Unlooked

MOST_ROUNDS = 1000


@dataclass(frozen=True, slots=True)
class Done:
    """What one run did: the certificates, how many purges could not be finished, how many ended searches wait."""

    certificates: Sequence[Certificate]
    unfinished: int
    hidden: int
    waiting: int


def purge_now(service: Service) -> Done:
    """Every move that is due, until there is none."""
    database, began = service.database, service.database.clock()
    for _ in range(MOST_ROUNDS):
        if not purge_due(database, service.purge_rules, service.timings, base_url=service.base_url):
            break
    with database.read() as session:
        hidden, waiting = count_waiting(session)
        unfinished = len(begun_purges(session, MOST_ROUNDS))
        return Done(certificates_since(session, began), unfinished, hidden, waiting)


def as_json_rows(done: Done) -> dict[str, Any]:
    return {
        "certificates": [certificate_as_json(each) for each in done.certificates],
        "unfinished": done.unfinished,
        "hidden": done.hidden,
        "waiting": done.waiting,
    }


def certificate_as_json(certificate: Certificate) -> dict[str, Any]:
    """Times as ISO 8601; nothing personal is in it."""
    names = ("id", "agency_id", "alerts", "grace_days", "by", "counts", "digests", "incidents", "audit_position")
    told = {name: getattr(certificate, name) for name in names}
    return {
        "case": certificate.case_id,
        "cause": certificate.cause.value,
        "begun_at": certificate.begun_at.isoformat(),
        "completed_at": _iso(certificate.completed_at),
        "backups_end": certificate.backups_end.isoformat() if certificate.backups_end else None,
        **told,
    }


def print_certificates(done: Done) -> None:
    for each in done.certificates:
        counted = ", ".join(f"{count} {kind}" for kind, count in each.counts.items())
        typer.echo(
            f"{each.case_id} purged {_iso(each.completed_at)}: certificate {each.id}, audit {each.audit_position}."
        )
        typer.echo(f"  wiped: {counted}; the last backup that holds any of it ends on {each.backups_end}")
    if not done.certificates:
        typer.echo("Nothing was purged.")
    typer.echo(f"{done.hidden} hidden and in their grace period; {done.waiting} ended, with copies not accounted for.")
    if done.unfinished:
        typer.echo(f"{done.unfinished} could not be finished: somebody still reads. Run it again.", err=True)


def hold_as_json(hold: HoldStatus | None, still_out: Sequence[LostCopy]) -> dict[str, Any]:
    told = [{"alert": each.alert_id, "found": each.found} for each in still_out]
    if hold is None:
        return {"held": False, "still_out": told}
    return {
        "held": True,
        "since": hold.since.isoformat(),
        "tombstones": hold.tombstones,
        "newest_at": _iso(hold.newest_at),
        "unlooked": [asdict(each) for each in hold.unlooked],
        "for_a_person": [asdict(each) for each in hold.for_a_person],
        "still_out": told,
    }


def print_hold(hold: HoldStatus | None, still_out: Sequence[LostCopy], file: Path) -> None:
    for lost in still_out:
        ids = ", ".join(str(each["id"]) for each in lost.found if not each["gone"])
        typer.echo(f"Still out, tried again each minute: {ids} (alert {lost.alert_id})")
    if hold is None:
        typer.echo("Nothing is held.")
        return
    typer.echo(f"HELD since {_iso(hold.since)}: the tombstone file tells {hold.tombstones} things that happened after")
    typer.echo(f"this database was copied, the newest {_iso(hold.newest_at)}. Nothing new is sent.")
    if hold.knows_nothing:
        typer.echo(
            f"It knows no alert at all. If it is a new database, move {file} away, or set HOMEWARD_TOMBSTONE_DIR;"
        )
        typer.echo("if it should not be, you restored the wrong one.")
    _print_places("Not looked at yet (the workers look by themselves)", hold.unlooked)
    _print_places("Can not be looked at from here: look yourself, take down what is there", hold.for_a_person)
    if not hold.unlooked:
        typer.echo('Every channel was looked at. Release it: homeward restore release --reason "..."')


def _print_places(title: str, places: Sequence[Unlooked]) -> None:
    if places:
        typer.echo(f"{title}:")
    for each in places:
        typer.echo(f"  {each.channel}: alert {each.alert}" + (f", {each.publication}" if each.publication else ""))


def _iso(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None
