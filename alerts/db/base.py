"""The declarative base, and the ids that we make ourselves."""

import secrets
from enum import StrEnum

from sqlalchemy import Enum, MetaData
from sqlalchemy.orm import DeclarativeBase

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u to misread

_SYMBOLS = (_ALPHABET * 8).encode()  # byte -> symbol: each of the 32 stands for 8 bytes, so all are as likely

CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    # Words, not numbers or database enums: a new state is a line of code, and a row can be read by a person.
    type_annotation_map = {
        StrEnum: Enum(StrEnum, native_enum=False, length=40, values_callable=lambda kind: [word.value for word in kind])
    }


def new_id(prefix: str) -> str:
    """A random id such as `case_4k9t...`: 100 bits, so that an outsider can not guess one."""
    return f"{prefix}_{new_token(20)}"


def new_token(length: int) -> str:
    return secrets.token_bytes(length).translate(_SYMBOLS).decode()


def new_code() -> str:
    """A check code as printed on posters: 9 characters that survive a phone line."""
    return "H" + "".join(secrets.choice(CODE_ALPHABET) for _ in range(8))
