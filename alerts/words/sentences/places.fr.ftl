# Qui voit une publication sur une plateforme qui la montre par lieu, et ce qui est dit des lieux.

places-towns = Montrée aux personnes qui se trouvent à ces endroits et autour : { $towns }.
places-regions = Montrée aux personnes qui se trouvent dans ces régions : { $regions }.
places-countries = Montrée aux personnes qui se trouvent dans tout le pays : { COUNTRIES($countries) }.
places-none = Même { $towns } villes avec jusqu’à { $km } km autour de chacune ne contiennent pas la zone sans entrer dans un autre pays, et elle se trouve dans plus de { $regions } régions ou hors de celles que nous connaissons.
facebook-place_unknown = La publication est vue par plus de personnes que prévu : la recherche de Facebook ne connaît pas l’un des lieux, d’où une diffusion plus large.
facebook-search_refused = La publication est vue par plus de personnes que prévu : Facebook ne permet pas à ce jeton de chercher des lieux, d’où une diffusion dans tout le pays.
facebook-search_away = La publication est vue par plus de personnes que prévu : la recherche de lieux de Facebook n’a pas répondu à temps et n’a pas été attendue, d’où une diffusion dans tout le pays.
growth-own_town = À moins de { $within_km } km du lieu où l’enfant a été vu pour la dernière fois, le territoire national est conservé jusqu’à la frontière, pour qu’aucune partie de la ville ne soit laissée de côté.
growth-no_heading = On ne sait pas dans quelle direction l’enfant est parti : on cherche donc dans toutes les directions. Avec le nom d’une ville vers laquelle mène le chemin, la zone devient un couloir.
geocoder-away = Le géocodeur de { $host } ne répond pas comme il devrait ({ $why }). Seuls les lieux connus ici ont été cherchés : essayez une autre orthographe ou une ville plus grande, ou donnez le point et un rayon.
geocoder-busy = Le géocodeur de { $host } n’accepte plus de questions pour l’instant. Seuls les lieux connus ici ont été cherchés : redemandez dans un moment.
