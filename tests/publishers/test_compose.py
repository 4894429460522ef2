"""How long a text is for a platform, and what is left out when it is too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishers.compose import ComposeError, Part, fit, split_graphemes, weigh
from publishers.contract import Counting, TextLimits

X = Counting.X_WEIGHTED


class TestWeighForX:
    @pytest.mark.parametrize(
        ("text", "weight"),
        [
            ("", 0),
            ("Matei, 2", 8),
            ("Poliția Exemplu", 15),
            ("Пропал ребёнок", 14),
            ("a\nb", 3),
            ("e\u0301", 1),  # composed first
            ("失踪", 4),
            ("실종", 4),
            ("ไทย", 3),
            ("हिन्दी", 6),
            ("…", 2),
            ("–", 1),
            ("🚨", 2),
            ("👍🏽", 2),
            ("👨‍👩‍👧‍👦", 2),
            ("🇷🇴", 2),
            ("🇷🇴🇭🇺", 4),
            ("🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f", 2),
            ("1️⃣", 2),
            ("❤️", 2),
            ("112", 3),
        ],
    )
    def test_counts_letters_once_and_ideographs_and_emoji_twice(self, text: str, weight: int) -> None:
        assert weigh(text, X) == weight

    @pytest.mark.parametrize(
        ("text", "weight"),
        [
            ("https://alerts.example/a/k7qf2m", 23),
            ("http://a.io", 23),
            ("HTTPS://A.IO/" + "x" * 300, 23),
            ("(https://alerts.example/a).", 26),
            ("see https://a.example/1, https://a.example/2", 4 + 23 + 2 + 23),
            ("https://alerts.example/a失踪", 27),
            ("police.example", 23),
            ("a.very.long.name.of.some.police.example", 39),
            ("http://127.0.0.1:8000/a", 23),
            ("http://127.0.0.1:8000/a/k7qf2m-and-more", 39),
            ("22.00", 5),
            ("S.R.L.", 6),
            ("me@police.example", 17),
        ],
    )
    def test_counts_a_link_as_23_and_what_might_become_one_as_no_less(self, text: str, weight: int) -> None:
        assert weigh(text, X) == weight

    @given(st.text())
    def test_never_counts_less_than_a_character_each_but_for_clusters_and_links(self, text: str) -> None:
        assert weigh(text, X) <= 2 * len(text) + 23 * text.count(".")

    @given(st.text(), st.text())
    def test_counts_lines_one_by_one(self, one: str, other: str) -> None:
        assert weigh(f"{one}\n{other}", X) == weigh(one, X) + 1 + weigh(other, X)


class TestWeigh:
    def test_counts_characters_bytes_and_graphemes(self) -> None:
        text = "ș👨‍👩‍👧"
        assert [weigh(text, each) for each in (Counting.CHARACTERS, Counting.BYTES, Counting.GRAPHEMES)] == [6, 20, 2]

    @pytest.mark.parametrize(
        "clusters",
        [
            ["e\u0301", "x"],
            ["\r\n", "\n", "\r"],
            ["🇷🇴", "🇭🇺", "🇷"],
            ["각", "\u1100\u1161\u11a8", "가\u11a8"],
            ["कि", "त"],
            ["👩🏽‍🚒", "👩"],
            ["1️⃣", "1"],
            ["\u0301", "a"],
        ],
    )
    def test_takes_for_one_grapheme_what_readers_do(self, clusters: list[str]) -> None:
        assert list(split_graphemes("".join(clusters))) == clusters

    @given(st.text())
    def test_loses_nothing_while_splitting(self, text: str) -> None:
        assert "".join(split_graphemes(text)) == text


class TestFit:
    def test_joins_all_parts_by_line_breaks_when_they_fit(self) -> None:
        fitted = fit([Part("headline", "Missing"), Part("empty", ""), Part("phone", "112")], TextLimits(20))
        assert (fitted.text, fitted.cut) == ("Missing\n112", ())

    def test_leaves_out_the_least_important_first_and_names_it(self) -> None:
        parts = [
            Part("headline", "Missing: Matei", keep=True),
            Part("clothing", "Green blouse, grey trousers", rank=2),
            Part("car", "Blue estate car", rank=1),
            Part("phone", "Call 112", keep=True),
        ]
        fitted = fit(parts, TextLimits(40))
        assert fitted.text == "Missing: Matei\nBlue estate car\nCall 112"
        assert fitted.cut == ("clothing",)

    def test_leaves_out_the_later_of_two_equals(self) -> None:
        parts = [Part("one", "aaaa", rank=1), Part("two", "bbbb", rank=1)]
        assert fit(parts, TextLimits(5)).cut == ("two",)

    def test_heeds_the_limit_in_bytes_beside_the_other(self) -> None:
        parts = [Part("name", "Мария", keep=True), Part("more", "Зелёная куртка", rank=1)]
        assert fit(parts, TextLimits(300, Counting.GRAPHEMES, most_bytes=20)).text == "Мария"

    def test_refuses_when_what_must_be_said_does_not_fit(self) -> None:
        parts = [Part("headline", "a" * 281, keep=True), Part("more", "b", rank=1)]
        with pytest.raises(ComposeError) as raised:
            fit(parts, TextLimits(280, X))
        assert raised.value.reason.code == "compose.does_not_fit"
        assert raised.value.reason.values == {"weight": 281, "most": 280}

    @given(
        st.lists(
            st.builds(
                Part, key=st.uuids().map(str), text=st.text(max_size=60), keep=st.booleans(), rank=st.integers(0, 5)
            )
        ),
        st.builds(
            TextLimits,
            most=st.integers(0, 200),
            counting=st.sampled_from(Counting),
            most_bytes=st.none() | st.integers(0, 300),
        ),
    )
    def test_keeps_whole_parts_in_order_within_the_limits_or_refuses(
        self, parts: list[Part], limits: TextLimits
    ) -> None:
        kept = [part for part in parts if part.keep and part.text]
        try:
            fitted = fit(parts, limits)
        except ComposeError:
            must = "\n".join(part.text for part in kept)
            over = weigh(must, limits.counting) > limits.most
            assert over or (limits.most_bytes is not None and len(must.encode()) > limits.most_bytes)
            return
        staying = [part for part in parts if part.text and part.key not in fitted.cut]
        assert fitted.text == "\n".join(part.text for part in staying)
        assert all(part in staying for part in kept)
        assert weigh(fitted.text, limits.counting) <= limits.most
        assert limits.most_bytes is None or len(fitted.text.encode()) <= limits.most_bytes
        ranks = [next(part.rank for part in parts if part.key == key) for key in fitted.cut]
        assert ranks == sorted(ranks, reverse=True)
