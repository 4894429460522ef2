"""The embedded service for real: web, workers, or both, until a signal stops it."""

import signal
import threading
from contextlib import ExitStack

import typer

from alerts.cli.opening import fetch_own, open_for_command
from alerts.cli.refusals import Failed
from alerts.settings import Settings
from alerts.web.app import create_app
from workers.pool import Bell, Pool
from workers.server import Server


def run_embedded(host: str, port: int, *, web: bool, work: bool) -> None:
    """Blocks until SIGINT or SIGTERM, then lets everything finish what it holds.

    Raises Failed when `host` and `port` can not be listened on, and what `open_for_command` raises.
    """
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    settings, bell = Settings(), Bell()
    with ExitStack() as stack:
        server = _listen(host, port) if web else None
        if server is not None:
            stack.callback(server.stop)
            if "base_url" not in settings.model_fields_set:
                settings = settings.model_copy(update={"base_url": server.base_url})
        service = stack.enter_context(open_for_command(settings, wake=bell.ring))
        if work:
            pool = Pool(service, bell, fetch_own(settings))
            stack.callback(pool.stop)
            pool.start()
        if server is not None:
            server.start(create_app(service))
            stack.callback(server.stop)  # no new requests once the workers are asked to finish
            typer.echo(f"Listening on {server.base_url}, for the public at {service.base_url}")
        typer.echo(f"Data in {settings.data_dir.resolve()}. Ctrl-C stops.")
        stopped.wait()
        typer.echo("Stopping.")


def _listen(host: str, port: int) -> Server:
    try:
        return Server(host, port)
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise Failed("cli.cannot_listen", {"host": host, "port": str(port), "why": why}) from None
