"""Times of several contenders in one interleaved run, and what is said of them."""

import gc
import time
from collections.abc import Callable, Mapping, Sequence

Work = Callable[[], object]
Stopwatch = Callable[[], float]
"""Does its work once; returns how many seconds that took."""


def watched(work: Work) -> Stopwatch:
    def run() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return run


def race(contenders: Mapping[str, Stopwatch], rounds: int, *, warm_up: int = 3) -> dict[str, list[float]]:
    """Seconds of each round by contender. All run in every round, so that noise of the machine meets all of them."""
    for _ in range(warm_up):
        for run in contenders.values():
            run()
    times: dict[str, list[float]] = {name: [] for name in contenders}
    gc.collect()
    for _ in range(rounds):
        for name, run in contenders.items():
            times[name].append(run())
    return times


def percentile(times: Sequence[float], percent: float) -> float:
    """The value that `percent` of the times do not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, max(0, round(percent / 100 * len(ordered) + 0.5) - 1))]


def median(times: Sequence[float]) -> float:
    return percentile(times, 50)


def ms(seconds: float) -> str:
    """Milliseconds with as many digits as say something."""
    value = seconds * 1000
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:,.0f}"
