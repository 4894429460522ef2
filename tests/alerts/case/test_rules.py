from pathlib import Path

import pytest

from alerts.case.rules import PACKS, load_pack, pack_names
from alerts.errors import BadInput
from alerts.facts import Kind, Tier


def load_changed(folder: Path, old: str, new: str):
    text = (PACKS / "generic.toml").read_text("utf-8")
    assert old in text
    (folder / "generic.toml").write_text(text.replace(old, new, 1), "utf-8")
    return load_pack("generic", folder)


class TestPacks:
    def test_the_first_six_are_there(self):
        assert pack_names() == ("eu-116000", "generic", "hr-neno", "kr", "uk-cra", "us-amber")

    @pytest.mark.parametrize(("name", "asks"), [("us-amber", False), ("uk-cra", False), ("kr", True)])
    def test_consent_is_a_criterion_where_the_country_says_so(self, name, asks):
        rule = load_pack(name).consent
        assert bool(rule.accepted or rule.with_reason) is asks

    def test_korea_takes_nothing_instead_of_the_guardian_s_consent_and_is_quiet_at_night(self):
        pack = load_pack("kr")
        assert (pack.consent.accepted, pack.consent.with_reason) == (("guardian",), ())
        assert pack.quiet_hours is not None
        assert [hour.hour for hour in pack.quiet_hours] == [21, 7]

    @pytest.mark.parametrize("name", pack_names())
    def test_each_says_that_nobody_reviewed_it_and_where_its_rules_come_from(self, name):
        pack = load_pack(name)
        assert pack.notice == "Not legal advice; reviewed by: nobody yet"
        assert pack.sources
        assert pack.version
        assert pack.age_below == 18

    @pytest.mark.parametrize(("country", "hours"), [("FR", 3), ("PL", 12), ("RO", 24)])
    def test_an_alert_lives_as_long_as_its_country_says(self, country, hours):
        assert load_pack("eu-116000").expiry_for(Tier.ABDUCTION, country) == hours

    def test_croatia_withholds_photo_and_name(self):
        publish = load_pack("hr-neno").publish
        assert (publish.name, publish.photo) == ("withheld", "withheld")

    def test_only_the_american_one_asks_within_its_country(self):
        divided = {name: load_pack(name).division for name in pack_names()}
        assert {name for name, division in divided.items() if division} == {"us-amber"}
        assert divided["us-amber"].model_dump() == {"country": "US", "kind": "state"}

    @pytest.mark.parametrize("name", pack_names())
    def test_an_abduction_is_told_apart_from_a_missing_person_in_cap(self, name):
        codes = load_pack(name).cap.event_code
        assert (codes[Kind.ABDUCTION], codes[Kind.LOST]) == ("OET-038", "OET-130")


class TestLoadPack:
    def test_an_unknown_name_is_told_with_those_there_are(self):
        with pytest.raises(BadInput) as refused:
            load_pack("../generic")
        assert refused.value.problems[0].values["known"] == pack_names()

    @pytest.mark.parametrize(
        ("old", "new", "key"),
        [
            ("age_below = 18", "age_below = 0", "age_below"),
            ("age_below = 18", "age_bellow = 18", "age_below"),
            ("default = 24", "default = 2400", "expiry_hours.default"),
            ('fact = "child_identified"', 'fact = "child_identifed"', "tests[0].answered_by[0].fact"),
            ('fact = "child_identified"', "", "tests[0].answered_by[0]"),
            ('asked = false\nanswered_by = [{ fact = "age_below_limit" }]', "asked = false", "tests[1]"),
            ('key = "age"', 'key = "identified"', "generic.toml"),
            ('lost = "OET-130"\n', "", "cap"),
            ('name = "generic"', 'name = "general"', "name"),
            ('name = "given"', 'name = "full"', "publish.name"),
        ],
    )
    def test_a_wrong_pack_names_its_file_and_key(self, tmp_path, old, new, key):
        with pytest.raises(BadInput) as refused:
            load_changed(tmp_path, old, new)
        assert key in [problem.values["key"] for problem in refused.value.problems]
        assert all(problem.where.startswith("generic.toml: ") for problem in refused.value.problems)

    def test_a_file_that_is_not_toml_is_told(self, tmp_path):
        with pytest.raises(BadInput) as refused:
            load_changed(tmp_path, "age_below = 18", "age_below = ")
        assert refused.value.problems[0].code == "rules.not_toml"

    def test_quiet_hours_are_read_when_a_pack_has_them(self, tmp_path):
        pack = load_changed(tmp_path, "age_below = 18", 'age_below = 18\nquiet_hours = ["21:00", "07:00"]')
        assert pack.quiet_hours is not None
        assert [hour.hour for hour in pack.quiet_hours] == [21, 7]
