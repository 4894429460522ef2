"""`homeward doctor`: is everything in order here?"""

import json
from typing import Annotated

import typer

EPILOG = "Example: homeward doctor"

_SHOWN = {"ok": "ok", "warning": "warning", "wrong": "WRONG"}


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False) -> None:
    """Look at settings, folders, secret key, database, broker, clock, fonts and channels. Exit 1 when one is wrong.

    Each wrong thing is named with its cure. Platforms are asked whether the tokens work; nothing is posted.
    """
    from alerts.cli.examining import examine

    findings = list(examine())
    if as_json:
        rows = [
            {"what": each.what, "ok": not each.is_wrong, "verdict": each.verdict, "said": each.said, "cure": each.cure}
            for each in findings
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for each in findings:
            typer.echo(f"{_SHOWN[each.verdict]:7}  {each.what}: {each.said}")
            if each.cure:
                typer.echo(f"         {each.cure}")
    if any(each.is_wrong for each in findings):
        raise typer.Exit(1)
