# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = База данных отвечает и обновлена.
overview-store_behind = База данных не обновлена. Выполните: homeward db upgrade
overview-store_refuses = База данных не отвечает или отказывает. Проверьте, работает ли она и верен ли HOMEWARD_DATABASE_URL.
overview-store_silent = База данных не ответила за { $seconds } с. Проверьте, работает ли она и доступна ли.
overview-nothing_sealed = Зашифрованных данных ещё нет.
overview-key_opens = Секретный ключ расшифровывает то, что зашифровано.
overview-key_is_another = Данные зашифрованы другим ключом. Верните правильный в HOMEWARD_SECRET_KEY или в secret.key в каталоге данных.
overview-held = База данных восстановлена, и выпуск приостановлен: новое не выходит, опубликованное отзывается. См.: homeward restore status
overview-broker_answers = Брокер отвечает.
overview-broker_refuses = Брокер не отвечает или отказывает: задания берутся в работу не сразу, а в течение секунды. Проверьте HOMEWARD_BROKER_URL.
overview-broker_silent = Брокер не ответил за { $seconds } с: задания берутся в работу не сразу, а в течение секунды. Проверьте, работает ли он.
