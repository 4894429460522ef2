# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Das Gebiet „{ $code }“ gibt es nicht. Suchen Sie es mit: homeward areas find. Ähnliche Codes: { $nearest }.

import-not_a_collection = Das ist keine GeoJSON FeatureCollection. Exportieren Sie die Grenzen als GeoJSON in Grad (WGS 84).
import-kind = „{ $kind }“ ist keine Art für importierte Gebiete: Vergeben sind hier { $reserved }. Nehmen Sie ein anderes Wort, etwa region.
import-empty = Die Datei enthält keine Features.
import-too_many = Die Datei enthält { $count } Features, auf einmal werden höchstens { $most } angenommen. Teilen Sie sie auf.
import-no_property = Feature { $feature } hat keine Eigenschaft „{ $property }“. Seine Eigenschaften sind: { $known }.
import-code = Feature { $feature } hat in „{ $property }“ einen Code, der nicht verwendbar ist: bis zu 40 Buchstaben, Ziffern und : . - _, an erster Stelle ein Buchstabe oder eine Ziffer.
import-twice = Feature { $feature } wiederholt den Code „{ $code }“ von Feature { $first }. Jedes Gebiet braucht einen eigenen Code.
import-known = Der Code „{ $code }“ ist schon bekannt, als { $name }. Setzen Sie etwas vor Ihre Codes, zum Beispiel den des Landes.
import-no_ground = Feature { $feature } („{ $code }“) ist kleiner als das Raster von 11 m, auf dem Umrisse gespeichert werden.
import-shape = Feature { $feature } („{ $code }“) lässt sich nicht zeichnen.

growth-snapped = Der Ort wird ungenau gehalten: Alles geht von einem Raster von { $cell_km } km aus, deshalb reicht die Suche { $slack_km } km weiter.
growth-coarse = Ein Ort kann auf ein Raster von 0 bis { $most } km vergröbert werden, nicht auf { $coarse_km } km.
growth-hours = Die Stunden, seit das Kind zuletzt gesehen wurde, können nicht { $hours } sein. Prüfen Sie, wann das Kind zuletzt gesehen wurde.
growth-unknown_travel = Wie das Kind unterwegs ist, ist nicht bekannt, daher wird ein Tempo nach seinem Alter angenommen: { $travel ->
    [foot_toddler] zu Fuß als Kleinkind
    [foot_child] zu Fuß als Kind
   *[foot_teen] zu Fuß als Jugendlicher oder Jugendliche
}.
growth-speed = Bei { $speed_kmh } km/h und drei Vierteln von { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
} in Bewegung kann das Kind bis zu { $radius_km } km entfernt sein.
growth-minimum = Wie wenig Zeit auch vergangen ist: Die Suche reicht mindestens { $radius_km } km weit.
growth-capped_by_distance = Es ist niemand bekannt, der so weiter gekommen wäre: Die Suche endet bei { $cap_km } km.
growth-capped_by_border = Die Suche hält { $margin_km } km vor einer Grenze. Um weiter zu gehen, fragen Sie den Partner in: { COUNTRIES($partners) }.
growth-coastal_waters = Das Meer ist ausgenommen, außer den { $km } km entlang der Küste.
growth-point_near_border = Der Ort, an dem das Kind zuletzt gesehen wurde, liegt höchstens { $margin_km } km vor einer Grenze oder jenseits davon, außerhalb des vorgeschlagenen Gebiets. Fragen Sie den Partner jenseits der Grenze.
growth-heading_unknown = Die Richtung „{ $heading }“ nennt keinen Ort, den wir kennen, daher wird in alle Richtungen gesucht. Schreiben Sie den Namen einer Stadt.
growth-corridor = Das Kind kann auf dem Weg nach { $place } sein, { $distance_km } km entfernt: ein gerader Korridor, { $length_km } km lang und { $width_km } km breit. Straßendaten haben wir nicht.
growth-no_home = Der Ort, an dem das Kind zuletzt gesehen wurde, liegt mehr als { $within_km } km von jedem Land entfernt. Prüfen Sie den Punkt: zuerst die Länge, dann die Breite.
growth-part_elsewhere = { $part } ist kein Teil von { $country }, wo das Kind zuletzt gesehen wurde. Nennen Sie den Bundesstaat oder die Region der dortigen Dienststelle oder nichts.
growth-no_ground = Die Grenzen lassen keine Fläche zum Suchen: Alles liegt im Ausland oder höchstens { $margin_km } km vor einer Grenze. Zeichnen Sie das Gebiet von Hand oder fragen Sie den Partner in: { COUNTRIES($partners) }.

shape-type = Erhalten wurde: { $found }. Zeichnen Sie ein Polygon oder ein MultiPolygon oder geben Sie einen Punkt und radius_km an.
shape-empty = Die Form ist leer. Zeichnen Sie mindestens ein Gebiet.
shape-too_many_points = Die Form hat mehr als { $most } Punkte. Zeichnen Sie sie einfacher.
shape-too_many_crossings = { $where }: Die Linien dieser Form kreuzen sich an mehr als { $most } Stellen, sodass niemand erkennen kann, welche Fläche gemeint ist. Zeichnen Sie sie ohne Kreuzungen.
shape-crowded = Die Linien dieser Form liegen so dicht, Hunderte nebeneinander, dass sich daraus kein Gebiet bilden lässt. Zeichnen Sie ihren Umriss ohne die Zacken.
shape-too_many_parts = Die Form hat mehr als { $most } Teile. Lassen Sie die kleinsten weg oder zeichnen Sie sie als einen.
shape-too_deep = Die Form ist tiefer als { $deepest } Ebenen verschachtelt. Ein Polygon, ein MultiPolygon oder eine FeatureCollection daraus braucht weniger.
shape-radius = { $where } ist { $radius_km } km. Der Wert muss über 0 liegen und darf höchstens { $most } km sein.
shape-too_few_points = { $where }: Anzahl der Punkte { $points }. Ein geschlossener Ring braucht mindestens { $least }, der letzte gleich dem ersten.
shape-self_intersecting = { $where } kreuzt sich bei { $at }. Verschieben Sie die Ecken so, dass sich keine Kanten kreuzen.
shape-unclosed = { $where } endet nicht, wo es beginnt. Wiederholen Sie am Ende den ersten Punkt.
shape-wide_edge = { $where } hat eine Kante über { $degrees } Grad Länge. Setzen Sie Punkte dazwischen oder teilen Sie die Form am 180. Meridian.
shape-no_ground = { $where } umschließt keine Fläche: Alle Punkte liegen auf einer Linie. Zeichnen Sie ein Gebiet.
shape-coordinates = { $where } ist keine Position (gefunden: { $found }). Schreiben Sie [Länge, Breite] in Grad.
shape-not_finite = { $where } ist keine Zahl. Schreiben Sie Grad.
shape-axes_swapped = { $where } hat anscheinend vertauschte Achsen: { $lon }, { $lat }. Schreiben Sie zuerst die Länge, dann die Breite.
shape-out_of_range = { $where } liegt nicht auf der Erde: { $lon }, { $lat }. Die Länge reicht von -180 bis 180, die Breite von -90 bis 90.
