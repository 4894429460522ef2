"""Python's cycle collector, set for processes that stay up with much loaded, and make and drop many small objects."""

import gc

_YOUNG = 100_000  # objects before a look at the young ones; by default 700, a third of the time of a batch


def ease_collector() -> None:
    """Once, when a process starts: what has been loaded by then stays out of every later look.

    Outlines, towns and models are some hundred thousand objects: a look at all of them stops every thread for a
    quarter of a second, each time that as many were made and dropped.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_YOUNG, 10, 10)
