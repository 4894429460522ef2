"""When people are left to sleep: the case's own quiet hours and its country's, whichever is stricter."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from alerts.case.rules import RulePack
from alerts.case.schema import CaseDocument

Hours = tuple[time, time]
_MOST_STEPS = 8  # two spans that lean on each other may cover the whole day: then nothing is ever sent by itself


def quiet_until(document: CaseDocument, pack: RulePack, at: datetime) -> datetime | None:
    """The end (aware UTC) of the quiet hours that `at` lies in, by the agency's clock; None outside of them."""
    spans = [span for span in (document.quiet_hours, pack.quiet_hours) if span is not None]
    until = at.astimezone(ZoneInfo(document.agency.timezone))
    for _ in range(_MOST_STEPS):
        later = _end_of(spans, until)
        if later is None:
            break
        until = later
    return until.astimezone(UTC) if until > at else None


def _end_of(spans: Sequence[Hours], local: datetime) -> datetime | None:
    """The latest end of those that hold this moment; a span may pass midnight."""
    ends = [_day_of_end(begin, end, local) for begin, end in spans if _holds(begin, end, local.time())]
    return max(ends, default=None)


def _holds(begin: time, end: time, clock: time) -> bool:
    return begin <= clock < end if begin < end else clock >= begin or clock < end


def _day_of_end(begin: time, end: time, local: datetime) -> datetime:
    tomorrow = begin > end and local.time() >= begin
    day = local.date() + timedelta(days=1) if tomorrow else local.date()
    return datetime.combine(day, end, local.tzinfo).replace(fold=local.fold)  # in autumn an hour comes twice
