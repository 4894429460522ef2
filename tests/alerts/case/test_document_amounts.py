"""How much a case document may hold: it is told so before each value is looked at by itself."""

import sys
from collections.abc import Callable
from difflib import get_close_matches
from itertools import product
from types import FrameType

import pytest

from alerts.case.document import parse_case
from alerts.case.problems import MOST_TOLD
from alerts.errors import Problem, TooLarge
from alerts.words.catalogue import languages
from tests.alerts.case.written import change, find_problems, parse_changed


def count_searches(read: Callable[[], object]) -> int:
    """How often it is sought what something looks like, which takes longer than all else of reading."""
    sought = 0

    def watch(frame: FrameType, event: str, argument: object) -> None:
        nonlocal sought
        sought += event == "call" and frame.f_code is get_close_matches.__code__

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        read()
    finally:
        sys.setprofile(before)
    return sought


@pytest.mark.parametrize("media", ["yaml", "json"])
def test_refuses_more_than_256_kilobytes(media):
    with pytest.raises(TooLarge) as refused:
        parse_case("é" * 128_001, media=media)
    assert refused.value.reason.values == {"most_kb": 256}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("partners", [{}] * 5_001),
        ("verification.criteria", {f"c{n}": True for n in range(5_001)}),
        ("children.0.marks", {f"x{n}": "" for n in range(5_001)}),
        ("vehicles", [[0] * 100] * 51),
    ],
)
def test_refuses_more_values_than_a_case_has_before_it_looks_at_each(path, value):
    (problem,) = find_problems(change((path, value)))
    assert (problem.where, problem.code, problem.values) == ("", "case.too_much", {"most": 5_000})


def test_refuses_more_keys_than_a_case_has():
    (problem,) = find_problems({f"x{n}": True for n in range(5_001)})
    assert problem.code == "case.too_much"


def test_takes_as_many_children_languages_and_clothes_as_there_may_be():
    marks = dict.fromkeys(languages(), "ožiljak")
    clothing = [{"garment": "jacket", "colour": "red"}] * 12
    child = {**change()["children"][0], "latin_name": None, "marks": marks, "clothing": clothing}
    assert len(parse_changed(("children", [child] * 20)).children) == 20


@pytest.mark.parametrize("path", ["languages", "last_seen.place", "children.0.speaks", "children.0"])
def test_what_thousands_of_wrong_words_look_like_is_sought_for_those_that_are_told(path):
    wrong = ["".join(letters) for letters in product("qxzjkvw", repeat=4)]
    tree = change((path, wrong if path in ("languages", "children.0.speaks") else dict.fromkeys(wrong, "a")))
    told: list[Problem] = []
    assert count_searches(lambda: told.extend(find_problems(tree))) <= MOST_TOLD
    assert told[-1].code == "case.more_problems"
    assert told[-1].values["count"] >= len(wrong) - MOST_TOLD
