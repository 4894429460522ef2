"""Which addresses may be connected to."""

import ipaddress
import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishers.guard import AddressGuard, GuardError, resolve_by_system

Found = list[tuple[socket.AddressFamily, tuple[object, ...]]]


class Names:
    """A resolver with a table; remembers what it was asked."""

    def __init__(self, *addresses: str) -> None:
        self.addresses = addresses
        self.asked: list[str] = []

    def __call__(self, host: str, port: int) -> Found:
        self.asked.append(host)
        return [
            (socket.AF_INET6, (address, port, 0, 0)) if ":" in address else (socket.AF_INET, (address, port))
            for address in self.addresses
        ]


def find(*addresses: str, allow: tuple[str, ...] = (), host: str = "platform.example", secure: bool = True) -> Found:
    return AddressGuard(allow, resolve=Names(*addresses)).find_addresses(host, 443, secure=secure, timeout=5)


def refuse(*addresses: str, allow: tuple[str, ...] = (), host: str = "platform.example", secure: bool = True) -> str:
    with pytest.raises(GuardError) as raised:
        find(*addresses, allow=allow, host=host, secure=secure)
    assert raised.value.reason.values == {"host": host}
    return raised.value.reason.code


class TestPublicAddresses:
    @pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
    def test_behind_a_name_are_allowed(self, address: str) -> None:
        assert find(address)[0][1][0] == address

    def test_are_all_returned_in_the_resolvers_order(self) -> None:
        found = find("93.184.216.34", "93.184.216.35")
        assert [address[0] for _, address in found] == ["93.184.216.34", "93.184.216.35"]

    def test_are_asked_for_once_so_that_a_second_answer_can_not_differ(self) -> None:
        names = Names("93.184.216.34")
        AddressGuard(resolve=names).find_addresses("platform.example", 443, secure=True, timeout=5)
        assert names.asked == ["platform.example"]

    def test_are_refused_without_encryption(self) -> None:
        assert refuse("93.184.216.34", secure=False) == "guard.not_encrypted"

    @pytest.mark.parametrize("host", ["93.184.216.34", "0x5db8d822", "1572395042", "2606:2800:220:1::1"])
    def test_are_refused_when_written_as_numbers(self, host: str) -> None:
        assert refuse("93.184.216.34", host=host) == "guard.address_refused"


REFUSED = [
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",  # noqa: S104 - is refused
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "239.1.1.1",
    "240.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001:db8::1",
    "fec0::1",
    "::7f00:1",
    "::ffff:0:7f00:1",
    "64:ff9b:1::a00:1",
    "5f00::1",
    "200::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::1",
    "2002:a00:1::1",
    "2001:0:7f00:1:0:0:80ff:fffe",
]


class TestAddressesThatAreNotPublic:
    @pytest.mark.parametrize("address", REFUSED)
    def test_are_refused(self, address: str) -> None:
        assert refuse(address) == "guard.address_refused"

    @given(st.ip_addresses())
    def test_are_refused_whatever_they_are(self, ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
        if not ip.is_global or ip.is_multicast:
            assert refuse(str(ip)) == "guard.address_refused"

    def test_refuse_the_name_when_one_of_several_is_theirs(self) -> None:
        assert refuse("93.184.216.34", "10.0.0.1") == "guard.address_refused"

    @pytest.mark.parametrize("host", ["127.1", "0x7f.1", "2130706433", "0177.0.0.1", "localhost", "localhost."])
    def test_are_refused_in_every_spelling(self, host: str) -> None:
        guard = AddressGuard(resolve=resolve_by_system)
        with pytest.raises(GuardError):
            guard.find_addresses(host, 80, secure=False, timeout=5)


class TestAllowPrivate:
    @pytest.mark.parametrize("allow", ["10.1.2.3", "10.0.0.0/8", "platform.example", "Platform.Example."])
    def test_lets_the_listed_through_and_without_encryption(self, allow: str) -> None:
        assert find("10.1.2.3", allow=(allow,), secure=False)

    @pytest.mark.parametrize("allow", ["10.1.2.4", "10.2.0.0/16", "other.example", "fc00::/7"])
    def test_lets_nothing_else_through(self, allow: str) -> None:
        assert refuse("10.1.2.3", allow=(allow,)) == "guard.address_refused"

    def test_lets_a_listed_literal_through(self) -> None:
        assert find("127.0.0.1", host="127.0.0.1", allow=("127.0.0.0/8",), secure=False)
        assert find("::1", host="[::1]", allow=("::1",), secure=False)

    @pytest.mark.parametrize("address", ["169.254.169.254", "fe80::1", "::ffff:169.254.169.254", "224.0.0.1"])
    def test_never_lets_link_local_or_multicast_through(self, address: str) -> None:
        everything = ("0.0.0.0/0", "::/0", "platform.example")
        assert refuse(address, allow=everything) == "guard.address_refused"


class TestNames:
    def test_without_an_address_are_an_error(self) -> None:
        with pytest.raises(OSError, match="no address"):
            find()
