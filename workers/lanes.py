"""`homeward work` with a broker: two Celery workers side by side, one of them for retractions alone.

Two processes, because a thread that hangs must not be able to hold up a retraction, whatever it hangs in. The urgent
one also looks at the database by itself each second: taking back waits for no broker.
"""

import os
import signal
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from enum import StrEnum

import typer
from celery.exceptions import SecurityWarning
from celery.signals import setup_logging, worker_shutting_down

from alerts.cli.opening import fetch_own
from alerts.publication.machine import Timings
from alerts.settings import Settings
from alerts.telemetry.logs import open_log
from workers.app import broker_queue, make_app
from workers.children import spawn
from workers.children import stop as stop_process
from workers.opening import open_process
from workers.pool import Bell, Pool
from workers.relay import Ringer
from workers.schedule import OWN, PLAN, PROMPT, URGENT, Round, delivery_rounds, prompt_rounds
from workers.stopping import SECONDS, Stop
from workers.tasks import register_rounds

_RESTART_AFTER = 1.0  # seconds: a worker that dies at once must not be started a thousand times
_log = open_log("homeward.process")


class Lane(StrEnum):
    URGENT = "urgent"
    MAIN = "main"


QUEUES: Mapping[Lane, tuple[str, ...]] = {
    Lane.URGENT: (URGENT, OWN),
    Lane.MAIN: (PLAN, *(queue for queue in PROMPT if queue.startswith("publish."))),
}
THREADS: Mapping[Lane, int] = {Lane.URGENT: 4, Lane.MAIN: 12}


def run_lane(lane: Lane, settings: Settings, *, timings: Timings | None = None) -> None:
    """One Celery worker in this process, until SIGTERM or SIGINT; it finishes what it holds."""
    # Celery warns of root because of pickle, which is not accepted here.
    warnings.filterwarnings("ignore", category=SecurityWarning)
    setup_logging.connect(lambda **_: None, weak=False)  # whoever listens sets it up; else Celery would change ours
    app = make_app(settings.broker_url)
    with ExitStack() as stack:
        ringer = Ringer(app)
        stack.callback(ringer.close)
        opened = open_process(
            settings, f"work {lane.value}", wake=ringer.ring, timings=timings, metrics_after=list(Lane).index(lane)
        )
        service = stack.enter_context(opened)
        over = threading.Event()
        worker_shutting_down.connect(lambda **_: over.set(), weak=False)
        rounds: dict[str, Round] = {
            **delivery_rounds(service, over.is_set),
            **prompt_rounds(service, fetch_own(settings)),
        }
        mine = {queue: rounds[queue] for queue in QUEUES[lane]}
        register_rounds(app, mine, ringer.ring)
        if lane is Lane.URGENT:
            looking = Pool(mine.items(), Bell())
            stack.callback(looking.stop)
            looking.start()
        worker = app.Worker(
            hostname=f"{lane.value}@{os.uname().nodename}.{os.getpid()}", pool="threads", concurrency=THREADS[lane],
            queues=[broker_queue(queue) for queue in mine], loglevel="WARNING",
            quiet=True, without_gossip=True, without_mingle=True, without_heartbeat=True,
        )  # fmt: skip
        worker.start()


def run_lanes(commands: Sequence[Sequence[str]]) -> None:
    """Keep one process for each command alive, until SIGTERM or SIGINT, which they are told; then wait for them."""
    stop = _StopChildren()
    stop.children += [spawn(command) for command in commands]
    typer.echo("Working. Ctrl-C stops.")
    while not stop.wait(_RESTART_AFTER):
        for index, process in enumerate(stop.children):
            if process.poll() is not None:
                _log.error("worker died", code=str(process.returncode))
                stop.children[index] = spawn(commands[index])
    typer.echo("Stopping. Once more stops at once.")
    for process in stop.children:
        process.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + SECONDS
    for process in stop.children:
        stop_process(process, seconds=max(0.1, deadline - time.monotonic()))


class _StopChildren(Stop):
    """They have sessions of their own, and would finish what they hold after we are gone."""

    def __init__(self) -> None:
        self.children: list[subprocess.Popen[bytes]] = []
        super().__init__()

    def at_once(self, number: int) -> None:
        for process in self.children:
            process.kill()
        super().at_once(number)


def lane_commands() -> list[list[str]]:
    return [[sys.executable, "-m", "workers.cli", "work", "--lane", lane.value] for lane in Lane]
