"""The case document as a frozen tree; every field's reader says what is wrong in a code and values."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PlainSerializer,
    Tag,
    model_validator,
)

from alerts.case.boundary import read_boundary
from alerts.case.codes import choice, coded, read_country, read_language, read_timezone, word_or_map
from alerts.case.plain import as_text, line, read_identifier, read_phone, read_url
from alerts.case.rules import read_pack_name
from alerts.case.scalars import (
    number,
    read_day,
    read_flag,
    read_moment,
    read_point,
    read_quiet_hours,
    whole,
)
from alerts.facts import Kind, Mode, Sex, Tier
from geo.growth import Travel

GIVEN_BY = ("guardian", "court", "none")
ADDRESS_ANSWERS = ("clear", "hit", "unknown")
HARM_ANSWERS = ("none", "low", "moderate", "high")
PARTNER_CONSENTS = ("required", "given", "refused")
LONGEST_LIFE_HOURS = 168


def either_word_or_map(value: object) -> str:
    """Which of the two forms of an answer was meant: `own`, or `{consent_of: ...}`."""
    return "as:map" if isinstance(value, Mapping | BaseModel) else "as:word"


def which_area(value: object) -> str:
    """Which of the three forms of an area was meant."""
    if isinstance(value, CodedArea) or (isinstance(value, Mapping) and "codes" in value):
        return "as:codes"
    if isinstance(value, RoundArea) or (isinstance(value, Mapping) and ("radius_km" in value or "point" in value)):
        return "as:circle"
    return "as:boundary"


Flag = Annotated[bool, BeforeValidator(read_flag)]
Name = Annotated[str, BeforeValidator(line(80))]
Title = Annotated[str, BeforeValidator(line(120))]
Reference = Annotated[str, BeforeValidator(line(64))]
Short = Annotated[str, BeforeValidator(line(20))]
Note = Annotated[str, BeforeValidator(line(500))]
Phone = Annotated[str, BeforeValidator(read_phone)]
Url = Annotated[str, BeforeValidator(read_url)]
Identifier = Annotated[str, BeforeValidator(read_identifier)]
Country = Annotated[str, BeforeValidator(read_country)]
Timezone = Annotated[str, BeforeValidator(read_timezone)]
Language = Annotated[str, BeforeValidator(read_language)]
Moment = Annotated[datetime, BeforeValidator(read_moment)]
Day = Annotated[date, BeforeValidator(read_day)]
LonLat = Annotated[tuple[float, float], BeforeValidator(read_point)]
Years = Annotated[int, BeforeValidator(whole(0, 120))]
Colour = Annotated[str, BeforeValidator(coded("colour"))]
SexCode = Annotated[Sex, BeforeValidator(choice(tuple(Sex)))]
QuietHours = Annotated[
    tuple[time, time],
    BeforeValidator(read_quiet_hours),
    PlainSerializer(lambda hours: [f"{hour:%H:%M}" for hour in hours], return_type=list[str]),
]
MarksText = Annotated[Mapping[Language, Annotated[str, BeforeValidator(line(300))]], BeforeValidator(as_text)]
PlaceText = Annotated[Mapping[Language, Annotated[str, BeforeValidator(line(160))]], BeforeValidator(as_text)]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def read_null_as_left_out(cls, value: object) -> object:
        if not isinstance(value, Mapping):
            return value
        optional = {name for name, field in cls.model_fields.items() if not field.is_required()}
        return {key: each for key, each in value.items() if each is not None or key not in optional}


class Agency(Part):
    name: Title = Field(examples=["Poliția Exemplu Cluj"])
    country: Country = Field(examples=["RO"])
    region: Identifier | None = Field(
        None, description="Its own state or region, where those agree one by one.", examples=["US-CO"]
    )
    timezone: Timezone = Field(examples=["Europe/Bucharest"])


class HairAnswers(Part):
    colour: Annotated[str, BeforeValidator(coded("hair-colour"))] | None = None
    style: Annotated[str, BeforeValidator(coded("hair-style"))] | None = None


class Worn(Part):
    garment: Annotated[str, BeforeValidator(coded("garment"))] = Field(examples=["jacket"])
    colour: Colour | None = None


class Publish(Part):
    name: Flag = True
    photo: Flag = True


class Child(Part):
    """One missing child; exactly one of `age`, `months` and `born` is given."""

    given_name: Name = Field(examples=["Matei"])
    family_name: Name | None = None
    latin_name: Annotated[str, BeforeValidator(line(160))] | None = None
    age: Years | None = None
    months: Annotated[int, BeforeValidator(whole(0, 59))] | None = None
    born: Day | None = None
    sex: SexCode = Sex.UNKNOWN
    height_cm: Annotated[int, BeforeValidator(whole(20, 250))] | None = None
    weight_kg: Annotated[float, BeforeValidator(number(0.5, 300))] | None = None
    build: Annotated[str, BeforeValidator(coded("build"))] | None = None
    hair: HairAnswers = HairAnswers()
    eyes: Annotated[str, BeforeValidator(coded("eyes"))] | None = None
    clothing: tuple[Worn, ...] = Field((), max_length=12)
    marks: MarksText | None = None
    speaks: Annotated[tuple[Language, ...], Field(max_length=8)] = ()
    communication: Annotated[str, BeforeValidator(coded("communication"))] | None = None
    publish: Publish = Publish()


class Companion(Part):
    label: Annotated[Mapping[Language, Title], BeforeValidator(as_text)] = Field(examples=["a close relative"])
    age: Years | None = None
    sex: SexCode = Sex.UNKNOWN


class Vehicle(Part):
    type: Annotated[str, BeforeValidator(coded("vehicle"))] = Field(examples=["estate"])
    colour: Colour | None = None
    make_model: Annotated[str, BeforeValidator(line(60))] | None = None
    plate: Short | None = None
    country: Country | None = None


class LastSeen(Part):
    place: PlaceText = Field(examples=["Cluj-Napoca, Piața Exemplului"])
    point: LonLat | None = None
    precision_km: Annotated[float, BeforeValidator(number(0, 100))] = 0
    at: Moment = Field(examples=["2026-02-07T18:45:00+02:00"])
    heading: Name | None = None
    travel: Annotated[Travel, BeforeValidator(choice(tuple(Travel)))] = Travel.UNKNOWN


class Contact(Part):
    phone: Phone = Field(examples=["112"])
    name: Title = Field(examples=["Poliția Exemplu Cluj"])
    url: Url | None = None


class CodedArea(Part):
    codes: tuple[Identifier, ...] = Field(min_length=1, max_length=200, examples=["[FIPS:08013]"])


class RoundArea(Part):
    point: LonLat = Field(examples=["[23.6236, 46.7712]"])
    radius_km: Annotated[float, BeforeValidator(number(0.1, 2000))] = Field(examples=["25"])


# GeoJSON, reduced to its geometry; `geo.codecs.parse_document` makes the shape of it.
Boundary = Annotated[Mapping[str, object], BeforeValidator(read_boundary)]
Area = Annotated[
    Annotated[CodedArea, Tag("as:codes")]
    | Annotated[RoundArea, Tag("as:circle")]
    | Annotated[Boundary, Tag("as:boundary")],
    Discriminator(which_area),
]


class PartnerConsent(Part):
    code: Identifier = Field(examples=["UZ"])
    consent: Annotated[str, BeforeValidator(choice(PARTNER_CONSENTS))] = "required"


class Consent(Part):
    given_by: Annotated[str, BeforeValidator(choice(GIVEN_BY))] = Field(examples=["guardian"])
    override_reason: Note | None = None


class CustodyOrder(Part):
    order: Title = Field(examples=["EX-2026-000"])


class Harm(Part):
    answer: Annotated[str, BeforeValidator(choice(HARM_ANSWERS))] = Field(examples=["low"])
    decided_by: Title | None = None
    note: Note | None = None


class ConsentOf(Part):
    consent_of: Title = Field(examples=["UZ"])


class Verification(Part):
    """The importer's answers; None is a question that nobody has answered yet."""

    registry: Reference | None = None
    reporter: Title | None = None
    consent: Consent | None = None
    protected_address: Annotated[str, BeforeValidator(choice(ADDRESS_ANSWERS))] | None = None
    custody: (
        Annotated[
            Annotated[Literal["none"], BeforeValidator(word_or_map("none", "{order: ...}")), Tag("as:word")]
            | Annotated[CustodyOrder, Tag("as:map")],
            Discriminator(either_word_or_map),
        ]
        | None
    ) = None
    harm_of_publicity: Harm | None = None
    criteria: Mapping[Identifier, Flag] = {}
    jurisdiction: (
        Annotated[
            Annotated[Literal["own"], BeforeValidator(word_or_map("own", "{consent_of: ...}")), Tag("as:word")]
            | Annotated[ConsentOf, Tag("as:map")],
            Discriminator(either_word_or_map),
        ]
        | None
    ) = None


class CaseDocument(Part):
    """The whole case: personal data. Only `disclosure` says what of it may be told."""

    reference: Reference = Field(examples=["EX-2026-0404"])
    agency: Agency = Field(examples=["{name: Poliția Exemplu Cluj, country: RO, timezone: Europe/Bucharest}"])
    mode: Annotated[Mode, BeforeValidator(choice(tuple(Mode)))] = Mode.ACTUAL
    kind: Annotated[Kind, BeforeValidator(choice(tuple(Kind)))] = Field(examples=["abduction"])
    tier: Annotated[Tier, BeforeValidator(choice(tuple(Tier)))] = Field(examples=["abduction"])
    rules: Annotated[str, BeforeValidator(read_pack_name)] = Field(examples=["generic"])
    languages: Annotated[tuple[Language, ...], Field(min_length=1, max_length=12)] = Field(examples=["[ro, en]"])
    children: tuple[Child, ...] = Field(min_length=1, max_length=20, examples=["[{given_name: Matei, age: 2}]"])
    companions: tuple[Companion, ...] = Field((), max_length=10)
    vehicles: tuple[Vehicle, ...] = Field((), max_length=10)
    last_seen: LastSeen = Field(examples=["{place: Cluj-Napoca, at: 2026-02-07T18:45:00+02:00}"])
    contact: Contact = Field(examples=["{phone: 112, name: Poliția Exemplu Cluj}"])
    do_not_approach: Flag = False
    expires_hours: Annotated[int, BeforeValidator(whole(1, LONGEST_LIFE_HOURS))] | None = None
    quiet_hours: QuietHours | None = None
    area: Area | None = None
    partners: tuple[PartnerConsent, ...] = Field((), max_length=50)
    verification: Verification = Verification()
