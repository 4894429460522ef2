words-no_catalogue = Nema kataloga za jezik „{ $language }”. Izostavite jezik ili dodajte { $language }.ftl. Postoje: { $known }.
words-short_form_too_long = Tekst s ograničenjem na { $limit } znakova na jeziku „{ $language }” treba ih najmanje { $length }. Skratite mjesto ili njegov najvažniji dio stavite na početak, ispred zareza.
words-post_too_long = Objava na jeziku „{ $language }” treba najmanje { $weight }, a platforma dopušta { $most }. Skratite mjesto ili imena.
words-no_child = Tekst na jeziku „{ $language }” ne navodi nijedno dijete. Dodajte barem jedno.
words-child_not_described = { $number }. dijete jedva je opisano na jeziku „{ $language }”. Dodajte barem dvoje od ovoga: dob, spol, visina, građa, kosa, oči, odjeća i posebna obilježja.
words-no_place = Tekst na jeziku „{ $language }” ne kaže gdje je dijete posljednji put viđeno. Dodajte last_seen.place.
words-no_time = Tekst na jeziku „{ $language }” ne kaže kad je dijete posljednji put viđeno. Dodajte last_seen.at.
words-no_number = Tekst na jeziku „{ $language }” ne sadrži telefonski broj. Dodajte contact.phone.
words-empty = Ovaj je dio teksta na jeziku „{ $language }” prazan. Ispunite ga ili dodajte ono od čega nastaje.
words-body_incomplete = Puni tekst na jeziku „{ $language }” izostavlja podatke koje pokazuje plakat. Sastavite ga iznova.
words-too_long = Duljina ovog teksta na jeziku „{ $language }”, u znakovima, je { $length }; dopušteno je najviše { $most }.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = je prazno: napišite nešto ili izostavite polje ako se smije izostaviti.
text-too_long = duljina u znakovima je { $length }: najviše { $most }.
text-one_line = mora biti u jednom retku, bez tabulatora: spojite retke.
text-forbidden_character = sadrži nevidljivi znak { $character }: napišite iznova bez njega.
text-no_letters = ne sadrži ni slovo ni znamenku: napišite riječima.
text-stacked_marks = na jednom slovu ima previše naglasaka (najviše { $most }): napišite iznova.
