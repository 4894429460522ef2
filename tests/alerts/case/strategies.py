"""Documents that hypothesis writes: valid, of every form the schema knows."""

import string
from collections.abc import Mapping
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from alerts.case.rules import pack_names
from alerts.vocabulary import VOCABULARY
from tests.alerts.case.written import NOW

Tree = dict[str, object]
LETTERS = string.ascii_letters + "ăâîșțəığöüçşćčđšžѓйңөүщыэюяبحغمنی"
LANGUAGES = ("ro", "hu", "en", "az", "ru", "uz-Latn", "uz-Cyrl", "ar", "no")

words = st.text(LETTERS + string.digits + " '-:#,NO{}[]&*!|>%@\"", min_size=1, max_size=30).map(
    lambda text: f"a{text}z"
)
names = st.text(LETTERS, min_size=1, max_size=20)
languages = st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=4, unique=True)
texts = st.dictionaries(st.sampled_from(LANGUAGES), words, min_size=1, max_size=3) | words
points = st.tuples(st.floats(-180, 180), st.floats(-90, 90)).map(
    lambda point: [round(point[0], 6) + 0.0, round(point[1], 6) + 0.0]
)
clock_times = st.times().map(lambda time: f"{time:%H:%M}")
moments = st.integers(0, int(NOW.timestamp())).map(lambda second: datetime.fromtimestamp(second, UTC).isoformat())
days = st.dates(date(1995, 1, 1), date(2026, 11, 1)).map(date.isoformat)
sexes = st.sampled_from(["female", "male", "unknown"])


def code(vocabulary: str) -> st.SearchStrategy[str]:
    return st.sampled_from(VOCABULARY[vocabulary])


def maybe(strategy: st.SearchStrategy) -> st.SearchStrategy:
    return st.none() | strategy


def part(needed: Mapping[str, st.SearchStrategy], **optional: st.SearchStrategy) -> st.SearchStrategy[Tree]:
    return st.fixed_dictionaries(dict(needed), optional=optional)


ages = st.one_of(
    part({"age": st.integers(1, 17)}), part({"months": st.integers(0, 59)}), part({"born": days}),
)  # fmt: skip
children = st.builds(
    lambda age, rest: {**rest, **age},
    ages,
    part(
        {"given_name": names},
        family_name=maybe(names),
        sex=sexes,
        height_cm=maybe(st.integers(20, 250)),
        weight_kg=maybe(st.integers(1, 300) | st.sampled_from([2.5, 12.25])),
        build=maybe(code("build")),
        hair=part({}, colour=maybe(code("hair-colour")), style=maybe(code("hair-style"))),
        eyes=maybe(code("eyes")),
        clothing=st.lists(part({"garment": code("garment")}, colour=maybe(code("colour"))), max_size=3),
        marks=maybe(texts),
        speaks=st.lists(st.sampled_from(LANGUAGES), max_size=2, unique=True),
        communication=maybe(code("communication")),
        publish=part({}, name=st.booleans(), photo=st.booleans()),
    ),
)
areas = st.one_of(
    part({"point": points, "radius_km": st.floats(0.1, 2000).map(lambda km: round(km, 3))}),
    part({"codes": st.lists(st.sampled_from(["RO", "FIPS:08013", "RO-CJ"]), min_size=1, unique=True)}),
    st.just({"type": "Polygon", "coordinates": [[[1.5, 2], [3, 2], [3, 4], [1.5, 2]]]}),
)
verifications = part(
    {},
    registry=maybe(words),
    reporter=maybe(words),
    consent=part({"given_by": st.sampled_from(["guardian", "court", "none"])}, override_reason=maybe(words)),
    protected_address=maybe(st.sampled_from(["clear", "hit", "unknown"])),
    custody=maybe(st.just("none") | part({"order": words})),
    harm_of_publicity=part({"answer": st.sampled_from(["none", "low", "moderate", "high"])}, decided_by=maybe(words)),
    jurisdiction=maybe(st.just("own") | part({"consent_of": words})),
)
documents = part(
    {
        "reference": words,
        "agency": part(
            {"name": words, "country": st.sampled_from(["RO", "NO", "KG"]), "timezone": st.just("Europe/Oslo")}
        ),
        "kind": st.sampled_from(["lost", "runaway", "abduction"]),
        "tier": st.sampled_from(["advisory", "endangered", "abduction"]),
        "rules": st.sampled_from(pack_names()),
        "languages": languages,
        "children": st.lists(children, min_size=1, max_size=3),
        "last_seen": part(
            {"place": texts, "at": moments},
            point=maybe(points),
            precision_km=st.sampled_from([0, 0.5, 5, 20]),
            heading=maybe(words),
            travel=st.sampled_from(["car", "foot_child", "unknown"]),
        ),
        "contact": part({"phone": st.sampled_from(["112", "+999 0000 0404"]), "name": words}),
    },
    mode=st.sampled_from(["actual", "exercise"]),
    companions=st.lists(part({"label": texts}, age=maybe(st.integers(0, 120)), sex=sexes), max_size=2),
    vehicles=st.lists(
        part({"type": code("vehicle")}, plate=maybe(st.sampled_from(["12E45", "0777", "NO", "XX 00 FIC"]))), max_size=2
    ),
    do_not_approach=st.booleans(),
    expires_hours=maybe(st.integers(1, 168)),
    quiet_hours=maybe(st.lists(clock_times, min_size=2, max_size=2, unique=True)),
    area=maybe(areas),
    partners=st.lists(part({"code": st.sampled_from(["UZ", "KZ"])}, consent=st.just("given")), max_size=2),
    verification=verifications,
)
