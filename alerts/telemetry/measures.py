"""Counters of this process, for /metrics: labels are codes of ours, never an alert, an agency or a person.

What stands in the store (what is due, what is still out there) is not counted here but asked for, in `overview`.
"""

from prometheus_client import CollectorRegistry, Counter, Histogram, disable_created_metrics

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second series for each, which nobody asks for
REGISTRY = CollectorRegistry()
_WAITS = (1, 2, 5, 10, 20, 30, 60, 120, 300, 900, 3600)
_public: dict[int, Counter] = {}
METHODS = frozenset({"GET", "HEAD", "POST", "PATCH", "PUT", "DELETE", "OPTIONS"})

REQUESTS = Counter(
    "homeward_requests", "Requests answered, by route template.", ["route", "method", "status"], registry=REGISTRY
)
REQUEST_SECONDS = Histogram(
    "homeward_request_seconds", "How long requests took.", ["route"],
    buckets=(0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10), registry=REGISTRY,
)  # fmt: skip
PUBLIC = Counter(
    "homeward_public_answers", "Public pages, posters, feeds and documents that were answered.", ["status"],
    registry=REGISTRY,
)  # fmt: skip
CALLS = Counter(
    "homeward_calls", "Calls to platforms and partners, by what became of them.", ["kind", "action", "outcome"],
    registry=REGISTRY,
)  # fmt: skip
LIVE_SECONDS = Histogram(
    "homeward_approve_to_live_seconds", "From the approval (to the second) to a live copy on a channel.", ["kind"],
    buckets=_WAITS, registry=REGISTRY,
)  # fmt: skip
GONE_SECONDS = Histogram(
    "homeward_end_to_gone_seconds", "From the end to a copy being proven gone.", ["kind"],
    buckets=_WAITS, registry=REGISTRY,
)  # fmt: skip
LIMITED = Counter(
    "homeward_limited", "Requests that were refused since others like them had come too often.", ["limit"],
    registry=REGISTRY,
)  # fmt: skip
FAILURES = Counter("homeward_failures", "Failures of our own code, by what was at work.", ["work"], registry=REGISTRY)


def count_public(status: int) -> None:
    """On the path that answers tens of thousands a second: one look-up and one sum, no line, no time taken."""
    counter = _public.get(status)
    if counter is None:
        counter = _public[status] = PUBLIC.labels(str(status))
    counter.inc()


def count_request(route: str, method: str, status: int, seconds: float) -> None:
    """`method` is one of METHODS or "other": whatever somebody sends must not become a label."""
    REQUESTS.labels(route, method, str(status)).inc()
    REQUEST_SECONDS.labels(route).observe(seconds)
