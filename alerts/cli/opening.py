"""Settings and the service, opened for one command; what is wrong with either is a sentence."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.orm import Session

from alerts.cli.intake import make_folder
from alerts.cli.refusals import Failed, Refused
from alerts.db.migrations.upgrade import is_up_to_date
from alerts.errors import BadInput
from alerts.opening import Service, SettingsError, fetch_own, open_service
from alerts.publication.machine import Timings
from alerts.settings import Settings
from alerts.staff.enrolment import parse_email
from alerts.staff.models import Agency, Staff
from alerts.staff.queries import find_agency, find_staff, list_agencies

__all__ = ["Service", "fetch_own", "open_for_command"]

Wake = Callable[[str], None]

_TOLD = frozenset({"host", "hostaddr", "port", "sslmode", "sslrootcert"})  # of what stands behind the `?`


@contextmanager
def open_for_command(
    settings: Settings | None = None,
    *,
    wake: Wake = lambda queue: None,
    upgrade: bool | None = None,
    any_key: bool = False,
    timings: Timings | None = None,
) -> Iterator[Service]:
    """The service, closed again at the end. An embedded store is brought up to date, another only when asked.

    `any_key`: for commands that say what is sealed under which key, and seal and sign nothing by one that is wrong.

    Raises Refused and BadInput for a setting that can not be used, Failed when the database does not answer.
    """
    settings = settings or Settings()
    check_database_url(settings)
    upgrade = not settings.database_url if upgrade is None else upgrade
    try:
        service = open_service(settings, wake=wake, upgrade=upgrade, any_key=any_key, timings=timings)
        try:
            if not is_up_to_date(service.database.engine):
                raise Failed("cli.not_migrated")
            yield service
        finally:
            service.close()
    except SettingsError as error:
        raise Refused(str(error)) from None
    except OperationalError:
        # The driver's own words hold host, user and sometimes the statement.
        raise Failed("cli.database_silent", {"url": shown_url(settings)}) from None


def check_database_url(settings: Settings, *, folder_too: bool = True) -> None:
    """Raises BadInput at HOMEWARD_DATABASE_URL, or at HOMEWARD_DATA_DIR when that can not be made."""
    try:
        make_url(settings.database()).get_dialect().import_dbapi()
    except (ArgumentError, ImportError, ValueError):
        raise BadInput.at("HOMEWARD_DATABASE_URL", "cli.database_url") from None
    if folder_too and not settings.database_url:
        make_folder(settings.data_dir, where="HOMEWARD_DATA_DIR")


def find_database_file(settings: Settings) -> Path | None:
    """Where the database is when it is a file."""
    url = make_url(settings.database())
    named = url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:"
    return Path(str(url.database)) if named else None


def shown_url(settings: Settings) -> str:
    """Without its password, in whichever place: PostgreSQL's own library takes one behind the `?` too. Raises as
    `make_url` does.
    """
    url = make_url(settings.database())
    told = {name: value for name, value in url.query.items() if name in _TOLD}
    return url.set(query=told).render_as_string(hide_password=True)


def choose_agency(session: Session, slug: str | None) -> Agency:
    """The agency named, or the only one there is. Raises BadInput at --agency."""
    agencies = list_agencies(session)
    slugs = tuple(agency.slug for agency in agencies)
    if not agencies:
        raise BadInput.at("--agency", "cli.no_agency")
    if slug is None and len(agencies) > 1:
        raise BadInput.at("--agency", "staff.agency_needed", slugs=slugs)
    found = agencies[0] if slug is None else find_agency(session, slug)
    if found is None:
        raise BadInput.at("--agency", "cli.unknown_agency", slug=slug or "", slugs=slugs)
    return found


def find_person(session: Session, email: str, *, where: str = "EMAIL") -> Staff:
    """Raises BadInput at `where`."""
    address = parse_email(email)
    found = find_staff(session, address)
    if found is None:
        raise BadInput.at(where, "cli.unknown_person", email=address)
    return found
