"""`homeward channel` and `homeward partner`: where alerts go, and who relays them."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from publishers.contract import Publisher

AgencySlug = Annotated[str | None, typer.Option(metavar="SLUG", help="Whose; may be left out while there is one.")]

channel = typer.Typer(help="Destinations of alerts.", rich_markup_mode=None)
partner = typer.Typer(help="Organisations that relay alerts.", rich_markup_mode=None)


@channel.command(epilog="Example: homeward channel kinds --json")
def kinds(
    as_json: Annotated[bool, typer.Option("--json", help="Print everything about them as JSON.")] = False,
) -> None:
    """List the kinds of channels, how well each takes a post back, and its settings."""
    from publishers.registry import kinds as known_kinds

    sheets = [_describe_kind(kind, publisher) for kind, publisher in known_kinds().items()]
    if as_json:
        typer.echo(json.dumps(sheets, ensure_ascii=False, indent=2))
        return
    for sheet in sheets:
        typer.echo(f"{sheet['kind']:12} grade {sheet['grade']}  undone by {sheet['undoing']}")
        for name, field in sheet["settings"]["properties"].items():
            needed = "needed" if name in sheet["settings"].get("required", ()) else "optional"
            secret = ", secret" if name in sheet["secrets"] else ""
            typer.echo(f"    {name:20} {needed}{secret}  {field.get('description', '')}".rstrip())


@channel.command(
    epilog="Examples: homeward channel add webhook Railways --settings railways.json --coverage RO,HU --lang ro;"
    " homeward channel add x Drills --settings x.json --coverage cluj.geojson --sandbox"
)
def add(
    kind: Annotated[str, typer.Argument(metavar="KIND", help="See: homeward channel kinds")],
    name: Annotated[str, typer.Argument(metavar="NAME")],
    settings: Annotated[Path, typer.Option(metavar="FILE.json", help="The kind's settings, secrets too.")],
    coverage: Annotated[str, typer.Option(metavar="FILE.geojson|CODE", help="The ground it reaches.")],
    lang: Annotated[list[str] | None, typer.Option(metavar="L", help="Its languages, best first; none: any.")] = None,
    agency: AgencySlug = None,
    partner_id: Annotated[str | None, typer.Option("--partner", metavar="ID", help="Who stands behind it.")] = None,
    sandbox: Annotated[bool, typer.Option("--sandbox", help="For drills only, for ever.")] = False,
) -> None:
    """Add a channel; prints its id. Nothing is sent: see `homeward channel check`."""
    from alerts.channel.adding import add_channel
    from alerts.cli.intake import read_area, read_json_file
    from alerts.cli.opening import choose_agency, open_for_command
    from alerts.cli.taking import warn_of_repairs

    given, ground = read_json_file(settings), read_area(coverage)
    with open_for_command() as service, service.database.write() as session:
        added = add_channel(
            session,
            agency_id=choose_agency(session, agency).id,
            kind=kind,
            name=name,
            settings=given,
            coverage=ground,
            languages=lang or (),
            sandbox=sandbox,
            gazetteer=service.site.gazetteer,
            partner_id=partner_id,
            by=None,
        )
        made, kept = added.id, added.coverage
    warn_of_repairs("--coverage", kept)
    typer.echo(made)


@channel.command(epilog="Example: homeward channel check channel_4k9t0c1m2n3p4q5r6s7t")
def check(channel_id: Annotated[str, typer.Argument(metavar="ID")]) -> None:
    """Ask the platform whether the channel's token works; nothing is posted. Exit 1 when it does not."""
    from alerts.channel.health import check_channel
    from alerts.cli.opening import open_for_command
    from alerts.cli.refusals import Failed
    from alerts.words.say import say

    with open_for_command() as service:
        health = check_channel(service.database, service.open_channel, channel_id)
    if not health.ok:
        raise Failed("cli.channel_unwell", {"why": say(health.reason)})
    typer.echo(f"ok  {health.account or ''}".rstrip())


@channel.command("list", epilog="Example: homeward channel list --agency police-cluj")
def list_all(
    agency: AgencySlug = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List the channels of one agency, or of all."""
    from alerts.channel.queries import list_channels
    from alerts.cli.opening import choose_agency, open_for_command
    from alerts.staff.queries import list_agencies

    with open_for_command() as service, service.database.read() as session:
        agencies = [choose_agency(session, agency)] if agency else list_agencies(session)
        rows = [
            {
                "id": one.id,
                "agency": each.slug,
                "kind": one.kind,
                "name": one.name,
                "languages": one.languages,
                "sandbox": one.sandbox,
                "active": one.active,
                "healthy": one.healthy,
                "parked_since": one.parked_at and one.parked_at.isoformat(timespec="seconds"),
                "parked_why": one.parked_why and one.parked_why["code"],
            }
            for each in agencies
            for one in list_channels(session, each.id)
        ]
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    for row in rows:
        marks = [word for word, shown in (("sandbox", row["sandbox"]), ("inactive", not row["active"])) if shown]
        marks += [f"parked since {row['parked_since']} ({row['parked_why']})"] if row["parked_since"] else []
        health = "not checked" if row["healthy"] is None else "healthy" if row["healthy"] else "not healthy"
        typer.echo("  ".join([str(row["id"]), str(row["kind"]), str(row["agency"]), str(row["name"]), health, *marks]))


@partner.command(
    "add", epilog='Example: homeward partner add "Căile Ferate" --area RO --contact "dispatch, +999 0000 0505"'
)
def add_relay(
    name: Annotated[str, typer.Argument(metavar="NAME")],
    area: Annotated[
        str | None, typer.Option(metavar="FILE.geojson|CODE", help="The area they care for; none: everything.")
    ] = None,
    contact: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Whom to call when no receipt of removal comes.")
    ] = None,
    agency: AgencySlug = None,
) -> None:
    """Add an organisation that relays; prints its API key once."""
    from alerts.channel.partners import add_partner
    from alerts.cli.intake import read_area
    from alerts.cli.opening import choose_agency, open_for_command
    from alerts.cli.refusals import note
    from alerts.cli.taking import warn_of_repairs

    ground = None if area is None else read_area(area)
    with open_for_command() as service, service.database.write() as session:
        made, key = add_partner(
            session,
            agency_id=choose_agency(session, agency).id,
            name=name,
            contact=contact,
            area=ground,
            gazetteer=service.site.gazetteer,
            by=None,
        )
        partner_id, kept = made.id, made.area
    warn_of_repairs("--area", kept)
    note(f"{partner_id} is added. The key is shown this once, and good for a year.")
    typer.echo(key)


def _describe_kind(kind: str, publisher: "type[Publisher]") -> dict[str, Any]:
    from publishers.registry import secret_fields, settings_schema

    sheet = publisher.capabilities
    image = sheet.image
    return {
        "kind": kind,
        "grade": sheet.grade.value,
        "undoing": sheet.undoing.value,
        "editing": sheet.editing.value,
        "settling": sheet.settling.value,
        "native_audience": sheet.native_audience,
        "structured": sheet.structured,
        "text": {
            "most": sheet.text.most,
            "counting": sheet.text.counting.value,
            "most_bytes": sheet.text.most_bytes,
        },
        "image": image
        and {
            "shape": image.shape,
            "media_types": list(image.media_types),
            "most_bytes": image.most_bytes,
            "most_alt": image.most_alt,
        },
        "secrets": sorted(secret_fields(kind)),
        "settings": settings_schema(kind),
    }
