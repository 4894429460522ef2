# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = The database answers and is up to date.
overview-store_behind = The database is not up to date. Run: homeward db upgrade
overview-store_refuses = The database does not answer, or refuses. Check that it runs and that HOMEWARD_DATABASE_URL is right.
overview-store_silent = The database has not answered within { $seconds } s. Check that it runs and can be reached.
overview-nothing_sealed = Nothing has been sealed yet.
overview-key_opens = The secret key opens what is sealed.
overview-key_is_another = What is sealed was sealed under another key. Put the right one back into HOMEWARD_SECRET_KEY, or into secret.key in the data dir.
overview-held = The database was restored and is held: nothing new leaves, what is out there is taken back. See: homeward restore status
overview-broker_answers = The broker answers.
overview-broker_refuses = The broker does not answer, or refuses: work is found within a second instead of at once. Check HOMEWARD_BROKER_URL.
overview-broker_silent = The broker has not answered within { $seconds } s: work is found within a second instead of at once. Check that it runs.
