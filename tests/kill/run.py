"""One run: set the stage, let the storm pass, heal, end everything, judge."""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.kill.installation import LANES, PATIENCE, Installation, open_installation
from tests.kill.people import People
from tests.kill.setting import Planned, Setting, control, read_control, set_the_stage
from tests.kill.storm import RESERVED, Storm
from tests.kill.timings import SETTLE
from tests.kill.verdict import (
    Broken,
    is_as_wanted,
    is_over,
    judge,
    look,
    read_journal,
    read_rows,
    unfinished,
    write_down_rows,
)
from tests.waiting import wait_until
from workers.lanes import THREADS, Lane

WITHIN = 1.0  # seconds from the answer of an end to its first call at a platform
_NOT_URGENT = {"x": ("upload", "publish", "find", "read", "control"), "webhook": ("publish", "edit", "control")}
_NOT_URGENT["facebook"] = (*_NOT_URGENT["x"], "edit")
_STUCK = sum(THREADS[Lane.MAIN] for name in LANES if name.startswith("main"))
_HEAL_SECONDS = PATIENCE + 4 * SETTLE


@dataclass
class Report:
    """What a run did, in numbers."""

    seed: int
    seconds: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    first_call: float | None = None  # seconds from the answer of the end; below 0 = it was faster than the answer
    stuck: int = 0  # calls that hung at that moment

    def line(self) -> str:
        took = ", ".join(f"{name} {value:.1f} s" for name, value in self.seconds.items())
        did = ", ".join(f"{name} {count}" for name, count in sorted(self.counts.items()))
        first = "" if self.first_call is None else f"; first call {self.first_call:+.3f} s with {self.stuck} stuck"
        return f"seed {self.seed}: {took}; {did}{first}"


def run_once(seed: int, logs: Path, report: Report, broken: str | None = None) -> None:
    """Raises Broken when a promise was not kept, AssertionError when something did not come to its end."""
    clock = _Stopwatch(report)
    with open_installation(logs, broken) as installation:
        setting = set_the_stage(installation)
        installation.start_ours()
        clock.lap("start")
        with _written_down(installation, setting):
            _play(Run(installation, setting, seed, report), clock)


def _play(run: "Run", clock: "_Stopwatch") -> None:
    run.storm.run(run.end_while_all_are_stuck)
    clock.lap("storm")
    run.heal()
    clock.lap("heal")
    run.end_the_rest()
    clock.lap("end")
    run.count()
    judge(run.installation, run.setting)


@contextmanager
def _written_down(installation: Installation, setting: Setting) -> Iterator[None]:
    """What the store was doing when it went wrong, and what was not settled."""
    try:
        yield
    except BaseException:
        installation.write_down_store()
        write_down_rows(installation, setting)
        raise


class _Stopwatch:
    def __init__(self, report: Report) -> None:
        self._report, self._last = report, time.monotonic()

    def lap(self, name: str) -> None:
        now = time.monotonic()
        self._report.seconds[name], self._last = now - self._last, now


class Run:
    def __init__(self, installation: Installation, setting: Setting, seed: int, report: Report) -> None:
        self.installation, self.setting, self.report = installation, setting, report
        self.people = People(installation, setting)
        self.storm = Storm(installation, setting, self.people, random.Random(seed), self.look)

    def look(self) -> None:
        look(self.installation, self.setting)

    def end_while_all_are_stuck(self) -> None:
        """The chaos is paused: what is measured is our own way from an end to its first call."""
        chosen, rest = self.setting.alerts[0], self.setting.alerts[1:RESERVED]
        self.storm.pause()
        self._wait(lambda: self._live_rows(chosen) >= 10, "an alert is out on half of its channels")
        for kind, routes in _NOT_URGENT.items():
            for route in routes:
                control(self.installation, "faults", dict(kind=kind, fault="slow", route=route, times=0, after=10))
        for alert in rest:
            self.people.approve(alert)
        self._wait(lambda: self._held() >= _STUCK, "all threads but the reserved ones are stuck")
        self.report.stuck = self._held()
        answered = self.people.end(chosen.id)
        self._wait(lambda: self._first_call(chosen) is not None, "the first call of the end")
        self.report.first_call = (self._first_call(chosen) or 0) - answered
        if self.report.first_call >= WITHIN:
            raise Broken(f"the first call of an end came {self.report.first_call:.2f} s after its answer")
        self.storm.go_on()

    def heal(self) -> None:
        """The storm is over: what should be seen is seen, what should be gone is gone, or somebody was asked."""
        self.storm.clear_faults()
        self._wait(self._is_healed, "all is as wanted", _HEAL_SECONDS, every=0.3)

    def end_the_rest(self) -> None:
        for alert in self.setting.alerts:
            if alert.id not in self._ended():
                self.storm.people_begin(self.people.end, alert.id)
        self.storm.wait_for_people()
        ids = [alert.id for alert in self.setting.alerts]
        over = lambda: is_over(self.installation, self.setting, ids) and self._is_at_rest()  # noqa: E731
        self._wait(over, "every ledger is closed", _HEAL_SECONDS, every=0.3)

    def count(self) -> None:
        rows = read_rows(self.installation.database, self.setting)
        self.report.counts = {
            **self.storm.counts,
            "publications": len(rows),
            "posts": sum(len(row.posts) for row in rows),
            "calls": sum(len(row.attempts) for row in rows),
            "todos": sum(row.todo is not None for row in rows),
            "respawned": self.installation.restarts,
            "cuts": self.installation.network.calm("platforms"),
        }

    def _live_rows(self, alert: Planned) -> int:
        rows = read_rows(self.installation.database, self.setting)
        return sum(row.alert_id == alert.id and row.first_live_at is not None for row in rows)

    def _held(self) -> int:
        return int(read_control(self.installation, "waiting")["held"])

    def _first_call(self, alert: Planned) -> float | None:
        rows = read_rows(self.installation.database, self.setting)
        objects = {post.remote_id for row in rows if row.alert_id == alert.id for post in row.posts}
        times = [
            line["at"]
            for line in read_journal(self.installation.journal)
            if line["what"] == "call" and line["route"] == "delete"
            if line["alert"] == alert.id or (line["kind"] != "webhook" and line["object"] in objects)
        ]
        return min(times, default=None)

    def _ended(self) -> set[str]:
        rows = read_rows(self.installation.database, self.setting)
        return {row.alert_id for row in rows if row.want == 0 and row.number == 1} - {
            row.alert_id for row in rows if row.want != 0
        }

    def _is_healed(self) -> bool:
        self.look()
        rows = read_rows(self.installation.database, self.setting)
        planned = {row.alert_id for row in rows}
        return (
            len(planned) == len(self.setting.alerts)
            and is_as_wanted(rows)
            and is_over(self.installation, self.setting, self._ended())
        )

    def _is_at_rest(self) -> bool:
        self.look()
        rows = read_rows(self.installation.database, self.setting)
        waiting = read_control(self.installation, "waiting")
        return waiting["in_flight"] == 0 and not unfinished(self.installation.database, rows)

    def _wait(self, is_so: Callable[[], bool], what: str, seconds: float = PATIENCE, every: float = 0.05) -> None:
        def check() -> bool:
            self.installation.supervise()
            return is_so()

        wait_until(check, what, seconds, every)
