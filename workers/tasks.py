"""One task of a few lines: a round over a batch of due rows. No logic: what is claimed stands in the database."""

from collections.abc import Callable, Mapping

from celery import Celery

from workers.app import ROUND
from workers.crashes import log_crash
from workers.schedule import Round


def register_rounds(app: Celery, rounds: Mapping[str, Round], ring: Callable[[str], None]) -> None:
    """`ring` is called twice after a round that found work: there may be more, and others may help."""

    @app.task(name=ROUND)  # type: ignore[untyped-decorator]  # Celery ships no types
    def do_round(queue: str) -> None:
        try:
            found = rounds[queue]()
        except Exception as error:  # of our own, or of the store: what was due is due again, and is rung for again
            log_crash("round", queue, error)
            return
        if found:
            ring(queue)
            ring(queue)
