"""The rounds: each does a batch of what is due and says how much that was; any number of processes may run them."""

from collections.abc import Callable, Mapping
from functools import partial

from alerts.opening import Service
from alerts.publication.claim import Claim, claim_due
from alerts.publication.deliver import deliver_one
from alerts.publication.plan import plan_due
from alerts.resolution.resolve import expire_due
from alerts.resolution.strays import sweep_due
from alerts.resolution.surfaces import Fetch, verify_own_copies
from workers.crashes import log_crash

Round = Callable[[], int]


def deliver_round(service: Service, *, urgent: bool | None) -> int:
    """One publication: a pass is mostly waiting for a platform, so threads are what makes many."""
    claims = claim_due(service.database, service.timings, urgent=urgent, limit=1)
    for claim in claims:
        _deliver(service, claim)
    return len(claims)


def _deliver(service: Service, claim: Claim) -> None:
    try:
        deliver_one(service.delivery, claim)
    except Exception as error:  # our own fault: said aloud; a call that is in the air stays open and is looked for
        log_crash("deliver", claim.publication_id, error)
        service.delivery.recorder.crash(claim)


def upkeep_rounds(service: Service, fetch: Fetch) -> Mapping[str, Round]:
    """What is not a publication: planning, our own copies, expiry, strays."""
    database, timings, base_url = service.database, service.timings, service.base_url
    return {
        "plan": partial(plan_due, database, timings, base_url=base_url),
        "own copies": partial(verify_own_copies, database, fetch),
        "expire": partial(expire_due, database, timings, base_url=base_url),
        "strays": partial(sweep_due, database, service.open_channel, timings),
    }
