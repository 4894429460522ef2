"""The same way out for many requests at once: one event loop in a thread of its own, all of them in the air together.

What http.py promises of one call holds for each: checked address, no proxy, no redirect, no cookie, TLS verified, one
time limit for all of it. Connections are kept and used again, for as long as the process lives.
"""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import aiohttp
import uvloop
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.client_proto import ResponseHandler
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from yarl import URL

from publishers.deadline import TooLong
from publishers.errors import PublishError
from publishers.guard import AddressGuard
from publishers.http import (
    MOST_AROUND,
    Answer,
    Request,
    Transport,
    Unreached,
    classify_failure,
    code_of_unresolved,
)

MOST_PER_HOST = 100  # connections to one receiver at a time; what is over waits for one to be free
TOLD_EVERY = 0.25  # seconds: whoever has answered is told of by then, however long the others take; all at once, sooner
_RESOLVERS = 64  # names looked up at a time: one that nobody answers for holds up no other
_RESOLVE_SECONDS = 5.0
_MOST_ANSWERS = 20  # to one request: the last, and interim ones (1xx) before it


@dataclass(frozen=True, slots=True)
class Letter:
    """`tag` comes back with the answer. `leave` is asked right before the first byte: it raises to keep it here."""

    tag: str
    request: Request
    leave: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Landing:
    tag: str
    answer: Answer | PublishError


Landed = Callable[[list[Landing]], None]


class BatchTransport:
    """The loop starts with the first batch; `close` ends it and tells of all that is still in the air."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._lock = threading.Lock()
        self._running: _Running | None = None

    def send(self, letters: Sequence[Letter], landed: Landed) -> None:
        """Returns at once. `landed` is called in the loop's thread, until each letter has landed exactly once."""
        self._run().submit(_send_all(self._run().session, self._transport, letters, landed))

    def close(self) -> None:
        with self._lock:
            running, self._running = self._running, None
        if running is not None:
            running.stop()

    def _run(self) -> "_Running":
        with self._lock:
            if self._running is None:
                self._running = _Running(self._transport)
            return self._running


class _Running:
    """A thread with its loop, and the connections that live in it."""

    def __init__(self, transport: Transport) -> None:
        self._loop = uvloop.new_event_loop()
        self._resolving = ThreadPoolExecutor(_RESOLVERS, thread_name_prefix="homeward resolve")
        self._flying: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="homeward batches", daemon=True)
        self._thread.start()
        self.session = asyncio.run_coroutine_threadsafe(_open_session(transport, self._resolving), self._loop).result()

    def submit(self, batch: Coroutine[Any, Any, None]) -> None:
        self._loop.call_soon_threadsafe(self._start, batch)

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self._land(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._resolving.shutdown(wait=False, cancel_futures=True)

    def _start(self, batch: Coroutine[Any, Any, None]) -> None:
        task = self._loop.create_task(batch)
        self._flying.add(task)
        task.add_done_callback(self._flying.discard)

    async def _land(self) -> None:
        flying = list(self._flying)
        for task in flying:
            task.cancel()
        await asyncio.gather(*flying, return_exceptions=True)
        await self.session.close()


async def _open_session(transport: Transport, resolving: ThreadPoolExecutor) -> aiohttp.ClientSession:
    guard, loop = transport.guard, asyncio.get_running_loop()
    connector = aiohttp.TCPConnector(
        limit=0,
        limit_per_host=MOST_PER_HOST,
        resolver=_GuardedResolver(guard, resolving),
        ssl=ssl.create_default_context(cafile=DEFAULT_CA_BUNDLE_PATH),
        socket_factory=lambda found: _open_socket(guard, found),
    )
    # aiohttp has no other door for what is read before there is an answer
    connector._factory = lambda: _Measured(loop, transport.most_bytes + MOST_AROUND)  # type: ignore[assignment]
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        request_class=_Stopwatched,
        trust_env=False,
        requote_redirect_url=False,
    )


async def _send_all(
    session: aiohttp.ClientSession, transport: Transport, letters: Sequence[Letter], landed: Landed
) -> None:
    """Those that have landed are told of together, every so often: each telling costs a transaction."""
    waiting = {asyncio.create_task(_send_one(session, transport, letter)) for letter in letters}
    while waiting:
        try:
            done, waiting = await asyncio.wait(waiting, timeout=TOLD_EVERY)
        except asyncio.CancelledError:
            for task in waiting:
                task.cancel()
            done, waiting = await asyncio.wait(waiting)
        if done:
            landed([task.result() for task in done])


class _Call:
    """Whom it goes to, and whether a byte has left."""

    def __init__(self, letter: Letter, transport: Transport) -> None:
        self.leave = letter.leave
        self.began = False
        self.host, self.secure = "", False
        self.deadline = asyncio.get_running_loop().time() + transport.total_timeout

    def aim(self, address: str) -> URL:
        """The name as it is asked for and checked: yarl can not spell each in its own letters. Raises ValueError."""
        url = URL(address, encoded=True)
        self.host, self.secure = url.raw_host or "", url.scheme == "https"
        return url

    def is_late(self) -> bool:
        return asyncio.get_running_loop().time() >= self.deadline


_CALL: ContextVar[_Call] = ContextVar("call")


async def _send_one(session: aiohttp.ClientSession, transport: Transport, letter: Letter) -> Landing:
    """Never raises: with it all others of the batch would be lost."""
    call = _Call(letter, transport)
    _CALL.set(call)  # of this task alone
    try:
        async with asyncio.timeout_at(call.deadline):
            return Landing(letter.tag, await _exchange(session, transport, letter.request, call))
    except PublishError as kept:
        return Landing(letter.tag, kept)
    except asyncio.CancelledError:
        return Landing(letter.tag, _classify(OSError("closed"), call))
    except Exception as error:
        return Landing(letter.tag, _classify(error, call))


async def _exchange(session: aiohttp.ClientSession, transport: Transport, request: Request, call: _Call) -> Answer:
    async with session.post(
        call.aim(request.url),
        data=request.body,
        headers=request.headers,
        allow_redirects=False,
        timeout=_NO_OTHER_LIMIT,
    ) as response:
        body = bytearray()
        async for piece in response.content.iter_any():
            body += piece
            if len(body) > transport.most_bytes:
                raise TooLong
        return Answer(response.status, response.headers, bytes(body))


_NO_OTHER_LIMIT = aiohttp.ClientTimeout(total=None, sock_connect=None)


def _classify(error: Exception, call: _Call) -> PublishError:
    """In http.py's words; theirs quote URLs, and what is returned here has no context to show them."""
    late = call.is_late()
    match error:
        case aiohttp.ClientConnectorSSLError() | aiohttp.ClientConnectorCertificateError():
            error = Unreached("transport.tls_failed")
        case aiohttp.ClientConnectorError() if not late and not isinstance(error.os_error, TimeoutError):
            error = Unreached("transport.refused")
        case TimeoutError():
            late = True
    return classify_failure(error, sent=call.began, late=late, host=call.host)


class _Stopwatched(aiohttp.ClientRequest):
    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        """The connection is there, and nothing has been written to it yet."""
        call = _CALL.get()
        call.leave()
        call.began = True
        return await super().send(conn)


class _Measured(ResponseHandler):
    """Around its body an answer can go on without end: interim answers, names of chunks. There it is cut off."""

    def __init__(self, loop: asyncio.AbstractEventLoop, most_bytes: int) -> None:
        super().__init__(loop)
        self._most_bytes = most_bytes
        self._taken = self._answers = 0

    def set_response_params(self, **how: Any) -> None:
        """A request is about to be answered."""
        self._taken = self._answers = 0
        super().set_response_params(**how)

    def data_received(self, data: bytes) -> None:
        self._taken += len(data)
        if self._taken > self._most_bytes:
            self._cut_off()
        else:
            super().data_received(data)

    def feed_data(self, data: Any, size: int = 0) -> None:
        self._answers += 1
        if self._answers > _MOST_ANSWERS:
            self._cut_off()
        else:
            super().feed_data(data, size)

    def set_exception(self, exc: BaseException, *cause: BaseException) -> None:
        """Whoever reads the body hears of it too: of trailers that it refuses aiohttp tells only who reads the head."""
        if self._payload is not None and not self._payload.is_eof():
            self._payload.set_exception(exc, *cause)
        super().set_exception(exc, *cause)

    def _cut_off(self) -> None:
        self.set_exception(TooLong())
        if self.transport is not None:
            self.transport.abort()


def _open_socket(guard: AddressGuard, found: Any) -> socket.socket:
    """The last look at the number that is connected to, whether it was a name or a number in the URL."""
    family, kind, protocol, _, address = found
    call = _CALL.get()
    guard.check_address(call.host, address, secure=call.secure)
    return socket.socket(family, kind, protocol)


class _GuardedResolver(AbstractResolver):
    """One bad address refuses the name."""

    def __init__(self, guard: AddressGuard, resolving: ThreadPoolExecutor) -> None:
        self._guard = guard
        self._resolving = resolving

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        def look_up() -> list[tuple[socket.AddressFamily, tuple[Any, ...]]]:
            try:
                return self._guard.find_addresses(host, port, secure=True, timeout=_RESOLVE_SECONDS)
            except OSError as error:
                raise Unreached(code_of_unresolved(error)) from None

        found = await asyncio.get_running_loop().run_in_executor(self._resolving, look_up)
        return [
            ResolveResult(
                hostname=host, host=str(address[0]), port=address[1], family=family, proto=0,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for family, address in found
        ]  # fmt: skip

    async def close(self) -> None:
        """Nothing is held."""
