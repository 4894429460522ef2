# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Az adatbázis válaszol, és naprakész.
overview-store_behind = Az adatbázis nem naprakész. Futtassa: homeward db upgrade
overview-store_refuses = Az adatbázis nem válaszol, vagy elutasít. Ellenőrizze, hogy fut-e, és hogy helyes-e a HOMEWARD_DATABASE_URL.
overview-store_silent = Az adatbázis { $seconds } másodpercen belül nem válaszolt. Ellenőrizze, hogy fut-e, és elérhető-e.
overview-nothing_sealed = Még semmi sincs lezárva a titkos kulccsal.
overview-key_opens = A titkos kulcs megnyitja a lezárt adatokat.
overview-key_is_another = A lezárt adatokat másik kulccsal zárták le. Tegye vissza a helyes kulcsot a HOMEWARD_SECRET_KEY beállításba, vagy az adatkönyvtár secret.key fájljába.
overview-held = Az adatbázist visszaállították, és zárolva van: új nem megy ki, ami kint van, azt visszavonjuk. Lásd: homeward restore status
overview-broker_answers = Az üzenetközvetítő válaszol.
overview-broker_refuses = Az üzenetközvetítő nem válaszol, vagy elutasít: a feladatok azonnal helyett egy másodpercen belül kerülnek sorra. Ellenőrizze a HOMEWARD_BROKER_URL beállítást.
overview-broker_silent = Az üzenetközvetítő { $seconds } másodpercen belül nem válaszolt: a feladatok azonnal helyett egy másodpercen belül kerülnek sorra. Ellenőrizze, hogy fut-e.
