# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Nema područja „{ $code }”. Potražite ga naredbom: homeward areas find. Slični kodovi: { $nearest }.

import-not_a_collection = Ovo nije GeoJSON FeatureCollection. Izvezite granice kao GeoJSON u stupnjevima (WGS 84).
import-kind = „{ $kind }” ne može biti vrsta uvezenih područja: ovdje već nešto znače { $reserved }. Uzmite drugu riječ, na primjer region.
import-empty = Datoteka ne sadrži nijedan element (feature).
import-too_many = Datoteka sadrži previše elemenata ({ $count }); odjednom se prima najviše { $most }. Podijelite je.
import-no_property = Element { $feature } nema svojstvo „{ $property }”. Njegova su svojstva: { $known }.
import-code = Element { $feature } u „{ $property }” ima kod koji se ne može upotrijebiti: do 40 slova, znamenki i : . - _, a prvi je znak slovo ili znamenka.
import-twice = Element { $feature } ponavlja kod „{ $code }” elementa { $first }. Svako područje treba vlastiti kod.
import-known = Kod „{ $code }” već je poznat kao { $name }. Stavite nešto ispred svojih kodova, na primjer kod zemlje.
import-no_ground = Element { $feature } („{ $code }”) manji je od mreže od 11 m na kojoj se čuvaju obrisi.
import-shape = Element { $feature } („{ $code }”) ne može se nacrtati.

growth-snapped = Mjesto je približno: sve polazi od mreže od { $cell_km } km, pa potraga seže { $slack_km } km dalje.
growth-coarse = Mjesto se može zaokružiti na mrežu od 0 do { $most } km, a ne od { $coarse_km } km.
growth-hours = Broj sati otkako je dijete posljednji put viđeno ne može biti { $hours }. Provjerite kad je dijete posljednji put viđeno.
growth-unknown_travel = Način kretanja nije poznat, pa se pretpostavlja brzina prema dobi djeteta: { $travel ->
    [foot_toddler] pješice, kao malo dijete
    [foot_child] pješice, kao dijete
   *[foot_teen] pješice, kao tinejdžer
}.
growth-speed = Uz { $speed_kmh } km/h i tri četvrtine od { $hours ->
    [one] { $hours } sata
    [few] { $hours } sata
   *[other] { $hours } sati
} u pokretu dijete može biti udaljeno do { $radius_km } km.
growth-minimum = Koliko god malo vremena prošlo, potraga seže najmanje { $radius_km } km.
growth-capped_by_distance = Nije poznato da je itko tako stigao dalje: potraga završava na { $cap_km } km.
growth-capped_by_border = Potraga staje { $margin_km } km prije granice. Želite li dalje, obratite se partneru u zemlji: { COUNTRIES($partners) }.
growth-coastal_waters = More je izostavljeno, osim { $km } km uz obalu.
growth-point_near_border = Mjesto na kojem je dijete posljednji put viđeno leži najviše { $margin_km } km od granice ili preko nje, izvan predloženog područja. Obratite se partneru s druge strane granice.
growth-heading_unknown = Smjer „{ $heading }” nije ime mjesta koje poznajemo, pa se traži na sve strane. Napišite ime mjesta.
growth-corridor = Dijete je možda na putu prema mjestu { $place }, udaljenom { $distance_km } km: ravan koridor dug { $length_km } km i širok { $width_km } km. Podatke o cestama nemamo.
growth-no_home = Mjesto na kojem je dijete posljednji put viđeno udaljeno je više od { $within_km } km od svake zemlje. Provjerite točku: najprije dužina, zatim širina.
growth-part_elsewhere = { $part } nije dio zemlje u kojoj je dijete posljednji put viđeno ({ $country }). Navedite saveznu državu ili regiju ondje nadležne službe ili ništa.
growth-no_ground = Granice ne ostavljaju tlo za potragu: sve leži u inozemstvu ili najviše { $margin_km } km od granice. Nacrtajte područje ručno ili se obratite partneru u zemlji: { COUNTRIES($partners) }.

shape-type = Primljeno je: { $found }. Nacrtajte Polygon ili MultiPolygon ili navedite točku i radius_km.
shape-empty = Oblik je prazan. Nacrtajte barem jedno područje.
shape-too_many_points = Oblik ima previše točaka, dopušteno je najviše { $most }. Nacrtajte ga jednostavnije.
shape-too_many_crossings = { $where }: crte ovog oblika sijeku se na previše mjesta (najviše { $most }), pa nitko ne može znati na koje se tlo misli. Nacrtajte ga bez sjecišta.
shape-crowded = Crte ovog oblika leže tako gusto, stotine jedna do druge, da se od njega ne može napraviti područje. Nacrtajte njegov obris, bez šiljaka.
shape-too_many_parts = Oblik ima previše dijelova, dopušteno je najviše { $most }. Izostavite najmanje ili ih nacrtajte kao jedan.
shape-too_deep = Oblik ima previše razina ugniježđenja (najviše { $deepest }). Polygon, MultiPolygon ili FeatureCollection od njih treba ih manje.
shape-radius = { $where } je { $radius_km } km. Mora biti više od 0 i najviše { $most } km.
shape-too_few_points = { $where }: broj točaka je { $points }. Zatvoreni prsten treba ih najmanje { $least }, a posljednja je ista kao prva.
shape-self_intersecting = { $where } siječe sam sebe na { $at }. Pomaknite kutove tako da se bridovi ne sijeku.
shape-unclosed = { $where } ne završava ondje gdje počinje. Na kraju ponovite prvu točku.
shape-wide_edge = { $where } ima brid duži od { $degrees }° zemljopisne dužine. Dodajte točke na njemu ili podijelite oblik na 180. meridijanu.
shape-no_ground = { $where } ne obuhvaća tlo: sve točke leže na jednoj crti. Nacrtajte područje.
shape-coordinates = { $where } nije položaj (pronađeno: { $found }). Napišite [dužina, širina] u stupnjevima.
shape-not_finite = { $where } nije broj. Napišite stupnjeve.
shape-axes_swapped = { $where } čini se da ima zamijenjene osi: { $lon }, { $lat }. Najprije napišite dužinu, zatim širinu.
shape-out_of_range = { $where } nije na Zemlji: { $lon }, { $lat }. Dužina ide od -180 do 180, širina od -90 do 90.
