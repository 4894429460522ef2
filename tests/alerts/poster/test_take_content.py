"""Which words a poster takes."""

import pytest

from alerts.errors import BadInput
from alerts.poster.content import assign_photos, find_phone, take_content
from tests.alerts.poster.specimen import make_child, make_texts


class TestFindPhone:
    @pytest.mark.parametrize(
        ("do", "phone"),
        [
            ("If you see the child, call +999 0000 0404 (Police). Do not approach.", "+999 0000 0404"),
            ("Call 112.", "112"),
            ("Sunați la 116 000 sau +40 (21) 555-01-00!", "+40 (21) 555-01-00"),
            ("\u2068+1\u00a0999\u00a0555\u00a00100\u2069 arayın", "+1\u00a0999\u00a0555\u00a00100"),
        ],
    )
    def test_takes_the_number_isolated(self, do: str, phone: str) -> None:
        assert find_phone(do) == f"\u2066{phone}\u2069"

    def test_there_may_be_none(self) -> None:
        assert find_phone("Tell the nearest officer.") == ""


class TestAssignPhotos:
    def test_all_belong_to_an_only_child(self) -> None:
        assert assign_photos([make_child(3)], [None, 3]) == ((0, 1),)

    def test_in_the_children_s_order_without_numbers(self) -> None:
        assert assign_photos([make_child(1), make_child(2)], [None, None]) == ((0,), (1,))

    def test_by_number(self) -> None:
        assert assign_photos([make_child(1), make_child(2)], [2, 2]) == ((), (0, 1))

    def test_more_photos_than_children(self) -> None:
        with pytest.raises(BadInput):
            assign_photos([make_child(1), make_child(2)], [None, None, None])


class TestTakeContent:
    def test_a_plate_and_a_number_are_held_together(self) -> None:
        content = take_content(make_texts(), [], code=True, drop=frozenset())
        assert content.lines[-1].value == "blue estate car, Fictiva Combi, plate: XX\u00a000\u00a0FIC (Romania)"
        assert "+999\u00a00000\u00a00404" in content.do

    def test_drops_by_key_everywhere(self) -> None:
        content = take_content(make_texts(), [], code=False, drop=frozenset({"eyes", "direction", "share"}))
        assert "eyes" not in {line.key for line in content.children[0].lines}
        assert "direction" not in {line.key for line in content.lines}
        assert content.share == ""
        assert len(content.foot) == 3

    def test_leaves_out_the_check_code_where_a_shape_omits_it(self) -> None:
        shown = [take_content(make_texts(), [], code=True, drop=frozenset(drop)).foot for drop in ((), ("check",))]
        assert shown[0] == (*shown[1], make_texts().check)
