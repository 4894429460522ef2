"""Whatever somebody writes into a case: what is withheld is in no byte of the Facts, or there are no Facts."""

import json

from hypothesis import given
from hypothesis import strategies as st

from alerts.case.disclosure import disclose
from alerts.case.document import parse_case_object
from alerts.case.rules import load_pack
from alerts.errors import BadInput
from alerts.facts import Facts
from geo.folding import fold
from tests.alerts.case.strategies import LETTERS, Tree, documents
from tests.alerts.case.written import NOW

# Beginnings that no vocabulary, tag or field name holds, so that a find is a leak and not a chance.
secrets = st.text(LETTERS, min_size=2, max_size=12).map(lambda rest: f"Zqx{rest}")
disguises = st.sampled_from(
    [
        "{}",
        "near {}'s house",
        "{}'s",
        "{}-street",
        "the {}i",
        "kod {}om",
        "({})",
        "an{}a",
    ]
)
ways_to_write = st.sampled_from([str, str.upper, str.lower, lambda name: name[0] + "\u200d" + name[1:]])


@st.composite
def leaky_documents(draw: st.DrawFn) -> tuple[Tree, list[str]]:
    """A document whose first child's names (the second result) somebody wrote into its free texts."""
    tree = draw(documents)
    given, family = draw(secrets), draw(secrets)
    first = tree["children"][0]
    first |= {
        "given_name": given,
        "family_name": family,
        "latin_name": draw(st.sampled_from([None, f"{given} {family}"])),
    }
    first["publish"] = {"name": False, "photo": draw(st.booleans())}
    written = draw(disguises).format(draw(ways_to_write)(draw(st.sampled_from([given, family]))))
    place = draw(st.sampled_from(["marks", "place", "heading", "label", "nowhere"]))
    if place == "marks":
        first["marks"] = written
    elif place == "label":
        tree["companions"] = [{"label": written}]
    elif place != "nowhere":
        tree["last_seen"][place] = written
    return tree, [given, family]


def tell(tree: Tree) -> Facts | None:
    document = parse_case_object(tree, now=NOW).document
    try:
        return disclose(document, load_pack(document.rules), photos={}, languages=document.languages, now=NOW)
    except BadInput:
        return None


def tell_no_words(tree: Tree) -> Tree:
    """The document without the free texts for which it might be refused."""
    for child in tree["children"]:
        child |= {"marks": None, "family_name": None, "publish": {"name": True}}
    tree["companions"] = []
    tree["last_seen"] |= {"place": "by the river", "heading": None}
    tree["rules"] = "generic"
    return tree


class TestLeaks:
    @given(leaky_documents())
    def test_no_withheld_name_leaves_in_any_spelling(self, leaky: tuple[Tree, list[str]]):
        tree, secret = leaky
        facts = tell(tree)
        text = fold(facts.model_dump_json().replace("\u200d", "")) if facts else ""
        assert not any(fold(name) in text for name in secret)

    @given(documents, secrets)
    def test_no_family_name_leaves_although_the_given_name_does(self, tree: Tree, family: str):
        tree["children"][0] |= {"family_name": family, "latin_name": None}
        facts = tell(tree)
        assert facts is None or family not in facts.model_dump_json()

    @given(documents, st.tuples(st.floats(-179, 179), st.floats(-80, 80)), st.floats(0.2, 60))
    def test_no_exact_coordinate_of_a_coarse_place_leaves(self, tree: Tree, point: tuple[float, float], cell_km: float):
        lon, lat = (round(degrees, 4) + 0.00004321 for degrees in point)
        tree["last_seen"] |= {"point": [lon, lat], "precision_km": round(cell_km, 3)}
        facts = tell(tell_no_words(tree))
        assert facts is not None
        assert facts.last_seen.point not in (None, (lon, lat))
        text = json.dumps(facts.model_dump(mode="json"))
        assert not any(f"{degrees:.5f}" in text or repr(degrees) in text for degrees in (lon, lat))

    @given(documents)
    def test_what_the_case_may_tell_is_told(self, tree: Tree):
        tree["rules"] = "generic"
        tree["last_seen"]["precision_km"] = 0
        for child in tree["children"]:
            child |= {"family_name": None, "publish": {"name": True}}
        facts = tell(tree)
        assert facts is not None
        assert [child.name for child in facts.children] == [child["given_name"] for child in tree["children"]]
