"""What an officer reads where others make us wait: who it is, and when it is tried again."""

from datetime import datetime
from zoneinfo import ZoneInfo

from alerts.publication.machine import PARKED
from alerts.resolution.ledger import Ledger, Wait
from alerts.words.say import FALLBACK, say
from geo.reasons import Reason


def say_wait(wait: Wait, at: datetime, zone: str, language: str = FALLBACK) -> str:
    """`at` = now. The time by the clock of `zone`, with the day when it is not today's."""
    until, today = wait.until.astimezone(ZoneInfo(zone)), at.astimezone(ZoneInfo(zone)).date()
    time = until.strftime("%H:%M %Z" if until.date() == today else "%Y-%m-%d %H:%M %Z")
    code = "waiting.parked" if wait.why == PARKED else "waiting.limited"
    return say(Reason(code, {"kind": wait.kind, "time": time}), language)


def list_waits(ledger: Ledger, at: datetime, zone: str) -> list[tuple[str, str]]:
    """(channel, sentence), once for each publication."""
    waits = {copy.publication: copy for copy in ledger.copies if copy.wait is not None}
    return [(copy.channel or copy.kind, say_wait(copy.wait, at, zone)) for copy in waits.values() if copy.wait]
