"""Which channels of an agency reach a ground: an index of their coverages, kept for all threads of a process."""

import threading
from dataclasses import dataclass, field

from sqlalchemy import update
from sqlalchemy.orm import Session

from alerts.channel.coverage import coverage_ground
from alerts.channel.queries import coverage_stamp, coverages_by_document, packed_coverages
from alerts.db.base import new_token
from alerts.facts import Mode
from alerts.staff.models import Agency
from geo.gazetteer import Gazetteer
from geo.targeting import CoverageIndex, Meant, Meeting, unpack_grounds

_Kept = tuple[str, CoverageIndex]


def mark_changed(session: Session, agency_id: str) -> None:
    """In the same unit of work as every change of where a channel reaches, or whether it takes part.

    The stamp is random and not a count: what is rolled back never comes again under the same one.
    """
    session.execute(update(Agency).where(Agency.id == agency_id).values(coverage_stamp=new_token(16)))


@dataclass(frozen=True, slots=True)
class ChannelIndex:
    """Each question first asks the store for the agency's stamp: one row, and never a stale answer."""

    gazetteer: Gazetteer
    _kept: dict[tuple[str, bool], _Kept] = field(default_factory=dict, init=False, repr=False)
    _building: dict[tuple[str, bool], threading.Lock] = field(default_factory=dict, init=False, repr=False)

    def meet(self, session: Session, agency_id: str, mode: Mode, meant: Meant) -> tuple[Meeting, ...]:
        """The active channels that a message of this mode may reach and that share ground with what is meant.

        Whoever publishes to them asks in the same unit of work whether they are still active. Raises UnknownArea.
        """
        return self._index(session, agency_id, sandbox=mode is Mode.EXERCISE).meet(meant)

    def _index(self, session: Session, agency_id: str, *, sandbox: bool) -> CoverageIndex:
        stamp, key = coverage_stamp(session, agency_id), (agency_id, sandbox)
        kept = self._kept.get(key)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        # A hundred who ask at once build it once; another agency waits for none whose coverages take minutes.
        with self._building.setdefault(key, threading.Lock()):
            kept = self._kept.get(key)
            if kept is None or kept[0] != stamp:
                # Read after the stamp: rows may be newer than it, and are then read once more; never older.
                kept = self._kept[key] = (stamp, _build(session, agency_id, sandbox, self.gazetteer))
        return kept[1]


def _build(session: Session, agency_id: str, sandbox: bool, gazetteer: Gazetteer) -> CoverageIndex:
    drawn = packed_coverages(session, agency_id, sandbox=sandbox)
    by_document = coverages_by_document(session, agency_id, sandbox=sandbox)
    keys = [*(channel_id for channel_id, _ in drawn), *(channel_id for channel_id, _ in by_document)]
    grounds = unpack_grounds([packed for _, packed in drawn])
    return CoverageIndex(keys, [*grounds, *(coverage_ground(document, gazetteer) for _, document in by_document)])
