"""`homeward keys`: the secret key is changed while the service runs, and the old one dropped when nothing needs it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from alerts.db.audit import Detail
    from alerts.db.keycount import Count
    from alerts.db.resealing import Resealed
    from alerts.opening import Service

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]

keys = typer.Typer(help="The key that seals photos, case documents and credentials.", rich_markup_mode=None)


@keys.command(epilog="Example: homeward keys status")
def status(as_json: AsJson = False) -> None:
    """Say what is under which key, and whether the older ones may be dropped."""
    from alerts.cli.opening import open_for_command
    from alerts.db.keycount import count_digests, count_sealed, under_older, under_unknown

    with open_for_command(any_key=True) as service, service.database.read() as session:
        sealed, digests, known = count_sealed(session), count_digests(session), service.database.seal.keys
    needed, missing = under_older([*sealed, *digests], known), under_unknown(sealed, known)
    if as_json:
        told = {
            "keys": [key.name for key in known],
            "sealed": [_as_row(count) for count in sealed],
            "digests": [_as_row(count) for count in digests],
            "unreadable": [_as_row(count) for count in missing],
            "may_drop_older": not needed,
        }
        typer.echo(json.dumps(told, indent=2))
        return
    typer.echo(f"Current key: {known[0].name}. Older ones: {', '.join(key.name for key in known[1:]) or 'none'}.")
    for count in [*sealed, *digests]:
        typer.echo(f"  {_say_key(count.key)}  {count.count:>7}  {count.kind}{_say_until(count)}")
    if missing:
        typer.echo("Some values are sealed under a key that is not known here: see `homeward doctor`.")
    if len(known) > 1:
        typer.echo("The older keys may be dropped." if not needed else f"Still needed for: {_say_kinds(needed)}.")


@keys.command(epilog="Example: homeward keys rotate")
def rotate() -> None:
    """Put a new key into the key file of the embedded default; the older ones still open. Every process takes it up.

    Where HOMEWARD_SECRET_KEY is set, this says how it is changed there.
    """
    from alerts.cli.opening import open_for_command
    from alerts.db.keyfile import rotate_secret

    with open_for_command() as service:
        path = _key_file(service, "cli.key_is_set")
        rotate_secret(path)
        known = service.database.seal.keys
        _record(service, "keys.rotated", {"key": known[0].name, "older": [key.name for key in known[1:]]})
    typer.echo(
        f"{known[0].name} seals from now on. Back up {path}, apart from the database. Then: homeward keys reseal"
    )


@keys.command(epilog="Example: homeward keys reseal")
def reseal(as_json: AsJson = False) -> None:
    """Seal everything anew under the current key, in small steps, while the service runs; may be stopped and repeated.

    Exit 1 when something opens with no known key, or was sealed under an older one meanwhile.
    """
    from alerts.cli.opening import open_for_command
    from alerts.cli.refusals import Failed
    from alerts.db.keycount import count_sealed, under_older
    from alerts.db.resealing import reseal_all

    with open_for_command() as service:
        done = reseal_all(service.database, progress=_show)
        with service.database.read() as session:
            left = under_older(count_sealed(session), service.database.seal.keys)
        current = service.database.seal.keys[0].name
        _record(service, "keys.resealed", {"key": current, "values": sum(each.sealed for each in done)})
    if as_json:
        rows = [{**asdict(each), "unreadable": list(each.unreadable)} for each in done]
        typer.echo(json.dumps({"key": current, "kinds": rows, "left": [_as_row(count) for count in left]}, indent=2))
    else:
        for each in done:
            typer.echo(f"{each.kind}: {each.sealed} sealed anew under {current}")
    unreadable = sum(len(each.unreadable) for each in done)
    if unreadable:
        raise Failed("cli.values_unreadable", {"count": unreadable})
    if left:
        raise Failed("cli.values_left", {"count": sum(count.count for count in left)})


@keys.command(epilog="Example: homeward keys drop")
def drop(
    end_tokens: Annotated[
        bool, typer.Option("--end-tokens", help="Also end the tokens, keys and sessions that only an older key knows.")
    ] = False,
) -> None:
    """Take the older keys out of the key file, once nothing needs them; refused before that."""
    from alerts.cli.opening import open_for_command
    from alerts.cli.refusals import Failed
    from alerts.db.keycount import count_digests, count_sealed, under_older
    from alerts.db.keyfile import drop_secrets

    with open_for_command() as service:
        path = _key_file(service, "cli.key_drop_is_set")
        known = service.database.seal.keys
        with service.database.read() as session:
            counts = [*count_sealed(session), *([] if end_tokens else count_digests(session))]
        needed, older = under_older(counts, known), known[1:]
        if needed:
            raise Failed("cli.keys_needed", {"kinds": _say_kinds(needed)})
        # Those that were counted, and not what is older by now: somebody may have put a new key in front meanwhile.
        if dropped := drop_secrets(path, [key.name for key in older]):
            _record(service, "keys.dropped", {"older": [key.name for key in older]})
    typer.echo(f"{dropped} older keys dropped. They are still in your backups of {path}: destroy those too.")


def _key_file(service: "Service", otherwise: str) -> Path:
    from alerts.cli.refusals import Failed
    from alerts.db.keyfile import KEY_FILE

    if service.settings.secret_key.get_secret_value():
        raise Failed(otherwise)
    return service.settings.data_dir / KEY_FILE


def _record(service: "Service", action: str, details: Mapping[str, "Detail"]) -> None:
    from alerts.db.audit import record_audit
    from alerts.staff.permissions import OPERATOR

    with service.database.write() as session:
        record_audit(session, action, "keys", by=OPERATOR, details=details)


def _show(done: "Resealed") -> None:
    typer.echo(f"{done.kind}: {done.sealed} sealed anew, {len(done.unreadable)} do not open", err=True)


def _as_row(count: "Count") -> dict[str, object]:
    row: dict[str, object] = {"kind": count.kind, "key": count.key or None, "count": count.count}
    return row if count.until is None else {**row, "until": count.until.isoformat()}


def _say_key(name: str) -> str:
    return name or "unnamed "


def _say_until(count: "Count") -> str:
    return "" if count.until is None else f", the last until {count.until:%F %H:%M} UTC"


def _say_kinds(counts: Sequence["Count"]) -> str:
    return ", ".join(f"{count.count} {count.kind}{_say_until(count)}" for count in counts)
