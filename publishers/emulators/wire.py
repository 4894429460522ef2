"""One HTTP request and one answer, as values that know nothing of sockets."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.message import Message
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    media_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Form:
    fields: Mapping[str, str]
    uploads: Mapping[str, Upload]


@dataclass(frozen=True, slots=True)
class Request:
    """`path` is decoded and has no query; header names are in lower case. It arrived at `at` on the twin's clock and
    at `really_at` on the system's."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    at: datetime
    really_at: datetime

    @property
    def media_type(self) -> str:
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def bearer(self) -> str | None:
        scheme, _, token = self.headers.get("authorization", "").partition(" ")
        return token.strip() if scheme.lower() == "bearer" and token else None

    def json(self) -> dict[str, Any]:
        """Raises ValueError when the body is not a JSON object."""
        value = json.loads(self.body)
        if not isinstance(value, dict):
            raise ValueError("the body is not a JSON object")
        return value

    def form(self) -> Form:
        """The fields of a multipart or urlencoded body; nothing for other bodies. Raises ValueError when torn."""
        if self.media_type == "multipart/form-data":
            return _read_multipart(self.body, self.headers["content-type"])
        if self.media_type == "application/x-www-form-urlencoded":
            return Form(dict(parse_qsl(self.body.decode(), keep_blank_values=True)), {})
        return Form({}, {})


def _parameters(header: str) -> Message:
    message = Message()
    message["content-disposition"] = header
    return message


def _read_multipart(body: bytes, content_type: str) -> Form:
    boundary = _parameters(content_type).get_param("boundary", header="content-disposition")
    if not isinstance(boundary, str):
        raise ValueError("the multipart body names no boundary")
    delimiter = b"--" + boundary.encode()
    parts = (b"\r\n" + body).split(b"\r\n" + delimiter)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise ValueError("the multipart body is torn: its closing boundary is missing")
    fields: dict[str, str] = {}
    uploads: dict[str, Upload] = {}
    for part in parts[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        headers = dict(_read_header(line) for line in head.decode().split("\r\n"))
        disposition = _parameters(headers.get("content-disposition", ""))
        name = str(disposition.get_param("name", "", header="content-disposition"))
        file_name = disposition.get_filename()
        if file_name is None:
            fields[name] = data.decode()
        else:
            uploads[name] = Upload(file_name, headers.get("content-type", ""), data)
    return Form(fields, uploads)


def _read_header(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name.strip().lower(), value.strip()


def dig(value: object, *names: str) -> Any:
    """What nested objects hold under these names; None where one is missing or no object."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


@dataclass(frozen=True, slots=True)
class Response:
    status: int
    body: bytes = field(repr=False)
    media_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)

    def to_bytes(self, *, close: bool) -> bytes:
        try:
            phrase = HTTPStatus(self.status).phrase
        except ValueError:
            phrase = "Unknown"
        lines = [
            f"HTTP/1.1 {self.status} {phrase}",
            f"Content-Type: {self.media_type}",
            f"Content-Length: {len(self.body)}",
            *(f"{name}: {value}" for name, value in self.headers.items()),
            *(["Connection: close"] if close else []),
        ]
        return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + self.body


def say_json(value: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Response(status, body, headers=headers or {})


def say_html(page: str, status: int = 200) -> Response:
    return Response(status, page.encode(), "text/html; charset=utf-8")
