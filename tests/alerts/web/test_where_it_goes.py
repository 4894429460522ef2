"""An area that grows reaches who was not reached before; one that shrinks leaves them again."""

from alerts.alert.drafting import DraftChanges, draft_alert
from alerts.alert.models import Alert
from alerts.channel.queries import load_channel
from alerts.publication.models import Publication
from alerts.publication.queries import publications_of_alert
from tests.alerts.web import seed
from tests.alerts.web.seed import World
from tests.make import countries, make_channel

CLUJ = {"point": [23.6236, 46.7712], "radius_km": 20}
IASI = {"point": [27.6014, 47.1585], "radius_km": 20}

EVERYWHERE = {"@PolitiaExemplu", "Radio Exemplu"}  # what the prepared world has covers Romania


def wanted(world: World, alert: Alert) -> dict[str, Publication]:
    """By the channel's name, what is to be out there."""
    with world.database.read() as session:
        rows = [row for row in publications_of_alert(session, alert.id) if row.want]
        return {load_channel(session, row.channel_id).name: row for row in rows}


def test_a_wider_area_reaches_the_newly_covered_and_a_narrower_one_leaves_them(world: World) -> None:
    with world.database.write() as session:
        for name, coverage in (("Cluj", CLUJ), ("Iași", IASI)):
            make_channel(session, agency=world.officer.agency, name=name, coverage=coverage)
    case = seed.import_case(world)
    with world.database.write() as session:
        alert = draft_alert(session, case.id, DraftChanges(area=CLUJ), countries(), by=world.officer)
    seed.approve(world, alert, seed.submit(world, alert))
    assert set(wanted(world, alert)) == {*EVERYWHERE, "Cluj"}

    seed.update(world, alert, DraftChanges(area={"codes": ["RO"]}))
    grown = wanted(world, alert)
    assert set(grown) == {*EVERYWHERE, "Cluj", "Iași"}
    assert grown["Iași"].reason["code"] == "targeting.covers_areas"
    assert grown["Iași"].number == 2

    seed.update(world, alert, DraftChanges(area=CLUJ))
    assert set(wanted(world, alert)) == {*EVERYWHERE, "Cluj"}
