"""Files that a command is given."""

import os
from pathlib import Path

import pytest

from alerts.cli.intake import read_area, read_file, read_json_file, write_files
from alerts.errors import BadInput


class TestReadFile:
    def test_refuses_more_than_it_may_hold(self, tmp_path: Path) -> None:
        (tmp_path / "f").write_bytes(b"12345")
        assert read_file(tmp_path / "f", most=5) == b"12345"
        with pytest.raises(BadInput) as refused:
            read_file(tmp_path / "f", most=4)
        assert refused.value.problems[0].code == "cli.file_too_large"

    def test_ends_on_a_file_without_an_end(self) -> None:
        with pytest.raises(BadInput) as refused:
            read_file(Path("/dev/zero"), most=1000)
        assert refused.value.problems[0].code == "cli.file_too_large"


class TestReadJsonFile:
    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b'{"secret": "hush"', "cli.not_json"),
            (b'["hush"]', "cli.not_an_object"),
            (b"\xffhush", "cli.not_json_at_all"),
            (b"[" * 100_000, "cli.not_json_at_all"),
            (b'{"hush": ' + b"9" * 5000 + b"}", "cli.not_json_at_all"),
        ],
    )
    def test_refuses_what_is_no_object_and_repeats_nothing_of_it(
        self, tmp_path: Path, content: bytes, code: str
    ) -> None:
        (tmp_path / "f.json").write_bytes(content)
        with pytest.raises(BadInput) as refused:
            read_json_file(tmp_path / "f.json")
        assert [problem.code for problem in refused.value.problems] == [code]
        assert "hush" not in str(refused.value.problems)


class TestReadArea:
    def test_takes_codes_with_commas_between_them(self) -> None:
        assert read_area("RO, HU") == {"codes": ["RO", "HU"]}

    def test_takes_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "area").write_text('{"point": [23.6, 46.8], "radius_km": 5}')
        assert read_area(str(tmp_path / "area")) == {"point": [23.6, 46.8], "radius_km": 5}

    def test_takes_a_name_of_a_file_that_is_missing_for_no_code(self) -> None:
        with pytest.raises(BadInput):
            read_area("missing.geojson")


class TestWriteFiles:
    def test_lets_nobody_else_read_them(self, tmp_path: Path) -> None:
        """A child who may never be looked for in public is on them."""
        write_files(tmp_path / "posters", {"square.ro.jpg": b"1"})
        made = (tmp_path / "posters", tmp_path / "posters" / "square.ro.jpg")
        assert [each.stat().st_mode & 0o077 for each in made] == [0, 0]

    def test_writes_none_when_one_can_not_be_written(self, tmp_path: Path) -> None:
        with pytest.raises(BadInput) as refused:
            write_files(tmp_path, {"good.txt": b"1", "n" * 300: b"2"})
        assert refused.value.problems[0].where == "--out"
        assert os.listdir(tmp_path) == []
