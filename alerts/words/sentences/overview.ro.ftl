# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Baza de date răspunde și este actualizată.
overview-store_behind = Baza de date nu este actualizată. Rulați: homeward db upgrade
overview-store_refuses = Baza de date nu răspunde sau refuză. Verificați dacă funcționează și dacă HOMEWARD_DATABASE_URL este corect.
overview-store_silent = Baza de date nu a răspuns în { $seconds } s. Verificați dacă funcționează și dacă este accesibilă.
overview-nothing_sealed = Încă nu s-a sigilat nimic.
overview-key_opens = Cheia secretă deschide ce este sigilat.
overview-key_is_another = Datele sigilate au fost sigilate cu altă cheie. Puneți înapoi cheia corectă în HOMEWARD_SECRET_KEY sau în secret.key din directorul de date.
overview-held = Baza de date a fost restaurată și este blocată: nu pleacă nimic nou, iar ce este publicat se retrage. Vedeți: homeward restore status
overview-broker_answers = Brokerul răspunde.
overview-broker_refuses = Brokerul nu răspunde sau refuză: lucrările sunt preluate după cel mult o secundă, nu imediat. Verificați HOMEWARD_BROKER_URL.
overview-broker_silent = Brokerul nu a răspuns în { $seconds } s: lucrările sunt preluate după cel mult o secundă, nu imediat. Verificați dacă funcționează.
