"""An error as a page: what is wrong and what to do."""

from collections.abc import Sequence

from fastapi import Request, Response

from alerts.web.markup import fill_template

TITLES = {
    401: "Please sign in",
    403: "You may not do this",
    404: "Not found",
    409: "This can not be done now",
    413: "Too large",
    422: "Something needs to be mended",
}


def title_of(status: int) -> str:
    return TITLES.get(status, "It did not work")


def error_page(request: Request, status: int, sentences: Sequence[str]) -> Response:
    """The page for `status`, with one sentence for each thing that is wrong."""
    values = {
        "title": title_of(status),
        "sentences": sentences,
        "status": status,
        "on_desk": request.url.path.startswith("/desk"),
        "again": "",
    }
    return Response(fill_template("desk/error.html", values), status, media_type="text/html; charset=utf-8")
