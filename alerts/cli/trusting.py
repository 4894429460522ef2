"""`homeward trust`: the root that vouches for our pictures, and the key that signs them."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from alerts.image.models import SigningKey

trust = typer.Typer(
    help="The signature in every poster (C2PA), and the root that vouches for it.", rich_markup_mode=None
)

PublicKey = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="PEM of a P-256 key that lies elsewhere (a KMS): HOMEWARD_SIGNER asks it."),
]


@trust.command(epilog='Example: homeward trust init --name "Police of Example"')
def init(
    name: Annotated[str, typer.Option(metavar="TEXT", help="The organisation that stands in the certificates.")],
    public_key: PublicKey = None,
) -> None:
    """Make the root and the first key for posters. From then on every poster that is submitted is signed."""
    from alerts.cli.opening import open_for_command
    from alerts.image.trust import init_trust
    from alerts.staff.permissions import OPERATOR

    pem = _read(public_key)
    with open_for_command() as service, service.database.write() as session:
        root = init_trust(session, name, pem, by=OPERATOR)
    typer.echo(f"The root is made, and is good until {root.expires_at:%Y-%m-%d}. Its SHA-256: {_fingerprint(root)}")
    typer.echo("Publish that number where people know you. Anybody gets the certificate at /check/root.pem")


@trust.command(epilog="Example: homeward trust renew")
def renew(public_key: PublicKey = None) -> None:
    """A new key for posters under the same root; what was signed before stays good. Each year, or when it is lost."""
    from alerts.cli.opening import open_for_command
    from alerts.image.trust import renew_posters
    from alerts.staff.permissions import OPERATOR

    pem = _read(public_key)
    with open_for_command() as service, service.database.write() as session:
        made = renew_posters(session, pem, by=OPERATOR)
    typer.echo(f"Posters are signed by a new key from now on. It is good until {made.expires_at:%Y-%m-%d}.")


@trust.command(epilog="Example: homeward trust show > root.pem")
def show() -> None:
    """Print the root's certificate, for whoever wants to verify posters."""
    from alerts.cli.opening import open_for_command
    from alerts.errors import NotFound
    from alerts.image.models import KeyKind
    from alerts.image.queries import current_key

    with open_for_command() as service, service.database.read() as session:
        root = current_key(session, KeyKind.ROOT)
        if root is None:
            raise NotFound("trust.is_missing")
        typer.echo(root.certificate, nl=False)


def _read(path: Path | None) -> bytes | None:
    from alerts.cli.intake import read_file

    return None if path is None else read_file(path)


def _fingerprint(root: "SigningKey") -> str:
    from alerts.image.trust import fingerprint

    return fingerprint(root.certificate)
