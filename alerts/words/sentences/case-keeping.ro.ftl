# Keeping, verifying and illustrating a case.

case-assign_self = Nimeni nu se poate repartiza singur la un caz. Adresați-vă unui ofițer care lucrează la el sau altui administrator.
case-closed = Acest caz este închis, deci nu se mai modifică. Deschideți un caz nou dacă copilul a dispărut din nou.
case-hidden = Căutarea s-a încheiat și situația fiecărei copii publicate este lămurită, așa că datele acestui caz sunt ascunse. Ele se șterg la sfârșitul perioadei de grație.
case-not_found = Nu există un astfel de caz în instituția dumneavoastră. Căutați-l în lista cazurilor.
case-not_verified = Acest caz nu este verificat. Răspundeți la punctele deschise și verificați-l mai întâi.
case-open_items = { $count ->
    [one] Un punct al verificării este deschis, deci cazul nu este verificat. Răspundeți la el.
    [few] { $count } puncte ale verificării sunt deschise, deci cazul nu este verificat. Răspundeți la ele.
   *[other] { $count } de puncte ale verificării sunt deschise, deci cazul nu este verificat. Răspundeți la ele.
}
case-doubt_stands = S-a declarat că nu se știe dacă adresa este protejată; aceasta se încheie cu „clear” sau „hit”, nu prin omiterea răspunsului.
case-children_keep_their_numbers = Fotografiile și alertele identifică copiii acestui caz după numărul lor. Păstrați ordinea și adăugați alții la sfârșit; copilul găsit se scoate pe pagina de încheiere a căutării.
case-protected = Verificarea adresei protejate arată că nimic din acest caz nu poate fi afișat, nici măcar în previzualizări. Rămâne așa până când verificarea este „clear” sau până când două persoane ridică protecția.
case-purged = Acest caz a fost șters definitiv: datele personale nu mai există.
case-last_officer = Este ultimul ofițer repartizat la caz. Repartizați mai întâi altul.
case-lift_own = Ați scris o parte din acest caz, așa că protecția lui trebuie ridicată de alții.
case-lift_twice = Ați declarat deja acest lucru. O altă persoană cu acest drept trebuie să fie de acord, în decurs de o oră.
case-nothing_to_lift = Acest caz nu este protejat sau este încheiat. Nu este nicio protecție de ridicat.
case-mode_is_fixed = După deschiderea cazului nu se mai poate schimba dacă este real sau exercițiu; acum este: { $mode }. Deschideți alt caz.
case-reference_is_fixed = Numărul de referință { $reference } nu se mai poate schimba după deschiderea cazului. Lăsați-l așa cum este sau deschideți alt caz.
case-reference_taken = Instituția dumneavoastră are deja un caz cu referința { $reference }. Modificați-l pe acela sau dați acestuia o referință proprie.

photo-focus_outside = Locul feței se indică prin două numere de la 0 la 1: de la stânga, apoi de sus.
photo-no_such_child = Nu există copilul { $child }: cazul are { $count ->
    [one] un copil. Scrieți 1.
    [few] { $count } copii. Scrieți un număr de la 1 la { $count }.
   *[other] { $count } de copii. Scrieți un număr de la 1 la { $count }.
}
photo-rights_unstated = { $count ->
    [one] Pentru o fotografie nu s-a precizat de unde provine și cine permite folosirea ei. Întrebați și adăugați-o din nou cu aceste date.
    [few] Pentru { $count } fotografii nu s-a precizat de unde provin și cine permite folosirea lor. Întrebați și adăugați-le din nou cu aceste date.
   *[other] Pentru { $count } de fotografii nu s-a precizat de unde provin și cine permite folosirea lor. Întrebați și adăugați-le din nou cu aceste date.
}
photo-is_out = O alertă activă arată această fotografie. Retrageți-o pe pagina de încheiere a căutării, pentru ca tot ce o arată să fie înlocuit imediat.
photo-withdrawn = Chiar această imagine a fost retrasă din caz, așa că nu mai este folosită în el. Alegeți alta.
photo-not_found = Acest caz nu are o astfel de fotografie. Consultați lista fotografiilor lui.
