"""`homeward purge` and `homeward restore`: what is forgotten, and what a backup must not bring back."""

import json
from typing import Annotated

import typer

purge = typer.Typer(help="Forgetting what is over.", rich_markup_mode=None)
restore = typer.Typer(help="After a database was restored from a backup.", rich_markup_mode=None)

AsJson = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]


@purge.callback()
@restore.callback()
def group() -> None:
    """A group even while it has one command."""


@purge.command(epilog="Example: homeward purge run --json")
def run(as_json: AsJson = False) -> None:
    """Wipe now what is due; prints a certificate for each case. The workers do the same by themselves.

    Exit 1 when a purge that has begun could not be finished.
    """
    from alerts.cli.opening import open_for_command
    from alerts.cli.purging import as_json_rows, print_certificates, purge_now

    with open_for_command() as service:
        done = purge_now(service)
    if as_json:
        typer.echo(json.dumps(as_json_rows(done), ensure_ascii=False, indent=2))
    else:
        print_certificates(done)
    if done.unfinished:
        raise typer.Exit(1)


@restore.command(epilog="Example: homeward restore status")
def status(as_json: AsJson = False) -> None:
    """Say whether this database is held after a restore, and what was not looked at yet. Exit 1 while it is held."""
    from alerts.cli.opening import open_for_command
    from alerts.cli.purging import hold_as_json, print_hold
    from alerts.resolution.release import find_still_out, read_hold

    with open_for_command() as service, service.database.read() as session:
        hold, file = read_hold(session, service.timings), service.settings.tombstones()
        still_out = find_still_out(session)
    if as_json:
        typer.echo(json.dumps(hold_as_json(hold, still_out), ensure_ascii=False, indent=2))
    else:
        print_hold(hold, still_out, file)
    if hold is not None:
        raise typer.Exit(1)


@restore.command(epilog='Example: homeward restore release --reason "every timeline was looked at"')
def release(reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it may end.")] = "") -> None:
    """End the hold, once every channel was looked at: what was held is sent from then on."""
    from alerts.cli.opening import open_for_command
    from alerts.resolution.release import release_hold

    with open_for_command() as service:
        with service.database.write() as session:
            release_hold(session, reason, service.timings)
        typer.echo("Released: publishing goes on.")
