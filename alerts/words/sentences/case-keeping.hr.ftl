# Keeping, verifying and illustrating a case.

case-assign_self = Nitko ne dodjeljuje slučaj sam sebi. Obratite se službeniku koji na njemu radi ili drugom administratoru.
case-closed = Ovaj je slučaj zatvoren i više se ne mijenja. Otvorite novi slučaj ako je dijete ponovno nestalo.
case-hidden = Potraga je završena i svaki je primjerak razriješen, pa je sadržaj ovog slučaja skriven. Briše se kad istekne rok čuvanja.
case-not_found = U vašoj službi nema takvog slučaja. Potražite ga na popisu slučajeva.
case-not_verified = Ovaj slučaj nije provjeren. Odgovorite na otvorene stavke i najprije ga provjerite.
case-open_items = { $count ->
    [one] { $count } stavka provjere je otvorena, pa slučaj nije provjeren. Odgovorite na nju.
    [few] { $count } stavke provjere su otvorene, pa slučaj nije provjeren. Odgovorite na njih.
   *[other] { $count } stavki provjere je otvoreno, pa slučaj nije provjeren. Odgovorite na njih.
}
case-doubt_stands = Navedeno je da nitko ne zna je li adresa zaštićena; to završava s „clear” ili „hit”, a ne izostavljanjem odgovora.
case-children_keep_their_numbers = Fotografije i obavijesti poznaju djecu ovog slučaja po njihovim brojevima. Ostavite ih istim redom i novu djecu dodajte na kraj; pronađeno dijete uklanja se na stranici za završetak potrage.
case-protected = Prema provjeri zaštićene adrese ništa iz ovog slučaja ne smije se prikazati, pa ni u pregledu. Tako ostaje dok provjera ne bude „clear” ili dok dvije osobe ne ukinu zaštitu.
case-purged = Ovaj je slučaj trajno izbrisan: njegovih osobnih podataka više nema.
case-last_officer = To je posljednji službenik na slučaju. Najprije dodijelite drugoga.
case-lift_own = Dio ovog slučaja napisali ste vi, pa zaštitu moraju ukinuti drugi.
case-lift_twice = To ste već izjavili. Druga osoba s tim pravom mora se složiti u roku od sat vremena.
case-nothing_to_lift = Ovaj slučaj nije zaštićen ili je završen. Nema zaštite koju bi trebalo ukinuti.
case-mode_is_fixed = Je li slučaj stvaran ili vježba, ne može se promijeniti nakon otvaranja; sada je: { $mode }. Otvorite drugi slučaj.
case-reference_is_fixed = Oznaka { $reference } ne može se promijeniti nakon otvaranja slučaja. Ostavite je kakva jest ili otvorite drugi slučaj.
case-reference_taken = Vaša služba već ima slučaj s oznakom { $reference }. Promijenite onaj ili ovome dajte vlastitu oznaku.

photo-focus_outside = Mjesto lica navodi se dvama brojevima od 0 do 1: slijeva, zatim odozgo.
photo-no_such_child = Nema djeteta { $child }: slučaj ima { $count ->
    [1] jedno dijete. Napišite 1.
    [one] { $count } dijete. Napišite broj od 1 do { $count }.
   *[other] { $count } djece. Napišite broj od 1 do { $count }.
}
photo-rights_unstated = { $count ->
    [one] Za { $count } fotografiju nije navedeno odakle potječe i tko dopušta njezinu upotrebu. Raspitajte se i dodajte je ponovno s tim podacima.
    [few] Za { $count } fotografije nije navedeno odakle potječu i tko dopušta njihovu upotrebu. Raspitajte se i dodajte ih ponovno s tim podacima.
   *[other] Za { $count } fotografija nije navedeno odakle potječu i tko dopušta njihovu upotrebu. Raspitajte se i dodajte ih ponovno s tim podacima.
}
photo-is_out = Aktivna obavijest prikazuje ovu fotografiju. Povucite je na stranici za završetak potrage kako bi se sve što je prikazuje odmah zamijenilo.
photo-withdrawn = Upravo je ova slika povučena iz slučaja, pa se u njemu više ne upotrebljava. Odaberite drugu.
photo-not_found = Ovaj slučaj nema takvu fotografiju. Pogledajte njegov popis fotografija.
