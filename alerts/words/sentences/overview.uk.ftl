# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = База даних відповідає й оновлена.
overview-store_behind = Базу даних не оновлено. Виконайте: homeward db upgrade
overview-store_refuses = База даних не відповідає або відмовляє. Перевірте, чи вона працює і чи правильний HOMEWARD_DATABASE_URL.
overview-store_silent = База даних не відповіла за { $seconds } с. Перевірте, чи вона працює і чи доступна.
overview-nothing_sealed = Зашифрованих даних ще немає.
overview-key_opens = Секретний ключ розшифровує те, що зашифровано.
overview-key_is_another = Дані зашифровано іншим ключем. Поверніть правильний у HOMEWARD_SECRET_KEY або в secret.key у каталозі даних.
overview-held = Базу даних відновлено, і публікацію призупинено: нове не виходить, опубліковане відкликають. Див.: homeward restore status
overview-broker_answers = Брокер відповідає.
overview-broker_refuses = Брокер не відповідає або відмовляє: завдання беруть у роботу не одразу, а протягом секунди. Перевірте HOMEWARD_BROKER_URL.
overview-broker_silent = Брокер не відповів за { $seconds } с: завдання беруть у роботу не одразу, а протягом секунди. Перевірте, чи він працює.
