# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = La base de données répond et est à jour.
overview-store_behind = La base de données n’est pas à jour. Exécutez : homeward db upgrade
overview-store_refuses = La base de données ne répond pas ou refuse la connexion. Vérifiez qu’elle fonctionne et que HOMEWARD_DATABASE_URL est correct.
overview-store_silent = La base de données n’a pas répondu en { $seconds } s. Vérifiez qu’elle fonctionne et qu’elle est joignable.
overview-nothing_sealed = Rien n’a encore été scellé.
overview-key_opens = La clé secrète ouvre ce qui est scellé.
overview-key_is_another = Ce qui est scellé l’a été avec une autre clé. Remettez la bonne dans HOMEWARD_SECRET_KEY ou dans secret.key, dans le dossier de données.
overview-held = La base de données a été restaurée et est bloquée : rien de nouveau ne part et ce qui est diffusé est retiré. Voir : homeward restore status
overview-broker_answers = Le courtier de messages (broker) répond.
overview-broker_refuses = Le courtier de messages (broker) ne répond pas ou refuse la connexion : les tâches sont trouvées en une seconde au lieu de l’être aussitôt. Vérifiez HOMEWARD_BROKER_URL.
overview-broker_silent = Le courtier de messages (broker) n’a pas répondu en { $seconds } s : les tâches sont trouvées en une seconde au lieu de l’être aussitôt. Vérifiez qu’il fonctionne.
