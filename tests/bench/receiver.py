"""Runs alone: a partner's server that answers 200 and counts which webhook ids it was told, and how often.

`python receiver.py 50` answers after 50 ms. GET /counts tells {"requests", "ids", "most"}; GET /reset forgets them.
It is written on the bare event loop, so that it costs as little as can be on the cores that everybody shares.
"""

import asyncio
import json
import signal
import sys
from collections import Counter

import uvloop

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"


class Receiver(asyncio.Protocol):
    told = Counter()
    delay = 0.0

    def connection_made(self, transport):
        self.transport, self.pending = transport, b""

    def data_received(self, data):
        self.pending += data
        while True:
            head, end, rest = self.pending.partition(b"\r\n\r\n")
            headers = head.lower()
            size = int(field(headers, b"content-length") or 0)
            if not end or len(rest) < size:
                return
            self.pending = rest[size:]
            self.answer(head, field(headers, b"webhook-id"))

    def answer(self, head, webhook_id):
        if head.startswith(b"GET /counts"):
            told = self.told
            counts = {"requests": sum(told.values()), "ids": len(told), "most": max(told.values(), default=0)}
            self.say(json.dumps(counts).encode())
        elif head.startswith(b"GET /reset"):
            self.told.clear()
            self.say(b"{}")
        else:
            self.told[webhook_id] += 1
            if self.delay:
                asyncio.get_running_loop().call_later(self.delay, self.say_ok)
            else:
                self.transport.write(ANSWER)

    def say_ok(self):
        if not self.transport.is_closing():
            self.transport.write(ANSWER)

    def say(self, body):
        self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))


def field(headers, name):
    start = headers.find(b"\r\n" + name + b":")
    if start < 0:
        return b""
    start += len(name) + 3
    end = headers.find(b"\r\n", start)
    return headers[start : end if end > 0 else None].strip()


async def main():
    Receiver.delay = float(sys.argv[1]) / 1000 if len(sys.argv) > 1 else 0.0
    server = await asyncio.get_running_loop().create_server(Receiver, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    await stopped.wait()


uvloop.run(main())
