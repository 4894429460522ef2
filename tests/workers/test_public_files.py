"""The upkeep writes public files where a folder is set, and only there."""

import os
import stat
from pathlib import Path

from alerts.db.session import Database
from alerts.settings import Settings
from tests.alerts.web.seed import make_service
from workers.schedule import upkeep_rounds


def test_without_a_folder_there_is_no_such_round(database: Database, settings: Settings) -> None:
    assert "public files" not in upkeep_rounds(make_service(database, settings))


def test_with_a_folder_what_serves_all_alerts_is_there_from_the_beginning(
    database: Database, settings: Settings, tmp_path: Path
) -> None:
    public = tmp_path / "public"
    service = make_service(database, settings.model_copy(update={"public_dir": public}))
    assert upkeep_rounds(service)["public files"]() == 0
    assert (public / "gone" / "cards" / "square.ro.jpg").read_bytes().startswith(b"\xff\xd8")
    assert "Status not confirmed" in (public / "gone" / "unconfirmed.html").read_text("utf-8")


def test_the_folder_is_read_by_others_whatever_the_umask(
    database: Database, settings: Settings, tmp_path: Path
) -> None:
    """nginx is another user, and our units let nobody else read what they write."""
    public = tmp_path / "public"
    service = make_service(database, settings.model_copy(update={"public_dir": public}))
    before = os.umask(0o077)
    try:
        upkeep_rounds(service)["public files"]()
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(each.stat().st_mode) for each in (public, *public.rglob("*"))}
    assert modes == {0o755, 0o644}
