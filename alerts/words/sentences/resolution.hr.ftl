# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = U međuvremenu je poslana druga poruka ove obavijesti. Pogledajte je ponovno i ponovite što ste učinili.
end-children_are_found = Pojedina djeca uklanjaju se jer su pronađena. Navedite razlog found ili ne navodite djecu da završite cijelu potragu.
end-no_such_child = Obavijest ne prikazuje to dijete. Prikazuje djecu s ovim brojevima: { $shown }.
end-nobody_left = Tako ne bi ostao nitko koga se traži. Ne navodite djecu da završite cijelu potragu.

receipt-no_such_alert = Ova vam obavijest nikad nije poslana. Prepišite njezin id iz događaja.
receipt-not_retracted = Ova je obavijest još aktivna, pa još nema uklanjanja koje bi se potvrdilo.

reinstate-case_changed = Slučaj je promijenjen nakon onoga što je odobreno, pa mu to više ne odgovara. Otvorite novi slučaj.
reinstate-forgotten = Sadržaj ovog slučaja izbrisan je ili se briše, pa nije ostalo ništa što bi se moglo ponovno pokrenuti. Otvorite novi slučaj.
reinstate-not_the_last = Potraga se nakon ove obavijesti nastavila kao { $alert }. Ponovno se može pokrenuti samo ono što je o slučaju objavljeno posljednje.
reinstate-nothing_said = Ništa od ove obavijesti nije bilo odobreno, pa se nema što ponovno pokrenuti. Otvorite novi slučaj.
reinstate-stopped = Dijete je zaštićeno ili je privola povučena: ništa iz ovog slučaja ne smije se poslati.
reinstate-too_late = Potraga se može ponovno pokrenuti unutar { $hours ->
    [one] { $hours } sata
    [few] { $hours } sata
   *[other] { $hours } sati
} od završetka. Otvorite novi slučaj.
reinstate-too_late_alone = Tko je odobrio obavijest, može je bez drugih ponovno pokrenuti jednom, unutar { $minutes ->
    [one] { $minutes } minute
    [few] { $minutes } minute
   *[other] { $minutes } minuta
} otkako je pogreškom završena. Inače to čini službenik, a druga osoba odobrava.

restore-held = Ova je baza podataka vraćena iz sigurnosne kopije, a nakon izrade kopije još se nešto dogodilo. Ništa novo se ne šalje dok se ne pregleda svaki kanal i dok netko tko vodi uslugu ne ukine blokadu (homeward restore status).
restore-not_held = Ništa nije blokirano: ova baza podataka nije vraćena iz sigurnosne kopije ili je blokada već ukinuta.
restore-unlooked = Blokada ostaje jer još nije poznato što je objavljeno. Nije pregledano: { $what }. Usluga ponovno pregledava sama; gdje ne može, osoba to rješava u evidenciji obavijesti.

certificate-not_found = Nema potvrde o brisanju: od ovoga još ništa nije trajno izbrisano ili u vašoj službi nema takvog slučaja. Slučaj se trajno briše kad je svaki primjerak razriješen i kad istekne rok čuvanja.
