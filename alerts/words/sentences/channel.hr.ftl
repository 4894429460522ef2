# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Navedite codes kao popis kodova područja (najmanje 1, najviše { $most }) i ništa uz to, na primjer "codes": ["RO", "HU"].
channel-account_unasked = Na ovom je kanalu upravo nešto objavljeno, pa najprije treba pitati čiji su novi pristupni podaci. Pošaljite istu promjenu još jednom.
channel-address_unfit = Ova se adresa ne može spremiti. Napišite https://..., bez korisničkog imena, lozinke ili #fragment; tajne imaju svoja polja.
channel-copies_out = Na kanalu { $channel } još ima objava, a čije su, određuje: { $fields }. Preko drugog računa ne bi se mogle povući i izgledale bi kao da ih nema. Završite njihove obavijesti i pričekajte da evidencije budu potpune ili dodajte drugi kanal za drugi račun. Novi pristupni podaci istog računa primaju se u svakom trenutku.
channel-language_unknown = Nema jezika „{ $language }”. Napišite oznaku BCP 47, na primjer ro, pt-BR ili uz-Cyrl.
channel-languages_many = Kanal ima najviše { $most ->
    [one] { $most } jezik
    [few] { $most } jezika
   *[other] { $most } jezika
}. Nijedan znači bilo koji.
channel-other_mode = Kanal { $channel } isti je račun, a jedan od ta dva kanala je probni: ono što se isprobava vidjeli bi svi. Dajte probnom kanalu vlastiti račun.
channel-secret_needed_anew = Adresa se promijenila, pa stari pristupni podaci nisu zadržani. Ponovno upišite { $field }.
channel-secrets_unreadable = Pristupni podaci kanala { $channel } ne mogu se otvoriti: zapečaćeni su drugim HOMEWARD_SECRET_KEY. Pokrenite uslugu s tim ključem ili ponovno upišite pristupne podatke.
channel-setting_malformed = { $field } nema oblik koji upotrebljava { $kind }.
channel-setting_missing = { $field } nedostaje. Kanal vrste { $kind } ne može raditi bez toga.
channel-setting_refused = { $field } ne odgovara kanalu vrste { $kind }. Pogledajte: homeward channel kinds
channel-setting_unknown = Kanal vrste { $kind } nema postavku { $field }. Pogledajte: homeward channel kinds
channel-signing_secret_unfit = { $field } mora biti whsec_ i zatim od 24 do 64 bajta u base64.
channel-token_unfit = { $field } mora biti jedan redak slova, znamenki i znakova, bez razmaka.
channel-unknown = U vašoj službi nema takvog kanala.
channel-unknown_kind = Nema vrste kanala „{ $kind }”. Jeste li mislili { $nearest }? Vrste su: { $kinds }.
partner-key_unusable = Ovaj API ključ ne vrijedi: nepoznat je, opozvan ili istekao. Zatražite novi od službe.
partner-unknown = U vašoj službi nema takvog partnera.
