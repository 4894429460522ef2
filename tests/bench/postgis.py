"""PostGIS as a peer of whatever finds things on a ground."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

import psycopg
import shapely
from psycopg import sql
from shapely.geometry.base import BaseGeometry

from tests.bench.peers import NoPeer
from workers.bundled import BundledPostgres, BundledServerError, bundled_folder

POSTGIS = "PostGIS, GiST, `ST_Intersects`, ids"
CONTROL = "/usr/share/postgresql/*/extension/postgis.control"

Find = Callable[[BaseGeometry], set[int]]


class Postgis:
    """A PostgreSQL of the system's packages with PostGIS, in a folder of its own. Raises NoPeer.

    `kind`: of geometry; `wanted`: what is to be found in it, as WKT; its place is its id.
    """

    def __init__(self, kind: str, wanted: Iterable[str]) -> None:
        found = sorted(Path("/").glob(CONTROL.lstrip("/")))
        if not found:
            raise NoPeer("it is not installed; Debian: apt-get install postgresql-15-postgis-3")
        version = found[-1].parts[-3]
        self._binaries, self._stack = Path(f"/usr/lib/postgresql/{version}"), ExitStack()
        self._kind, self._wanted = kind, wanted

    def __enter__(self) -> Find:
        try:
            folder = self._stack.enter_context(bundled_folder())
            server = BundledPostgres(folder, binaries=self._binaries)
            server.start()
        except (BundledServerError, OSError) as error:
            self._stack.close()
            raise NoPeer(f"it could not be started ({error})") from error
        self._stack.callback(server.server.stop)
        connection = self._stack.enter_context(
            psycopg.connect(server.url().replace("postgresql+psycopg", "postgresql"), autocommit=True)
        )
        self._fill(connection)
        query = "SELECT id FROM wanted WHERE ST_Intersects(ground, ST_GeomFromWKB(%b, 4326))"
        return lambda ground: {row[0] for row in connection.execute(query, (shapely.to_wkb(ground),), prepare=True)}

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _fill(self, connection: psycopg.Connection[tuple[int]]) -> None:
        connection.execute("CREATE EXTENSION postgis")
        table = "CREATE TABLE wanted (id integer PRIMARY KEY, ground geometry({}, 4326))"
        connection.execute(sql.SQL(table).format(sql.SQL(self._kind)))
        with connection.cursor().copy("COPY wanted FROM STDIN") as copy:
            for place, text in enumerate(self._wanted):
                copy.write_row((place, f"SRID=4326;{text}"))
        connection.execute("CREATE INDEX ON wanted USING gist (ground)")
        connection.execute("ANALYZE wanted")
