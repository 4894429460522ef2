"""What is logged when our own code fails: where, and of what kind; never what it was working on."""

from alerts.telemetry.logs import log_failure, open_log
from alerts.telemetry.measures import FAILURES

_log = open_log("homeward.work")


def log_crash(work: str, subject: str, error: BaseException) -> None:
    """`work` is what was done, such as `deliver` or `round`; `subject` the id of a row or the name of a round."""
    FAILURES.labels(work).inc()
    name = "publication" if subject.startswith("publication_") else "kind"
    log_failure(_log, "failed", error, work=work, **{name: subject})
