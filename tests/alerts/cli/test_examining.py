"""What the doctor concludes from what it is told by PostgreSQL, by the clock and by the system."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from alerts.cli.examining_settings import file_system_of, why_not_writable
from alerts.cli.examining_store import check_store, judge_skew, judge_version
from alerts.settings import Settings

MOUNTS = """\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:40 / /srv rw,relatime shared:7 - nfs4 files.example:/srv rw
31 30 8:2 / /srv/local\\040disk rw,relatime - xfs /dev/sdb1 rw
"""


class TestTheVersionOfPostgreSQL:
    @pytest.mark.parametrize(("number", "wrong"), [("130011", True), ("140000", False), (180003, False)])
    def test_must_be_one_that_is_still_looked_after(self, number: str | int, wrong: bool) -> None:
        assert judge_version(number).is_wrong is wrong


class TestTheClock:
    @pytest.mark.parametrize(
        ("seconds", "verdict"), [(1.9, "ok"), (-2.1, "warning"), (29, "warning"), (31, "wrong"), (-3600, "wrong")]
    )
    def test_may_be_off_a_little(self, seconds: float, verdict: str) -> None:
        finding = judge_skew(timedelta(seconds=seconds))
        assert finding.verdict == verdict
        assert ("behind" if seconds < 0 else "ahead") in finding.said


class TestTheFileSystem:
    @pytest.mark.parametrize(
        ("folder", "kind"),
        [("/var/a", "ext4"), ("/srv/homeward", "nfs4"), ("/srv/local disk/homeward", "xfs"), ("/srv2", "ext4")],
    )
    def test_is_that_of_the_nearest_mount(self, folder: str, kind: str) -> None:
        assert file_system_of(Path(folder), MOUNTS) == kind


class TestAFolder:
    def test_is_asked_by_many_processes_at_once(self, tmp_path: Path) -> None:
        with ThreadPoolExecutor(8) as crew:
            assert set(crew.map(why_not_writable, [tmp_path] * 2000)) == {""}
        assert list(tmp_path.iterdir()) == []

    def test_that_can_not_be_written_to_says_why(self) -> None:
        assert why_not_writable(Path("/proc"))


@pytest.mark.parametrize("stores", ["postgresql"], indirect=True)
class TestRights:
    def test_are_missed_on_the_tables_and_on_the_schema(self, store: str, settings: Settings) -> None:
        owner = create_engine(store, isolation_level="AUTOCOMMIT")
        guest = make_url(store).set(username="guest", password="guest").render_as_string(hide_password=False)
        given = settings.model_copy(update={"database_url": guest})
        with owner.connect() as connection:
            connection.execute(text("DROP ROLE IF EXISTS guest"))
            connection.execute(text("CREATE ROLE guest LOGIN PASSWORD 'guest'"))
            connection.execute(text("GRANT SELECT ON alembic_version TO guest"))
            missing = list(check_store(given))[-1]
            assert (missing.is_wrong, "GRANT SELECT, INSERT" in missing.cure) == (True, True)
            connection.execute(text("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO guest"))
            idle = list(check_store(given))[-1]
            assert (idle.is_wrong, "GRANT MAINTAIN ON ALL TABLES" in idle.cure) == (True, True)
            connection.execute(text("GRANT MAINTAIN ON ALL TABLES IN SCHEMA public TO guest"))
            assert [finding.sentence for finding in check_store(given) if finding.is_wrong] == []
            connection.execute(text("DELETE FROM alembic_version"))
            behind = list(check_store(given))[-1]
            assert (behind.is_wrong, "GRANT CREATE ON SCHEMA" in behind.cure) == (True, True)
            connection.execute(text("DROP OWNED BY guest"))
            connection.execute(text("DROP ROLE guest"))
        owner.dispose()
