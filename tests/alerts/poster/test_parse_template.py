"""Templates: what is there is complete, and what is wrong is named by file and key."""

import re

import pytest

from alerts.poster.templates import FOLDER, TemplateError, load_templates, parse_template, shapes

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
            ("margin = 44", "margin = = 44", "Invalid value"),
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
        }
