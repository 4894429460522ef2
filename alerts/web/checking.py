"""The public check over HTTP: a code, a digest or a picture -> ours and live, ours and ended, altered, not ours.

Anybody may ask and nobody is remembered: nothing of what is sent is kept, logged or written anywhere.
"""

import hashlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field
from python_multipart.exceptions import FormParserError
from sqlalchemy.exc import OperationalError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import FormParser, MultiPartException
from starlette.requests import Request

from alerts.errors import BadInput, NotFound, Problem, TooLarge
from alerts.image.door import WAIT, read_upload
from alerts.image.formats import PDF, name_format
from alerts.image.models import KeyKind
from alerts.image.queries import current_key
from alerts.image.seal import read_seal
from alerts.seats import Seats
from alerts.web.api.shapes import PROBLEMS, Shown
from alerts.web.bodies import Bodies
from alerts.web.forms import InMemory
from alerts.web.limits import CODES, PICTURES, count_asker, refuse_spent
from alerts.web.middleware import CHECK
from alerts.web.public.answers import Answer
from alerts.web.public.gallery import Gallery
from alerts.web.public.negotiation import choose_language, prefers_html
from alerts.web.public.pages import write_check_page, write_unconfirmed_page
from alerts.web.public.verdicts import EXAMPLE, UNKNOWN, Finding, Verdict, find_by_code, find_by_digest, find_by_marker
from alerts.web.seated import apart
from alerts.web.store import BaseUrl, Store
from alerts.words.catalogue import languages
from alerts.words.checking import CheckWords, compose_check
from alerts.words.say import FALLBACK

MOST_MEGABYTES = 10
MOST_BODIES = 8  # that are read at a time: each may hold a picture in memory, and anybody may send one
UNHURRIED = 5.0  # seconds that each has to send one, however many wait
JSON, PEM = "application/json", "application/x-pem-file"

router = APIRouter(tags=["public"], responses=PROBLEMS)

# Apart from those of the desk: strangers never wait before an officer's photo, and one at a time is looked at.
LOOKS, SEATS = Seats(1, 3, "image.busy"), Seats(1, 0, "image.busy")
BODIES = Bodies(MOST_BODIES, UNHURRIED, "check.busy")
_FIELDS = frozenset({"file", "code", "sha256"})
_PROBLEMS = {"check.unclear": "unclear", "check.sheet": "sheet"}  # of a file, and what is said of it


class Checked(Shown):
    answer: Verdict = Field(examples=["live"])
    detail: str = Field(description="The same in words.", examples=["Ours, and live. This search is going on."])
    page: str | None = Field(
        description="The alert's own page, while its search goes on: what it says is what holds.",
        examples=["https://alerts.example.org/a/4k9t2m7q1x8v5z3c"],
    )
    replaced: bool = Field(description="There is a newer version of it.", examples=[False])
    by_looks: bool = Field(description="The picture is not ours byte for byte; the poster in it is.", examples=[False])


@dataclass(frozen=True, slots=True)
class Sent:
    """What a form brought; None where it had no such field."""

    picture: bytes | None = field(default=None, repr=False)
    code: str | None = None
    sha256: str | None = None


def count_sender(request: Request) -> None:
    """Before a body is read. Raises TooOften."""
    count_asker(request, PICTURES)


async def read_sent(request: Request, _: Annotated[None, Depends(count_sender)]) -> AsyncIterator[Sent]:
    """The form. Raises BadInput, Busy, HTTPException 408, 413, 415."""
    with BODIES.take() as seat:
        async with seat.filling():
            form = await _parse(request)
        try:
            yield _take_fields(form)
        finally:
            await form.close()


async def _parse(request: Request) -> FormData:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    try:
        if kind == "multipart/form-data":
            return await InMemory(
                request.headers, request.stream(), max_files=1, max_fields=5, max_part_size=5000
            ).parse()
        if kind == "application/x-www-form-urlencoded":
            return await FormParser(request.headers, request.stream()).parse()
    except (MultiPartException, FormParserError) as error:
        raise BadInput.at("", "web.form_unreadable") from error
    raise HTTPException(415, "multipart/form-data, application/x-www-form-urlencoded")


def _take_fields(form: FormData) -> Sent:
    file, problems = form.get("file"), [Problem("web.unknown_field", name[:80]) for name in form if name not in _FIELDS]
    if file is not None and not isinstance(file, UploadFile):
        problems.append(Problem("web.not_a_file", "file"))
    texts = {name: value for name in ("code", "sha256") if (value := form.get(name)) is not None}
    problems += [Problem("web.not_text", name) for name, value in texts.items() if not isinstance(value, str)]
    if problems:
        raise BadInput(problems)
    picture = file.file.read() if isinstance(file, UploadFile) else None
    return Sent(picture, **{name: value for name, value in texts.items() if isinstance(value, str)})


_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: {"model": Checked, "description": "What is known.", "content": {"text/html": {}}}
}
_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "file": {
                            "type": "string",
                            "format": "binary",
                            "description": f"JPEG, PNG, WebP or PDF, up to {MOST_MEGABYTES} MB.",
                        }
                    },
                    "required": ["file"],
                },
                "example": {"file": "(bytes)"},
            }
        },
    }
}
Sha256 = Annotated[str | None, Query(description="Of the picture's bytes, in hex.", examples=["9f86d081..."])]
Code = Annotated[str | None, Query(description="As it stands on the poster.", examples=[EXAMPLE])]
Lang = Annotated[str, Query(description="A language of the page, before Accept-Language.", examples=["ro"])]


@router.get(CHECK, summary="Check a code", response_model=None, responses=_ANSWERS)
@apart("strangers")
def get_check(
    request: Request, store: Store, base_url: BaseUrl, code: Code = None, sha256: Sha256 = None, lang: Lang = ""
) -> Response:
    """Whether an alert is ours, by the code on its poster or by the SHA-256 of its picture.

    A page for a browser, JSON for a program. Without `code` and `sha256` a browser gets the form.
    """
    return _answer(request, store, base_url, Sent(None, code, sha256), lang)


@router.post(CHECK, summary="Check a picture", response_model=None, responses=_ANSWERS, openapi_extra=_FORM)
@apart("strangers")
def post_check(
    request: Request, store: Store, base_url: BaseUrl, sent: Annotated[Sent, Depends(read_sent)], lang: Lang = ""
) -> Response:
    """Whether a picture is ours. It is looked at once, in a process of its own, and not kept."""
    return _answer(request, store, base_url, sent, lang)


def _answer(request: Request, store: Store, base_url: str, sent: Sent, lang: str) -> Response:
    words, for_people = _words_for(request, lang), _is_for_people(request)
    if for_people and sent == Sent():
        return _send(write_check_page(words, asked=_known(lang)))
    try:
        finding = _find(request, store, sent)
    except BadInput as refused:
        if not for_people:
            raise
        problem = _say_refused(words, refused)
        page = write_check_page(words, problem=problem, status=422, typed=(sent.code or "")[:40], asked=_known(lang))
        return _send(page)
    except OperationalError:
        if not for_people:
            raise
        return _send(write_unconfirmed_page(words.language))
    if for_people:
        return _send(write_check_page(words, finding=finding, typed=(sent.code or "")[:40], asked=_known(lang)))
    return _send_json(words, finding, base_url)


def _find(request: Request, store: Store, sent: Sent) -> Finding:
    if sent.picture is not None:
        return _find_by_picture(request.app.state.gallery, store, sent.picture)
    if sent.code is None and sent.sha256 is None:
        raise BadInput.at("", "check.nothing_sent")
    refuse_spent(request, CODES)
    with store.read() as session:
        if sent.code is not None:
            finding = find_by_code(session, sent.code, store.clock())
        else:
            finding = find_by_digest(session, sent.sha256 or "", store.clock())
    if finding == UNKNOWN:  # whoever has a code or a picture of ours is never counted
        count_asker(request, CODES)
    return finding


def _find_by_picture(gallery: Gallery, store: Store, data: bytes) -> Finding:
    """By its bytes, else, but of a PDF, by its manifest, else by its looks. Raises BadInput, TooLarge, Busy."""
    if len(data) > MOST_MEGABYTES * 2**20:
        raise TooLarge("image.too_large", {"megabytes": round(len(data) / 2**20, 1), "limit": MOST_MEGABYTES})
    with store.read() as session:
        finding = find_by_digest(session, hashlib.sha256(data).hexdigest(), store.clock())
    if finding != UNKNOWN:
        return finding
    if name_format(data) == PDF:
        raise BadInput.at("file", "check.sheet")
    with LOOKS.take(WAIT):
        altered = _find_by_seal(store, data)
        try:
            finding = gallery.find_by_looks(read_upload(data, seats=SEATS).data)
        except BadInput:
            if altered is None:
                raise
            return altered
    return altered if altered and finding == UNKNOWN else finding


def _find_by_seal(store: Store, data: bytes) -> Finding | None:
    """What is said where a manifest of ours lies over another picture; None: there is none.

    Where it lies over its own, the picture was never out, or its bytes were known: a draft's is nobody's business.
    """
    with store.read() as session:
        root = current_key(session, KeyKind.ROOT)
    seal = read_seal(data, root.certificate) if root else None
    if seal is None or seal.intact:
        return None
    with store.read() as session:
        named = find_by_marker(session, seal.marker, store.clock())
    return None if named == UNKNOWN else Finding(Verdict.ALTERED, named.slug)


@router.get(
    "/check/root.pem",
    summary="The root that vouches for our posters",
    response_class=Response,
    responses={200: {"description": "A certificate.", "content": {PEM: {"example": "-----BEGIN CERTIFICATE-----"}}}},
)
def get_root(store: Store) -> Response:
    """Whoever trusts it can verify the C2PA manifest of a poster without us. 404 where nobody made one."""
    with store.read() as session:
        root = current_key(session, KeyKind.ROOT)
    if root is None:
        raise NotFound("trust.no_root")
    return Response(root.certificate, headers={"Cache-Control": "public, max-age=3600"}, media_type=PEM)


def draw_refusal(request: Request, status: int, sentences: Sequence[str]) -> Response:
    """The page for what was refused before, or without, a look; `sentences` are staff's."""
    asked = request.query_params.get("lang", "")
    words = _words_for(request, asked)
    problem = words.problems["picture" if status in (413, 415, 422) else "busy"]
    return _send(write_check_page(words, problem=problem, status=status, asked=_known(asked)))


def _say_refused(words: CheckWords, refused: BadInput) -> str:
    code = refused.problems[0].code
    if code in _PROBLEMS:
        return words.problems[_PROBLEMS[code]]
    return words.problems["code" if code.startswith("check.") else "picture"]


def _is_for_people(request: Request) -> bool:
    return prefers_html(request.headers.get("accept", ""), JSON)


def _words_for(request: Request, lang: str) -> CheckWords:
    offered = (FALLBACK, *(each for each in languages() if each != FALLBACK))
    chosen = choose_language(request.headers.get("accept-language", ""), offered, lang)
    return compose_check(chosen, example=EXAMPLE, megabytes=MOST_MEGABYTES)


def _known(lang: str) -> str:
    return lang if lang in languages() else ""


def _send(answer: Answer) -> Response:
    return Response(
        answer.body, answer.status, {**answer.headers, "Vary": "Accept, Accept-Language"}, answer.media_type
    )


def _send_json(words: CheckWords, finding: Finding, base_url: str) -> Response:
    headline, body = words.verdicts[finding.verdict]
    checked = Checked(
        answer=finding.verdict,
        detail=f"{headline}. {body}",
        page=f"{base_url}/a/{finding.slug}" if finding.slug else None,
        replaced=finding.replaced,
        by_looks=finding.by_looks,
    )
    headers = {"Vary": "Accept, Accept-Language", "Content-Language": words.language}
    return Response(checked.model_dump_json(), headers=headers, media_type=JSON)
