"""What a command that stays up asks before it starts: with a setting that can not work it says so, and does not run."""

from alerts.cli.examining_settings import find_unfit, read_settings
from alerts.cli.refusals import Refused
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
