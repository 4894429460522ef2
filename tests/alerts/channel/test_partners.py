from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from alerts.channel.models import Partner
from alerts.channel.partners import (
    add_partner,
    create_partner_key,
    note_cursor,
    partner_by_key,
    revoke_partner_keys,
)
from alerts.channel.queries import get_partner, list_partners
from alerts.db.audit import entries_about
from alerts.db.session import Database, now
from alerts.errors import BadInput, Forbidden, NotFound, NotSignedIn
from alerts.staff.access import Access, note_access
from alerts.staff.models import Factor, Staff
from alerts.staff.tokens import create_token, staff_by_token
from tests.clock import ManualClock
from tests.conftest import People
from tests.make import countries
from tests.stores import Stores


def add(session: Session, by: Staff, **chosen: str) -> tuple[Partner, str]:
    wanted = {"name": "Presa Cluj", "contact": "editor@presa.example", **chosen}
    return add_partner(session, agency_id=by.agency_id, gazetteer=countries(), by=by, **wanted)


class TestAddPartner:
    def test_makes_a_key_that_tells_who_it_is(self, session: Session, admin: Staff) -> None:
        partner, key = add(session, admin, area="RO")
        assert key.startswith("hwp_")
        assert partner_by_key(session, key).id == partner.id
        assert partner.area == {"codes": ["RO"]}

    def test_gets_everything_where_no_area_is_named(self, session: Session, admin: Staff) -> None:
        assert add(session, admin)[0].area is None

    def test_names_everything_that_is_wrong(self, session: Session, admin: Staff) -> None:
        with pytest.raises(BadInput) as refused:
            add(session, admin, name="", contact="a\nb", area="Narnia")
        assert [(problem.where, problem.code) for problem in refused.value.problems] == [
            ("name", "text.empty"),
            ("contact", "text.one_line"),
            ("area.codes[0]", "area.unknown"),
        ]

    def test_is_for_administrators_of_the_same_agency(self, session: Session, people: People) -> None:
        with pytest.raises(Forbidden):
            add(session, people.officer)
        partner, _ = add(session, people.admin)
        for attempt in (create_partner_key, revoke_partner_keys):
            with pytest.raises(NotFound):
                attempt(session, people.agency.id, partner.id, by=people.stranger)
            with pytest.raises(NotFound):
                attempt(session, people.stranger.agency_id, partner.id, by=people.stranger)
            with pytest.raises(Forbidden):
                attempt(session, people.agency.id, partner.id, by=people.officer)

    def test_asks_an_administrator_to_have_shown_lately_that_it_is_them(self, session: Session, admin: Staff) -> None:
        partner, _ = add(session, admin)
        note_access(admin, Access(proven_at=now(session) - timedelta(minutes=16), factor=Factor.PASSKEY))
        for attempt in (
            lambda: add(session, admin, name="Radio"),
            lambda: create_partner_key(session, admin.agency_id, partner.id, by=admin),
        ):
            with pytest.raises(Forbidden) as refused:
                attempt()
            assert refused.value.reason.code == "staff.not_fresh"
        assert revoke_partner_keys(session, admin.agency_id, partner.id, by=admin) == 1, "what ends asks for nothing"

    def test_is_shown_to_the_own_agency_only(self, session: Session, people: People) -> None:
        partner, _ = add(session, people.admin)
        assert [one.id for one in list_partners(session, people.agency.id)] == [partner.id]
        assert list_partners(session, people.stranger.agency_id) == []
        with pytest.raises(NotFound):
            get_partner(session, people.stranger.agency_id, partner.id)

    def test_is_audited_without_name_contact_or_key(self, session: Session, admin: Staff) -> None:
        partner, key = add(session, admin)
        entries = entries_about(session, [partner.id])
        assert [entry.action for entry in entries] == ["partner.added", "partner.key_created"]
        told = str([entry.details for entry in entries])
        assert [word for word in (key, "Presa", "editor") if word in told] == []

    def test_writes_no_key_in_the_clear(self, database: Database, people: People, stores: Stores, store: str) -> None:
        with database.write() as session:
            partner, key = add(session, people.admin)
        written = stores.written(store)
        assert partner.id.encode() in written
        assert key.removeprefix("hwp_").encode() not in written


class TestPartnerByKey:
    def test_says_the_same_of_unknown_revoked_and_old_ones(
        self, session: Session, admin: Staff, clock: ManualClock
    ) -> None:
        partner, revoked = add(session, admin)
        revoke_partner_keys(session, admin.agency_id, partner.id, by=admin)
        old = create_partner_key(session, admin.agency_id, partner.id, by=admin)
        partner_by_key(session, old)
        clock.advance(days=365)
        for key in (revoked, old, "hwp_nonsense", ""):
            with pytest.raises(NotSignedIn) as refused:
                partner_by_key(session, key)
            assert (refused.value.reason.code, refused.value.reason.values) == ("partner.key_unusable", {})

    def test_a_persons_token_opens_no_partners_door_nor_the_other_way_round(
        self, session: Session, admin: Staff
    ) -> None:
        _, key = add(session, admin)
        with pytest.raises(NotSignedIn):
            partner_by_key(session, create_token(session, admin, by=admin))
        with pytest.raises(NotSignedIn):
            staff_by_token(session, key)

    def test_a_key_is_replaced_without_a_gap(self, session: Session, admin: Staff) -> None:
        partner, old = add(session, admin)
        new = create_partner_key(session, admin.agency_id, partner.id, by=admin)
        assert partner_by_key(session, old).id == partner_by_key(session, new).id
        assert revoke_partner_keys(session, admin.agency_id, partner.id, keeping=new, by=admin) == 1
        assert partner_by_key(session, new).id == partner.id
        with pytest.raises(NotSignedIn):
            partner_by_key(session, old)


class TestNoteCursor:
    def test_only_moves_on(self, database: Database, people: People) -> None:
        with database.write() as session:
            partner, _ = add(session, people.admin)
        for cursor, stands_at in ((5, 5), (3, 5), (9, 9)):
            with database.write() as session:
                note_cursor(session, partner.id, cursor)
            with database.read() as session:
                assert get_partner(session, people.agency.id, partner.id).read_cursor == stands_at
