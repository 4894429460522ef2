"""The database and the broker as they answer from here."""

from collections.abc import Iterator
from datetime import timedelta

import redis
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from alerts.cli.findings import Finding
from alerts.cli.opening import find_database_file, shown_url
from alerts.db.base import Base
from alerts.db.clock import ServerClock, measure_skew
from alerts.db.erasing import LET_IT_VACUUM, find_unerasable
from alerts.db.migrations.upgrade import is_newer, is_up_to_date
from alerts.opening import GO_FORWARD
from alerts.settings import Settings

OLDEST = 14  # of PostgreSQL: what its makers still look after
SKEW_FELT, SKEW_WRONG = timedelta(seconds=2), timedelta(seconds=30)
SECONDS = 5
UPGRADE = "Run: homeward db upgrade"


def check_store(settings: Settings) -> Iterator[Finding]:
    """In turn, each only when those before it are in order. Nothing is made."""
    file = find_database_file(settings)
    if file is not None and not file.exists():
        yield Finding("database", f"{file} is not there yet", UPGRADE)
        return
    engine = create_engine(settings.database(), hide_parameters=True)
    try:
        yield from _ask(engine, shown_url(settings))
    except SQLAlchemyError:
        yield _silent(shown_url(settings))
    finally:
        engine.dispose()


def _silent(url: str) -> Finding:
    cure = "Check that it runs, and that HOMEWARD_DATABASE_URL names it with the right user and password."
    return Finding("database", f"{url} does not answer", cure)


def _ask(engine: Engine, url: str) -> Iterator[Finding]:
    if engine.dialect.name == "postgresql":
        with engine.connect() as connection:
            yield judge_version(connection.execute(text("SHOW server_version_num")).scalar_one())
        yield judge_skew(measure_skew(ServerClock(engine)))
    if is_newer(engine):
        yield Finding("database", f"{url} was brought up to date by a newer version of Homeward", GO_FORWARD)
        return
    if not is_up_to_date(engine):
        yield Finding("database", f"{url} is not up to date", may_not_upgrade(engine) or UPGRADE)
        return
    missing = missing_rights(engine)
    if missing:
        cure = "Run as the owner: GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO that user."
        yield Finding("database", f"its user may not write {', '.join(missing[:3])}", cure)
        return
    if unerasable := missing_vacuum(engine):
        said = f"its user may not vacuum {', '.join(unerasable[:3])}: what is purged would stay in the files"
        yield Finding("database", said, LET_IT_VACUUM)
        return
    yield Finding("database", f"{url} is up to date")


def judge_version(number: str | int) -> Finding:
    """`number` as PostgreSQL says it: 180003 is 18.3."""
    major = int(number) // 10000
    if major < OLDEST:
        return Finding("PostgreSQL", f"version {major} is too old", f"Upgrade it to {OLDEST} or newer.")
    return Finding("PostgreSQL", f"version {major}")


def judge_skew(ahead: timedelta) -> Finding:
    """`ahead`: of the database's clock, by which all machines go; signatures and logs go by this machine's own."""
    where = "ahead of" if ahead > timedelta() else "behind"
    said = f"this machine is {abs(ahead).total_seconds():.1f} s {where} the database"
    if abs(ahead) <= SKEW_FELT:
        return Finding("clock", said)
    cure = "Let both machines take their time from the network: timedatectl set-ntp true"
    return Finding("clock", said, cure, works=abs(ahead) <= SKEW_WRONG)


def may_not_upgrade(engine: Engine) -> str:
    """A cure when the user may not make tables; empty when `db upgrade` will do."""
    if engine.dialect.name != "postgresql":
        return ""
    with engine.connect() as connection:
        allowed = connection.execute(text("SELECT has_schema_privilege(current_schema(), 'CREATE')")).scalar_one()
    return "" if allowed else f"Run as the owner: GRANT CREATE ON SCHEMA public TO its user. Then {UPGRADE[5:]}"


def missing_rights(engine: Engine) -> list[str]:
    """Tables that the user may not read and write."""
    if engine.dialect.name != "postgresql":
        return []
    with engine.connect() as connection:
        return [name for name in sorted(Base.metadata.tables) if not _may_write(connection, name)]


def missing_vacuum(engine: Engine) -> list[str]:
    """Tables in which the user may erase nothing."""
    if engine.dialect.name != "postgresql":
        return []
    with engine.connect() as connection:
        return find_unerasable(connection, sorted(Base.metadata.tables))


def _may_write(connection: Connection, table: str) -> bool:
    asked = text("SELECT bool_and(has_table_privilege(:table, right_)) FROM unnest(:rights ::text[]) AS right_")
    rights = ["SELECT", "INSERT", "UPDATE", "DELETE"]
    return bool(connection.execute(asked, {"table": table, "rights": rights}).scalar_one())


def check_broker(settings: Settings) -> Iterator[Finding]:
    if not settings.broker_url:
        return
    cure = "Check that it runs and that HOMEWARD_BROKER_URL is right. Until then work is found within a second."
    try:
        with redis.Redis.from_url(
            settings.broker_url, socket_connect_timeout=SECONDS, socket_timeout=SECONDS
        ) as broker:
            broker.ping()
    except (redis.ConnectionError, redis.TimeoutError, OSError, ValueError) as error:
        refused = isinstance(error, redis.AuthenticationError)
        said = "it refuses our password" if refused else "it does not answer, or is no Redis"
        yield Finding("broker", said, cure)
    except redis.RedisError:
        yield Finding("broker", "what answers there is no Redis or Valkey, or refuses us", cure)
    else:
        yield Finding("broker", "it answers")
