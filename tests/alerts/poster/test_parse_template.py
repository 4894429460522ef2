"""Templates: what is there is complete, and what is wrong is named by file and key."""

import re

import pytest

from alerts.poster.templates import (
    FOLDER,
    TemplateError,
    Type,
    load_templates,
    parse_template,
    published_shapes,
    shapes,
)

SQUARE = (FOLDER / "square.toml").read_text("utf-8")


class TestParseTemplate:
    @pytest.mark.parametrize(
        ("old", "new", "sentence"),
        [
            ('shape = "square"', "", "shape: Field required"),
            ("size = [1080, 1080]", "size = [1080, 10]", "size[1]: "),
            ("kind = [60, 42]", "kind = [42, 60]", "type.kind: the largest comes first"),
            ("kind = [60, 42]", "", "type: kind missing"),
            ("margin = 44", 'margin = "wide"', "margin: "),
            ("margin = 44", "margin = 44\nborder = 3", "border: Extra inputs are not permitted"),
            ('"share", "call"', '"share", "shoe-size"', "drop: shoe-size is none of age, "),
            ('block = "kind"', 'block = "logo"', "variants.one[0].block: "),
            (", share = 0.45", "", "variants.one[4]: share is needed for left and right"),
            ('"child", dock = "fill"', '"child", dock = "top"', "variants.one: the last block"),
            ("gap = 20", 'gap = 20\nomit = ["foot"]', "omit: foot is none of age, "),
            ("gap = 20", "gap = 20\nmost_bytes = 900", "most_bytes: "),
            ("margin = 44", "margin = = 44", "Invalid value"),
            ("size = [1080, 1080]", 'medium = "pdf"\nsize = [1081, 1080]', "size: of a PDF both are even"),
            ("margin = 44", 'medium = "pdf"\nmost_bytes = 60000\nmargin = 44', "most_bytes: only of a JPEG"),
        ],
    )
    def test_names_the_file_and_the_key(self, old: str, new: str, sentence: str) -> None:
        assert old in SQUARE
        with pytest.raises(TemplateError, match=re.escape(f"square.toml: {sentence}")) as caught:
            parse_template(SQUARE.replace(old, new, 1), "square.toml")
        assert "\n" not in str(caught.value)

    def test_one_more_file_is_one_more_shape(self, tmp_path_factory: pytest.TempPathFactory) -> None:
        folder = tmp_path_factory.mktemp("templates")
        (folder / "wide.toml").write_text(SQUARE.replace('"square"', '"wide"').replace("[1080, 1080]", "[1200, 1200]"))
        assert load_templates(folder)["wide"].size == (1200, 1200)


class TestShapes:
    def test_of_the_product(self) -> None:
        assert dict(shapes()) == {
            "portrait": (1080, 1350),
            "square": (1080, 1080),
            "x": (1600, 900),
            "card": (1200, 630),
            "story": (1080, 1920),
            "signage-landscape": (1920, 1080),
            "signage-portrait": (1080, 1920),
            "light": (720, 900),
            "print": (595, 842),
        }

    def test_that_every_alert_has(self) -> None:
        """What a channel, a page or a feed shows; signs are for `homeward render`."""
        assert set(published_shapes()) == {"card", "light", "portrait", "print", "square", "story", "x"}

    def test_that_apps_cover_in_part_say_so(self) -> None:
        """Of a story Instagram and Facebook take 14 % at the top and, with their buttons, more at the bottom."""
        above, below = load_templates()["story"].safe
        assert above >= 0.13 * 1920
        assert below >= 0.17 * 1920

    @pytest.mark.parametrize("shape", ["signage-landscape", "signage-portrait"])
    def test_that_are_read_from_metres_have_large_type_and_few_words(self, shape: str) -> None:
        template = load_templates()[shape]
        read = {name: smallest for name, (_, smallest) in template.type.items() if name is not Type.FOOT}
        assert min(read.values()) >= 36
        assert template.type[Type.FOOT][1] >= 24
        assert {"share", "check", "speaks"} <= set(template.omit)
