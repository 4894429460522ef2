"""`homeward doctor`: is everything in order here?"""

import json
from typing import Annotated

import typer

EPILOG = "Example: homeward doctor"


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False) -> None:
    """Look at settings, secret key, database, fonts, languages and channels. Exit 1 when something is wrong.

    Each wrong thing is named with its cure. Platforms are asked whether the tokens work; nothing is posted.
    """
    from alerts.cli.examining import examine
    from alerts.settings import Settings

    findings = list(examine(Settings()))
    if as_json:
        rows = [{"what": each.what, "ok": not each.cure, "said": each.said, "cure": each.cure} for each in findings]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for each in findings:
            typer.echo(f"{'WRONG' if each.cure else 'ok   '}  {each.what}: {each.said}")
            if each.cure:
                typer.echo(f"       {each.cure}")
    if any(each.cure for each in findings):
        raise typer.Exit(1)
