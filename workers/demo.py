"""Web, pool and platform emulators on loopback, with a fictional case that goes all the way; no credentials."""

import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from alerts.facts import Mode
from alerts.opening import Service
from alerts.settings import Level
from alerts.telemetry.logs import start_logging
from publishers.emulators.server import Handle
from workers.staging import open_embedded, open_full
from workers.story import Cast, Outcome, Story, cast_people, load_case

DEFAULT_CASE = "ro-car.yaml"
EARLIER_CASE = "hr-link-only.yaml"  # ends before the visitor looks, so that there is a complete ledger to see
DEFAULT_PORT = 8000


@dataclass(frozen=True, slots=True)
class Demo:
    """A whole Homeward in one process."""

    service: Service
    emulators: Handle
    cast: Cast
    folder: Path


def run_demo(
    case: str | None = None,
    *,
    once: bool = False,
    as_json: bool = False,
    port: int = DEFAULT_PORT,
    data: Path | None = None,
    full: bool = False,
    log_level: Level = "warning",
) -> int:
    """Run the main job; `once` goes on to the end and returns 0 only for a complete ledger.

    Raises BadInput for a case that can not be used, OSError when no port is free.
    """
    document = load_case(case or DEFAULT_CASE)
    start_logging(log_level, role="demo")
    say = _Teller(quiet=as_json)
    with open_demo(port, data, full=full, log_level=log_level) as demo:
        story = Story(demo.service, demo.emulators, demo.cast, say)
        if once:
            outcome = story.tell(document, to_the_end=True)
            _print_outcome(outcome, as_json)
            return 0 if outcome.ledger_state == "complete" else 1
        if document.mode is Mode.ACTUAL and (case or DEFAULT_CASE) != EARLIER_CASE:
            say("An earlier search, which has ended:")
            story.tell(load_case(EARLIER_CASE), to_the_end=True)
        say("The case to look at:")
        outcome = story.tell(document, to_the_end=False)
        _print_addresses(demo, outcome, say)
        _wait_for_interrupt()
        say("Stopping.")
        return 0


@contextmanager
def open_demo(
    port: int = DEFAULT_PORT, data: Path | None = None, *, full: bool = False, log_level: Level = "warning"
) -> Iterator[Demo]:
    """A stage with its cast; `full`: as an installation runs, every part a process of its own."""
    with open_full(port, data, log_level=log_level) if full else open_embedded(port, data) as stage:
        cast = cast_people(stage.service, stage.emulators)
        yield Demo(stage.service, stage.emulators, cast, stage.folder)


class _Teller:
    """Tells the story line by line, to the terminal; with --json to standard error."""

    def __init__(self, *, quiet: bool) -> None:
        self._out = sys.stderr if quiet else sys.stdout

    def __call__(self, line: str) -> None:
        self._out.write(line + "\n")
        self._out.flush()


def _print_outcome(outcome: Outcome, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(outcome.as_json(), ensure_ascii=False) + "\n")
        return
    sys.stdout.write("\nThe ledger\n")
    for copy in outcome.copies:
        sys.stdout.write(f"  {copy.state.value:16} {copy.kind:18} {copy.where}\n")
    seconds = ", ".join(f"{name.replace('_', ' ')} {value:.2f} s" for name, value in outcome.seconds.items())
    sys.stdout.write(f"The ledger is {outcome.ledger_state}: {seconds}.\n")


def _print_addresses(demo: Demo, outcome: Outcome, say: _Teller) -> None:
    base, twins = demo.service.base_url, demo.emulators.base_url
    rows = [
        ("Public page", f"{base}/a/{outcome.slug}" if outcome.is_public else "none: an exercise is on no public page"),
        ("Poster", f"{base}/a/{outcome.slug}/square.{outcome.language}.jpg" if outcome.is_public else "see the desk"),
        ("Feeds", " ".join(f"{base}/feeds/alerts.{kind}" for kind in ("atom", "rss", "json", "geojson"))),
        ("CAP", f"{base}/cap/{outcome.identifier}.xml" if outcome.is_public else "none"),
        ("X timeline", f"{twins}/x/"),
        ("Facebook timeline", f"{twins}/facebook/"),
        ("Partner's webhook", f"{twins}/webhook/"),
        ("API description", f"{base}/openapi.json"),
        ("Sign in, officer", f"{base}/desk/sign-in/{demo.cast.officer_link}"),
        ("Sign in, approver", f"{base}/desk/sign-in/{demo.cast.approver_link}"),
        ("Data (fictional)", str(demo.folder)),
    ]
    say("")
    for name, where in rows:
        say(f"  {name:18} {where}")
    say("\nAs officer, write an update and submit it; as approver (in a private window), approve it. Then end")
    say("the search and watch every copy go. X and Facebook are emulators. Ctrl-C stops.")


def _wait_for_interrupt() -> None:
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    stopped.wait()
