"""Runs alone, as one of the peers: sends as many signed webhooks as it is told, the way the peer is used.

The first line on stdin says which peer and where to; each line after that is one run. It answers with the seconds
until the last one was answered (of Celery: was received) and the seconds of CPU that took.
"""

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
import urllib.request
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

THREADS, CONNECTIONS = 16, 200


def signed(given):
    """A body and headers of its own for each delivery: signing is part of the work."""
    from standardwebhooks.webhooks import Webhook

    signer, body = Webhook(given["secret"]), given["body"]

    def sign():
        webhook_id, at = uuid.uuid4().hex, datetime.now(UTC)
        return {
            "content-type": "application/json",
            "webhook-id": webhook_id,
            "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": signer.sign(webhook_id, at, body),
        }

    return sign, body.encode()


def open_aiohttp(given):
    import aiohttp
    import uvloop

    sign, body = signed(given)

    async def send_all():
        left = iter(range(given["count"]))
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONNECTIONS)) as session:

            async def send():
                for _ in left:
                    async with session.post(given["url"], data=body, headers=sign()) as response:
                        await response.read()
                        assert response.status == 200

            await asyncio.gather(*(send() for _ in range(CONNECTIONS)))

    return lambda: uvloop.run(send_all())


def open_requests(given):
    import requests

    sign, body = signed(given)
    local = threading.local()

    def send(_):
        if not hasattr(local, "session"):
            local.session = requests.Session()
        assert local.session.post(given["url"], data=body, headers=sign()).status_code == 200

    def send_all():
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(send, range(given["count"])))

    return send_all


def open_apprise(given):
    """As its own async mode sends: one notification to a hundred services at a time. It has no signatures."""
    import apprise

    url = given["url"].replace("http://", "json://")

    def send_all():
        for _ in range(0, given["count"], 100):
            sender = apprise.Apprise()
            for _ in range(100):
                sender.add(url)
            assert sender.notify(body=given["body"], title="alert")

    return send_all


def open_celery(given):
    """One task for each delivery, prefork 2, requests inside."""
    environment = {**os.environ, "PEER": json.dumps(given), "PYTHONPATH": str(Path(__file__).parent)}
    worker = subprocess.Popen(
        [sys.executable, "-m", "celery", "-A", "celery_peer", "worker", "--pool", "prefork", "-c", "2",
         "--without-gossip", "--without-mingle", "--without-heartbeat", "-l", "ERROR"],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.environ.update(environment)
    sys.path.insert(0, environment["PYTHONPATH"])
    import celery_peer

    def counted():
        with urllib.request.urlopen(given["url"] + "counts") as answer:  # noqa: S310  (on loopback)
            return json.load(answer)["requests"]

    def send_all(count=given["count"]):
        before = counted()
        for _ in range(count):
            celery_peer.deliver.delay()
        while counted() < before + count:
            assert worker.poll() is None, "the worker ended"
            time.sleep(0.02)

    send_all(20)
    return send_all, worker


def children_of(pid):
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in listed] + [grand for child in listed for grand in children_of(int(child))]


def cpu_seconds():
    """Of this process and all below it."""
    ticks = 0
    for pid in [os.getpid(), *children_of(os.getpid())]:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def main():
    given = json.loads(sys.stdin.readline())
    opened = {
        "aiohttp": open_aiohttp, "requests": open_requests, "apprise": open_apprise, "celery": open_celery
    }[given["peer"]](given)  # fmt: skip
    send_all, worker = opened if isinstance(opened, tuple) else (opened, None)
    print("ready", flush=True)
    for _ in sys.stdin:
        began, spent = time.perf_counter(), cpu_seconds()
        send_all()
        print(time.perf_counter() - began, cpu_seconds() - spent, flush=True)
    if worker is not None:
        worker.terminate()
        worker.wait(20)


main()
