# Quién ve una publicación en una plataforma que la muestra por lugares, y qué se dice de los lugares.

places-towns = Se muestra a quienes están en estos lugares y sus alrededores: { $towns }.
places-regions = Se muestra a quienes están en estas regiones: { $regions }.
places-countries = Se muestra en todo el territorio de: { COUNTRIES($countries) }.
places-none = Ni siquiera { $towns } localidades, con hasta { $km } km alrededor de cada una, abarcan la zona sin entrar en otro país, y está en más de { $regions } regiones o fuera de las que conocemos.
facebook-place_unknown = La ven más personas de las elegidas: la búsqueda de Facebook no conoce uno de los lugares, así que se muestra en una zona más amplia.
facebook-search_refused = La ven más personas de las elegidas: Facebook no permite a este token buscar lugares, así que se muestra en todo el país.
facebook-search_away = La ven más personas de las elegidas: la búsqueda de lugares de Facebook no respondió a tiempo y la publicación no la esperó. Se muestra en todo el país.
growth-own_town = A menos de { $within_km } km de donde se vio al menor por última vez se conserva el territorio propio hasta la frontera, para que no quede fuera ninguna parte de la localidad.
growth-no_heading = No se sabe hacia dónde fue el menor, así que se busca en todas direcciones. Con el nombre de una localidad a la que lleva el camino se convierte en un corredor.
geocoder-away = El geocodificador de { $host } no responde como debe ({ $why }). Solo se buscó entre los lugares conocidos aquí: pruebe otra grafía o una localidad mayor, o indique el punto y un radio.
geocoder-busy = El geocodificador de { $host } no admite más preguntas por ahora. Solo se buscó entre los lugares conocidos aquí: vuelva a preguntar en un momento.
