"""The key file changes while processes run: each takes up the new key, and still opens what is under the old ones."""

import threading
from pathlib import Path

import pytest

from alerts.db.keyfile import FileSeal, drop_secrets, make_key_file, read_secrets, rotate_secret
from alerts.db.seal import Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    make_key_file(tmp_path / "secret.key")
    return tmp_path / "secret.key"


class TestMakeKeyFile:
    def test_makes_one_that_only_its_owner_reads(self, path: Path) -> None:
        assert path.stat().st_mode & 0o077 == 0
        assert len(read_secrets(path)) == 1

    def test_leaves_the_one_that_is_there(self, path: Path) -> None:
        before = path.read_bytes()
        make_key_file(path)
        assert path.read_bytes() == before

    def test_many_at_once_agree_on_one(self, tmp_path: Path) -> None:
        path, seen = tmp_path / "new" / "secret.key", set[tuple[str, ...]]()

        def make() -> None:
            make_key_file(path)
            seen.add(read_secrets(path))

        threads = [threading.Thread(target=make) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert len(seen) == 1
        assert [each.name for each in path.parent.iterdir()] == ["secret.key"]


class TestRotateSecret:
    def test_puts_a_new_one_first_and_keeps_the_others(self, path: Path) -> None:
        [old] = read_secrets(path)
        rotate_secret(path)
        new, *others = read_secrets(path)
        assert (others, new == old) == ([old], False)
        assert path.stat().st_mode & 0o077 == 0
        assert [each.name for each in path.parent.iterdir()] == ["secret.key"]

    def test_by_a_link_changes_the_file_where_the_secrets_are_kept(self, path: Path, tmp_path: Path) -> None:
        link = tmp_path / "data" / "secret.key"
        link.parent.mkdir()
        link.symlink_to(path)
        [old] = read_secrets(path)
        rotate_secret(link)
        assert (link.is_symlink(), len(read_secrets(path))) == (True, 2)
        assert drop_secrets(link, [Key.derived(old).name]) == 1
        assert (link.is_symlink(), old in read_secrets(path)) == (True, False)

    @pytest.mark.parametrize("text", ["", "short\n", "\n\n"])
    def test_does_not_touch_a_damaged_file(self, path: Path, text: str) -> None:
        path.write_text(text)
        with pytest.raises(ValueError, match="is damaged"):
            rotate_secret(path)
        assert path.read_text() == text

    def test_by_many_at_once_loses_none(self, path: Path) -> None:
        """What was sealed under it in between would open nowhere."""
        threads = [threading.Thread(target=rotate_secret, args=(path,)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert len(read_secrets(path)) == 9

    def test_takes_away_what_a_killed_one_left(self, path: Path) -> None:
        """All secrets stand in it, those too that are dropped later."""
        (left := path.with_name(".secret.key.0123abcd")).write_bytes(path.read_bytes())
        rotate_secret(path)
        assert not left.exists()


class TestDropSecrets:
    def test_takes_those_that_are_named(self, path: Path) -> None:
        rotate_secret(path)
        rotate_secret(path)
        current, *older = read_secrets(path)
        assert drop_secrets(path, [Key.derived(secret).name for secret in older]) == 2
        assert read_secrets(path) == (current,)
        assert drop_secrets(path, [Key.derived(secret).name for secret in older]) == 0

    def test_never_takes_the_current_one(self, path: Path) -> None:
        [current] = read_secrets(path)
        assert drop_secrets(path, [Key.derived(current).name]) == 0
        assert read_secrets(path) == (current,)

    def test_leaves_what_became_older_after_it_was_counted(self, path: Path) -> None:
        """Everything is still sealed under it."""
        rotate_secret(path)
        sealing, counted = read_secrets(path)
        rotate_secret(path)
        assert drop_secrets(path, [Key.derived(counted).name]) == 1
        assert read_secrets(path)[1:] == (sealing,)


class TestFileSeal:
    def test_takes_up_a_new_key_without_a_restart(self, path: Path) -> None:
        running, old = FileSeal(path), FileSeal(path).seal(b"data", "case:1")
        rotate_secret(path)
        assert FileSeal(path).keys[0].name == running.keys[0].name
        assert running.open(FileSeal(path).seal(b"more", "case:1"), "case:1") == b"more"
        assert running.open(old, "case:1") == b"data"

    def test_goes_on_when_the_file_is_lost_or_damaged(self, path: Path) -> None:
        running = FileSeal(path)
        sealed = running.seal(b"data", "case:1")
        path.write_text("half")
        assert running.open(sealed, "case:1") == b"data"
        path.unlink()
        assert running.open(sealed, "case:1") == b"data"

    def test_also_opens_what_others_are_named(self, path: Path, tmp_path: Path) -> None:
        make_key_file(tmp_path / "elsewhere" / "secret.key")
        elsewhere = tmp_path / "elsewhere" / "secret.key"
        sealed = FileSeal(elsewhere).seal(b"data", "case:1")
        assert FileSeal(path, *read_secrets(elsewhere)).open(sealed, "case:1") == b"data"
