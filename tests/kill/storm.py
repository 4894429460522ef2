"""The storm: a seeded plan of faults, kills, cuts and restarts, while people approve, update and end."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from tests.kill.installation import BROKER_ROAD, LANES, ROADS, STORE_ROAD, TICKS, WEB_ROAD, WEBS, Installation
from tests.kill.people import People
from tests.kill.proxy import DOWN, UP
from tests.kill.setting import Planned, Setting, clear_faults, control
from tests.kill.timings import FROZEN_SECONDS, LATEST, STALE_SECONDS

SECONDS = 15.0
RESERVED = 4  # alerts that are kept for the moment when all threads are stuck
_STEP = 0.05
_FAULT_EVERY = 0.35
_PLATFORMS_ROAD = ROADS[0]

_ANYWHERE = (
    "accept_then_timeout", "accept_then_500", "lost", "reset", "duplicate", "html", "down", "rate_limit_bare",
    "token_expired", "slow",
)  # fmt: skip
_POSTS_ONLY = ("land_late", "stale_read", "delete_refused", "delete_lost", "delete_async")
_LATE = 6  # times as likely as any other: who believes a "not found" too early must meet what lands after it


@dataclass
class Action:
    """Something that happens at a time of the storm (seconds). `name` is what is counted."""

    at: float
    name: str
    do: Callable[[], object]


@dataclass
class Storm:
    installation: Installation
    setting: Setting
    people: People
    random: random.Random
    look: Callable[[], None]  # are the promises kept at this moment?
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[BaseException] = field(default_factory=list)
    _gate: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    @property
    def rehearsed(self) -> Sequence[Planned]:
        """Those whose life is part of the plan."""
        return self.setting.alerts[RESERVED:]

    def run(self, half_time: Callable[[], None]) -> None:
        """`half_time` is called in the middle, with the chaos paused."""
        self._gate.set()
        self.people_begin(self.people.approve, self.setting.alerts[0])
        plan = sorted([*self._plan_people(), *self._plan_chaos(), *self._plan_faults()], key=lambda action: action.at)
        first, second = ([a for a in plan if (a.at < SECONDS / 2) is early] for early in (True, False))
        self._play(first, 0.0, SECONDS / 2)
        half_time()
        self._play(second, SECONDS / 2, SECONDS)
        self.installation.calm()
        self.wait_for_people()

    def pause(self) -> None:
        """Nobody begins anything, everything is up, and no fault waits."""
        self._gate.clear()
        self.installation.calm()
        self.clear_faults()

    def go_on(self) -> None:
        self.clear_faults()
        self._gate.set()

    def clear_faults(self) -> None:
        clear_faults(self.installation)

    def people_begin(self, do: Callable[..., object], *arguments: Any) -> None:
        """In a thread of their own; what goes wrong there is raised by `wait_for_people`."""

        def run() -> None:
            self._gate.wait()
            try:
                do(*arguments)
            except BaseException as failure:
                self.failures.append(failure)

        self._threads.append(threading.Thread(target=run, daemon=True))
        self._threads[-1].start()

    def wait_for_people(self) -> None:
        while any(thread.is_alive() for thread in self._threads):
            self.installation.supervise()
            time.sleep(_STEP)
        if self.failures:
            raise ExceptionGroup("what people could not do", [f for f in self.failures if isinstance(f, Exception)])

    def _play(self, plan: Sequence[Action], start: float, until: float) -> None:
        """All of the plan, also where a machine is so slow that it takes longer."""
        began, waiting, looked = time.monotonic() - start, list(plan), 0.0
        while (at := time.monotonic() - began) < until or waiting:
            self.installation.supervise()
            if waiting and waiting[0].at <= at:
                action = waiting.pop(0)
                action.do()
                self.counts[action.name] += 1
            elif at - looked > 1.0:
                looked = at
                self.look()
            else:
                time.sleep(_STEP)

    # what people do

    def _plan_people(self) -> list[Action]:
        plan = []
        for number, alert in enumerate(self.rehearsed):
            approved = self.random.uniform(0, SECONDS * 0.6)
            plan.append(self._person(approved, "approvals", self.people.approve, alert))
            if number % 4 == 1:
                area = {"point": [23.6, 46.8], "radius_km": 40 + number}
                plan.append(self._person(approved + 2, "updates", self._update, alert, area))
            if number % 2 == 0:
                ended = approved + self.random.uniform(0.5, 6)
                plan.append(self._person(ended, "ends", self._end, alert))
        return plan

    def _update(self, alert: Planned, area: dict[str, Any]) -> None:
        self.people.approve(alert)  # nobody updates or ends what is not out; who comes second is told so
        self.people.update(alert.id, area)

    def _end(self, alert: Planned) -> None:
        self.people.approve(alert)
        self.people.end(alert.id)

    def _person(self, at: float, name: str, do: Callable[..., object], *arguments: Any) -> Action:
        return Action(min(at, SECONDS - 0.2), name, partial(self.people_begin, do, *arguments))

    # what platforms do

    def _plan_faults(self) -> list[Action]:
        times = [step * _FAULT_EVERY for step in range(int(SECONDS / _FAULT_EVERY))]
        return [Action(at, "faults", partial(control, self.installation, "faults", self._fault())) for at in times]

    def _fault(self) -> dict[str, Any]:
        kind = self.random.choice(("x", "facebook", "webhook"))
        names = _ANYWHERE if kind == "webhook" else (*_ANYWHERE, *_POSTS_ONLY, *(["half"] * (kind == "facebook")))
        name = self.random.choice((*names, *(["land_late"] * _LATE * (kind != "webhook"))))
        how: dict[str, Any] = {"kind": kind, "fault": name, "times": self.random.randint(1, 3)}
        if name == "land_late":  # hung up on at once, so that the first looks come before it lands
            how["after"], how["hold"] = self.random.uniform(LATEST / 2, LATEST), 0.05
        elif name == "delete_async":
            how["after"] = self.random.uniform(0.2, LATEST)
        elif name == "stale_read":
            how["lag"] = STALE_SECONDS
        elif name == "slow":
            how["after"] = self.random.uniform(0.3, 3)
        return how

    # what the machines and the network do

    def _plan_chaos(self) -> list[Action]:
        """Each kind at least once, the rest by chance, at times of their own."""
        kinds = [
            *[self._kill] * 7, *[self._freeze] * 4, self._flush, self._restart_broker, self._restart_store,
            self._sever_store, *[self._fuse_store] * 2, *[self._fuse_platforms] * 6, self._close_platforms,
            *[self._fuse_web] * 2, self._sever_broker,
        ]  # fmt: skip
        self.random.shuffle(kinds)
        gap = (SECONDS - 1) / len(kinds)
        return [make(0.5 + gap * (place + self.random.random())) for place, make in enumerate(kinds)]

    def _kill(self, at: float) -> Action:
        name = self.random.choice((*LANES, *LANES, *WEBS, *TICKS))
        return Action(at, "kills", partial(self.installation.kill, name))

    def _freeze(self, at: float) -> Action:
        name = self.random.choice((*LANES, *LANES, *LANES, *WEBS, *TICKS))
        return Action(at, "freezes", partial(self.installation.freeze, name, self.random.uniform(*FROZEN_SECONDS)))

    def _flush(self, at: float) -> Action:
        return Action(at, "flushes", self.installation.flush_broker)

    def _restart_broker(self, at: float) -> Action:
        return Action(at, "restarts", partial(self.installation.restart_broker, self.random.uniform(0.1, 0.8)))

    def _restart_store(self, at: float) -> Action:
        return Action(at, "restarts", partial(self.installation.restart_store, self.random.uniform(0.1, 0.5)))

    def _sever_store(self, at: float) -> Action:
        return Action(at, "severed", partial(self.installation.network.sever, STORE_ROAD))

    def _sever_broker(self, at: float) -> Action:
        return Action(at, "severed", partial(self.installation.network.sever, BROKER_ROAD))

    def _close_platforms(self, at: float) -> Action:
        seconds = self.random.uniform(0.3, 1.0)

        def close() -> None:
            self.installation.network.close(_PLATFORMS_ROAD)
            threading.Timer(seconds, self.installation.network.open, (_PLATFORMS_ROAD,)).start()

        return Action(at, "severed", close)

    def _fuse_platforms(self, at: float) -> Action:
        way = self.random.choice((UP, DOWN))
        return self._fuse(at, _PLATFORMS_ROAD, way, self.random.randint(10, 40_000 if way == UP else 250))

    def _fuse_store(self, at: float) -> Action:
        return self._fuse(at, STORE_ROAD, self.random.choice((UP, DOWN)), self.random.randint(0, 4_000))

    def _fuse_web(self, at: float) -> Action:
        return self._fuse(at, WEB_ROAD, self.random.choice((UP, DOWN)), self.random.randint(0, 300))

    def _fuse(self, at: float, road: str, way: str, after: int) -> Action:
        return Action(at, "fuses", partial(self.installation.network.fuse, road, way, after))
