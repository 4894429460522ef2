"""The whole chain on the demo's stage: approved -> out, ended -> gone. Platforms are emulators on loopback."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from alerts.alert.models import Alert
from tests.bench.measure import percentile
from tests.bench.tables import Bar, Table
from workers.demo import DEFAULT_CASE, Demo, open_demo
from workers.interpreter import ease_interpreter
from workers.story import Story, load_case

PROVEN = (
    "They say so at the first request after the end, which the journeys test; this is until a GET of every one of them "
    "has proven it, one after the other."
)
FIRST_CALL = "approve -> first call arrives at a platform"
STEPS = {
    "approve_to_first_live": "approve -> first channel live",
    "approve_to_all_live": "approve -> all channels live",
    "end_to_own_gone": "end -> own pages, images, documents and feeds proven gone",
    "end_to_all_gone": "end -> every copy gone or declared removed",
}


def measure_chain(stories: int) -> Iterator[Table]:
    yield _measure("embedded, SQLite", stories, full=False)
    yield _measure(
        "web, Celery workers and clock as processes, on PostgreSQL and Valkey (which do not wait for the disk here)",
        stories,
        full=True,
    )


def _measure(where: str, stories: int, *, full: bool) -> Table:
    times: dict[str, list[float]] = {name: [] for name in (FIRST_CALL, *STEPS.values())}
    states = []
    with open_demo(0, full=full) as demo:
        _tell_one(demo, 0)  # warms up
        ease_interpreter()  # as every process of the service does when it starts
        for number in range(1, stories + 1):
            told, state = _tell_one(demo, number)
            states.append(state)
            for name, seconds in told.items():
                times[name].append(seconds)
    return Table(
        f"The whole chain, {'full' if full else 'embedded'}",
        f"{stories} alerts one after the other ({DEFAULT_CASE}): X, a Facebook Page, a partner's webhook, the public "
        f"page, its images, CAP and four feeds; {where}; each updated once before it ended. What is live or "
        "gone is asked of the store every 10 ms by the same process, which is in the numbers. Ledgers at the end: "
        f"{', '.join(sorted(set(states)))}.",
        ("", "p50 s", "p95 s", "worst s"),
        [
            (name, *(f"{value:.2f}" for value in (percentile(took, 50), percentile(took, 95), max(took))))
            for name, took in times.items()
        ],
        _bars(times, states),
    )


def _tell_one(demo: Demo, number: int) -> tuple[Mapping[str, float], str]:
    """Seconds by step, and the state of the ledger at the end."""
    document = load_case(DEFAULT_CASE)
    document = document.model_copy(update={"reference": f"{document.reference}-{number}"})
    before = len(demo.emulators.state.received)
    story = Story(demo.service, demo.emulators, demo.cast, lambda line: None)
    outcome = story.tell(document, to_the_end=True)
    with demo.service.database.read() as session:
        approved = session.get_one(Alert, outcome.alert).live_at
    assert approved is not None
    told = {STEPS[name]: seconds for name, seconds in outcome.seconds.items()}
    return {FIRST_CALL: _first_call(demo, before, approved), **told}, outcome.ledger_state


def _first_call(demo: Demo, before: int, approved: datetime) -> float:
    """From the time written in the approval, some milliseconds before its commit."""
    received = list(demo.emulators.state.received)[before:]
    return (min(each.request.really_at for each in received) - approved).total_seconds()


def _bars(times: Mapping[str, Sequence[float]], states: Sequence[str]) -> list[Bar]:
    late = {name: percentile(took, 95) for name, took in times.items()}
    asked = [
        ("approved -> first channel live < 5 s", STEPS["approve_to_first_live"], 5.0),
        ("approved -> all API channels live < 60 s", STEPS["approve_to_all_live"], 60.0),
        ("found -> our own pages, images and feeds say so < 1 s", STEPS["end_to_own_gone"], 1.0),
        ("found -> all API copies deleted and re-read < 60 s", STEPS["end_to_all_gone"], 60.0),
    ]
    bars = [Bar(bar, f"{late[name]:.2f} s (p95)", late[name] < most) for bar, name, most in asked]
    bars[2] = replace(bars[2], word=PROVEN)
    complete = sum(state == "complete" for state in states)
    bars.append(Bar("every ledger complete", f"{complete} of {len(states)}", complete == len(states)))
    word = "Nothing tells when the page was first served: the first call to any platform stands in for the webhook's."
    first = late[FIRST_CALL]
    bars.append(Bar("approved -> page, CAP, feeds, first webhook <= 0.3 s (p95)", f"{first:.2f} s", first <= 0.3, word))
    return bars
