"""Texts that say too little are refused."""

from alerts.words.compose import compose_texts
from alerts.words.lint import lint_texts
from alerts.words.texts import Texts
from tests.alerts.words.examples import LANGUAGES, make_child, make_facts, make_last_seen, make_statement


def composed(language: str = "en") -> Texts:
    return compose_texts(make_facts(), make_statement(), language)


def codes(texts: Texts) -> set[str]:
    return {problem.code for problem in lint_texts(texts)}


class TestLint:
    def test_passes_a_complete_alert_in_every_language(self) -> None:
        assert [lint_texts(composed(language)) for language in LANGUAGES] == [()] * len(LANGUAGES)

    def test_refuses_a_headline_and_a_link(self) -> None:
        texts = composed()
        bare = {"children": (), "lines": (), "do": "", "body": f"{texts.headline}\nhttps://homeward.example/a/x"}
        found = codes(texts.model_copy(update=bare))
        assert {
            "words.no_child",
            "words.no_place",
            "words.no_time",
            "words.no_number",
            "words.body_incomplete",
        } <= found

    def test_refuses_a_child_whom_nobody_could_recognise(self) -> None:
        child = make_child(age_years=None, sex="unknown", height_cm=None, hair={}, eyes=None, clothing=())
        texts = compose_texts(make_facts(children=(child,)), make_statement(), "en")
        assert codes(texts) == {"words.child_not_described"}

    def test_refuses_an_empty_place(self) -> None:
        texts = compose_texts(make_facts(last_seen=make_last_seen(place={"en": "  "})), make_statement(), "en")
        assert codes(texts) == {"words.no_place"}

    def test_refuses_a_body_without_the_vehicle(self) -> None:
        texts = composed()
        body = "\n".join(line for line in texts.body.split("\n") if not line.startswith("Vehicle"))
        assert codes(texts.model_copy(update={"body": body})) == {"words.body_incomplete"}

    def test_names_the_text_that_is_too_long(self) -> None:
        (problem,) = lint_texts(composed().model_copy(update={"headline": "x" * 140}))
        assert (problem.code, problem.where, problem.values["length"]) == ("words.too_long", "headline", 140)
