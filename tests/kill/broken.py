"""Rules of the machine, broken on purpose in the product's processes: a storm that does not notice proves nothing.

`python -m tests.kill.repeat 3 --broken settle` says whether it did.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta

from alerts.publication import queries
from alerts.publication.answers import Armed, open_call, take_answer
from alerts.publication.claim import Claim
from alerts.publication.machine import Action, Timings
from alerts.publication.record import Recorder
from publishers.contract import Receipt
from publishers.errors import PublishError


class _TakenBack(Exception):
    pass


def _settle() -> None:
    """Not being found counts at once."""
    Timings.settle = lambda self, visible_after: timedelta(0)  # type: ignore[method-assign]


def _landing() -> None:
    """Not being found counts before all that left us can have landed."""
    Timings.settle = lambda self, visible_after: self.total + self.frozen + visible_after  # type: ignore[method-assign]


def _switch() -> None:
    """What was decided is sent, whatever has happened since: no kill switch, no fence."""

    def arm(self: Recorder, claim: Claim, action: Action, revision: int, **_: object) -> Armed:
        with self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            return open_call(session, row, claim, action, self.timings)

    Recorder.arm = arm  # type: ignore[method-assign]


def _sending() -> None:
    """A call is written down once it is answered, not before it leaves: who dies in between leaves no trace."""
    decided: dict[str, Action] = {}

    def arm_only(self: Recorder, claim: Claim, action: Action, revision: int, **_: object) -> Armed | None:
        armed: Armed | None = None
        with suppress(_TakenBack), self.database.write() as session:
            row = queries.lock_publication(session, claim.publication_id)
            armed = open_call(session, row, claim, action, self.timings)
            decided[armed.attempt_id] = action
            raise _TakenBack
        return armed

    def answer(self: Recorder, claim: Claim, attempt_id: str, answer: Receipt | PublishError) -> None:
        with self.database.write() as session:
            (row,) = queries.lock_with_replaced(session, [claim.publication_id])
            written = open_call(session, row, claim, decided.pop(attempt_id), self.timings)
            session.flush()
            take_answer(session, row, claim, written.attempt_id, answer, self.timings)

    Recorder.arm, Recorder.answer = arm_only, answer  # type: ignore[method-assign]


BROKEN: Mapping[str, Callable[[], None]] = {
    "settle": _settle,
    "landing": _landing,
    "switch": _switch,
    "sending": _sending,
}
