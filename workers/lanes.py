"""`homeward work` with a broker: two Celery workers side by side, one of them for retractions alone.

Two processes, because a thread that hangs must not be able to hold up a retraction, whatever it hangs in. The urgent
one also looks at the database by itself each second: taking back waits for no broker.
"""

import os
import signal
import sys
import threading
import warnings
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from enum import StrEnum

import structlog
import typer
from celery.exceptions import SecurityWarning

from alerts.cli.opening import fetch_own, open_for_command
from alerts.publication.machine import Timings
from alerts.settings import Settings
from workers.app import broker_queue, make_app
from workers.children import spawn
from workers.collecting import ease_collector
from workers.pool import Bell, Pool
from workers.relay import Ringer
from workers.schedule import OWN, PLAN, PROMPT, URGENT, Round, delivery_rounds, prompt_rounds
from workers.tasks import register_rounds

_RESTART_AFTER = 1.0  # seconds: a worker that dies at once must not be started a thousand times
_log = structlog.get_logger("homeward.work")


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
    app = make_app(settings.broker_url)
    with ExitStack() as stack:
        ringer = Ringer(app)
        stack.callback(ringer.close)
        service = stack.enter_context(open_for_command(settings, wake=ringer.ring, timings=timings))
        rounds: dict[str, Round] = {**delivery_rounds(service), **prompt_rounds(service, fetch_own(settings))}
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
        ease_collector()
        worker.start()


def run_lanes(commands: Sequence[Sequence[str]]) -> None:
    """Keep one process for each command alive, until SIGTERM or SIGINT, which they are told; then wait for them."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    running = [spawn(command) for command in commands]
    typer.echo("Working. Ctrl-C stops.")
    while not stopped.wait(_RESTART_AFTER):
        for index, process in enumerate(running):
            if process.poll() is not None:
                _log.error("worker.died", code=process.returncode)
                running[index] = spawn(commands[index])
    for process in running:
        process.send_signal(signal.SIGTERM)
    for process in running:
        process.wait()


def lane_commands() -> list[list[str]]:
    return [[sys.executable, "-m", "workers.cli", "work", "--lane", lane.value] for lane in Lane]
