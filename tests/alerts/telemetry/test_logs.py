"""One stream of lines: ours hold ids and codes alone, a library's no value that it was given."""

import gc
import logging
import threading
import warnings

import pytest

from alerts.telemetry.logs import FIELDS, WITHHELD, log_failure, open_log
from alerts.telemetry.places import places_of
from alerts.telemetry.trace import about, note, tracing
from tests.alerts.telemetry.conftest import Lines

NAME = "Matei Exemplescu"
SIGNED = {"at", "role", "logger", "level"}


def fail() -> None:
    raise ValueError(NAME)


class TestOurOwnLines:
    def test_say_what_happened_to_which_alert(self, lines: Lines) -> None:
        with tracing(request="r1"):
            note(alert="alert_1")
            open_log("homeward.web").info("request", route="/v1/alerts/{alert_id}", status=200)
        (line,) = lines()
        assert {name: line[name] for name in set(line) - {"at"}} == {
            "level": "info", "role": "test", "logger": "homeward.web", "event": "request", "request": "r1",
            "alert": "alert_1", "route": "/v1/alerts/{alert_id}", "status": 200,
        }  # fmt: skip
        assert line["at"].endswith("Z")

    def test_leave_out_every_field_that_is_not_listed(self, lines: Lines) -> None:
        open_log("homeward.work").warning("call", name=NAME, headers={"Authorization": "Bearer t"}, kind="x")
        (line,) = lines()
        assert set(line) == SIGNED | {"event", "kind"}
        assert "name" not in FIELDS

    def test_tell_a_failure_by_kind_and_place(self, lines: Lines) -> None:
        with pytest.raises(ExceptionGroup) as raised:
            raise ExceptionGroup(NAME, [ValueError(NAME), KeyError(NAME)])
        log_failure(open_log("homeward.work"), "failed", raised.value, work="deliver")
        assert [line["error"] for line in lines()] == ["ValueError", "KeyError"]
        assert NAME not in str(lines())

    def test_tell_where_a_failure_came_from(self, lines: Lines) -> None:
        with pytest.raises(ValueError, match=NAME) as raised:
            fail()
        log_failure(open_log("homeward.work"), "failed", raised.value)
        assert lines()[0]["places"] == places_of(raised.value)
        assert lines()[0]["places"].startswith("telemetry/test_logs.py:")

    def test_tell_of_a_thread_that_dies_without_the_text_of_its_error(self, lines: Lines) -> None:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        (line,) = lines()
        assert (line["event"], line["error"]) == ("thread died", "ValueError")
        assert NAME not in str(line)

    def test_tell_of_an_error_that_nobody_could_be_told_of(self, lines: Lines) -> None:
        class Goes:
            def __del__(self) -> None:
                fail()

        Goes()
        gc.collect()
        (line,) = lines()
        assert (line["event"], line["error"]) == ("failed unheard", "ValueError")
        assert NAME not in str(line)


class TestTheLinesOfLibraries:
    def test_are_told_of_a_warning_by_kind_and_place(self, lines: Lines) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.warn(f"Expected `int` but got `{NAME}`", RuntimeWarning, stacklevel=1)
        (line,) = lines()
        assert (line["event"], line["error"]) == ("warned", "RuntimeWarning")
        assert line["places"].startswith("telemetry/test_logs.py:")
        assert NAME not in str(line)

    def test_are_told_by_their_template(self, lines: Lines) -> None:
        logging.getLogger("kombu.connection").warning("Retrying after %s: %s", NAME, "/hook?token=t")
        (line,) = lines()
        assert (line["event"], line["logger"]) == ("Retrying after %s: %s", "kombu.connection")
        assert line["places"].startswith("test_logs:")

    def test_are_withheld_when_nobody_knows_what_was_filled_in(self, lines: Lines) -> None:
        logging.getLogger("facebook").error(f"refused for {NAME}")
        assert [line["event"] for line in lines()] == [WITHHELD]

    def test_are_told_at_no_level_below_warning(self, lines: Lines) -> None:
        for name in ("sqlalchemy.engine", "tweepy.client", "urllib3.connectionpool", "somebody.new"):
            logging.getLogger(name).setLevel(logging.DEBUG)
            logging.getLogger(name).debug("Params: %s", NAME)
            logging.getLogger(name).info(NAME)
        assert lines() == []

    def test_tell_an_exception_by_kind_and_place(self, lines: Lines) -> None:
        try:
            fail()
        except ValueError:
            logging.getLogger("uvicorn.error").exception("Exception in ASGI application\n")
        (line,) = lines()
        assert (line["error"], line["event"]) == ("ValueError", WITHHELD)
        assert NAME not in str(line)


class TestATrace:
    def test_is_shared_with_a_thread_that_runs_a_part_of_it(self) -> None:
        from contextvars import copy_context

        with tracing(request="r1"):
            copy_context().run(note, alert="alert_1")
            assert about() == {"request": "r1", "alert": "alert_1"}
        assert about() == {}

    def test_inside_another_one_ends_by_itself(self) -> None:
        with tracing(request="r1"):
            with tracing(alert="alert_1"):
                note(channel="channel_1")
                assert about() == {"request": "r1", "alert": "alert_1", "channel": "channel_1"}
            assert about() == {"request": "r1"}

    def test_keeps_nothing_where_none_has_begun(self) -> None:
        note(alert="alert_1")
        assert about() == {}
