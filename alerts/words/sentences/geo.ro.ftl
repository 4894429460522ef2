# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Nu există zona „{ $code }”. Căutați-o cu: homeward areas find. Coduri asemănătoare: { $nearest }.

import-not_a_collection = Acesta nu este un GeoJSON FeatureCollection. Exportați limitele ca GeoJSON în grade (WGS 84).
import-kind = „{ $kind }” nu poate fi un tip de zone importate: aici au deja un înțeles { $reserved }. Alegeți alt cuvânt, de exemplu region.
import-empty = Fișierul nu conține niciun element (feature).
import-too_many = Fișierul are prea multe elemente ({ $count }); deodată se preiau cel mult { $most }. Împărțiți-l.
import-no_property = Elementul { $feature } nu are proprietatea „{ $property }”. Proprietățile lui sunt: { $known }.
import-code = Elementul { $feature } are în „{ $property }” un cod care nu poate fi folosit: cel mult 40 de litere, cifre și : . - _, primul semn fiind o literă sau o cifră.
import-twice = Elementul { $feature } repetă codul „{ $code }” al elementului { $first }. Fiecare zonă are nevoie de un cod propriu.
import-known = Codul „{ $code }” este deja cunoscut, ca { $name }. Puneți ceva înaintea codurilor dumneavoastră, de exemplu pe cel al țării.
import-no_ground = Elementul { $feature } („{ $code }”) este mai mic decât grila de 11 m în care se păstrează contururile.
import-shape = Elementul { $feature } („{ $code }”) nu poate fi desenat.

growth-snapped = Locul este păstrat aproximativ: totul pornește de la o grilă de { $cell_km } km, așa că zona de căutare se întinde cu { $slack_km } km mai departe.
growth-coarse = Un loc poate fi aproximat la o grilă de la 0 la { $most } km, nu la { $coarse_km } km.
growth-hours = Numărul de ore de când copilul a fost văzut ultima dată nu poate fi { $hours }. Verificați când a fost văzut ultima dată.
growth-unknown_travel = Modul de deplasare nu este cunoscut, așa că se presupune viteza potrivită vârstei copilului: { $travel ->
    [foot_toddler] pe jos, ca un copil mic
    [foot_child] pe jos, ca un copil
   *[foot_teen] pe jos, ca un adolescent
}.
growth-speed = Cu { $speed_kmh } km/h, în mișcare trei sferturi din { $hours ->
    [one] { $hours } oră
    [few] { $hours } ore
   *[other] { $hours } de ore
}, copilul poate fi la o distanță de până la { $radius_km } km.
growth-minimum = Oricât de puțin timp a trecut, zona de căutare se întinde pe cel puțin { $radius_km } km.
growth-capped_by_distance = Nu se cunoaște niciun caz în care cineva să fi ajuns mai departe astfel: zona de căutare se oprește la { $cap_km } km.
growth-capped_by_border = Zona de căutare se oprește cu { $margin_km } km înainte de frontieră. Pentru a merge mai departe, cereți acordul partenerului din: { COUNTRIES($partners) }.
growth-coastal_waters = Marea nu este cuprinsă, în afară de cei { $km } km de-a lungul coastei.
growth-point_near_border = Locul unde a fost văzut ultima dată copilul se află la cel mult { $margin_km } km de o frontieră sau dincolo de ea, în afara zonei propuse. Întrebați partenerul de peste frontieră.
growth-heading_unknown = Direcția „{ $heading }” nu este numele unui loc cunoscut nouă, așa că se caută în toate direcțiile. Scrieți numele unei localități.
growth-corridor = Copilul poate fi în drum spre { $place }, la { $distance_km } km: un coridor drept, lung de { $length_km } km și lat de { $width_km } km. Nu avem date despre drumuri.
growth-no_home = Locul unde a fost văzut ultima dată copilul se află la mai mult de { $within_km } km de orice țară. Verificați punctul: întâi longitudinea, apoi latitudinea.
growth-part_elsewhere = { $part } nu face parte din { $country }, unde a fost văzut ultima dată copilul. Indicați statul sau regiunea instituției de acolo ori niciuna.
growth-no_ground = Frontierele nu lasă teren de căutare: totul se află în străinătate sau la cel mult { $margin_km } km de o frontieră. Desenați zona manual sau întrebați partenerul din: { COUNTRIES($partners) }.

shape-type = S-a primit: { $found }. Desenați un Polygon sau un MultiPolygon ori dați un punct și radius_km.
shape-empty = Conturul este gol. Desenați cel puțin o zonă.
shape-too_many_points = Conturul are prea multe puncte; sunt admise cel mult { $most }. Desenați-l mai simplu.
shape-too_many_crossings = { $where }: liniile acestui contur se intersectează în prea multe locuri (limita este de { $most }), așa că nu se poate ști ce teren este vizat. Desenați-l fără intersectări.
shape-crowded = Liniile acestui contur sunt atât de apropiate, cu sutele una lângă alta, încât nu se poate face din el o zonă. Desenați conturul exterior, fără vârfuri ascuțite.
shape-too_many_parts = Conturul are prea multe părți; sunt admise cel mult { $most }. Renunțați la cele mai mici sau desenați-le ca una singură.
shape-too_deep = Conturul depășește numărul admis de niveluri imbricate ({ $deepest }). Un Polygon, un MultiPolygon sau un FeatureCollection al acestora are nevoie de mai puține.
shape-radius = { $where } este { $radius_km } km. Trebuie să fie mai mare decât 0 și de cel mult { $most } km.
shape-too_few_points = { $where }: numărul de puncte este { $points }. Un inel închis are nevoie de cel puțin { $least }, ultimul fiind același cu primul.
shape-self_intersecting = { $where } se intersectează pe sine la { $at }. Mutați colțurile astfel încât laturile să nu se intersecteze.
shape-unclosed = { $where } nu se termină unde începe. Repetați la sfârșit primul punct.
shape-wide_edge = { $where } are o latură mai lungă de { $degrees }° de longitudine. Adăugați puncte pe ea sau împărțiți conturul la meridianul de 180°.
shape-no_ground = { $where } nu cuprinde niciun teren: toate punctele sunt pe aceeași linie. Desenați o zonă.
shape-coordinates = { $where } nu este o poziție (s-a găsit: { $found }). Scrieți [longitudine, latitudine] în grade.
shape-not_finite = { $where } nu este un număr. Scrieți grade.
shape-axes_swapped = { $where } pare să aibă axele inversate: { $lon }, { $lat }. Scrieți întâi longitudinea, apoi latitudinea.
shape-out_of_range = { $where } nu se află pe glob: { $lon }, { $lat }. Longitudinea este între -180 și 180, latitudinea între -90 și 90.
