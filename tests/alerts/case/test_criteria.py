from datetime import date

import pytest

from alerts.case.criteria import OpenItem, is_protected, open_items
from alerts.case.document import CaseDocument
from alerts.case.rules import load_pack
from tests.alerts.case.written import parse_changed, read_case

TODAY = date(2026, 11, 22)


def items(document: CaseDocument, **known: object) -> tuple[OpenItem, ...]:
    return open_items(document, load_pack(document.rules), today=TODAY, **known)  # type: ignore[arg-type]


def codes(*changes: tuple[str, object], **known: object) -> list[tuple[str, str]]:
    return [(item.key, item.code.removeprefix("verification.")) for item in items(parse_changed(*changes), **known)]


class TestExamples:
    @pytest.mark.parametrize("name", ["ro-car", "az-drill", "hr-link-only", "kg-family"])
    def test_can_be_verified_as_they_are(self, name):
        assert items(read_case(name)) == ()


class TestAnswers:
    def test_the_whole_case_is_verified(self):
        assert codes() == []

    def test_all_that_nobody_answered_is_open_the_protected_address_first(self):
        assert codes(("verification", {})) == [
            ("protected_address", "protected_address_open"),
            ("registry", "registry"),
            ("reporter", "reporter"),
            ("custody", "custody"),
            ("consent", "consent"),
            ("harm_of_publicity", "harm"),
            ("criteria.identified", "criterion_open"),
            ("criteria.case_number", "criterion_unproven"),
            ("criteria.information", "criterion_open"),
            ("criteria.no_added_danger", "criterion_open"),
        ]

    @pytest.mark.parametrize("answer", ["hit", "unknown"])
    def test_a_protected_address_blocks_until_it_is_lifted(self, answer):
        change = ("verification.protected_address", answer)
        assert codes(change) == [("protected_address", "protected_address")]
        assert codes(change, protection_lifted=True) == []
        assert is_protected(parse_changed(change))

    def test_a_clear_address_does_not_block(self):
        assert not is_protected(parse_changed())

    def test_a_custody_order_is_an_answer(self):
        assert codes(("verification.custody", {"order": "1"})) == []


class TestConsent:
    @pytest.mark.parametrize(
        ("pack", "consent", "code"),
        [
            ("generic", {"given_by": "guardian"}, None),
            ("generic", {"given_by": "court"}, None),
            ("generic", {"given_by": "none"}, "consent_reason"),
            ("generic", {"given_by": "none", "override_reason": "prosecutor's order 1"}, None),
            ("eu-116000", {"given_by": "none"}, "consent_reason"),
            ("hr-neno", {"given_by": "guardian"}, None),
            ("hr-neno", {"given_by": "court"}, "consent_reason"),
            ("hr-neno", {"given_by": "court", "override_reason": "order 1"}, None),
            ("hr-neno", {"given_by": "none", "override_reason": "order 1"}, "consent_refused"),
        ],
    )
    def test_is_judged_by_the_pack(self, pack, consent, code):
        described = (("children.1.marks", "a"), ("children.1.height_cm", 80), ("verification.criteria", {}))
        told = codes(*described, ("rules", pack), ("verification.consent", consent))
        assert told == ([("consent", code)] if code else [])


class TestHarm:
    @pytest.mark.parametrize(
        ("kind", "harm", "code"),
        [
            ("lost", {"answer": "none"}, None),
            ("lost", {"answer": "moderate"}, "harm_undecided"),
            ("lost", {"answer": "moderate", "decided_by": "supervisor"}, None),
            ("runaway", {"answer": "none"}, "harm_undecided"),
            ("runaway", {"answer": "low", "decided_by": "supervisor"}, None),
            ("lost", {"answer": "high", "decided_by": "supervisor"}, "harm_high"),
        ],
    )
    def test_is_decided_by_somebody_where_it_weighs(self, kind, harm, code):
        told = codes(("kind", kind), ("verification.harm_of_publicity", harm))
        assert ("harm_of_publicity", code) in told if code else told == []


class TestCriteria:
    def test_an_answer_of_no_fails_whatever_the_document_shows(self):
        assert codes(("verification.criteria", {"identified": False, "information": True})) == [
            ("criteria.identified", "criterion_failed")
        ]

    @pytest.mark.parametrize("age", [18, 40])
    def test_no_answer_makes_an_adult_a_child(self, age):
        told = codes(("children.0.age", age), ("verification.criteria", {"age": True, "information": True}))
        assert told == [("criteria.age", "criterion_unproven")]

    def test_the_birthday_decides_on_the_day(self):
        document = parse_changed(("children.1.born", "2008-11-23"))
        assert items(document) == ()
        (item,) = open_items(document, load_pack("generic"), today=date(2026, 11, 23))
        assert item.key == "criteria.age"

    def test_a_child_nobody_could_recognise_leaves_a_question_that_a_person_may_answer(self):
        assert codes(("verification.criteria", {})) == [("criteria.information", "criterion_open")]
        assert codes(("verification.criteria", {"information": True})) == []

    @pytest.mark.parametrize(
        ("kind", "tier", "is_open"),
        [
            ("abduction", "abduction", False),
            ("lost", "endangered", False),
            ("family_abduction", "abduction", True),
            ("lost", "advisory", True),
        ],
    )
    def test_kind_and_tier_answer_for_danger_in_europe(self, kind, tier, is_open):
        told = codes(("rules", "eu-116000"), ("kind", kind), ("tier", tier))
        assert (("criteria.danger", "criterion_open") in told) is is_open

    def test_not_every_runaway_is_alerted_in_croatia(self):
        changes = [("rules", "hr-neno"), ("kind", "runaway"), ("tier", "advisory"), ("verification.criteria", {})]
        assert codes(*changes) == []
        assert ("criteria.risk", "criterion_open") in codes(
            *changes, ("verification.harm_of_publicity", {"answer": "low"})
        )

    def test_the_question_is_told_with_its_pack(self):
        (item,) = items(parse_changed(("verification.criteria", {})))
        assert item.values["question"] == "Is there enough information for the public to help?"
        assert item.values["pack"] == "General rules"


class TestJurisdiction:
    def test_a_child_seen_in_another_country_needs_an_answer(self):
        assert codes(("verification.jurisdiction", None), seen_in="SI") == [("jurisdiction", "jurisdiction")]

    @pytest.mark.parametrize(
        ("answer", "seen_in"), [(None, "HR"), (None, None), ("own", "SI"), ({"consent_of": "SI"}, "SI")]
    )
    def test_else_it_does_not(self, answer, seen_in):
        assert codes(("verification.jurisdiction", answer), seen_in=seen_in) == []
