"""`homeward cap lint`."""

import json
from pathlib import Path

import pytest

from tests.alerts.cli.conftest import Homeward

GOOD = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>x-1</identifier><sender>police@example.org</sender><sent>2026-02-08T03:10:00+02:00</sent>
  <status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
  <info>
    <language>en</language><category>Rescue</category><event>Missing child</event>
    <urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
    <expires>2026-02-09T03:10:00+02:00</expires>
    <senderName>Police</senderName><headline>Missing child</headline><description>A child is missing.</description>
    <instruction>Call 112.</instruction><web>https://alerts.example/a/x</web><contact>112</contact>
    <area><areaDesc>Cluj</areaDesc><circle>46.77,23.62 20</circle></area>
  </info>
</alert>
"""


class TestLint:
    def test_has_nothing_against_a_good_document(self, homeward: Homeward, tmp_path: Path) -> None:
        (tmp_path / "good.xml").write_text(GOOD)
        answer = homeward("cap lint good.xml --json")
        assert (answer.code, [row for row in json.loads(answer.out) if row["level"] == "error"]) == (0, [])

    def test_fails_on_an_error_and_tells_where(self, homeward: Homeward, tmp_path: Path) -> None:
        (tmp_path / "bad.xml").write_text(GOOD.replace("<status>Actual</status>", "<status>Perhaps</status>"))
        answer = homeward("cap lint bad.xml --json")
        assert answer.code == 1
        assert next(row["path"] for row in json.loads(answer.out) if row["level"] == "error") == "status"

    @pytest.mark.parametrize("content", ["", "not xml", "<svg/>", '<!DOCTYPE x [<!ENTITY e "x">]><x>&e;</x>'])
    def test_refuses_a_file_that_is_no_cap_document(self, homeward: Homeward, tmp_path: Path, content: str) -> None:
        (tmp_path / "file.xml").write_text(content)
        answer = homeward("cap lint file.xml")
        assert (answer.code, answer.out, len(answer.errors)) == (2, "", 1)
        assert answer.errors[0].startswith("file.xml: ")

    def test_names_the_profiles_when_one_is_unknown(self, homeward: Homeward, tmp_path: Path) -> None:
        (tmp_path / "good.xml").write_text(GOOD)
        answer = homeward("cap lint good.xml --profile mars")
        assert answer.code == 2
        assert "google" in answer.errors[0]
