"""The application as a whole: its description, its probes, and what every answer carries."""

from pathlib import Path
from typing import Any

from fastapi import FastAPI
from starlette.testclient import TestClient

from alerts.db.migrations.upgrade import upgrade_database
from alerts.settings import Settings
from alerts.web.app import create_app
from alerts.web.middleware import safe_headers
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.seed import World, make_service, open_database
from tests.clock import ManualClock


def document(client: TestClient) -> dict[str, Any]:
    described: dict[str, Any] = client.get("/openapi.json").json()
    return described


def has_example(shape: dict[str, Any], schemas: dict[str, Any]) -> bool:
    if "example" in shape or "examples" in shape:
        return True
    schema = shape.get("schema", shape)
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    inner = [*schema.get("properties", {}).values(), *schema.get("anyOf", [])]
    inner += [schema["items"]] if "items" in schema else []
    return "example" in schema or "examples" in schema or any(has_example(part, schemas) for part in inner)


class TestTheDescription:
    def test_describes_every_operation(self, client: TestClient) -> None:
        for path, methods in document(client)["paths"].items():
            for method, operation in methods.items():
                assert operation.get("summary"), f"{method} {path}"
                assert operation.get("description"), f"{method} {path}"

    def test_shows_an_example_of_every_body_and_answer(self, client: TestClient) -> None:
        described = document(client)
        schemas = described["components"]["schemas"]
        lacking = []
        for path, methods in described["paths"].items():
            for method, operation in methods.items():
                if not path.startswith(("/v1", "/areas", "/schemas")):
                    continue
                shapes = [operation["requestBody"]] if "requestBody" in operation else []
                shapes += [answer for status, answer in operation["responses"].items() if status.startswith("2")]
                contents = [content for shape in shapes for content in shape.get("content", {}).values()]
                lacking += [f"{method} {path}" for content in contents if not has_example(content, schemas)]
        assert lacking == []

    def test_says_that_every_post_takes_an_idempotency_key(self, client: TestClient) -> None:
        for path, methods in document(client)["paths"].items():
            if path.startswith("/v1") and "post" in methods:
                names = {parameter["name"] for parameter in methods["post"].get("parameters", [])}
                assert "Idempotency-Key" in names, path

    def test_keeps_no_schema_of_the_frameworks_own_errors(self, client: TestClient) -> None:
        assert "HTTPValidationError" not in client.get("/openapi.json").text

    def test_describes_no_page_of_the_desk(self, client: TestClient) -> None:
        assert [path for path in document(client)["paths"] if path.startswith(("/desk", "/static"))] == []


class TestProbes:
    def test_tell_that_it_lives(self, client: TestClient) -> None:
        assert client.get("/healthz").json() == {"status": "alive"}

    def test_tell_that_it_is_ready_once_the_tables_are_there(self, settings: Settings, tmp_path: Path) -> None:
        empty = settings.model_copy(update={"database_url": f"sqlite:///{tmp_path / 'new.db'}"})
        database = open_database(empty.database_url, ManualClock())
        client = TestClient(create_app(make_service(database, empty)))
        answer = client.get("/readyz")
        assert (answer.status_code, answer.json()["status"]) == (503, "unready")
        assert "homeward db upgrade" in answer.json()["checks"][0]["said"]
        upgrade_database(database.engine)
        answer = client.get("/readyz")
        assert (answer.status_code, answer.json()["status"]) == (200, "ready")
        database.close()


class TestEveryAnswer:
    def test_carries_the_headers_that_protect_its_reader(self, callers: Callers) -> None:
        for path in ("/healthz", "/v1/cases", "/v1/nothing"):
            headers = callers.officer.ask("GET", path, headers={"Origin": "https://elsewhere.example"}).headers
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["cache-control"] == "no-store"
            assert headers["content-security-policy"].startswith("default-src")
            assert "access-control-allow-origin" not in headers  # so no other site's script reads it

    def test_promises_encryption_only_where_there_is_some(self, client: TestClient) -> None:
        assert "strict-transport-security" not in client.get("/healthz").headers
        assert safe_headers(secure=True)["Strict-Transport-Security"] == "max-age=31536000"


class TestMakingIt:
    def test_shares_nothing_between_two(self, world: World) -> None:
        first, second = create_app(world.service), create_app(world.service)
        assert isinstance(first, FastAPI)
        assert first.state.public_site is not second.state.public_site
