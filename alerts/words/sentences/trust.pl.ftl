# The root and the keys that sign posters.

trust-is_there = Klucz główny już istnieje, a to, co poświadczył, straciłoby wiarygodność. Aby utworzyć nowy klucz, należy uruchomić: homeward trust renew
trust-is_missing = Klucz główny jeszcze nie istnieje. Należy go utworzyć: homeward trust init --name "your organisation"
trust-key_elsewhere = Ten klucz jest gdzie indziej, więc nie może tu podpisywać. Należy ustawić HOMEWARD_SIGNER albo utworzyć klucz, który może: homeward trust renew
trust-no_root = Ta usługa nie podpisuje plakatów. Czy plakat jest prawdziwy, można sprawdzić pod adresem /check.
trust-not_a_key = To nie jest klucz publiczny krzywej P-256 w formacie PEM. Należy wyeksportować go z KMS jako SubjectPublicKeyInfo.
