"""Bytes by their digest, sealed, and gone with one delete."""

import hashlib

import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from alerts.db.blobs import Blob, delete_blobs, get_blob, put_blob
from alerts.errors import NotFound

DATA = b"a picture of a child"


class TestBlobs:
    def test_come_back_by_their_digest(self, session: Session) -> None:
        digest = put_blob(session, DATA, "image/jpeg")
        assert digest == hashlib.sha256(DATA).hexdigest()
        assert get_blob(session, digest) == DATA

    def test_do_not_lie_open_in_the_table(self, session: Session) -> None:
        digest = put_blob(session, DATA, "image/jpeg")
        assert DATA not in session.get_one(Blob, digest).sealed

    def test_are_kept_once(self, session: Session) -> None:
        for _ in range(2):
            put_blob(session, DATA, "image/jpeg")
        assert len(session.scalars(select(Blob)).all()) == 1

    def test_are_gone_with_one_delete(self, session: Session) -> None:
        digest = put_blob(session, DATA, "image/jpeg")
        other = put_blob(session, b"another", "image/jpeg")
        assert delete_blobs(session, [digest, "0" * 64]) == 1
        session.expire_all()
        with pytest.raises(NotFound):
            get_blob(session, digest)
        assert get_blob(session, other) == b"another"

    def test_do_not_open_under_another_digest(self, session: Session) -> None:
        digest, other = put_blob(session, DATA, "image/jpeg"), put_blob(session, b"another", "image/jpeg")
        sealed = session.get_one(Blob, other).sealed
        session.execute(update(Blob).where(Blob.sha256 == digest).values(sealed=sealed))
        session.expire_all()
        with pytest.raises(InvalidTag):
            get_blob(session, digest)
