# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Baza danych odpowiada i jest aktualna.
overview-store_behind = Baza danych nie jest aktualna. Należy uruchomić: homeward db upgrade
overview-store_refuses = Baza danych nie odpowiada albo odmawia połączenia. Należy sprawdzić, czy działa i czy HOMEWARD_DATABASE_URL jest poprawny.
overview-store_silent = Baza danych nie odpowiedziała w ciągu { $seconds } s. Należy sprawdzić, czy działa i jest osiągalna.
overview-nothing_sealed = Nic nie zostało jeszcze zapieczętowane.
overview-key_opens = Tajny klucz otwiera to, co zapieczętowane.
overview-key_is_another = To, co zapieczętowane, zapieczętowano innym kluczem. Należy przywrócić właściwy w HOMEWARD_SECRET_KEY albo w secret.key w katalogu danych.
overview-held = Bazę danych przywrócono i jest wstrzymana: nic nowego nie wychodzi, a to, co opublikowano, jest wycofywane. Zobacz: homeward restore status
overview-broker_answers = Broker odpowiada.
overview-broker_refuses = Broker nie odpowiada albo odmawia połączenia: zadania są znajdowane w ciągu sekundy zamiast od razu. Należy sprawdzić HOMEWARD_BROKER_URL.
overview-broker_silent = Broker nie odpowiedział w ciągu { $seconds } s: zadania są znajdowane w ciągu sekundy zamiast od razu. Należy sprawdzić, czy działa.
