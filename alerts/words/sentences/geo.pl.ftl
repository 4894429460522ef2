# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Nie ma obszaru „{ $code }”. Można go wyszukać poleceniem: homeward areas find. Podobne kody: { $nearest }.

import-not_a_collection = To nie jest GeoJSON FeatureCollection. Granice należy wyeksportować jako GeoJSON w stopniach (WGS 84).
import-kind = „{ $kind }” nie może być rodzajem importowanych obszarów: te słowa mają tu już znaczenie: { $reserved }. Należy wybrać inne słowo, na przykład region.
import-empty = Plik nie zawiera żadnego obiektu (feature).
import-too_many = Plik zawiera zbyt wiele obiektów (feature): { $count }; limit na raz: { $most }. Należy go podzielić.
import-no_property = Obiekt (feature) { $feature } nie ma właściwości „{ $property }”. Jego właściwości: { $known }.
import-code = Obiekt (feature) { $feature } ma w „{ $property }” kod, którego nie można użyć: do 40 liter, cyfr oraz : . - _, na początku litera lub cyfra.
import-twice = Obiekt (feature) { $feature } powtarza kod „{ $code }” obiektu { $first }. Każdy obszar musi mieć własny kod.
import-known = Kod „{ $code }” jest już znany jako { $name }. Własne kody należy poprzedzić przedrostkiem, na przykład kodem kraju.
import-no_ground = Obiekt (feature) { $feature } („{ $code }”) jest mniejszy niż siatka 11 m, na której przechowywane są kontury.
import-shape = Obiektu (feature) { $feature } („{ $code }”) nie można narysować.

growth-snapped = Miejsce pozostaje przybliżone: wszystko zaczyna się od siatki { $cell_km } km, więc poszukiwania sięgają o { $slack_km } km dalej.
growth-coarse = Miejsce można przybliżyć do siatki od 0 do { $most } km, a nie { $coarse_km } km.
growth-hours = Liczba godzin od chwili, gdy ostatnio widziano dziecko, nie może wynosić { $hours }. Należy sprawdzić, kiedy ostatnio widziano dziecko.
growth-unknown_travel = Sposób poruszania się nie jest znany, więc przyjęto tempo odpowiednie do wieku dziecka: { $travel ->
    [foot_toddler] pieszo, jak małe dziecko
    [foot_child] pieszo, jak dziecko
   *[foot_teen] pieszo, jak nastolatek
}.
growth-speed = Przy prędkości { $speed_kmh } km/h i ruchu przez trzy czwarte czasu ({ $hours } godz.) dziecko może być w odległości do { $radius_km } km.
growth-minimum = Nawet jeśli minęło mało czasu, poszukiwania sięgają co najmniej na { $radius_km } km.
growth-capped_by_distance = Nie są znane przypadki dotarcia dalej w ten sposób: poszukiwania kończą się na { $cap_km } km.
growth-capped_by_border = Poszukiwania kończą się { $margin_km } km przed granicą. Aby pójść dalej, należy włączyć partnera z kraju: { COUNTRIES($partners) }.
growth-coastal_waters = Morze jest pominięte, poza pasem { $km } km wzdłuż wybrzeża.
growth-point_near_border = Miejsce, gdzie ostatnio widziano dziecko, leży bliżej niż { $margin_km } km od granicy lub za nią, poza proponowanym obszarem. Należy zwrócić się do partnera po drugiej stronie granicy.
growth-heading_unknown = Kierunek „{ $heading }” nie oznacza żadnego znanego nam miejsca, więc poszukiwania obejmują wszystkie strony. Należy wpisać nazwę miejscowości.
growth-corridor = Dziecko może być w drodze do celu: { $place }, odległość { $distance_km } km; korytarz jest prosty, ma { $length_km } km długości i { $width_km } km szerokości. Nie mamy danych o drogach.
growth-no_home = Miejsce, gdzie ostatnio widziano dziecko, leży dalej niż { $within_km } km od jakiegokolwiek kraju. Należy sprawdzić punkt: najpierw długość, potem szerokość.
growth-part_elsewhere = { $part } nie jest częścią kraju, w którym ostatnio widziano dziecko ({ $country }). Należy podać stan lub region tamtejszej instytucji albo nic.
growth-no_ground = Granice nie zostawiają terenu do przeszukania: wszystko leży za granicą lub bliżej niż { $margin_km } km od granicy. Należy narysować obszar ręcznie albo włączyć partnera z kraju: { COUNTRIES($partners) }.

shape-type = To jest typ { $found }. Należy narysować Polygon lub MultiPolygon albo podać punkt i radius_km.
shape-empty = Kształt jest pusty. Należy narysować co najmniej jeden obszar.
shape-too_many_points = Kształt ma za dużo punktów (limit: { $most }). Należy narysować go prościej.
shape-too_many_crossings = { $where }: linie tego kształtu przecinają się zbyt wiele razy (limit: { $most }), więc nie wiadomo, o jaki teren chodzi. Należy narysować go bez przecięć.
shape-crowded = Linie tego kształtu leżą tak blisko siebie, setki jedna przy drugiej, że nie da się z nich utworzyć obszaru. Należy narysować jego kontur, bez kolców.
shape-too_many_parts = Kształt ma za dużo części (limit: { $most }). Należy pominąć najmniejsze albo narysować je jako jedną.
shape-too_deep = Kształt jest zbyt głęboko zagnieżdżony (limit poziomów: { $deepest }). Polygon, MultiPolygon lub złożona z nich FeatureCollection wymaga mniej.
shape-radius = { $where } wynosi { $radius_km } km. Wartość musi być większa od 0 i nie większa niż { $most } km.
shape-too_few_points = { $where }: liczba punktów { $points }. Zamknięty pierścień wymaga co najmniej { $least }, a ostatni musi być taki sam jak pierwszy.
shape-self_intersecting = { $where } przecina się ze sobą w { $at }. Należy przesunąć wierzchołki tak, aby żadne krawędzie się nie przecinały.
shape-unclosed = { $where } nie kończy się tam, gdzie się zaczyna. Należy powtórzyć pierwszy punkt na końcu.
shape-wide_edge = { $where } ma zbyt szeroką krawędź (limit: { $degrees }° długości). Należy dodać na niej punkty albo podzielić kształt na 180. południku.
shape-no_ground = { $where } nie obejmuje terenu: wszystkie punkty leżą na jednej linii. Należy narysować obszar.
shape-coordinates = { $where } nie jest położeniem (znaleziono: { $found }). Należy wpisać [długość, szerokość] w stopniach.
shape-not_finite = { $where } nie jest liczbą. Należy wpisać stopnie.
shape-axes_swapped = { $where } wydaje się mieć zamienione osie: { $lon }, { $lat }. Najpierw należy podać długość, potem szerokość.
shape-out_of_range = { $where } leży poza kulą ziemską: { $lon }, { $lat }. Długość wynosi od -180 do 180, szerokość od -90 do 90.
