"""What the API's description says of the public addresses: they are answered before any route is asked."""

from collections.abc import Callable, Mapping
from typing import Any

from fastapi import FastAPI

HTML, JPEG, PDF = "text/html", "image/jpeg", "application/pdf"
GONE_PAGE = "Its search has ended: a neutral page in every language of the alert."
GONE_POSTER = "This message is replaced (the picture that came instead is shown) or ended (a neutral card)."
GONE_CAP = "Replaced or ended; `Link` names the successor. The document of an end itself stays."
NOT_THERE = "There is nothing at this address."
UNCONFIRMED = "The store has not answered for a minute, so nothing that names a child is told. Ask again."


def describe_public(app: FastAPI) -> None:
    """Adds them to what the routes say of themselves."""
    describe: Callable[[], dict[str, Any]] = app.openapi

    def describe_all() -> dict[str, Any]:
        document = describe()
        document["paths"] = {**document["paths"], **PATHS}
        return document

    app.openapi = describe_all  # type: ignore[method-assign]  # the way FastAPI documents to extend it


def _get(
    name: str,
    summary: str,
    description: str,
    parameters: Mapping[str, str],
    answers: Mapping[str, tuple[str, str]],
    *,
    query: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """`parameters`: name -> example; `answers`: status -> (description, media type; "" = no body)."""
    known = {**answers, "404": (NOT_THERE, HTML), "503": (UNCONFIRMED, "")}
    return {
        "get": {
            "tags": ["public"],
            "operationId": name,
            "summary": summary,
            "description": description,
            "parameters": [
                *(_parameter(each, "path", example) for each, example in parameters.items()),
                *(_parameter(each, "query", example) for each, example in (query or {}).items()),
            ],
            "responses": {
                status: {"description": said, **({"content": {kind: {}}} if kind else {})}
                for status, (said, kind) in known.items()
            },
        }
    }


def _parameter(name: str, where: str, example: str) -> dict[str, Any]:
    schema = {"type": "string"}
    return {"name": name, "in": where, "required": where == "path", "schema": schema, "example": example}


SLUG = {"slug": "4k9t2m7q1x8v5z3c"}
PICTURE = {"shape": "square", "language": "en"}
SHEET = {"shape": "print", "language": "en"}

PATHS: Mapping[str, dict[str, Any]] = {
    "/a/{slug}": _get(
        "read_alert_page",
        "The page of an alert",
        "In the language that `lang` or Accept-Language asks for, if the alert has it; else in the case's own.",
        SLUG,
        {"200": ("The page.", HTML), "410": (GONE_PAGE, HTML)},
        query={"lang": "en"},
    ),
    "/a/{slug}/{number}/{shape}.{language}.jpg": _get(
        "read_poster",
        "A poster of one message",
        "`number` is the message's, from 1. Its bytes never change.",
        {**SLUG, "number": "1", **PICTURE},
        {"200": ("The picture.", JPEG), "410": (GONE_POSTER, JPEG)},
    ),
    "/a/{slug}/{shape}.{language}.jpg": _get(
        "read_latest_poster",
        "The poster that stands now",
        "Points to the poster of the latest message.",
        {**SLUG, **PICTURE},
        {"302": ("Where it is.", ""), "410": (GONE_POSTER, JPEG)},
    ),
    "/a/{slug}/{number}/{shape}.{language}.pdf": _get(
        "read_sheet",
        "The poster of one message, to be printed",
        "A4, tagged (PDF/UA-1). `number` is the message's, from 1. Its bytes never change.",
        {**SLUG, "number": "1", **SHEET},
        {"200": ("The sheet.", PDF), "410": (GONE_POSTER, PDF)},
    ),
    "/a/{slug}/{shape}.{language}.pdf": _get(
        "read_latest_sheet",
        "The poster to be printed that stands now",
        "Points to that of the latest message.",
        {**SLUG, **SHEET},
        {"302": ("Where it is.", ""), "410": (GONE_POSTER, PDF)},
    ),
    "/cap/{identifier}.xml": _get(
        "read_cap",
        "A message as CAP 1.2",
        "Byte for byte as it was signed off.",
        {"identifier": "hw-4k9t2m7q1x8v5z3c6d0f"},
        {"200": ("The document.", "application/cap+xml"), "410": (GONE_CAP, "text/plain")},
    ),
    "/feeds/alerts.{ending}": _get(
        "read_feed",
        "All live alerts and recent ends as Atom, RSS, JSON Feed or GeoJSON",
        "`ending` is atom, rss, json or geojson. A browser, which asks for text/html, gets a page that lists the same.",
        {"ending": "atom"},
        {"200": ("The feed.", "application/atom+xml")},
    ),
}
