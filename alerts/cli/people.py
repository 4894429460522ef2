"""`homeward staff` and `homeward token`: people and their ways in."""

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from alerts.opening import Service
    from alerts.staff.letters import Letters

Email = Annotated[str, typer.Argument(metavar="EMAIL")]
Mail = Annotated[
    bool, typer.Option("--mail", help="Send the link to that address, and print the code that it then needs.")
]

staff = typer.Typer(help="People of the agencies.", rich_markup_mode=None)
token = typer.Typer(help="API tokens.", rich_markup_mode=None)


@staff.command(
    "add",
    epilog="Example: homeward staff add ana@police.example --role officer --agency police-cluj"
    ' --agency-name "Poliția Exemplu Cluj"',
)
def add_person(
    email: Email,
    role: Annotated[
        list[str],
        typer.Option(metavar="ROLE", help="officer, approver, admin, auditor, lift_protection; repeatable."),
    ],
    agency: Annotated[
        str | None, typer.Option(metavar="SLUG", help="Short name of the agency; made when there is none of it yet.")
    ] = None,
    agency_name: Annotated[
        str | None, typer.Option(metavar="NAME", help="Full name of an agency that is made by this.")
    ] = None,
    mail: Mail = False,
) -> None:
    """Enrol a person; prints a link that lets them in once, within 24 hours."""
    from alerts.cli.opening import open_for_command
    from alerts.cli.refusals import note
    from alerts.staff.enrolment import ENROLMENT_LASTS, add_staff

    with open_for_command() as service:
        letters, code = _second_half(service, mail)
        with service.database.write() as session:
            person, link = add_staff(
                session, email=email, roles=role, agency_slug=agency, agency_name=agency_name, by=None, code=code
            )
        note(f"{person.email} of {person.agency.slug}: {', '.join(person.roles)}. The link works once, for 24 hours.")
        _hand_over(service, letters, person.email, link, code, ENROLMENT_LASTS)


@staff.command("link", epilog="Example: homeward staff link ana@police.example")
def let_in(email: Email, mail: Mail = False) -> None:
    """Print a link that lets an enrolled person in once, within the hour."""
    from alerts.cli.opening import find_person, open_for_command
    from alerts.staff.enrolment import LINK_LASTS, create_sign_in_link

    with open_for_command() as service:
        letters, code = _second_half(service, mail)
        with service.database.write() as session:
            person = find_person(session, email)
            link = create_sign_in_link(session, person, by=None, code=code)
        _hand_over(service, letters, person.email, link, code, LINK_LASTS)


@staff.command("reset", epilog="Example: homeward staff reset ana@police.example")
def begin_anew(email: Email, mail: Mail = False) -> None:
    """Forget a person's passkeys, code app, sessions and tokens; prints a link that lets them begin anew, once."""
    from alerts.cli.opening import find_person, open_for_command
    from alerts.staff.enrolment import ENROLMENT_LASTS, reset_staff

    with open_for_command() as service:
        letters, code = _second_half(service, mail)
        with service.database.write() as session:
            person = find_person(session, email)
            link = reset_staff(session, person, by=None, code=code)
        _hand_over(service, letters, person.email, link, code, ENROLMENT_LASTS)


@staff.command("duty", epilog="Example: homeward staff duty ion@police.example ana@police.example")
def set_duty_list(
    emails: Annotated[list[str], typer.Argument(metavar="EMAIL...", help="Who is called first, second and so on.")],
) -> None:
    """Set who is on duty; they are called when an alert waits, and when a copy needs a person."""
    from alerts.calls.duty import Place, set_duty
    from alerts.cli.opening import find_person, open_for_command
    from alerts.errors import BadInput

    with open_for_command() as service, service.database.write() as session:
        people = [find_person(session, email) for email in emails]
        if len({person.agency_id for person in people}) > 1:
            raise BadInput.at("EMAIL", "staff.agency_not_yours")
        set_duty(session, people[0].agency_id, [Place(person.id) for person in people], by=None)


def _second_half(service: "Service", mail: bool) -> "tuple[Letters | None, str]":
    """What sends the link, and the code that it then needs: whoever reads the mailbox has one half. Raises BadInput."""
    from alerts.errors import BadInput
    from alerts.staff.enrolment import make_code

    if not mail:
        return None, ""
    if service.letters is None:
        raise BadInput.at("--mail", "cli.no_mail_server")
    return service.letters, make_code()


def _hand_over(
    service: "Service", letters: "Letters | None", email: str, link: str, code: str, lasts: timedelta
) -> None:
    """The link on standard output; or in a letter, and then its code. Raises Failed when nobody took the letter."""
    from alerts.cli.refusals import Failed, note
    from publishers.errors import PublishError

    if letters is None:
        typer.echo(f"{service.desk_url}/desk/sign-in/{link}")
        return
    try:
        letters.send_way_in(email, link, lasts)
    except PublishError as error:
        note(f"The link was not sent. Mend what follows, then: homeward staff link {email} --mail")
        raise Failed(error.reason.code, error.reason.values) from None
    note(f"The link is on its way to {email}. Tell them this code yourself, and not by e-mail:")
    typer.echo(code)


@token.command("create", epilog="Example: homeward token create ana@police.example --days 30")
def create(
    email: Email,
    days: Annotated[int, typer.Option(metavar="N", help="How long it is good for.")] = 90,
    right: Annotated[
        list[str] | None,
        typer.Option(metavar="RIGHT", help="What it may do, such as read_alert; may be repeated. Left out: all of it."),
    ] = None,
) -> None:
    """Make an API token for a person; it is printed once and never again."""
    from alerts.cli.opening import find_person, open_for_command
    from alerts.cli.refusals import note
    from alerts.staff.tokens import create_token

    with open_for_command() as service:
        with service.database.write() as session:
            made = create_token(session, find_person(session, email), days=days, rights=right, by=None)
        note(f"Keep it like a password; it is good for {days} days.")
        typer.echo(made)
