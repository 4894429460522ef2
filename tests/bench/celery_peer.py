"""The task of the Celery peer (sending_peers.py), imported by its worker."""

import json
import os
import uuid
from datetime import UTC, datetime

import requests
from celery import Celery
from standardwebhooks.webhooks import Webhook

GIVEN = json.loads(os.environ["PEER"])
app = Celery("peer", broker=GIVEN["broker"])
app.conf.task_ignore_result = True
session, signer = requests.Session(), Webhook(GIVEN["secret"])


@app.task
def deliver():
    webhook_id, at = uuid.uuid4().hex, datetime.now(UTC)
    headers = {
        "content-type": "application/json",
        "webhook-id": webhook_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": signer.sign(webhook_id, at, GIVEN["body"]),
    }
    answer = session.post(GIVEN["url"], data=GIVEN["body"].encode(), headers=headers, timeout=10)
    assert answer.status_code == 200
