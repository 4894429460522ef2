# What whoever approves is told of the signatures of posters.
signing-unsigned = Plakate, die nicht signiert werden konnten: { $count } von { $all }. Die Suche wartet nicht darauf: Sie werden trotzdem veröffentlicht, und unsere Prüfseite kennt sie, aber fremde Programme können nicht bestätigen, dass sie von uns sind. Sagen Sie es denen, die den Dienst betreiben: „homeward doctor“ nennt den Grund.
