# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: Eine Suche ist beendet
call-subject_expires = Homeward: Eine Meldung läuft bald ab
call-subject_lapsed = Homeward: Eine Meldung wurde binnen einer Stunde nicht freigegeben und muss neu eingereicht werden
call-subject_late = Homeward: Die Frist für eine noch veröffentlichte Kopie ist verstrichen
call-subject_stopped = Homeward: Eine freigegebene Meldung konnte nicht herausgegeben werden
call-subject_submitted = Homeward: Eine Meldung wartet auf Ihre Freigabe
call-subject_todo = Homeward: Um eine Kopie muss sich jemand kümmern
call-subject_unconfirmed = Homeward: Eine Rücknahme ist nicht bestätigt
call-text = Sehen Sie nach und bestätigen Sie, dass Sie es übernehmen: { $link }. Das ist die Benachrichtigung Nummer { $number }; weitere folgen, bis jemand übernimmt oder es sich erledigt hat.

call-duty_list = Eine Bereitschaftsliste hat höchstens { $most } Personen, jede nur einmal.
call-for_approvers = Das wartet auf eine Person mit Freigaberecht, die nichts davon geschrieben hat, und die Benachrichtigungen gehen weiter, bis eine solche Person es übernimmt. Sie dürfen es nicht freigeben; überlassen Sie es ihr.
call-no_means = Diese Person lässt sich nicht benachrichtigen: Kein E-Mail-Server ist eingestellt (HOMEWARD_SMTP_URL), und bei ihr steht kein Webhook.
call-not_found = Für Sie gibt es keine solche Benachrichtigung. Sehen Sie in der Liste der Benachrichtigungen nach.
call-taken = Das hat schon jemand übernommen, oder es hat sich erledigt.
call-webhook_refused = Der Webhook der Bereitschaft hat mit Status { $status } geantwortet.
call-webhook_secret = Zu einem Webhook gehört sein Geheimnis: whsec_ und 24 bis 64 Bytes in base64.
call-webhook_url = Der Webhook der Bereitschaft ist eine Adresse mit https://, ohne Benutzernamen und Passwort.

mail-not_reached = Der E-Mail-Server hat nichts angenommen. Prüfen Sie HOMEWARD_SMTP_URL und ob der Server antwortet.
mail-refused = Der E-Mail-Server hat die Nachricht abgelehnt. Prüfen Sie die Adresse und HOMEWARD_MAIL_FROM.
