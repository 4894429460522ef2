"""What surrounds every request: how much may be sent, and how slowly; what every answer carries; how we fail."""

import asyncio
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from alerts.errors import BadInput, TooLarge
from alerts.telemetry.logs import log_failure, open_log
from alerts.telemetry.measures import FAILURES
from alerts.telemetry.trace import about
from alerts.web.problems import Answer, Failure
from alerts.web.refusals import refused_query
from alerts.web.telling import note_path, route_of

MOST_BYTES = 512_000
MOST_SECONDS = 30.0  # for a whole body, in however small drops it comes
MOST_FORM_SECONDS = 300.0  # a photo over a telephone in the woods
MOST_FORM_BYTES = 21_000_000  # a photo of 20 MiB with the lines around it
MOST_PUBLIC_SECONDS = 60.0  # a picture that anybody sends to be checked: nothing hangs on it
MOST_PUBLIC_BYTES = 11_000_000
MOST_UNREAD_BYTES = 32_000_000  # of a body that nobody reads: whoever sends it hears why once it is sent
MOST_UNREAD_SECONDS = 10.0
MOST_STRANGER_BYTES = 64_000  # a passkey's answer, an address, a code: there is nothing longer
MOST_STRANGERS = 500  # whose bodies are waited for at a time, of the 2,048 connections that are served
CROWDED_SECONDS = 1.0  # for each, once there are more: or who sends slowly would keep out whoever ends an alert

POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

FILES = re.compile(r"/v1/cases/[^/]+/photos$|/desk/cases$|/desk/cases/[^/]+/photos$")
"""Where files may come: there the body is read for those who are signed in, and nowhere else is there room for one."""

CHECK = "/check"
"""But here, where there is less of it."""

WAYS_IN = re.compile(r"/check$|/desk/sign-in(/[^/]*)?$")
"""Where somebody is read whom nobody knows yet."""

COOKIE = rb"(?:^|;)[ \t]*(%s=[-_0-9A-Za-z]{1,128})[ \t]*(?=;|$)"
"""One of this name, as we write it, in a line of them."""

STRANGER = 3  # a kind of body

_log = open_log("homeward.web")


class OwnCookie:
    """Hands on the session's cookie alone, and that only as we write it.

    Whoever asks for one has all of them read, and before 3.11.10 Python takes minutes for one of 400 kB that is quoted
    and full of backslashes, in which this process answers nobody. `name`: as the browser has it.
    """

    def __init__(self, app: ASGIApp, *, name: str) -> None:
        self.app = app
        self._ours = re.compile(COOKIE % re.escape(name.encode()))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            sent = [value for name, value in scope["headers"] if name == b"cookie"]
            ours = [(b"cookie", each) for value in sent for each in self._ours.findall(value)]
            if sent:
                scope["headers"] = [*(pair for pair in scope["headers"] if pair[0] != b"cookie"), *ours]
        await self.app(scope, receive, send)


class Incoming:
    """A body as it comes: at most so many bytes, for so many seconds."""

    def __init__(self, receive: Receive, most: int, seconds: float) -> None:
        self._receive, self._most = receive, most
        self._deadline = asyncio.get_running_loop().time() + seconds
        self._arrived, self._whole = 0, False

    async def receive(self) -> Message:
        """Raises HTTPException 408, 413: it is the one that passes through whatever reads the body."""
        try:
            # After the body nothing comes for long.
            async with asyncio.timeout_at(None if self._whole else self._deadline):
                message = await self._next()
        except TimeoutError:
            raise HTTPException(408) from None
        if self._arrived > self._most:
            raise HTTPException(413, str(self._most // 1000))
        return message

    async def pass_over(self, seconds: float) -> None:
        """What is left of it, kept nowhere. Else the connection is cut while it is being sent, and in place of our
        answer its sender, or the proxy in front, has an error of their own.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while not self._whole and self._arrived <= MOST_UNREAD_BYTES:
                    await self._next()

    async def _next(self) -> Message:
        message = await self._receive()
        self._whole = self._whole or not message.get("more_body", False)
        self._arrived += len(message.get("body", b""))
        return message


class BodyLimit:
    """Refuses a body that is too large before it is read, or as soon as more arrives than may, or when time is up.

    `seconds`: for a body, for a form with files, and for one that anybody may send; `strangers`: of whom nobody knows
    who they are, and who have all of that time.
    """

    def __init__(
        self,
        app: ASGIApp,
        answer: Answer,
        seconds: tuple[float, float, float] = (MOST_SECONDS, MOST_FORM_SECONDS, MOST_PUBLIC_SECONDS),
        strangers: int = MOST_STRANGERS,
    ) -> None:
        self.app = app
        self.answer = answer
        self.seconds = seconds
        self._most_strangers, self._strangers = strangers, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        kind = _kind_of_body(headers.get("content-type", ""), scope["path"])
        most = (MOST_BYTES, MOST_FORM_BYTES, MOST_PUBLIC_BYTES, MOST_STRANGER_BYTES)[kind]
        declared = headers.get("content-length", "")
        has_body = bool(declared.strip("0")) or "transfer-encoding" in headers
        with self._waiting(has_body and kind == STRANGER, (*self.seconds, self.seconds[0])[kind]) as seconds:
            body = Incoming(receive, most, seconds)

            async def send_when_sent(message: Message) -> None:
                if message["type"] == "http.response.start" and message["status"] != 408:
                    with self._waiting(True, MOST_UNREAD_SECONDS) as unread:
                        await body.pass_over(unread)
                await send(message)

            answering = send_when_sent if has_body else send
            if declared.isascii() and declared.isdigit() and (len(declared) > 12 or int(declared) > most):
                await self.answer(Request(scope), _too_large(most))(scope, receive, answering)
            else:
                await self.app(scope, body.receive, answering)

    @contextmanager
    def _waiting(self, is_stranger: bool, seconds: float) -> Iterator[float]:
        """For how long; less while too many are waited for whom nobody knows."""
        self._strangers += is_stranger
        try:
            crowded = is_stranger and self._strangers > self._most_strangers
            yield min(seconds, CROWDED_SECONDS) if crowded else seconds
        finally:
            self._strangers -= is_stranger


def _kind_of_body(media_type: str, path: str) -> int:
    """0: any; 1: a form with files; 2: one that anybody may send; 3: what else is read of anybody."""
    files = media_type.startswith("multipart/form-data")
    if WAYS_IN.match(path):
        return 2 if files and path == CHECK else STRANGER
    return int(files and bool(FILES.match(path)))


class WholeAddress:
    """A NUL is in no path of ours, and in nothing that can be asked for."""

    def __init__(self, app: ASGIApp, answer: Answer) -> None:
        self.app = app
        self.answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refused: Exception | None = None
        if scope["type"] == "http" and "\0" in scope["path"]:
            refused = HTTPException(404)
        elif scope["type"] == "http" and b"%00" in scope["query_string"]:
            refused = BadInput(refused_query(scope["query_string"].decode("latin-1")))
        if refused is not None:
            await self.answer(Request(scope), refused)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def safe_headers(*, secure: bool) -> Mapping[str, str]:
    """What every answer carries unless it says otherwise. `secure`: the public reaches us by https."""
    headers = {
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
    return {**headers, "Strict-Transport-Security": "max-age=31536000"} if secure else headers


class SafeHeaders:
    """Sets on every answer what its route did not set; nothing is kept by a cache unless its route says so."""

    def __init__(self, app: ASGIApp, *, defaults: Mapping[str, str]) -> None:
        self.app = app
        self.defaults = defaults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get("Cache-Control") == "no-cache":  # FastAPI's word for a stream: it may be kept
                    del headers["Cache-Control"]
                for name, value in self.defaults.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_with_headers)


class SayFailure:
    """Our own code failed: logged by place and kind under a reference, and answered with that reference alone."""

    def __init__(self, app: ASGIApp, answer: Answer) -> None:
        self.app = app
        self.answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def send_noting(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, send_noting)
        except ClientDisconnect:
            return  # in the middle of a body: nothing failed, and nobody is there to be told
        except Exception as error:
            reference = about().get("request", "")
            note_path(scope)
            FAILURES.labels("web").inc()
            log_failure(_log, "request failed", error, route=route_of(scope))
            if started or scope["type"] != "http":
                raise ConnectionAbortedError(reference) from None  # half an answer is out: break it off
            await self.answer(Request(scope), Failure(reference))(scope, receive, send)


def _too_large(most: int) -> TooLarge:
    return TooLarge("web.too_large", {"most_kb": most // 1000})
