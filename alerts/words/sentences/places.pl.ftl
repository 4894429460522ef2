# Kto widzi wpis na platformie, która pokazuje go według miejsc, i co mówi się o miejscach.

places-towns = Widoczne dla osób w tych miejscach i wokół nich: { $towns }.
places-regions = Widoczne dla osób w tych regionach: { $regions }.
places-countries = Widoczne dla osób w całym kraju: { COUNTRIES($countries) }.
places-none = Nawet { $towns } miejscowości z promieniem do { $km } km wokół każdej nie obejmuje obszaru bez sięgania do innego kraju, a leży on w więcej niż { $regions } regionach lub poza tymi, które znamy.
facebook-place_unknown = Widzi to więcej osób, niż wybrano: wyszukiwarka Facebooka nie zna jednego z miejsc, więc wpis jest pokazywany szerzej.
facebook-search_refused = Widzi to więcej osób, niż wybrano: Facebook nie pozwala temu tokenowi szukać miejsc, więc wpis jest pokazywany w całym kraju.
facebook-search_away = Widzi to więcej osób, niż wybrano: wyszukiwarka miejsc Facebooka nie odpowiedziała na czas, a wpis na nią nie czekał. Jest pokazywany w całym kraju.
growth-own_town = W promieniu { $within_km } km od miejsca, gdzie ostatnio widziano dziecko, własny teren zachowano aż do granicy, żeby nie pominąć żadnej części miejscowości.
growth-no_heading = Kierunek drogi dziecka nie jest znany, więc poszukiwania obejmują wszystkie strony. Po podaniu nazwy miejscowości, do której prowadzi droga, powstaje korytarz.
geocoder-away = Geokoder pod adresem { $host } nie odpowiada, jak powinien ({ $why }). Szukano tylko wśród znanych tu miejsc: prosimy spróbować innej pisowni lub większej miejscowości albo podać punkt i promień.
geocoder-busy = Geokoder pod adresem { $host } nie przyjmuje teraz więcej pytań. Szukano tylko wśród znanych tu miejsc: prosimy zapytać ponownie za chwilę.
