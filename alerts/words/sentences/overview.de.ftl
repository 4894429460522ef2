# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Die Datenbank antwortet und ist auf dem neuesten Stand.
overview-store_behind = Die Datenbank ist nicht auf dem neuesten Stand. Führen Sie aus: homeward db upgrade
overview-store_refuses = Die Datenbank antwortet nicht oder verweigert den Zugriff. Prüfen Sie, ob sie läuft und ob HOMEWARD_DATABASE_URL stimmt.
overview-store_silent = Die Datenbank hat nicht innerhalb von { $seconds } s geantwortet. Prüfen Sie, ob sie läuft und erreichbar ist.
overview-nothing_sealed = Es ist noch nichts versiegelt.
overview-key_opens = Der geheime Schlüssel öffnet, was versiegelt ist.
overview-key_is_another = Was versiegelt ist, wurde unter einem anderen Schlüssel versiegelt. Setzen Sie den richtigen wieder in HOMEWARD_SECRET_KEY ein oder in secret.key im Datenverzeichnis.
overview-held = Die Datenbank wurde wiederhergestellt und ist gesperrt: Nichts Neues geht hinaus, was veröffentlicht ist, wird zurückgenommen. Siehe: homeward restore status
overview-broker_answers = Der Broker antwortet.
overview-broker_refuses = Der Broker antwortet nicht oder verweigert den Zugriff: Arbeit wird innerhalb einer Sekunde statt sofort gefunden. Prüfen Sie HOMEWARD_BROKER_URL.
overview-broker_silent = Der Broker hat nicht innerhalb von { $seconds } s geantwortet: Arbeit wird innerhalb einer Sekunde statt sofort gefunden. Prüfen Sie, ob er läuft.
