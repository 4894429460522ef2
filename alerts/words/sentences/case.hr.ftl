# The case document. Every sentence follows its field's path: what is wrong, and what would be right.
case-empty = Dokument je prazan: napišite slučaj kao u oglednim dokumentima.
case-too_large = Dokument je veći od { $most_kb } kB: slučaj ih treba tek nekoliko; provjerite je li to prava datoteka.
case-too_much = Dokument ima previše vrijednosti (najviše { $most }), a slučaj ih ima nekoliko stotina: izostavite ono što se ponavlja ili je prazno.
case-too_deep = Dokument ima previše razina ugniježđenja (najviše { $deepest }), a slučaj ih treba manje: provjerite uvlake ili zagrade.
case-not_utf8 = Dokument nije tekst u UTF-8 (bajt { $position }): spremite ga kao UTF-8.
case-json_syntax = Dokument nije JSON, redak { $line }, stupac { $column }: { $detail }. Ispravite ga ondje.
case-yaml_syntax = Dokument nije YAML, redak { $line }, stupac { $column }: { $detail }. Ispravite ga ondje; tekst u kojem je „: ” ili „ #” mora biti u navodnicima.
case-not_a_document = Dokument mora biti niz polja s vrijednostima („ključ: vrijednost”), kao u oglednim dokumentima.
case-more_problems = { $count ->
    [one] Postoji još { $count } pogreška: najprije ispravite ove.
    [few] Postoje još { $count } pogreške: najprije ispravite ove.
   *[other] Postoji još { $count } pogrešaka: najprije ispravite ove.
}
case-yaml_character = Dokument sadrži znak { $character }, koji YAML ne dopušta, redak { $line }, stupac { $column }: uklonite ga.
case-second_document = Datoteka sadrži drugi dokument, redak { $line }: jedna datoteka je jedan slučaj; uklonite „---” i ono što slijedi.
case-alias = je alias (*), redak { $line }: napišite cijelu vrijednost ondje gdje je potrebna.
case-anchor = ima sidro (&), redak { $line }: uklonite ga i napišite cijele vrijednosti ondje gdje su potrebne.
case-tag = ima oznaku (!), redak { $line }: uklonite je; vrstu određuje polje. Tekst koji počinje s „!” mora biti u navodnicima.
case-key_not_text = ima popis ili objekt kao ključ, redak { $line }: ključevi su riječi.
case-key_twice = navedeno je dvaput: ostavite samo jedan „{ $key }”.
case-key_twice_at = navedeno je dvaput, drugi put u retku { $line }: ostavite samo jedan „{ $key }”.
case-not_json = vrsta je { $given }, koju JSON ne poznaje: upotrijebite tekst, brojeve, true, false, null, popise i objekte.
case-not_finite = { $given } nije broj: napišite broj ili null.
case-number_too_long = broj ima previše znamenki (najviše { $most }): skratite ga.
case-missing = nedostaje: upišite.
case-missing_like = nedostaje: upišite, na primjer { $example }
case-unknown_key = „{ $given }” ovdje nije polje. Polja su: { $known }
case-unknown_key_near = „{ $given }” ovdje nije polje. Jeste li mislili: { $near }?
case-not_a_map = moraju biti polja s vrijednostima („ključ: vrijednost”).
case-not_a_map_like = moraju biti polja s vrijednostima, na primjer { $example }
case-not_a_list = mora biti popis u uglatim zagradama ili s crticama.
case-not_a_list_like = mora biti popis, na primjer { $example }
case-too_few = premalo je stavki: najmanje { $least }.
case-too_many = previše je stavki, najviše { $most }: zadržite najvažnije.
case-not_understood = „{ $given }” nije razumljivo: pogledajte opis dokumenta slučaja.
case-unknown_code = „{ $given }” ovdje nije poznato. Upotrijebite jedno od ovoga: { $known }
case-unknown_code_near = „{ $given }” ovdje nije poznato. Najsličnije: { $near }
case-unknown_pack = nema skupa pravila „{ $given }”. Upotrijebite jedan od ovih: { $known }
case-region_unknown = { $region } nije područje vrste { $kind } u zemlji { $country }. Napišite kod vlastitoga, na primjer US-CO (pokazuje ga homeward areas find NAME), ili ga izostavite: tada vrijedi ono u kojem je dijete posljednji put viđeno.
case-unknown_country = „{ $given }” nije zemlja: upotrijebite dva velika slova iz ISO 3166-1, na primjer RO.
case-unknown_country_near = „{ $given }” nije zemlja: upotrijebite dva velika slova iz ISO 3166-1. Najsličnije: { $near }
case-unknown_timezone = „{ $given }” nije vremenska zona: upotrijebite njezino ime IANA. Najsličnije: { $near }
case-unknown_language = „{ $given }” nije jezik: upotrijebite njegovu oznaku BCP 47, na primjer ro ili uz-Cyrl.
case-unknown_language_near = „{ $given }” nije jezik: upotrijebite njegovu oznaku BCP 47. Najsličnije: { $near }
case-twice = „{ $given }” je navedeno dvaput: uklonite jedno.
case-age_missing = nedostaje: navedite age (godine), months ili born (datum).
case-age_twice = je suvišno, navedeno je: { $given }; ostavite točno jedno od age, months i born.
case-not_text = mora biti tekst: stavite ga u navodnike.
case-not_a_text = mora biti tekst ili po jedan tekst za svaki jezik, na primjer {"{"}ro: ..., en: ...{"}"}
case-not_a_code = „{ $given }” nije kod: upotrijebite slova, znamenke, „:”, „.”, „_” i „-”, na primjer UZ ili FIPS:08013.
case-not_a_number = „{ $given }” nije broj: pišite znamenke, s točkom ispred decimala.
case-not_whole = „{ $given }” nije cijeli broj: pišite samo znamenke.
case-out_of_range = { $given } je izvan raspona: od { $low } do { $high }.
case-not_a_flag = „{ $given }” nije ni true ni false: napišite jedno od toga.
case-not_a_time = „{ $given }” nije datum s vremenom: pišite ga kao 2026-02-07T18:45:00+02:00.
case-time_without_offset = „{ $given }” nema odmak od UTC-a: dodajte ga, na primjer +02:00.
case-not_a_day = „{ $given }” nije datum: pišite ga kao 2024-01-30.
case-in_the_future = { $given } je u budućnosti: provjerite datum, sat i odmak.
case-not_a_clock_time = „{ $given }” nije doba dana: pišite ga kao 22:00.
case-not_quiet_hours = moraju biti dva vremena, početak i kraj, na primjer ["22:00", "06:00"].
case-quiet_hours_same = počinje i završava u { $given }: navedite dva različita vremena ili null ako ih nema.
case-not_a_point = moraju biti dva broja, dužina pa širina, na primjer [23.6236, 46.7712].
case-point_off_the_globe = [{ $lon }, { $lat }] nije na Zemlji: najprije dužina (od -180 do 180), zatim širina (od -90 do 90).
case-not_an_area = mora biti null, GeoJSON s Polygon ili MultiPolygon, {"{"}codes: [...]{"}"} ili {"{"}point: [lon, lat], radius_km: n{"}"}.
case-not_a_phone = „{ $given }” nije telefonski broj: napišite ga kako se bira, na primjer +40 264 432 727 ili 112.
case-not_a_url = „{ $given }” nije web-adresa: napišite je cijelu, na primjer https://example.org/case, bez korisničkog imena.

# Warnings: the document is accepted.
case-phone_invalid = { $given } prema poznatim podacima nije broj koji se može birati u zemlji { $country }: provjerite ga.
case-phone_mobile = { $given } izgleda kao broj mobitela: navedite službenu liniju, nikad nečiji privatni broj.
case-baby_in_years = je 0: za dijete mlađe od dvije godine mjeseci govore više (months: 7).
case-born_after_last_seen = je nakon trenutka kad je dijete posljednji put viđeno: provjerite oboje.
case-latin_name_unclear = ime i prezime ne mogu se razlikovati, pa se ne prikazuje: napišite po jednu riječ za svaku riječ imena i prezimena ili samo ime.
case-untranslated = nema teksta za: { $missing }; ondje se prikazuje na svom jeziku i tako je označeno.
case-text_unused = ima tekst za { $unused }, što nije jezik ovog slučaja ({ $languages }): ne prikazuje se.
case-nowhere = nedostaje, a nema ni područja: područje potrage ne može se predložiti.

# Rule packs.
rules-pack_wrong = skup pravila { $file } pogrešan je kod { $key }: { $detail }. Ispravite ga u datoteci.
rules-not_toml = skup pravila { $file } nije TOML: { $detail }. Ispravite ga u datoteci.

# Verification: what is still open.
verification-protected_address = odgovor provjere zaštićene adrese, skloništa i zaštite svjedoka je „{ $answer }”: ništa iz ovog slučaja ne prikazuje se i ne objavljuje dok odgovor ne bude „clear” ili dok dvije osobe ne ukinu zaštitu.
verification-protected_address_open = pitajte je li adresa zaštićena, sklonište ili pod zaštitom svjedoka i zabilježite odgovor: clear, hit ili unknown.
verification-protection_stands = za ovaj je slučaj zabilježena zaštićena adresa. Drugi odgovor to ne poništava: moraju se složiti dvije osobe s pravom ukidanja zaštite.
verification-registry = navedite broj policijskog predmeta ili upisa u registar.
verification-reporter = navedite tko je prijavio nestanak djeteta i u kakvoj je vezi s njim.
verification-custody = pitajte za skrbništvo i sudske odluke i zabilježite none ili odluku.
verification-consent = zabilježite tko daje privolu. { $rule }
verification-consent_reason = za privolu „{ $given_by }” potreban je zakonski razlog u override_reason. { $rule }
verification-consent_refused = privola „{ $given_by }” ovdje nije dovoljna. { $rule }
verification-harm = procijenite šteti li objava djetetu (bijeg, iskorištavanje, nasilje u ime časti, sukob) i zabilježite none, low, moderate ili high.
verification-harm_high = objava bi nanijela veliku štetu: dok je tako, slučaj se ne može objaviti.
verification-harm_undecided = za odgovor „{ $answer }” ovdje netko mora preuzeti odgovornost: navedite tu osobu u decided_by.
verification-jurisdiction = dijete je posljednji put viđeno na području { $seen_in }, a ne { $country }: zabilježite partnera čiju suglasnost imate (consent_of) ili da je područje vaše.
verification-criterion_open = { $pack } pita: { $question } Na criteria.{ $key } odgovorite s true ili false.
verification-criterion_failed = { $pack } pita: { $question } Odgovor je ne, pa prema tim pravilima obavijest nije moguća.
verification-criterion_unproven = { $pack } pita: { $question } Iz slučaja se to ne vidi: provjerite dob djece i registar.

# Disclosure: what may not be told.
disclosure-name_in_text = sadrži ime koje se ne objavljuje: napišite tekst bez imena.
disclosure-family_name_in_text = sadrži prezime, koje se nikad ne objavljuje: napišite tekst bez njega.
disclosure-family_name_in_given = sadrži prezime, koje se nikad ne objavljuje: ostavite samo ime.
disclosure-coordinates_in_text = sadrži koordinate, a mjesto se navodi samo približno: opišite mjesto riječima.
disclosure-nobody_left = u obavijesti ne bi ostalo nijedno dijete: umjesto toga završite je.
disclosure-too_much_to_compare = imena i tekstovi ovog slučaja predugi su za usporedbu: skratite ih ili izostavite prijevode.
