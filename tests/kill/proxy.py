"""The network between our processes, the platforms and the stores: it can cut a connection in the middle of a body.

A fuse is lit on a road: the next connection that moves bytes in its direction is cut after so many of them, both ways.
"""

import asyncio
import contextlib
import json
import random
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

UP, DOWN = "up", "down"  # to the server; to the client
_CHUNK = 65_536


@dataclass
class Road:
    """`listen` and `targets`: "port" on loopback, or a socket's path. Any of the targets may answer."""

    name: str
    listen: str
    targets: list[str]
    fuses: dict[str, list[int]] = field(default_factory=lambda: {UP: [], DOWN: []})
    links: set["Link"] = field(default_factory=set)
    closed: bool = False
    cut: int = 0

    async def open(self) -> None:
        if self.listen.isdigit():
            await asyncio.start_server(self._take, "127.0.0.1", int(self.listen), backlog=512)
        else:
            await asyncio.start_unix_server(self._take, self.listen, backlog=512)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for target in random.sample(self.targets, len(self.targets)):
            if self.closed:
                break
            with contextlib.suppress(OSError):
                if target.isdigit():
                    far = await asyncio.open_connection("127.0.0.1", int(target))
                else:
                    far = await asyncio.open_unix_connection(target)
                link = Link(self, (reader, writer), far)
                await link.carry()
                return
        _reset(writer)

    def sever(self) -> None:
        """Every connection that is open now."""
        for link in list(self.links):
            link.cut()


Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Link:
    """One connection, carried both ways until an end of it closes or it is cut."""

    def __init__(self, road: Road, near: Stream, far: Stream) -> None:
        self._road, self._near, self._far = road, near, far

    async def carry(self) -> None:
        self._road.links.add(self)
        try:
            await asyncio.gather(
                self._pump(UP, self._near[0], self._far[1]), self._pump(DOWN, self._far[0], self._near[1])
            )
        finally:
            self._road.links.discard(self)
            for writer in (self._near[1], self._far[1]):
                writer.close()

    async def _pump(self, way: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._carry_all(way, reader, writer)
        except OSError:  # one end is gone: so is the other
            self._reset()

    async def _carry_all(self, way: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        left: int | None = None
        while chunk := await reader.read(_CHUNK):
            if left is None and self._road.fuses[way]:
                left = self._road.fuses[way].pop(0)
            if left is not None and len(chunk) > left:
                writer.write(chunk[:left])
                await writer.drain()
                await asyncio.sleep(0.01)  # so that the half is on its way before the end is
                self.cut()
                return
            left = None if left is None else left - len(chunk)
            writer.write(chunk)
            await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()

    def cut(self) -> None:
        self._road.cut += 1
        self._reset()

    def _reset(self) -> None:
        for _, writer in (self._near, self._far):
            _reset(writer)


def _reset(writer: asyncio.StreamWriter) -> None:
    opened = writer.get_extra_info("socket")
    if opened is not None and opened.family == socket.AF_INET:
        with contextlib.suppress(OSError):
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def run_proxy(control: str, roads: str) -> None:
    """`control`: the path of the socket on which orders come; `roads`: JSON, name -> [listen, targets]."""
    asyncio.run(_run(control, [Road(name, *given) for name, given in json.loads(roads).items()]))


async def _run(control: str, roads: list[Road]) -> None:
    named = {road.name: road for road in roads}

    async def obey(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        order = json.loads(await reader.readline())
        road = named[order["road"]]
        match order["what"]:
            case "fuse":
                road.fuses[order["way"]].append(order["bytes"])
            case "sever":
                road.sever()
            case "close":
                road.closed = True
                road.sever()
            case "open":
                road.closed = False
            case "calm":
                road.fuses = {UP: [], DOWN: []}
        writer.write(json.dumps({"cut": road.cut}).encode() + b"\n")
        await writer.drain()
        writer.close()

    for road in roads:
        await road.open()
    await asyncio.start_unix_server(obey, control)
    await asyncio.Event().wait()


class Network:
    """The test's side: orders for the proxy."""

    def __init__(self, control: Path) -> None:
        self._control = control

    def fuse(self, road: str, way: str, after: int) -> None:
        """Cut the next connection of this road that moves more than `after` bytes this way."""
        self._order(road=road, what="fuse", way=way, bytes=after)

    def sever(self, road: str) -> None:
        self._order(road=road, what="sever")

    def close(self, road: str) -> None:
        """Cut all, and let nobody in until `open`."""
        self._order(road=road, what="close")

    def open(self, road: str) -> None:
        self._order(road=road, what="open")

    def calm(self, road: str) -> int:
        """No fuse is left; how many connections were cut so far."""
        return int(self._order(road=road, what="calm")["cut"])

    def _order(self, **order: Any) -> Mapping[str, Any]:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(10)
            line.connect(str(self._control))
            line.sendall(json.dumps(order).encode() + b"\n")
            with line.makefile() as answer:
                told: Mapping[str, Any] = json.loads(answer.readline())
                return told
