"""One FastAPI application of all doors: the API, the desk and the public pages."""

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from alerts.opening import Service
from alerts.web.api import routers
from alerts.web.api.description import DESCRIPTION, TAGS, VERSION
from alerts.web.api.shapes import PROBLEMS
from alerts.web.desk.errors import error_page
from alerts.web.desk.routes import router as desk_router
from alerts.web.middleware import BodyLimit, SafeHeaders, SayFailure
from alerts.web.probes import router as probes_router
from alerts.web.problems import answer_with, install_problems
from alerts.web.public.routes import router as public_router
from alerts.web.public.site import PublicSite
from alerts.web.store import STATIC

PUBLIC = frozenset(
    {
        "/areas/find",
        "/areas/propose",
        "/healthz",
        "/openapi.json",
        "/readyz",
        "/schemas/event.json",
        "/static",
    }
)
"""Paths of this door that anybody may ask, without a name. `web.public` is public as a whole."""


def create_app(service: Service) -> FastAPI:
    """The application over an opened service. May be made as often as one likes: it shares nothing."""
    app = FastAPI(
        title="Homeward",
        version=VERSION,
        description=DESCRIPTION,
        openapi_tags=TAGS,
        docs_url=None,  # the usual page loads its scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # it would record what exceptions quote
    )
    app.state.service = service
    app.state.database = service.database
    app.state.base_url = service.base_url
    app.state.public_site = PublicSite(service.database, service.base_url)
    answer = answer_with(error_page)
    install_problems(app, answer)
    app.add_middleware(BodyLimit, answer=answer)
    app.add_middleware(SayFailure, answer=answer)
    app.add_middleware(SafeHeaders, secure=service.base_url.startswith("https://"))
    for router in (probes_router, *routers.ALL):
        app.include_router(router)
    app.include_router(public_router, responses=PROBLEMS)
    app.include_router(desk_router, include_in_schema=False)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app
