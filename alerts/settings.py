"""Settings, read once from the environment (`HOMEWARD_*`) and handed down."""

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Every field is `HOMEWARD_<NAME>`; `.env.example` lists all of them."""

    model_config = SettingsConfigDict(env_prefix="HOMEWARD_", extra="ignore", frozen=True)

    data_dir: Path = Field(Path("homeward-data"), description="Where the embedded database and the key file live.")
    database_url: str = Field("", description="Empty: SQLite in the data dir. Or postgresql+psycopg://...")
    broker_url: str = Field("", description="Empty: embedded workers in this process. Or redis://... for Celery.")
    base_url: str = Field("http://127.0.0.1:8000", description="How the public reaches this service.")
    secret_key: SecretStr = Field(
        SecretStr(""), description="Seals photos and credentials; made on the embedded default."
    )
    previous_secret_keys: SecretStr = Field(
        SecretStr(""), description="Comma-separated; they still open what was sealed, and seal nothing."
    )
    audit_dir: Path | None = Field(None, description="Where signed heads of the audit are kept; empty: the data dir.")
    allow_private_addresses: str = Field("", description="Comma-separated hosts or networks that channels may reach.")
    public_dir: Path | None = Field(None, description="Also write every public byte here, for nginx or a CDN.")

    def database(self) -> str:
        """The SQLAlchemy URL, with the embedded default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'homeward.db'}"

    def previous_secrets(self) -> tuple[str, ...]:
        given = self.previous_secret_keys.get_secret_value().split(",")
        return tuple(secret.strip() for secret in given if secret.strip())

    def audit_folder(self) -> Path:
        return self.audit_dir or self.data_dir

    def private_addresses(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.allow_private_addresses.split(",") if part.strip())
