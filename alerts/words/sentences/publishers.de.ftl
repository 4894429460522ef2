# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Was gesagt werden muss, hat die Länge { $weight }, diese Art von Kanal nimmt { $most }. Kürzen Sie die Überschrift oder die Namen.

guard-address_refused = { $host } ist keine öffentliche Adresse, deshalb wurde nichts gesendet. Berichtigen Sie die Adresse oder nehmen Sie sie in HOMEWARD_ALLOW_PRIVATE_ADDRESSES auf, wenn sie privat sein soll.
guard-not_encrypted = Die Verbindung zu { $host } wäre unverschlüsselt, deshalb wurde nichts gesendet. Verwenden Sie eine Adresse, die mit https:// beginnt.

transport-name_unknown = Der Name { $host } ist nicht bekannt, deshalb wurde nichts gesendet. Prüfen Sie die Adresse und den Nameserver dieses Rechners.
transport-name_unanswered = Kein Nameserver hat rechtzeitig gesagt, wo { $host } ist, deshalb wurde nichts gesendet. Es wird noch einmal versucht.
transport-names_waiting = Zu viele Namen warten auf eine Antwort des Nameservers, deshalb wurde nach { $host } nicht gefragt und nichts gesendet. Es wird noch einmal versucht. Prüfen Sie den Nameserver dieses Rechners.
transport-refused = { $host } hat die Verbindung abgelehnt, deshalb wurde nichts gesendet. Es wird noch einmal versucht.
transport-connect_timeout = { $host } hat nicht rechtzeitig eine Verbindung angenommen, deshalb wurde nichts gesendet. Es wird noch einmal versucht.
transport-not_reached = { $host } war nicht erreichbar, deshalb wurde nichts gesendet. Es wird noch einmal versucht.
transport-tls_failed = { $host } konnte sich nicht ausweisen (TLS), deshalb wurde nichts gesendet. Prüfen Sie die Adresse und das Zertifikat dort.
transport-request_invalid = Die Anfrage ließ sich nicht schreiben, deshalb wurde nichts gesendet. Prüfen Sie die Adresse des Kanals und geben Sie seine Zugangsdaten neu ein.
transport-no_answer = { $host } hat nicht rechtzeitig geantwortet. Es kann trotzdem geschehen sein: Das wird geprüft, bevor etwas anderes geschieht.
transport-broken_off = Die Verbindung zu { $host } brach ab, bevor die ganze Antwort da war. Es kann trotzdem geschehen sein: Das wird geprüft, bevor etwas anderes geschieht.
transport-answer_too_long = { $host } hat mehr geantwortet, als angenommen werden kann. Es kann trotzdem geschehen sein: Das wird geprüft, bevor etwas anderes geschieht.
transport-look_too_slow = Die Beiträge dieses Kontos ließen sich nicht in { $seconds } s auflisten, deshalb ist über sie nichts bekannt. Es wird noch einmal versucht. Bleibt es dabei, sehen Sie das Konto von Hand durch.

x-ok = X antwortet, und das Konto lässt sich lesen.
x-invalid = X hat den Beitrag als ungültig abgelehnt. Prüfen Sie Text und Foto und senden Sie dann einen neuen.
x-credentials_refused = X nimmt das Zugangstoken nicht an. Melden Sie sich neu bei X an und geben Sie das neue Token ein.
x-credentials_unsuited = X nimmt diese Art von Token hier nicht an. Geben Sie ein OAuth 2.0 user access token ein.
x-account_blocked = X hat dieses Konto gesperrt. Melden Sie sich auf x.com an und folgen Sie den Anweisungen dort.
x-app_not_allowed = X erlaubt das dieser App nicht. Prüfen Sie die Zugriffsstufe der App in der Entwicklerkonsole von X.
x-duplicate = X meldet, dass dieser Text schon veröffentlicht ist. Der frühere Beitrag wird gesucht.
x-forbidden = X erlaubt das diesem Konto nicht. Prüfen Sie die Berechtigungen der App: Sie muss lesen und schreiben dürfen.
x-not_found = X findet keinen solchen Beitrag.
x-id_malformed = Das ist keine Nummer eines Beitrags auf X. Kopieren Sie die Ziffern am Ende der Adresse des Beitrags.
x-text_too_long = X meldet, dass der Text zu lang ist. Kürzen Sie ihn und reichen Sie neu ein.
x-photo_too_big = X hat das Foto als zu groß abgelehnt.
x-photo_not_prepared = Das Foto liegt nicht bei X, deshalb wurde der Beitrag nicht gesendet: Eine Meldung geht nicht ohne ihr Foto hinaus.
x-rate_limited = X erlaubt vorerst keine Aufrufe mehr. Es wird noch einmal versucht, wenn X es erlaubt, auf jeden Fall binnen einer Stunde.
x-usage_capped = Das Monatskontingent des Tarifs bei X ist aufgebraucht. Erhöhen Sie es in der Entwicklerkonsole von X.
x-refused = X hat den Aufruf abgelehnt (HTTP { $status }). Prüfen Sie Adresse und Einstellungen des Kanals.
x-server_error = Bei X ist während des Aufrufs ein Fehler aufgetreten (HTTP { $status }). Es kann trotzdem geschehen sein: Das wird geprüft.
x-unreadable_answer = Die Antwort von X lässt sich nicht lesen (HTTP { $status }). Es kann trotzdem geschehen sein: Das wird geprüft.
x-delete_refused = X hat das Löschen des Beitrags abgelehnt. Es wird noch einmal versucht; bleibt es dabei, löschen Sie ihn von Hand auf x.com.
x-no_edits = Beiträge auf X werden nicht geändert. Ein neuer Beitrag ersetzt den alten.
x-other_account = Das Zugangstoken gehört zu einem anderen Konto auf X als dem, das veröffentlicht hat; deshalb lässt sich nichts darüber sagen und nichts tun. Geben Sie ein Token des Kontos ein, dessen Nummer in user_id steht.
x-post_hidden = X verbirgt diesen Beitrag vor unserem Konto, deshalb lässt sich nichts darüber sagen. Prüfen Sie, ob das Token zu dem Konto gehört, das ihn veröffentlicht hat.
x-timeline_too_long = Das Konto hat in dieser Zeit mehr als { $posts } Beiträge, mehr als X zeigt. Sehen Sie das Konto von Hand durch.

facebook-ok = Facebook antwortet, und die Seite lässt sich lesen.
facebook-credentials_refused = Facebook nimmt das Zugangstoken der Seite nicht an (Code { $code }). Erstellen Sie ein neues und geben Sie es ein.
facebook-permission_missing = Facebook meldet, dass eine Berechtigung fehlt (Code { $code }). Das Token der Seite braucht pages_manage_posts und pages_read_engagement.
facebook-rate_limited = Facebook erlaubt vorerst keine Aufrufe mehr (Code { $code }). Es wird noch einmal versucht, wenn Facebook es erlaubt, auf jeden Fall binnen einer Stunde.
facebook-blocked = Facebook hat diese Seite oder App vorerst gesperrt (Code { $code }). Öffnen Sie die Seite auf facebook.com und folgen Sie den Anweisungen dort.
facebook-duplicate = Facebook meldet, dass dies schon veröffentlicht ist (Code { $code }). Der frühere Beitrag wird gesucht.
facebook-photo_refused = Facebook hat das Foto abgelehnt (Code { $code }). Es nimmt JPEG und PNG mit höchstens 4 MB.
facebook-invalid = Facebook hat den Beitrag als ungültig abgelehnt (Code { $code }). Prüfen Sie Text, Foto und Länder und senden Sie dann einen neuen.
facebook-not_found = Facebook findet keinen solchen Beitrag und kein solches Foto oder verbirgt es vor diesem Token.
facebook-id_malformed = Das ist keine Nummer eines Beitrags oder Fotos auf Facebook. Sie besteht aus Ziffern, bei einem Beitrag mit einem Unterstrich.
facebook-page_not_found = Facebook findet keine Seite mit dieser Nummer, oder das Token darf dort nichts veröffentlichen. Prüfen Sie page_id und das Token.
facebook-refused = Facebook hat den Aufruf abgelehnt (HTTP { $status }, Code { $code }). Prüfen Sie Adresse und Einstellungen des Kanals.
facebook-server_error = Bei Facebook ist während des Aufrufs ein Fehler aufgetreten (HTTP { $status }, Code { $code }). Es kann trotzdem geschehen sein: Das wird geprüft.
facebook-unreadable_answer = Die Antwort von Facebook lässt sich nicht lesen (HTTP { $status }). Es kann trotzdem geschehen sein: Das wird geprüft.
facebook-delete_refused = Facebook hat das Löschen abgelehnt. Es wird noch einmal versucht; bleibt es dabei, löschen Sie es von Hand auf der Seite.
facebook-other_page = Das gehört zu einer anderen Seite als der des Kanals, deshalb lässt sich nichts darüber sagen. Sehen Sie jene Seite von Hand durch oder geben Sie ihre page_id und ihr Token wieder ein.
facebook-timeline_too_long = Die Seite hat in dieser Zeit mehr als { $posts } Beiträge. Sehen Sie die Seite von Hand durch.

webhook-ok = Der Dienst des Partners nimmt unsere signierten Ereignisse an.
webhook-no_event = Es gibt kein Ereignis zu senden: Ein Webhook nimmt das Ereignis selbst, nicht Text und Bild.
webhook-too_large = Das Ereignis hat { $bytes } Bytes, ein Webhook nimmt weniger als { $most }. Kürzen Sie die Texte.
webhook-disabled = Der Dienst des Partners meldet, dass es ihn endgültig nicht mehr gibt (HTTP { $status }). Bitten Sie den Partner um eine neue Adresse.
webhook-refused = Der Dienst des Partners hat das Ereignis abgelehnt (HTTP { $status }). Prüfen Sie mit dem Partner die Adresse und das Signaturgeheimnis.
webhook-redirected = Der Dienst des Partners verweist auf eine andere Adresse (HTTP { $status }); dem wird nicht gefolgt. Bitten Sie den Partner um die endgültige Adresse.
webhook-rate_limited = Der Dienst des Partners nimmt vorerst keine Ereignisse mehr an (HTTP { $status }). Es wird binnen einer Stunde noch einmal versucht.
webhook-server_error = Beim Dienst des Partners ist ein Fehler aufgetreten (HTTP { $status }). Dasselbe Ereignis wird noch einmal gesendet; ein doppeltes wird dort verworfen.
webhook-web_page = Statt des Dienstes des Partners hat eine Webseite geantwortet (HTTP { $status }). Dasselbe Ereignis wird noch einmal gesendet; bleibt es dabei, prüfen Sie die Adresse.
webhook-no_reads = Die Kopie eines Partners lässt sich von hier nicht lesen: Der Partner erklärt die Löschung mit einer Bestätigung.
webhook-tombstone_only = Die Kopie eines Partners lässt sich von hier nicht löschen: Die Rücknahme wird gesendet, und der Partner erklärt die Löschung mit einer Bestätigung.
