"""The rounds: each does a batch of what is due and says how much that was; any number of processes may run them."""

from collections.abc import Callable, Mapping
from functools import partial

from alerts.opening import Service
from alerts.publication.plan import plan_due
from alerts.resolution.resolve import expire_due
from alerts.resolution.strays import sweep_due
from alerts.resolution.surfaces import Fetch, verify_own_copies
from workers.delivering import DeliveryRound

Round = Callable[[], int]


def deliver_round(service: Service, *, kind: str | None, urgent: bool) -> int:
    """What is due of one kind, or of all. `urgent` takes nothing but retractions; see delivering.py."""
    return DeliveryRound(service.delivery, kinds=None if kind is None else [kind], urgent=urgent).run()


def upkeep_rounds(service: Service, fetch: Fetch) -> Mapping[str, Round]:
    """What is not a publication: planning, our own copies, expiry, strays."""
    database, timings, base_url = service.database, service.timings, service.base_url
    return {
        "plan": partial(plan_due, database, timings, base_url=base_url),
        "own copies": partial(verify_own_copies, database, fetch),
        "expire": partial(expire_due, database, timings, base_url=base_url),
        "strays": partial(sweep_due, database, service.open_channel, timings),
    }
