# Wer einen Beitrag auf einer Plattform sieht, die ihn nach Orten zeigt, und was von Orten gesagt wird.

places-towns = Wird Menschen in und um diese Orte gezeigt: { $towns }.
places-regions = Wird Menschen in diesen Regionen gezeigt: { $regions }.
places-countries = Wird Menschen im ganzen Land gezeigt: { COUNTRIES($countries) }.
places-none = Auch { $towns } Städte mit je bis zu { $km } km Umkreis fassen das Gebiet nicht, ohne in ein anderes Land zu reichen, und es liegt in mehr als { $regions } Regionen oder außerhalb derer, die wir kennen.
facebook-place_unknown = Mehr Menschen als gewählt sehen es: Die Suche von Facebook kennt einen der Orte nicht, daher wird es in einem weiteren Gebiet gezeigt.
facebook-search_refused = Mehr Menschen als gewählt sehen es: Facebook lässt dieses Token nicht nach Orten suchen, daher wird es im ganzen Land gezeigt.
facebook-search_away = Mehr Menschen als gewählt sehen es: Die Ortssuche von Facebook hat nicht rechtzeitig geantwortet, und der Beitrag hat nicht auf sie gewartet. Er wird im ganzen Land gezeigt.
growth-own_town = Bis { $within_km } km um den Ort, an dem das Kind zuletzt gesehen wurde, bleibt das eigene Gebiet bis zur Grenze erhalten, damit kein Teil der Stadt fehlt.
growth-no_heading = Wohin das Kind unterwegs ist, ist nicht bekannt, daher wird in alle Richtungen gesucht. Mit dem Namen einer Stadt, zu der der Weg führt, wird daraus ein Korridor.
geocoder-away = Der Geocoder unter { $host } antwortet nicht, wie er soll ({ $why }). Gesucht wurde nur unter den hier bekannten Orten: Versuchen Sie eine andere Schreibweise oder eine größere Stadt, oder geben Sie Punkt und Umkreis an.
geocoder-busy = Der Geocoder unter { $host } nimmt gerade keine Fragen mehr an. Gesucht wurde nur unter den hier bekannten Orten: Fragen Sie gleich noch einmal.
