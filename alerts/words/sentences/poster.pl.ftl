# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Nie ma formatu plakatu { $shape }: należy wybrać jeden z: { $known }.
poster-missing_glyph = Żaden z dostępnych krojów pisma nie ma znaku { $letter } ({ $code }, { $name }): należy zapisać to inaczej, na przykład w transliteracji.
poster-does_not_fit = Na plakacie { $shape } w języku { $language } nie mieści się wszystko, co trzeba podać, nawet najmniejszym pismem: należy skrócić imiona lub nazwy, miejsce albo znaki szczególne.
poster-photo_of_nobody = To zdjęcie nie należy do żadnego dziecka na plakacie (liczba dzieci: { $count }): każdemu zdjęciu należy przypisać dziecko.
poster-no_drill_mark = Te teksty nie mają oznaczenia ćwiczeń: należy złożyć je dla ćwiczeń.
