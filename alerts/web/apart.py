"""Desk and API at a host of their own, so that whatever runs in a public page is of another origin than the desk."""

from collections.abc import Mapping

from starlette.types import ASGIApp, Receive, Scope, Send

from alerts.settings import host_of

STAFF = ("/desk", "/v1")
EVERYWHERE = ("/static", "/healthz", "/readyz", "/metrics", "/openapi.json")


class Apart:
    """Sends whoever asks at the wrong address to the other one. Any host but the desk's is the public's.

    Nothing happens where both addresses have one host. `headers`: of every answer of ours.
    """

    def __init__(self, app: ASGIApp, *, desk_url: str, base_url: str, headers: Mapping[str, str]) -> None:
        self.app = app
        self._desk_url, self._base_url = desk_url, base_url
        self._headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
        self._desk, self._public = host_of(desk_url), host_of(base_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or self._desk == self._public or _is_under(path, EVERYWHERE):
            await self.app(scope, receive, send)
            return
        is_at_desk, is_for_staff = _asked_host(scope) == self._desk, _is_under(path, STAFF)
        if is_at_desk == is_for_staff:
            await self.app(scope, receive, send)
        elif is_at_desk and path == "/":
            await self._send_on(send, f"{self._desk_url}/desk")
        else:
            await self._send_on(send, (self._desk_url if is_for_staff else self._base_url) + _as_sent(scope))

    async def _send_on(self, send: Send, where: str) -> None:
        own = [(b"location", where.encode("latin-1")), (b"content-length", b"0")]
        await send({"type": "http.response.start", "status": 307, "headers": [*self._headers, *own]})
        await send({"type": "http.response.body", "body": b""})


def _asked_host(scope: Scope) -> str:
    """Without its port; empty when none was sent, or none that can be read."""
    sent = next((value for name, value in scope["headers"] if name == b"host"), b"")
    try:
        return host_of(f"//{sent.decode('latin-1')}")
    except ValueError:
        return ""


def _is_under(path: str, folders: tuple[str, ...]) -> bool:
    return path.startswith(tuple(f"{each}/" for each in folders)) or path in folders


def _as_sent(scope: Scope) -> str:
    path, query = bytes(scope["raw_path"]), bytes(scope["query_string"])
    return (path + b"?" + query if query else path).decode("latin-1")
