"""Rule packs: what a country asks before an alert may be, as data files that need no programmer."""

import tomllib
from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from alerts.case.codes import read_country
from alerts.case.scalars import Wrong, read_quiet_hours, repeat, require_present
from alerts.errors import BadInput, Problem
from alerts.facts import Kind, Tier

PACKS = files("alerts.case") / "packs"
Words = Annotated[str, Field(min_length=1, max_length=500)]
Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Hours = Annotated[int, Field(ge=1, le=168)]
GivenBy = Literal["guardian", "court", "none"]


class DocumentFact(StrEnum):
    """What a document can prove by itself; `criteria` holds the proof of each."""

    CHILD_IDENTIFIED = "child_identified"
    AGE_BELOW_LIMIT = "age_below_limit"
    CASE_NUMBER = "case_number"
    CHILD_DESCRIBED = "child_described"
    HARM_WEIGHED = "harm_weighed"
    HARM_DECIDED = "harm_decided"


class PackPart(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Answer(PackPart):
    """One way in which the document answers a test: all that is named here holds."""

    fact: DocumentFact | None = None
    kind: tuple[Kind, ...] = ()
    tier: tuple[Tier, ...] = ()

    @model_validator(mode="after")
    def require_something(self) -> "Answer":
        if self.fact is None and not self.kind and not self.tier:
            raise ValueError("an answer that asks nothing would answer everything; give fact, kind or tier")
        return self


class Criterion(PackPart):
    """One question of the pack. Without `answered_by`, or when none of it holds, a person answers under `criteria`.

    `asked = false`: only the document answers; a person's "true" does not count.
    """

    key: Key
    question: Words
    required: bool = True
    asked: bool = True
    answered_by: tuple[Answer, ...] = ()

    @model_validator(mode="after")
    def require_an_answerer(self) -> "Criterion":
        if not self.asked and not self.answered_by:
            raise ValueError("nobody may answer this test; give answered_by, or asked = true")
        return self


class ConsentRule(PackPart):
    """Whose consent suffices, and whose only beside a recorded reason; both empty: not a criterion."""

    rule: Words
    accepted: tuple[GivenBy, ...] = ()
    with_reason: tuple[GivenBy, ...] = ()

    @property
    def can_be_refused(self) -> bool:
        """Whether a consent that nobody gives, or that is taken back, keeps a case from going out."""
        return bool(self.accepted or self.with_reason) and "none" not in self.accepted


class ExpiryRule(PackPart):
    """Hours that an alert lives when the case does not say; a country's own rule goes before the tier's."""

    default: Hours
    tier: Mapping[Tier, Hours] = {}
    country: Mapping[Annotated[str, BeforeValidator(read_country)], Hours] = {}


class PublishRule(PackPart):
    """What of the children is told at most. No pack tells a family name."""

    name: Literal["given", "withheld"]
    photo: Literal["shown", "withheld"]


class CapRule(PackPart):
    """CAP `category` and the OASIS event code (OET v1.2) of each kind of case."""

    category: Literal["Safety", "Rescue", "Security"]
    event_code: Mapping[Kind, Annotated[str, Field(pattern=r"^OET-\d{3}$")]]

    @model_validator(mode="after")
    def require_every_kind(self) -> "CapRule":
        missing = [kind.value for kind in Kind if kind not in self.event_code]
        if missing:
            raise ValueError(f"no event code for {', '.join(missing)}")
        return self


class Division(PackPart):
    """A country whose parts agree one by one; they are areas of this kind, as an area set names it."""

    country: Annotated[str, BeforeValidator(read_country)]
    kind: Annotated[str, Field(pattern=r"^[a-z][a-z_-]{0,39}$")]


class Source(PackPart):
    title: Words
    read: Annotated[str, Field(pattern=r"^\d{4}-\d{2}$")]


class RulePack(PackPart):
    """One jurisdiction's rules in one version; decisions record `name` and `version`."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    version: Annotated[str, Field(pattern=r"^[0-9]+(\.[0-9]+)*$")]
    date: date
    notice: Words
    reviewed_by: Words
    title: Words
    asks: Words
    decides: Words
    age_below: Annotated[int, Field(ge=1, le=150)]
    decided_kinds: tuple[
        Kind, ...
    ] = ()  # here somebody by name decides about the harm of publicity, whatever the answer
    quiet_hours: Annotated[tuple[time, time], BeforeValidator(read_quiet_hours)] | None = None
    consent: ConsentRule
    expiry_hours: ExpiryRule
    publish: PublishRule
    cap: CapRule
    division: Division | None = None
    tests: tuple[Criterion, ...] = Field(min_length=1)
    notes: tuple[Words, ...] = ()
    sources: tuple[Source, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def require_keys_once(self) -> "RulePack":
        keys = [test.key for test in self.tests]
        twice = sorted({key for key in keys if keys.count(key) > 1})
        if twice:
            raise ValueError(f"two tests have the key {', '.join(twice)}")
        return self

    def expiry_for(self, tier: Tier, country: str) -> int:
        """Hours an alert of this tier lives in this country (ISO 3166-1 alpha-2) when the case does not say."""
        return self.expiry_hours.country.get(country) or self.expiry_hours.tier.get(tier) or self.expiry_hours.default


def pack_names(folder: Traversable = PACKS) -> tuple[str, ...]:
    """The packs there are, in alphabetical order."""
    return tuple(sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml")))


def read_pack_name(value: object) -> str:
    """The name of a pack there is. Raises Wrong, naming those there are."""
    require_present(value)
    names = pack_names()
    if not isinstance(value, str) or value not in names:
        raise Wrong("case.unknown_pack", given=repeat(value), known=names)
    return value


def load_pack(name: str, folder: Traversable = PACKS) -> RulePack:
    """The pack of this name. Raises BadInput: no such pack, or a file that names its own fault by file and key."""
    if name not in pack_names(folder):
        raise BadInput.at("rules", "case.unknown_pack", given=name, known=pack_names(folder))
    file = f"{name}.toml"
    try:
        pack = RulePack.model_validate(tomllib.loads((folder / file).read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadInput.at(file, "rules.not_toml", file=file, detail=str(error)) from None
    except ValidationError as error:
        raise BadInput([_tell(file, each["loc"], each["msg"]) for each in error.errors()]) from None
    if pack.name != name:
        raise BadInput([_tell(file, ("name",), f"is {pack.name}, the file is {file}")])
    return pack


def _tell(file: str, loc: tuple[str | int, ...], detail: str) -> Problem:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc).lstrip(".")
    values = {"file": file, "key": path or file, "detail": detail.removeprefix("Value error, ")}
    return Problem("rules.pack_wrong", f"{file}: {path}", values)
