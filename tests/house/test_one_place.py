"""Every rule of approval has one place: whoever makes a message goes through it."""

import ast

import pytest

from tests.house.sources import STOREYS, Source, dotted_name, imported_names, read_sources

MAKERS = {
    # what is called -> the only modules that may
    "alerts.message.models.Message": {"alerts.alert.approval", "alerts.resolution.resolve"},
    "alerts.alert.approval.issue": {"alerts.resolution.partial"},
    "alerts.publication.settle.settle_there": {"alerts.resolution.settling"},
    "alerts.publication.settle.settle_send_again": {"alerts.resolution.settling"},
    "alerts.staff.signin.redeem_link": {"alerts.web.desk.signing"},
}
SOURCES = read_sources(*STOREYS)


def calls(source: Source) -> set[str]:
    names = imported_names(source.tree)
    return {dotted_name(node.func, names) for node in ast.walk(source.tree) if isinstance(node, ast.Call)}


@pytest.mark.parametrize("made", MAKERS)
def test_is_called_where_its_rules_are_kept_and_nowhere_else(made: str) -> None:
    assert {source.module for source in SOURCES if made in calls(source)} <= MAKERS[made]


def test_the_check_finds_a_way_round() -> None:
    source = Source(SOURCES[0].path, "from alerts.alert.approval import issue\nissue(session, alert)")
    assert "alerts.alert.approval.issue" in calls(source)
