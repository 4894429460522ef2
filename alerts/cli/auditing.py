"""`homeward audit`: is the record of every decision what it was, and a copy of it for others to check."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from alerts.cli.refusals import Failed
    from alerts.db.heads import Broken
    from alerts.db.verifying import Verdict
    from alerts.opening import Service

Heads = Annotated[
    list[Path] | None,
    typer.Option(metavar="FILE", help="Also check signed heads that were kept elsewhere; may be repeated."),
]
Keys = Annotated[
    list[str] | None,
    typer.Option(metavar="KEY", help="Trust this public key (see: homeward audit key); may be repeated."),
]

audit = typer.Typer(help="The record of every decision.", rich_markup_mode=None)


@audit.command(epilog="Examples: homeward audit verify; homeward audit verify --heads /mnt/other/audit-heads.log")
def verify(
    heads: Heads = None,
    export: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Check an export, without database or settings.")
    ] = None,
    key: Keys = None,
) -> None:
    """Walk the whole chain of the audit, and compare it with every signed head of it that was ever kept.

    Exit 1 when an entry was changed, removed or cut off, and when entries are there but no signed head is.
    """
    from alerts.cli.refusals import Failed
    from alerts.db.heads import Broken

    copies, trusted = [_existing(path) for path in heads or ()], [_known_key(given) for given in key or ()]
    try:
        if export is not None:
            verdict = _verify_export(_existing(export), copies, trusted)
        else:
            verdict = _verify_database(copies, trusted)
    except Broken as error:
        raise _as_failure(error) from None
    typer.echo(f"The audit chain is whole: {verdict.entries} entries.")
    if verdict.unreadable:
        typer.echo(f"Lines that can not be read: {verdict.unreadable}, torn when the power went, or damaged.")
    if verdict.last_head is not None:
        last = verdict.last_head
        typer.echo(
            f"Signed heads that agree: {verdict.heads}, the last of entry {last.position} on {last.at:%F %T} UTC."
        )
        if export is not None and not trusted:
            signers = ", ".join(sorted(verdict.keys))
            typer.echo(f"Signed by {signers}: compare with what `homeward audit key` said, or give it with --key.")
    elif verdict.entries:
        raise Failed("audit.no_heads", {"entries": verdict.entries})
    else:
        typer.echo("Nothing was recorded yet, and so no head of it was signed.")


@audit.command("export", epilog="Example: homeward audit export --out audit.jsonl")
def export_to(
    out: Annotated[Path, typer.Option(metavar="FILE", help="A new file: lines of JSON, the signed head last.")],
    heads: Heads = None,
) -> None:
    """Write the whole record into one signed file, once it was found whole. Holds ids and field names, no values.

    Exit 1, and no file, when it is not whole, or when no signed head of it is there to tell.
    """
    from alerts.cli.intake import write_new
    from alerts.cli.opening import open_for_command
    from alerts.cli.refusals import Failed
    from alerts.db.exporting import export_audit
    from alerts.db.heads import Broken

    copies = [_existing(path) for path in heads or ()]
    with open_for_command() as service:
        try:
            verdict = _verify_service(service, copies)
            if verdict.entries and verdict.last_head is None:
                raise Failed("audit.no_heads", {"entries": verdict.entries})
            with write_new(out) as file:
                entries = export_audit(service.database, file)
        except Broken as error:
            raise _as_failure(error) from None
    typer.echo(f"{entries} entries written to {out}. Anybody checks it with: homeward audit verify --export {out}")


@audit.command(epilog="Example: homeward audit key")
def key() -> None:
    """Print the public key that signs the audit's head now: write it down where nobody changes it."""
    from alerts.cli.opening import open_for_command
    from alerts.db.verifying import own_keys

    with open_for_command() as service:
        typer.echo(own_keys(service.database)[0])


def _verify_database(copies: Sequence[Path], trusted: Sequence[str]) -> "Verdict":
    from alerts.cli.opening import open_for_command

    with open_for_command() as service:
        return _verify_service(service, copies, trusted)


def _verify_service(service: "Service", copies: Sequence[Path], trusted: Sequence[str] = ()) -> "Verdict":
    """Also against this machine's own heads, where there are any."""
    from alerts.db.verifying import verify_audit

    own = service.heads.path
    return verify_audit(service.database, [*([own] if own.exists() else []), *copies], trusted or None)


def _verify_export(path: Path, copies: Sequence[Path], trusted: Sequence[str]) -> "Verdict":
    from alerts.db.exporting import verify_export

    return verify_export(path, copies, trusted)


def _existing(path: Path) -> Path:
    from alerts.errors import BadInput

    if not path.exists():
        raise BadInput.at(str(path), "cli.no_such_file")
    if path.is_dir():
        raise BadInput.at(str(path), "cli.is_a_folder")
    return path


def _known_key(given: str) -> str:
    from alerts.db.heads import is_public_key
    from alerts.errors import BadInput

    if not is_public_key(given):
        raise BadInput.at("--key", "cli.not_a_public_key")
    return given


def _as_failure(error: "Broken") -> "Failed":
    from alerts.cli.refusals import Failed

    return Failed(error.reason.code, error.reason.values)
