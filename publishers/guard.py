"""The address guard: decides which addresses may be connected to, before and at the moment of connecting."""

import ipaddress
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from geo.reasons import Reason, Value

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
SocketAddress = tuple[Any, ...]  # as socket.connect takes it: its length differs by family
Resolve = Callable[[str, int], list[tuple[socket.AddressFamily, SocketAddress]]]

MOST_OPEN = 128  # names that the resolver has not answered for yet, each in a thread that nothing can end

# RFC 6052 (NAT64): an IPv4 address in its last 32 bits, which a translator would open for us.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
# All that is assigned for the public (RFC 4291). Python calls others global too: site-local, IPv4-compatible, RFC 8215.
_PUBLIC_V6 = ipaddress.ip_network("2000::/3")


class GuardError(Exception):
    """The address may not be connected to; nothing was sent. `reason` names the host, never the rest of the URL."""

    def __init__(self, code: str, values: Mapping[str, Value]) -> None:
        super().__init__(code)
        self.reason = Reason(code, dict(values))


class TooManyNames(TimeoutError):
    """So many names wait for the resolver that this one was not asked for."""


def resolve_by_system(host: str, port: int) -> list[tuple[socket.AddressFamily, SocketAddress]]:
    """Ask the system's resolver. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in found]


@dataclass(frozen=True, slots=True)
class AddressGuard:
    """Only public addresses behind a name, but for what `allow_private` lists: host names, IPs or networks.

    Link-local (the clouds' metadata services live there) and multicast are never allowed.
    """

    allow_private: tuple[str, ...] = ()
    resolve: Resolve = field(default=resolve_by_system, repr=False)

    def find_addresses(
        self, host: str, port: int, *, secure: bool, timeout: float
    ) -> list[tuple[socket.AddressFamily, SocketAddress]]:
        """Resolve `host` within `timeout` seconds and check every answer: one bad address refuses the name.

        The caller connects to what is returned, so that a name can not change between check and connection.
        `secure` = TLS; without it only privately allowed addresses pass, as tokens would travel in the clear.
        Raises GuardError, OSError (the name is unknown), TimeoutError.
        """
        name = _spell(host)
        found = _resolve_within(self.resolve, name, port, timeout)
        if not found:
            raise OSError("the name has no address")
        for _, address in found:
            self.check_address(name, address, secure=secure)
        return found

    def check_address(self, host: str, address: SocketAddress, *, secure: bool) -> None:
        """Whether `address`, which stands behind `host`, may be connected to. Raises GuardError."""
        name = _spell(host)
        real = _unwrap(ipaddress.ip_address(str(address[0]).partition("%")[0]))
        if real.is_link_local or real.is_multicast:
            raise GuardError("guard.address_refused", {"host": name})
        if self._allows(name, real):
            return
        if not _is_public(real) or _is_literal(name):
            raise GuardError("guard.address_refused", {"host": name})
        if not secure:
            raise GuardError("guard.not_encrypted", {"host": name})

    def _allows(self, name: str, ip: IPAddress) -> bool:
        for entry in self.allow_private:
            try:
                network = ipaddress.ip_network(entry, strict=False)
            except ValueError:
                if entry.rstrip(".").lower() == name:
                    return True
                continue
            if ip.version == network.version and ip in network:
                return True
        return False


def _spell(host: str) -> str:
    return host.strip("[]").rstrip(".").lower()


def _is_literal(name: str) -> bool:
    """True for every spelling of an address that a resolver takes: 1.2.3.4, 0x7f.1, 2130706433, ::1."""
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        try:
            socket.inet_aton(name)
        except OSError:
            return False
    return True


def _is_public(ip: IPAddress) -> bool:
    return ip.is_global and (ip.version == 4 or ip in _PUBLIC_V6)


def _unwrap(ip: IPAddress) -> IPAddress:
    """The IPv4 address that an IPv6 one carries (mapped, 6to4, Teredo, NAT64), else the address itself."""
    if isinstance(ip, ipaddress.IPv4Address):
        return ip
    if ip in _NAT64:
        return ipaddress.IPv4Address(ip.packed[-4:])
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None) or ip


class _Question:
    """A name that the resolver is being asked for; whoever wants the same meanwhile waits for the same answer."""

    def __init__(self) -> None:
        self.over = threading.Event()
        self.found: list[tuple[socket.AddressFamily, SocketAddress]] | None = None


_Key = tuple[Resolve, str, int]
_OPEN: dict[_Key, _Question] = {}
_LOCK = threading.Lock()


def _resolve_within(
    resolve: Resolve, name: str, port: int, timeout: float
) -> list[tuple[socket.AddressFamily, SocketAddress]]:
    """Resolvers have no timeout of their own: wait for one in a thread, and leave it behind when it is late."""
    question = _ask((resolve, name, port))
    if not question.over.wait(timeout):
        raise TimeoutError(f"no answer from the resolver in {timeout:.0f} s")
    if question.found is None:
        raise OSError("the name is unknown")
    return question.found


def _ask(key: _Key) -> _Question:
    """A name that hangs for minutes holds one thread, however often it is asked for. Raises TooManyNames."""
    with _LOCK:
        if key in _OPEN:
            return _OPEN[key]
        if len(_OPEN) >= MOST_OPEN:
            raise TooManyNames(f"{MOST_OPEN} names wait for the resolver")
        question = _Question()
        threading.Thread(target=_answer, args=(key, question), name="resolve", daemon=True).start()
        _OPEN[key] = question  # after the start, which may fail; the answer waits for the lock
        return question


def _answer(key: _Key, question: _Question) -> None:
    resolve, name, port = key
    try:
        question.found = resolve(name, port)
    except (OSError, UnicodeError):
        pass
    finally:
        with _LOCK:
            del _OPEN[key]
        question.over.set()
