# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Nincs ilyen terület: „{ $code }”. Keresse meg: homeward areas find. Hasonló kódok: { $nearest }.

import-not_a_collection = Ez nem GeoJSON FeatureCollection. A határokat GeoJSON formában, fokban exportálja (WGS 84).
import-kind = „{ $kind }” nem lehet importált területek típusa: ezeknek itt saját jelentésük van: { $reserved }. Válasszon más szót, például: region.
import-empty = A fájlban nincs egyetlen elem sem.
import-too_many = A fájlban { $count } elem van, egyszerre legfeljebb { $most } vehető át. Ossza fel.
import-no_property = { $feature }. elem: nincs ilyen tulajdonsága: „{ $property }”. A tulajdonságai: { $known }.
import-code = { $feature }. elem: az itt álló kód nem használható: „{ $property }”. Legfeljebb 40 betű, számjegy, valamint : . - _ lehet, az első betű vagy számjegy.
import-twice = { $feature }. elem: a kódja, „{ $code }”, azonos ezével: { $first }. elem. Minden területnek saját kód kell.
import-known = Ez a kód már ismert: „{ $code }”, a neve: { $name }. Írjon valamit a saját kódjai elé, például az országét.
import-no_ground = { $feature }. elem („{ $code }”): kisebb, mint az a 11 m-es rács, amelyen a körvonalakat tároljuk.
import-shape = { $feature }. elem („{ $code }”): nem rajzolható meg.

growth-snapped = A hely szándékosan pontatlan: minden egy { $cell_km } km-es rácsból indul, ezért a keresés { $slack_km } km-rel messzebb ér.
growth-coarse = A hely 0 és { $most } km közötti rácsra kerekíthető, ennyire nem: { $coarse_km }.
growth-hours = Az utolsó észlelés óta eltelt órák száma nem lehet ennyi: { $hours }. Ellenőrizze, mikor látták utoljára a gyermeket.
growth-unknown_travel = Nem ismert, hogyan közlekedik, ezért a gyermek életkorának megfelelő sebességgel számolunk: { $travel ->
    [foot_toddler] gyalog, kisgyermekként
    [foot_child] gyalog, gyermekként
   *[foot_teen] gyalog, kamaszként
}.
growth-speed = { $speed_kmh } km/h sebességgel, { $hours } óra háromnegyedében mozogva a gyermek akár { $radius_km } km-re is lehet.
growth-minimum = Bármilyen kevés idő telt is el, a keresés legalább { $radius_km } km-re terjed.
growth-capped_by_distance = Ismereteink szerint így senki sem jut messzebb: a keresés határa { $cap_km } km.
growth-capped_by_border = A keresés a határ előtt { $margin_km } km-rel megáll. Ha tovább kell menni, kérdezze meg az itteni partnert: { COUNTRIES($partners) }.
growth-coastal_waters = A tenger kimarad, kivéve a part menti { $km } km-t.
growth-point_near_border = A hely, ahol a gyermeket utoljára látták, a határtól { $margin_km } km-en belül vagy azon túl van, a javasolt területen kívül. Kérdezze meg a határ túloldalán lévő partnert.
growth-heading_unknown = A megadott irány nem általunk ismert hely: „{ $heading }”, ezért minden irányban folyik a keresés. Írja be egy település nevét.
growth-corridor = A gyermek úton lehet ide: { $place }, { $distance_km } km-re: egyenes folyosó, hossza { $length_km } km, szélessége { $width_km } km. Úthálózati adataink nincsenek.
growth-no_home = A hely, ahol a gyermeket utoljára látták, minden országtól több mint { $within_km } km-re van. Ellenőrizze a pontot: előbb a hosszúság, aztán a szélesség.
growth-part_elsewhere = { $part }: nem része annak az országnak, ahol a gyermeket utoljára látták: { $country }. Nevezze meg az ottani szervezet államát vagy régióját, vagy egyet se.
growth-no_ground = A határok között nem marad átkutatható terület: minden külföldön vagy a határtól { $margin_km } km-en belül van. Rajzolja meg kézzel a területet, vagy kérdezze meg az itteni partnert: { COUNTRIES($partners) }.

shape-type = A talált típus: { $found }. Polygon vagy MultiPolygon alakzatot rajzoljon, vagy adjon meg egy pontot és a radius_km értéket.
shape-empty = Az alakzat üres. Rajzoljon legalább egy területet.
shape-too_many_points = Az alakzatnak több mint { $most } pontja van. Rajzolja egyszerűbbre.
shape-too_many_crossings = { $where }: az alakzat vonalai több mint { $most } helyen keresztezik egymást, ezért nem állapítható meg, melyik területről van szó. Rajzolja meg kereszteződések nélkül.
shape-crowded = Az alakzat vonalai olyan közel futnak egymáshoz, száz és száz egymás mellett, hogy nem lehet belőlük területet képezni. A körvonalát rajzolja meg, kiugró tüskék nélkül.
shape-too_many_parts = Az alakzat több mint { $most } részből áll. Hagyja el a legkisebbeket, vagy rajzolja őket egybe.
shape-too_deep = Az alakzat mélyebben tagolt { $deepest } szintnél. Egy Polygon, egy MultiPolygon vagy az ezekből álló FeatureCollection kevesebbel beéri.
shape-radius = { $where }: { $radius_km } km. 0-nál nagyobb és legfeljebb { $most } km lehet.
shape-too_few_points = { $where }: { $points } pont van benne. Egy zárt gyűrűhöz legalább { $least } kell, és az utolsó azonos az elsővel.
shape-self_intersecting = { $where }: itt keresztezi önmagát: { $at }. Mozdítsa el a sarkokat úgy, hogy az élek ne keresztezzék egymást.
shape-unclosed = { $where }: nem ott ér véget, ahol kezdődik. A végén ismételje meg az első pontját.
shape-wide_edge = { $where }: az egyik éle több mint { $degrees } hosszúsági fokot ível át. Vegyen fel rajta pontokat, vagy vágja ketté az alakzatot a 180. délkörnél.
shape-no_ground = { $where }: nincs benne terület: minden pontja egy vonalon fekszik. Rajzoljon területet.
shape-coordinates = { $where }: nem pozíció (ez áll ott: { $found }). Így írja, fokban: [hosszúság, szélesség].
shape-not_finite = { $where }: nem szám. Fokot írjon.
shape-axes_swapped = { $where }: a tengelyek felcserélődhettek: { $lon }, { $lat }. Előbb a hosszúságot írja, aztán a szélességet.
shape-out_of_range = { $where }: nincs a földgömbön: { $lon }, { $lat }. A hosszúság -180 és 180, a szélesség -90 és 90 között lehet.
