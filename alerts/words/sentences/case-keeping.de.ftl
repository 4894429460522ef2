# Keeping, verifying and illustrating a case.

case-assign_self = Niemand teilt sich selbst einem Fall zu. Wenden Sie sich an eine Person, die daran arbeitet, oder an jemand anderen aus der Administration.
case-closed = Dieser Fall ist geschlossen und wird nicht mehr geändert. Legen Sie einen neuen Fall an, wenn das Kind wieder vermisst wird.
case-hidden = Die Suche ist beendet und der Verbleib jeder Kopie geklärt, deshalb ist der Inhalt dieses Falls verborgen. Nach Ablauf der Aufbewahrungsfrist wird er gelöscht.
case-not_found = In Ihrer Dienststelle gibt es keinen solchen Fall. Suchen Sie ihn in der Liste der Fälle.
case-not_verified = Dieser Fall ist nicht geprüft. Beantworten Sie, was offen ist, und schließen Sie zuerst die Prüfung ab.
case-open_items = { $count ->
    [one] Ein Punkt der Prüfung ist offen, deshalb ist der Fall nicht geprüft. Beantworten Sie ihn.
   *[other] { $count } Punkte der Prüfung sind offen, deshalb ist der Fall nicht geprüft. Beantworten Sie sie.
}
case-doubt_stands = Es wurde angegeben, dass niemand weiß, ob die Adresse geschützt ist; das endet mit „clear“ oder „hit“, nicht durch Weglassen.
case-children_keep_their_numbers = Fotos und Meldungen kennen die Kinder dieses Falls nach ihrer Nummer. Lassen Sie die Reihenfolge, wie sie ist, und fügen Sie weitere am Ende an; ein gefundenes Kind wird auf der Seite herausgenommen, auf der die Suche beendet wird.
case-protected = Nach der Prüfung auf eine geschützte Adresse darf nichts von diesem Fall gezeigt werden, auch keine Vorschau. Das bleibt so, bis die Prüfung „clear“ ergibt oder zwei Personen den Schutz aufheben.
case-purged = Dieser Fall wurde endgültig gelöscht: Seine personenbezogenen Daten gibt es nicht mehr.
case-last_officer = Das ist die letzte zuständige Person in diesem Fall. Teilen Sie ihm zuerst eine andere zu.
case-lift_own = Sie haben einen Teil dieses Falls geschrieben, deshalb müssen andere seinen Schutz aufheben.
case-lift_twice = Das haben Sie schon erklärt. Eine andere Person mit diesem Recht muss binnen einer Stunde zustimmen.
case-nothing_to_lift = Dieser Fall ist nicht geschützt oder schon abgeschlossen. Es gibt keinen Schutz aufzuheben.
case-mode_is_fixed = Ob ein Fall echt oder eine Übung ist, lässt sich nicht mehr ändern, wenn er angelegt ist: Er ist { $mode }. Legen Sie einen anderen Fall an.
case-reference_is_fixed = Das Aktenzeichen { $reference } lässt sich nicht mehr ändern, wenn der Fall angelegt ist. Lassen Sie es, wie es ist, oder legen Sie einen anderen Fall an.
case-reference_taken = Ihre Dienststelle hat schon einen Fall mit dem Aktenzeichen { $reference }. Ändern Sie jenen oder geben Sie diesem ein eigenes Aktenzeichen.

photo-focus_outside = Die Stelle des Gesichts wird mit zwei Zahlen von 0 bis 1 angegeben: von links, dann von oben.
photo-no_such_child = Kind { $child } gibt es nicht: Der Fall hat { $count ->
    [one] ein Kind. Schreiben Sie 1.
   *[other] { $count } Kinder. Schreiben Sie eine Zahl von 1 bis { $count }.
}
photo-rights_unstated = { $count ->
    [one] Bei einem Foto fehlt die Angabe, woher es stammt und wer die Verwendung erlaubt. Fragen Sie nach und fügen Sie es mit dieser Angabe neu hinzu.
   *[other] Bei { $count } Fotos fehlt die Angabe, woher sie stammen und wer die Verwendung erlaubt. Fragen Sie nach und fügen Sie sie mit dieser Angabe neu hinzu.
}
photo-is_out = Eine laufende Meldung zeigt dieses Foto. Ziehen Sie es auf der Seite zurück, auf der die Suche beendet wird, damit alles, was es zeigt, sofort ersetzt wird.
photo-withdrawn = Genau dieses Bild wurde aus dem Fall zurückgezogen und wird darin nicht mehr verwendet. Wählen Sie ein anderes.
photo-not_found = Dieser Fall hat kein solches Foto. Sehen Sie in seiner Fotoliste nach.
