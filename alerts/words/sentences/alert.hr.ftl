# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Područje se ne može predložiti: nije poznata nijedna točka na kojoj je dijete posljednji put viđeno. Navedite područje ili u slučaj dodajte last_seen.point.
alert-cannot_approve = Status obavijesti je „{ $state }”: ne može se odobriti. Pogledajte je ponovno.
alert-cannot_edit = Status obavijesti je „{ $state }”: više se ne mijenja. Želite li javiti nešto novo dok je aktivna, sastavite dopunu.
alert-cannot_end = Status obavijesti je „{ $state }”: ne može se ponovno završiti. Njezina evidencija pokazuje što je bilo sa svakim primjerkom.
alert-cannot_expire = Status obavijesti je „{ $state }”: ne može isteći.
alert-cannot_purge = Status obavijesti je „{ $state }”: ne može se trajno izbrisati, najprije mora biti završena.
alert-cannot_reinstate = Status obavijesti je „{ $state }”. Samo se završena potraga može ponovno pokrenuti.
alert-cannot_reject = Status obavijesti je „{ $state }”: ne može se vratiti na doradu. Pogledajte je ponovno.
alert-cannot_hold_back = Status obavijesti je „{ $state }”: ne može se zadržati. Pogledajte je ponovno.
alert-cannot_stop = Status obavijesti je „{ $state }”: ne može se zaustaviti. Pogledajte je ponovno.
alert-cannot_submit = Status obavijesti je „{ $state }”: ne može se podnijeti na odobrenje. Pogledajte je ponovno.
alert-case_has_one = Ovaj slučaj već ima obavijest: { $alert }. Radite na njoj ili je najprije završite.
alert-needs_a_person = To može učiniti samo osoba. Prijavite se.
alert-edited_while_it_waited = Slučaj je promijenjen nakon odobrenja, dok je ovo čekalo kraj razdoblja tišine. Ništa od toga nije objavljeno niti će biti: pregledajte slučaj, napišite dopunu i zatražite njezino odobrenje.
alert-ended_while_it_waited = Potraga je završila dok je ovo čekalo kraj razdoblja tišine. Ništa od toga nije objavljeno niti će biti.
alert-not_found = U vašoj službi nema takve obavijesti. Potražite je na popisu obavijesti.
alert-not_live = Status obavijesti je „{ $state }”, a ovo vrijedi samo za aktivnu.

alert-part_consent = Područje zadire u druga područja ({ $parts }), a ondje nadležno tijelo nije dalo suglasnost. Zatražite je i zabilježite u slučaju pod partners (code, consent: given) ili nacrtajte manje područje. Ako je jedno od njih vaše, upišite ga u slučaj pod agency (region).
alert-partner_consent = Područje zadire u druge zemlje ({ COUNTRIES($countries) }), a nijedan partner ondje nije dao suglasnost. Zatražite je i zabilježite u slučaju pod partners (code: { $countries }; consent: given) ili nacrtajte manje područje.

approval-another_content = Ovo nije ono što čeka odobrenje: promijenjeno je otkako ste ga pogledali. Pogledajte ponovno i odobrite ono što sada piše.
approval-case_changed = Slučaj je promijenjen nakon podnošenja. Po potrebi zatražite njegovu provjeru pa ponovno podnesite na odobrenje.
approval-four_eyes = Dio ovoga vi ste napisali, izmijenili ili podnijeli, pa mora odobriti druga osoba. Obratite se nekome drugom.
approval-nothing_to_approve = Ništa od ove obavijesti ne čeka odobrenje: u međuvremenu je odobrena, vraćena ili izmijenjena. Pogledajte je ponovno.
approval-overtaken = U međuvremenu je poslana druga poruka ove obavijesti. Podnesite ovu ponovno kako bi slijedila za njom.
approval-already_expired = Rok „vrijedi do” je prošao. Podnesite ponovno, po potrebi s više sati.
approval-standing_over_before_morning = Do { $until } ({ $zone }) traje razdoblje tišine, a ono što je sada objavljeno isteklo bi prije nego što ovo smije biti poslano. Navedite razlog za slanje odmah ili pričekajte do tada.
approval-over_before_morning = Do { $until } ({ $zone }) traje razdoblje tišine, a ovo bi do tada isteklo. Podnesite s više sati ili navedite razlog za slanje odmah.
approval-too_late = Od podnošenja je prošlo više od { $minutes ->
    [one] { $minutes } minute
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}. Podnesite ponovno kako bi vremena bila točna.

draft-cannot_approve = Status nacrta je „{ $state }”: ne može se odobriti. Najprije ga podnesite.
draft-cannot_drop = Status nacrta je „{ $state }”: ne može se odbaciti. Ponovno pogledajte obavijest.
draft-cannot_edit = Status nacrta je „{ $state }”: ne može se mijenjati. Sastavite dopunu.
draft-cannot_reinstate = Status nacrta je „{ $state }”: ne može se ponovno pokrenuti. Ponovno pogledajte obavijest.
draft-cannot_reject = Status nacrta je „{ $state }”: ne može se vratiti na doradu. Vratiti se može samo ono što je podneseno.
draft-cannot_stop = Status nacrta je „{ $state }”: ne može se zaustaviti. Ponovno pogledajte obavijest.
draft-cannot_submit = Status nacrta je „{ $state }”: ne može se ponovno podnijeti. Želite li ga promijeniti, najprije ga uredite.
draft-cannot_withdraw = Status nacrta je „{ $state }”: ne može se povući. Ponovno pogledajte obavijest.
draft-changed_meanwhile = Nacrt je promijenjen dok se sastavljao tekst. Pogledajte ga ponovno i još ga jednom podnesite.
draft-channel_out_of_area = Kanal { $channel } ne pokriva područje. Maknite ga s popisa ili proširite područje.
draft-expires_at = Kraj mora biti u budućnosti, najviše { $most ->
    [one] { $most } sat
    [few] { $most } sata
   *[other] { $most } sati
} od sada. Odaberite drugo vrijeme; dopuna ga poslije može produljiti.
draft-expires_twice = Kraj je naveden dvaput. Navedite expires_at ili expires_hours, ne oboje.
draft-hours = Obavijest je aktivna više od 0, a najviše { $most ->
    [one] { $most } sat
    [few] { $most } sata
   *[other] { $most } sati
}. Odaberite broj između; dopuna je poslije može produljiti.
draft-no_catalogue = Za jezik „{ $language }” nema tekstova. Izbacite taj jezik iz obavijesti ili dodajte njegov katalog. Postoje: { $known }.
draft-no_language = Obavijest ima barem jedan jezik. Navedite ga.
draft-no_such_photo = Nije fotografija ovog slučaja ili je povučena: { $photos }. Odaberite među fotografijama na stranici slučaja.
draft-no_such_channel = Nema kanala „{ $channel }” koji bi ova obavijest smjela upotrijebiti. Vježba dolazi samo na probne kanale i ništa drugo ne dolazi na njih. Pogledajte popis kanala.
draft-nothing_to_edit = Za ovu se obavijest ništa ne sastavlja. Želite li javiti nešto novo, sastavite dopunu.
draft-nothing_to_submit = Za ovu se obavijest ništa ne sastavlja, pa nema što podnijeti. Želite li javiti nešto novo, sastavite dopunu.
draft-one_is_open = Dopuna ove obavijesti već se sastavlja. Uredite nju ili najprije zatražite njezino odobrenje.
draft-poster_unfit = Slika za { $channel } nije prikladna: ta vrsta kanala prima najviše { $most ->
    [one] { $most } bajt
    [few] { $most } bajta
   *[other] { $most } bajtova
}. Odaberite jednostavniju fotografiju ili izostavite kanal.

preview-channel_unwell = Posljednja provjera kanala { $channel } nije uspjela. Provjerite kanal prije podnošenja.
preview-language_of_others = Nijedan jezik kanala nije jezik obavijesti. Jezik objave bio bi: { LANGUAGES($language) }.
preview-no_such_picture = Obavijest nema sliku u ovom formatu i na ovom jeziku. Postojeće slike navedene su u njezinu pregledu.
preview-nothing_to_show = Od ove obavijesti nije ostalo ništa za pregled. Njezine poruke i evidencija pokazuju što je objavljeno.
preview-undo_window = Na ovoj vrsti kanala objave se mogu brisati samo { $hours ->
    [one] { $hours } sat
    [few] { $hours } sata
   *[other] { $hours } sati
}. Poslije ih netko mora ukloniti ručno.
preview-unreviewed = Naše tekstove na ovom jeziku još nije pregledao nitko tko ga govori: { LANGUAGES($language) }. Neka ih pročita netko tko ga govori.
preview-untranslated = Nema teksta na ovom jeziku: { LANGUAGES($language) }. Prikazuje se na svom jeziku i tako je označen; dodajte prijevod u slučaj.

message-not_found = Nema takve poruke.
