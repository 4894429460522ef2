"""Whether names are known in the letters of another alphabet, and what is not taken for them."""

import pytest

from alerts.case.spelling import hear, is_heard
from alerts.case.withheld import holds_name, words_of


def is_known(name: str, text: str) -> bool:
    return any(is_heard(word, each) for each in hear(name) for word in hear(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        # Latin and Cyrillic, by the languages whose catalogues we have
        ("Ўткир", "Oʻtkir O'tkir O`tkir"),
        ("Ўткир", "Utkir"),
        ("Oʻtkir", "Ўткир"),
        ("Oʻtkir", "Уткира"),
        ("Gʻayrat", "Ғайрат"),
        ("Гайрат", "Gʻayrat"),
        ("Qodir", "Қодир"),
        ("Жасур", "Jasur"),
        ("Əli", "Али"),
        ("Əhməd", "Ахмед"),
        ("Xədicə", "Хадиджа"),
        ("Çınar", "Чинар"),
        ("Şahin", "Шахину"),
        ("Živko", "Живка"),
        ("Łukasz", "Лукаша"),
        ("Саша", "Saša"),
        ("Саша", "Sascha"),
        ("Юлія", "Yuliia"),
        ("Юлия", "Julia"),
        ("Фёдор", "Fyodor"),
        ("Ігор", "Ihor"),
        ("Sarah", "Сары"),
        ("Бекзат", "https://example.org/missing/bekzatulguev"),
        # two languages' Cyrillic
        ("Қодир", "Кодира"),
        ("Жаңыл", "Жаныл"),
        # Arabic
        ("محمد", "Muhammad"),
        ("محمد", "Мухаммеда"),
        ("Мухаммад", "محمد"),
        ("Muhammad", "ومحمد"),
        ("علي", "Ali"),
        ("Əli", "علي"),
        ("فاطمة", "Fatima"),
        ("Fatimah", "لفاطمة"),
        ("Hussein", "الحسين"),
        ("يوسف", "Yusuf"),
        ("عمر", "Омара"),
        ("Omar", "عمر"),
        ("Aisha", "عائشة"),
        ("ليلى", "Layla"),
        ("عبدالله", "Abdullah"),
        ("Abdullah", "عبدالله"),
        ("Matei", "ماتي"),
        ("هند", "Hind"),
        ("حسن", "Hassan"),
        ("آية", "Aya"),
        ("Марк", "Mark"),
        ("Диана", "Dianas"),
        ("Ия", "Iya"),
    ],
)
def test_a_name_is_known_in_other_letters(name, text):
    assert is_known(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Sara", "у шарфі, біля міста, шаар"),
        ("Саша", "in this case, on her shares"),
        ("Вера", "were very near, wherever"),
        ("Can", "сани"),
        ("Noah", "номер, новая"),
        ("Ян", "and any"),
        ("А", "a boy"),
        ("Ali", "على ذراعه، إلى المدرسة، لا"),
        ("علي", "alive, left, while, elite"),
        ("عمر", "more, mare"),
        ("نور", "never, nothing"),
        ("Mia", "ما، كما"),
        ("Matei", "معطف، متوسط"),
        ("Ivan", "فإن"),
        ("محمد", "mud, humid"),
        # what stands in every description
        ("آية", "brown eyes, nine years old, yes, not yet"),
        ("هند", "a scar on the left hand"),
        ("سما", "some, the same"),
        ("جنى", "gone missing"),
        ("سمير", "in summer"),
        ("حسن", "she hasn't come home"),
        ("هبة", "we hope"),
        ("لين", "bus line 5"),
        ("مي", "my, may, mid"),
        ("Марк", "in March"),
        ("Лука", "local police, located near"),
        ("Ник", "nice"),
        ("Нур", "north, nor"),
        ("Амина", "medical examination"),
        ("Диана", "Indiana"),
        # of one alphabet: compared elsewhere
        ("Matei", "Matei"),
        ("محمد", "محمد"),
    ],
)
def test_another_word_is_not_taken_for_it(name, text):
    assert not is_known(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("János", "Янош"),
        ("Янош", "János"),
        ("Sándor", "з Шандором"),
        ("István", "Иштвана"),
        ("György", "Дьёрдь"),
        ("Zsófia", "Жофію"),
        ("Mihály", "Михай"),
        ("Szilárd", "Силард"),
        ("Kovács", "родина Ковач"),
        ("Ágnes", "Агнеш"),
        ("János", "يانوش"),
        ("Csaba", "з Чабою"),
        ("Csilla", "چیلا چيلا"),
        ("Ibolya", "Ибойя"),
        ("Károly", "Карой"),
    ],
)
def test_a_hungarian_name_is_known_by_its_sounds(name, text):
    assert holds_name(words_of(text), [name], inflected=True)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Sara", "у шарфі, біля міста"),
        ("Sofía", "шофер"),
        ("José", "с ножом, у ёлки; её ещё ищут"),
        ("Emily", "на земле, на улице, эми"),
        ("Kelly", "كي, кейин"),
        ("Polly", "поиск"),
        ("Sally", "شيء, шаар, шарт, шахсий"),
        ("Csaba", "кабар, кабарлар"),
        ("Csilla", "кілька, кількох, залишилася"),
    ],
)
def test_another_word_is_not_taken_for_a_hungarian_name(name, text):
    assert not holds_name(words_of(text), [name], inflected=True)
