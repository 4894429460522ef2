"""Any interleaving: people, two workers that die and sleep, platforms that fail in every way, and the clock.

What must hold at every moment and at rest is written in World.check and World.check_rest.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from alerts.errors import Conflict
from tests.model.world import Stage, Worker, World

P = 5.0  # a worker frozen after the stopwatch sends at most this much later: an assumption of the design
V = 60.0  # what landed is seen by every read after this: another
LOUD = ("accept_then_timeout", "accept_then_500", "reset", "duplicate", "lost", "html", "down", "rate_limit_bare")
DELETES = ("delete_refused", "delete_lost", "delete_async")


class Machine(RuleBasedStateMachine):
    """One alert on the channels of `stage`; set by the test that runs it."""

    stage: Stage

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="homeward-model-")
        self.world = World.open(self.stage, Path(self.folder.name))
        self.workers: list[Worker | None] = [None, None]
        self.kinds = sorted({row.kind for row in self.world.rows()}) or ["x"]
        self.ended = False
        self.last_change = self.world.clock()
        self.changes = 0
        self.lies: dict[str, str] = {}  # by kind: the one lie that its platform tells

    def teardown(self) -> None:
        for worker in self.workers:
            if worker is not None:
                self.world.finish(worker)
        self.world.settle()
        self.world.check_rest()
        self.world.close()
        self.folder.cleanup()

    @initialize()
    def approve(self) -> None:
        self.world.approve()
        self.kinds = sorted({row.kind for row in self.world.rows()})

    @rule()
    def approve_again(self) -> None:
        """The second of two approvers: nothing comes of it."""
        with pytest.raises(Conflict):
            self.world.approve()

    @rule(which=st.integers(0, 1))
    def step(self, which: int) -> None:
        worker = self.workers[which]
        if worker is None:
            claimed = self.world.claim()
            self.workers[which] = claimed[0] if claimed else None
        elif not self.world.step(worker):
            self.workers[which] = None
        self._note_changes()

    @rule(which=st.integers(0, 1))
    def run_to_the_end(self, which: int) -> None:
        worker = self.workers[which]
        if worker is not None:
            self.world.finish(worker)
            self.workers[which] = None
        self._note_changes()

    @rule(which=st.integers(0, 1))
    def die(self, which: int) -> None:
        self.workers[which] = None

    @rule()
    def work(self) -> None:
        self.world.work()
        self._note_changes()

    @rule(seconds=st.sampled_from([1, 4, 29, 36, 61, 121, 216, 900, 4000]))
    def pass_time(self, seconds: float) -> None:
        for which, worker in enumerate(self.workers):
            if worker is not None and worker.phase == "checked":
                slept = (self.world.clock() - worker.since).total_seconds()
                if slept + seconds > P:  # its bytes leave by then, or it has died
                    self.world.step(worker)
                    self.workers[which] = worker
        self.world.pass_time(seconds=seconds)
        self._note_changes()

    @rule(data=st.data(), fault=st.sampled_from(LOUD + DELETES), times=st.integers(1, 2))
    def platform_fails(self, data: Any, fault: str, times: int) -> None:
        kind = data.draw(st.sampled_from(self.kinds))
        if fault == "delete_async":
            assume(self._lies_alone(kind, fault))
        after = {"delete_async": 20.0}.get(fault)
        self.world.twins.add_fault(kind, fault, times=times, **({"after": after} if after else {}))

    @rule(data=st.data(), seconds=st.sampled_from([10, 50, 119]), route=st.sampled_from(["publish", "edit"]))
    def lands_late(self, data: Any, seconds: float, route: str) -> None:
        kind = data.draw(st.sampled_from(self.kinds))
        assume(kind != "webhook")  # a receiver takes or leaves a delivery while it is connected
        self.world.twins.add_fault(kind, "land_late", after=seconds, route=route)

    @rule(data=st.data())
    def half_lands(self, data: Any) -> None:
        if "facebook" in self.kinds:
            self.world.twins.add_fault("facebook", "half")

    @rule(data=st.data())
    def reads_are_stale(self, data: Any) -> None:
        """For no longer than V after the last change: later, staleness would break an assumption."""
        kind = data.draw(st.sampled_from([kind for kind in self.kinds if kind != "webhook"] or ["x"]))
        assume(self._lies_alone(kind, "stale_read"))
        left = V - (self.world.clock() - self.last_change).total_seconds()
        if left > 2:
            self.world.twins.add_fault(kind, "stale_read", after=left - 1)

    @rule(data=st.data(), calls=st.integers(1, 6))
    def token_goes_bad(self, data: Any, calls: int) -> None:
        kind = data.draw(st.sampled_from(self.kinds))
        self.world.twins.add_fault(kind, "token_expired", times=calls)

    @rule()
    def faults_end(self) -> None:
        self.world.twins.clear_faults()

    @precondition(lambda self: not self.ended)
    @rule(words_only=st.booleans())
    def update(self, words_only: bool) -> None:
        assume(self.changes < 3)
        self.changes += 1
        self.world.update(words_only=words_only)

    @precondition(lambda self: not self.ended)
    @rule()
    def end(self) -> None:
        self.ended = True
        self.world.end()

    @rule()
    def sweep(self) -> None:
        self.world.sweep()

    @precondition(lambda self: self.ended)
    @rule()
    def receipt(self) -> None:
        if "webhook" in self.kinds:
            self.world.declare_removed()

    @invariant()
    def holds(self) -> None:
        self.world.check()

    def _lies_alone(self, kind: str, lie: str) -> bool:
        """A platform that answers a delete before it does it, and reads what was before the post, is believed until the
        next read: tests/model/test_staleness.py says for how long."""
        return self.lies.setdefault(kind, lie) == lie

    def _note_changes(self) -> None:
        times = [
            moment for post in self.world.twins.objects() for moment in (post.created_at, post.deleted_at) if moment
        ]
        self.last_change = max([self.last_change, *times])


@pytest.mark.parametrize("kinds", [("x",), ("facebook",), ("webhook",), ("x", "facebook", "webhook")])
def test_no_interleaving_makes_two_copies_or_leaves_one(kinds: tuple[str, ...], stages: Callable[..., Stage]) -> None:
    class Here(Machine):
        stage = stages(*kinds)

    deeper = settings.get_current_profile_name() == "ci"
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=120 if deeper else 15,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
