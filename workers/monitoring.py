"""/metrics on a port of its own, for every process that is told one: workers have no other door."""

from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import start_http_server

from alerts.cli.refusals import Failed
from alerts.db.session import Database
from alerts.overview.gauges import make_registry
from alerts.settings import Settings


@contextmanager
def metrics_port(settings: Settings, database: Database, *, after: int = 0) -> Iterator[None]:
    """Nothing where no port is set. `after` is added to it, for the second process that one command starts.

    Raises Failed when the port can not be listened on.
    """
    if not settings.metrics_port:
        yield
        return
    port = settings.metrics_port + after
    try:
        server, thread = start_http_server(port, addr=settings.metrics_host, registry=make_registry(database))
    except (OSError, OverflowError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise Failed(
            "cli.cannot_listen_metrics", {"host": settings.metrics_host, "port": str(port), "why": why}
        ) from None
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
