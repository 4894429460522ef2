# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Il n’y a pas de zone « { $code } ». Cherchez-la avec : homeward areas find. Codes qui y ressemblent : { $nearest }.

import-not_a_collection = Ce n’est pas une FeatureCollection GeoJSON. Exportez les limites en GeoJSON, en degrés (WGS 84).
import-kind = « { $kind } » ne convient pas comme type de zones importées : ces mots ont déjà un sens ici : { $reserved }. Prenez un autre mot, par exemple region.
import-empty = Le fichier ne contient aucune feature.
import-too_many = Le fichier contient { $count } features, et { $most } au plus sont acceptées en une fois. Divisez-le.
import-no_property = La feature { $feature } n’a pas de propriété « { $property } ». Ses propriétés sont : { $known }.
import-code = La feature { $feature } a dans « { $property } » un code inutilisable : jusqu’à 40 lettres, chiffres et signes « : », « . », « - », « _ », le premier étant une lettre ou un chiffre.
import-twice = La feature { $feature } reprend le code « { $code } » de la feature { $first }. Chaque zone doit avoir son propre code.
import-known = Le code « { $code } » est déjà connu, comme { $name }. Faites précéder vos codes d’un préfixe, par exemple celui du pays.
import-no_ground = La feature { $feature } (« { $code } ») est plus petite que la grille de 11 m sur laquelle les contours sont conservés.
import-shape = La feature { $feature } (« { $code } ») ne peut pas être dessinée.

growth-snapped = Le lieu reste approximatif : tout part d’une grille de { $cell_km } km, et les recherches s’étendent donc { $slack_km } km plus loin.
growth-coarse = Un lieu peut être arrondi à une grille de 0 à { $most } km, pas de { $coarse_km } km.
growth-hours = Le nombre d’heures depuis que l’enfant a été vu pour la dernière fois ne peut pas être { $hours }. Vérifiez quand l’enfant a été vu pour la dernière fois.
growth-unknown_travel = On ne sait pas comment l’enfant se déplace : on suppose donc une allure correspondant à son âge : { $travel ->
    [foot_toddler] à pied, comme un tout-petit
    [foot_child] à pied, comme un enfant
   *[foot_teen] à pied, comme un adolescent
}.
growth-speed = À { $speed_kmh } km/h, en mouvement les trois quarts du temps ({ $hours } h), l’enfant peut se trouver à { $radius_km } km au plus.
growth-minimum = Si peu de temps qu’il se soit écoulé, les recherches s’étendent au moins à { $radius_km } km.
growth-capped_by_distance = On ne connaît personne qui aille plus loin de cette façon : les recherches s’arrêtent à { $cap_km } km.
growth-capped_by_border = Les recherches s’arrêtent { $margin_km } km avant une frontière. Pour aller plus loin, faites appel au partenaire de ce pays : { COUNTRIES($partners) }.
growth-coastal_waters = La mer est exclue, sauf les { $km } km le long de la côte.
growth-point_near_border = Le lieu où l’enfant a été vu pour la dernière fois se trouve à moins de { $margin_km } km d’une frontière ou au-delà, hors de la zone proposée. Demandez au partenaire de l’autre côté de la frontière.
growth-heading_unknown = La direction « { $heading } » ne désigne aucun lieu que nous connaissons : on cherche donc dans toutes les directions. Écrivez le nom d’une ville.
growth-corridor = L’enfant est peut-être en route vers { $place }, à { $distance_km } km : un couloir droit de { $length_km } km de long et { $width_km } km de large. Nous n’avons pas de données routières.
growth-no_home = Le lieu où l’enfant a été vu pour la dernière fois se trouve à plus de { $within_km } km de tout pays. Vérifiez le point : d’abord la longitude, puis la latitude.
growth-part_elsewhere = { $part } ne fait pas partie du pays où l’enfant a été vu pour la dernière fois ({ $country }). Indiquez l’État ou la région de l’organisme qui s’y trouve, ou rien.
growth-no_ground = Les frontières ne laissent aucun terrain où chercher : tout se trouve à l’étranger ou à moins de { $margin_km } km d’une frontière. Dessinez la zone à la main ou faites appel au partenaire de ce pays : { COUNTRIES($partners) }.

shape-type = Ceci est de type { $found }. Dessinez un Polygon ou un MultiPolygon, ou donnez un point et radius_km.
shape-empty = La forme est vide. Dessinez au moins une zone.
shape-too_many_points = La forme a plus de { $most } points. Dessinez-la plus simplement.
shape-too_many_crossings = { $where } : les lignes de cette forme se croisent à plus de { $most } endroits, si bien qu’on ne peut savoir quel terrain est visé. Dessinez-la sans croisements.
shape-crowded = Les lignes de cette forme sont si proches, par centaines les unes à côté des autres, qu’on ne peut en tirer une zone. Dessinez son contour, sans les pointes.
shape-too_many_parts = La forme a plus de { $most } parties. Retirez les plus petites ou dessinez-les d’un seul tenant.
shape-too_deep = La forme compte plus de { $deepest } niveaux d’imbrication. Un Polygon, un MultiPolygon ou une FeatureCollection de ceux-ci en demande moins.
shape-radius = { $where } vaut { $radius_km } km. La valeur doit être supérieure à 0 et de { $most } km au plus.
shape-too_few_points = { $where } : nombre de points { $points }. Un anneau fermé en demande au moins { $least }, le dernier identique au premier.
shape-self_intersecting = { $where } se croise en { $at }. Déplacez les sommets pour qu’aucun côté n’en croise un autre.
shape-unclosed = { $where } ne se termine pas là où il commence. Répétez son premier point à la fin.
shape-wide_edge = { $where } a un côté de plus de { $degrees } degrés de longitude. Ajoutez-y des points ou divisez la forme au 180e méridien.
shape-no_ground = { $where } n’enferme aucun terrain : tous ses points sont sur une même ligne. Dessinez une surface.
shape-coordinates = { $where } n’est pas une position (trouvé : { $found }). Écrivez [longitude, latitude] en degrés.
shape-not_finite = { $where } n’est pas un nombre. Écrivez des degrés.
shape-axes_swapped = { $where } semble avoir ses axes inversés : { $lon }, { $lat }. Écrivez d’abord la longitude, puis la latitude.
shape-out_of_range = { $where } est hors du globe : { $lon }, { $lat }. La longitude va de -180 à 180, la latitude de -90 à 90.
