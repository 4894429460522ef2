# Tko vidi objavu na platformi koja je prikazuje po mjestu i što se kaže o mjestima.

places-towns = Prikazuje se ljudima u ovim mjestima i oko njih: { $towns }.
places-regions = Prikazuje se ljudima u ovim regijama: { $regions }.
places-countries = Prikazuje se ljudima u cijeloj zemlji: { COUNTRIES($countries) }.
places-none = Ni { $towns } naselja s najviše { $km } km oko svakoga ne obuhvaćaju područje bez zadiranja u drugu zemlju, a ono leži u više od { $regions } regija ili izvan onih koje poznajemo.
facebook-place_unknown = Vidi je više ljudi nego što je odabrano: Facebookova tražilica ne poznaje jedno od mjesta, pa se prikazuje na širem području.
facebook-search_refused = Vidi je više ljudi nego što je odabrano: Facebook ovom tokenu ne dopušta traženje mjesta, pa se prikazuje u cijeloj zemlji.
facebook-search_away = Vidi je više ljudi nego što je odabrano: Facebookova tražilica mjesta nije odgovorila na vrijeme, a objava je nije čekala. Prikazuje se u cijeloj zemlji.
growth-own_town = Do { $within_km } km od mjesta na kojem je dijete posljednji put viđeno vlastito se područje zadržava do granice, da ne izostane nijedan dio mjesta.
growth-no_heading = Nije poznato u kojem je smjeru dijete otišlo, pa se traži na sve strane. Ako se navede mjesto prema kojem put vodi, područje postaje koridor.
geocoder-away = Geokoder na { $host } ne odgovara kako treba ({ $why }). Traženo je samo među mjestima koja su ovdje poznata: pokušajte drugi način pisanja ili veće mjesto, ili navedite točku i polumjer.
geocoder-busy = Geokoder na { $host } trenutačno ne prima više upita. Traženo je samo među mjestima koja su ovdje poznata: upitajte ponovno za koji trenutak.
