"""Bodies that are read as they were written: case documents in JSON or YAML, and photos."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Depends
from python_multipart.exceptions import FormParserError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from alerts.case.photos import LONGEST_RIGHTS
from alerts.case.source import Media
from alerts.errors import BadInput, Problem
from alerts.web.deps import SignedInStaff
from alerts.web.forms import InMemory
from alerts.web.limits import count_large
from alerts.web.seated import LARGE, seat_to_read

_MEDIA: Mapping[str, Media] = {
    "": "json",
    "application/json": "json",
    "application/yaml": "yaml",
    "application/x-yaml": "yaml",
    "text/yaml": "yaml",
    "text/x-yaml": "yaml",
}
_FIELDS = frozenset({"file", "child", "rights"})


@dataclass(frozen=True, slots=True)
class Written:
    text: bytes = field(repr=False)
    media: Media


@dataclass(frozen=True, slots=True)
class PhotoForm:
    """`child`: its number, from 1. `rights`: whose photo it is, as the uploader says."""

    data: bytes = field(repr=False)
    child: int
    rights: str


async def read_written(request: Request, by: SignedInStaff) -> AsyncIterator[Written]:
    """The body, read only for somebody who is signed in; a large one is counted, and waits for a seat.

    Raises BadInput, Busy, TooOften, HTTPException 415.
    """
    media = _MEDIA.get(request.headers.get("content-type", "").partition(";")[0].strip().lower())
    if media is None:
        raise HTTPException(415, "application/json, application/yaml")
    text = await request.body()
    if not text:
        raise BadInput.at("", "web.no_body")
    if len(text) > LARGE:
        await run_in_threadpool(count_large, request, by.id)
    async with seat_to_read(len(text)):
        yield Written(text, media)


async def read_photo_form(request: Request, _: SignedInStaff) -> PhotoForm:
    """The form, read only for somebody who is signed in. Raises BadInput, HTTPException 415."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise HTTPException(415, "multipart/form-data")
    parser = InMemory(request.headers, request.stream(), max_files=1, max_fields=5, max_part_size=5000)
    try:
        form = await parser.parse()
    except (MultiPartException, FormParserError) as error:
        raise BadInput.at("", "web.form_unreadable") from error
    try:
        return _check_form(form)
    finally:
        await form.close()


def _check_form(form: FormData) -> PhotoForm:
    file, child, rights = form.get("file"), form.get("child", "1"), form.get("rights", "")
    problems = [Problem("web.unknown_field", name[:80]) for name in form if name not in _FIELDS]
    if not isinstance(file, UploadFile):
        problems.append(Problem("web.missing", "file"))
    if not isinstance(child, str) or not child.isascii() or not child.isdigit() or len(child) > 3:
        problems.append(Problem("web.not_whole", "child"))
    if not isinstance(rights, str):
        problems.append(Problem("web.not_text", "rights"))
    if problems or not isinstance(file, UploadFile) or not isinstance(child, str) or not isinstance(rights, str):
        raise BadInput(problems)
    return PhotoForm(file.file.read(), int(child), rights)


WrittenBody = Annotated[Written, Depends(read_written)]
PhotoUpload = Annotated[PhotoForm, Depends(read_photo_form)]


def show_body(example: object, *, yaml: str) -> dict[str, Any]:
    """For the OpenAPI document: an object in either form."""
    schema = {"type": "object", "additionalProperties": True}
    return {
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": schema, "example": example},
                "application/yaml": {"schema": schema, "example": yaml},
            },
        }
    }


SHOWN_PHOTO_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {
                            "type": "string",
                            "format": "binary",
                            "description": "JPEG, PNG or WebP, up to 20 MB.",
                        },
                        "child": {"type": "integer", "minimum": 1, "default": 1, "description": "Which child, from 1."},
                        "rights": {"type": "string", "maxLength": LONGEST_RIGHTS, "description": "Whose photo it is."},
                    },
                },
                "example": {"file": "(bytes)", "child": 1, "rights": "Given by the mother for this search."},
            }
        },
    }
}
