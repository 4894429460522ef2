"""What requests and answers are made of, whatever they are about."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from fastapi import Depends, Header, Path
from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema, field_validator
from pydantic_core import PydanticCustomError
from starlette.requests import Request

from alerts.errors import Problem
from alerts.web.idempotency import HEADER, LONGEST_KEY
from alerts.web.problems import MEDIA_TYPE, choose_language
from alerts.web.refusals import holds_nul, is_deep
from alerts.words.say import say
from geo.reasons import Reason
from geo.repairing import repairs_of

Id = Annotated[str, Path(pattern=r"^[a-z]{2,20}_[0-9a-z]{20}$", examples=["case_4k9t0v7xq2m8c1rz5ydn"])]
RowId = Annotated[str, Field(max_length=60, pattern=r"^[0-9A-Za-z_-]*$")]
"""An id in a body: what can be none is refused before a store is asked."""
Spot = Annotated[
    tuple[float, float],
    WithJsonSchema({"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}),
]
"""A place in a picture: from the left and from the top, 0 to 1."""
Tag = Annotated[str, Field(min_length=2, max_length=35, pattern=r"^[A-Za-z0-9-]+$", examples=["ro"])]


class Asked(BaseModel):
    """A request body: a field that nobody knows is an error, and so is a NUL in any, or brackets without end."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_unfit(cls, value: object) -> object:
        if is_deep(value):
            raise PydanticCustomError("web.too_deep", "nested too deep")
        if holds_nul(value):
            raise PydanticCustomError("web.not_of_this_form", "a NUL")
        return value


class Shown(BaseModel):
    model_config = ConfigDict(frozen=True)


class Note(Shown):
    """Something that is wrong, or worth a second look."""

    where: str = Field(description="The field; empty for the whole.", examples=["children[0].age"])
    code: str = Field(examples=["case.untranslated"])
    detail: str = Field(examples=["There is no text in hu. It is shown in its own language, marked with it."])


class Why(Shown):
    """A reason: a code for machines and a sentence for people."""

    code: str = Field(examples=["targeting.covers"])
    detail: str = Field(examples=["Covers 100 % of the area; languages in common: Romanian. Posts in Romanian."])


def language_of(request: Request) -> str:
    return choose_language(request.headers.get("accept-language", ""))


Language = Annotated[str, Depends(language_of)]


def show_notes(problems: Iterable[Problem], language: str) -> list[Note]:
    return [Note(where=each.where, code=each.code, detail=say(each, language)) for each in problems]


def show_reason(reason: Reason, language: str) -> Why:
    return Why(code=reason.code, detail=say(reason, language))


def show_stored(reason: Mapping[str, Any], language: str) -> Why:
    """A Reason as it is stored: its lists have become JSON's."""
    values = {
        key: tuple(map(str, value)) if isinstance(value, list) else value for key, value in reason["values"].items()
    }
    return show_reason(Reason(reason["code"], values), language)


def show_repairs(area: Mapping[str, Any] | None, language: str) -> list[Why]:
    """What was mended in an area document before it was kept."""
    return [show_reason(repair, language) for repair in repairs_of(area)]


async def take_key(
    key: Annotated[
        str | None,
        Header(
            alias=HEADER,
            description="Your own text for this one request; asked again with it, nothing is done twice.",
            max_length=LONGEST_KEY,
            examples=["submit-EX-2026-0404-1"],
        ),
    ] = None,
) -> None:
    """For the OpenAPI document; `KeyedRoute` reads the header."""


TAKES_KEY = [Depends(take_key)]

_PROBLEM = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "examples": ["urn:homeward:problem:error.bad_input"]},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "What is wrong and what to do, in the language asked for."},
        "instance": {"type": "string"},
        "problems": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["where", "code", "detail"],
                "properties": {name: {"type": "string"} for name in ("where", "code", "detail")},
            },
        },
    },
}
_EXAMPLE = {
    "type": "urn:homeward:problem:alert.not_found",
    "title": "Not Found",
    "status": 404,
    "detail": "There is no such alert in your agency. Look it up with GET /v1/alerts.",
    "instance": "/v1/alerts/alert_4k9t0v7xq2m8c1rz5ydn",
}
PROBLEMS: dict[int | str, dict[str, Any]] = {
    "4XX": {
        "description": "A problem document (RFC 9457): what is wrong, where, and what to do.",
        "content": {MEDIA_TYPE: {"schema": _PROBLEM, "example": _EXAMPLE}},
    }
}
SHEET: dict[int | str, dict[str, Any]] = {
    200: {"description": "The sheet.", "content": {"application/pdf": {"example": "(bytes)"}}}
}
PICTURE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The picture.", "content": {"image/jpeg": {"example": "(bytes)"}}}
}
