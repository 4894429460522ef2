"""docs/alerts.yml asks for measures that there are."""

import re

import yaml

from tests.house.sources import ROOT

RULES = ROOT / "docs" / "alerts.yml"
MEASURES = ("alerts/overview/gauges.py", "alerts/telemetry/measures.py")
NAME = re.compile(r"homeward_\w+")
SUFFIX = re.compile(r"_(?:total|bucket|sum|count)$")


def unknown_measures(rules: str, code: str) -> set[str]:
    expressions = [rule["expr"] for group in yaml.safe_load(rules)["groups"] for rule in group["rules"]]
    asked = {SUFFIX.sub("", name) for expression in expressions for name in NAME.findall(expression)}
    return asked - set(NAME.findall(code))


def test_the_rules_ask_for_what_is_measured() -> None:
    code = "\n".join((ROOT / path).read_text("utf-8") for path in MEASURES)
    assert unknown_measures(RULES.read_text("utf-8"), code) == set()


def test_the_check_finds_a_measure_that_is_missing() -> None:
    rules = "groups: [{rules: [{expr: homeward_gone_total + homeward_here_bucket > 1}]}]"
    assert unknown_measures(rules, '"homeward_here"') == {"homeward_gone"}
