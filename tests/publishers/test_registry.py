"""Which kinds there are, and how one is opened."""

import json
from pathlib import Path

import pytest

from publishers import channels
from publishers.contract import Grade, Undoing
from publishers.registry import (
    SettingsError,
    UnknownKind,
    find_kind,
    kinds,
    open_publisher,
    secret_fields,
    settings_schema,
)
from tests.publishers.loopback import make_transport, tell_all

SECRET = "s3cr3t-token"


class TestKinds:
    def test_are_the_files_of_the_folder(self) -> None:
        files = {file.stem for file in Path(channels.__path__[0]).glob("*.py")} - {"__init__"}
        assert set(kinds()) == files >= {"x", "facebook", "webhook"}

    @pytest.mark.parametrize("kind", kinds())
    def test_say_how_their_posts_are_undone(self, kind: str) -> None:
        sheet = kinds()[kind].capabilities
        assert (sheet.grade is Grade.D) == (sheet.undoing is Undoing.PERSON)
        assert sheet.grade is not Grade.A or sheet.undoing is Undoing.DELETE

    @pytest.mark.parametrize("kind", kinds())
    def test_take_a_base_url_and_hide_their_secrets(self, kind: str) -> None:
        schema = settings_schema(kind)
        json.dumps(schema)
        assert "base_url" in schema["properties"]
        assert secret_fields(kind)
        for name in secret_fields(kind):
            assert '"writeOnly": true' in json.dumps(schema["properties"][name])

    def test_that_do_not_exist_are_refused_with_the_nearest(self) -> None:
        with pytest.raises(UnknownKind) as raised:
            find_kind("facebok")
        assert raised.value.reason.values["nearest"] == "facebook"


class TestSecretFields:
    def test_are_found_when_optional_too(self) -> None:
        assert secret_fields("x") == {"access_token"}
        assert secret_fields("facebook") == {"access_token", "app_secret"}
        assert secret_fields("webhook") == {"secret", "previous_secret"}


class TestOpenPublisher:
    def test_opens_without_a_connection_and_shows_no_secret(self) -> None:
        publisher = open_publisher("x", {"access_token": SECRET}, make_transport())
        assert publisher.kind == "x"
        assert SECRET not in repr(publisher) + repr(vars(publisher))

    @pytest.mark.parametrize(
        ("kind", "settings", "field", "code"),
        [
            ("x", {}, "access_token", "channel.setting_missing"),
            ("x", {"access_token": SECRET, "colour": SECRET}, "colour", "channel.setting_unknown"),
            ("x", {"access_token": f"{SECRET} {SECRET}"}, "access_token", "channel.token_unfit"),
            ("x", {"access_token": f"{SECRET}\n"}, "access_token", "channel.token_unfit"),
            ("x", {"access_token": ""}, "access_token", "channel.token_unfit"),
            ("x", {"access_token": {SECRET: 1}}, "access_token", "channel.setting_refused"),
            ("x", {"access_token": SECRET, "base_url": "x.com"}, "base_url", "channel.address_unfit"),
            ("x", {"access_token": SECRET, "base_url": f"ftp://{SECRET}"}, "base_url", "channel.address_unfit"),
            (
                "x",
                {"access_token": SECRET, "base_url": f"https://a:{SECRET}@x.com"},
                "base_url",
                "channel.address_unfit",
            ),
            ("facebook", {"access_token": SECRET, "page_id": "me"}, "page_id", "channel.setting_malformed"),
            ("webhook", {"base_url": "https://a.example", "secret": SECRET}, "secret", "channel.signing_secret_unfit"),
        ],
    )
    def test_names_the_field_and_never_what_was_typed(
        self, kind: str, settings: dict[str, object], field: str, code: str
    ) -> None:
        with pytest.raises(SettingsError) as raised:
            open_publisher(kind, settings, make_transport())
        (reason,) = raised.value.reasons
        assert (reason.code, reason.values["field"]) == (code, field)
        assert SECRET not in tell_all(raised.value)
