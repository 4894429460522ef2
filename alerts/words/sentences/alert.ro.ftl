# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Zona nu poate fi propusă: nu se cunoaște niciun punct în care copilul a fost văzut ultima dată. Indicați o zonă sau adăugați last_seen.point în caz.
alert-cannot_approve = Starea alertei este „{ $state }”: nu poate fi aprobată. Consultați-o din nou.
alert-cannot_edit = Starea alertei este „{ $state }”: nu se mai modifică. Pentru a comunica ceva nou cât timp este activă, pregătiți o actualizare.
alert-cannot_end = Starea alertei este „{ $state }”: nu poate fi încheiată încă o dată. Evidența ei arată ce s-a întâmplat cu fiecare copie.
alert-cannot_expire = Starea alertei este „{ $state }”: nu poate expira.
alert-cannot_purge = Starea alertei este „{ $state }”: nu poate fi ștearsă definitiv, mai întâi trebuie încheiată.
alert-cannot_reinstate = Starea alertei este „{ $state }”. Numai o căutare încheiată poate fi reluată.
alert-cannot_reject = Starea alertei este „{ $state }”: nu poate fi returnată. Consultați-o din nou.
alert-cannot_hold_back = Starea alertei este „{ $state }”: publicarea ei nu poate fi suspendată. Consultați-o din nou.
alert-cannot_stop = Starea alertei este „{ $state }”: nu poate fi oprită. Consultați-o din nou.
alert-cannot_submit = Starea alertei este „{ $state }”: nu poate fi trimisă spre aprobare. Consultați-o din nou.
alert-case_has_one = Acest caz are deja o alertă: { $alert }. Lucrați la aceea sau încheiați-o mai întâi.
alert-needs_a_person = Numai o persoană poate face acest lucru. Autentificați-vă.
alert-edited_while_it_waited = Cazul a fost modificat după aprobare, cât timp aceasta aștepta sfârșitul orelor de liniște. Nimic din ea nu a fost publicat și nici nu va mai fi: verificați cazul, scrieți o actualizare și cereți aprobarea ei.
alert-ended_while_it_waited = Căutarea s-a încheiat cât timp aceasta aștepta sfârșitul orelor de liniște. Nimic din ea nu a fost publicat și nici nu va mai fi.
alert-not_found = Nu există o astfel de alertă în instituția dumneavoastră. Căutați-o în lista alertelor.
alert-not_live = Starea alertei este „{ $state }”, iar operațiunea este permisă numai pentru o alertă activă.

alert-part_consent = Zona cuprinde părți din { $parts }, iar autoritatea de acolo nu și-a dat acordul. Cereți-l și consemnați-l în caz, la partners (code, consent: given), sau restrângeți zona. Dacă una dintre ele este a dumneavoastră, scrieți-o în caz, la agency (region).
alert-partner_consent = Zona trece în alte țări ({ COUNTRIES($countries) }) și niciun partener de acolo nu și-a dat acordul. Cereți-l și consemnați-l în caz, la partners (code: { $countries }; consent: given), sau restrângeți zona.

approval-another_content = Nu acesta este conținutul care așteaptă aprobarea: a fost modificat după ce l-ați consultat. Consultați-l din nou și aprobați ce scrie acum.
approval-case_changed = Cazul a fost modificat după trimiterea spre aprobare. Dacă este nevoie, cereți verificarea lui, apoi trimiteți din nou spre aprobare.
approval-four_eyes = Ați scris, ați modificat sau ați trimis spre aprobare o parte din acest conținut, așa că trebuie să îl aprobe altcineva. Adresați-vă unei alte persoane.
approval-nothing_to_approve = Nimic din această alertă nu așteaptă aprobarea: între timp a fost aprobată, returnată sau modificată. Consultați-o din nou.
approval-overtaken = Între timp a plecat un alt mesaj al acestei alerte. Trimiteți-l din nou spre aprobare pe acesta, ca să îi urmeze aceluia.
approval-already_expired = Termenul „valabil până la” a trecut. Trimiteți din nou spre aprobare, la nevoie cu mai multe ore.
approval-standing_over_before_morning = Până la { $until } ({ $zone }) sunt ore de liniște, iar ceea ce este publicat acum ar expira înainte ca acest mesaj să poată pleca. Dați un motiv pentru a-l trimite acum sau așteptați până atunci.
approval-over_before_morning = Până la { $until } ({ $zone }) sunt ore de liniște, iar acest mesaj ar expira până atunci. Trimiteți-l spre aprobare cu mai multe ore sau dați un motiv pentru a-l trimite acum.
approval-too_late = De la trimiterea spre aprobare { $minutes ->
    [one] a trecut mai mult de un minut
    [few] au trecut mai mult de { $minutes } minute
   *[other] au trecut mai mult de { $minutes } de minute
}. Trimiteți din nou spre aprobare, ca orele să fie corecte.

draft-cannot_approve = Starea ciornei este „{ $state }”: nu poate fi aprobată. Trimiteți-o mai întâi spre aprobare.
draft-cannot_drop = Starea ciornei este „{ $state }”: nu se poate renunța la ea. Consultați din nou alerta.
draft-cannot_edit = Starea ciornei este „{ $state }”: nu poate fi modificată. Pregătiți o actualizare.
draft-cannot_reinstate = Starea ciornei este „{ $state }”: nu poate fi reluată. Consultați din nou alerta.
draft-cannot_reject = Starea ciornei este „{ $state }”: nu poate fi returnată. Se returnează numai ce a fost trimis spre aprobare.
draft-cannot_stop = Starea ciornei este „{ $state }”: nu poate fi oprită. Consultați din nou alerta.
draft-cannot_submit = Starea ciornei este „{ $state }”: nu poate fi trimisă din nou spre aprobare. Dacă vreți să o schimbați, modificați-o mai întâi.
draft-cannot_withdraw = Starea ciornei este „{ $state }”: nu poate fi retrasă. Consultați din nou alerta.
draft-changed_meanwhile = Ciorna a fost modificată în timp ce se compunea textul. Consultați-o din nou și mai trimiteți-o o dată spre aprobare.
draft-channel_out_of_area = Canalul { $channel } nu acoperă zona. Scoateți-l din listă sau lărgiți zona.
draft-expires_at = Sfârșitul trebuie să fie după momentul de față și la cel mult { $most ->
    [one] o oră
    [few] { $most } ore
   *[other] { $most } de ore
} distanță. Alegeți alt moment; o actualizare îl poate prelungi ulterior.
draft-expires_twice = Sfârșitul este dat de două ori. Indicați expires_at sau expires_hours, nu amândouă.
draft-hours = O alertă rămâne activă mai mult de 0 și cel mult { $most ->
    [one] o oră
    [few] { $most } ore
   *[other] { $most } de ore
}. Alegeți un număr între acestea; o actualizare o poate prelungi ulterior.
draft-no_catalogue = Nu există texte pentru limba „{ $language }”. Scoateți limba din alertă sau adăugați catalogul ei. Există: { $known }.
draft-no_language = O alertă are cel puțin o limbă. Indicați una.
draft-no_such_photo = Nu este o fotografie a acestui caz sau a fost retrasă: { $photos }. Alegeți dintre fotografiile de pe pagina cazului.
draft-no_such_channel = Nu există un canal „{ $channel }” pe care această alertă să îl poată folosi. Un exercițiu ajunge numai la canalele de probă, și nimic altceva nu ajunge la ele. Consultați lista canalelor.
draft-nothing_to_edit = Pentru această alertă nu se redactează nimic. Pentru a comunica ceva nou, pregătiți o actualizare.
draft-nothing_to_submit = Pentru această alertă nu se redactează nimic, deci nu este nimic de trimis spre aprobare. Pentru a comunica ceva nou, pregătiți o actualizare.
draft-one_is_open = Se redactează deja o actualizare a acestei alerte. Modificați-o pe aceea sau cereți mai întâi aprobarea ei.
draft-poster_unfit = Imaginea pentru { $channel } nu se potrivește: acest tip de canal primește cel mult { $most ->
    [one] un octet
    [few] { $most } octeți
   *[other] { $most } de octeți
}. Alegeți o fotografie mai simplă sau renunțați la canal.

preview-channel_unwell = Ultima verificare a canalului { $channel } nu a reușit. Verificați canalul înainte de a trimite spre aprobare.
preview-language_of_others = Niciuna dintre limbile canalului nu este o limbă a alertei. Limba postării ar fi: { LANGUAGES($language) }.
preview-no_such_picture = Alerta nu are o imagine în acest format și în această limbă. Previzualizările le arată pe cele care există.
preview-nothing_to_show = Nu a rămas nimic de previzualizat din această alertă. Mesajele și evidența ei arată ce s-a comunicat.
preview-undo_window = Pe acest tip de canal, postările pot fi șterse numai timp de { $hours ->
    [one] o oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}. După aceea, cineva trebuie să le șteargă manual.
preview-unreviewed = Niciun vorbitor nu a verificat încă textele noastre în limba { LANGUAGES($language) }. Rugați pe cineva care o vorbește să le citească.
preview-untranslated = Nu există text în limba { LANGUAGES($language) }. Este afișat în limba sa și marcat ca atare; adăugați o traducere în caz.

message-not_found = Nu există un astfel de mesaj.
