# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Im Moment werden zu viele Bilder geprüft, dieses wurde es deshalb nicht. Senden Sie es in einer Minute noch einmal.
check-code_shape = Ein Prüfcode besteht aus dem Buchstaben H und acht weiteren Buchstaben oder Ziffern, zum Beispiel { $example }. Schreiben Sie ihn vom Plakat ab.
check-digest_shape = Das ist kein SHA-256: Schreiben Sie 64 Hexadezimalziffern.
check-nothing_sent = Es wurde nichts gefragt. Senden Sie `code`, wie er auf dem Plakat steht, `sha256` eines Bildes oder das Bild selbst als `file`.
check-sheet = Dieses PDF ist nicht die Datei, die wir veröffentlicht haben, und bei einem PDF werden nur die Bytes verglichen: Senden Sie `code`, wie er auf dem Blatt steht.
check-unclear = Auf diesem Bild ist ein Plakat von uns, zu klein, um zu erkennen, ob etwas daran verändert wurde. Senden Sie das Bild so groß, wie Sie es haben.
