"""`homeward case`: a case that was written elsewhere comes in."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from alerts.staff.models import Staff

case = typer.Typer(help="Cases.", rich_markup_mode=None)


@case.callback()
def group() -> None:
    """A group even while it has one command."""


@case.command("import", epilog="Example: homeward case import case.yaml --photo matei.jpg --by ana@police.example")
def import_case(
    document: Annotated[Path, typer.Argument(metavar="CASE.yaml", help="The case document, YAML or JSON.")],
    photo: Annotated[
        list[Path] | None, typer.Option(metavar="FILE", help="A photo, in the children's order; may be repeated.")
    ] = None,
    rights: Annotated[
        str, typer.Option(metavar="TEXT", help="Where the photos come from and who allows their use.")
    ] = "not stated",
    by: Annotated[
        str | None,
        typer.Option(metavar="EMAIL", help="Whose case it is; may be left out while one person can write cases."),
    ] = None,
) -> None:
    """Import a case with its photos; prints its id. The verification answers in it are recorded with the person."""
    from alerts.case.keeping import open_case
    from alerts.case.photos import add_photo
    from alerts.cli.intake import read_case_file, read_photos
    from alerts.cli.opening import open_for_command
    from alerts.cli.refusals import warn
    from alerts.errors import BadInput
    from alerts.words.say import say_problem

    parsed = read_case_file(document)
    count = len(parsed.document.children)
    if photo and len(photo) > count:
        raise BadInput.at("--photo", "cli.too_many_photos", photos=len(photo), count=count)
    masters = read_photos(photo or [])
    with open_for_command() as service, service.database.write() as session:
        officer = _choose_officer(session, by)
        case_id = open_case(session, parsed, by=officer).id
        for child, master in enumerate(masters, 1):
            add_photo(session, case_id, master, child=child, rights=rights, by=officer)
    for problem in parsed.warnings:
        warn(say_problem(problem))
    typer.echo(case_id)


def _choose_officer(session: "Session", email: str | None) -> "Staff":
    """The person named, or the only one who may write cases. Raises BadInput at --by."""
    from alerts.cli.opening import find_person
    from alerts.errors import BadInput
    from alerts.staff.permissions import Permission, permissions_of
    from alerts.staff.queries import list_agencies, list_staff

    if email is not None:
        return find_person(session, email, where="--by")
    people = [person for agency in list_agencies(session) for person in list_staff(session, agency.id)]
    able = [person for person in people if Permission.WRITE_CASE in permissions_of(person)]
    if not able:
        raise BadInput.at("--by", "cli.no_officer")
    if len(able) > 1:
        raise BadInput.at("--by", "cli.officer_needed", emails=tuple(person.email for person in able))
    return able[0]
