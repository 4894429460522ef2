# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = Der Beitrag wurde so oft gesendet, wie es unbedenklich ist, und er ist nicht da. Sehen Sie selbst auf dem Kanal nach: Geben Sie an, dass er da ist, oder senden Sie ihn noch einmal.
publication-crashed = Unser eigenes Programm ist daran gescheitert. Es wird noch einmal versucht; bleibt es dabei, sagen Sie es denen, die den Dienst betreiben, und sehen Sie selbst auf dem Kanal nach.
publication-deleted_by_someone = Der Beitrag ist weg, und nicht wir haben ihn gelöscht. Fragen Sie, wer es war; senden Sie ihn noch einmal, wenn die Suche weitergeht.
publication-edits_used_up = Der Beitrag wurde so oft geändert, wie es unbedenklich ist, und er zeigt nicht, was er soll. Berichtigen Sie ihn von Hand und geben Sie an, was Sie getan haben.
publication-end_refused = Der Partner weist die Mitteilung ab, dass die Suche beendet ist, und zeigt die Meldung vielleicht noch. Rufen Sie ihn an und bitten Sie um eine Bestätigung der Löschung.
publication-endpoint_parked = { $contact ->
    [none] Der Dienst hinter { $channel } antwortet nicht, deshalb wird es einmal in der Stunde versucht. Vom Partner ist kein Kontakt hinterlegt: Finden Sie einen und rufen Sie an.
   *[other] Der Dienst hinter { $channel } antwortet nicht, deshalb wird es einmal in der Stunde versucht. Rufen Sie den Partner an: { $contact }.
    }
publication-goes_on = Die Meldung läuft ohne diesen Partner weiter, dessen Gebiet sie verlassen hat oder dessen Kanal abgeschaltet wurde. Vor dem Ende der Suche lässt sich ihm das nicht mitteilen: Muss jetzt weg, was der Partner zeigt, rufen Sie an. Mit dem Ende erfährt er es von selbst.
publication-half = Nur ein Teil des Veröffentlichten ist da. Sehen Sie selbst auf dem Kanal nach und löschen oder ergänzen Sie es von Hand.
publication-look_after_restore = Die Datenbank wurde aus einer Sicherung wiederhergestellt, und diese Art von Kanal lässt sich von hier nicht lesen. Sehen Sie selbst nach, ob dort ein Beitrag dieser Meldung ist: Geben Sie an, dass er da ist oder dass er nicht da ist.
publication-look_yourself = Es ist nicht bekannt, ob der Beitrag da ist, und diese Art von Kanal lässt sich von hier nicht lesen. Sehen Sie selbst nach: Geben Sie an, dass er da ist, oder senden Sie ihn noch einmal.
publication-lost_out_of_reach = Das ging hinaus, nachdem die Sicherung angelegt war, aus der die Datenbank wiederhergestellt wurde, und dieser Kanal lässt sich von hier nicht lesen. Sehen Sie selbst nach oder rufen Sie den Partner an und sorgen Sie dafür, dass es verschwindet.
publication-no_receipt = Der Partner hat die Löschung nicht in den 15 Minuten erklärt, zu denen er sich verpflichtet hat. Rufen Sie den Partner an.
publication-no_remote_id = Die Plattform hat geantwortet, ohne zu sagen, welcher Beitrag entstanden ist. Er wird gesucht, bevor etwas anderes geschieht.
publication-not_found = In Ihrer Dienststelle gibt es keine solche Veröffentlichung. Der Kopiennachweis der Meldung führt sie auf.
publication-receiver_silent = Der Dienst des Partners antwortet seit Tagen nicht, obwohl dasselbe Ereignis immer wieder gesendet wurde. Rufen Sie den Partner an.
publication-remove_by_hand = Der Beitrag lässt sich von hier nicht zurücknehmen. Löschen Sie ihn von Hand auf der Plattform.
publication-stray_found = Auf dem Kanal wurde ein Beitrag einer beendeten Meldung gefunden; er wird zurückgenommen. Sorgen Sie dafür, dass er verschwindet.
publication-too_late = Der Versand wurde zu lange aufgehalten, deshalb wurde nichts gesendet. Es wird noch einmal versucht.

waiting-limited = { $kind ->
    [facebook] Facebook lässt uns warten. Nächster Versuch: { $time }.
    [x] X lässt uns warten. Nächster Versuch: { $time }.
   *[other] Der Dienst des Partners lässt uns warten. Nächster Versuch: { $time }.
    }
waiting-parked = Der Dienst des Partners antwortet niemandem. Nächster Versuch: { $time }.

settle-elsewhere = Dieser Link führt woandershin: Der Beitrag steht auf { $sites }. Kopieren Sie dort seinen Link.
settle-link = Das ist kein Link zu einem Beitrag. Kopieren Sie ihn von der Plattform, beginnend mit https:// (bei X enthält er /status/ und eine Zahl; bei Facebook endet er mit der Nummer der Seite und der des Beitrags, verbunden durch _)
settle-not_asked = Hier ist nichts zu klären: Kein Aufruf ist unbeantwortet, und niemand wurde gefragt. Sehen Sie noch einmal in den Kopiennachweis.
settle-of_another = Dieser Beitrag ist schon bekannt: Er gehört zu einer anderen Meldung, zu einer anderen Nachricht dieser Meldung oder zu einem anderen Kanal. Kopieren Sie den Link des Beitrags, nach dem hier gefragt ist.
settle-one_of_two = Geben Sie eines von beiden an: there, mit dem Link des Beitrags, oder send_again.
settle-retracted = Dieser Beitrag wird zurückgenommen, deshalb wird er nicht noch einmal gesendet.
settle-switched_off = Der Kanal ist abgeschaltet, deshalb wird dort nichts Neues gesendet. Schalten Sie ihn zuerst wieder ein oder lassen Sie es so: Mit dem Ende der Meldung ist nichts mehr zu senden.
settle-too_early = Was gesendet wurde, kann noch ankommen. Sehen Sie in einigen Minuten noch einmal nach, dann geben Sie an, dass es da ist, oder senden Sie es noch einmal.
