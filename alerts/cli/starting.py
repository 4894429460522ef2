"""What a command that stays up asks before it starts: with a setting that can not work it says so, and does not run."""

from cryptography.exceptions import InvalidTag

from alerts.cli.examining_settings import find_unfit, read_settings
from alerts.cli.findings import Finding
from alerts.cli.refusals import Refused
from alerts.opening import Service
from alerts.overview.queries import find_sealed
from alerts.settings import Settings


def read_fit_settings() -> Settings:
    """The settings of the environment. Raises Refused with the doctor's sentence for the first that can not work."""
    settings, unread = read_settings()
    if settings is None:
        raise Refused(unread[0].sentence)
    for finding in find_unfit(settings):
        if finding.is_unfit:
            raise Refused(finding.sentence)
    return settings


def refuse_another_key(service: Service) -> None:
    """Raises Refused: nothing that is sealed would open, and whatever is sealed now would open nowhere else."""
    with service.database.read() as session:
        found = find_sealed(session)
    try:
        if found is not None:
            service.database.seal.open(*found)
    except InvalidTag:
        cure = (
            "Put the right one back: into HOMEWARD_SECRET_KEY, or into secret.key in the data dir. "
            "When the key was changed, the older one belongs into HOMEWARD_PREVIOUS_SECRET_KEYS."
        )
        raise Refused(Finding("secret key", "the store was sealed under another one", cure).sentence) from None
