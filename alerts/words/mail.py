"""The words as an e-mail to those who asked for alerts: what can be called back least, so its subject names nobody."""

from alerts.facts import Fact
from alerts.words.catalogue import load_catalogue
from alerts.words.fitting import drop_segments
from alerts.words.texts import EndingTexts, Texts

MOST_SUBJECT = 78  # RFC 5322, 2.1.1: a line should have no more characters than that


class Mail(Fact):
    language: str
    direction: str
    subject: str  # the kind, with the mark of a drill, and the place; never a name: subjects stay in logs and searches
    body: str  # plain text, lines separated by \n


def compose_mail(texts: Texts) -> Mail:
    """The whole body, and the promise to write again at the end."""
    place = next((line.short or line.value for line in texts.lines if line.key == "place"), "")
    subjects = [f"{texts.kind}. {shorter}" for shorter in drop_segments(place) if shorter]
    subject = next((said for said in subjects if len(said) <= MOST_SUBJECT), texts.kind)
    note = load_catalogue(texts.language).say("mail-note")
    body = f"{texts.body}\n\n{note}"
    return Mail(language=texts.language, direction=texts.direction, subject=subject, body=body)


def compose_ending_mail(ending: EndingTexts, source: str) -> Mail:
    """`source`: agency and reference, by which the first mail is found. No name, no outcome."""
    body = f"{ending.body}\n\n{source}"
    return Mail(language=ending.language, direction=ending.direction, subject=ending.headline, body=body)
