"""Python itself, set for processes that stay up with much loaded, whose threads draw, wait and answer side by side."""

import gc
import sys

_YOUNG = 100_000  # objects before a look at the young ones; by default 700, a third of the time of a batch
_TURN = 0.001  # seconds; by default 0.005, and who decodes or cuts a photo waits for so long at each step of it


def ease_interpreter() -> None:
    """Once, when a process starts: what has been loaded by then stays out of every later look for cycles.

    Outlines, towns and models are some hundred thousand objects: a look at all of them stops every thread for a
    quarter of a second, each time that as many were made and dropped. And who comes back from outside Python's lock
    has it after a millisecond, though another thread computes.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, 10, 10)
    sys.setswitchinterval(_TURN)
