# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Das wurde schon bestätigt. Es ist nichts mehr zu tun.
staff-action_too_late = Seit dem Vorschlag { $minutes ->
    [one] ist mehr als eine Minute
   *[other] sind mehr als { $minutes } Minuten
} vergangen. Schlagen Sie es neu vor.
staff-action_unknown = In Ihrer Dienststelle wurde nichts dergleichen vorgeschlagen. Sehen Sie in der Liste nach, was auf eine zweite Person aus der Administration wartet.
staff-agency_exists = Eine Dienststelle „{ $slug }“ gibt es schon. Wählen Sie einen anderen Kurznamen.
staff-agency_name_differs = Die Dienststelle „{ $slug }“ hat einen anderen Namen. Lassen Sie den Namen weg, um ihr jemanden hinzuzufügen, oder wählen Sie einen anderen Kurznamen, um eine neue Dienststelle anzulegen.
staff-agency_needed = Es gibt mehrere Dienststellen. Geben Sie an, welche: { $slugs }.
staff-agency_not_yours = Sie können nur Ihrer eigenen Dienststelle Personen hinzufügen. Lassen Sie die Dienststelle weg.
staff-agency_slug_invalid = Der Kurzname einer Dienststelle hat höchstens 60 Zeichen: Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche, zum Beispiel police-cluj.
staff-agency_unknown = Es gibt keine solche Dienststelle, oder sie ist nicht Ihre.
staff-code_app_unknown = Sie haben keine App für Codes.
staff-code_offer_over = Dieses Geheimnis wurde Ihnen nicht angeboten, oder nicht in dieser Sitzung. Laden Sie die Seite neu und lesen Sie mit Ihrer App den neuen QR-Code ein.
staff-code_wrong = Das ist nicht der Code, den die App jetzt zeigt. Prüfen Sie, ob die App den QR-Code oben gelesen hat und ob ihre Uhr stimmt, und geben Sie den neuesten Code ein.
staff-country_invalid = Ein Land besteht aus zwei Großbuchstaben (ISO 3166-1), zum Beispiel RO.
staff-deactivated = Dieses Konto ist geschlossen. Wenden Sie sich an die Administration Ihrer Dienststelle.
staff-email_invalid = Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@example.org, ohne Leerzeichen.
staff-exists = Mit dieser E-Mail-Adresse ist schon jemand eingetragen. Um die Person wieder einzulassen, erstellen Sie einen Anmeldelink.
staff-form_foreign = Dieses Formular ist veraltet oder wurde nicht für Sie erstellt. Laden Sie die Seite neu und wiederholen Sie, was Sie getan haben.
staff-half_signed_in = Der Link war der erste von zwei Schritten. Verwenden Sie jetzt Ihren Passkey oder einen Code: Öffnen Sie /desk/second-factor.
staff-last_factor = Nur daran erkennt die Anwendung Sie. Fügen Sie zuerst etwas anderes hinzu.
staff-link_subject = Homeward: Ihr Anmeldelink
staff-link_text =
    Jemand hat auf { $place } einen Anmeldelink für diese Adresse angefordert. Waren Sie es, öffnen Sie ihn innerhalb von { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    }:

    { $link }

    Er gilt einmal und fragt danach nach dem Code Ihrer App. Der Link allein lässt niemanden ein, und niemand von Homeward fragt Sie je nach einem Code. Waren Sie es nicht, tun Sie nichts; geht es weiter, sagen Sie es der Administration Ihrer Dienststelle.
staff-link_unusable = Dieser Link gilt nicht: Er wurde schon verwendet, ist abgelaufen oder braucht einen Code, der nicht der richtige war. Versuchen Sie den Code noch einmal oder bitten Sie die Administration Ihrer Dienststelle um einen neuen Link.
staff-no_mail = Hier werden keine Links per E-Mail gesendet. Bitten Sie die Administration Ihrer Dienststelle um einen.
staff-not_fresh = Seit Sie sich zuletzt ausgewiesen haben, { $minutes ->
    [one] ist mehr als eine Minute
   *[other] sind mehr als { $minutes } Minuten
} vergangen. Weisen Sie sich mit Passkey oder Code aus, hier oder unter „Ihr Konto“ in der Anwendung, und wiederholen Sie dies.
staff-not_fresh_link = Ihre Anmeldung liegt mehr als { $minutes ->
        [480] 8 Stunden
        [one] eine Minute
       *[other] { $minutes } Minuten
    } zurück. Melden Sie sich dafür mit einem neuen Link noch einmal an und wiederholen Sie es.
staff-not_permitted = Ihnen fehlt das Recht, { $permission ->
        [read_case] Fälle zu lesen
        [write_case] Fälle zu schreiben
        [read_alert] Meldungen zu lesen
        [submit_alert] Meldungen einzureichen
        [approve_alert] Meldungen freizugeben
        [end_alert] Meldungen zu beenden
        [settle_copies] Kopien zu klären
        [read_channels] Kanäle zu lesen
        [manage_channels] Kanäle und Partner zu verwalten
        [manage_staff] Personen zu verwalten
        [read_audit] das Protokoll zu lesen
        [lift_protection] den Schutz eines Falls aufzuheben
       *[other] dies zu tun
    }. Nötig ist eine dieser Rollen: { $roles }. Wenden Sie sich an die Administration Ihrer Dienststelle.
staff-passkey_known = Dieser Passkey ist schon bekannt.
staff-passkey_not_made = Das Gerät hat keinen Passkey erstellt, oder es hat zu lange gedauert. Versuchen Sie es noch einmal.
staff-passkey_unknown = Sie haben keinen solchen Passkey.
staff-passkey_unusable = Mit diesem Passkey kommen Sie nicht hinein: Er ist hier nicht bekannt, oder die Antwort kam zu spät. Laden Sie die Seite und versuchen Sie es noch einmal oder verwenden Sie einen Einmal-Link.
staff-passkeys_enough = Mehr als { $most } Passkeys sind nicht möglich. Entfernen Sie einen, den Sie nicht mehr verwenden.
staff-proof_wrong = Damit haben Sie sich nicht ausgewiesen: Der Passkey ist nicht Ihrer, oder der Code ist nicht der neueste oder wurde schon verwendet. Warten Sie auf den nächsten Code und versuchen Sie es noch einmal; nach fünf falschen werden Sie abgemeldet.
staff-role_missing = Geben Sie an, was die Person darf, mit mindestens einer dieser Rollen: { $known }.
staff-role_unknown = Die Rolle „{ $role }“ gibt es nicht. Die Rollen sind: { $known }.
staff-session_over = Sie sind nicht oder nicht mehr angemeldet. Melden Sie sich mit Ihrem Passkey neu an oder bitten Sie die Administration Ihrer Dienststelle um einen Link.
staff-session_unknown = Sie haben keine solche Sitzung.
staff-token_by_token = Ein Token erstellt keine Tokens. Melden Sie sich in der Anwendung an und erstellen Sie es dort unter „Ihr Konto“.
staff-token_days = Ein Token gilt mindestens 1 Tag, höchstens { $most ->
    [one] { $most } Tag
   *[other] { $most } Tage
}.
staff-token_not_permitted = Dieses Token wurde ohne das Recht { $permission } erstellt oder ohne das Recht, die Antwort zu lesen. Verwenden Sie ein anderes oder melden Sie sich in der Anwendung an.
staff-token_of_another = Ein Token erstellt, wer es verwendet, oder man erstellt es auf dem Rechner selbst mit: homeward token create
staff-token_reads = Ein Token mit dem Recht { $right } braucht auch { $needs }: Die Antwort darauf ist das, was es bearbeitet hat.
staff-token_rights = Ein Token hat mindestens ein Recht und keines, das Sie nicht selbst haben. Sie haben: { $known }.
staff-token_unknown = Sie haben kein solches gültiges Token.
staff-token_unusable = Dieses API-Token gilt nicht: Es ist unbekannt, widerrufen oder abgelaufen. Erstellen Sie ein neues.
staff-two_people = Das darf eine Person allein nicht tun. Schlagen Sie es vor und lassen Sie es binnen einer Stunde von einer anderen Person aus der Administration bestätigen.
staff-unknown = In Ihrer Dienststelle gibt es keine solche Person.
staff-way_in_subject = Homeward: Ihr Zugang
staff-way_in_text =
    Sie erhalten Zugang zu Homeward auf { $place }. Öffnen Sie dies innerhalb von { $hours ->
        [one] einer Stunde
       *[other] { $hours } Stunden
    }; es gilt einmal:

    { $link }

    Gefragt wird nach einem Code, den Ihnen die Person, die Sie einlässt, am Telefon oder mündlich sagt, nie per E-Mail. Der Link allein lässt niemanden ein.
