"""What people do, over HTTP and with their own token."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

import requests

Json = dict[str, Any]
SECONDS = 30.0


class Refused(Exception):
    """The service said no; `problem` is its problem document."""

    def __init__(self, response: requests.Response) -> None:
        self.status = response.status_code
        self.media_type = response.headers.get("Content-Type", "")
        self.problem: Json = response.json() if "json" in self.media_type else {"detail": response.text}
        super().__init__(f"{response.request.method} {response.request.path_url}: {self.status} {self.problem}")

    @property
    def detail(self) -> str:
        return str(self.problem["detail"])

    @property
    def code(self) -> str:
        return str(self.problem["type"]).rpartition(":")[2]

    @property
    def fields(self) -> dict[str, str]:
        """Where something is wrong -> the sentence."""
        return {each["where"]: each["detail"] for each in self.problem.get("problems", [])}


class Person:
    """Every verb raises Refused when the answer is no success."""

    def __init__(self, base_url: str, token: str, identifier: str = "", *, seconds: float = SECONDS) -> None:
        self.id = identifier
        self._seconds = seconds
        self._base_url = base_url
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers["Authorization"] = f"Bearer {token}"

    def close(self) -> None:
        self._session.close()

    @property
    def token(self) -> str:
        return str(self._session.headers["Authorization"]).removeprefix("Bearer ")

    def get(self, path: str, **parameters: str) -> Json:
        answer: Json = self._ask("GET", path, params=parameters).json()
        return answer

    def post(self, path: str, body: Json | None = None, **how: Any) -> Json:
        key = {"Idempotency-Key": how.pop("key", None) or uuid4().hex}
        answer = self._ask("POST", path, headers=key, json=body if body is not None or how else {}, **how)
        return answer.json() if answer.content else {}

    def patch(self, path: str, body: Json) -> Json:
        answer: Json = self._ask("PATCH", path, json=body).json()
        return answer

    def answer(self, path: str) -> requests.Response:
        """To a GET, whatever it is."""
        return self._session.get(self._base_url + path, timeout=SECONDS, allow_redirects=False)

    def refused(self, method: str, path: str, body: Json | None = None, **how: Any) -> Refused:
        """What the service says to something that it must not do; AssertionError when it does it."""
        try:
            self._ask(method, path, json=body, **how)
        except Refused as refused:
            return refused
        raise AssertionError(f"{method} {path} was not refused")

    def _ask(self, method: str, path: str, **how: Any) -> requests.Response:
        url = self._base_url + path
        answer = self._session.request(method, url, timeout=self._seconds, allow_redirects=False, **how)
        if not answer.ok:
            raise Refused(answer)
        return answer

    # the case

    def open_case(self, document: Mapping[str, Any]) -> str:
        return str(self.post("/v1/cases", dict(document))["id"])

    def add_photo(self, case: str, photo: bytes, *, child: int = 1) -> Json:
        form = {"child": str(child), "rights": "Given by the mother."}
        return self.post(f"/v1/cases/{case}/photos", files={"file": ("photo.jpg", photo, "image/jpeg")}, data=form)

    def read_photo(self, case: str, photo: str) -> bytes:
        return self._ask("GET", f"/v1/cases/{case}/photos/{photo}.jpg").content

    def change_case(self, case: str, **fields: Any) -> Json:
        return self.patch(f"/v1/cases/{case}", fields)

    def verify(self, case: str, **answers: Any) -> Json:
        return self.post(f"/v1/cases/{case}/verify", {"answers": answers})

    # the alert

    def draft(self, case: str, **choices: Any) -> str:
        return str(self.post(f"/v1/cases/{case}/alerts", choices)["id"])

    def read(self, alert: str) -> Json:
        return self.get(f"/v1/alerts/{alert}")

    def previews(self, alert: str) -> Json:
        return self.get(f"/v1/alerts/{alert}/previews")

    def edit(self, alert: str, **changes: Any) -> Json:
        return self.patch(f"/v1/alerts/{alert}", changes)

    def submit(self, alert: str) -> str:
        """What an approver is to approve: the content hash."""
        return str(self.post(f"/v1/alerts/{alert}/submit")["content_hash"])

    def approve(self, alert: str, content_hash: str, **how: Any) -> Json:
        return self.post(f"/v1/alerts/{alert}/approve", {"content_hash": content_hash}, **how)

    def reject(self, alert: str, reason: str) -> Json:
        return self.post(f"/v1/alerts/{alert}/reject", {"reason": reason})

    def update(self, alert: str, **changes: Any) -> Json:
        return self.post(f"/v1/alerts/{alert}/updates", changes)

    def end(self, alert: str, reason: str = "found", children: Sequence[int] | None = None) -> Json:
        body: Json = {"reason": reason} if children is None else {"reason": reason, "children": list(children)}
        return self.post(f"/v1/alerts/{alert}/end", body)

    def ledger(self, alert: str) -> Json:
        return self.get(f"/v1/alerts/{alert}/ledger")
