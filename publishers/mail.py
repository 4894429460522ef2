"""E-mail to people on duty, over one SMTP server that the operator names; never with anything personal in it."""

import io
import smtplib
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any
from urllib.parse import unquote, urlsplit

from publishers.deadline import Deadline, DeadlineReader, TooLong, connect_within
from publishers.errors import NotSent, Rejected
from publishers.guard import AddressGuard, GuardError

SECONDS = 20.0  # for a whole letter, from the server's name to its yes
MOST_BYTES = 64_000  # of all that the server says in one connection
_ANYWHERE = AddressGuard(("0.0.0.0/0", "::/0"))  # the operator names the server; what is never allowed stays so
_PORTS = {"smtp": 587, "smtps": 465, "smtp+plain": 25}


@dataclass(frozen=True, slots=True)
class Mailbox:
    """`smtp://` upgrades to TLS or gives up, `smtps://` begins with it, `smtp+plain://` is for a relay on this host."""

    url: str = field(repr=False)
    sender: str = ""
    seconds: float = SECONDS

    def check(self) -> None:
        """Raises ValueError with a sentence."""
        parts = urlsplit(self.url)
        if parts.scheme not in _PORTS or not parts.hostname:
            raise ValueError(
                "HOMEWARD_SMTP_URL must be smtp://user:password@host:587, smtps://... or smtp+plain://host"
            )
        if "@" not in self.sender:
            raise ValueError("HOMEWARD_MAIL_FROM must be an e-mail address")

    def send(self, to: str, subject: str, text: str) -> None:
        """Raises NotSent when nobody took it, Rejected when the server refuses the address."""
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = self.sender, to, subject
        letter["Auto-Submitted"] = "auto-generated"
        letter.set_content(text)
        try:
            server = self._open()
            try:
                server.send_message(letter)
            finally:
                server.take_leave()
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError):
            raise Rejected("mail.refused") from None  # what it says quotes the address
        except (smtplib.SMTPException, GuardError, OSError, ValueError):
            raise NotSent("mail.not_reached") from None

    def _open(self) -> "_Dialogue":
        parts, context = urlsplit(self.url), ssl.create_default_context()
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        server = _Dialogue(host, port, self.sender, context if parts.scheme == "smtps" else None, self.seconds)
        try:
            if parts.scheme == "smtp":
                server.starttls(context=context)
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
        except BaseException:
            server.close()
            raise
        return server


class _Dialogue(smtplib.SMTP):
    """smtplib's, with one time for all of it, names included, and a bound on what the server says.

    smtplib's own timeout is for one byte, and it reads lines for as long as each says that another follows.
    """

    def __init__(self, host: str, port: int, sender: str, tls: ssl.SSLContext | None, seconds: float) -> None:
        self._deadline, self._tls = Deadline(seconds), tls
        domain = sender.rpartition("@")[2].strip("> ")
        # Without a name of ours it asks the resolver for one, for as long as that takes.
        super().__init__(host, port, local_hostname=domain if domain.isascii() else "[127.0.0.1]", timeout=seconds)

    def getreply(self) -> tuple[int, bytes]:
        if self.file is None and self.sock is not None:
            self.file = io.BufferedReader(DeadlineReader(self.sock, self._deadline, MOST_BYTES))
        try:
            return super().getreply()
        except TooLong:
            self.close()
        raise smtplib.SMTPServerDisconnected("the server says too much")

    def send(self, s: Any) -> None:
        if self.sock is not None:
            self.sock.settimeout(self._deadline.find_remaining())
        super().send(s)

    def take_leave(self) -> None:
        """Whatever is said from here on, the letter was taken or was not."""
        with suppress(smtplib.SMTPException, OSError, ValueError):
            self.quit()
        self.close()

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        found = _ANYWHERE.find_addresses(host, port, secure=True, timeout=self._deadline.find_remaining())
        sock = connect_within(self._deadline, found)
        if self._tls is None:
            return sock
        try:
            return self._tls.wrap_socket(sock, server_hostname=host)
        except BaseException:
            sock.close()
            raise
