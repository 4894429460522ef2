"""The whole case, broken in one place at a time: each break is told, at its path, in a sentence."""

import copy
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

from alerts import case
from alerts.errors import Problem
from tests.alerts.case.written import WHOLE, Path_, find_problems, set_at, spell, walk

SENTENCES = Path(case.__file__).parents[1] / "words" / "sentences"
TYPED = re.compile(r"text-[a-z_]+")  # of what is typed into any field, beside those of the case's own
PURE = ("cautions", "codes", "criteria", "disclosure", "document", "plain", "problems", "rules", "scalars", "source")
CODE = re.compile(r'"((?:case|rules|verification|disclosure)\.[a-z_]+)"')
LEAVES = [path for path, node in walk(WHOLE) if not isinstance(node, dict | list)]
MAPS = [path for path, node in walk(WHOLE) if isinstance(node, dict)]
LISTS = [path for path, node in walk(WHOLE) if isinstance(node, list)]
REQUIRED = [
    ("reference",), ("agency",), ("agency", "name"), ("agency", "country"), ("agency", "timezone"), ("kind",),
    ("tier",), ("rules",), ("languages",), ("children",), ("children", 0, "given_name"), ("children", 0, "age"),
    ("children", 0, "clothing", 0, "garment"), ("companions", 0, "label"), ("vehicles", 0, "type"), ("last_seen",),
    ("last_seen", "place"), ("last_seen", "at"), ("contact",), ("contact", "phone"), ("contact", "name"),
    ("partners", 0, "code"), ("area", "point"), ("area", "radius_km"), ("verification", "consent", "given_by"),
    ("verification", "custody", "order"), ("verification", "harm_of_publicity", "answer"),
    ("verification", "jurisdiction", "consent_of"),
]  # fmt: skip


def sentences() -> dict[str, set[str]]:
    """Every sentence's code with the names of the values it uses."""
    own, shared = ((SENTENCES / f"{room}.en.ftl").read_text("utf-8") for room in ("case", "words"))
    typed = [entry for entry in messages(shared) if TYPED.fullmatch(entry.id.name)]
    return {entry.id.name: set(variables(entry)) for entry in (*messages(own), *typed)}


def messages(text: str) -> list[ast.Message]:
    return [entry for entry in parse(text).body if isinstance(entry, ast.Message)]


def variables(node: object) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.BaseNode):
        for child in vars(node).values():
            yield from variables(child)
    elif isinstance(node, list):
        for child in node:
            yield from variables(child)


SENTENCE = sentences()


def broken(path: Path_, value: object) -> tuple[Problem, ...]:
    tree = copy.deepcopy(WHOLE)
    set_at(tree, path, value)
    return find_problems(tree)


def assert_told(problems: tuple[Problem, ...], path: Path_) -> None:
    at_path = [problem for problem in problems if problem.where.startswith(spell(path))]
    assert at_path
    for problem in problems:
        assert SENTENCE[problem.code.replace(".", "-")] <= set(problem.values)


class TestEveryField:
    def test_the_unbroken_case_is_accepted(self):
        assert find_problems(WHOLE) == ()

    @pytest.mark.parametrize("path", LEAVES, ids=spell)
    @pytest.mark.parametrize("wrong", [{"what": "?"}, [[]], "\u202e", "\x00", float("nan"), -(10**20)], ids=repr)
    def test_refuses_what_it_can_not_be_at_its_path(self, path, wrong):
        parent = path[:-1] if isinstance(path[-1], int) else path
        assert_told(broken(path, wrong), parent)

    @pytest.mark.parametrize("path", [path for path in MAPS if path], ids=spell)
    @pytest.mark.parametrize("wrong", [[], [1], 7, False], ids=repr)
    def test_refuses_something_else_where_fields_belong(self, path, wrong):
        assert_told(broken(path, wrong), path)

    @pytest.mark.parametrize("path", LISTS, ids=spell)
    @pytest.mark.parametrize("wrong", ["text", 7, {"a": 1}, [None] * 300], ids=lambda wrong: str(wrong)[:10])
    def test_refuses_something_else_where_a_list_belongs(self, path, wrong):
        assert_told(broken(path, wrong), path)

    @pytest.mark.parametrize("path", MAPS, ids=lambda path: spell(path) or "root")
    def test_refuses_a_key_that_is_not_its_own(self, path):
        assert_told(broken((*path, "zzzz"), "x"), (*path, "zzzz"))

    @pytest.mark.parametrize("path", REQUIRED, ids=spell)
    @pytest.mark.parametrize("how", ["left out", "null"])
    def test_misses_what_it_needs(self, path, how):
        tree = copy.deepcopy(WHOLE)
        set_at(tree, path, None)
        if how == "left out":
            parent = tree
            for key in path[:-1]:
                parent = parent[key]
            del parent[path[-1]]
        problems = find_problems(tree)
        assert spell(path) in [problem.where for problem in problems]
        assert_told(problems, path)

    @pytest.mark.parametrize("path", LEAVES, ids=spell)
    def test_null_is_either_understood_or_told_at_its_path(self, path):
        problems = broken(path, None)
        assert all(problem.where.startswith(spell(path[:1])) for problem in problems)


class TestSentences:
    def test_every_code_in_the_room_has_one(self):
        room = Path(case.__file__).parent
        texts = [(room / f"{name}.py").read_text("utf-8") for name in PURE]
        codes = {code for text in texts for code in CODE.findall(text)} - {"verification.criteria"}
        codes |= {f"verification.{key}" for key in ("registry", "reporter", "custody")}
        assert len(codes) > 60
        assert {code.replace(".", "-") for code in codes} - SENTENCE.keys() == set()
