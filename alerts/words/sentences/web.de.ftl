# The doors: who asks, how it was written, and what became of it.

web-body_unreadable = Der Inhalt der Anfrage lässt sich nicht lesen. Senden Sie JSON, wie das OpenAPI-Dokument es zeigt, mit Content-Type: application/json.
web-failed = Das ist uns nicht gelungen und wurde als { $reference } protokolliert. Sehen Sie nach, ob es trotzdem geschehen ist; misslingt es wieder, nennen Sie denen, die den Dienst betreiben, diese Angabe.
web-form_unreadable = Das Formular lässt sich nicht lesen. Senden Sie es vollständig, als multipart/form-data mit seiner boundary und mit Texten in UTF-8.
web-key_in_use = Die erste Anfrage mit diesem Idempotency-Key wird noch beantwortet. Fragen Sie in einer Sekunde noch einmal.
web-key_of_another_request = Dieser Idempotency-Key stand bei einer anderen Anfrage. Verwenden Sie für alles, was Sie tun wollen, einen neuen Schlüssel.
web-key_unfinished = Eine Anfrage mit diesem Idempotency-Key wurde begonnen, ihr Ausgang ist nicht bekannt. Sehen Sie nach, ob es geschehen ist; wenn nicht, senden Sie sie mit einem neuen Schlüssel.
web-key_unfit = Ein Idempotency-Key hat 1 bis { $most } druckbare ASCII-Zeichen.
web-media_type = Inhalt dieses Typs wird hier nicht angenommen. Setzen Sie Content-Type auf: { $taken }.
web-missing = Das fehlt. Ergänzen Sie es.
web-no_body = Die Anfrage hat keinen Inhalt. Senden Sie, was das OpenAPI-Dokument zeigt.
web-no_such_address = Unter dieser Adresse gibt es nichts. Die Adressen stehen in /openapi.json.
web-no_such_method = Diese Adresse nimmt diese Methode nicht an. Sie nimmt: { $allowed }.
web-not_a_bearer = Die Kopfzeile Authorization hat nicht die Form: Bearer, ein Leerzeichen, das Token.
web-not_a_choice = Das ist keines der Wörter, die hier stehen können: { $limit }.
web-not_a_file = Senden Sie das als Datei, in einem eigenen Teil mit Dateinamen.
web-not_a_flag = Schreiben Sie true oder false.
web-not_a_list = Schreiben Sie eine Liste in eckigen Klammern.
web-not_a_number = Schreiben Sie eine Zahl.
web-not_a_point = Schreiben Sie Länge, dann Breite, in Grad und mit einem Komma dazwischen, zum Beispiel 23.6236,46.7712.
web-not_a_time = Schreiben Sie eine Zeit mit ihrer Zone, zum Beispiel 2026-02-08T03:10:00+02:00.
web-not_an_object = Schreiben Sie ein Objekt in geschweiften Klammern.
web-not_json = Der Inhalt ist kein JSON. Prüfen Sie Kommas, Anführungszeichen und Klammern.
web-not_of_this_form = Das hat nicht die Form, die hier gilt. Das OpenAPI-Dokument zeigt sie.
web-not_signed_in = Sie sind nicht angemeldet. Senden Sie Authorization: Bearer mit Ihrem Token; erstellen Sie eines mit: homeward token create
web-not_text = Schreiben Sie Text in Anführungszeichen.
web-not_understood = Das kann hier nicht stehen. Was möglich ist, zeigt das OpenAPI-Dokument.
web-not_whole = Schreiben Sie eine ganze Zahl.
web-partner_key_needed = Das ist für Partner. Senden Sie Authorization: Bearer mit dem Schlüssel, den Sie von der Dienststelle haben.
web-refused = Die Anfrage wurde abgelehnt (HTTP { $status }). Was gefragt werden kann, zeigt das OpenAPI-Dokument.
web-somebody_was_faster = Jemand hat im selben Moment dasselbe geändert. Sehen Sie es noch einmal an und wiederholen Sie, was Sie getan haben, wenn es noch nötig ist.
web-store_silent = Die Datenbank antwortet nicht, deshalb wurde nichts getan. Versuchen Sie es in einigen Sekunden noch einmal.
web-time_without_zone = Die Zeit hat keine Zone. Ergänzen Sie sie, zum Beispiel +02:00, oder Z für UTC.
web-too_big = Das ist zu groß. Die Grenze ist { $limit }.
web-too_deep = Das ist tiefer verschachtelt als alles, wonach hier gefragt wird. Prüfen Sie die Klammern.
web-too_few = Davon gibt es zu wenige. Mindestzahl: { $limit }.
web-too_large = Der Inhalt ist größer als { $most_kb } kB und wurde deshalb nicht gelesen. Senden Sie weniger.
web-too_long = Das ist zu lang. Erlaubt sind höchstens { $limit } Zeichen.
web-too_many = Davon gibt es zu viele. Höchstzahl: { $limit }.
web-too_short = Das ist zu kurz. Nötig sind mindestens { $limit } Zeichen.
web-busy = Im Moment wird zu viel gezeichnet oder gefragt, deshalb wurde das nicht getan. Versuchen Sie es in einigen Sekunden noch einmal.
places-busy = Im Moment suchen zu viele nach Orten, deshalb wurde danach nicht gesucht. Fragen Sie in einigen Sekunden noch einmal.
web-streams_enough = Sie verfolgen schon { $most ->
    [one] eine Meldung
   *[other] { $most } Meldungen
}, deshalb kommt diese nicht hinzu. Beenden Sie eine davon und fragen Sie noch einmal.
web-too_often = Mehr als { $most } Anfragen kamen von Ihnen innerhalb von { $per } s, deshalb wurde nichts getan. Fragen Sie in { $wait } s noch einmal.
web-too_often_wrong = Das gilt nicht, wie schon andere Versuche aus Ihrem Netz (Anzahl: { $most }). Ein gültiger Link, ein gültiges Token oder ein gültiger Schlüssel wird jederzeit angenommen; dieser Versuch darf in { $wait } s wiederholt werden.
web-too_slow = Der Inhalt kam nicht rechtzeitig an, deshalb wurde nichts getan. Senden Sie ihn noch einmal.
web-too_small = Das ist zu klein. Die Grenze ist { $limit }.
web-unknown_field = Unter diesem Namen ist hier nichts bekannt. Entfernen Sie es oder sehen Sie im OpenAPI-Dokument nach seinem Namen.
