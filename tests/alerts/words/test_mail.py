"""An e-mail can not be called back: its subject names nobody, and it promises to write again."""

import pytest

from alerts.words.compose import compose_ending, compose_texts
from alerts.words.mail import MOST_SUBJECT, compose_ending_mail, compose_mail
from alerts.words.texts import Line
from tests.alerts.words.examples import LANGUAGES, make_facts, make_statement


@pytest.mark.parametrize("language", LANGUAGES)
class TestMail:
    def test_has_the_whole_body_and_a_short_subject_without_a_name(self, language: str) -> None:
        texts = compose_texts(make_facts(), make_statement(), language)
        mail = compose_mail(texts)
        assert mail.body.startswith(texts.body)
        assert len(mail.body) > len(texts.body)
        assert "Matei" not in mail.subject
        assert texts.kind in mail.subject
        assert "\n" not in mail.subject
        assert len(mail.subject) <= MOST_SUBJECT

    def test_of_a_drill_says_so_in_its_subject(self, language: str) -> None:
        texts = compose_texts(make_facts(mode="exercise"), make_statement(link=""), language)
        assert compose_mail(texts).subject.startswith(texts.watermark.partition(" ")[0])

    def test_of_the_end_holds_no_name_and_no_outcome(self, language: str) -> None:
        ending = compose_ending(language)
        mail = compose_ending_mail(ending, "Poliția Exemplu Cluj · EX-2026-0404")
        assert mail.subject == ending.headline
        assert mail.body == f"{ending.body}\n\nPoliția Exemplu Cluj · EX-2026-0404"


@pytest.mark.parametrize(
    ("place", "subject"),
    [
        ("Cluj-Napoca, Example Square", "Child abduction alert. Cluj-Napoca"),
        ("x" * 55, f"Child abduction alert. {'x' * 55}"),
        ("x" * 56, "Child abduction alert"),
    ],
)
def test_a_place_stands_in_the_subject_where_there_is_room(place: str, subject: str) -> None:
    texts = compose_texts(make_facts(), make_statement(), "en")
    lines = (Line(key="place", label="Last seen", value=place, short=place.partition(",")[0]),)
    assert compose_mail(texts.model_copy(update={"lines": lines})).subject == subject


def test_the_subject_and_body_of_an_english_mail() -> None:
    mail = compose_mail(compose_texts(make_facts(), make_statement(), "en"))
    assert mail.subject == "Child abduction alert. Cluj-Napoca"
    assert mail.body.endswith("When this search has ended we will write again and ask you to delete this message.")
