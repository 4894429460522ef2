"""Every error as one answer: what is wrong, where, and what to do, as RFC 9457 problem+json or as a page."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from json import dumps

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import IntegrityError, OperationalError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from alerts.errors import BadInput, Busy, Forbidden, HomewardError, NotSignedIn, Problem, TooOften
from alerts.telemetry.logs import open_log
from alerts.web.public.negotiation import parse_weights
from alerts.web.refusals import refused_fields
from alerts.web.refused_looks import note_refusal
from alerts.web.telling import route_of
from alerts.words.say import FALLBACK, FOLDER, say, say_problem
from geo.errors import GeoError
from geo.reasons import Reason
from publishers.compose import ComposeError
from publishers.errors import PublishError
from publishers.registry import SettingsError, UnknownKind

MEDIA_TYPE = "application/problem+json"
PAGES = re.compile(r"/desk(/|$)")
DATA = re.compile(r"/(v1|areas|schemas|feeds|cap|openapi\.json|healthz|readyz|metrics)(/|$)")

Answer = Callable[[Request, Exception], Response]
ErrorPage = Callable[[Request, int, Sequence[str]], Response]

_log = open_log("homeward.web")


class Failure(Exception):
    """An unexpected error, as it is told outside: by a reference under which it was logged, and nothing else."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


@dataclass(frozen=True, slots=True)
class Told:
    """What an error says."""

    status: int
    reason: Reason
    problems: tuple[Problem, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


def answer_with(error_page: ErrorPage) -> Answer:
    """The one answer to an error; `error_page` draws it for people: (request, status, sentences)."""
    return partial(answer_error, error_page)


def install_problems(app: FastAPI, answer: Answer) -> None:
    """Whatever a route raises is answered in the same words."""
    for kind in (
        HomewardError, GeoError, PublishError, ComposeError, UnknownKind, SettingsError,
        RequestValidationError, HTTPException, IntegrityError, OperationalError,
    ):  # fmt: skip
        app.add_exception_handler(kind, answer)


def answer_error(error_page: ErrorPage, request: Request, error: Exception) -> Response:
    told = tell_error(error)
    if isinstance(error, Forbidden):  # somebody tried what they may not: a reading too, which else is told at debug
        _log.info("access refused", code=error.reason.code, route=route_of(request.scope))
    note_refusal(request, told.status, told.reason.code)
    language = choose_language(request.headers.get("accept-language", ""))
    if _wants_page(request):
        sentences = [say_problem(each, language) for each in told.problems] or [say(told.reason, language)]
        response = error_page(request, told.status, sentences)
        response.headers.update(told.headers)
        return response
    document = problem_document(told, language, request.url.path)
    # ASCII, so that whatever was typed, half a surrogate pair too, can be said back.
    return Response(dumps(document), told.status, {**told.headers, "Content-Language": language}, MEDIA_TYPE)


def problem_document(told: Told, language: str, instance: str) -> dict[str, object]:
    """The members of RFC 9457, and `problems`: each with its place, its code and its sentence."""
    only = told.problems[0] if len(told.problems) == 1 else None
    document: dict[str, object] = {
        "type": f"urn:homeward:problem:{told.reason.code}",
        "title": HTTPStatus(told.status).phrase,
        "status": told.status,
        "detail": say_problem(only, language) if only else say(told.reason, language),
        "instance": instance,
    }
    if told.problems:
        document["problems"] = [
            {"where": each.where, "code": each.code, "detail": say(each, language)} for each in told.problems
        ]
    return document


def tell_error(error: Exception) -> Told:
    """The status and the words of any error that `install_problems` names, and of a Failure."""
    match error:
        case BadInput():
            return Told(error.status, error.reason, error.problems)
        case NotSignedIn():
            return Told(error.status, error.reason, headers={"WWW-Authenticate": 'Bearer realm="homeward"'})
        case TooOften():
            return Told(error.status, error.reason, headers={"Retry-After": str(error.reason.values["wait"])})
        case HomewardError():
            return Told(error.status, error.reason, headers={"Retry-After": "1"} if _is_passing(error) else {})
        case GeoError():
            problem = Problem(error.code, str(error.values.get("where", "")), error.values)
            return Told(422, Reason("error.bad_input", {"count": 1}), (problem,))
        case RequestValidationError():
            return _tell_refused(error)
        case UnknownKind():
            return Told(404, error.reason)
        case SettingsError():
            problems = tuple(Problem(r.code, f"settings.{r.values['field']}", r.values) for r in error.reasons)
            return Told(422, Reason("error.bad_input", {"count": len(problems)}), problems)
        case ComposeError():
            return Told(422, error.reason)
        case PublishError():
            return Told(502, error.reason)
        case HTTPException():
            return _tell_http(error)
        case IntegrityError():
            return Told(409, Reason("web.somebody_was_faster"))
        case OperationalError():
            return Told(503, Reason("web.store_silent"), headers={"Retry-After": "2"})
        case Failure():
            return Told(500, Reason("web.failed", {"reference": error.reference}))
    raise error


def choose_language(accepted: str) -> str:
    """What an Accept-Language header likes best of what has sentences, else English."""
    spoken = {path.suffixes[0][1:].lower(): path.suffixes[0][1:] for path in FOLDER.glob("*.ftl")}
    for tag, weight in parse_weights(accepted[:500]).items():
        found = spoken.get(tag) or spoken.get(tag.partition("-")[0])
        if weight > 0 and found:
            return found
    return FALLBACK


def _tell_refused(error: RequestValidationError) -> Told:
    if any(each["loc"][:1] == ("path",) for each in error.errors()):  # an id that can not be is an id that is not
        return Told(404, Reason("web.no_such_address"))
    problems = tuple(refused_fields(error.errors()))
    return Told(422, Reason("error.bad_input", {"count": len(problems)}), problems)


def _tell_http(error: HTTPException) -> Told:
    status, code, values = error.status_code, "web.refused", {"status": str(error.status_code)}
    if error.status_code == 404:
        code, values = "web.no_such_address", {}
    elif error.status_code == 405:
        code, values = "web.no_such_method", {"allowed": (error.headers or {}).get("Allow", "")}
    elif error.status_code == 408:
        code, values = "web.too_slow", {}
    elif error.status_code == 400:
        status, code, values = 422, "web.body_unreadable", {}  # as whatever else is wrong with a body
    elif error.status_code == 415:
        code, values = "web.media_type", {"taken": error.detail}
    elif error.status_code == 413:
        code, values = "web.too_large", {"most_kb": error.detail}
    return Told(status, Reason(code, values), headers=dict(error.headers or {}))


def _is_passing(error: HomewardError) -> bool:
    return isinstance(error, Busy) or error.reason.code == "web.key_in_use"


def _wants_page(request: Request) -> bool:
    """The desk is read by people; elsewhere a browser says so, where there is a page to read."""
    path = request.url.path
    if PAGES.match(path):
        return True
    return not DATA.match(path) and "text/html" in request.headers.get("accept", "")
