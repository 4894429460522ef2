"""`homeward areas`: where, by name and by growth."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from geo.growth import Proposal, Travel
    from geo.shapes import Point

areas = typer.Typer(help="Places and search areas.", rich_markup_mode=None)

AsJson = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]


@areas.command(epilog="Example: homeward areas find Cluj --json")
def find(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A name in any language.")], as_json: AsJson = False
) -> None:
    """Find countries, counties and towns by name ("Oradea, RO") or code, best first. Exit 1 when nothing has that name.

    What is in no area set is asked of the geocoder that HOMEWARD_GEOCODER_URL names, if it does.
    """
    from alerts.case.scalars import show
    from alerts.cli.refusals import Failed, Refused
    from alerts.errors import BadInput
    from alerts.opening import SettingsError, find_geocoder
    from alerts.settings import Settings
    from geo.errors import GeocoderAway
    from geo.gazetteer import load_everything

    if not text.strip():
        raise BadInput.at("", "cli.nothing_asked")
    settings = Settings()
    try:
        found = load_everything(settings.area_folder()).find(text, find_geocoder(settings))
    except SettingsError as error:
        raise Refused(str(error)) from None
    except GeocoderAway as away:
        raise Failed(away.code, away.values) from None
    if as_json:
        rows = [
            {"code": area.code, "name": area.name("en"), "kind": area.kind, "parent": area.parent, "codes": area.codes}
            for area in found
        ]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for area in found:
            typer.echo("  ".join(filter(None, (area.code, area.kind, area.name("en"), area.parent))))
    if not found:
        raise Failed("cli.nothing_found", {"text": show(text)})


@areas.command(epilog="Example: homeward areas at --json -- -105.2705,40.0150")
def at(
    point: Annotated[str, typer.Argument(metavar="LON,LAT", help="A position in degrees.")], as_json: AsJson = False
) -> None:
    """Tell what holds a position: areas from the smallest, nearest town, time zone; asks nobody. Exit 1 for none."""
    from alerts.cli.refusals import Failed
    from alerts.settings import Settings
    from geo.gazetteer import load_everything

    gazetteer = load_everything(Settings().area_folder())
    there = gazetteer.where(_read_position(point, "LON,LAT"))
    town = there.town.name if there.town else None
    if as_json:
        told = {"codes": there.codes, "country": there.country, "town": town, "time_zone": there.time_zone}
        typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for code in there.codes:
            typer.echo(f"{code}  {gazetteer.by_code(code).name('en')}")
        if there.town:
            typer.echo(f"nearest town {town}  time zone {there.time_zone}")
    if not there.codes and not there.town:
        raise Failed("cli.nothing_there", {"point": point})


@areas.command(
    "import",
    epilog="Example: homeward areas import districts.geojson --code-prop CODE --name-prop NAME --kind district",
)
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE.geojson", help="A FeatureCollection of (multi)polygons.")],
    code_prop: Annotated[str, typer.Option(metavar="P", help="The property that holds a feature's code.")],
    name_prop: Annotated[str, typer.Option(metavar="P", help="The property that holds its name.")],
    kind: Annotated[str, typer.Option(metavar="K", help="What they are, in a word.")] = "region",
) -> None:
    """Take a boundary set in, whole or not at all; the same file name again replaces it. Prints how many areas.

    What had to be mended in an outline (an open ring, crossing edges, a hole outside) is a warning each.
    """
    from alerts.cli.intake import read_json_file
    from alerts.cli.refusals import warn
    from alerts.cli.taking import check_names, keep_boundaries, tell_repairs
    from alerts.settings import Settings
    from geo.importing import read_boundaries

    areas = read_boundaries(read_json_file(file), code_prop=code_prop, name_prop=name_prop, kind=kind)
    keep_boundaries(Settings().area_folder(), file.stem, check_names(areas, name_prop))
    for line in tell_repairs(areas):
        warn(line)
    typer.echo(f"{len(areas)}")


@areas.command(
    epilog='Example: homeward areas propose --at 23.6236,46.7712 --travel car --hours 2 --heading "E60 Oradea"'
)
def propose(
    at: Annotated[str, typer.Option(metavar="LON,LAT", help="Where the child was last seen.")],
    travel: Annotated[
        str,
        typer.Option(
            metavar="T",
            help="foot_toddler, foot_child, foot_teen, bicycle, public_transport, rail, car or unknown.",
        ),
    ],
    hours: Annotated[float, typer.Option(metavar="H", help="Hours since then.")],
    heading: Annotated[str | None, typer.Option(metavar="TEXT", help="A road or town the way leads to.")] = None,
    age: Annotated[float | None, typer.Option(metavar="YEARS", help="For the pace when the travel is unknown.")] = None,
    part: Annotated[
        str | None,
        typer.Option(metavar="CODE", help="Your state or region, such as US-CO, where each is asked for its consent."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Propose where to search, with reasons; it stops short of borders until a partner consents."""
    from alerts.settings import Settings
    from alerts.words.say import say
    from geo.gazetteer import load_countries, load_everything
    from geo.growth import propose_area

    proposal = propose_area(
        _read_position(at),
        hours=hours,
        travel=_read_travel(travel),
        age_years=age,
        heading=heading,
        coarse_km=0,
        gazetteer=load_everything(Settings().area_folder()) if part else load_countries(),
        part=part,
    )
    if as_json:
        typer.echo(_as_json(proposal))
        return
    typer.echo(f"radius {proposal.radius_km:g} km")
    for reason in proposal.reasons:
        typer.echo(say(reason))


def _as_json(proposal: "Proposal") -> str:
    from alerts.words.say import say
    from geo.codecs import to_geojson

    told = {
        "radius_km": proposal.radius_km,
        "area": to_geojson(proposal.shape),
        "capped_by": proposal.capped_by,
        "partners_to_ask": proposal.partners_to_ask,
        "reasons": [
            {"code": reason.code, "values": dict(reason.values), "detail": say(reason)} for reason in proposal.reasons
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _read_position(written: str, where: str = "--at") -> "Point":
    """Raises BadInput at `where`."""
    from alerts.case.scalars import Wrong, read_point, show
    from alerts.errors import BadInput
    from geo.shapes import Point

    try:
        return Point(*read_point([part.strip() for part in written.split(",")]))
    except Wrong as wrong:
        if wrong.code == "case.point_off_the_globe":
            raise BadInput.at(where, wrong.code, **wrong.values) from None
        raise BadInput.at(where, "cli.not_a_position", given=show(written)) from None


def _read_travel(written: str) -> "Travel":
    """Raises BadInput at --travel."""
    from alerts.case.scalars import show
    from alerts.errors import BadInput
    from geo.growth import Travel

    known = tuple(way.value for way in Travel)
    if written not in known:
        raise BadInput.at("--travel", "cli.unknown_travel", given=show(written), known=known)
    return Travel(written)
