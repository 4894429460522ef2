# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Das Plakatformat { $shape } gibt es nicht: Wählen Sie eines von { $known }.
poster-missing_glyph = Keine Schrift hier hat den Buchstaben { $letter } ({ $code }, { $name }): Schreiben Sie es anders, zum Beispiel in Umschrift.
poster-does_not_fit = Nicht alles, was gesagt werden muss, passt auf das Plakat { $shape } in der Sprache „{ $language }“, auch nicht in kleinster Schrift: Kürzen Sie Namen, Ort oder Merkmale.
poster-photo_of_nobody = Dieses Foto gehört zu keinem Kind auf dem Plakat (Anzahl der Kinder: { $count }): Ordnen Sie jedem Foto sein Kind zu.
poster-no_drill_mark = Diese Texte tragen kein Übungskennzeichen: Erstellen Sie sie für eine Übung.
