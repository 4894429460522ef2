"""`homeward trust`: the root, the key that signs posters, and what the doctor says of them."""

import json
from pathlib import Path

import pytest
from cryptography.x509 import load_pem_x509_certificate

from tests.alerts.cli.conftest import Homeward


def verdict(homeward: Homeward) -> tuple[str, str]:
    """Of the signature of posters, and its cure."""
    rows = json.loads(homeward("doctor --json").out)
    [row] = [each for each in rows if each["what"] == "signature of posters"]
    return row["verdict"], row["cure"]


def test_from_nothing_to_a_root_that_anybody_may_have(homeward: Homeward, agency: str) -> None:
    assert verdict(homeward) == ("warning", 'Run: homeward trust init --name "..." (docs/checking.md)')
    refused = homeward("trust show")
    assert (refused.code, "homeward trust init" in refused.err) == (2, True)
    done = homeward('trust init --name "Police of Example"')
    assert done.code == 0
    root = load_pem_x509_certificate(homeward("trust show").out.encode())
    assert "Police of Example" in root.subject.rfc4514_string()
    assert verdict(homeward) == ("ok", "")
    assert "homeward trust renew" in homeward('trust init --name "Another"').err
    assert homeward("trust renew").code == 0
    assert verdict(homeward) == ("ok", "")


@pytest.mark.parametrize("name", ["", "  ", "Police\nof Example", "Police\u202eelpmaxE", "P" * 65])
def test_a_name_that_nobody_could_read_makes_no_root_for_ten_years(homeward: Homeward, agency: str, name: str) -> None:
    """Such as of a variable of the shell that was never set."""
    refused = homeward("trust init --name", name)
    assert (refused.code, refused.errors[0].startswith("name: ")) == (2, True)
    assert homeward('trust init --name "Police of Example"').code == 0


def test_a_key_in_a_kms_is_given_by_its_public_half(homeward: Homeward, agency: str, tmp_path: Path) -> None:
    file = tmp_path / "public.pem"
    file.write_text("no key")
    refused = homeward('trust init --name "Police of Example" --public-key', file)
    assert (refused.code, "P-256" in refused.err) == (2, True)


@pytest.mark.parametrize("named", ["nothing", "no.such:module", "json:none", ":"])
def test_a_signer_that_can_not_be_loaded_is_told_by_every_command(
    homeward: Homeward, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("HOMEWARD_SIGNER", named)
    refused = homeward("staff add ana@police.example --role officer")
    assert (refused.code, "package.module:function" in refused.err) == (2, True)
