"""The one way out: what each failure of the wire means, and that nothing slow, endless or sly gets through."""

import contextlib
import gzip
import logging
import socket
import ssl
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from publishers.errors import NotSent, OutcomeUnknown, PublishError, Rejected
from publishers.guard import AddressGuard
from publishers.http import Transport, parse_object
from tests.publishers.loopback import (
    LOOPBACK,
    Act,
    Arrived,
    answer,
    find_free_port,
    make_transport,
    reset,
    say,
    serve,
    tell_all,
)

SECRET = "s3cr3t-token"


def drip(before: bytes, piece: bytes = b"a") -> Act:
    """Sends `before`, then a byte each 20 ms until the other side is gone: each read by itself is fast."""

    def act(connection: socket.socket, arrived: Arrived) -> None:
        connection.sendall(before)
        for _ in range(500):
            connection.sendall(piece)
            time.sleep(0.02)

    return act


class TestAnswer:
    def test_is_handed_over_whole(self) -> None:
        with serve(say(answer(b'{"data": 1}'))) as server:
            response = make_transport().session().request("GET", f"{server.url}/a?b=c")
        assert (response.status_code, response.json()) == (200, {"data": 1})
        assert server.requests[0].line == "GET /a?b=c HTTP/1.1"

    def test_follows_a_long_request_that_arrived_whole(self) -> None:
        data = bytes(range(256)) * 1_000
        with serve(say(answer())) as server:
            make_transport().session().request("POST", server.url, data=data)
        assert server.requests[0].body == data

    def test_reuses_the_connection(self) -> None:
        with serve(say(answer())) as server:
            session = make_transport().session()
            for _ in range(3):
                session.request("POST", server.url, data=b"x")
        assert (len(server.requests), len(server.connections)) == (3, 1)

    def test_takes_a_new_connection_when_the_kept_one_was_closed(self) -> None:
        closed = threading.Event()

        def act(connection: socket.socket, arrived: Arrived) -> None:
            connection.sendall(answer())
            connection.shutdown(socket.SHUT_RDWR)
            closed.set()

        with serve(act) as server:
            session = make_transport().session()
            assert session.request("POST", server.url).status_code == 200
            assert closed.wait(5)
            assert session.request("POST", server.url).status_code == 200
        assert len(server.connections) == 2

    def test_unpacks_gzip_and_chunks(self) -> None:
        packed = gzip.compress(b'{"a": "b"}')
        chunked = b"%x\r\n%b\r\n0\r\n\r\n" % (len(packed), packed)
        head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
        with serve(say(head + chunked)) as server:
            assert make_transport().session().request("GET", server.url).json() == {"a": "b"}

    @pytest.mark.parametrize("charset", ["punycode", "idna", "utf-7"])
    def test_is_read_by_no_codec_of_its_own_choice(self, charset: str) -> None:
        told = answer(b'{"data": "a-9999+AGE-"}', Content_Type=f"application/json; charset={charset}")
        with serve(say(told)) as server:
            response = make_transport().session().request("GET", server.url)
        assert response.json() == {"data": "a-9999+AGE-"}
        assert response.text == '{"data": "a-9999+AGE-"}'

    def test_of_a_redirect_is_not_followed(self) -> None:
        with serve(say(answer(status="307 Temporary Redirect", Location="/elsewhere"))) as server:
            response = make_transport().session().request("POST", server.url, data=b"x")
        assert response.status_code == 307
        assert len(server.requests) == 1

    def test_sets_no_cookie(self) -> None:
        with serve(say(answer(Set_Cookie="a=b"))) as server:
            session = make_transport().session()
            session.request("GET", server.url)
            session.request("GET", server.url)
        assert server.requests[1].header("cookie") is None

    def test_does_not_come_through_a_proxy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        with serve(say(answer(b"platform"))) as platform, serve(say(answer(b"proxy"))) as proxy:
            monkeypatch.setenv("HTTP_PROXY", proxy.url)
            monkeypatch.setenv("http_proxy", proxy.url)
            response = make_transport().session().request("GET", platform.url, proxies={"http": proxy.url})
        assert response.content == b"platform"
        assert proxy.connections == []

    def test_comes_without_what_a_netrc_would_add(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        file = tmp_path / "netrc"
        file.write_text("machine 127.0.0.1 login someone password else\n")
        file.chmod(0o600)
        monkeypatch.setenv("NETRC", str(file))
        with serve(say(answer())) as server:
            make_transport().session().request("GET", server.url)
        assert server.requests[0].header("authorization") is None

    def test_comes_from_the_next_address_when_the_first_refuses(self) -> None:
        with serve(say(answer())) as server:
            found = [(socket.AF_INET, (address, server.port)) for address in ("127.0.0.2", "127.0.0.1")]
            guard = AddressGuard(LOOPBACK, resolve=lambda host, port: found)
            url = f"http://platform.example:{server.port}/"
            assert Transport(guard).session().request("GET", url).status_code == 200
        assert server.requests[0].header("host") == f"platform.example:{server.port}"


class TestBeforeAByteLeft:
    def test_a_refused_connection_is_not_sent(self) -> None:
        with pytest.raises(NotSent) as raised:
            make_transport().session().request("POST", f"http://127.0.0.1:{find_free_port()}/")
        assert raised.value.reason.code == "transport.refused"
        assert raised.value.reason.values == {"host": "127.0.0.1"}

    def test_an_unknown_name_is_not_sent(self) -> None:
        def resolve(host: str, port: int) -> list[tuple[socket.AddressFamily, tuple[object, ...]]]:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

        with pytest.raises(NotSent) as raised:
            Transport(AddressGuard(resolve=resolve)).session().request("POST", "https://platform.example/")
        assert raised.value.reason.code == "transport.name_unknown"

    def test_a_resolver_that_does_not_answer_is_not_waited_for(self) -> None:
        over = threading.Event()

        def resolve(host: str, port: int) -> list[tuple[socket.AddressFamily, tuple[object, ...]]]:
            over.wait(30)
            return []

        session = Transport(AddressGuard(resolve=resolve), total_timeout=0.2).session()
        started = time.monotonic()
        with pytest.raises(NotSent) as raised:
            session.request("POST", "https://platform.example/")
        over.set()
        assert raised.value.reason.code == "transport.name_unanswered"
        assert time.monotonic() - started < 5

    def test_a_connection_that_is_not_accepted_in_time_is_not_sent(self) -> None:
        with socket.socket() as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)
            waiting = [socket.socket() for _ in range(8)]
            for one in waiting:  # fills the queue: the kernel drops what comes after
                one.setblocking(False)
                one.connect_ex(full.getsockname())
            started = time.monotonic()
            with pytest.raises(NotSent) as raised:
                make_transport(0.3).session().request("POST", f"http://127.0.0.1:{full.getsockname()[1]}")
            for one in waiting:
                one.close()
        assert raised.value.reason.code == "transport.connect_timeout"
        assert time.monotonic() - started < 5

    def test_a_certificate_that_nobody_vouches_for_is_not_sent_and_the_name_was_asked_for(self, tmp_path: Path) -> None:
        asked: list[str] = []
        context = make_tls_context(tmp_path)
        context.sni_callback = lambda sock, name, ctx: asked.append(name)
        with socket.create_server(("127.0.0.1", 0)) as listening:

            def shake_hands() -> None:
                connection, _ = listening.accept()
                with connection, pytest.raises(ssl.SSLError):
                    context.wrap_socket(connection, server_side=True)

            thread = threading.Thread(target=shake_hands)
            thread.start()
            address = listening.getsockname()
            guard = AddressGuard(LOOPBACK, resolve=lambda host, port: [(socket.AF_INET, address)])
            with pytest.raises(NotSent) as raised:
                Transport(guard).session().request("POST", f"https://platform.example:{address[1]}/")
            thread.join()
        assert raised.value.reason.code == "transport.tls_failed"
        assert asked == ["platform.example"]

    def test_an_address_that_is_refused_is_rejected(self) -> None:
        with serve(say(answer())) as server, pytest.raises(Rejected) as raised:
            Transport(AddressGuard()).session().request("POST", server.url)
        assert raised.value.reason.code == "guard.address_refused"
        assert server.connections == []

    def test_a_header_that_can_not_be_sent_is_rejected_without_quoting_it(self) -> None:
        for value in (f"Bearer {SECRET}\r\nX: y", f"Bearer {SECRET}\u2026"):
            with serve(say(answer())) as server, pytest.raises(Rejected) as raised:
                make_transport().session().request("POST", server.url, headers={"Authorization": value})
            assert raised.value.reason.code == "transport.request_invalid"
            assert SECRET not in tell_all(raised.value)


class TestAfterAByteLeft:
    @pytest.mark.parametrize("act", [reset, lambda connection, arrived: connection.close()])
    def test_a_connection_that_breaks_leaves_the_outcome_unknown(self, act: Act) -> None:
        with serve(act) as server, pytest.raises(OutcomeUnknown) as raised:
            make_transport().session().request("POST", server.url, data=b"x")
        assert raised.value.reason.code == "transport.broken_off"

    def test_a_kept_connection_that_breaks_leaves_the_outcome_unknown(self) -> None:
        def act(connection: socket.socket, arrived: Arrived) -> None:
            if arrived.line.startswith("GET"):
                connection.sendall(answer())
            else:
                reset(connection)

        with serve(act) as server:
            session = make_transport().session()
            session.request("GET", server.url)
            with pytest.raises(OutcomeUnknown):
                session.request("POST", server.url, data=b"x")
        assert len(server.connections) == 1

    def test_an_answer_that_breaks_off_leaves_the_outcome_unknown(self) -> None:
        def act(connection: socket.socket, arrived: Arrived) -> None:
            connection.sendall(answer(b"x" * 100)[:-50])
            connection.close()

        with serve(act) as server, pytest.raises(OutcomeUnknown) as raised:
            make_transport().session().request("POST", server.url)
        assert raised.value.reason.code == "transport.broken_off"

    @pytest.mark.parametrize(
        ("before", "piece"),
        [
            (b"", b"H"),
            (b"HTTP/1.1 200 OK\r\nX-Long: ", b"a"),
            (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"a"),
            (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        ],
        ids=["status line", "headers", "body", "chunks"],
    )
    def test_an_answer_that_drips_is_cut_off_at_the_total_time(self, before: bytes, piece: bytes) -> None:
        started = time.monotonic()
        with serve(drip(before, piece)) as server, pytest.raises(OutcomeUnknown) as raised:
            make_transport(0.4).session().request("POST", server.url)
        assert raised.value.reason.code == "transport.no_answer"
        assert time.monotonic() - started < 4

    def test_a_server_that_stops_reading_is_not_waited_for(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listening:
            url = f"http://127.0.0.1:{listening.getsockname()[1]}"  # the kernel accepts, and nobody reads
            started = time.monotonic()
            with pytest.raises(OutcomeUnknown) as raised:
                make_transport(0.4).session().request("POST", url, data=b"x" * 30_000_000)
        assert raised.value.reason.code == "transport.no_answer"
        assert time.monotonic() - started < 5

    def test_a_server_that_reads_a_little_at_a_time_is_cut_off_at_the_total_time(self) -> None:
        with socket.socket() as listening:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            listening.bind(("127.0.0.1", 0))
            listening.listen()
            over = threading.Event()

            def sip() -> None:
                connection, _ = listening.accept()
                with connection, contextlib.suppress(OSError):
                    while not over.wait(0.02) and connection.recv(20_000):
                        pass

            thread = threading.Thread(target=sip)
            thread.start()
            started = time.monotonic()
            url = f"http://127.0.0.1:{listening.getsockname()[1]}"
            with pytest.raises(OutcomeUnknown) as raised:
                make_transport(0.5).session().request("POST", url, data=b"x" * 30_000_000)
            took = time.monotonic() - started
            over.set()
            thread.join()
        assert raised.value.reason.code == "transport.no_answer"
        assert took < 5

    @pytest.mark.parametrize(
        "data",
        [
            answer(b"x" * 10_001),
            answer(gzip.compress(b"x" * 5_000_000), Content_Encoding="gzip"),
        ],
        ids=["long", "packed"],
    )
    def test_an_answer_that_is_too_long_is_cut_off(self, data: bytes) -> None:
        with serve(say(data)) as server, pytest.raises(OutcomeUnknown) as raised:
            make_transport(most_bytes=10_000).session().request("GET", server.url)
        assert raised.value.reason.code == "transport.answer_too_long"

    @pytest.mark.parametrize("data", [b"no http at all\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x16\x03\x01"])
    def test_an_answer_in_another_language_leaves_the_outcome_unknown(self, data: bytes) -> None:
        def act(connection: socket.socket, arrived: Arrived) -> None:
            connection.sendall(data)
            connection.close()

        with serve(act) as server, pytest.raises(OutcomeUnknown):
            make_transport().session().request("POST", server.url)


class TestSecrets:
    def test_are_in_no_error_and_no_log_whatever_fails(self, caplog: pytest.LogCaptureFixture) -> None:
        closed = f"http://127.0.0.1:{find_free_port()}"
        with caplog.at_level(logging.DEBUG), serve(reset) as broken, serve(say(answer())) as good:
            session = make_transport().session()
            session.request("GET", f"{good.url}/?access_token={SECRET}", headers={"Authorization": f"Bearer {SECRET}"})
            for url in (closed, broken.url):
                with pytest.raises(PublishError) as raised:
                    session.request("GET", f"{url}/{SECRET}?access_token={SECRET}", headers={"Authorization": SECRET})
                assert SECRET not in tell_all(raised.value)
        assert SECRET in good.requests[0].head
        assert SECRET not in caplog.text


class TestParseObject:
    @pytest.mark.parametrize("body", [b"", b"[]", b"null", b"<html>", b'{"a":', b"\xff", b"[" * 200_000])
    def test_is_none_for_all_that_is_no_object(self, body: bytes) -> None:
        with serve(say(answer(body))) as server:
            assert parse_object(make_transport().session().request("GET", server.url)) is None


def make_tls_context(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "platform.example")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    file = folder / "server.pem"
    file.write_bytes(certificate.public_bytes(pem) + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context
