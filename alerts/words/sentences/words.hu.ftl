words-no_catalogue = Ehhez a nyelvhez nincs szótár: { $language }. Hagyja el a nyelvet, vagy adja hozzá ezt: { $language }.ftl. A meglévők: { $known }.
words-short_form_too_long = A { $limit } karakteres szöveg ({ $language }) legalább { $length } karaktert igényel. Rövidítse a helyet, vagy a legfontosabb részét írja előre, egy vessző elé.
words-post_too_long = A bejegyzés ({ $language }) legalább ilyen hosszú: { $weight }, de a platform csak ennyit enged: { $most }. Rövidítse a helyet vagy a neveket.
words-no_child = A szöveg ({ $language }) egyetlen gyermeket sem nevez meg. Adjon meg legalább egyet.
words-child_not_described = { $number }. gyermek ({ $language }): szinte nincs leírása. Legalább kettőt adjon meg ezek közül: életkor, nem, magasság, testalkat, haj, szem, ruházat, ismertetőjel.
words-no_place = A szövegből ({ $language }) nem derül ki, hol látták utoljára a gyermeket. Adja meg a last_seen.place mezőt.
words-no_time = A szövegből ({ $language }) nem derül ki, mikor látták utoljára a gyermeket. Adja meg a last_seen.at mezőt.
words-no_number = A szövegben ({ $language }) nincs telefonszám. Adja meg a contact.phone mezőt.
words-empty = A szövegnek ez a része üres ({ $language }). Töltse ki, vagy adja meg, amiből készül.
words-body_incomplete = A teljes szövegből ({ $language }) hiányoznak a plakáton szereplő adatok. Állítsa össze újra.
words-too_long = Ez a szöveg ({ $language }) { $length } karakter; legfeljebb { $most } lehet.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = üres: írjon be valamit, vagy hagyja el a mezőt, ahol elhagyható.
text-too_long = { $length } karakter: legfeljebb { $most } lehet.
text-one_line = egy sorban kell állnia, tabulátor nélkül: vonja össze a sorokat.
text-forbidden_character = láthatatlan karakter van benne: { $character }: gépelje be újra nélküle.
text-no_letters = nincs benne sem betű, sem számjegy: írja le szavakkal.
text-stacked_marks = egy betűn több mint { $most } ékezet van: gépelje be újra.
