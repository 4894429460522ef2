"""How often one may ask: strangers and wrong credentials by network, costly work and all else by account; an end never.

What is right is never refused for what was wrong: nobody locks an office out by guessing from its network. Networks are
kept as keyed digests, for as long as they are counted.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from math import ceil

from starlette.requests import Request

from alerts.errors import NotSignedIn, TooOften
from alerts.opening import Service
from alerts.settings import TrustedProxies
from alerts.telemetry.logs import open_log
from alerts.telemetry.measures import LIMITED
from alerts.web.telling import route_of
from publishers.rates import Budget

Address = IPv4Address | IPv6Address

_log = open_log("homeward.web")


@dataclass(frozen=True, slots=True)
class Limit:
    """`code` of the sentence that is said beyond it."""

    name: str
    budget: Budget
    code: str = "web.too_often"


WRONG = Limit("wrong", Budget(60, timedelta(minutes=10)), "web.too_often_wrong")
CODES = Limit("codes", Budget(60, timedelta(minutes=10)))  # that are none of ours
LINKS = Limit("links", Budget(30, timedelta(minutes=10)))  # that are asked for by e-mail
LINKS_OF_ONE = Limit("links of one", Budget(3, timedelta(minutes=30)))  # as long as such a link works
PICTURES = Limit("pictures", Budget(30, timedelta(minutes=10)))
PLACES = Limit("places", Budget(300, timedelta(minutes=1)))
WORK = Limit("work", Budget(60, timedelta(minutes=1)))
DRAWN = Limit("drawn", Budget(180, timedelta(minutes=1)))  # one look at a draft shows a picture a shape and language
ANY = Limit("any", Budget(1200, timedelta(minutes=1)))

COSTLY = frozenset(
    {
        ("POST", "/v1/cases/{case_id}/photos"),
        ("POST", "/v1/alerts/{alert_id}/submit"),
        ("POST", "/v1/alerts/{alert_id}/reinstate"),
        ("POST", "/v1/channels/{channel_id}/check"),
        ("GET", "/v1/alerts/{alert_id}/previews"),
        ("POST", "/desk/cases"),
        ("POST", "/desk/cases/{case_id}/photos"),
        ("POST", "/desk/alerts/{alert_id}/submit"),
        ("POST", "/desk/alerts/{alert_id}/reinstate"),
    }
)
"""(method, route): decoding, drawing, composing for every channel, calling a platform. An account's WORK."""

PREVIEWS = frozenset(
    {
        ("GET", "/v1/alerts/{alert_id}/previews/{shape}.{tag}.jpg"),
        ("GET", "/v1/alerts/{alert_id}/previews/{shape}.{tag}.pdf"),
    }
)
"""(method, route): one poster. An account's DRAWN: whoever looks must not be kept from submitting what they show."""

NEVER = frozenset(
    {
        ("POST", "/v1/alerts/{alert_id}/end"),
        ("POST", "/v1/alerts/{alert_id}/photos/{photo_id}/withdraw"),
        ("PATCH", "/v1/cases/{case_id}"),
        ("POST", "/v1/cases/{case_id}/verify"),
        ("GET", "/desk/alerts/{alert_id}/end"),
        ("POST", "/desk/alerts/{alert_id}/end"),
        ("POST", "/desk/cases/{case_id}/photos/{photo_id}/withdraw"),
        ("POST", "/desk/cases/{case_id}/verify"),
        ("GET", "/desk/cases/{case_id}/no"),
        ("POST", "/desk/cases/{case_id}/no"),
    }
)
"""(method, route): what ends an alert, stops a case or takes a photo back is not even counted. A case's PATCH and its
verification take consent back; a body larger than that needs is counted all the same (`count_large`)."""


def count_account(request: Request, account: str) -> None:
    """`account`: a person's or a partner's id. Once for each request, however often it is asked. Raises TooOften."""
    asked = (request.method, route_of(request.scope))
    if asked in NEVER or getattr(request.state, "counted", False):
        return
    request.state.counted = True
    limit = WORK if asked in COSTLY else DRAWN if asked in PREVIEWS else ANY
    _take(request.app.state.service, limit, account)


def count_large(request: Request, account: str) -> None:
    """For a body, such as a case document or an area, that takes half a second of a core to read: as costly as drawing.

    Raises TooOften.
    """
    _take(request.app.state.service, WORK, account)


def count_network(request: Request) -> None:
    """For places, which anybody may ask for without a name: a dependency. Raises TooOften."""
    count_asker(request, PLACES)


def count_asker(request: Request, limit: Limit) -> None:
    """Whoever asks without a name is known by their network. Raises TooOften."""
    service: Service = request.app.state.service
    _take(service, limit, _digest_network(request, service))


def take_address(request: Request, limit: Limit, address: str) -> bool:
    """Whether this e-mail address may be asked for once more. Kept as a keyed digest; whose it is plays no part."""
    service: Service = request.app.state.service
    try:
        _take(service, limit, service.database.seal.digest(f"address:{address}")[:32])
    except TooOften:
        return False
    return True


def refuse_spent(request: Request, limit: Limit) -> None:
    """Counts nothing; refuses whoever has used the limit up, whatever they ask. Raises TooOften."""
    count_asker(request, replace(limit, budget=replace(limit.budget, counted=False)))


@contextmanager
def counting_wrong(request: Request) -> Iterator[None]:
    """Around whatever tells right credentials from wrong ones. Raises TooOften instead of NotSignedIn.

    Each wrong one is a line, with what kind it was and no word of it.
    """
    try:
        yield
    except NotSignedIn as refused:
        _log.info("credentials refused", code=refused.reason.code, route=route_of(request.scope))
        service: Service = request.app.state.service
        _take(service, WRONG, _digest_network(request, service))
        raise


def network_of(peer: str, forwarded: str, trusted: TrustedProxies) -> str:
    """Where a request comes from: an IPv4 address, or the /64 of an IPv6 one; empty where there is none.

    `forwarded` is X-Forwarded-For; it is believed from the end, as far as proxies are trusted: each adds who asked it.
    """
    found: Address | None = None
    for hop in (peer, *reversed(forwarded.split(","))):
        try:
            found = _plain(hop)
        except ValueError:  # a proxy of ours writes addresses; the rest was written by whoever asked
            break
        if not any(found in network for network in trusted):
            break
    if found is None:
        return ""
    return str(ip_network((found, 64), strict=False)) if found.version == 6 else str(found)


def _plain(text: str) -> Address:
    address = ip_address(text.strip())
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


def _digest_network(request: Request, service: Service) -> str:
    peer = request.client.host if request.client else ""
    network = network_of(peer, ",".join(request.headers.getlist("x-forwarded-for")), service.trusted_proxies)
    return service.database.seal.digest(f"network:{network}")[:32]


def _take(service: Service, limit: Limit, whose: str) -> None:
    rates = service.transport.rates
    until = rates.take(f"web:{limit.name}:{whose}", limit.budget) if rates else None
    if rates and until:
        LIMITED.labels(limit.name).inc()
        raise TooOften(limit.code, _values(limit.budget, (until - rates.now()).total_seconds()))


def _values(budget: Budget, left: float) -> Mapping[str, int]:
    return {"most": budget.most, "per": int(budget.per.total_seconds()), "wait": max(1, ceil(left))}
