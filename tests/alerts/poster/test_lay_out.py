"""Layouts, whatever the words: nothing overlaps, nothing leaves the picture, nothing is smaller than allowed."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alerts.errors import BadInput
from alerts.poster.blocks import LEAST_MAP, Sheet, build_action, build_child, build_facts
from alerts.poster.content import take_content
from alerts.poster.items import Area, Box, Code, Ink, Item, Map, Photo
from alerts.poster.layout import EASE_FOR_MAP, Layout, lay_out
from alerts.poster.palette import load_palettes
from alerts.poster.templates import Slot, Type, load_templates
from alerts.poster.typeset import Typesetter, find_missing
from alerts.words.texts import Line, Texts
from tests.alerts.poster.specimen import make_child, make_lines, make_texts

SYLLABLES: dict[str, tuple[str, ...]] = {
    "latin": tuple("aeiounrstlșțăâîəğışöüőűčćđžABDEMSŞİ"),
    "cyrillic": tuple("абвгдежзийклмнопрстуфүөңґєїіМАШЩ"),
    "arabic": tuple("ابتثجحخدذرزسشصضطظعغفقكلمنهويةى"),
    "hebrew": tuple("אבגדהוזחטיכלמנסעפצקרשתםןץףך"),
    "devanagari": ("अ", "न", "न्या", "क्षि", "ज्ञे", "श्री", "र्मा", "टीं", "ऋ", "हृ", "द्ध्यो"),
    "bengali": ("অ", "নন্যা", "ক্ষ", "র্মি", "শ্রী", "কৌ", "ড়ো", "ঞ্জু", "তৎ"),
    "thai": ("ณัฐ", "ธิ", "ดา", "ก๊อ", "เพ", "ชร์", "น้ำ", "ปิ่", "ศรี", "ญู"),
    "georgian": tuple("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"),
    "armenian": tuple("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցուփքօֆԱՕ"),
    "han": tuple("范例小明王丽娜欧阳慕容華國東高桜陽菜"),
    "kana": ("み", "ほん", "ハ", "ル", "カ", "ゃ", "っ", "ー", "が", "ぽ"),
    "hangul": tuple("견본하늘김이박최정강조윤장임"),
}
words = st.sampled_from(sorted(SYLLABLES)).flatmap(
    lambda script: st.lists(
        st.lists(st.sampled_from(SYLLABLES[script]), min_size=1, max_size=14).map("".join), min_size=1, max_size=6
    ).map(" ".join)
)
long_words = st.sampled_from(sorted(SYLLABLES)).flatmap(
    lambda script: st.lists(st.sampled_from(SYLLABLES[script]), min_size=15, max_size=45).map("".join)
)
names = st.one_of(words, long_words, st.just("Ana-Maria-Magdalena-Alexandra"))
shapes = st.sampled_from(sorted(load_templates()))


@st.composite
def messages(draw: st.DrawFn) -> tuple[Texts, list[int | None]]:
    count = draw(st.integers(1, 4))
    children = []
    for number in range(1, count + 1):
        lines = [line for line in make_lines() if draw(st.booleans())]
        if draw(st.booleans()):
            lines.append(Line(key="marks", label=draw(words), value=draw(words)))
        children.append(make_child(number, draw(names), tuple(lines)))
    lines = [*make_texts().lines[: draw(st.integers(1, 4))], Line(key="companion", label="With", value=draw(words))]
    photos = draw(st.lists(st.integers(1, count), max_size=2 * count))
    limited = [number for at, number in enumerate(photos) if photos[:at].count(number) < 2]
    direction = draw(st.sampled_from(["ltr", "rtl"]))
    texts = make_texts(
        *children, lines=tuple(lines), direction=direction, kind=draw(words)[:34], do=draw(words) + " 112"
    )
    return texts, limited


def overlap(one: Box, two: Box) -> bool:
    return one.x < two.right and two.x < one.right and one.y < two.bottom and two.y < one.bottom


def make_sheet(texts: Texts, drop: frozenset[str]) -> Sheet:
    content = take_content(texts, [None], code=True, drop=drop)
    return Sheet(load_templates()["square"], load_palettes()["abduction"], Typesetter("en", "ltr"), content, 0.5, 37)


def try_to_lay_out(
    texts: Texts, shape: str, photos: list[int | None], modules: int = 37, *, mapped: bool = True
) -> Layout | None:
    try:
        setter = Typesetter(texts.language, texts.direction)
        return lay_out(
            texts, load_templates()[shape], "abduction", photos, modules, code=True, setter=setter, mapped=mapped
        )
    except BadInput as refusal:
        if refusal.problems[0].code == "poster.does_not_fit":
            return None
        raise


def solid(layout: Layout) -> list[Item]:
    """What must not touch: lines of type, codes, maps, photos that lie on nothing."""
    return [
        item
        for item in layout.items
        if isinstance(item, Ink | Code | Map) or (isinstance(item, Photo) and not item.frame)
    ]


MANY = settings(max_examples=min(settings().max_examples, 150))  # whole layouts, most of a tenth of a second each


class TestWhateverTheWords:
    @MANY
    @given(messages(), shapes)
    def test_nothing_overlaps(self, message: tuple[Texts, list[int | None]], shape: str) -> None:
        layout = try_to_lay_out(message[0], shape, message[1])
        if layout is not None:
            touching = [(one, two) for one, two in combinations(solid(layout), 2) if overlap(one.box, two.box)]
            assert touching == []

    @MANY
    @given(messages(), shapes)
    def test_nothing_leaves_the_picture(self, message: tuple[Texts, list[int | None]], shape: str) -> None:
        layout = try_to_lay_out(message[0], shape, message[1])
        for item in layout.items if layout is not None else ():
            assert item.box.x >= 0
            assert item.box.y >= 0
            assert item.box.right <= layout.width
            assert item.box.bottom <= layout.height
            assert item.box.width >= 0
            assert item.box.height >= 0

    @MANY
    @given(messages(), shapes)
    def test_no_word_stands_where_it_may_be_cut_off(self, message: tuple[Texts, list[int | None]], shape: str) -> None:
        layout = try_to_lay_out(message[0], shape, message[1])
        above, below = load_templates()[shape].safe
        for item in layout.items if layout is not None else ():
            if isinstance(item, Ink | Code):
                assert above <= item.box.y
                assert item.box.bottom <= layout.height - below

    @MANY
    @given(messages(), shapes)
    def test_no_type_is_smaller_than_the_template_allows(
        self, message: tuple[Texts, list[int | None]], shape: str
    ) -> None:
        layout = try_to_lay_out(message[0], shape, message[1])
        least = min(smallest for _, smallest in load_templates()[shape].type.values())
        sizes = [item.size for item in layout.items if isinstance(item, Ink)] if layout is not None else []
        assert all(size >= min(least, 14) for size in sizes)

    @MANY
    @given(messages(), shapes)
    def test_every_photo_given_is_shown(self, message: tuple[Texts, list[int | None]], shape: str) -> None:
        texts, photos = message
        layout = try_to_lay_out(texts, shape, photos)
        if layout is not None:
            assert sorted(item.index for item in layout.items if isinstance(item, Photo)) == list(range(len(photos)))

    @MANY
    @given(messages(), shapes)
    def test_no_box_is_empty(self, message: tuple[Texts, list[int | None]], shape: str) -> None:
        """Every ground but the paper bears words or a code."""
        layout = try_to_lay_out(message[0], shape, message[1])
        for area in layout.items[1:] if layout is not None else ():
            if isinstance(area, Area):
                assert any(overlap(item.box, area.box) for item in layout.items if isinstance(item, Ink | Code))

    @given(names)
    def test_every_script_has_its_glyphs(self, name: str) -> None:
        assert find_missing(name) == []

    @MANY
    @given(messages(), shapes)
    def test_no_letter_is_lost(self, message: tuple[Texts, list[int | None]], shape: str) -> None:
        """The glyphs of each name stand on the poster as often as it is printed, never cut short."""
        layout = try_to_lay_out(message[0], shape, message[1])
        if layout is not None:
            glyphs = sum(len(run.glyphs) for item in layout.items if isinstance(item, Ink) for run in item.line.runs)
            letters = sum(len(child.name.replace(" ", "")) for child in message[0].children)
            assert glyphs >= letters * 0.5


class TestDropping:
    @pytest.mark.parametrize("shape", sorted(load_templates()))
    def test_a_plain_case_drops_little(self, shape: str) -> None:
        layout = try_to_lay_out(make_texts(), shape, [None])
        assert layout is not None
        assert set(layout.dropped) <= {"share", "call", "speaks", "direction"}

    @pytest.mark.parametrize("shape", sorted(load_templates()))
    def test_follows_the_order_of_the_template(self, shape: str) -> None:
        marks = Line(key="marks", label="Marks", value="a small scar above the left eyebrow, " * 5)
        layout = try_to_lay_out(make_texts(make_child(lines=(*make_lines(), marks))), shape, [None])
        assert layout is not None
        order = list(load_templates()[shape].drop)
        assert list(layout.dropped) == sorted(layout.dropped, key=order.index)

    @pytest.mark.parametrize("key", ["call", "share", "eyes"])
    def test_what_is_dropped_is_not_there(self, key: str) -> None:
        texts = make_texts()
        sizes = [
            len(build_action(make_sheet(texts, drop), Slot(block="action", dock="bottom"), 1080).items())
            + len(build_child(make_sheet(texts, drop), Slot(block="child", dock="fill"), 500).items())
            for drop in (frozenset[str](), frozenset({key}))
        ]
        assert sizes[1] < sizes[0]

    @pytest.mark.parametrize("shape", sorted(load_templates()))
    def test_never_drops_what_identifies(self, shape: str) -> None:
        template = load_templates()[shape]
        assert not {"place", "time", "vehicle", "marks"} & set(template.omit)
        assert not {"place", "time", "vehicle"} & set(template.drop)

    @pytest.mark.parametrize("shape", sorted(load_templates()))
    def test_what_a_shape_never_shows_is_not_there(self, shape: str) -> None:
        template = load_templates()[shape]
        left_out = [line for line in make_lines() if line.key not in template.omit]
        texts = make_texts(make_child(lines=tuple(left_out)))
        assert try_to_lay_out(make_texts(), shape, [None]) == try_to_lay_out(texts, shape, [None])


class TestAction:
    @pytest.mark.parametrize("width", [330, 560, 1080])
    def test_the_number_is_never_torn(self, width: int) -> None:
        sheet = make_sheet(make_texts(), frozenset({"call"}))
        action = build_action(sheet, Slot(block="action", dock="bottom", code=False), width)
        first = next(item for item in action.items() if isinstance(item, Ink))
        assert sum(len(run.glyphs) for run in first.line.runs) >= len("+999 0000 0404")


class TestFacts:
    def test_stand_beside_their_labels_where_that_saves_height(self) -> None:
        sheet = make_sheet(make_texts(), frozenset())
        under, beside = (
            build_facts(sheet, Slot(block="facts", dock="fill", beside=beside), 1200) for beside in (False, True)
        )
        assert beside.height < under.height
        for stack in (under, beside):
            accented = [item for item in stack.items() if isinstance(item, Ink) and item.colour == sheet.palette.accent]
            assert accented != [], "the vehicle stands out"


class TestTheMap:
    @pytest.mark.parametrize(("shape", "photos"), [("portrait", [1]), ("portrait", []), ("square", [])])
    def test_has_its_place_where_words_leave_it(self, shape: str, photos: list[int | None]) -> None:
        texts = make_texts(lines=make_texts().lines[:3])
        layout = try_to_lay_out(texts, shape, photos)
        assert layout is not None
        (drawn,) = [item for item in layout.items if isinstance(item, Map)]
        assert min(drawn.box.width, drawn.box.height) >= LEAST_MAP

    def test_is_there_only_when_there_is_one(self) -> None:
        layout = try_to_lay_out(make_texts(), "portrait", [1], mapped=False)
        assert layout is not None
        assert not has_map(layout)

    @MANY
    @given(messages(), shapes)
    def test_takes_no_word_and_makes_none_small(self, message: tuple[Texts, list[int | None]], shape: str) -> None:
        with_map, without = (try_to_lay_out(message[0], shape, message[1], mapped=mapped) for mapped in (True, False))
        assert (with_map is None) == (without is None)
        if with_map is not None and without is not None:
            assert with_map.dropped == without.dropped
            assert not (with_map.dropped and has_map(with_map))
            least = max(type_sizes(without)) * (1 - EASE_FOR_MAP) - 4
            assert max(type_sizes(with_map)) >= least

    def test_goes_first(self) -> None:
        texts = make_texts(lines=make_texts().lines[:3])
        marks = Line(key="marks", label="Marks", value="a small scar above the left eyebrow, " * 12)
        layouts = [
            try_to_lay_out(texts.model_copy(update={"children": (child,)}), "portrait", [1])
            for child in (make_child(), make_child(lines=(*make_lines(), marks)))
        ]
        assert [layout is not None and has_map(layout) for layout in layouts] == [True, False]

    def test_lies_on_the_other_side_where_words_run_from_right_to_left(self) -> None:
        texts = make_texts(lines=make_texts().lines[:3])
        boxes = []
        for direction in ("ltr", "rtl"):
            layout = try_to_lay_out(texts.model_copy(update={"direction": direction}), "portrait", [1])
            assert layout is not None
            boxes += [item.box for item in layout.items if isinstance(item, Map)]
        assert boxes[0].right == 1080
        assert boxes[1].x == 0


def has_map(layout: Layout) -> bool:
    return any(isinstance(item, Map) for item in layout.items)


def type_sizes(layout: Layout) -> list[int]:
    return [item.size for item in layout.items if isinstance(item, Ink)]


class TestHierarchy:
    @pytest.mark.parametrize("shape", sorted(load_templates()))
    def test_the_name_is_the_largest_type_and_the_number_the_next(self, shape: str) -> None:
        layout = try_to_lay_out(make_texts(), shape, [None])
        assert layout is not None
        sizes = sorted({item.size for item in layout.items if isinstance(item, Ink)}, reverse=True)
        template = load_templates()[shape]
        assert template.type[Type.NAME][1] <= sizes[0]
        assert sizes[0] > 2 * template.type[Type.LINE][1] * 0.9

    def test_a_name_that_is_withheld_is_not_printed(self) -> None:
        child = make_child(name="Name withheld")
        texts = make_texts(child, call="Have you seen this child?")
        same = make_texts(child.model_copy(update={"name": "Anything"}), call="Have you seen this child?")
        assert try_to_lay_out(texts, "square", []) == try_to_lay_out(same, "square", [])

    def test_the_ground_is_covered(self) -> None:
        layout = try_to_lay_out(make_texts(), "square", [None])
        assert layout is not None
        first = layout.items[0]
        assert isinstance(first, Area)
        assert first.box == Box(0, 0, 1080, 1080)
