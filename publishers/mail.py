"""E-mail to people on duty, over one SMTP server that the operator names; never with anything personal in it."""

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from publishers.errors import NotSent, Rejected

SECONDS = 15.0
_PORTS = {"smtp": 587, "smtps": 465, "smtp+plain": 25}


@dataclass(frozen=True, slots=True)
class Mailbox:
    """`smtp://` upgrades to TLS or gives up, `smtps://` begins with it, `smtp+plain://` is for a relay on this host."""

    url: str = field(repr=False)
    sender: str = ""

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
            with self._open() as server:
                server.send_message(letter)
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError):
            raise Rejected("mail.refused") from None  # what it says quotes the address
        except (smtplib.SMTPException, OSError):
            raise NotSent("mail.not_reached") from None

    def _open(self) -> smtplib.SMTP:
        parts, context = urlsplit(self.url), ssl.create_default_context()
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        if parts.scheme == "smtps":
            server: smtplib.SMTP = smtplib.SMTP_SSL(host, port, timeout=SECONDS, context=context)
        else:
            server = smtplib.SMTP(host, port, timeout=SECONDS)
        try:
            if parts.scheme == "smtp":
                server.starttls(context=context)
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
        except BaseException:
            server.close()
            raise
        return server
