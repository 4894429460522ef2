"""A geocoder that speaks Nominatim's way, by geopy over the guarded way out; off unless somebody names one.

Whoever is asked learns which place is looked for, and so perhaps where a child was. Nothing but the words goes along.
"""

import json
import logging
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import GeocoderRateLimited, GeopyError
from geopy.geocoders import Nominatim
from geopy.location import Location

from geo.errors import GeocoderAway
from publishers.errors import PublishError
from publishers.http import Session, Transport
from publishers.rates import Budget

# Nominatim's usage policy (operations.osmfoundation.org, read 2026-11): at most one request a second, an application
# that names itself, results kept by whoever asks.
A_SECOND = Budget(1, timedelta(seconds=1))
LONGEST_WAIT = 2.0  # seconds until it is our turn; an officer is waiting
MOST_FOUND = 10
LONGEST_ADDRESS = 300  # characters
_NAMED = "Homeward (missing-child alerts)"
_TALKATIVE = logging.getLogger("geopy")  # writes the address of each question, and so the place, at DEBUG
_TALKATIVE.addFilter(lambda record: False)
_KEPT = 500
_KEPT_SECONDS = 3600.0


class NotAnAddress(ValueError):
    """Not an address that a geocoder can be asked at."""


@dataclass(frozen=True, slots=True)
class Found:
    """One place of an answer: degrees, and its name in one short line without anything that hides or turns round."""

    latitude: float
    longitude: float
    address: str


@dataclass(frozen=True, slots=True)
class _Kept:
    until: float
    found: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class NominatimGeocoder:
    """What `geo` takes as a geocoder; answers are kept for an hour, in memory."""

    base_url: str
    transport: Transport
    tick: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep
    _answers: OrderedDict[str, _Kept] = field(default_factory=OrderedDict, init=False, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).hostname or ""

    def geocode(self, query: str, *, exactly_one: bool) -> list[Found]:
        """The best places first, at most ten. Raises GeocoderAway: the words were not found out, and why."""
        key = " ".join(query.casefold().split())
        kept = self._kept(key)
        if kept is None:
            self._wait_for_our_turn()
            kept = self._ask(query)
            with self._lock:
                self._answers[key] = _Kept(self.tick() + _KEPT_SECONDS, kept)
                while len(self._answers) > _KEPT:
                    self._answers.popitem(last=False)
        return list(kept[:1] if exactly_one else kept)

    def _kept(self, key: str) -> tuple[Found, ...] | None:
        with self._lock:
            kept = self._answers.get(key)
            return kept.found if kept is not None and kept.until > self.tick() else None

    def _wait_for_our_turn(self) -> None:
        rates, waited = self.transport.rates, 0.0
        while rates is not None and (until := rates.take(f"geocoder:{self.host}", A_SECOND)) is not None:
            seconds = max(0.01, (until - rates.now()).total_seconds())
            waited += seconds
            if waited > LONGEST_WAIT:
                raise GeocoderAway("geocoder.busy", {"host": self.host})
            self.wait(seconds)

    def _ask(self, query: str) -> tuple[Found, ...]:
        try:
            found = self._open().geocode(query, exactly_one=False, limit=MOST_FOUND)
            fit = (_fit_to_be_kept(place) for place in (found or ())[:MOST_FOUND])
            return tuple(place for place in fit if place is not None)
        except PublishError as error:
            code = error.reason.code
        except GeocoderRateLimited:
            raise GeocoderAway("geocoder.busy", {"host": self.host}) from None
        except (
            GeopyError, ValueError, ArithmeticError, LookupError, TypeError, AttributeError, RecursionError,
        ) as error:  # fmt: skip
            code = type(error).__name__  # what was answered is none of theirs
        raise GeocoderAway("geocoder.away", {"host": self.host, "why": code})

    def _open(self) -> Nominatim:
        """One for each question: a session belongs to one thread."""
        parts = urlsplit(self.base_url)
        return Nominatim(
            user_agent=_NAMED,
            scheme=parts.scheme,
            domain=f"{parts.netloc}{parts.path}".rstrip("/"),
            timeout=None,
            proxies=None,
            ssl_context=None,
            adapter_factory=lambda **_: _GuardedAdapter(self.transport.session()),
        )


def _fit_to_be_kept(place: Location) -> Found | None:
    """None for what is no place. Whoever answers chooses how many there are, and every letter."""
    if not isinstance(place.address, str) or not math.isfinite(place.latitude + place.longitude):
        return None
    line = " ".join(place.address[:LONGEST_ADDRESS].split())
    address = "".join(letter for letter in line if letter.isprintable())
    return Found(float(place.latitude), float(place.longitude), address) if address else None


def open_geocoder(base_url: str, transport: Transport) -> NominatimGeocoder | None:
    """None where none is named. Raises NotAnAddress."""
    if not base_url:
        return None
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc or parts.query:
        raise NotAnAddress("write it as https://nominatim.example, without user name, password and query")
    return NominatimGeocoder(base_url, transport)


class _GuardedAdapter(BaseSyncAdapter):  # type: ignore[misc]  # untyped base
    """geopy's way out, through the one that checks each address; proxies of the environment are not heard."""

    is_available = True

    def __init__(self, session: Session) -> None:
        super().__init__(proxies=None, ssl_context=None)
        self._session = session

    def get_json(self, url: str, *, timeout: object, headers: dict[str, str]) -> Any:
        return json.loads(self.get_text(url, timeout=timeout, headers=headers))

    def get_text(self, url: str, *, timeout: object, headers: dict[str, str]) -> str:
        """The time limit is the transport's. The body of a refusal is not looked at: it may be anything."""
        response = self._session.get(url, headers=headers)
        if response.status_code >= 400:
            told = {name.lower(): value for name, value in response.headers.items()}
            raise AdapterHTTPError("refused", status_code=response.status_code, headers=told, text=None)
        return response.content.decode("utf-8")
