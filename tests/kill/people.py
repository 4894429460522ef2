"""People at their desks while all breaks: they look, try again, and do not do twice what is done."""

import time
from collections.abc import Callable
from uuid import uuid4

import requests

from tests.journeys.person import Json, Person, Refused
from tests.kill.installation import PATIENCE, Installation
from tests.kill.setting import Planned, Setting

_PAUSE = 0.15


class People:
    """The officer and the approver, over the road to the webs. Each call makes connections of its own."""

    def __init__(self, installation: Installation, setting: Setting) -> None:
        self._installation, self._setting = installation, setting

    def approve(self, alert: Planned) -> None:
        body = {"content_hash": alert.content_hash}
        self._insist(f"/v1/alerts/{alert.id}/approve", body, self.approver, lambda told: told["state"] != "submitted")

    def end(self, alert_id: str) -> float:
        """When it was answered, as time.time()."""
        is_over: Callable[[Json], bool] = lambda told: told["state"] == "ended"  # noqa: E731
        return self._insist(f"/v1/alerts/{alert_id}/end", {"reason": "found"}, self.officer, is_over)

    def update(self, alert_id: str, area: Json) -> None:
        """Drafted, submitted and approved, unless the alert has ended; each step by what is seen to be next."""
        deadline = time.monotonic() + PATIENCE
        while True:
            told = self._look(alert_id)
            if told is not None and (len(told["messages"]) > 1 or told["state"] == "ended"):
                return
            if told is not None:
                self._step_on(told, area)
            assert time.monotonic() < deadline, f"no update of {alert_id} within {PATIENCE:.0f} s"
            time.sleep(_PAUSE)

    def _step_on(self, told: Json, area: Json) -> None:
        draft, path = told["draft"], f"/v1/alerts/{told['id']}"
        if draft is None:
            self._try(self.officer, f"{path}/updates", {"area": area}, uuid4().hex)
        elif draft["state"] == "writing":
            self._try(self.officer, f"{path}/submit", {}, uuid4().hex)
        else:
            self._try(self.approver, f"{path}/approve", {"content_hash": told["content_hash"]}, uuid4().hex)

    def officer(self) -> Person:
        return Person(self._installation.base_url, self._setting.officer_token, seconds=8.0)

    def approver(self) -> Person:
        return Person(self._installation.base_url, self._setting.approver_token, seconds=8.0)

    def _insist(self, path: str, body: Json, who: Callable[[], Person], is_done: Callable[[Json], bool]) -> float:
        """After silence the same again, under the same key; after a no, a look, and then a new try."""
        deadline, key = time.monotonic() + PATIENCE, uuid4().hex
        while True:
            answered = self._try(who, path, body, key)
            if answered is True:
                return time.time()
            if answered is False:
                key = uuid4().hex
            told = self._look(path.split("/")[3])
            if told is not None and is_done(told):
                return time.time()
            assert time.monotonic() < deadline, f"{path}: not done within {PATIENCE:.0f} s"
            time.sleep(_PAUSE)

    def _try(self, who: Callable[[], Person], path: str, body: Json, key: str) -> bool | None:
        """True = done; False = refused, or nobody knows under this key; None = silence."""
        person = who()
        try:
            person.post(path, body, key=key)
        except Refused as refused:
            if refused.status not in (409, 500, 503):
                raise
            return False
        except requests.RequestException:
            return None
        finally:
            person.close()
        return True

    def _look(self, alert_id: str) -> Json | None:
        person = self.officer()
        try:
            return person.read(alert_id)
        except (Refused, requests.RequestException):
            return None
        finally:
            person.close()
