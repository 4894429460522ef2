"""Every column of every table has been thought of: it stays after a purge, or it goes."""

import pytest
from sqlalchemy import Column, MetaData, String, Table

from alerts.db.base import Base
from alerts.resolution import keeplist
from tests.stores import load_models


def undecided(metadata: MetaData) -> list[str]:
    """`table` or `table.column` that stands in no list."""
    known = {*keeplist.OF_A_CASE, *keeplist.BY_THEMSELVES, *keeplist.OF_NO_CASE}
    tables = [name for name in metadata.tables if name not in known]
    columns = [
        f"{name}.{column.name}"
        for name, rule in keeplist.OF_A_CASE.items()
        if name in metadata.tables
        for column in metadata.tables[name].c
        if column.name not in rule.decided
    ]
    return sorted(tables + columns)


def test_every_table_and_column_stands_in_a_list() -> None:
    """A new column: decide in alerts/resolution/keeplist.py. Until then a purge wipes it."""
    load_models()
    assert undecided(Base.metadata) == []


def test_the_lists_name_nothing_that_is_not_there() -> None:
    load_models()
    known = {f"{table.name}.{column.name}" for table in Base.metadata.tables.values() for column in table.c}
    named = {f"{name}.{column}" for name, rule in keeplist.OF_A_CASE.items() for column in rule.decided}
    assert named - known == set()
    assert {*keeplist.BY_THEMSELVES, *keeplist.OF_NO_CASE} - set(Base.metadata.tables) == set()


def test_no_column_is_in_two_lists() -> None:
    for name, rule in keeplist.OF_A_CASE.items():
        assert not rule.keep & (rule.wipe | rule.trim.keys()), name
        assert not rule.wipe & rule.trim.keys(), name
    assert not keeplist.OF_A_CASE.keys() & (keeplist.BY_THEMSELVES.keys() | keeplist.OF_NO_CASE)


def test_what_can_not_be_null_has_something_else_to_become() -> None:
    load_models()
    lacking = [
        f"{name}.{column.name}"
        for name, rule in keeplist.OF_A_CASE.items()
        for column in Base.metadata.tables[name].c
        if column.name in rule.wipe and not column.nullable and column.name not in rule.blank
    ]
    assert lacking == []


class TestTheCheckItself:
    @pytest.mark.parametrize(("table", "column", "found"), [("new", "id", "new"), ("answer", "note", "answer.note")])
    def test_finds_what_nobody_thought_of(self, table: str, column: str, found: str) -> None:
        metadata = MetaData()
        Table(table, metadata, Column(column, String))
        assert undecided(metadata) == [found]
