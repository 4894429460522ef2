"""Towns are named in the reader's script where that is borne out; a name goes to its own town, or to none."""

import gettext
import gzip
import re
import struct
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import pytest

from geo.cities import City
from geo.data.naming import ALPHABETS, ANYWHERE, AT_HOME, UZBEK_SPOKEN, town_names
from geo.data.uzbek import to_cyrillic
from geo.folding import fold
from geo.gazetteer import Gazetteer, load_countries

DATA = Path(str(files("geo") / "data"))
LATIN_LETTERS = {
    **dict(zip("абвгдежзийклмнопрстуфхэқғҳў", "abvgdejziyklmnoprstufxeqgho", strict=True)),
    "ч": "ch", "ш": "sh", "ё": "yo", "ю": "yu", "я": "ya", "ў": "o",
}  # fmt: skip
LATIN = {"az", "de", "pl", "ro", "tr", "uz-Latn"}


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return load_countries()


def town(world: Gazetteer, name: str, country: str) -> City:
    area = next(area for area in world.find(name) if area.kind == "city" and area.parent == country)
    return next(city for city in world.cities_in(area.shape) if f"GEONAMES:{city.id}" == area.code)


def read(name: str) -> list[list[str]]:
    return [line.split("\t") for line in gzip.decompress((DATA / name).read_bytes()).decode().splitlines()]


@pytest.mark.parametrize(
    ("country", "latin", "named"),
    [
        ("RO", "Cluj-Napoca", {"ru": "Клуж-Напока", "uk": "Клуж-Напока", "ar": "كلوج نابوكا", "ro": "Cluj-Napoca"}),
        ("RO", "Oradea", {"ru": "Орадя", "uk": "Орадя", "ar": "أوراديا", "hu": "Oradea"}),
        ("RO", "Iaşi", {"ro": "Iași", "ru": "Яссы", "uk": "Ясси", "en": "Iaşi"}),
        ("RO", "Bucharest", {"ro": "București", "ru": "Бухарест", "ar": "بوخارست", "de": "Bucharest"}),
        ("MD", "Chisinau", {"ro": "Chișinău", "ru": "Кишинёв"}),
        ("KZ", "Almaty", {"ru": "Алматы", "uk": "Алмати", "ar": "ألماتي"}),
        ("KG", "Bishkek", {"ky": "Бишкек", "ru": "Бишкек", "uk": "Бішкек", "ar": "بيشكك", "en": "Bishkek"}),
        ("KG", "Osh", {"ky": "Ош", "ru": "Ош", "uz-Cyrl": "Ўш", "ar": "أوش", "tr": "Osh"}),
        ("KG", "Tokmok", {"ky": "Токмок", "ru": "Токмак"}),
        ("KG", "Talas", {"ky": "Талас", "ru": "Талас", "uz-Cyrl": "Талас"}),
        (
            "UZ",
            "Tashkent",
            {"uz-Latn": "Toshkent", "uz-Cyrl": "Тошкент", "ky": "Ташкен", "ru": "Ташкент", "ar": "طشقند"},
        ),
        ("UZ", "Samarkand", {"uz-Latn": "Samarqand", "uz-Cyrl": "Самарқанд", "ru": "Самарканд", "ar": "سمرقند"}),
        ("UZ", "Andijon", {"uz-Cyrl": "Андижон", "ru": "Андижан"}),
        ("UZ", "Qo‘qon", {"uz-Cyrl": "Қўқон", "ru": "Коканд"}),
        ("UZ", "Jalolquduq", {"uz-Cyrl": "Жалолқудуқ", "ru": "Jalolquduq"}),
        ("UZ", "Haqqulobod", {"uz-Cyrl": "Ҳаққулобод"}),
        ("UZ", "Fergana", {"uz-Cyrl": "Фергана"}),  # Russian stands in
        ("KG", "Kara Suu", {"uz-Cyrl": "Кара-Суу"}),
        ("TJ", "Khujand", {"uz-Cyrl": "Хўжанд", "ru": "Худжанд"}),
        ("AZ", "Baku", {"az": "Bakı", "ru": "Баку", "ar": "باكو", "tr": "Baku"}),
        ("AZ", "Sheki", {"az": "Şəki", "ru": "Шеки", "en": "Sheki"}),
        ("AZ", "Shamkhir", {"az": "Şəmkir"}),
        ("TR", "Istanbul", {"tr": "İstanbul", "ru": "Стамбул", "uk": "Стамбул", "ar": "اسطنبول"}),
        ("UA", "Kyiv", {"uk": "Київ", "ru": "Киев", "ar": "كييف", "pl": "Kyiv"}),
        ("UA", "Dnipro", {"uk": "Дніпро", "ru": "Днепр"}),
        ("UA", "Kropyvnytskyi", {"uk": "Кропивницький", "ru": "Кропивницкий"}),
        ("UA", "Lviv", {"uk": "Львів", "ru": "Львов"}),
        ("RU", "Saint Petersburg", {"ru": "Санкт-Петербург", "uk": "Санкт-Петербург"}),
        ("HR", "Zagreb", {"hr": "Zagreb", "ru": "Загреб", "uk": "Загреб", "ar": "زغرب"}),
        ("HR", "Rijeka", {"ru": "Риека"}),
        ("US", "Boulder", {"ru": "Боулдер", "uk": "Боулдер", "ar": "بولدر", "es": "Boulder"}),
        ("US", "Denver", {"ru": "Денвер", "uk": "Денвер", "ar": "دنفر"}),
        ("EG", "Cairo", {"ar": "القاهرة", "ru": "Каир", "uk": "Каїр"}),
        ("SY", "Damascus", {"ar": "دمشق", "ru": "Дамаск"}),
        ("IQ", "Baghdad", {"ar": "بغداد"}),
        ("IL", "Jerusalem", {"ar": "القدس", "ru": "Иерусалим"}),
        ("DE", "Munich", {"de": "München"}),
        ("AT", "Vienna", {"de": "Wien", "ru": "Вена"}),
        ("PL", "Warsaw", {"pl": "Warszawa", "ru": "Варшава", "uk": "Варшава"}),
    ],
)
def test_towns_are_called_as_they_are(world: Gazetteer, country: str, latin: str, named: Mapping[str, str]) -> None:
    here = town(world, latin, country)
    assert {language: world.town_name(here, language) for language in named} == named


@pytest.mark.parametrize(
    ("country", "latin", "language"),
    [("KZ", "Astana", "ru"), ("KZ", "Ridder", "ru"), ("AM", "Vanadzor", "ru"), ("UA", "Samar", "uk")],
)
def test_a_name_of_former_times_is_none(world: Gazetteer, country: str, latin: str, language: str) -> None:
    assert world.town_name(town(world, latin, country), language) == latin


@pytest.mark.parametrize(
    ("country", "latin", "language"),
    [("CN", "Luzhou", "ru"), ("CN", "Heshan", "ru"), ("AE", "Sharjah", "ar"), ("RO", "Cluj-Napoca", "de")],
)
def test_neither_another_town_nor_a_province_nor_an_older_ruler_lends_its_name(
    world: Gazetteer, country: str, latin: str, language: str
) -> None:
    assert world.town_name(town(world, latin, country), language) == latin


def uzbek_key(name: str) -> str:
    """Cyrillic letters back into Latin ones, which is never in doubt, folded."""
    latin = re.sub(r"(?<=[аеёиоуэюяў])е|\bе", "ye", name.lower())
    return fold("".join(LATIN_LETTERS.get(letter, letter) for letter in latin))


def test_every_name_is_one_of_its_own_town_in_its_own_letters() -> None:
    keys = {row[0]: (row[1], set(row[9].split("|"))) for row in read("cities.tsv.gz")}
    rows = read("town-names.tsv.gz")
    assert len(rows) == len({number for number, *_ in rows}) > 12_000
    for number, *names in rows:
        country, known = keys[number]
        for language, name in (each.split("=") for each in names):
            if language == "uz-Cyrl":
                assert {fold(name), uzbek_key(name), f"{uzbek_key(name)} shahri"} & known, (number, name)
                assert country in UZBEK_SPOKEN, (number, name)
            else:
                assert fold(name) in known, (number, name)
            if alphabet := ALPHABETS.get(language):
                assert set(name.lower()) - set(" -.'’") <= set(alphabet), (number, name)
            else:
                assert language in LATIN, language
                assert country in {"AT", "AZ", "DE", "MD", "PL", "RO", "TR", "UZ"}, (number, name)


def write_catalogue(folder: Path, language: str, names: Mapping[str, str]) -> None:
    """A gettext catalogue: a head of seven numbers, where the ids are and where the names are, then both."""
    ids, told = ([text.encode() for text in texts] for texts in ([*sorted(names)], [names[id] for id in sorted(names)]))
    start, places, body = 28 + 16 * len(names), b"", b"".join(text + b"\0" for text in (*ids, *told))
    for text in (*ids, *told):
        places += struct.pack("<II", len(text), start)
        start += len(text) + 1
    head = struct.pack("<7I", 0x950412DE, 0, len(names), 28, 28 + 8 * len(names), 0, 28)
    path = folder / language / "LC_MESSAGES" / "geonames.mo"
    path.parent.mkdir(parents=True)
    path.write_bytes(head + places + body)


class TestWhatIsRefused:
    HEAD = {"": "Content-Type: text/plain; charset=UTF-8\n"}

    def build(
        self, folder: Path, name: str, language: str, chief: str, country: str = "RO", known: str = "x"
    ) -> list[str]:
        """What is kept of a town's name, when the list of towns knows it too."""
        for each in (*ANYWHERE, *AT_HOME):
            write_catalogue(folder, each, {**self.HEAD, "7": name} if each == language else self.HEAD)
        row = f"7\t{country}\t1\t20\t40\t100\t{chief}\tEurope/Bucharest\t\t{fold(chief)}|{fold(name)}|{known}"
        return list(town_names([row, row.replace("7", "8", 1)], folder))

    def test_the_catalogues_of_this_test_are_read(self, tmp_path: Path) -> None:
        write_catalogue(tmp_path, "ru", {**self.HEAD, "7": "Клуж"})
        with (tmp_path / "ru" / "LC_MESSAGES" / "geonames.mo").open("rb") as file:
            assert gettext.GNUTranslations(file).gettext("7") == "Клуж"

    @pytest.mark.parametrize(
        ("language", "name", "chief"),
        [("ru", "Турда", "Turda"), ("ar", "تُوردَا‎", "Turda"), ("ro", "Iași", "Iaşi"), ("uk", "Бухарест", "București")],
    )
    def test_nothing_that_is_borne_out(self, tmp_path: Path, language: str, name: str, chief: str) -> None:
        written = {"ar": "توردا"}.get(language, name)
        assert self.build(tmp_path, name, language, chief) == [f"7\t{language}={written}"]

    @pytest.mark.parametrize(
        ("language", "name", "chief"),
        [
            ("ru", "Турдa", "Turda"),  # its last letter is a Latin one
            ("ru", "Турды", "Cluj"),  # another town's
            ("uk", "Турды", "Turda"),  # Russian
            ("ru", "Город Турда", "Turda"),
            ("ar", "مدينة توردا", "Turda"),
            ("ar", "توردا، رومانيا", "Turda"),
            ("ru", "Турда-Ноуэ", "Turda"),
            ("hu", "Torda", "Turda"),  # not the country's language
            ("ro", "Municipiul Turda", "Turda"),
            ("ro", "Turda", "Turda"),  # nothing new
        ],
    )
    def test_whatever_is_doubtful(self, tmp_path: Path, language: str, name: str, chief: str) -> None:
        assert self.build(tmp_path, name, language, chief) == []

    def test_a_name_that_the_newer_list_does_not_know(self, tmp_path: Path) -> None:
        for each in (*ANYWHERE, *AT_HOME):
            write_catalogue(tmp_path, each, {**self.HEAD, "7": "Турда"})
        assert list(town_names(["7\tRO\t1\t20\t40\t100\tTurda\tEurope/Bucharest\t\tturda"], tmp_path)) == []


class TestUzbekInCyrillicLetters:
    @pytest.mark.parametrize(
        ("latin", "cyrillic"),
        [
            ("Toshkent", "Тошкент"),
            ("Qoʻqon", "Қўқон"),
            ("G‘azalkent", "Ғазалкент"),
            ("Yangiyoʻl", "Янгийўл"),
            ("Yangiyer", "Янгиер"),
            ("Shahrisabz", "Шаҳрисабз"),
            ("Jizzax", "Жиззах"),
            ("Ellikqal'a", None),  # a sign that parts letters
            ("Elliqqala", "Эллиққала"),
            ("Poeta", "Поэта"),
            ("Bozor-Qo`rg`on", "Бозор-Қўрғон"),
            ("Sirdaryo", None),  # perhaps with a soft sign
            ("Tsenter", None),  # ц or тс
            ("Qŭnghirot", None),
            ("Farghona", None),
            ("Wuhan", None),
            ("Тошкент", None),
        ],
    )
    def test_stand_for_one_latin_letter_each_or_for_none(self, latin: str, cyrillic: str | None) -> None:
        assert to_cyrillic(latin) == cyrillic

    @pytest.mark.parametrize(
        ("country", "told", "chief", "known", "kept"),
        [
            ("UZ", "Toshkent", "Tashkent", "x", ["uz-Cyrl=Тошкент", "uz-Latn=Toshkent"]),
            ("UZ", "Косон", "Koson", "x", ["uz-Cyrl=Косон"]),
            ("UZ", "Оҳaнгарон", "Ohangaron", "x", []),  # one of its letters is a Latin one
            ("UZ", "Urgut Shahri", "Urgut Shahri", "x", ["uz-Cyrl=Ургут"]),
            ("UZ", "Qarshi", "Qarshi", "x", ["uz-Cyrl=Қарши"]),
            ("UZ", "", "Qarshi", "x", ["uz-Cyrl=Қарши"]),
            ("UZ", "", "Nukus", "нукус", ["uz-Cyrl=Нукус"]),
            ("UZ", "", "Chilanzar", "x", []),  # Russian in Latin letters
            ("UZ", "Navoiy", "Tashkent", "x", []),  # another town's
            ("KG", "Oʻsh", "Osh", "x", ["uz-Cyrl=Ўш"]),
            ("KG", "Naryn", "Naryn", "нарын", []),
            ("KG", "", "Qarshi", "x", []),
            ("RU", "Qozon", "Kazan", "x", []),
        ],
    )
    def test_are_of_names_that_are_uzbek(
        self, tmp_path: Path, country: str, told: str, chief: str, known: str, kept: list[str]
    ) -> None:
        build = TestWhatIsRefused().build
        lines = build(tmp_path, told or "x", "uz" if told else "ar", chief, country, known)
        assert [line for line in lines if line[0] == "7"] == (["\t".join(["7", *kept])] if kept else [])
