import hashlib
import re
import time
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from alerts.errors import BadInput
from alerts.feed import google, lint, prose
from alerts.feed.findings import Finding, Level
from alerts.feed.lint import MOST_BYTES, MOST_FINDINGS, SCHEMA, lint_cap
from alerts.words.say import find_sentence

GOOD = """<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>hw-3</identifier>
  <sender>police@example.org</sender>
  <sent>2026-02-07T19:15:00+02:00</sent>
  <status>Actual</status>
  <msgType>Update</msgType>
  <scope>Public</scope>
  <references>police@example.org,hw-1,2026-02-07T18:15:00+02:00
    police@example.org,hw-2,2026-02-07T16:45:00-00:00</references>
  <info>
    <language>en</language>
    <category>Safety</category>
    <event>Child abduction alert</event>
    <responseType>Monitor</responseType>
    <urgency>Immediate</urgency>
    <severity>Severe</severity>
    <certainty>Likely</certainty>
    <eventCode><valueName>OET:v1.2</valueName><value>OET-038</value></eventCode>
    <expires>2026-02-08T19:15:00+02:00</expires>
    <senderName>Example Police</senderName>
    <headline>A headline</headline>
    <description>A description</description>
    <instruction>An instruction</instruction>
    <web>https://alerts.example.org/a/s</web>
    <contact>+999 0000 0404</contact>
    <resource>
      <resourceDesc>Poster</resourceDesc>
      <mimeType>image/jpeg</mimeType>
      <size>1000</size>
      <uri>https://alerts.example.org/a/s/1/square.en.jpg</uri>
      <digest>da39a3ee5e6b4b0d3255bfef95601890afd80709</digest>
    </resource>
    <area>
      <areaDesc>Example county</areaDesc>
      <polygon>46,23 46,24 47,24 47,23 46,23</polygon>
      <geocode><valueName>SAME</valueName><value>008013</value></geocode>
    </area>
  </info>
</alert>
"""
CAP_1_1 = "urn:oasis:names:tc:emergency:cap:1.1"
SECOND = GOOD[GOOD.index("  <info>") : GOOD.index("</alert>")].replace("<language>en", "<language>fr")
TRANSLATED = SECOND.replace("A description", "Une description")

# What to change in GOOD (old, new) -> the finding: code, level, path. Every rule stands here once at least.
BREAKS: Mapping[str, tuple[str, str, str, str, str]] = {
    "no type of message": ("<msgType>Update</msgType>", "", "cap.schema", "error", "scope"),
    "an unknown status": ("Actual", "Real", "cap.schema", "error", "status"),
    "a time with Z": ("19:15:00+02:00</sent>", "17:15:00Z</sent>", "cap.schema", "error", "sent"),
    "a space in the identifier": ("hw-3", "hw 3", "cap.characters", "error", "identifier"),
    "a comma in the sender": ("<sender>police@", "<sender>po,lice@", "cap.characters", "error", "sender"),
    "an empty sender": ("<sender>police@example.org", "<sender>", "cap.characters", "error", "sender"),
    "a dot in the identifier": ("hw-3", "hw.3", "cap.unusual", "warning", "identifier"),
    "a sender without a domain": ("<sender>police@example.org", "<sender>police", "cap.unusual", "warning", "sender"),
    "restricted, to whom?": (">Public<", ">Restricted<", "cap.scope_incomplete", "error", "scope"),
    "private, to whom?": (">Public<", ">Private<", "cap.scope_incomplete", "error", "scope"),
    "an exercise without a note": ("Actual", "Exercise", "cap.note_missing", "warning", ""),
    "an error without a note": (">Update<", ">Error<", "cap.note_missing", "warning", ""),
    "a reference of two parts": ("police@example.org,hw-1,", "hw-1,", "cap.reference_malformed", "error", "references"),
    "a reference without a time": ("18:15:00+02:00", "18:15", "cap.reference_malformed", "error", "references"),
    "a reference to itself": (",hw-1,", ",hw-3,", "cap.reference_itself", "error", "references"),
    "a reference to what is newer": ("16:45:00-00:00", "17:45:00-00:00", "cap.reference_newer", "error", "references"),
    "no language": ("<language>en</language>", "", "cap.language_missing", "warning", "info"),
    "one text in two languages": ("</alert>", f"{SECOND}</alert>", "cap.same_text", "error", "info[2]"),
    "translations that differ": (
        "</alert>",
        TRANSLATED.replace("Severe", "Minor") + "</alert>",
        "cap.info_differs",
        "warning",
        "info[2]",
    ),
    "translations of another code": (
        "</alert>",
        TRANSLATED.replace("OET-038", "OET-130") + "</alert>",
        "cap.info_differs",
        "warning",
        "info[2]",
    ),
    "no expiry": ("<expires>2026-02-08T19:15:00+02:00</expires>", "", "cap.expires_missing", "warning", "info"),
    "expired before it was sent": ("02-08T19", "02-07T19", "cap.expires_before_sent", "error", "info/expires"),
    "a description like the headline": (
        "A description",
        "A headline",
        "cap.text_repeated",
        "warning",
        "info/description",
    ),
    "markup": ("A headline", "A &lt;b&gt;headline&lt;/b&gt;", "cap.markup", "warning", "info/headline"),
    "an entity twice escaped": ("A headline", "A &amp;amp; B", "cap.markup", "warning", "info/headline"),
    "a long event": ("Child abduction alert", "x" * 35, "cap.too_long", "warning", "info/event"),
    "a long headline": ("A headline", "x" * 140, "cap.too_long", "warning", "info/headline"),
    "a long name of the area": ("Example county", "x" * 50, "cap.too_long", "warning", "info/area/areaDesc"),
    "a relative address": ("https://alerts.example.org/a/s<", "/a/s<", "cap.address_relative", "error", "info/web"),
    "a broken address": (
        "https://alerts.example.org/a/s<",
        "https://[::1/<",
        "cap.address_relative",
        "error",
        "info/web",
    ),
    "a relative poster": (
        "https://alerts.example.org/a/s/1/",
        "",
        "cap.address_relative",
        "error",
        "info/resource/uri",
    ),
    "another digest": ("afd80709", "afd8070", "cap.digest", "error", "info/resource/digest"),
    "no bytes": (">1000<", ">0<", "cap.size", "error", "info/resource/size"),
    "an open polygon": (" 46,23<", " 46,22<", "shape.unclosed", "error", "info/area/polygon"),
    "a line": ("46,24 47,24 47,23 46,23", "46,24 46,23", "shape.too_few_points", "error", "info/area/polygon"),
    "a bow tie": ("46,24 47,24 47,23", "47,24 46,24 47,23", "shape.self_intersecting", "error", "info/area/polygon"),
    "words for a polygon": ("46,23 46,24", "46,23 north", "shape.coordinates", "error", "info/area/polygon"),
    "a latitude of 147": ("47,24 47,23", "147,24 47,23", "shape.axes_swapped", "error", "info/area/polygon"),
    "a circle without a radius": (
        "<geocode>",
        "<circle>46,23</circle><geocode>",
        "shape.coordinates",
        "error",
        "info/area/circle",
    ),
    "a polygon and a circle": (
        "<geocode>",
        "<circle>46,23 5</circle><geocode>",
        "cap.polygon_and_circle",
        "warning",
        "info/area",
    ),
    "a county of five digits": ("008013", "08013", "cap.geocode", "error", "info/area/geocode"),
    "a ceiling over nothing": (
        "</area>",
        "<ceiling>100</ceiling></area>",
        "cap.ceiling_alone",
        "error",
        "info/area/ceiling",
    ),
}
GOOGLE_BREAKS: Mapping[str, tuple[str, str, str, str, str]] = {
    "no expiry": ("<expires>2026-02-08T19:15:00+02:00</expires>", "", "google.missing", "error", "info"),
    "no description": ("<description>A description</description>", "", "google.missing", "error", "info"),
    "no instruction": ("<instruction>An instruction</instruction>", "", "google.recommended", "warning", "info"),
    "no contact": ("<contact>+999 0000 0404</contact>", "", "google.recommended", "warning", "info"),
    "an area that is nowhere": (
        GOOD[GOOD.index("      <polygon>") : GOOD.index("    </area>")],
        "",
        "google.area_without_shape",
        "error",
        "info/area",
    ),
    "a circle that is a point": (
        "<polygon>46,23 46,24 47,24 47,23 46,23</polygon>",
        "<circle>46,23 0</circle>",
        "google.circle_without_ground",
        "error",
        "info/area/circle",
    ),
}


def changed(old: str, new: str) -> bytes:
    assert GOOD.count(old) >= 1, old
    return GOOD.replace(old, new, 1).encode()


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(finding.code, finding.level.value, finding.path) for finding in findings]


class TestAGoodDocument:
    def test_has_no_findings(self) -> None:
        assert lint_cap(GOOD.encode()) == ()
        assert lint_cap(GOOD.encode(), "google") == ()

    def test_may_say_the_same_in_two_languages(self) -> None:
        assert lint_cap(changed("</alert>", f"{TRANSLATED}</alert>"), "google") == ()

    def test_may_have_a_circle_that_is_a_point(self) -> None:
        point = ("<polygon>46,23 46,24 47,24 47,23 46,23</polygon>", "<circle>46,23 0</circle>")
        assert lint_cap(changed(*point)) == ()

    def test_may_be_written_in_utf_16(self) -> None:
        assert lint_cap(GOOD.replace("UTF-8", "UTF-16").encode("utf-16")) == ()


class TestEachRule:
    @pytest.mark.parametrize("name", BREAKS)
    def test_finds_what_breaks_it(self, name: str) -> None:
        old, new, *expected = BREAKS[name]
        assert tuple(expected) in told(lint_cap(changed(old, new)))

    @pytest.mark.parametrize("name", GOOGLE_BREAKS)
    def test_of_google_finds_what_breaks_it_and_only_when_asked(self, name: str) -> None:
        old, new, *expected = GOOGLE_BREAKS[name]
        assert tuple(expected) in told(lint_cap(changed(old, new), "google"))
        assert not any(finding.code.startswith("google.") for finding in lint_cap(changed(old, new)))

    def test_of_references_needs_them_for_an_update(self) -> None:
        start, end = GOOD.index("  <references>"), GOOD.index("  <info>")
        assert told(lint_cap((GOOD[:start] + GOOD[end:]).encode())) == [("cap.references_missing", "error", "")]

    def test_of_info_needs_one_for_an_update(self) -> None:
        without = GOOD[: GOOD.index("  <info>")] + "</alert>"
        assert told(lint_cap(without.encode())) == [("cap.info_missing", "warning", "")]

    def test_of_expiry_lets_an_end_be_late(self) -> None:
        late = GOOD.replace("Update", "Cancel").replace("02-08T19", "02-07T19")
        assert lint_cap(late.encode()) == ()

    def test_tells_the_values_that_its_sentence_needs(self) -> None:
        broken = [lint_cap(changed(*case[:2])) for case in BREAKS.values()]
        broken += [lint_cap(changed(*case[:2]), "google") for case in GOOGLE_BREAKS.values()]
        broken += [lint_cap(data) for data in (b"", b"<a/>", b"<!DOCTYPE a><a/>", b" " * (MOST_BYTES + 1))]
        own = [finding for findings in broken for finding in findings if not finding.code.startswith("shape.")]
        assert all(find_sentence(finding, "en") for finding in own)

    def test_is_broken_by_some_test(self) -> None:
        cases = [*BREAKS.values(), *GOOGLE_BREAKS.values()]
        found = {rule for case in cases for rule in broken_rules(changed(*case[:2]))}
        assert set(prose.PROSE_RULES) | set(google.GOOGLE_RULES) == found


def broken_rules(data: bytes) -> Iterator[Any]:
    root = lint.read_document(data)
    for rule in (*prose.PROSE_RULES, *google.GOOGLE_RULES):
        if list(rule(root)):
            yield rule


class TestHostileInput:
    def test_resolves_no_entity(self) -> None:
        bomb = b'<!DOCTYPE a [<!ENTITY b "boom">]>' + GOOD.split("?>", 1)[1].replace("A headline", "&b;").encode()
        assert told(lint_cap(bomb)) == [("cap.doctype", "error", "")]

    def test_finds_a_doctype_in_another_encoding(self) -> None:
        bomb = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>'.encode("utf-16")
        assert told(lint_cap(bomb)) == [("cap.doctype", "error", "")]

    def test_reads_no_more_than_a_megabyte(self) -> None:
        large = lint_cap(b" " * (MOST_BYTES + 1))
        assert told(large) == [("cap.too_large", "error", "")]

    @pytest.mark.parametrize(
        ("part", "more"),
        [
            ("</alert>", "<info><x/></info>" * 20_000),
            ("<event>", "<category>x</category>" * 20_000),
            ("<event>", "<category/>" * 5_000),
            ("</alert>", ("<info>" + "<category/>" * 300 + "</info>") * 200),
        ],
    )
    def test_checks_nothing_that_takes_for_ever(self, part: str, more: str) -> None:
        findings = lint_cap(changed(part, more + part))
        assert told(findings) == [("cap.overgrown", "error", "")]
        assert find_sentence(findings[0], "en")

    def test_checks_many_areas_in_all_languages(self) -> None:
        start, end = GOOD.index("    <area>"), GOOD.index("</alert>")
        infos = (
            GOOD[GOOD.index("  <info>") : start] + GOOD[start : GOOD.index("  </info>")] * 150 + "  </info>\n"
        ) * 16
        assert lint_cap((GOOD[:end] + infos + GOOD[end:]).encode()) == ()

    @pytest.mark.parametrize("text", ["&lt;a", "&lt;/a", "&amp;a", "&lt;a&lt;"])
    def test_looks_at_a_text_once_however_many_tags_it_begins(self, text: str) -> None:
        started = time.monotonic()
        assert lint_cap(changed("A description", text * 100_000)) == ()
        assert time.monotonic() - started < 10

    @pytest.mark.parametrize("part", ["</info>", "</alert>", "<geocode>", "<resource>"])
    def test_lists_no_more_than_somebody_reads(self, part: str) -> None:
        empty = {"</info>": "<area/>", "</alert>": "<info/>", "<geocode>": "<geocode/>", "<resource>": "<resource/>"}
        findings = lint_cap(changed(part, empty[part] * 300 + part))
        assert len(findings) == MOST_FINDINGS + 1
        assert (findings[-1].code, findings[-1].level) == ("cap.too_many", Level.ERROR)
        assert find_sentence(findings[-1], "en")

    @pytest.mark.parametrize("data", [b"", b"no xml", b"<alert>", b"\x00\x01", b"<a>&b;</a>"])
    def test_says_where_it_is_no_xml(self, data: bytes) -> None:
        (finding,) = lint_cap(data)
        assert finding.code == "cap.malformed"
        assert finding.values["line"] == 1

    @pytest.mark.parametrize(
        ("old", "new", "path"),
        [
            ("<size>1000", "<size>\xb2", "info/resource/size"),
            ("<size>1000", "<size>+-5", "info/resource/size"),
            ("<polygon>", "<circle>46,23 \xb2</circle><polygon>", "info/area/circle"),
        ],
    )
    def test_takes_nothing_for_a_number_that_is_none(self, old: str, new: str, path: str) -> None:
        findings = lint_cap(changed(old, new), "google")
        assert (path, Level.ERROR) in {(finding.path, finding.level) for finding in findings}

    def test_reads_a_number_of_any_length(self) -> None:
        assert lint_cap(changed("<size>1000", f"<size>{'9' * 5_000}")) == ()
        assert told(lint_cap(changed("<size>1000", f"<size>-{'9' * 5_000}"))) == [
            ("cap.size", "error", "info/resource/size")
        ]

    def test_says_where_in_a_document_that_is_written_with_a_prefix(self) -> None:
        written = re.sub(r"<(/?)(\w)", r"<\1cap:\2", GOOD).replace("xmlns=", "xmlns:cap=")
        assert lint_cap(written.encode()) == ()
        (grave,) = lint_cap(written.replace("Severe", "Grave").encode())
        (foreign,) = lint_cap(written.replace("<cap:info>", '<cap:info><x:y xmlns:x="urn:x"/>').encode())
        assert (grave.path, foreign.path) == ("info/severity", "info/y")

    def test_says_what_it_is_instead(self) -> None:
        (finding,) = lint_cap(GOOD.replace("cap:1.2", "cap:1.1").encode())
        assert finding.code == "cap.not_cap"
        assert finding.values["found"] == f"{{{CAP_1_1}}}alert"

    def test_goes_deep_without_falling(self) -> None:
        deep = "<info>" * 200 + "</info>" * 200
        findings = lint_cap(GOOD.replace("  <info>\n", deep + "  <info>\n", 1).encode())
        assert {finding.code for finding in findings} >= {"cap.schema"}


class TestProfiles:
    def test_an_unknown_one_names_those_there_are(self) -> None:
        with pytest.raises(BadInput) as caught:
            lint_cap(GOOD.encode(), "ipaws")
        (problem,) = caught.value.problems
        assert problem.code == "cap.unknown_profile"
        assert problem.values == {"profile": "ipaws", "known": ("google",)}


class TestTheSchema:
    def test_is_the_published_one(self) -> None:
        published = "b7798ef25868b068c97b268bda02d067c7d4ba9373adc5638bf37105804ee723"
        assert hashlib.sha256(SCHEMA.read_bytes()).hexdigest() == published

    def test_speaks_without_namespaces(self) -> None:
        (finding,) = (each for each in lint_cap(changed("Actual", "Real")) if each.level is Level.ERROR)
        assert "urn:oasis" not in str(finding.values["detail"])
        assert finding.values["line"] == 6
