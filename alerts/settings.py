"""Settings, read once from the environment (`HOMEWARD_*`), or from files of those names, and handed down."""

import os
import warnings
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BeforeValidator, DirectoryPath, Field, SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SecretsSettingsSource, SettingsConfigDict

Level = Literal["debug", "info", "warning", "error"]
"""How much is logged."""


TrustedProxies = tuple[IPv4Network | IPv6Network, ...]

PREFIX = "HOMEWARD_"

BLANK_IS_NONE = BeforeValidator(lambda given: given or None)
"""A line `NAME=` names no folder; to a Path it would be wherever the process was started."""


def host_of(url: str) -> str:
    """In small letters; empty where there is none. Raises ValueError for what is no address at all."""
    return (urlsplit(url).hostname or "").lower()


def is_loopback(host: str) -> bool:
    """Whether nobody but this machine is there."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


class SecretFiles(SecretsSettingsSource):
    def __call__(self) -> dict[str, Any]:
        """A file that is not read (a folder, a link that leads away) is refused: its setting would be left out."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return super().__call__()


class Settings(BaseSettings):
    """Every field is `HOMEWARD_<NAME>`, a variable or a file of that name in `secrets_dir`; `.env.example` lists all.

    Raises pydantic's ValidationError, and pydantic-settings' SettingsError for a file that can not be read.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore", frozen=True)

    secrets_dir: Annotated[DirectoryPath | None, BLANK_IS_NONE] = Field(
        None, description="Settings as files, from a vault or systemd: each is called as its variable is."
    )
    data_dir: Path = Field(Path("homeward-data"), description="Where the embedded database and the key file live.")
    database_url: str = Field("", repr=False, description="Empty: SQLite in the data dir. Or postgresql+psycopg://...")
    broker_url: str = Field(
        "", repr=False, description="Empty: embedded workers in this process. Or redis://... for Celery."
    )
    base_url: str = Field("http://127.0.0.1:8000", description="How the public reaches this service.")
    desk_url: str = Field("", description="How staff reach desk and API, at a host of its own. Empty: the base URL.")
    secret_key: SecretStr = Field(
        SecretStr(""), description="Seals photos and credentials; made on the embedded default."
    )
    second_factor: bool = Field(
        True, description="False: a one-time link is enough at the desk. Only where the base URL is this machine alone."
    )
    previous_secret_keys: SecretStr = Field(
        SecretStr(""), description="Comma-separated; they still open what was sealed, and seal nothing."
    )
    audit_dir: Annotated[Path | None, BLANK_IS_NONE] = Field(
        None, description="Where signed heads of the audit are kept; empty: the data dir."
    )
    allow_private_addresses: str = Field("", description="Comma-separated hosts or networks that channels may reach.")
    plain_hosts: str = Field(
        "",
        description="Comma-separated hosts that may be talked to without TLS: database, broker, mail server, base URL.",
    )
    trusted_proxies: str = Field(
        "127.0.0.1,::1", description="Comma-separated addresses or networks whose X-Forwarded-For is believed."
    )
    purge_grace_days: int = Field(14, ge=1, le=365, description="From the last proof that all is gone to the wipe.")
    backup_days: int = Field(35, ge=1, le=35, description="How long your backups are kept; at most 35.")
    tombstone_dir: Annotated[Path | None, BLANK_IS_NONE] = Field(
        None, description="Where the tombstone file is kept; empty: the data dir."
    )
    smtp_url: SecretStr = Field(SecretStr(""), description="Calls to people on duty go out by it; empty: no e-mail.")
    mail_from: str = Field("", description="The sender of those e-mails.")
    geocoder_url: str = Field(
        "", description="A Nominatim service, asked for places that nobody here knows: it learns them. Empty: none."
    )
    public_dir: Annotated[Path | None, BLANK_IS_NONE] = Field(
        None, description="Also write every public byte here, for nginx or a CDN."
    )
    signer: str = Field("", description="package.module:function that signs posters, where the key is in a KMS.")
    log_level: Level = Field("info", description="Of what goes to stderr.")
    metrics_port: int = Field(0, ge=0, le=65535, description="/metrics on a port of its own; 0: none.")
    metrics_host: str = Field("127.0.0.1", description="The address that the port of /metrics listens on.")
    metrics_token: SecretStr = Field(
        SecretStr(""), description="/metrics on the main port, for whoever sends it as a bearer token."
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """A variable outranks a file. A folder that is none is refused as the setting that it is."""
        given = [value for name, value in os.environ.items() if name.upper() == f"{PREFIX}SECRETS_DIR" and value]
        files = [SecretFiles(settings_cls, Path(value)) for value in given if Path(value).is_dir()]
        return init_settings, env_settings, *files

    def named_files(self) -> tuple[str, ...]:
        """The settings that the folder of secrets holds, misspelt ones too."""
        found = sorted(file.name for file in self.secrets_dir.iterdir()) if self.secrets_dir else []
        return tuple(name for name in found if name.upper().startswith(PREFIX))

    def database(self) -> str:
        """The SQLAlchemy URL, with the embedded default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'homeward.db'}"

    def is_local(self) -> bool:
        """Whether our addresses, the public's and the desk's, are this machine alone."""
        return all(is_loopback(host_of(url)) for url in (self.base_url, self.desk_url or self.base_url))

    def previous_secrets(self) -> tuple[str, ...]:
        given = self.previous_secret_keys.get_secret_value().split(",")
        return tuple(secret.strip() for secret in given if secret.strip())

    def audit_folder(self) -> Path:
        return self.audit_dir or self.data_dir

    def tombstones(self) -> Path:
        """The file that tells a restored database what it must not revive."""
        return (self.tombstone_dir or self.data_dir).resolve() / "tombstones.jsonl"

    def area_folder(self) -> Path:
        """Boundary sets that were imported, a file each."""
        return self.data_dir / "areas"

    def proxies(self) -> TrustedProxies:
        """Raises ValueError, which says what is none."""
        return tuple(ip_network(part.strip()) for part in self.trusted_proxies.split(",") if part.strip())

    def hosts_without_tls(self) -> frozenset[str]:
        return frozenset(part.strip().lower() for part in self.plain_hosts.split(",") if part.strip())

    def private_addresses(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.allow_private_addresses.split(",") if part.strip())
