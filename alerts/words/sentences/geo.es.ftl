# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = No existe la zona «{ $code }». Búsquela con: homeward areas find. Códigos parecidos: { $nearest }.

import-not_a_collection = Esto no es una FeatureCollection de GeoJSON. Exporte los límites como GeoJSON en grados (WGS 84).
import-kind = «{ $kind }» no sirve como tipo de zonas importadas: aquí ya tienen significado { $reserved }. Use otra palabra, por ejemplo region.
import-empty = El archivo no contiene ninguna feature.
import-too_many = El archivo contiene { $count } features y se admiten { $most } como máximo de una vez. Divídalo.
import-no_property = La feature { $feature } no tiene la propiedad «{ $property }». Sus propiedades son: { $known }.
import-code = La feature { $feature } tiene en «{ $property }» un código que no se puede usar: hasta 40 letras, cifras y : . - _; el primer carácter, una letra o una cifra.
import-twice = La feature { $feature } repite el código «{ $code }» de la feature { $first }. Cada zona necesita un código propio.
import-known = El código «{ $code }» ya se conoce, como { $name }. Anteponga algo a sus códigos, por ejemplo el del país.
import-no_ground = La feature { $feature } («{ $code }») es menor que la cuadrícula de 11 m en la que se guardan los contornos.
import-shape = La feature { $feature } («{ $code }») no se puede dibujar.

growth-snapped = El lugar se mantiene aproximado: todo parte de una cuadrícula de { $cell_km } km, así que la búsqueda se extiende { $slack_km } km más.
growth-coarse = Un lugar se puede aproximar con una cuadrícula de 0 a { $most } km, no de { $coarse_km }.
growth-hours = Las horas transcurridas desde que se vio al menor por última vez no pueden ser { $hours }. Compruebe cuándo se le vio por última vez.
growth-unknown_travel = No se sabe cómo se desplaza, así que se supone un ritmo acorde con la edad del menor: { $travel ->
    [foot_toddler] a pie, como un niño pequeño
    [foot_child] a pie, como un niño
   *[foot_teen] a pie, como un adolescente
}.
growth-speed = A { $speed_kmh } km/h, en movimiento tres cuartas partes del tiempo ({ $hours } h), el menor puede estar a { $radius_km } km como máximo.
growth-minimum = Por poco tiempo que haya pasado, la búsqueda se extiende al menos a { $radius_km } km.
growth-capped_by_distance = No consta que nadie llegue más lejos de ese modo: la búsqueda termina a { $cap_km } km.
growth-capped_by_border = La búsqueda se detiene { $margin_km } km antes de una frontera. Para ir más allá, solicite la intervención de la entidad colaboradora de: { COUNTRIES($partners) }.
growth-coastal_waters = El mar queda excluido, salvo los { $km } km a lo largo de la costa.
growth-point_near_border = El lugar donde se vio al menor por última vez está a menos de { $margin_km } km de una frontera o al otro lado, fuera de la zona propuesta. Consulte a la entidad colaboradora del otro lado.
growth-heading_unknown = El rumbo «{ $heading }» no corresponde a ningún lugar que conozcamos, así que se busca en todas direcciones. Escriba el nombre de una localidad.
growth-corridor = El menor puede dirigirse a { $place }, a { $distance_km } km: un corredor recto de { $length_km } km de largo y { $width_km } km de ancho. No disponemos de datos de carreteras.
growth-no_home = El lugar donde se vio al menor por última vez está a más de { $within_km } km de cualquier país. Compruebe el punto: primero la longitud y después la latitud.
growth-part_elsewhere = { $part } no forma parte de { $country }, donde se vio al menor por última vez. Indique el estado o la región del organismo de allí, o ninguno.
growth-no_ground = Las fronteras no dejan terreno donde buscar: todo está en el extranjero o a menos de { $margin_km } km de una frontera. Dibuje la zona a mano o solicite la intervención de la entidad colaboradora de: { COUNTRIES($partners) }.

shape-type = Esto es de tipo { $found }. Dibuje un Polygon o un MultiPolygon, o indique un punto y radius_km.
shape-empty = La figura está vacía. Dibuje al menos una zona.
shape-too_many_points = La figura tiene más de { $most } puntos. Dibújela de forma más sencilla.
shape-too_many_crossings = { $where }: las líneas de esta figura se cruzan en más de { $most } puntos, así que no se puede saber a qué terreno se refiere. Dibújela sin cruces.
shape-crowded = Las líneas de esta figura están tan juntas, cientos de ellas una al lado de otra, que no se puede formar una zona. Dibuje su contorno, sin las puntas.
shape-too_many_parts = La figura tiene más de { $most } partes. Quite las más pequeñas o dibújelas como una sola.
shape-too_deep = La figura tiene más de { $deepest } niveles de anidamiento. Un Polygon, un MultiPolygon o una FeatureCollection de ellos necesita menos.
shape-radius = { $where } es de { $radius_km } km. Debe ser mayor que 0 y de { $most } km como máximo.
shape-too_few_points = { $where }: número de puntos { $points }. Un anillo cerrado necesita al menos { $least }, el último igual al primero.
shape-self_intersecting = { $where } se cruza consigo mismo en { $at }. Mueva los vértices para que ningún lado se cruce con otro.
shape-unclosed = { $where } no termina donde empieza. Repita el primer punto al final.
shape-wide_edge = { $where } tiene un lado de más de { $degrees } grados de longitud. Añada puntos en él o divida la figura en el meridiano 180.
shape-no_ground = { $where } no encierra terreno: todos sus puntos están en una misma línea. Dibuje una superficie.
shape-coordinates = { $where } no es una posición (se encontró: { $found }). Escriba [longitud, latitud] en grados.
shape-not_finite = { $where } no es un número. Escriba grados.
shape-axes_swapped = { $where } parece tener los ejes intercambiados: { $lon }, { $lat }. Escriba primero la longitud y después la latitud.
shape-out_of_range = { $where } está fuera del globo terráqueo: { $lon }, { $lat }. La longitud va de -180 a 180 y la latitud de -90 a 90.
