"""`.env.example` lists every setting, and no other."""

import re

from alerts.settings import Settings
from tests.house.sources import ROOT


def listed_settings(text: str) -> set[str]:
    """Names of the settings in an env file, set or commented out."""
    return set(re.findall(r"^#?[ ]?(HOMEWARD_[A-Z0-9_]+)=", text, re.MULTILINE))


def test_the_example_lists_every_setting() -> None:
    prefix = Settings.model_config["env_prefix"]
    known = {f"{prefix}{field}".upper() for field in Settings.model_fields}
    assert listed_settings((ROOT / ".env.example").read_text("utf-8")) == known


def test_set_and_commented_settings_are_read() -> None:
    assert listed_settings("# why\nHOMEWARD_A=1\n# HOMEWARD_B_2=\n#HOMEWARD_C=x\nOTHER=1") == {
        "HOMEWARD_A",
        "HOMEWARD_B_2",
        "HOMEWARD_C",
    }
