# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Baza podataka odgovara i ažurna je.
overview-store_behind = Baza podataka nije ažurna. Pokrenite: homeward db upgrade
overview-store_refuses = Baza podataka ne odgovara ili odbija. Provjerite radi li i je li HOMEWARD_DATABASE_URL točan.
overview-store_silent = Baza podataka nije odgovorila u { $seconds } s. Provjerite radi li i je li dostupna.
overview-nothing_sealed = Još ništa nije zapečaćeno.
overview-key_opens = Tajni ključ otvara ono što je zapečaćeno.
overview-key_is_another = Zapečaćeni podaci zapečaćeni su drugim ključem. Vratite pravi u HOMEWARD_SECRET_KEY ili u secret.key u mapi s podacima.
overview-held = Baza podataka vraćena je iz sigurnosne kopije i blokirana je: ništa novo se ne šalje, a ono što je objavljeno povlači se. Pogledajte: homeward restore status
overview-broker_answers = Broker odgovara.
overview-broker_refuses = Broker ne odgovara ili odbija: posao se pronalazi unutar jedne sekunde, a ne odmah. Provjerite HOMEWARD_BROKER_URL.
overview-broker_silent = Broker nije odgovorio u { $seconds } s: posao se pronalazi unutar jedne sekunde, a ne odmah. Provjerite radi li.
