# The root and the keys that sign posters.

trust-is_there = Korijen već postoji, a onome za što je jamčio više se ne bi vjerovalo. Za novi ključ pokrenite: homeward trust renew
trust-is_missing = Korijena još nema. Napravite ga: homeward trust init --name "vaša organizacija"
trust-key_elsewhere = Ovaj ključ leži drugdje, pa ovdje ne može potpisivati. Postavite HOMEWARD_SIGNER ili napravite ključ koji može: homeward trust renew
trust-no_root = Ova usluga ne potpisuje plakate. Je li plakat vjerodostojan, pitajte na /check.
trust-not_a_key = Ovo nije javni ključ krivulje P-256 u PEM-u. Izvezite ga iz KMS-a kao SubjectPublicKeyInfo.
