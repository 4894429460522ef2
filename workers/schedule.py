"""The rounds: each does a batch of what is due and says how much that was; any number of processes may run them."""

from collections.abc import Callable, Mapping
from functools import partial

from alerts.alert.four_eyes import can_take
from alerts.calls.ringing import ring_due
from alerts.channel.health import check_due
from alerts.opening import Service, keep_safely
from alerts.publication.batch import sends_in_bulk
from alerts.publication.plan import plan_due
from alerts.resolution.lost import seek_lost
from alerts.resolution.noticing import notice_due
from alerts.resolution.purge import purge_due
from alerts.resolution.recalling import is_held_back, recall_due
from alerts.resolution.resolve import expire_due
from alerts.resolution.restore import check_restore
from alerts.resolution.stops import stop_due
from alerts.resolution.strays import sweep_due
from alerts.resolution.surfaces import Fetch, verify_own_copies
from alerts.staff.mailing import send_due_links
from alerts.web.idempotency import forget_old_keys
from alerts.web.public.addresses import Addresses
from alerts.web.public.files import write_public_files
from alerts.web.public.folder import PublicFolder
from publishers.registry import kinds
from workers.delivering import DeliveryRound, Over, never
from workers.seats import Seat

Round = Callable[[], int]

BATCH = 50  # rows of one queue for which one more wake-up is worth while

URGENT, PLAN, OWN = "urgent", "plan", "own copies"


def publish_queue(kind: str) -> str:
    """Each kind has its own, so that one that hangs holds up no other."""
    return f"publish.{kind}"


PROMPT = (URGENT, PLAN, OWN, *(publish_queue(kind) for kind in sorted(kinds())))
"""The queues that are rung for after a commit; all else falls due by the clock alone."""


def delivery_rounds(service: Service, is_over: Over = never) -> Mapping[str, Round]:
    """By queue: retractions of every kind, and what is to be published, each kind by itself."""
    rounds: dict[str, Round] = {URGENT: partial(deliver_round, service, kind=None, urgent=True, is_over=is_over)}
    for kind in sorted(kinds()):
        seat = Seat() if sends_in_bulk(kind, service.timings) else None
        rounds[publish_queue(kind)] = partial(
            deliver_round, service, kind=kind, urgent=False, is_over=is_over, seat=seat
        )
    return rounds


def prompt_rounds(service: Service, fetch: Fetch) -> Mapping[str, Round]:
    """By queue: what else must not wait for a sweep. Planning, and the proof that our own copies are gone."""
    return {
        PLAN: partial(plan_due, service.database, service.timings, base_url=service.base_url, holds_back=is_held_back),
        OWN: partial(verify_own_copies, service.database, service.timings, fetch),
    }


def upkeep_rounds(service: Service) -> Mapping[str, Round]:
    """What falls due by the clock alone."""
    database, timings, base_url = service.database, service.timings, service.base_url
    rounds: dict[str, Round] = {
        "expire": partial(expire_due, database, timings, base_url=base_url),
        "stops": partial(stop_due, database, timings, base_url=base_url),
        "recalls": partial(recall_due, database),
        "notices": partial(notice_due, database),
        "links": partial(send_due_links, database, service.post_link),
        "calls": partial(ring_due, database, service.ring, can_take, desk_url=service.desk_url),
        "strays": partial(sweep_due, database, service.open_channel, timings),
        "channels": partial(check_due, database, service.open_channel),
        "audit head": service.heads.sign_due,
        "purge": partial(purge_round, service),
        "tombstones": partial(keep_round, service),
        "lost copies": partial(seek_lost, database, service.open_channel, timings),
    }
    if service.settings.public_dir is not None:
        folder = PublicFolder(service.settings.public_dir)
        show = Addresses(base_url, service.site.gazetteer)
        rounds["public files"] = partial(write_public_files, database, show, folder)
    return rounds


def deliver_round(
    service: Service, *, kind: str | None, urgent: bool, is_over: Over = never, seat: Seat | None = None
) -> int:
    """What is due of one kind, or of all. `urgent` takes nothing but retractions; see delivering.py, seats.py."""
    kinds_ = None if kind is None else [kind]
    if seat is None:
        return DeliveryRound(service.delivery, kinds=kinds_, urgent=urgent, is_over=is_over).run()
    while seat.take():
        found = DeliveryRound(
            service.delivery, kinds=kinds_, urgent=urgent, is_over=is_over, takes_no_more=seat.leave
        ).run()
        if found or not seat.was_asked_for:
            return found
    return 0


def purge_round(service: Service) -> int:
    """Answers kept for repeated requests go after their day; what is over is hidden and wiped, and may fail at that."""
    gone = forget_old_keys(service.database)
    return gone + purge_due(service.database, service.purge_rules, service.timings, base_url=service.base_url)


def keep_round(service: Service) -> int:
    """Copy to this machine's file what it lacks; a store that was restored under us is held like any other."""
    keeper = service.keeper
    if keeper is None:
        return 0
    keeper.check_set_back(
        partial(check_restore, service.database, keeper.file, service.timings, base_url=service.base_url)
    )
    return keep_safely(keeper)
