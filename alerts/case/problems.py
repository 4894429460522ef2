"""What pydantic found wrong, as Problems that name the field's path and what would be right."""

from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from alerts.case.codes import unknown
from alerts.case.scalars import Wrong, show
from alerts.case.schema import CaseDocument
from alerts.case.source import Node, step
from alerts.errors import Problem
from geo.reasons import Value

BRANCH = "as:"  # how schema.py tags the forms of an answer; not a key of the document
SHAPES = {
    "model_type": "case.not_a_map",
    "model_attributes_type": "case.not_a_map",
    "dict_type": "case.not_a_map",
    "mapping_type": "case.not_a_map",
    "tuple_type": "case.not_a_list",
    "list_type": "case.not_a_list",
}
MOST_TOLD = 200  # nobody reads further, and a hostile file must not make a long answer
AGES = ("age", "months", "born")

Loc = tuple[str | int, ...]


def tell_problems(error: ValidationError, tree: Node) -> Iterator[Problem]:
    """One Problem for each thing that the schema refused in `tree`; what is near to a code, for so many as are told."""
    errors = error.errors(include_url=False)
    for number, each in enumerate(errors):
        if each["type"] == "too_short" and any(_is_within(other["loc"], each["loc"]) for other in errors):
            continue  # pydantic counts only the items that were right; those that were wrong are told by themselves
        loc = tuple(item for item in each["loc"] if not (isinstance(item, str) and item.startswith(BRANCH)))
        code, values = _explain(each, loc, told=number < MOST_TOLD)
        yield Problem(code, find_path(loc, tree), values)


def _is_within(loc: Loc, whole: Loc) -> bool:
    return len(loc) > len(whole) and loc[: len(whole)] == whole


def find_path(loc: Loc, tree: Node) -> str:
    """The path of a pydantic location in what was typed; steps that only the schema made are left out."""
    path, node = "", tree
    for place, item in enumerate(loc):
        if isinstance(node, Mapping) and isinstance(item, str):
            if item in node or place == len(loc) - 1:
                path, node = (step(path, item) if item != "[key]" else path), node.get(item)
        elif isinstance(node, list | tuple) and isinstance(item, int):
            path, node = step(path, item), node[item] if item < len(node) else None
    return path


def find_field(loc: Loc) -> tuple[type[BaseModel], FieldInfo | None]:
    """The model that holds the field at `loc`, and the field if the schema has it."""
    model: type[BaseModel] = CaseDocument
    field: FieldInfo | None = None
    for place, item in enumerate(loc):
        if isinstance(item, int):
            continue
        field = model.model_fields.get(item)
        if place < len(loc) - 1 and field is not None:
            model = next(_models(field.annotation), model)
    return model, field


def check_across(tree: Node) -> Iterator[Problem]:
    """What no single field can tell, on the bare tree, so that it is told together with everything else."""
    if not isinstance(tree, Mapping):
        return
    yield from _check_twice(tree.get("languages"), "languages")
    area = tree.get("area")
    if isinstance(area, Mapping):
        yield from _check_twice(area.get("codes"), "area.codes")
    children = tree.get("children")
    for index, child in enumerate(children if isinstance(children, list | tuple) else ()):
        if isinstance(child, Mapping):
            yield from _check_twice(child.get("speaks"), f"children[{index}].speaks")
            yield from _check_age(child, f"children[{index}]")


def check_criteria(tree: Node, keys: Sequence[str]) -> Iterator[Problem]:
    """Answers to questions that the pack does not ask: most often a slip of the pen."""
    verification = tree.get("verification") if isinstance(tree, Mapping) else None
    criteria = verification.get("criteria") if isinstance(verification, Mapping) else None
    for key in criteria if isinstance(criteria, Mapping) else ():
        if key not in keys:
            wrong = unknown(key, keys, "case.unknown_key").tell()
            yield Problem(wrong.code, step("verification.criteria", key), wrong.values)


def _explain(error: ErrorDetails, loc: Loc, *, told: bool) -> tuple[str, Mapping[str, Value]]:
    kind, wrong = error["type"], error.get("ctx", {}).get("error")
    if kind == "extra_forbidden":
        wrong = unknown(loc[-1], tuple(find_field(loc)[0].model_fields), "case.unknown_key")
    if isinstance(wrong, Wrong) and (error["input"] is not None or kind == "extra_forbidden"):
        said = wrong.tell() if told else wrong
        return said.code, said.values
    if kind in SHAPES or kind == "missing" or error["input"] is None:
        code = "case.missing" if kind == "missing" or error["input"] is None else SHAPES[kind]
        example = _example(loc)
        return (f"{code}_like", {"example": example}) if example else (code, {})
    if kind == "too_short":
        return "case.too_few", {"least": int(error["ctx"]["min_length"])}
    if kind == "too_long":
        return "case.too_many", {"most": int(error["ctx"]["max_length"])}
    return "case.not_understood", {"given": show(error["input"])}


def _example(loc: Loc) -> str:
    field = find_field(loc)[1]
    return str(field.examples[0]) if field is not None and field.examples else ""


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)


def _check_twice(values: Node, path: str) -> Iterator[Problem]:
    if not isinstance(values, list | tuple):
        return
    seen: set[str] = set()
    for index, value in enumerate(values):
        if isinstance(value, str) and value in seen:
            yield Problem("case.twice", step(path, index), {"given": show(value)})
        elif isinstance(value, str):
            seen.add(value)


def _check_age(child: Mapping[str, Node], path: str) -> Iterator[Problem]:
    given = tuple(key for key in AGES if child.get(key) is not None)
    if not given:
        yield Problem("case.age_missing", f"{path}.age")
    elif len(given) > 1:
        yield Problem("case.age_twice", f"{path}.{given[1]}", {"given": given})
