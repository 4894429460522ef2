"""One stream of log lines: JSON to standard error, or plain words on a terminal.

Ours hold an event and the fields listed here, nothing else. A library's line is told by its level, its template and
its place, never with what it filled in: that may be a URL with a token, a header, a row of the database.
"""

import logging
import sys
import threading
import warnings
from collections.abc import Mapping
from typing import Any, TextIO

import structlog
from structlog.stdlib import BoundLogger, ProcessorFormatter
from structlog.typing import EventDict, Processor

from alerts.telemetry.places import places_of, single_errors
from alerts.telemetry.trace import about

FIELDS = frozenset(
    {
        "event", "level", "logger",
        "request", "route", "method", "status", "ms",
        "alert", "message", "publication", "channel", "agency",
        "kind", "action", "outcome", "code", "reason", "number", "count", "seconds",
        "work", "error", "places", "version",
    }
)  # fmt: skip
"""All that a line of ours may say: ids, codes and numbers. What is not listed does not leave, whoever adds it."""
OURS = "homeward"
WITHHELD = "(its own words are withheld)"


def open_log(name: str) -> BoundLogger:
    """A logger of ours; `name` says the part: `homeward.web`, `homeward.work`."""
    logger: BoundLogger = structlog.wrap_logger(
        logging.getLogger(name), processors=_OWN, wrapper_class=BoundLogger, context_class=dict
    )
    return logger


def start_logging(level: str, *, role: str, stream: TextIO | None = None) -> None:
    """From here on everything that logs in this process goes through one handler.

    `level` is debug, info, warning or error; `role` is what the process is: `serve`, `work`, `up`, `demo`.
    """
    stream = stream or sys.stderr
    handler = logging.StreamHandler(stream)
    handler.addFilter(_is_told)
    handler.setFormatter(ProcessorFormatter(
        foreign_pre_chain=[_tell_library, _say_where], processors=[_sign_with(role), *_ending(stream)],
        use_get_message=False, pass_foreign_args=True,
    ))  # fmt: skip
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(level.upper())
    for name in list(logging.root.manager.loggerDict):  # a library may have brought a handler of its own
        if not name.startswith(OURS):
            logging.getLogger(name).handlers.clear()
            logging.getLogger(name).propagate = True
    threading.excepthook = _tell_dead_thread
    sys.unraisablehook = _tell_lost_error
    warnings.showwarning = _tell_warning


def log_failure(log: BoundLogger, event: str, error: BaseException, **fields: str) -> None:
    """Our own code failed: of what kind and where."""
    for each in single_errors(error):
        log.error(event, error=name_error(each), places=places_of(each), **fields)


def name_error(error: BaseException) -> str:
    """Its kind; of a store's error also what the store itself calls it: a deadlock is not an absence."""
    inner = getattr(error, "orig", None)
    return f"{type(error).__name__}({type(inner).__name__})" if inner is not None else type(error).__name__


def _is_told(record: logging.LogRecord) -> bool:
    """What libraries say to their own developers (statements, headers, bodies) is told at no level of ours."""
    return record.name.startswith(OURS) or record.levelno >= logging.WARNING


def _keep_listed(_logger: Any, _method: str, line: EventDict) -> EventDict:
    return {name: value for name, value in {**about(), **line}.items() if name in FIELDS}


def _say_where(_logger: Any, _method: str, line: EventDict) -> EventDict:
    return {**about(), **line}


def _tell_library(_logger: Any, method: str, line: EventDict) -> EventDict:
    record: logging.LogRecord = line["_record"]
    filled_in = line.pop("positional_args", None)
    # Without arguments nobody knows whether the text is the developer's or an f-string with a value in it.
    told = {"event": line["event"] if filled_in else WITHHELD, "level": method, "logger": record.name}
    told["places"] = f"{record.module}:{record.lineno}"
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        told["error"], told["places"] = type(error).__name__, places_of(error)
    return {**told, "_record": record, "_from_structlog": False}


def _sign_with(role: str) -> Processor:
    def sign(_logger: Any, _method: str, line: EventDict) -> EventDict:
        return {**line, "role": role}

    return sign


def _ending(stream: TextIO) -> list[Processor]:
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True, key="at")
    if stream.isatty():
        return [stamp, ProcessorFormatter.remove_processors_meta, structlog.dev.ConsoleRenderer(timestamp_key="at")]
    return [stamp, ProcessorFormatter.remove_processors_meta, _in_order, structlog.processors.JSONRenderer()]


def _in_order(_logger: Any, _method: str, line: EventDict) -> Mapping[str, Any]:
    """Time, level, event first: lines are read by people too."""
    first = ("at", "level", "role", "logger", "event")
    return {name: line[name] for name in (*first, *(name for name in line if name not in first)) if name in line}


def _tell_dead_thread(args: threading.ExceptHookArgs) -> None:
    """Python's own hook would print the text of the exception."""
    if args.exc_value is not None:
        log_failure(open_log("homeward.thread"), "thread died", args.exc_value)


def _tell_lost_error(lost: "sys.UnraisableHookArgs") -> None:
    """What failed where nobody could be told, as when an object goes. Python's own hook would print its text too."""
    if lost.exc_value is not None:
        log_failure(open_log("homeward.python"), "failed unheard", lost.exc_value)


def _tell_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """A library's warning may quote what it was given, and Python would print it."""
    place = f"{'/'.join(filename.split('/')[-2:])}:{lineno}"
    open_log("homeward.python").warning("warned", error=category.__name__, places=place)


_OWN: list[Processor] = [
    structlog.stdlib.filter_by_level,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    _keep_listed,
    ProcessorFormatter.wrap_for_formatter,
]
