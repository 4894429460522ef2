# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Geben Sie codes als Liste von 1 bis { $most } Gebietscodes an und nichts daneben, zum Beispiel "codes": ["RO", "HU"].
channel-account_unasked = Auf diesem Kanal ist gerade etwas veröffentlicht worden, deshalb muss erst gefragt werden, zu wem die neuen Zugangsdaten gehören. Senden Sie dieselbe Änderung noch einmal.
channel-address_unfit = Diese Adresse kann nicht gespeichert werden. Schreiben Sie https://..., ohne Benutzernamen, Passwort oder #fragment; Geheimnisse haben eigene Felder.
channel-copies_out = Auf { $channel } sind noch Beiträge veröffentlicht, und welchem Konto sie gehören, bestimmt { $fields }: Über ein anderes Konto ließen sie sich nicht zurücknehmen und sähen aus wie verschwunden. Beenden Sie ihre Meldungen und warten Sie, bis die Kopiennachweise vollständig sind, oder legen Sie für das andere Konto einen zweiten Kanal an. Neue Zugangsdaten desselben Kontos werden jederzeit angenommen.
channel-language_unknown = Die Sprache „{ $language }“ gibt es nicht. Schreiben Sie ein Kürzel nach BCP 47, etwa ro, pt-BR oder uz-Cyrl.
channel-languages_many = Ein Kanal hat höchstens { $most ->
    [one] eine Sprache
   *[other] { $most } Sprachen
}. Keine bedeutet: jede.
channel-other_mode = Der Kanal { $channel } ist dasselbe Konto, und einer von beiden ist ein Testkanal: Was erprobt wird, würden alle sehen. Geben Sie dem Testkanal ein eigenes Konto.
channel-secret_needed_anew = Die Adresse hat sich geändert, deshalb wurden die alten Zugangsdaten nicht behalten. Geben Sie { $field } neu ein.
channel-secrets_unreadable = Die Zugangsdaten des Kanals { $channel } lassen sich nicht öffnen: Sie wurden unter einem anderen HOMEWARD_SECRET_KEY versiegelt. Starten Sie mit jenem Schlüssel oder geben Sie die Zugangsdaten neu ein.
channel-setting_malformed = { $field } hat nicht die Form, die { $kind } verwendet.
channel-setting_missing = { $field } fehlt. Ein Kanal der Art { $kind } kann ohne diese Angabe nicht arbeiten.
channel-setting_refused = { $field } passt nicht zu einem Kanal der Art { $kind }. Siehe: homeward channel kinds
channel-setting_unknown = Ein Kanal der Art { $kind } hat keine Einstellung { $field }. Siehe: homeward channel kinds
channel-signing_secret_unfit = { $field } muss aus whsec_ und 24 bis 64 Bytes in base64 bestehen.
channel-token_unfit = { $field } muss eine einzige Zeile aus Buchstaben, Ziffern und Zeichen sein, ohne Leerzeichen.
channel-unknown = In Ihrer Dienststelle gibt es keinen solchen Kanal.
channel-unknown_kind = Die Kanalart „{ $kind }“ gibt es nicht. Meinten Sie { $nearest }? Die Arten sind: { $kinds }.
partner-key_unusable = Dieser API-Schlüssel gilt nicht: Er ist unbekannt, widerrufen oder abgelaufen. Bitten Sie die Dienststelle um einen neuen.
partner-unknown = In Ihrer Dienststelle gibt es keinen solchen Partner.
