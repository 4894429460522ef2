# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Es kann kein Gebiet vorgeschlagen werden: Kein Punkt ist bekannt, an dem das Kind zuletzt gesehen wurde. Geben Sie ein Gebiet an oder ergänzen Sie last_seen.point im Fall.
alert-cannot_approve = Die Meldung hat den Stand „{ $state }“ und kann nicht freigegeben werden. Sehen Sie sie noch einmal an.
alert-cannot_edit = Die Meldung hat den Stand „{ $state }“ und wird nicht mehr geändert. Um Neues mitzuteilen, solange sie läuft, entwerfen Sie eine Aktualisierung.
alert-cannot_end = Die Meldung hat den Stand „{ $state }“ und kann nicht noch einmal beendet werden. Ihr Kopiennachweis zeigt, was aus jeder Kopie geworden ist.
alert-cannot_expire = Die Meldung hat den Stand „{ $state }“ und kann nicht ablaufen.
alert-cannot_purge = Die Meldung hat den Stand „{ $state }“ und kann nicht endgültig gelöscht werden: Zuerst muss sie beendet sein.
alert-cannot_reinstate = Die Meldung hat den Stand „{ $state }“. Nur eine beendete Suche kann wieder aufgenommen werden.
alert-cannot_reject = Die Meldung hat den Stand „{ $state }“ und kann nicht zurückgegeben werden. Sehen Sie sie noch einmal an.
alert-cannot_hold_back = Die Meldung hat den Stand „{ $state }“ und kann nicht zurückgehalten werden. Sehen Sie sie noch einmal an.
alert-cannot_stop = Die Meldung hat den Stand „{ $state }“ und kann nicht angehalten werden. Sehen Sie sie noch einmal an.
alert-cannot_submit = Die Meldung hat den Stand „{ $state }“ und kann nicht zur Freigabe eingereicht werden. Sehen Sie sie noch einmal an.
alert-case_has_one = Zu diesem Fall gibt es schon eine Meldung: { $alert }. Arbeiten Sie an dieser weiter oder beenden Sie sie zuerst.
alert-needs_a_person = Das kann nur ein Mensch tun. Melden Sie sich an.
alert-edited_while_it_waited = Der Fall wurde nach der Freigabe geändert, während dies auf das Ende der Ruhezeit wartete. Nichts davon ist hinausgegangen, und es geht nicht mehr hinaus: Sehen Sie den Fall an, schreiben Sie eine Aktualisierung und lassen Sie sie freigeben.
alert-ended_while_it_waited = Die Suche wurde beendet, während dies auf das Ende der Ruhezeit wartete. Nichts davon ist hinausgegangen, und nichts geht mehr hinaus.
alert-not_found = In Ihrer Dienststelle gibt es keine solche Meldung. Suchen Sie sie in der Liste der Meldungen.
alert-not_live = Die Meldung hat den Stand „{ $state }“; das hier geht nur bei einer laufenden.

alert-part_consent = Das Gebiet reicht in das Gebiet anderer Stellen ({ $parts }), und die zuständige Behörde dort hat nicht zugestimmt. Fragen Sie sie und halten Sie es im Fall unter partners fest (code, consent: given), oder zeichnen Sie das Gebiet kleiner. Gehört eines davon zu Ihnen, tragen Sie es im Fall unter agency (region) ein.
alert-partner_consent = Das Gebiet reicht in andere Länder ({ COUNTRIES($countries) }), und kein Partner dort hat zugestimmt. Fragen Sie an und halten Sie es im Fall unter partners fest (code: { $countries }; consent: given), oder zeichnen Sie das Gebiet kleiner.

approval-another_content = Das ist nicht, was auf Freigabe wartet: Es wurde geändert, seit Sie es angesehen haben. Sehen Sie es noch einmal an und geben Sie frei, was jetzt dasteht.
approval-case_changed = Der Fall wurde nach der Einreichung geändert. Lassen Sie ihn bei Bedarf prüfen und reichen Sie neu zur Freigabe ein.
approval-four_eyes = Sie haben einen Teil davon geschrieben, geändert oder eingereicht, deshalb muss eine andere Person freigeben. Wenden Sie sich an jemand anderen.
approval-nothing_to_approve = Von dieser Meldung wartet nichts auf Freigabe: Sie wurde inzwischen freigegeben, zurückgegeben oder geändert. Sehen Sie sie noch einmal an.
approval-overtaken = Inzwischen ist eine andere Nachricht dieser Meldung hinausgegangen. Reichen Sie diese neu ein, damit sie an jene anschließt.
approval-already_expired = Die Zeit „Gültig bis“ ist verstrichen. Reichen Sie neu ein, bei Bedarf mit mehr Stunden.
approval-standing_over_before_morning = Bis { $until } ({ $zone }) ist Ruhezeit, und was jetzt veröffentlicht ist, wäre abgelaufen, bevor dies hinausgehen darf. Geben Sie einen Grund an, um es jetzt zu senden, oder warten Sie bis dahin.
approval-over_before_morning = Bis { $until } ({ $zone }) ist Ruhezeit, und bis dahin wäre dies abgelaufen. Reichen Sie es mit mehr Stunden ein oder geben Sie einen Grund an, um es jetzt zu senden.
approval-too_late = Seit der Einreichung { $minutes ->
    [one] ist mehr als eine Minute
   *[other] sind mehr als { $minutes } Minuten
} vergangen. Reichen Sie neu ein, damit die Zeiten stimmen.

draft-cannot_approve = Der Entwurf hat den Stand „{ $state }“ und kann nicht freigegeben werden. Reichen Sie ihn zuerst ein.
draft-cannot_drop = Der Entwurf hat den Stand „{ $state }“ und kann nicht verworfen werden. Sehen Sie die Meldung noch einmal an.
draft-cannot_edit = Der Entwurf hat den Stand „{ $state }“ und kann nicht geändert werden. Entwerfen Sie eine Aktualisierung.
draft-cannot_reinstate = Der Entwurf hat den Stand „{ $state }“ und kann nicht wieder aufgenommen werden. Sehen Sie die Meldung noch einmal an.
draft-cannot_reject = Der Entwurf hat den Stand „{ $state }“ und kann nicht zurückgegeben werden. Das geht nur, wenn er eingereicht ist.
draft-cannot_stop = Der Entwurf hat den Stand „{ $state }“ und kann nicht angehalten werden. Sehen Sie die Meldung noch einmal an.
draft-cannot_submit = Der Entwurf hat den Stand „{ $state }“ und kann nicht noch einmal eingereicht werden. Um etwas zu ändern, bearbeiten Sie ihn zuerst.
draft-cannot_withdraw = Der Entwurf hat den Stand „{ $state }“ und kann nicht zurückgezogen werden. Sehen Sie die Meldung noch einmal an.
draft-changed_meanwhile = Der Entwurf wurde geändert, während er zusammengestellt wurde. Sehen Sie ihn noch einmal an und reichen Sie ihn erneut ein.
draft-channel_out_of_area = Der Kanal { $channel } deckt das Gebiet nicht ab. Nehmen Sie ihn von der Liste oder erweitern Sie das Gebiet.
draft-expires_at = Das Ende muss in der Zukunft liegen, höchstens { $most ->
    [one] eine Stunde
   *[other] { $most } Stunden
} von jetzt an. Wählen Sie eine andere Zeit; eine Aktualisierung kann sie später verlängern.
draft-expires_twice = Das Ende ist zweimal angegeben. Geben Sie entweder expires_at oder expires_hours an, nicht beides.
draft-hours = Eine Meldung läuft länger als 0 und höchstens { $most ->
    [one] eine Stunde
   *[other] { $most } Stunden
}. Wählen Sie eine Zahl dazwischen; eine Aktualisierung kann sie später verlängern.
draft-no_catalogue = Für die Sprache „{ $language }“ gibt es keine Texte. Nehmen Sie die Sprache aus der Meldung oder fügen Sie ihren Katalog hinzu. Vorhanden sind: { $known }.
draft-no_language = Eine Meldung hat mindestens eine Sprache. Geben Sie eine an.
draft-no_such_photo = Kein Foto dieses Falls, oder zurückgezogen: { $photos }. Wählen Sie unter den Fotos auf der Seite des Falls.
draft-no_such_channel = Es gibt keinen Kanal „{ $channel }“, den diese Meldung nutzen darf. Eine Übung erreicht nur Testkanäle, und diese erreicht nur eine Übung. Sehen Sie in der Liste der Kanäle nach.
draft-nothing_to_edit = Für diese Meldung ist nichts in Arbeit. Um Neues mitzuteilen, entwerfen Sie eine Aktualisierung.
draft-nothing_to_submit = Für diese Meldung ist nichts in Arbeit, also gibt es nichts einzureichen. Um Neues mitzuteilen, entwerfen Sie eine Aktualisierung.
draft-one_is_open = Eine Aktualisierung dieser Meldung ist schon in Arbeit. Bearbeiten Sie diese oder lassen Sie sie zuerst freigeben.
draft-poster_unfit = Das Bild für { $channel } passt nicht: Diese Art von Kanal nimmt höchstens { $most } Bytes. Wählen Sie ein einfacheres Foto oder lassen Sie den Kanal weg.

preview-channel_unwell = Die letzte Prüfung von { $channel } ist fehlgeschlagen. Prüfen Sie den Kanal, bevor Sie einreichen.
preview-language_of_others = Keine Sprache des Kanals ist eine der Meldung. Sprache des Beitrags wäre: { LANGUAGES($language) }.
preview-no_such_picture = Die Meldung hat kein Bild in diesem Format und dieser Sprache. Die vorhandenen stehen in ihrer Vorschau.
preview-nothing_to_show = Von dieser Meldung gibt es keine Vorschau mehr. Was gesagt wurde, zeigen ihre Nachrichten und ihr Kopiennachweis.
preview-undo_window = Bei dieser Art von Kanal lassen sich Beiträge nur { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
} lang löschen. Danach muss sie jemand von Hand entfernen.
preview-unreviewed = Unsere Texte in dieser Sprache hat noch niemand geprüft, der sie spricht: { LANGUAGES($language) }. Lassen Sie sie von jemandem lesen, der sie spricht.
preview-untranslated = Ein Text in dieser Sprache fehlt: { LANGUAGES($language) }. Gezeigt wird er in seiner eigenen Sprache und mit ihr gekennzeichnet; ergänzen Sie im Fall eine Übersetzung.

message-not_found = Es gibt keine solche Nachricht.
