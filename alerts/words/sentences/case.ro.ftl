# The case document. Every sentence follows its field's path: what is wrong, and what would be right.
case-empty = Documentul este gol: scrieți cazul ca în documentele-exemplu.
case-too_large = Documentul depășește { $most_kb } kB: un caz are câțiva; verificați dacă este fișierul potrivit.
case-too_much = Documentul depășește limita de valori ({ $most }), iar un caz are câteva sute: scoateți ce se repetă sau este gol.
case-too_deep = Documentul depășește numărul admis de niveluri imbricate ({ $deepest }): un caz are mai puține; verificați indentarea sau parantezele.
case-not_utf8 = Documentul nu este text UTF-8 (octetul { $position }): salvați-l ca UTF-8.
case-json_syntax = Documentul nu este JSON, linia { $line }, coloana { $column }: { $detail }. Corectați acolo.
case-yaml_syntax = Documentul nu este YAML, linia { $line }, coloana { $column }: { $detail }. Corectați acolo; un text care conține „: ” sau „ #” se pune între ghilimele.
case-not_a_document = Documentul trebuie să fie format din câmpuri cu valori („cheie: valoare”), ca în documentele-exemplu.
case-more_problems = { $count ->
    [one] Mai este o problemă: corectați-le mai întâi pe acestea.
    [few] Mai sunt { $count } probleme: corectați-le mai întâi pe acestea.
   *[other] Mai sunt { $count } de probleme: corectați-le mai întâi pe acestea.
}
case-yaml_character = Documentul conține caracterul { $character }, pe care YAML nu îl permite, linia { $line }, coloana { $column }: ștergeți-l.
case-second_document = Fișierul conține un al doilea document, linia { $line }: un fișier este un singur caz; ștergeți „---” și ce urmează.
case-alias = este un alias (*), linia { $line }: scrieți valoarea în întregime acolo unde este nevoie de ea.
case-anchor = are o ancoră (&), linia { $line }: ștergeți-o și scrieți valorile în întregime acolo unde este nevoie de ele.
case-tag = are o etichetă (!), linia { $line }: ștergeți-o; tipul este stabilit de câmp. Un text care începe cu „!” se pune între ghilimele.
case-key_not_text = are ca nume de cheie o listă sau un obiect, linia { $line }: cheile sunt cuvinte.
case-key_twice = apare de două ori: păstrați un singur „{ $key }”.
case-key_twice_at = apare de două ori, a doua oară la linia { $line }: păstrați un singur „{ $key }”.
case-not_json = este de tipul { $given }, pe care JSON nu îl cunoaște: folosiți text, numere, true, false, null, liste și obiecte.
case-not_finite = { $given } nu este un număr: scrieți un număr sau null.
case-number_too_long = un număr depășește limita de cifre ({ $most }): scurtați-l.
case-missing = lipsește: completați-l.
case-missing_like = lipsește: completați-l, de exemplu { $example }
case-unknown_key = „{ $given }” nu este un câmp aici. Câmpurile sunt: { $known }
case-unknown_key_near = „{ $given }” nu este un câmp aici. Ați vrut să scrieți: { $near }?
case-not_a_map = trebuie să fie câmpuri cu valori („cheie: valoare”).
case-not_a_map_like = trebuie să fie câmpuri cu valori, de exemplu { $example }
case-not_a_list = trebuie să fie o listă între paranteze drepte sau cu liniuțe.
case-not_a_list_like = trebuie să fie o listă, de exemplu { $example }
case-too_few = are prea puține elemente, numărul minim este { $least }.
case-too_many = are prea multe elemente, numărul maxim este { $most }: păstrați-le pe cele mai importante.
case-not_understood = „{ $given }” nu este înțeles: consultați descrierea documentului cazului.
case-unknown_code = „{ $given }” nu este cunoscut aici. Folosiți una dintre valorile: { $known }
case-unknown_code_near = „{ $given }” nu este cunoscut aici. Cele mai apropiate: { $near }
case-unknown_pack = nu există setul de reguli „{ $given }”. Folosiți unul dintre: { $known }
case-region_unknown = { $region } nu este o unitate de tipul { $kind } din { $country }. Scrieți codul celei proprii, de exemplu US-CO (îl arată homeward areas find NAME), sau omiteți-l: atunci este cea în care copilul a fost văzut ultima dată.
case-unknown_country = „{ $given }” nu este o țară: folosiți cele două litere mari din ISO 3166-1, de exemplu RO.
case-unknown_country_near = „{ $given }” nu este o țară: folosiți cele două litere mari din ISO 3166-1. Cele mai apropiate: { $near }
case-unknown_timezone = „{ $given }” nu este un fus orar: folosiți numele IANA. Cele mai apropiate: { $near }
case-unknown_language = „{ $given }” nu este o limbă: folosiți eticheta BCP 47, de exemplu ro sau uz-Cyrl.
case-unknown_language_near = „{ $given }” nu este o limbă: folosiți eticheta BCP 47. Cele mai apropiate: { $near }
case-twice = „{ $given }” apare de două ori: ștergeți unul.
case-age_missing = lipsește: indicați age (ani), months sau born (o dată).
case-age_twice = este în plus, s-au dat: { $given }; păstrați exact unul dintre age, months și born.
case-not_text = trebuie să fie text: puneți-l între ghilimele.
case-not_a_text = trebuie să fie un text sau câte un text pentru fiecare limbă, de exemplu {"{"}ro: ..., en: ...{"}"}
case-not_a_code = „{ $given }” nu este un cod: folosiți litere, cifre, „:”, „.”, „_” și „-”, de exemplu UZ sau FIPS:08013.
case-not_a_number = „{ $given }” nu este un număr: scrieți cifre, cu punct pentru zecimale.
case-not_whole = „{ $given }” nu este un număr întreg: scrieți numai cifre.
case-out_of_range = { $given } este în afara limitelor: de la { $low } la { $high }.
case-not_a_flag = „{ $given }” nu este nici true, nici false: scrieți unul dintre ele.
case-not_a_time = „{ $given }” nu este o dată cu oră: scrieți în forma 2026-02-07T18:45:00+02:00.
case-time_without_offset = „{ $given }” nu are decalajul față de UTC: adăugați-l, de exemplu +02:00.
case-not_a_day = „{ $given }” nu este o dată: scrieți în forma 2024-01-30.
case-in_the_future = { $given } este un moment din viitor: verificați data, ora și decalajul.
case-not_a_clock_time = „{ $given }” nu este o oră: scrieți în forma 22:00.
case-not_quiet_hours = trebuie să fie două ore, începutul și sfârșitul, de exemplu ["22:00", "06:00"].
case-quiet_hours_same = începe și se termină la { $given }: dați două ore diferite sau null, dacă nu există.
case-not_a_point = trebuie să fie două numere, longitudinea, apoi latitudinea, de exemplu [23.6236, 46.7712].
case-point_off_the_globe = [{ $lon }, { $lat }] nu se află pe glob: întâi longitudinea (de la -180 la 180), apoi latitudinea (de la -90 la 90).
case-not_an_area = trebuie să fie null, GeoJSON cu Polygon sau MultiPolygon, {"{"}codes: [...]{"}"} sau {"{"}point: [lon, lat], radius_km: n{"}"}.
case-not_a_phone = „{ $given }” nu este un număr de telefon: scrieți-l așa cum se formează, de exemplu +40 264 432 727 sau 112.
case-not_a_url = „{ $given }” nu este o adresă web: scrieți-o întreagă, de exemplu https://example.org/case, fără nume de utilizator.

# Warnings: the document is accepted.
case-phone_invalid = { $given } nu este, după datele cunoscute, un număr care se poate forma în { $country }: verificați-l.
case-phone_mobile = { $given } pare un număr de mobil: dați o linie oficială, niciodată numărul personal al cuiva.
case-baby_in_years = este 0: sub doi ani, lunile spun mai mult (months: 7).
case-born_after_last_seen = este după momentul în care copilul a fost văzut ultima dată: verificați-le pe amândouă.
case-latin_name_unclear = nu se poate deosebi prenumele de numele de familie, așa că nu se afișează: scrieți câte un cuvânt pentru fiecare cuvânt din cele două nume sau numai prenumele.
case-untranslated = nu are text pentru: { $missing }; acolo este afișat în limba sa și marcat ca atare.
case-text_unused = are text pentru { $unused }, care nu face parte dintre limbile acestui caz ({ $languages }): nu este afișat.
case-nowhere = lipsește și nu există nici zonă: nu se poate propune nicio zonă de căutare.

# Rule packs.
rules-pack_wrong = setul de reguli { $file } este greșit la { $key }: { $detail }. Corectați în fișier.
rules-not_toml = setul de reguli { $file } nu este TOML: { $detail }. Corectați în fișier.

# Verification: what is still open.
verification-protected_address = verificarea privind adresa protejată, adăpostul și protecția martorilor are răspunsul „{ $answer }”: nimic din acest caz nu se afișează și nu se publică până când răspunsul este „clear” sau până când două persoane ridică protecția.
verification-protected_address_open = întrebați dacă adresa este protejată, este un adăpost sau ține de protecția martorilor și consemnați răspunsul: clear, hit sau unknown.
verification-protection_stands = pentru acest caz a fost consemnată o adresă protejată. Un alt răspuns nu anulează acest lucru: trebuie să fie de acord două persoane cu dreptul de a ridica protecția.
verification-registry = indicați numărul dosarului de la poliție sau al înregistrării în registru.
verification-reporter = precizați cine a anunțat dispariția copilului și ce legătură are cu acesta.
verification-custody = întrebați despre custodie și despre hotărâri judecătorești și consemnați none sau hotărârea.
verification-consent = consemnați cine își dă consimțământul. { $rule }
verification-consent_reason = consimțământul „{ $given_by }” are nevoie de temeiul legal în override_reason. { $rule }
verification-consent_refused = consimțământul „{ $given_by }” nu este suficient aici. { $rule }
verification-harm = evaluați dacă publicarea îi face rău copilului (plecare voluntară, exploatare, violență în numele onoarei, conflict) și consemnați none, low, moderate sau high.
verification-harm_high = publicarea ar face mult rău: cât timp este așa, cazul nu poate fi publicat.
verification-harm_undecided = răspunsul „{ $answer }” cere aici o persoană care și-l asumă: indicați-o în decided_by.
verification-jurisdiction = copilul a fost văzut ultima dată în { $seen_in }, nu în { $country }: consemnați partenerul al cărui acord îl aveți (consent_of) sau că teritoriul este al dumneavoastră.
verification-criterion_open = { $pack } întreabă: { $question } Răspundeți la criteria.{ $key } cu true sau false.
verification-criterion_failed = { $pack } întreabă: { $question } Răspunsul este nu, deci după aceste reguli nu se poate emite o alertă.
verification-criterion_unproven = { $pack } întreabă: { $question } Din caz nu reiese: verificați vârsta copiilor și registrul.

# Disclosure: what may not be told.
disclosure-name_in_text = conține un nume care nu se publică: scrieți textul fără nume.
disclosure-family_name_in_text = conține un nume de familie, care nu se publică niciodată: scrieți textul fără nume.
disclosure-family_name_in_given = conține numele de familie, care nu se publică niciodată: lăsați numai prenumele.
disclosure-coordinates_in_text = conține coordonate, deși locul se indică numai aproximativ: scrieți locul în cuvinte.
disclosure-nobody_left = în alertă nu ar mai rămâne niciun copil: încheiați-o în schimb.
disclosure-too_much_to_compare = numele și textele acestui caz sunt prea lungi pentru a fi comparate: scurtați-le sau renunțați la traduceri.
