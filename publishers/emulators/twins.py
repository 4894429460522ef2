"""The state with every twin in it: what a test makes and steers."""

from collections.abc import Iterable
from typing import Any

from publishers.emulators.facebook import FacebookTwin
from publishers.emulators.receipts import Desk
from publishers.emulators.state import State
from publishers.emulators.webhook import WebhookTwin
from publishers.emulators.x import XTwin


class Twins(State):
    """Options as for State."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.x = XTwin(self)
        self.facebook = FacebookTwin(self)
        self.webhook = WebhookTwin(self)
        self.twins = {twin.kind: twin for twin in (self.x, self.facebook, self.webhook)}

    def webhook_receipts(self, partner: str, url: str, key: str, actions: Iterable[str] = ("removed",)) -> None:
        """From now on this partner posts {alert, action} to `url` with `key` as its Bearer token."""
        self.webhook.receipts.configure(partner, Desk(url, key, frozenset(actions)))
