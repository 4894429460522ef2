# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Das ist kein Cursor von uns. Verwenden Sie `next` aus einer früheren Antwort unverändert oder lassen Sie `after` weg, um neu zu beginnen.
feed-cursor_ahead = Dieser Cursor liegt weiter vorn als das Ereignisprotokoll, das auf einen früheren Stand zurückgesetzt wurde. Lassen Sie `after` weg und lesen Sie es von Anfang an.
feed-event_not_found = Diese Nachricht ist noch nicht herausgegeben.
feed-document_not_found = Es gibt kein CAP-Dokument mit dieser Kennung.
feed-cap_not_clean = { $count ->
    [one] Das CAP-Dokument verstößt gegen eine Regel, deshalb wurde nichts herausgegeben. Berichtigen Sie, was genannt ist, und reichen Sie neu ein.
   *[other] Das CAP-Dokument verstößt gegen { $count } Regeln, deshalb wurde nichts herausgegeben. Berichtigen Sie, was genannt ist, und reichen Sie neu ein.
}

cap-unknown_profile = Das Profil „{ $profile }“ gibt es nicht. Vorhanden sind: { $known }.

## The document as a whole

cap-too_large = Das Dokument hat { $bytes } Bytes; gelesen werden höchstens { $most }. Prüfen Sie, ob es die richtige Datei ist.
cap-overgrown = Das Dokument hat zu viele Elemente nebeneinander, um geprüft zu werden: So viele Tausend hat keine Meldung. Prüfen Sie, ob es die richtige Datei ist; zeichnen Sie eine Form als ein Polygon statt als viele.
cap-doctype = Das Dokument hat einen DOCTYPE. CAP braucht keinen, und Empfänger lehnen ihn ab: Entfernen Sie ihn.
cap-too_many = Das Dokument hat mehr als { $most } Fehler, die übrigen sind nicht aufgeführt. Berichtigen Sie zuerst diese.
cap-malformed = Das Dokument ist kein XML, Zeile { $line }: { $detail }. Berichtigen Sie es dort.
cap-not_cap = Das Dokument beginnt mit { $found }; ein Dokument nach CAP 1.2 beginnt mit { $expected }.
cap-schema = Das Schema von CAP 1.2 erlaubt das nicht, Zeile { $line }: { $detail }

## Who says it, and to whom

cap-characters = Das Element { $name } ist leer oder enthält ein Leerzeichen, ein Komma, < oder &. Lassen Sie sie weg.
cap-unusual = { $name ->
    [sender] Das Element sender hat nicht die Form local@domain, die nationale Profile verlangen.
   *[other] Das Element { $name } enthält andere Zeichen als Buchstaben, Ziffern, - und _; nationale Profile lehnen sie ab.
}
cap-scope_incomplete = Beim scope { $scope } ist das Element { $name } Pflicht. Ergänzen Sie es.
cap-note_missing = { $reason ->
    [Exercise] Bei einer Übung sollte in note stehen, um welche Übung es sich handelt.
   *[other] Bei einer Fehlernachricht sollte in note stehen, was falsch ist.
}

## References

cap-references_missing = Eine Nachricht vom Typ { $kind } muss in references die Nachrichten nennen, um die es geht.
cap-reference_malformed = Verweis { $index } hat nicht die Form sender,identifier,sent. Übernehmen Sie die drei Zeichenfolgen aus der gemeinten Nachricht.
cap-reference_itself = Verweis { $index } ist diese Nachricht selbst. Entfernen Sie ihn.
cap-reference_newer = Verweis { $index } ist neuer als diese Nachricht. Eine Nachricht kann sich nur auf frühere beziehen.

## Info

cap-info_missing = Eine Nachricht vom Typ { $kind } ohne info sagt niemandem etwas. Ergänzen Sie ein info für jede Sprache.
cap-language_missing = Die Sprache fehlt, Empfänger nehmen deshalb en-US an. Ergänzen Sie sie.
cap-same_text = Die Beschreibung für { $language } ist derselbe Text wie für { $other }. Übersetzen Sie sie oder lassen Sie ein info weg.
cap-info_differs = Das Element { $name } ist ein anderes als im ersten info. Blöcke, die Übersetzungen sind, haben dasselbe.
cap-expires_missing = Der Zeitpunkt des Ablaufs fehlt. Viele Empfänger richten sich nur nach ihm: Ergänzen Sie expires.
cap-expires_before_sent = Die Nachricht läuft ab, bevor sie gesendet ist. Niemand wird sie zeigen: Setzen Sie einen späteren Zeitpunkt.
cap-text_repeated = Das Element { $name } ist derselbe Text wie { $other }. Schreiben Sie dort, was das andere nicht sagt.
cap-markup = Das Element { $name } enthält Auszeichnungen, die Empfänger so zeigen, wie sie dastehen. Verwenden Sie einfachen Text.
cap-too_long = Das Element { $name } hat { $length } Zeichen; große Empfänger schneiden es nach { $most } ab. Kürzen Sie es.

## Addresses, resources, areas

cap-address_relative = Diese Adresse ist nicht absolut. Schreiben Sie sie vollständig: https://...
cap-digest = Die Prüfsumme ist keine nach SHA-1: 40 Hexadezimalziffern aus den Bytes der Datei.
cap-size = Die Größe ist keine Anzahl von Bytes über 0.
cap-polygon_and_circle = Das Gebiet hat ein Polygon und einen Kreis, die Empfänger zu einem größeren Gebiet verbinden. Behalten Sie eines davon.
cap-geocode = Ein geocode nach { $scheme } hat sechs Ziffern. Bei einem County steht eine 0 vor seinen fünf.
cap-ceiling_alone = Zu ceiling gehört altitude darunter. Ergänzen Sie altitude oder entfernen Sie ceiling.

## Google Public Alerts

google-missing = Google verlangt { $name } in jedem info. Ergänzen Sie es.
google-recommended = Google empfiehlt { $name } in jedem info. Ergänzen Sie es.
google-area_without_shape = Google verlangt ein Polygon, einen Kreis oder einen geocode in jedem Gebiet. Ergänzen Sie eines davon.
google-circle_without_ground = Google zeigt keinen Kreis mit dem Radius 0. Geben Sie ihm den Radius in km.
