"""Every route asks who is there, or is listed as public."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter, Depends, FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, iter_route_contexts
from starlette.routing import Mount

from alerts.db.session import Database
from alerts.settings import Settings
from alerts.web import deps
from alerts.web.app import PUBLIC, create_app
from alerts.web.desk import visitor
from tests.alerts.web.seed import make_service

IDENTITIES: frozenset[Any] = frozenset[Any](deps.IDENTITIES) | visitor.IDENTITIES
OPEN = PUBLIC | visitor.PUBLIC


def dependencies_of(dependant: Dependant) -> Iterator[Callable[..., Any] | None]:
    """All that a route depends on, however deep."""
    for each in dependant.dependencies:
        yield each.call
        yield from dependencies_of(each)


def unnamed_routes(app: FastAPI, identities: frozenset[Callable[..., Any]]) -> set[str]:
    """Paths that anybody may ask."""
    found = set()
    for context in iter_route_contexts(app.routes):
        route = context.original_route
        asks = isinstance(route, APIRoute) and identities & set(dependencies_of(route.dependant))
        if not asks:
            found.add(str(context.path))
    return found


@pytest.fixture
def app(database: Database, settings: Settings) -> FastAPI:
    return create_app(make_service(database, settings))


def test_every_route_asks_for_a_name_or_is_listed(app: FastAPI) -> None:
    assert unnamed_routes(app, IDENTITIES) == OPEN


def test_nothing_but_files_of_ours_is_mounted(app: FastAPI) -> None:
    mounted = [route for route in app.routes if isinstance(route, Mount)]
    assert [route.path for route in mounted] == ["/static"]
    folder = Path(deps.__file__).parent / "static"
    assert all(
        path.suffix in {".css", ".js", ".svg", ".png", ".ico", ".woff2"} for path in folder.rglob("*") if path.is_file()
    )


class TestTheCheckItself:
    def test_finds_a_route_that_asks_nobody(self) -> None:
        app, router = FastAPI(openapi_url=None, docs_url=None, redoc_url=None), APIRouter(prefix="/v1")

        def who() -> str:
            return "an officer"

        def deeper(name: str = Depends(who)) -> str:
            return name

        @router.get("/asks")
        def asks(name: str = Depends(deeper)) -> str:
            return name

        @router.get("/forgets")
        def forgets() -> str:
            return "everything"

        app.include_router(router)
        assert unnamed_routes(app, frozenset({who})) == {"/v1/forgets"}
