"""`homeward db` and `homeward cap`: the store, and documents for other systems."""

import json
from pathlib import Path
from typing import Annotated

import typer

db = typer.Typer(help="The database.", rich_markup_mode=None)
cap = typer.Typer(help="Documents of the Common Alerting Protocol.", rich_markup_mode=None)

UNREADABLE = ("cap.malformed", "cap.not_cap", "cap.doctype", "cap.too_large")


@db.callback()
@cap.callback()
def group() -> None:
    """A group even while it has one command."""


@db.command(epilog="Example: homeward db upgrade")
def upgrade() -> None:
    """Bring the database up to date, from an empty one or from any released version; may be repeated."""
    from alerts.cli.opening import open_for_command, shown_url

    with open_for_command(upgrade=True) as service:
        typer.echo(f"The database is up to date: {shown_url(service.settings)}")


@cap.command(epilog="Example: homeward cap lint alert.xml --profile google")
def lint(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A CAP 1.2 document.")],
    profile: Annotated[
        str | None, typer.Option(metavar="P", help="Also a consumer's own rules, such as google.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Check a CAP document from anywhere against schema and standard. Exit 1 when it has errors."""
    from alerts.cli.intake import read_file
    from alerts.errors import BadInput, Problem
    from alerts.feed.lint import Level, lint_cap
    from alerts.words.say import say

    findings = lint_cap(read_file(file), profile)
    unreadable = [Problem(found.code, str(file), found.values) for found in findings if found.code in UNREADABLE]
    if unreadable:
        raise BadInput(unreadable)
    if as_json:
        rows = [
            {"code": found.code, "level": found.level.value, "path": found.path, "detail": say(found)}
            for found in findings
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for found in findings:
            typer.echo(": ".join(filter(None, (found.level.value, found.path, say(found)))))
        if not findings:
            typer.echo("ok")
    if any(found.level is Level.ERROR for found in findings):
        raise typer.Exit(1)
