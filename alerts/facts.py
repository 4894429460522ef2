"""The public Facts of an alert: what of a case may be told, after disclosure; nothing else may leave the building."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict

Text = Mapping[str, str]  # BCP 47 language -> text, the first language first


class Mode(StrEnum):
    ACTUAL = "actual"
    EXERCISE = "exercise"


class Kind(StrEnum):
    LOST = "lost"
    RUNAWAY = "runaway"
    FAMILY_ABDUCTION = "family_abduction"
    ABDUCTION = "abduction"
    SEPARATED = "separated"
    UNEXPLAINED = "unexplained"


class Tier(StrEnum):
    ADVISORY = "advisory"
    ENDANGERED = "endangered"
    ABDUCTION = "abduction"


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"
    UNKNOWN = "unknown"


class Fact(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AgencyFacts(Fact):
    name: str
    country: str  # ISO 3166-1 alpha-2
    timezone: str  # IANA


class Hair(Fact):
    colour: str | None = None
    style: str | None = None


class Garment(Fact):
    garment: str
    colour: str | None = None


class PhotoFacts(Fact):
    """A master picture by its digest; `focus` = where the face is, 0..1 from left and top."""

    sha256: str
    width: int
    height: int
    focus: tuple[float, float] = (0.5, 0.38)


class ChildFacts(Fact):
    number: int  # 1-based, as in the case
    name: str | None  # None = withheld
    latin_name: str | None = None
    age_years: int | None = None
    age_months: int | None = None  # instead of years, under two
    sex: Sex = Sex.UNKNOWN
    height_cm: int | None = None
    build: str | None = None
    hair: Hair = Hair()
    eyes: str | None = None
    clothing: tuple[Garment, ...] = ()
    marks: Text | None = None
    speaks: tuple[str, ...] = ()
    communication: str | None = None
    photos: tuple[PhotoFacts, ...] = ()  # empty = none or withheld; at most two, the dominant one first


class CompanionFacts(Fact):
    label: Text
    age: int | None = None
    sex: Sex = Sex.UNKNOWN


class VehicleFacts(Fact):
    type: str
    colour: str | None = None
    make_model: str | None = None
    plate: str | None = None
    country: str | None = None


class LastSeenFacts(Fact):
    place: Text
    point: tuple[float, float] | None  # lon, lat; already snapped when the policy is a coarse place
    precision_km: float = 0
    at: AwareDatetime
    heading: str | None = None
    travel: str = "unknown"


class ContactFacts(Fact):
    phone: str
    name: str
    url: str | None = None


class Facts(Fact):
    """Complete for words, posters, CAP and pages; `languages[0]` is the case's own."""

    mode: Mode
    kind: Kind
    tier: Tier
    reference: str
    agency: AgencyFacts
    languages: tuple[str, ...]
    children: tuple[ChildFacts, ...]
    companions: tuple[CompanionFacts, ...] = ()
    vehicles: tuple[VehicleFacts, ...] = ()
    last_seen: LastSeenFacts
    contact: ContactFacts
    do_not_approach: bool = False
    # policy of the message: the name or photo of some child is withheld, and the link is what is shared
    name_withheld: bool = False
    photo_withheld: bool = False


class Statement(Fact):
    """The frame round the Facts that is frozen at submission: what a poster prints beside them."""

    number: int  # of the message within its alert, from 1
    update: bool  # an Update supersedes what went before
    code: str  # check code, printed on every poster; `marker` adds the number
    link: str  # canonical public page
    as_of: datetime  # aware UTC
    valid_until: datetime

    @property
    def marker(self) -> str:
        """Stands in every text; our own posts are found by it. Two digits, so that no marker begins another."""
        return f"{self.code}-{self.number:02d}"
