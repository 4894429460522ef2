words-no_catalogue = Für die Sprache „{ $language }“ gibt es keinen Katalog. Lassen Sie die Sprache weg oder fügen Sie { $language }.ftl hinzu. Vorhanden sind: { $known }.
words-short_form_too_long = Der Text mit { $limit } Zeichen in der Sprache „{ $language }“ braucht mindestens { $length } Zeichen. Kürzen Sie den Ort oder stellen Sie seinen wichtigsten Teil an den Anfang, vor ein Komma.
words-post_too_long = Der Beitrag in der Sprache „{ $language }“ braucht mindestens { $weight }, die Plattform erlaubt { $most }. Kürzen Sie den Ort oder die Namen.
words-no_child = Der Text in der Sprache „{ $language }“ nennt kein Kind. Ergänzen Sie mindestens eines.
words-child_not_described = Kind { $number } ist in der Sprache „{ $language }“ kaum beschrieben. Ergänzen Sie mindestens zwei von Alter, Geschlecht, Größe, Statur, Haaren, Augen, Kleidung und Merkmalen.
words-no_place = Der Text in der Sprache „{ $language }“ sagt nicht, wo das Kind zuletzt gesehen wurde. Ergänzen Sie last_seen.place.
words-no_time = Der Text in der Sprache „{ $language }“ sagt nicht, wann das Kind zuletzt gesehen wurde. Ergänzen Sie last_seen.at.
words-no_number = Der Text in der Sprache „{ $language }“ enthält keine Telefonnummer. Ergänzen Sie contact.phone.
words-empty = Dieser Teil des Textes in der Sprache „{ $language }“ ist leer. Füllen Sie ihn aus oder ergänzen Sie, woraus er entsteht.
words-body_incomplete = Im vollen Text in der Sprache „{ $language }“ fehlen Angaben, die das Plakat zeigt. Stellen Sie ihn neu zusammen.
words-too_long = Dieser Text in der Sprache „{ $language }“ hat { $length } Zeichen; erlaubt sind höchstens { $most }.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = ist leer: Schreiben Sie etwas oder lassen Sie das Feld weg, wo das möglich ist.
text-too_long = hat { $length } Zeichen: höchstens { $most }.
text-one_line = muss in einer Zeile stehen, ohne Tabulatoren: Verbinden Sie die Zeilen.
text-forbidden_character = enthält das unsichtbare Zeichen { $character }: Tippen Sie es ohne dieses neu.
text-no_letters = enthält weder Buchstaben noch Ziffern: Schreiben Sie es in Worten.
text-stacked_marks = hat mehr als { $most } Akzente auf einem Buchstaben: Tippen Sie es neu.
