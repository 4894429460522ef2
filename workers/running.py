"""What runs until a signal stops it: everything in one process, or the web, the workers and the clock apart."""

import signal
import threading
from collections.abc import Callable
from contextlib import ExitStack

import redis
import typer

from alerts.cli.opening import fetch_own, open_for_command
from alerts.cli.refusals import Failed
from alerts.publication.machine import Timings
from alerts.settings import Settings
from alerts.web.app import create_app
from workers.app import make_app
from workers.pool import Bell, Pool, embedded_pool
from workers.relay import Ringer, relay_due
from workers.schedule import BATCH, Round, upkeep_rounds
from workers.server import Server

Wake = Callable[[str], None]


def run_up(host: str, port: int) -> None:
    """Web and workers in one process. Raises Failed when `host` and `port` can not be listened on."""
    stopped, settings, bell = _signalled(), Settings(), Bell()
    with ExitStack() as stack:
        server, settings = _listen(stack, settings, host, port)
        service = stack.enter_context(open_for_command(settings, wake=bell.ring))
        pool = embedded_pool(service, bell, fetch_own(settings))
        stack.callback(pool.stop)
        pool.start()
        server.start(create_app(service))
        stack.callback(server.stop)  # no new requests once the workers are asked to finish
        _say_running(settings, server)
        stopped.wait()
        typer.echo("Stopping.")


def run_serve(host: str, port: int, *, timings: Timings | None = None) -> None:
    """The web alone. Raises Failed when `host` and `port` can not be listened on."""
    stopped, settings = _signalled(), Settings()
    with ExitStack() as stack:
        server, settings = _listen(stack, settings, host, port)
        service = stack.enter_context(open_for_command(settings, wake=_ring(stack, settings), timings=timings))
        server.start(create_app(service))
        stack.callback(server.stop)
        _say_running(settings, server)
        stopped.wait()
        typer.echo("Stopping.")


def run_embedded_work() -> None:
    """The workers alone, without a broker: they look at the database each second."""
    stopped, settings = _signalled(), Settings()
    bell = Bell()
    with open_for_command(settings, wake=bell.ring) as service:
        _run_pool(embedded_pool(service, bell, fetch_own(settings)), settings, stopped)


def run_tick(*, timings: Timings | None = None) -> None:
    """What falls due by the clock, and, with a broker, the wake-ups that were lost. Any number may run."""
    stopped, settings, bell = _signalled(), Settings(), Bell()
    with ExitStack() as stack:
        service = stack.enter_context(open_for_command(settings, wake=_ring(stack, settings), timings=timings))
        rounds: dict[str, Round] = dict(upkeep_rounds(service))
        if settings.broker_url:
            app = make_app(settings.broker_url)
            broker = redis.Redis.from_url(settings.broker_url, socket_timeout=2, socket_connect_timeout=2)
            stack.callback(broker.close)
            ringer = Ringer(app)
            stack.callback(ringer.close)
            rounds["relay"] = lambda: relay_due(service.database, broker, ringer, BATCH) and 0
        _run_pool(Pool(rounds.items(), bell), settings, stopped)


def _ring(stack: ExitStack, settings: Settings) -> Wake:
    if not settings.broker_url:
        return lambda queue: None
    ringer = Ringer(make_app(settings.broker_url))
    stack.callback(ringer.close)
    return ringer.ring


def _run_pool(pool: Pool, settings: Settings, stopped: threading.Event) -> None:
    pool.start()
    _say_running(settings, None)
    stopped.wait()
    typer.echo("Stopping.")
    pool.stop()


def _signalled() -> threading.Event:
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    return stopped


def _say_running(settings: Settings, server: Server | None) -> None:
    if server is not None:
        typer.echo(f"Listening on {server.base_url}, for the public at {settings.base_url}")
    where = "the database of HOMEWARD_DATABASE_URL" if settings.database_url else str(settings.data_dir.resolve())
    typer.echo(f"Data in {where}. Ctrl-C stops.")


def _listen(stack: ExitStack, settings: Settings, host: str, port: int) -> tuple[Server, Settings]:
    try:
        server = Server(host, port)
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise Failed("cli.cannot_listen", {"host": host, "port": str(port), "why": why}) from None
    stack.callback(server.stop)
    if "base_url" not in settings.model_fields_set:
        settings = settings.model_copy(update={"base_url": server.base_url})
    return server, settings
