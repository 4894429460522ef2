# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Inzwischen ist eine andere Nachricht dieser Meldung hinausgegangen. Sehen Sie sie noch einmal an und wiederholen Sie, was Sie getan haben.
end-children_are_found = Einzelne Kinder werden herausgenommen, weil sie gefunden wurden. Geben Sie den Grund found an oder nennen Sie keine Kinder, um die ganze Suche zu beenden.
end-no_such_child = Die Meldung zeigt dieses Kind nicht. Sie zeigt die Kinder mit diesen Nummern: { $shown }.
end-nobody_left = Damit bliebe niemand, nach dem gesucht wird. Nennen Sie keine Kinder, um die ganze Suche zu beenden.

receipt-no_such_alert = Diese Meldung wurde Ihnen nie gesendet. Kopieren Sie ihre id aus dem Ereignis.
receipt-not_retracted = Diese Meldung läuft noch, also gibt es noch keine Löschung zu erklären.

reinstate-case_changed = Der Fall wurde nach dem freigegebenen Stand geändert, deshalb passt dieser nicht mehr zu ihm. Legen Sie einen neuen Fall an.
reinstate-forgotten = Was dieser Fall enthielt, ist gelöscht oder wird gelöscht; es ist nichts mehr da, was wieder aufgenommen werden könnte. Legen Sie einen neuen Fall an.
reinstate-not_the_last = Nach dieser Meldung ging die Suche weiter als { $alert }. Nur was zu einem Fall zuletzt gesagt wurde, kann wieder aufgenommen werden.
reinstate-nothing_said = Von dieser Meldung war nichts freigegeben, es gibt also nichts wieder aufzunehmen. Legen Sie einen neuen Fall an.
reinstate-stopped = Das Kind ist geschützt, oder die Einwilligung wurde widerrufen: Nichts von diesem Fall darf hinausgehen.
reinstate-too_late = Eine Suche kann nach ihrem Ende { $hours ->
    [one] eine Stunde
   *[other] { $hours } Stunden
} lang wieder aufgenommen werden. Legen Sie einen neuen Fall an.
reinstate-too_late_alone = Wer eine Meldung freigegeben hat, kann sie einmal allein wieder aufnehmen, bis { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
} nachdem sie irrtümlich beendet wurde. Sonst tut es eine zuständige Person, und eine andere gibt frei.

restore-held = Diese Datenbank wurde aus einer Sicherung wiederhergestellt, und nach der Sicherung ist noch etwas geschehen. Nichts Neues wird gesendet, bis jeder Kanal geprüft ist und jemand, der den Dienst betreibt, die Sperre aufhebt (homeward restore status).
restore-not_held = Nichts ist gesperrt: Diese Datenbank wurde nicht wiederhergestellt, oder die Sperre ist schon aufgehoben.
restore-unlooked = Die Sperre bleibt, weil noch nicht bekannt ist, was veröffentlicht ist. Nicht geprüft: { $what }. Der Dienst sieht von selbst noch einmal nach; wo er das nicht kann, klärt es eine Person im Kopiennachweis der Meldung.

certificate-not_found = Es gibt keine Bescheinigung: Hiervon wurde noch nichts endgültig gelöscht, oder in Ihrer Dienststelle gibt es keinen solchen Fall. Ein Fall wird endgültig gelöscht, wenn der Verbleib jeder Kopie geklärt und die Aufbewahrungsfrist abgelaufen ist.
