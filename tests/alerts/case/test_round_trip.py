import json

import yaml
from hypothesis import given, settings

from alerts.case.document import dump_case, parse_case, parse_case_object
from tests.alerts.case.strategies import Tree, documents
from tests.alerts.case.written import NOW


class PlainDumper(yaml.SafeDumper):
    """A dumper that never writes an alias for a value that stands twice."""

    def ignore_aliases(self, data: object) -> bool:
        return True


class TestRoundTrip:
    @given(documents)
    def test_what_is_dumped_is_read_as_the_equal_document(self, tree: Tree):
        document = parse_case_object(tree, now=NOW).document
        dumped = dump_case(document)
        assert parse_case_object(dumped, now=NOW).document == document
        assert parse_case(json.dumps(dumped), media="json", now=NOW).document == document

    @given(documents)
    @settings(max_examples=50)  # PyYAML in Python takes its time
    def test_yaml_and_json_say_the_same(self, tree: Tree):
        written = yaml.dump(tree, Dumper=PlainDumper, allow_unicode=True, sort_keys=False)
        from_json = parse_case(json.dumps(tree, ensure_ascii=False), media="json", now=NOW)
        assert parse_case(written, media="yaml", now=NOW) == from_json
