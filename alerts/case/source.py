"""The written form of a case document, YAML or JSON, as a plain tree: no type guessing, no tricks, no surprises."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

import yaml

from alerts.case.scalars import Wrong, show
from alerts.errors import BadInput, Problem, TooLarge

MOST_BYTES = 256_000
DEEPEST = 20
LONGEST_NUMBER = 40
NULLS = ("", "null", "~")
JSON_TYPES = (str, int, float, bool, type(None))

Media = Literal["yaml", "json"]
Node = object  # dict[str, Node] | list[Node] | str | int | float | bool | None


@dataclass(slots=True)
class Source:
    """A tree and what is wrong with its writing; each path in `problems` is not worth a second look."""

    tree: Node = None
    problems: list[Problem] = field(default_factory=list)

    def report(self, code: str, where: str, **values: str | int) -> None:
        self.problems.append(Problem(code, where, values))


class Pairs(list[tuple[str, Node]]):
    """A JSON object before its duplicate keys are told."""


def read_source(text: str | bytes, media: Media) -> Source:
    """The tree of a document. Raises TooLarge over 256 kB, BadInput where it can not be read at all."""
    written = decode_text(text)
    source = Source()
    source.tree = read_yaml(written, source) if media == "yaml" else read_json(written, source)
    return source


def read_object(tree: Node) -> Source:
    """The same for JSON that is parsed already. Raises BadInput when it is nested too deep."""
    source = Source()
    source.tree = unfold(tree, "", 1, source)
    return source


def decode_text(text: str | bytes) -> str:
    """The text without its byte order mark. Raises TooLarge, and BadInput when it is not UTF-8."""
    # A character takes a byte or more, so a long text is refused before it is encoded a second time.
    if len(text) > MOST_BYTES:
        raise TooLarge("case.too_large", {"most_kb": MOST_BYTES // 1000})
    try:
        written = text if isinstance(text, str) else text.decode("utf-8")
        size = len(written.encode("utf-8", "surrogatepass"))
    except UnicodeDecodeError as error:
        raise BadInput.at("", "case.not_utf8", position=error.start + 1) from None
    if size > MOST_BYTES:
        raise TooLarge("case.too_large", {"most_kb": MOST_BYTES // 1000})
    return written.removeprefix("\ufeff")


def step(path: str, key: str | int) -> str:
    """The path one step further: `children` -> `children[0]` -> `children[0].age`."""
    if isinstance(key, int):
        return f"{path}[{key}]"
    return f"{path}.{show(key)}" if path else show(key)


def read_json(text: str, source: Source) -> Node:
    """The tree of a JSON text; duplicate keys are reported, NaN and Infinity refused. Raises BadInput."""
    try:
        tree = json.loads(
            text, object_pairs_hook=Pairs, parse_constant=_refuse_constant, parse_int=_read_int, parse_float=_read_float
        )
    except json.JSONDecodeError as error:
        raise BadInput.at("", "case.json_syntax", line=error.lineno, column=error.colno, detail=error.msg) from None
    except RecursionError:
        raise BadInput.at("", "case.too_deep", deepest=DEEPEST) from None
    except Wrong as wrong:
        raise BadInput.at("", wrong.code, **wrong.values) from None
    return unfold(tree, "", 1, source)


def unfold(node: Node, path: str, depth: int, source: Source) -> Node:
    """The node with its objects as dicts; of a key that stands twice the first stays and the second is reported."""
    if depth > DEEPEST and isinstance(node, list | dict):
        raise BadInput.at("", "case.too_deep", deepest=DEEPEST)
    if isinstance(node, Pairs | dict):
        tree: dict[str, Node] = {}
        for key, value in node if isinstance(node, Pairs) else node.items():
            if key in tree:
                source.report("case.key_twice", step(path, key), key=show(key))
            else:
                tree[key] = unfold(value, step(path, key), depth + 1, source)
        return tree
    if isinstance(node, list | tuple):
        return [unfold(value, step(path, index), depth + 1, source) for index, value in enumerate(node)]
    if not isinstance(node, JSON_TYPES):
        source.report("case.not_json", path, given=type(node).__name__)
    return node


def read_yaml(text: str, source: Source) -> Node:
    """The tree of a YAML text, every scalar as text. Raises BadInput for syntax, with line and column.

    By libyaml, which takes a tenth of the time that PyYAML itself does.
    """
    try:
        return _Composer(yaml.parse(text, Loader=yaml.CSafeLoader), source).compose_document()
    except yaml.reader.ReaderError as error:
        # libyaml knows only the position, in bytes; the character itself may not be fit to show.
        before = text.encode()[: error.position].decode(errors="ignore")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        code = f"U+{ord(text[len(before)]):04X}"
        raise BadInput.at("", "case.yaml_character", line=line, column=column, character=code) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        detail = show(error.problem or error.context or "")
        raise BadInput.at("", "case.yaml_syntax", line=line, column=column, detail=detail) from None
    except UnicodeEncodeError as error:  # half a surrogate pair, which no bytes spell
        raise BadInput.at("", "case.not_utf8", position=error.start + 1) from None


class _Composer:
    """Builds the tree from YAML's events, so that nothing is expanded, constructed or guessed."""

    def __init__(self, events: Iterator[yaml.Event], source: Source) -> None:
        self.events = events
        self.source = source

    def compose_document(self) -> Node:
        tree: Node = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise BadInput.at("", "case.second_document", line=_line(event))
                tree = self._compose(next(self.events), "", 1)
        return tree

    def _compose(self, event: yaml.Event, path: str, depth: int) -> Node:
        if depth > DEEPEST and isinstance(event, yaml.CollectionStartEvent):
            raise BadInput.at("", "case.too_deep", deepest=DEEPEST)
        if isinstance(event, yaml.AliasEvent):
            self.source.report("case.alias", path, line=_line(event))
            return None
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent):
            self._report_marks(event, path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._compose_map(path, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._compose_list(path, depth)
        return str(event.value) if isinstance(event, yaml.ScalarEvent) and not _is_null(event) else None

    def _report_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, path: str) -> None:
        if event.anchor is not None:
            self.source.report("case.anchor", path, line=_line(event))
        if event.tag is not None:
            self.source.report("case.tag", path, line=_line(event))

    def _compose_list(self, path: str, depth: int) -> Node:
        items: list[Node] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self._compose(event, step(path, len(items)), depth + 1))
        return items

    def _compose_map(self, path: str, depth: int) -> Node:
        tree: dict[str, Node] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self.source.report("case.key_not_text", path, line=_line(event))
                self._compose(event, path, depth + 1)
                self._compose(next(self.events), path, depth + 1)
                continue
            key = str(event.value)
            here = step(path, key)
            self._report_marks(event, here)
            value = self._compose(next(self.events), here, depth + 1)
            if key in tree:
                self.source.report("case.key_twice_at", here, key=show(key), line=_line(event))
            else:
                tree[key] = value
        return tree


def _is_null(event: yaml.ScalarEvent) -> bool:
    """Whether nothing stands there, or a bare null; in quotes it is text."""
    return not event.style and event.value in NULLS


def _line(event: yaml.Event) -> int:
    return int(event.start_mark.line) + 1 if event.start_mark is not None else 0


def _refuse_constant(written: str) -> float:
    raise Wrong("case.not_finite", given=written)


def _read_int(written: str) -> int:
    if len(written) > LONGEST_NUMBER:
        raise Wrong("case.number_too_long", most=LONGEST_NUMBER)
    return int(written)


def _read_float(written: str) -> float:
    if len(written) > LONGEST_NUMBER:
        raise Wrong("case.number_too_long", most=LONGEST_NUMBER)
    return float(written)
