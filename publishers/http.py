"""The way out: one guarded transport, whose sessions return an answer or raise a `PublishError`."""

import io
import json
import logging
import socket
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPResponse
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

from publishers.deadline import Deadline, DeadlineReader, TooLong, connect_within
from publishers.errors import NotSent, OutcomeUnknown, PublishError, Rejected
from publishers.guard import AddressGuard, GuardError, TooManyNames
from publishers.rates import Rates

Response = requests.Response

# They print URLs with their queries (urllib3) and request headers with the token (tweepy).
_TALKATIVE = ("urllib3.connection", "urllib3.connectionpool", "urllib3.util.retry", "tweepy.client")
MOST_AROUND = 300_000  # bytes of an answer beside its body: headers, chunks' sizes, trailers
_PIECE = 16_384  # bytes per send: one TLS record, so that the deadline is looked at between them


@dataclass(frozen=True, slots=True)
class Request:
    """One POST, complete: what signs it has been put into the headers."""

    url: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; names of headers are found in any spelling."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Transport:
    """Everything that leaves goes through a session of this."""

    guard: AddressGuard
    total_timeout: float = 20.0  # seconds for one whole call, resolving and connecting included; below T = 30 s
    look_timeout: float = 60.0  # seconds for one look at a timeline, however many pages it has
    most_bytes: int = 2_000_000  # of an answer, unpacked
    rates: Rates | None = None  # None = nothing is counted

    def begin_look(self) -> "Look":
        return Look(self.look_timeout)

    def session(self) -> "Session":
        """A session that reuses connections; it follows no redirect, uses no proxy, keeps no cookie."""
        return Session(self)


class Look:
    """One look at a timeline: each page has a call's whole time, and together they have no more than this."""

    def __init__(self, seconds: float) -> None:
        self._seconds, self._deadline = seconds, Deadline(seconds)

    def check(self) -> None:
        """Asked before each page. Raises OutcomeUnknown."""
        if self._deadline.is_late():
            raise OutcomeUnknown("transport.look_too_slow", {"seconds": round(self._seconds)})


class Session(requests.Session):
    """Raises PublishError only: NotSent or Rejected when no byte of the request left, else OutcomeUnknown."""

    def __init__(self, transport: Transport) -> None:
        super().__init__()
        self.trust_env = False
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self.adapters.clear()
        for scheme in ("https://", "http://"):
            self.mount(scheme, _GuardedAdapter(transport))
        for name in _TALKATIVE:
            logging.getLogger(name).addFilter(_say_nothing)

    def deliver(self, request: Request) -> Answer:
        """Send one request by itself."""
        response = self.request("POST", request.url, data=request.body, headers=dict(request.headers))
        return Answer(response.status_code, response.headers, response.content)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Never: whoever answers for the platform could send the token elsewhere."""

    def request(self, *args: Any, **kwargs: Any) -> requests.Response:
        try:
            return super().request(*args, **kwargs)
        except requests.RequestException:
            pass  # its text may quote a URL or a header; what is raised below has no context to show it
        raise Rejected("transport.request_invalid")


def parse_object(response: requests.Response) -> dict[str, Any] | None:
    """The JSON object that was answered, or None for anything else (HTML of a gateway, a list, cut-off text)."""
    try:
        parsed = json.loads(response.content)
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None


def classify_failure(error: Exception, *, sent: bool, late: bool, host: str) -> PublishError:
    """What a failed call means. `sent`: a byte of the request had left us; `late`: the deadline had passed."""
    values = {"host": host}
    if isinstance(error, GuardError):
        return Rejected(error.reason.code, error.reason.values)
    if sent and isinstance(error, TooLong):
        return OutcomeUnknown("transport.answer_too_long", values)
    if sent:
        return OutcomeUnknown("transport.no_answer" if late else "transport.broken_off", values)
    if isinstance(error, Unreached):
        return NotSent(error.code, values)
    if isinstance(error, requests.exceptions.SSLError):
        return NotSent("transport.tls_failed", values)
    if late:
        return NotSent("transport.connect_timeout", values)
    if isinstance(error, ValueError) and not isinstance(error, OSError):
        return Rejected("transport.request_invalid", values)
    return NotSent("transport.not_reached", values)


def code_of_unresolved(error: OSError) -> str:
    """Why a name led nowhere."""
    if isinstance(error, TooManyNames):
        return "transport.names_waiting"
    return "transport.name_unanswered" if isinstance(error, TimeoutError) else "transport.name_unknown"


def _say_nothing(record: logging.LogRecord) -> bool:
    return False


class Unreached(Exception):
    """No connection. Not an OSError on purpose: urllib3 swallows ECONNRESET from those."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class _Call:
    """One request and its answer: how long and how large it may be, and whether a byte has left."""

    def __init__(self, transport: Transport) -> None:
        self.guard = transport.guard
        self.most_bytes = transport.most_bytes + MOST_AROUND  # of the whole answer, as it comes over the wire
        self.deadline = Deadline(transport.total_timeout)
        self.began = False


_CALL: ContextVar[_Call] = ContextVar("call")


class _DeadlineResponse(HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp.close()
        call = _CALL.get()
        self.fp = io.BufferedReader(DeadlineReader(sock, call.deadline, call.most_bytes))

    def begin(self) -> None:
        """No cookie is kept, and requests takes each apart all the same: two megabytes of them for ten seconds."""
        super().begin()
        for name in ("Set-Cookie", "Set-Cookie2"):
            del self.headers[name]

    def _read_status(self) -> tuple[str, int, str]:
        """Every interim answer is passed over; http.client knows of 100 alone and would take 103 for the answer."""
        version, status, reason = super()._read_status()  # type: ignore[misc]
        return version, HTTPStatus.CONTINUE if 101 < status < 200 else status, reason


class _GuardedConnection(HTTPConnection):
    """Connects to checked addresses only, by number; Host header and SNI keep the name."""

    response_class = _DeadlineResponse
    secure = False

    def _new_conn(self) -> socket.socket:
        call = _CALL.get()
        try:
            found = call.guard.find_addresses(
                self._dns_host, self.port, secure=self.secure, timeout=call.deadline.find_remaining()
            )
        except OSError as error:
            raise Unreached(code_of_unresolved(error)) from None
        try:
            return connect_within(call.deadline, found, self.socket_options or ())
        except TimeoutError:
            code = "transport.connect_timeout"
        except OSError:
            code = "transport.refused"
        raise Unreached(code)

    def send(self, data: Any) -> None:
        """Bytes only: everything we send is small enough to be held."""
        call = _CALL.get()
        if self.sock is None:
            self.connect()
        call.began = True
        for start in range(0, len(data), _PIECE):
            self.sock.settimeout(call.deadline.find_remaining())
            super().send(data[start : start + _PIECE])


class _GuardedTLSConnection(_GuardedConnection, HTTPSConnection):
    secure = True


class _Pool(urllib3.HTTPConnectionPool):
    ConnectionCls = _GuardedConnection


class _TLSPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _GuardedTLSConnection


class _GuardedAdapter(HTTPAdapter):
    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TLSPool}

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """The whole call, body included; what the session was asked for (timeouts, proxies, verify) has no say."""
        call = _Call(self._transport)
        token = _CALL.set(call)
        failure: PublishError
        try:
            response = super().send(request, stream=True, timeout=self._transport.total_timeout)
            # requests has no other door for a body that was read already
            response._content = self._read(response.raw)
            response.encoding = "utf-8"  # as JSON is; a codec that the answer names may take an hour for it
            return response
        except (GuardError, Unreached, TooLong, requests.RequestException, urllib3.exceptions.HTTPError) as error:
            failure = self._classify(error, request, call)
        except (OSError, ValueError) as error:
            failure = self._classify(error, request, call)
        finally:
            _CALL.reset(token)
        raise failure  # out here it has no context: theirs quote URLs

    def _classify(self, error: Exception, request: requests.PreparedRequest, call: _Call) -> PublishError:
        host = urlsplit(request.url or "").hostname or ""
        return classify_failure(error, sent=call.began, late=call.deadline.is_late(), host=host)

    def _read(self, raw: urllib3.BaseHTTPResponse) -> bytes:
        body = bytearray()
        for piece in raw.stream(65_536, decode_content=True):
            body += piece
            if len(body) > self._transport.most_bytes:
                raw.close()
                raise TooLong
        return bytes(body)
