"""Columns mean the same wherever they are stored."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.dialects import sqlite

from alerts.db.types import ModelJson, UtcDateTime
from alerts.facts import AgencyFacts

DIALECT = sqlite.dialect()  # type: ignore[no-untyped-call]


class TestUtcDateTime:
    def test_stores_utc_whatever_the_zone(self) -> None:
        east = datetime(2026, 2, 7, 18, 45, tzinfo=timezone(timedelta(hours=2)))
        assert UtcDateTime().process_bind_param(east, DIALECT) == datetime(2026, 2, 7, 16, 45, tzinfo=UTC)

    def test_refuses_a_time_without_a_zone(self) -> None:
        with pytest.raises(ValueError, match="without a zone"):
            UtcDateTime().process_bind_param(datetime(2026, 2, 7), DIALECT)  # noqa: DTZ001

    def test_gives_back_aware_times_from_a_store_without_zones(self) -> None:
        stored = datetime(2026, 2, 7, 16, 45)  # noqa: DTZ001
        assert UtcDateTime().process_result_value(stored, DIALECT) == stored.replace(tzinfo=UTC)


class TestModelJson:
    def test_gives_back_the_model(self) -> None:
        column, facts = ModelJson(AgencyFacts), AgencyFacts(name="Poliția", country="RO", timezone="Europe/Bucharest")
        stored = column.process_bind_param(facts, DIALECT)
        assert stored == {"name": "Poliția", "country": "RO", "timezone": "Europe/Bucharest"}
        assert column.process_result_value(stored, DIALECT) == facts
        assert column.process_bind_param(None, DIALECT) is column.process_result_value(None, DIALECT) is None
