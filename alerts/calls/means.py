"""How somebody is rung: by e-mail where the operator named a server, and by the webhook that stands beside them."""

import json
from dataclasses import dataclass

from standardwebhooks.webhooks import Webhook

from alerts.calls.ringing import NO_MEANS, Letter
from alerts.words.say import say
from geo.reasons import Reason
from publishers.errors import NotSent, PublishError, Rejected
from publishers.http import Transport
from publishers.mail import Mailbox
from publishers.signing import signed_headers


@dataclass(frozen=True, slots=True)
class Means:
    """Every means is tried, the quicker first; one that fails does not keep the other from ringing."""

    transport: Transport
    mailbox: Mailbox | None = None

    def __call__(self, letter: Letter) -> list[str]:
        worked: list[str] = []
        failed: PublishError | None = None
        if letter.webhook_url is not None and letter.secret is not None:
            try:
                self._post(letter.webhook_url, letter.secret, letter)
                worked.append("webhook")
            except PublishError as error:
                failed = error
        if self.mailbox is not None:
            try:
                self._write(self.mailbox, letter)
                worked.append("email")
            except PublishError as error:
                failed = failed or error
        if not worked:
            raise failed or NotSent(NO_MEANS)
        return worked

    def _write(self, mailbox: Mailbox, letter: Letter) -> None:
        subject = say(Reason(f"call.subject_{letter.code}"))
        text = say(Reason("call.text", {"link": letter.link, "number": letter.number}))
        mailbox.send(letter.email, subject, f"{subject}\n\n{text}\n")

    def _post(self, url: str, secret: str, letter: Letter) -> None:
        told = {"id": letter.call_id, "type": "call", "code": letter.code, "alert": letter.alert_id}
        body = json.dumps({**told, "link": letter.link, "number": letter.number, "to": letter.email}).encode()
        headers = signed_headers([Webhook(secret)], f"{letter.call_id}.{letter.number}", body)
        with self.transport.session() as session:
            answer = session.post(url, data=body, headers=headers)
        if not 200 <= answer.status_code < 300:
            raise Rejected("call.webhook_refused", {"status": str(answer.status_code)})
