"""One round of deliveries: what is due of some kinds is taken up and worked at the same time, each at its own pace.

A platform's publication is one pass in a thread of the round; those of bulk kinds share transactions and an event loop.
As soon as there is room more is taken up, so that nobody waits for the slowest; after a few seconds the round
takes up nothing more and ends with what it holds.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue

from alerts.db.absence import ABSENCE
from alerts.publication.batch import Batch, arm_batch, sends_in_bulk
from alerts.publication.claim import Claim, claim_of, find_waiting
from alerts.publication.deliver import Delivery, deliver_one
from alerts.publication.queries import Waiting
from publishers.batch_http import Landing
from workers.crashes import log_crash

TAKES_FOR = 5.0  # seconds
LOOKS_EVERY = 0.25  # seconds, for more to do while calls are in the air
_BATCHES = 4  # of a bulk kind in the air at a time: one that waits for the silent leaves room for the others

Over = Callable[[], bool]
"""Whether this process was asked to stop: what is in hand is finished, and nothing more is taken up."""


def never() -> bool:
    return False


Landed = Callable[[], int]  # what to do when something has landed; returns how many places that frees


class DeliveryRound:
    """`kinds` None = all. `urgent` True = retractions only; False = those only while there is nothing else.

    `takes_no_more` is called once, when the round goes on with nothing but what it holds, or is over.
    """

    def __init__(
        self,
        delivery: Delivery,
        *,
        kinds: Sequence[str] | None,
        urgent: bool,
        is_over: Over = never,
        takes_no_more: Callable[[], None] = lambda: None,
    ) -> None:
        self._delivery = delivery
        self._takes_no_more: Callable[[], None] | None = takes_no_more
        self._is_over = is_over
        self._kinds = kinds
        self._urgent = urgent
        self._in_hand = dict.fromkeys(delivery.timings.sheets, 0)
        self._landed: SimpleQueue[tuple[str, Landed]] = SimpleQueue()
        self._claimed = 0
        self._failed: Exception | None = None

    @property
    def has_failed(self) -> bool:
        """Whether taking up more has failed: the round ends with what it holds."""
        return self._failed is not None

    def run(self) -> int:
        """Returns how many publications were taken up; all of them have been worked by then.

        Raises what taking up more raised (the store is away, say), once what was in hand has been recorded.
        """
        try:
            return self._run(time.monotonic() + TAKES_FOR)
        finally:
            self._stop_taking()

    def _run(self, until: float) -> int:
        with ThreadPoolExecutor(sum(self._room_of(kind) for kind in self._in_hand)) as crew:
            while True:
                before = self._claimed
                if not self.has_failed and time.monotonic() < until and not self._is_over():
                    self._try_to_take_up(crew)
                else:
                    self._stop_taking()
                if not any(self._in_hand.values()):
                    break
                self._wait(0 if self._claimed > before else LOOKS_EVERY)
        if self._failed is not None:
            raise self._failed
        return self._claimed

    def _try_to_take_up(self, crew: ThreadPoolExecutor) -> None:
        try:
            self._take_up(crew)
        except Exception as error:  # raised when what is in the air has landed: its answers are facts
            self._failed = error

    def _stop_taking(self) -> None:
        tell, self._takes_no_more = self._takes_no_more, None
        if tell is not None:
            tell()

    def _take_up(self, crew: ThreadPoolExecutor) -> None:
        waiting = find_waiting(self._delivery.database, kinds=self._kinds, urgent=True if self._urgent else None)
        if not self._urgent:
            waiting = [one for one in waiting if not one.urgent] or waiting
        for kind in dict.fromkeys(one.kind for one in waiting):
            theirs = [one for one in waiting if one.kind == kind]
            if sends_in_bulk(kind, self._delivery.timings):
                self._send_batch(crew, kind, theirs)
            else:
                self._start_passes(crew, kind, theirs)

    def _start_passes(self, crew: ThreadPoolExecutor, kind: str, waiting: Sequence[Waiting]) -> None:
        """Only as many as begin at once: a lease must not run out in a queue."""
        room = self._room_of(kind) - self._in_hand[kind]
        for claim in claim_of(self._delivery.database, self._delivery.timings, waiting, room):
            self._claimed += 1
            self._start_pass(crew, kind, claim)

    def _start_pass(self, crew: ThreadPoolExecutor, kind: str, claim: Claim) -> None:
        self._in_hand[kind] += 1
        crew.submit(self._work, kind, claim)

    def _work(self, kind: str, claim: Claim) -> None:
        try:
            _deliver(self._delivery, claim)
        finally:
            self._landed.put((kind, lambda: 1))

    def _send_batch(self, crew: ThreadPoolExecutor, kind: str, waiting: Sequence[Waiting]) -> None:
        most = self._delivery.timings.sheets[kind].at_once
        batch = arm_batch(self._delivery, waiting, min(most, most * _BATCHES - self._in_hand[kind]))
        letters, kept = batch.write_letters()
        self._claimed += batch.claimed
        for failure in batch.failures:
            log_crash("deliver", failure.publication_id, failure.error)
        if kept:
            self._landed.put((kind, partial(_record, batch, kept)))
            self._in_hand[kind] += len(kept)
        if letters:
            self._delivery.batches.send(
                letters, lambda landings: self._landed.put((kind, partial(_record, batch, landings)))
            )
            self._in_hand[kind] += len(letters)
        for claim in batch.others:
            self._start_pass(crew, kind, claim)

    def _room_of(self, kind: str) -> int:
        """Passes at a time. What a bulk kind has besides its calls is seldom, and short."""
        return 1 if sends_in_bulk(kind, self._delivery.timings) else self._delivery.timings.sheets[kind].at_once

    def _wait(self, seconds: float) -> None:
        """For something to land, and then for all that has landed with it."""
        try:
            kind, take = self._landed.get(timeout=seconds) if seconds else self._landed.get_nowait()
            while True:
                self._in_hand[kind] -= take()
                kind, take = self._landed.get_nowait()
        except Empty:
            return


def _record(batch: Batch, landings: list[Landing]) -> int:
    try:
        batch.record(landings)
    except Exception as error:  # the calls stay open, and are settled like those of a worker that died
        log_crash("record", f"{len(landings)} calls", error)
    return len(landings)


def _deliver(delivery: Delivery, claim: Claim) -> None:
    try:
        deliver_one(delivery, claim)
    except ABSENCE as error:  # of the store: nobody's to do
        log_crash("deliver", claim.publication_id, error)
        with suppress(*ABSENCE):  # still away: then the lease runs out
            delivery.recorder.rest(claim)
    except Exception as error:  # our own fault: said aloud; a call that is in the air stays open and is looked for
        log_crash("deliver", claim.publication_id, error)
        delivery.recorder.crash(claim)
