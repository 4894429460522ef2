words-no_catalogue = Nie ma katalogu dla języka { $language }. Należy usunąć ten język albo dodać { $language }.ftl. Dostępne: { $known }.
words-short_form_too_long = Tekst w języku { $language } jest za długi; limit znaków: { $limit }, potrzeba co najmniej: { $length }. Należy skrócić miejsce albo umieścić jego najważniejszą część na początku, przed przecinkiem.
words-post_too_long = Wpis w języku { $language } jest za długi; potrzeba co najmniej: { $weight }, platforma pozwala na: { $most }. Należy skrócić miejsce albo imiona i nazwy.
words-no_child = Tekst w języku { $language } nie wymienia żadnego dziecka. Należy dodać co najmniej jedno.
words-child_not_described = Dziecko { $number } jest w języku { $language } opisane zbyt skąpo. Należy dodać co najmniej dwie z cech: wiek, płeć, wzrost, sylwetka, włosy, oczy, ubranie, znaki szczególne.
words-no_place = Tekst w języku { $language } nie podaje, gdzie ostatnio widziano dziecko. Należy dodać last_seen.place.
words-no_time = Tekst w języku { $language } nie podaje, kiedy ostatnio widziano dziecko. Należy dodać last_seen.at.
words-no_number = Tekst w języku { $language } nie zawiera numeru telefonu. Należy dodać contact.phone.
words-empty = Ta część tekstu w języku { $language } jest pusta. Należy ją wypełnić albo dodać to, z czego powstaje.
words-body_incomplete = Pełny tekst w języku { $language } pomija informacje z plakatu. Należy złożyć go od nowa.
words-too_long = Ten tekst w języku { $language } jest za długi; liczba znaków: { $length }, limit: { $most }.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = pole jest puste: należy coś wpisać albo pominąć pole, jeśli można je pominąć.
text-too_long = liczba znaków: { $length }, limit: { $most }.
text-one_line = musi mieścić się w jednym wierszu, bez tabulatorów: należy połączyć wiersze.
text-forbidden_character = zawiera niewidoczny znak { $character }: należy wpisać to od nowa bez niego.
text-no_letters = nie zawiera ani litery, ani cyfry: należy napisać to słowami.
text-stacked_marks = ma za dużo znaków diakrytycznych na jednej literze (limit: { $most }): należy wpisać to od nowa.
