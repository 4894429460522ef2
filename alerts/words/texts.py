"""What composing yields: the words of one message in one language, frozen with the draft and the message as JSON."""

from alerts.facts import Fact

LINE_KEYS = (
    *("age", "sex", "height", "build", "hair", "eyes", "clothing", "marks", "speaks", "communication"),  # a child's
    *("place", "time", "direction", "travel", "companion", "vehicle"),  # the whole alert's
)


class Line(Fact):
    """One labelled fact for posters and pages; lines stand in the order of importance."""

    key: str  # one of LINE_KEYS
    label: str  # "Clothing"
    value: str  # "green blouse, grey trousers"
    short: str = ""  # what remains of the value where room is scarce; empty = it is not shortened


class ChildWords(Fact):
    number: int  # as in the case
    name: str  # "Matei", "Матей (Matei)" or the language's "Name withheld"
    summary: str  # "2 years old, boy"
    lines: tuple[Line, ...]


class Texts(Fact):
    language: str
    direction: str  # ltr | rtl
    kind: str  # "Child abduction alert" in plain words, with the drill mark when an exercise; < 35 characters
    headline: str  # < 140 characters
    call: str  # "Help find Matei" / "Have you seen this child?"
    children: tuple[ChildWords, ...]
    lines: tuple[Line, ...]  # of the whole alert: place, time, direction, travel, companions, vehicles
    do: str  # "If you see the child, call +999 0000 0404. Do not approach."
    do_short: str = ""  # "Call +999 0000 0404. Do not approach."
    source: str  # "Poliția Exemplu Cluj · EX-2026-0404"
    as_of: str  # "As of 8 Feb 2026, 03:10 EET"
    valid_until: str  # "Valid until ..."
    share: str  # explicit request to share
    share_only: str = ""  # "Please open and share only this link: ..."; empty = no photo is withheld
    check: str  # "Check this alert: {code}"; empty when there is no code
    body: str  # plain text of all of it, lines separated by \n
    short_90: str
    short_360: str
    alt: str  # alt text of the poster, for a reader who can not see it; at most 1,000 characters
    hashtag: str  # never a name: what can be searched for must not be a child
    watermark: str  # empty, or the drill mark
    untranslated: tuple[str, ...]  # where-paths of free text shown in another language


class EndingTexts(Fact):
    """Neutral: no name, no photo, no outcome."""

    language: str
    direction: str
    headline: str  # "This search has ended"
    body: str  # "This search has ended. Please delete your copy. Thank you."
    alt: str

    @property
    def request(self) -> str:
        """The body without the headline that it begins with: for where that stands above it, in large type."""
        return self.body.removeprefix(self.headline).lstrip(".!։。। ") or self.body


class UnconfirmedTexts(EndingTexts):
    """While nothing confirms that the search goes on: no name, no photo; whom to call."""

    call: str  # "If you have seen a missing child, call +999 0000 0404."; empty = no number is known
