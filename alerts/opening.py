"""Everything a process needs, opened once from the settings and handed down."""

from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from sqlalchemy import make_url

from alerts.alert.freezing import Site
from alerts.calls.means import Means
from alerts.calls.ringing import Ring
from alerts.channel.opening import Destination, open_destination
from alerts.db.clock import Clock
from alerts.db.keyfile import KEY_FILE, FileSeal, make_key_file
from alerts.db.migrations.upgrade import is_newer, is_up_to_date, upgrade_database
from alerts.db.seal import Seal
from alerts.db.session import Database, Wake
from alerts.db.signing import HeadKeeper
from alerts.db.tombstones import QUEUE
from alerts.db.weakness import LEAST_SECRET, find_weakness
from alerts.image.manifest import Sign
from alerts.image.signing import PosterSigner
from alerts.overview.queries import find_sealed
from alerts.publication.deliver import Delivery
from alerts.publication.machine import Timings
from alerts.resolution.forgetting import Rules
from alerts.resolution.restore import check_restore
from alerts.resolution.surfaces import Answer
from alerts.resolution.tombstone_file import Keeper, TombstoneFile
from alerts.settings import Settings, TrustedProxies, host_of, is_loopback
from alerts.staff.letters import Letters
from alerts.staff.mailing import Post
from alerts.staff.passkeys import RelyingParty, relying_party
from alerts.telemetry.logs import log_failure, open_log
from geo.gazetteer import load_everything
from publishers.batch_http import BatchTransport
from publishers.contract import Publisher
from publishers.errors import PublishError
from publishers.geocoding import NominatimGeocoder, NotAnAddress, open_geocoder
from publishers.guard import AddressGuard
from publishers.http import Transport
from publishers.mail import Mailbox
from publishers.rates import Rates, open_counts

MOST_OF_OURS = 32_000_000  # bytes of a page of our own: a feed has 5 to 20 kB for each live alert, and shows them all
GEOCODER_SECONDS = 4.0  # an officer waits for the answer, and can do without

REPLACE_IT = (
    "Make one with `openssl rand -hex 32`, and keep it apart from the backups. If anything was sealed under this one, "
    "it belongs into HOMEWARD_PREVIOUS_SECRET_KEYS until `homeward keys reseal` is done."
)

GO_FORWARD = "Install that version again, or put back the backup of before the upgrade."

_log = open_log("homeward.process")


class SettingsError(Exception):
    """A setting is missing or wrong; the sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Service:
    """The opened service: the store, the way out, the timings, and where the public finds it.

    `keeper` is None where there is no file beside the store.
    """

    settings: Settings
    database: Database
    transport: Transport
    timings: Timings
    site: Site
    keeper: Keeper | None = None
    batches: BatchTransport = field(init=False, repr=False)
    geocoder: NominatimGeocoder | None = field(init=False, repr=False)
    heads: HeadKeeper = field(init=False)
    trusted_proxies: TrustedProxies = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "batches", BatchTransport(self.transport))
        object.__setattr__(self, "geocoder", find_geocoder(self.settings, self.transport.rates))
        object.__setattr__(self, "trusted_proxies", self.settings.proxies())
        object.__setattr__(self, "heads", HeadKeeper(self.database, self.settings.audit_folder()))

    @property
    def delivery(self) -> Delivery:
        return Delivery(self.database, self.open_channel, self.timings, self.batches)

    @property
    def ring(self) -> Ring:
        return Means(self.transport, open_mailbox(self.settings))

    @property
    def letters(self) -> Letters | None:
        """None where there is no mail server."""
        mailbox = open_mailbox(self.settings)
        return Letters(mailbox, self.desk_url) if mailbox else None

    @property
    def post_link(self) -> Post | None:
        """Links to whoever asks for one: None where a link is enough to sign in, or there is no mail server."""
        letters = self.letters
        return letters.send_link if letters and self.second_factor else None

    @property
    def purge_rules(self) -> Rules:
        return Rules(grace_days=self.settings.purge_grace_days, backup_days=self.settings.backup_days)

    @property
    def base_url(self) -> str:
        return self.site.base_url

    @property
    def desk_url(self) -> str:
        """Where staff find desk and API, without a slash at the end."""
        return self.settings.desk_url.rstrip("/") or self.base_url

    @property
    def second_factor(self) -> bool:
        """Whether the desk asks for one after a one-time link. Never off where others can reach us."""
        are_local = all(is_loopback(host_of(url)) for url in (self.base_url, self.desk_url))
        return self.settings.second_factor or not are_local

    @property
    def passkeys(self) -> RelyingParty | None:
        return relying_party(self.desk_url)

    def open_channel(self, destination: Destination) -> Publisher:
        return open_destination(destination, self.transport)

    def close(self) -> None:
        """What this process recorded is signed for before it goes."""
        self.batches.close()
        self.heads.sign_last()
        if self.transport.rates is not None:
            self.transport.rates.close()
        self.database.close()


def open_service(
    settings: Settings,
    *,
    clock: Clock | None = None,
    wake: Wake = lambda queue: None,
    timings: Timings | None = None,
    upgrade: bool = True,
    any_key: bool = False,
) -> Service:
    """Open the store (bringing an embedded one up to date) and everything else. Raises SettingsError.

    A store that was restored from a backup is held before this returns, and what had ended is ended again in it.
    `any_key`: also with a key that is not the store's, for whoever says what is wrong; a restore is then taken up by
    nobody, since it would be sealed and signed by that key.
    """
    open_mailbox(settings)
    check_proxies(settings)
    find_geocoder(settings)
    check_second_factor(settings)
    load_signer(settings)
    database = Database(settings.database(), open_seal(settings), clock=clock, wake=wake)
    refuse_newer_store(database)
    if upgrade:
        upgrade_database(database.engine)
    if not any_key:
        refuse_another_key(database)
    rates = Rates(open_counts(settings.broker_url), database.clock)
    timings = timings or Timings()
    timings.check()
    call, look = timings.call.total_seconds(), timings.look.total_seconds()
    guard = AddressGuard(settings.private_addresses())
    transport = Transport(guard, total_timeout=call, look_timeout=look, rates=rates)
    signer = PosterSigner(database, load_signer(settings))
    site = Site(settings.base_url.rstrip("/"), load_everything(settings.area_folder()), signer)
    keeper = None if any_key else _keep_tombstones(settings, database, timings, site.base_url)
    return Service(settings, database, transport, timings, site, keeper)


def _keep_tombstones(settings: Settings, database: Database, timings: Timings, base_url: str) -> Keeper | None:
    """Hold what was restored; from here on this process writes every tombstone to its file right after the commit."""
    if not is_up_to_date(database.engine):
        return None  # whoever opened it says what to do
    keeper = Keeper(database, TombstoneFile(settings.tombstones()))
    wake = database.wake

    def wake_and_keep(queue: str) -> None:
        if queue == QUEUE:
            keep_safely(keeper)
        else:
            wake(queue)

    database.wake = wake_and_keep
    check_restore(database, keeper.file, timings, base_url=base_url)
    keep_safely(keeper)
    return keeper


def refuse_newer_store(database: Database) -> None:
    """Raises SettingsError: a version that was put back must not write where it does not know what a column means."""
    if is_newer(database.engine):
        database.close()
        raise SettingsError(f"The database was brought up to date by a newer version of Homeward. {GO_FORWARD}")


def refuse_another_key(database: Database) -> None:
    """Raises SettingsError: nothing that is sealed would open, and whatever is sealed now would open nowhere else."""
    if not is_up_to_date(database.engine):
        return  # whoever opened it says what to do
    with database.read() as session:
        found = find_sealed(session)
    if found and not database.seal.opens_any(found):
        database.close()
        raise SettingsError(
            "secret key: the store was sealed under another one. Put the right one back: into HOMEWARD_SECRET_KEY, or "
            "into secret.key in the data dir. When the key was changed, the older one belongs into "
            "HOMEWARD_PREVIOUS_SECRET_KEYS."
        )


def keep_safely(keeper: Keeper) -> int:
    """The fact itself is committed: a full disk must not undo it. The upkeep asks again each second."""
    try:
        return keeper.copy()
    except OSError as error:
        log_failure(_log, "the tombstone file can not be written", error)
        return 0


def open_mailbox(settings: Settings) -> Mailbox | None:
    """None where no server is named. Raises SettingsError."""
    url = settings.smtp_url.get_secret_value()
    if not url:
        return None
    mailbox = Mailbox(url, settings.mail_from)
    try:
        mailbox.check()
    except ValueError as error:
        raise SettingsError(f"{error}.") from None
    return mailbox


def find_geocoder(settings: Settings, rates: Rates | None = None) -> NominatimGeocoder | None:
    """None where no geocoder is named. Raises SettingsError."""
    guard = AddressGuard(settings.private_addresses())
    try:
        return open_geocoder(settings.geocoder_url, Transport(guard, GEOCODER_SECONDS, rates=rates))
    except NotAnAddress as error:
        raise SettingsError(f"HOMEWARD_GEOCODER_URL: {error}.") from None


def check_second_factor(settings: Settings) -> None:
    """Raises SettingsError."""
    if not settings.second_factor and not settings.is_local():
        raise SettingsError(
            "HOMEWARD_SECOND_FACTOR is off, and HOMEWARD_BASE_URL is not this machine alone: whoever reads a link "
            "first would be in. Leave it out."
        )


def load_signer(settings: Settings) -> Sign | None:
    """None where none is named. Raises SettingsError."""
    if not settings.signer:
        return None
    module, _, name = settings.signer.partition(":")
    try:
        found: object = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError, TypeError):
        found = None
    if not callable(found):
        raise SettingsError(
            "HOMEWARD_SIGNER names no function that can be loaded. Write package.module:function, of a package that is "
            "installed beside Homeward."
        )
    signer: Sign = found
    return signer


def check_proxies(settings: Settings) -> None:
    """Raises SettingsError."""
    try:
        settings.proxies()
    except ValueError as error:
        raise SettingsError(
            f"HOMEWARD_TRUSTED_PROXIES: {error}. Write addresses or networks, such as 10.0.0.0/24, separated by commas."
        ) from None


def fetch_own(settings: Settings) -> Callable[[str], Answer]:
    """GET a path of our own public address, as anybody would; our own host may be on loopback."""
    base = settings.base_url.rstrip("/")
    guard = AddressGuard((*settings.private_addresses(), host_of(base)))
    session = Transport(guard, total_timeout=10.0, most_bytes=MOST_OF_OURS).session()

    def fetch(path: str) -> Answer:
        try:
            response = session.get(base + path)
        except PublishError:
            return Answer(0)
        return Answer(response.status_code, response.headers.get("Content-Type", ""), response.content)

    return fetch


def open_seal(settings: Settings) -> Seal:
    """By the keys that are set, or by the key file, made in the data dir only where the database is there too.

    Raises SettingsError.
    """
    given, others = settings.secret_key.get_secret_value(), settings.previous_secrets()
    if any(len(secret) < LEAST_SECRET for secret in others):  # one that can be guessed opens, so that it can be left
        raise SettingsError("HOMEWARD_PREVIOUS_SECRET_KEYS holds a key that is too short: each has been a secret key.")
    if given:
        if weakness := find_weakness(given):
            raise SettingsError(f"HOMEWARD_SECRET_KEY {weakness}. {REPLACE_IT}")
        return Seal(given, *others)
    if settings.database_url:
        raise SettingsError(
            "HOMEWARD_SECRET_KEY is not set: it must be given when HOMEWARD_DATABASE_URL is. "
            "Make one with `openssl rand -hex 32` and keep it apart from the backups."
        )
    path = settings.data_dir / KEY_FILE
    if not path.exists() and Path(str(make_url(settings.database()).database)).exists():
        raise SettingsError(
            f"{path} is missing beside its database: put it back from where it was kept, or set HOMEWARD_SECRET_KEY "
            "when that has sealed it."
        )
    make_key_file(path)
    try:
        return FileSeal(path, *others)
    except ValueError as error:
        raise SettingsError(f"{error}.") from None
