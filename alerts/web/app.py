"""One FastAPI application of all doors: the API, the desk and the public pages."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial

from anyio import CapacityLimiter
from fastapi import FastAPI, Request, Response
from fastapi.staticfiles import StaticFiles

from alerts.opening import Service
from alerts.overview.gauges import make_registry
from alerts.overview.readiness import Readiness
from alerts.seats import SeatsOfEach
from alerts.web import checking
from alerts.web.apart import Apart
from alerts.web.api import routers
from alerts.web.api.description import DESCRIPTION, TAGS, VERSION
from alerts.web.api.stream import Streams
from alerts.web.bodies import MOST_LARGE
from alerts.web.deps import cookie_name
from alerts.web.desk.errors import error_page
from alerts.web.desk.routes import router as desk_router
from alerts.web.middleware import CHECK, BodyLimit, OwnCookie, SafeHeaders, SayFailure, WholeAddress, safe_headers
from alerts.web.probes import router as probes_router
from alerts.web.problems import answer_with, install_problems
from alerts.web.public.addresses import Addresses
from alerts.web.public.description import describe_public
from alerts.web.public.door import PATIENCE, PublicDoor
from alerts.web.public.folder import PublicFolder
from alerts.web.public.gallery import Gallery
from alerts.web.public.site import PublicSite
from alerts.web.public.watch import Watch
from alerts.web.public.writing import FolderWriter
from alerts.web.seated import PROBES, STRANGERS
from alerts.web.store import STATIC
from alerts.web.telling import Telling

PUBLIC = frozenset(
    {
        "/areas/at",
        "/areas/find",
        "/areas/propose",
        "/check",
        "/check/root.pem",
        "/healthz",
        "/metrics",
        "/openapi.json",
        "/readyz",
        "/schemas/event.json",
        "/static",
    }
)
"""Routes that anybody may ask, without a name. What `web.public` answers is public as a whole and has no route."""


def create_app(service: Service, *, patience: float = PATIENCE) -> FastAPI:
    """The application over an opened service. May be made as often as one likes: it shares nothing.

    `patience`: seconds that a reader of a public page waits for a slow store, before nothing is confirmed to them;
    who has a picture checked waits three times as long for the first look.
    """
    headers = safe_headers(secure=service.base_url.startswith("https://"))
    show = Addresses(service.base_url, service.site.gazetteer)
    site = PublicSite(service.database, show, headers=headers, late=patience / 2)
    app = FastAPI(
        lifespan=partial(watch_public, site),
        title="Homeward",
        version=VERSION,
        description=DESCRIPTION,
        openapi_tags=TAGS,
        docs_url=None,  # the usual page loads its scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # it would record what exceptions quote
    )
    hand_out(app, service, site, patience)
    answer = answer_with(draw_error)
    install_problems(app, answer)
    app.add_middleware(BodyLimit, answer=answer)
    app.add_middleware(WholeAddress, answer=answer)
    app.add_middleware(OwnCookie, name=cookie_name(service.desk_url))
    app.add_middleware(SayFailure, answer=answer)
    app.add_middleware(SafeHeaders, defaults=headers)
    app.add_middleware(Telling)
    # The outermost: what it answers is counted there, and told nowhere.
    app.add_middleware(PublicDoor, site=site, patience=patience)
    app.add_middleware(Apart, desk_url=service.desk_url, base_url=service.base_url, headers=headers)
    for router in (probes_router, checking.router, *routers.ALL):
        app.include_router(router)
    app.include_router(desk_router, include_in_schema=False)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    describe_public(app)
    return app


def hand_out(app: FastAPI, service: Service, site: PublicSite, patience: float) -> None:
    """What requests find in the application's state."""
    app.state.service = service
    app.state.database = service.database
    app.state.base_url = service.base_url
    app.state.readiness = Readiness(service.database, service.settings.broker_url)
    app.state.registry = make_registry(service.database)
    app.state.public_site = site
    app.state.gallery = Gallery(service.database, patience=3 * patience)
    app.state.streams = Streams()
    app.state.large = SeatsOfEach(MOST_LARGE, "web.busy")
    app.state.strangers, app.state.probes = CapacityLimiter(STRANGERS), CapacityLimiter(PROBES)


def draw_error(request: Request, status: int, sentences: Sequence[str]) -> Response:
    """For people: whoever checks an alert is no member of staff."""
    draw = checking.draw_refusal if request.url.path == CHECK else error_page
    return draw(request, status, sentences)


@asynccontextmanager
async def watch_public(site: PublicSite, app: FastAPI) -> AsyncIterator[None]:
    """While the application runs, what the public sees is kept true: in memory, and in files where a folder is set."""
    service: Service = app.state.service
    watch, writer = Watch(site), open_writer(service)
    unlisten = [service.database.listen(site.forget)]
    watch.start()
    if writer is not None:
        unlisten.append(service.database.listen(writer.hurry))
        writer.start()
    try:
        yield
    finally:
        for stop in unlisten:
            stop()
        watch.stop()
        if writer is not None:
            writer.stop()


def open_writer(service: Service) -> FolderWriter | None:
    folder = service.settings.public_dir
    show = Addresses(service.base_url, service.site.gazetteer)
    return FolderWriter(service.database, show, PublicFolder(folder)) if folder else None
