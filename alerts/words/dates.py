"""Moments in the agency's own time zone, as each language writes them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time

from alerts.facts import AgencyFacts
from alerts.words.catalogue import Catalogue


@dataclass(frozen=True)
class Clock:
    """How one language writes the time of one agency."""

    catalogue: Catalogue
    zone: ZoneInfo
    locale: Locale

    @classmethod
    def of(cls, agency: AgencyFacts, catalogue: Catalogue) -> "Clock":
        return cls(catalogue, ZoneInfo(agency.timezone), catalogue.locale(agency.country))

    def full(self, at: datetime) -> str:
        """7 February 2026, 18:45 EET"""
        return self._say(at, _widen(format_date(at.astimezone(self.zone).date(), "long", locale=self.locale)))

    def medium(self, at: datetime) -> str:
        """7 Feb 2026, 18:45 EET"""
        return self._say(at, self._date(at, "date-medium"))

    def short(self, at: datetime) -> str:
        """7 Feb, 18:45; the year and the zone go without saying within an alert's short life."""
        return self.catalogue.say("moment-short", date=self._date(at, "date-short"), time=self.time(at))

    def day(self, at: datetime) -> str:
        return self._date(at, "date-short")

    def time(self, at: datetime) -> str:
        return _widen(format_time(at.astimezone(self.zone), "short", locale=self.locale))

    def is_same_day(self, one: datetime, other: datetime) -> bool:
        return one.astimezone(self.zone).date() == other.astimezone(self.zone).date()

    def _date(self, at: datetime, style: str) -> str:
        form, local = self.catalogue.say(style), at.astimezone(self.zone)
        if form == "long":  # the full date, where CLDR's short ones name the months of another country (ar-SY)
            return _widen(format_date(local.date(), form, locale=self.locale))
        return _widen(format_skeleton(form, local, locale=self.locale))

    def _say(self, at: datetime, date: str) -> str:
        zone = say_zone(at.astimezone(self.zone))
        return self.catalogue.say("moment", date=date, time=self.time(at), zone=zone)


def say_zone(at: datetime) -> str:
    """ "EET" where the zone has letters, else "UTC+4"."""
    name = at.strftime("%Z")
    if name.isalpha():
        return name
    minutes = (at.utcoffset() or timedelta()) // timedelta(minutes=1)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


def _widen(text: str) -> str:
    """CLDR's narrow no-break spaces made common ones: few fonts have a glyph for them, and X counts them double."""
    return text.replace("\u202f", "\u00a0")
