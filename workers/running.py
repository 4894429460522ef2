"""What runs until a signal stops it: everything in one process, or the web, the workers and the clock apart."""

from contextlib import ExitStack

import redis
import typer

from alerts.cli.opening import fetch_own
from alerts.cli.refusals import Failed
from alerts.cli.starting import read_fit_settings
from alerts.publication.machine import Timings
from alerts.settings import Settings
from alerts.telemetry.logs import open_log
from alerts.web.app import create_app
from workers.app import make_app
from workers.opening import open_process, unheard
from workers.pool import Bell, Pool, embedded_pool
from workers.relay import Ringer, relay_due
from workers.schedule import BATCH, Round, upkeep_rounds
from workers.server import Server
from workers.stopping import Stop

_log = open_log("homeward.process")


def run_up(host: str, port: int) -> None:
    """Web and workers in one process. Raises Failed when `host` and `port` can not be listened on."""
    stop, bell, settings = Stop(), Bell(), read_fit_settings()
    with ExitStack() as stack:
        server, settings = _listen(stack, settings, host, port)
        service = stack.enter_context(open_process(settings, "up", wake=bell.ring))
        pool = embedded_pool(service, bell, fetch_own(settings))
        stack.callback(_stop_pool, pool)
        pool.start()
        server.start(create_app(service))
        stack.callback(server.stop)  # no new requests once the workers are asked to finish
        _run_until(stop, settings, server)


def run_serve(host: str, port: int, *, timings: Timings | None = None) -> None:
    """The web alone. Raises Failed when `host` and `port` can not be listened on."""
    stop, settings = Stop(), read_fit_settings()
    with ExitStack() as stack:
        server, settings = _listen(stack, settings, host, port)
        ringer = _open_ringer(stack, settings)
        wake = ringer.ring if ringer else unheard
        service = stack.enter_context(open_process(settings, "serve", wake=wake, timings=timings))
        server.start(create_app(service))
        stack.callback(server.stop)
        _run_until(stop, settings, server)


def run_embedded_work() -> None:
    """The workers alone, without a broker: they look at the database each second."""
    stop, bell, settings = Stop(), Bell(), read_fit_settings()
    with ExitStack() as stack:
        service = stack.enter_context(open_process(settings, "work", wake=bell.ring))
        _run_pool(stack, embedded_pool(service, bell, fetch_own(settings)), settings, stop)


def run_tick(*, timings: Timings | None = None) -> None:
    """What falls due by the clock, and, with a broker, the wake-ups that were lost. Any number may run."""
    stop, bell, settings = Stop(), Bell(), read_fit_settings()
    with ExitStack() as stack:
        ringer = _open_ringer(stack, settings)
        wake = ringer.ring if ringer else unheard
        service = stack.enter_context(open_process(settings, "tick", wake=wake, timings=timings))
        rounds: dict[str, Round] = dict(upkeep_rounds(service))
        if ringer is not None:
            broker = redis.Redis.from_url(settings.broker_url, socket_timeout=2, socket_connect_timeout=2)
            stack.callback(broker.close)
            rounds["relay"] = lambda: relay_due(service.database, broker, ringer, BATCH) and 0
        _run_pool(stack, Pool(rounds.items(), bell), settings, stop)


def _open_ringer(stack: ExitStack, settings: Settings) -> Ringer | None:
    """None without a broker: then the workers look by themselves."""
    if not settings.broker_url:
        return None
    ringer = Ringer(make_app(settings.broker_url))
    stack.callback(ringer.close)
    return ringer


def _run_pool(stack: ExitStack, pool: Pool, settings: Settings, stop: Stop) -> None:
    stack.callback(_stop_pool, pool)
    pool.start()
    _run_until(stop, settings, None)


def _stop_pool(pool: Pool) -> None:
    left = pool.stop()
    if left:  # their leases run out by themselves, and what they called is looked for
        _log.warning("stopped with work in hand", count=left)


def _run_until(stop: Stop, settings: Settings, server: Server | None) -> None:
    _say_running(settings, server)
    if not stop.wait_while(lambda: server is None or server.is_running):
        raise Failed("cli.web_stopped")  # a process that looks alive and serves nobody helps nobody
    typer.echo("Stopping. Once more stops at once.")
    _log.info("stopping")


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
