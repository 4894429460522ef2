# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = Objava je poslana onoliko puta koliko je sigurno, a nema je. Sami pogledajte kanal: potvrdite da je ondje ili je pošaljite ponovno.
publication-crashed = Naš je program ovdje zakazao. Pokušava se ponovno; ako se nastavi, javite onome tko vodi uslugu i sami pogledajte kanal.
publication-deleted_by_someone = Objave više nema, a nismo je mi izbrisali. Pitajte tko je to učinio; pošaljite je ponovno ako se potraga nastavlja.
publication-edits_used_up = Objava je izmijenjena onoliko puta koliko je sigurno, a ne pokazuje ono što treba. Ispravite je ručno i navedite što ste učinili.
publication-end_refused = Partner odbija primiti obavještenje da je potraga završena i možda još prikazuje obavijest. Nazovite partnera i zatražite potvrdu o uklanjanju.
publication-endpoint_parked = { $contact ->
    [none] Usluga iza kanala { $channel } ne odgovara, pa se pokušava jednom na sat. Kontakt partnera nije upisan: pronađite ga i nazovite.
   *[other] Usluga iza kanala { $channel } ne odgovara, pa se pokušava jednom na sat. Nazovite partnera: { $contact }.
    }
publication-goes_on = Obavijest se nastavlja bez ovog partnera, čije je područje napustila ili čiji je kanal isključen. Prije kraja potrage to mu se ne može javiti: ako ono što partner prikazuje mora nestati odmah, nazovite. Na kraju će mu se javiti samo od sebe.
publication-half = Ondje je samo dio objavljenoga. Sami pogledajte kanal i ručno izbrišite ili dopunite.
publication-look_after_restore = Baza podataka vraćena je iz sigurnosne kopije, a ova se vrsta kanala odavde ne može čitati. Sami pogledajte ima li ondje objave ove obavijesti: potvrdite da je ima ili da je nema.
publication-look_yourself = Nije poznato je li objava ondje, a ova se vrsta kanala odavde ne može čitati. Sami pogledajte: potvrdite da je ondje ili je pošaljite ponovno.
publication-lost_out_of_reach = Ovo je poslano nakon izrade sigurnosne kopije iz koje je baza podataka vraćena, a ovaj se kanal odavde ne može čitati. Sami pogledajte ili nazovite partnera i pobrinite se da nestane.
publication-no_receipt = Partner nije potvrdio uklanjanje u 15 minuta na koje se obvezao. Nazovite partnera.
publication-no_remote_id = Platforma je odgovorila, ali nije navela koju je objavu napravila. Objava se traži prije svega drugoga.
publication-not_found = U vašoj službi nema takvog objavljivanja. Navedena su u evidenciji obavijesti.
publication-receiver_silent = Partnerova usluga danima ne odgovara, iako joj je isti događaj slan više puta. Nazovite partnera.
publication-remove_by_hand = Objava se odavde ne može povući. Izbrišite je ručno na platformi.
publication-stray_found = Na kanalu je pronađena objava završene obavijesti i povlači se. Pobrinite se da nestane.
publication-too_late = Slanje je predugo kasnilo, pa ništa nije poslano. Pokušava se ponovno.

waiting-limited = { $kind ->
    [facebook] Facebook traži da pričekamo. Ponovni pokušaj: { $time }.
    [x] X traži da pričekamo. Ponovni pokušaj: { $time }.
   *[other] Partnerova usluga traži da pričekamo. Ponovni pokušaj: { $time }.
    }
waiting-parked = Partnerova usluga nikome ne odgovara. Ponovni pokušaj: { $time }.

settle-elsewhere = Ova poveznica vodi drugamo: objava je na { $sites }. Ondje kopirajte njezinu poveznicu.
settle-link = Ovo nije poveznica objave. Kopirajte je s platforme, od https:// nadalje (na X-u sadrži /status/ i broj; na Facebooku završava brojem Stranice i brojem objave, spojenima znakom _)
settle-not_asked = Ovdje nema što riješiti: nijedan zahtjev nije bez odgovora i nitko nije upitan. Ponovno pogledajte evidenciju.
settle-of_another = Ova je objava već poznata: pripada drugoj obavijesti, drugoj poruci ove obavijesti ili drugom kanalu. Kopirajte poveznicu one koja se ovdje traži.
settle-one_of_two = Navedite jedno od dvoga: there, s poveznicom objave, ili send_again.
settle-retracted = Ova se objava povlači, pa se ne šalje ponovno.
settle-switched_off = Kanal je isključen, pa se onamo ne šalje ništa novo. Najprije ga ponovno uključite ili ostavite ovako: s krajem obavijesti više se nema što slati.
settle-too_early = Poslano još može stići. Pogledajte ponovno za nekoliko minuta, zatim potvrdite da je ondje ili pošaljite ponovno.
