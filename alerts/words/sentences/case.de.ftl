# The case document. Every sentence follows its field's path: what is wrong, and what would be right.
case-empty = Das Dokument ist leer: Schreiben Sie den Fall wie in den Beispieldokumenten.
case-too_large = Das Dokument ist größer als { $most_kb } kB: Ein Fall braucht nur wenige; prüfen Sie, ob es die richtige Datei ist.
case-too_much = Das Dokument enthält mehr als { $most } Werte, ein Fall hat einige Hundert: Lassen Sie weg, was sich wiederholt oder leer ist.
case-too_deep = Das Dokument ist tiefer als { $deepest } Ebenen verschachtelt, ein Fall braucht weniger: Prüfen Sie die Einrückung oder die Klammern.
case-not_utf8 = Das Dokument ist kein Text in UTF-8 (Byte { $position }): Speichern Sie es als UTF-8.
case-json_syntax = Das Dokument ist kein JSON, Zeile { $line }, Spalte { $column }: { $detail }. Berichtigen Sie es dort.
case-yaml_syntax = Das Dokument ist kein YAML, Zeile { $line }, Spalte { $column }: { $detail }. Berichtigen Sie es dort; Text mit „: “ oder „ #“ muss in Anführungszeichen stehen.
case-not_a_document = Das Dokument muss aus Feldern mit Werten bestehen („Schlüssel: Wert“), wie in den Beispieldokumenten.
case-more_problems = { $count ->
    [one] Es gibt noch einen Fehler: Berichtigen Sie zuerst diese.
   *[other] Es gibt noch { $count } Fehler: Berichtigen Sie zuerst diese.
}
case-yaml_character = Das Dokument enthält das Zeichen { $character }, das YAML nicht erlaubt, Zeile { $line }, Spalte { $column }: Entfernen Sie es.
case-second_document = Die Datei enthält ein zweites Dokument, Zeile { $line }: Eine Datei ist ein Fall; entfernen Sie „---“ und was folgt.
case-alias = ist ein Alias (*), Zeile { $line }: Schreiben Sie den Wert dort aus, wo er gemeint ist.
case-anchor = hat einen Anker (&), Zeile { $line }: Entfernen Sie ihn und schreiben Sie Werte dort aus, wo sie gemeint sind.
case-tag = hat ein Tag (!), Zeile { $line }: Entfernen Sie es; die Art bestimmt das Feld. Text, der mit „!“ beginnt, muss in Anführungszeichen stehen.
case-key_not_text = hat eine Liste oder ein Objekt als Schlüssel, Zeile { $line }: Schlüssel sind Wörter.
case-key_twice = steht zweimal da: Behalten Sie nur ein „{ $key }“.
case-key_twice_at = steht zweimal da, das zweite Mal in Zeile { $line }: Behalten Sie nur ein „{ $key }“.
case-not_json = ist vom Typ { $given }, den JSON nicht kennt: Verwenden Sie Text, Zahlen, true, false, null, Listen und Objekte.
case-not_finite = { $given } ist keine Zahl: Schreiben Sie eine Zahl oder null.
case-number_too_long = eine Zahl hat mehr als { $most } Stellen: Kürzen Sie sie.
case-missing = fehlt: Tragen Sie es ein.
case-missing_like = fehlt: Tragen Sie es ein, zum Beispiel { $example }
case-unknown_key = „{ $given }“ ist hier kein Feld. Die Felder sind: { $known }
case-unknown_key_near = „{ $given }“ ist hier kein Feld. Meinten Sie: { $near }?
case-not_a_map = muss aus Feldern mit Werten bestehen („Schlüssel: Wert“).
case-not_a_map_like = muss aus Feldern mit Werten bestehen, zum Beispiel { $example }
case-not_a_list = muss eine Liste in eckigen Klammern oder mit Strichen sein.
case-not_a_list_like = muss eine Liste sein, zum Beispiel { $example }
case-too_few = hat zu wenige Einträge: mindestens { $least }.
case-too_many = hat mehr als { $most } Einträge: Behalten Sie die wichtigsten.
case-not_understood = „{ $given }“ ist nicht verständlich: Sehen Sie in der Beschreibung des Falldokuments nach.
case-unknown_code = „{ $given }“ ist hier nicht bekannt. Möglich sind: { $known }
case-unknown_code_near = „{ $given }“ ist hier nicht bekannt. Am ähnlichsten: { $near }
case-unknown_pack = es gibt kein Regelwerk „{ $given }“. Möglich sind: { $known }
case-region_unknown = { $region } ist kein Gebiet der Art { $kind } in { $country }. Schreiben Sie den Code Ihres eigenen, etwa US-CO (homeward areas find NAME zeigt ihn), oder lassen Sie es weg: Dann gilt das, in dem das Kind zuletzt gesehen wurde.
case-unknown_country = „{ $given }“ ist kein Land: Verwenden Sie die zwei Großbuchstaben nach ISO 3166-1, zum Beispiel RO.
case-unknown_country_near = „{ $given }“ ist kein Land: Verwenden Sie die zwei Großbuchstaben nach ISO 3166-1. Am ähnlichsten: { $near }
case-unknown_timezone = „{ $given }“ ist keine Zeitzone: Verwenden Sie ihren IANA-Namen. Am ähnlichsten: { $near }
case-unknown_language = „{ $given }“ ist keine Sprache: Verwenden Sie ihr Kürzel nach BCP 47, zum Beispiel ro oder uz-Cyrl.
case-unknown_language_near = „{ $given }“ ist keine Sprache: Verwenden Sie ihr Kürzel nach BCP 47. Am ähnlichsten: { $near }
case-twice = „{ $given }“ steht zweimal da: Entfernen Sie eines.
case-age_missing = fehlt: Geben Sie age (Jahre), months oder born (ein Datum) an.
case-age_twice = ist zu viel, angegeben sind: { $given }; behalten Sie genau eines von age, months und born.
case-not_text = muss Text sein: Setzen Sie ihn in Anführungszeichen.
case-not_a_text = muss ein Text sein oder ein Text für jede Sprache, zum Beispiel {"{"}ro: ..., en: ...{"}"}
case-not_a_code = „{ $given }“ ist kein Code: Verwenden Sie Buchstaben, Ziffern, „:“, „.“, „_“ und „-“, zum Beispiel UZ oder FIPS:08013.
case-not_a_number = „{ $given }“ ist keine Zahl: Schreiben Sie Ziffern, mit Punkt vor den Dezimalstellen.
case-not_whole = „{ $given }“ ist keine ganze Zahl: Schreiben Sie nur Ziffern.
case-out_of_range = { $given } liegt außerhalb des Bereichs: von { $low } bis { $high }.
case-not_a_flag = „{ $given }“ ist weder true noch false: Schreiben Sie eines davon.
case-not_a_time = „{ $given }“ ist kein Datum mit Uhrzeit: Schreiben Sie es wie 2026-02-07T18:45:00+02:00.
case-time_without_offset = „{ $given }“ hat keinen Abstand zu UTC: Ergänzen Sie ihn, zum Beispiel +02:00.
case-not_a_day = „{ $given }“ ist kein Datum: Schreiben Sie es wie 2024-01-30.
case-in_the_future = { $given } liegt in der Zukunft: Prüfen Sie Datum, Uhrzeit und Abstand zu UTC.
case-not_a_clock_time = „{ $given }“ ist keine Uhrzeit: Schreiben Sie sie wie 22:00.
case-not_quiet_hours = muss aus zwei Uhrzeiten bestehen, Beginn und Ende, zum Beispiel ["22:00", "06:00"].
case-quiet_hours_same = beginnt und endet um { $given }: Geben Sie zwei verschiedene Uhrzeiten an oder null, wenn es keine gibt.
case-not_a_point = muss aus zwei Zahlen bestehen, Länge, dann Breite, zum Beispiel [23.6236, 46.7712].
case-point_off_the_globe = [{ $lon }, { $lat }] liegt nicht auf der Erde: zuerst die Länge (-180 bis 180), dann die Breite (-90 bis 90).
case-not_an_area = muss null sein, GeoJSON mit Polygon oder MultiPolygon, {"{"}codes: [...]{"}"} oder {"{"}point: [lon, lat], radius_km: n{"}"}.
case-not_a_phone = „{ $given }“ ist keine Telefonnummer: Schreiben Sie sie, wie sie gewählt wird, zum Beispiel +40 264 432 727 oder 112.
case-not_a_url = „{ $given }“ ist keine Webadresse: Schreiben Sie sie vollständig, zum Beispiel https://example.org/case, ohne Benutzernamen.

# Warnings: the document is accepted.
case-phone_invalid = { $given } lässt sich nach unserem Wissen in { $country } nicht wählen: Prüfen Sie die Nummer.
case-phone_mobile = { $given } sieht nach einer Mobilnummer aus: Geben Sie einen dienstlichen Anschluss an, nie einen privaten.
case-baby_in_years = ist 0: Unter zwei Jahren sagen Monate mehr (months: 7).
case-born_after_last_seen = liegt nach dem Zeitpunkt, zu dem das Kind zuletzt gesehen wurde: Prüfen Sie beides.
case-latin_name_unclear = Vor- und Familienname lassen sich nicht unterscheiden, deshalb wird es nicht gezeigt: Schreiben Sie ein Wort für jedes Wort der beiden Namen oder nur den Vornamen.
case-untranslated = Text fehlt für: { $missing }; dort wird er in seiner eigenen Sprache gezeigt und so gekennzeichnet.
case-text_unused = hat einen Text für { $unused }, keine Sprache dieses Falls ({ $languages }): Er wird nicht gezeigt.
case-nowhere = fehlt, und ein Gebiet gibt es auch nicht: Es kann kein Suchgebiet vorgeschlagen werden.

# Rule packs.
rules-pack_wrong = das Regelwerk { $file } ist fehlerhaft bei { $key }: { $detail }. Berichtigen Sie es in der Datei.
rules-not_toml = das Regelwerk { $file } ist kein TOML: { $detail }. Berichtigen Sie es in der Datei.

# Verification: what is still open.
verification-protected_address = die Prüfung auf geschützte Adresse, Schutzeinrichtung und Zeugenschutz ergibt „{ $answer }“: Nichts von diesem Fall wird gezeigt oder veröffentlicht, bis sie „clear“ ergibt oder zwei Personen den Schutz aufheben.
verification-protected_address_open = fragen Sie, ob die Adresse geschützt ist, eine Schutzeinrichtung ist oder unter Zeugenschutz steht, und halten Sie es fest: clear, hit oder unknown.
verification-protection_stands = zu diesem Fall ist eine geschützte Adresse festgehalten. Eine andere Antwort hebt das nicht auf: Zwei Personen mit dem Recht, den Schutz aufzuheben, müssen zustimmen.
verification-registry = geben Sie das polizeiliche Aktenzeichen oder den Registereintrag an.
verification-reporter = geben Sie an, wer das Kind als vermisst gemeldet hat und in welcher Beziehung die Person zu ihm steht.
verification-custody = fragen Sie nach Sorgerecht und gerichtlichen Anordnungen und halten Sie none oder die Anordnung fest.
verification-consent = halten Sie fest, wer einwilligt. { $rule }
verification-consent_reason = die Einwilligung „{ $given_by }“ braucht ihren rechtlichen Grund in override_reason. { $rule }
verification-consent_refused = die Einwilligung „{ $given_by }“ reicht hier nicht aus. { $rule }
verification-harm = wägen Sie ab, ob die Veröffentlichung dem Kind schadet (Ausreißen, Ausbeutung, Gewalt im Namen der Ehre, Konflikt), und halten Sie none, low, moderate oder high fest.
verification-harm_high = die Veröffentlichung würde großen Schaden anrichten: Solange das so ist, darf der Fall nicht veröffentlicht werden.
verification-harm_undecided = für die Antwort „{ $answer }“ muss hier jemand einstehen: Nennen Sie die Person in decided_by.
verification-jurisdiction = das Kind wurde zuletzt in { $seen_in } gesehen, nicht in { $country }: Halten Sie den Partner fest, dessen Zustimmung Sie haben (consent_of), oder dass es Ihr eigenes Gebiet ist.
verification-criterion_open = { $pack } fragt: { $question } Beantworten Sie criteria.{ $key } mit true oder false.
verification-criterion_failed = { $pack } fragt: { $question } Die Antwort ist nein, also ist nach diesen Regeln keine Meldung möglich.
verification-criterion_unproven = { $pack } fragt: { $question } Aus dem Fall geht es nicht hervor: Prüfen Sie das Alter der Kinder und das Register.

# Disclosure: what may not be told.
disclosure-name_in_text = enthält einen Namen, der nicht veröffentlicht wird: Schreiben Sie es ohne den Namen.
disclosure-family_name_in_text = enthält einen Familiennamen, der nie genannt wird: Schreiben Sie es ohne den Namen.
disclosure-family_name_in_given = enthält den Familiennamen, der nie genannt wird: Lassen Sie nur den Vornamen stehen.
disclosure-coordinates_in_text = enthält Koordinaten, der Ort wird aber nur ungefähr genannt: Beschreiben Sie ihn in Worten.
disclosure-nobody_left = in der Meldung bliebe kein Kind übrig: Beenden Sie sie stattdessen.
disclosure-too_much_to_compare = die Namen und Texte dieses Falls sind zu lang, um verglichen zu werden: Kürzen Sie sie, oder lassen Sie Übersetzungen weg.
