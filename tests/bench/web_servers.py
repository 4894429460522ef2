"""Servers that stand beside ours in the table of serving: `python web_servers.py KIND PORT [FILE]`, each one process.

limit     a bare uvloop Protocol that parses nothing and writes prepared bytes: what Python can do at all
fastapi   the usual way: a `def` route that returns the bytes
uvicorn   our own application on uvicorn with uvloop and httptools, instead of the server we chose
"""

import asyncio
import sys
from pathlib import Path
from typing import cast


def run_limit(port: int, file: str) -> None:
    import uvloop

    body = Path(file).read_bytes()
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(body)
    whole, same = head + body, b'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n'

    class Prepared(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport = cast(asyncio.Transport, transport)

        def data_received(self, data: bytes) -> None:
            self.transport.write(same if b"If-None-Match" in data else whole)

    async def serve() -> None:
        server = await asyncio.get_running_loop().create_server(Prepared, "127.0.0.1", port, backlog=2048)
        await server.serve_forever()

    uvloop.run(serve())


def run_fastapi(port: int, file: str) -> None:
    from fastapi import FastAPI, Response

    from workers.server import Server

    body = Path(file).read_bytes()
    app = FastAPI()

    @app.get("/{path:path}")
    def read(path: str) -> Response:
        return Response(body, media_type="text/html")

    _stay(Server(port=port), app)


def run_uvicorn(port: int, _: str) -> None:
    import uvicorn  # type: ignore[import-not-found, unused-ignore]  # a peer, installed for the run

    from alerts.opening import open_service
    from alerts.settings import Settings
    from alerts.web.app import create_app

    app = create_app(open_service(Settings()))
    uvicorn.run(app, port=port, loop="uvloop", http="httptools", log_level="warning", access_log=False)


def _stay(server: object, app: object) -> None:
    import threading

    server.start(app)  # type: ignore[attr-defined]
    threading.Event().wait()


if __name__ == "__main__":
    kind, number, *rest = sys.argv[1:]
    sys.path.insert(0, str(Path(__file__).parents[2]))
    {"limit": run_limit, "fastapi": run_fastapi, "uvicorn": run_uvicorn}[kind](int(number), rest[0] if rest else "")
