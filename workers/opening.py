"""What every process that stays up does first: its log, its store and its measures."""

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version

from alerts.cli.opening import open_for_command
from alerts.opening import Service
from alerts.publication.machine import Timings
from alerts.settings import Settings
from alerts.telemetry.logs import open_log, start_logging
from workers.interpreter import ease_interpreter
from workers.monitoring import metrics_port

Wake = Callable[[str], None]

_log = open_log("homeward.process")


def unheard(queue: str) -> None:
    """A wake-up where nobody listens: whoever works looks at the database each second."""


def leave_no_core() -> None:
    """In our memory lie photos and keys: a process that fails, and those it starts, must not leave them in a file."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def open_process(
    settings: Settings, role: str, *, wake: Wake = unheard, timings: Timings | None = None, metrics_after: int = 0
) -> Iterator[Service]:
    """The service, closed at the end. `metrics_after`: see `metrics_port`.

    Raises what `open_for_command` and `metrics_port` raise.
    """
    leave_no_core()
    start_logging(settings.log_level, role=role)
    with (
        open_for_command(settings, wake=wake, timings=timings) as service,
        metrics_port(settings, service.database, after=metrics_after),
    ):
        ease_interpreter()
        _log.info("started", version=version("homeward"))
        yield service
        _log.info("stopped")
