"""What is written to people who sign in: a link, and where it leads. No name, no case."""

from dataclasses import dataclass
from datetime import timedelta

from alerts.staff.enrolment import MAILED_LASTS
from alerts.words.say import say
from geo.reasons import Reason
from publishers.mail import Mailbox


@dataclass(frozen=True, slots=True)
class Letters:
    """Each raises PublishError when the letter could not be sent. `token`: of a one-time link."""

    mailbox: Mailbox
    desk_url: str

    def send_link(self, email: str, token: str) -> None:
        """To somebody who has asked for it; a code of their app follows."""
        minutes = int(MAILED_LASTS.total_seconds() // 60)
        said = Reason("staff.link_text", {"place": self.desk_url, "link": self._link(token), "minutes": minutes})
        self._send(email, say(Reason("staff.link_subject")), say(said))

    def send_way_in(self, email: str, token: str, lasts: timedelta) -> None:
        """To somebody who is let in; the other half of the link comes another way."""
        link, hours = f"{self._link(token)}?with=code", int(lasts.total_seconds() // 3600)
        said = Reason("staff.way_in_text", {"place": self.desk_url, "link": link, "hours": hours})
        self._send(email, say(Reason("staff.way_in_subject")), say(said))

    def _link(self, token: str) -> str:
        return f"{self.desk_url}/desk/sign-in/{token}"

    def _send(self, email: str, subject: str, text: str) -> None:
        self.mailbox.send(email, subject, f"{text}\n")
