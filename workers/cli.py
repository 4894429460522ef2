"""The `homeward` command: what runs (demo, up, serve, work), and the administration of alerts/cli."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from alerts.cli.intake import make_folder
from alerts.cli.mounting import mount_commands
from alerts.cli.refusals import Commands


class Level(StrEnum):
    """Of the log lines on standard error."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


Host = Annotated[str, typer.Option(metavar="ADDRESS", help="The address to listen on.")]
Port = Annotated[int, typer.Option(metavar="N", min=0, max=65535, help="The port to listen on; 0: any free one.")]

app = typer.Typer(
    cls=Commands,
    help="Homeward helps find missing children, and lets them be forgotten afterwards.",
    epilog="Start with: homeward demo. Settings are read from HOMEWARD_* in the environment.",
    rich_markup_mode=None,
    add_completion=False,
)

# What these commands run takes two seconds to load, so each loads it when it is asked for.


@app.command(epilog="Examples: homeward demo; homeward demo --case az-drill.yaml --once --json")
def demo(
    case: Annotated[
        str | None, typer.Option(metavar="FILE", help="A case document, or a bundled one such as az-drill.yaml.")
    ] = None,
    full: Annotated[
        bool, typer.Option("--full", help="On bundled PostgreSQL and Valkey, web, workers and clock as processes.")
    ] = False,
    once: Annotated[
        bool, typer.Option("--once", help='Go on to "found" and prove every copy gone; exit 0 only if complete.')
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="End with one JSON object; the story goes to stderr.")
    ] = False,
    port: Annotated[
        int, typer.Option(metavar="N", min=0, max=65535, help="The port, or the next free one after it.")
    ] = 8000,
    data: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Keep the data here, in an empty folder; without it, it goes at the end."),
    ] = None,
    log_level: Annotated[Level, typer.Option(help="How much to log on standard error.")] = Level.WARNING,
) -> None:
    """Run a fictional case on loopback, with platform emulators: no credentials, nothing leaves the machine."""
    from alerts.errors import BadInput
    from workers.demo import run_demo

    if data is not None:
        make_folder(data, where="--data")
        if any(data.iterdir()):  # a real store would get a made-up search, people, and a root for ten years
            raise BadInput.at("--data", "demo.folder_is_used", folder=str(data))
    raise typer.Exit(
        run_demo(case, once=once, as_json=as_json, port=port, data=data, full=full, log_level=log_level.value)
    )


@app.command(epilog="Example: homeward up --host 0.0.0.0 --port 8000")
def up(host: Host = "127.0.0.1", port: Port = 8000) -> None:
    """Run web and workers in one process, until Ctrl-C or SIGTERM."""
    from workers.running import run_up

    run_up(host, port)


@app.command(epilog="Example: homeward serve --port 8000")
def serve(host: Host = "127.0.0.1", port: Port = 8000) -> None:
    """Run the web alone; `homeward work` and `homeward tick` beside it do the work. Any number may run."""
    from workers.running import run_serve

    run_serve(host, port)


@app.command(epilog="Example: homeward work")
def work(lane: Annotated[str | None, typer.Option(hidden=True)] = None) -> None:
    """Run the workers alone: planning, deliveries, retractions. Any number may run.

    With HOMEWARD_BROKER_URL they are Celery workers, one of them for retractions alone, and `homeward tick` is needed
    beside them; without it they also do what falls due by the clock.
    """
    from alerts.cli.starting import read_fit_settings

    settings = read_fit_settings()
    if not settings.broker_url:
        from workers.running import run_embedded_work

        run_embedded_work()
        return
    from alerts.cli.opening import open_for_command
    from workers.lanes import Lane, lane_commands, run_lane, run_lanes

    if lane is not None:
        run_lane(Lane(lane), settings)
        return
    with open_for_command(settings):  # what is wrong is said once, and not by workers that are started again and again
        pass
    run_lanes(lane_commands())


@app.command(epilog="Example: homeward tick")
def tick() -> None:
    """Run what falls due by the clock: expiry, checks, and wake-ups that a broker lost. Any number may run."""
    from workers.running import run_tick

    run_tick()


mount_commands(app)


def main() -> None:
    """Run the command line; leaves with its exit code."""
    # A terminal that lacks a letter shows a stand-in for it, instead of failing half-way.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    app(prog_name="homeward")


if __name__ == "__main__":
    main()
