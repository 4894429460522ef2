"""`homeward staff` and `homeward token`: people and their ways in."""

from typing import Annotated

import typer

Email = Annotated[str, typer.Argument(metavar="EMAIL")]

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
) -> None:
    """Enrol a person; prints a link that lets them in once, within 24 hours."""
    from alerts.cli.opening import open_for_command
    from alerts.cli.refusals import note
    from alerts.staff.enrolment import add_staff

    with open_for_command() as service:
        with service.database.write() as session:
            person, link = add_staff(
                session, email=email, roles=role, agency_slug=agency, agency_name=agency_name, by=None
            )
        note(f"{person.email} of {person.agency.slug}: {', '.join(person.roles)}. The link works once, for 24 hours.")
        typer.echo(f"{service.base_url}/desk/sign-in/{link}")


@staff.command("link", epilog="Example: homeward staff link ana@police.example")
def let_in(email: Email) -> None:
    """Print a link that lets an enrolled person in once, within the hour."""
    from alerts.cli.opening import find_person, open_for_command
    from alerts.staff.enrolment import create_sign_in_link

    with open_for_command() as service:
        with service.database.write() as session:
            link = create_sign_in_link(session, find_person(session, email), by=None)
        typer.echo(f"{service.base_url}/desk/sign-in/{link}")


@staff.command("reset", epilog="Example: homeward staff reset ana@police.example")
def begin_anew(email: Email) -> None:
    """Forget a person's passkeys, code app, sessions and tokens; prints a link that lets them begin anew, once."""
    from alerts.cli.opening import find_person, open_for_command
    from alerts.staff.enrolment import reset_staff

    with open_for_command() as service:
        with service.database.write() as session:
            link = reset_staff(session, find_person(session, email), by=None)
        typer.echo(f"{service.base_url}/desk/sign-in/{link}")


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
