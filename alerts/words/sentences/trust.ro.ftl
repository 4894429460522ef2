# The root and the keys that sign posters.

trust-is_there = Există deja o rădăcină, iar ce a garantat ea nu ar mai fi considerat de încredere. Pentru o cheie nouă rulați: homeward trust renew
trust-is_missing = Încă nu există nicio rădăcină. Creați una: homeward trust init --name "instituția dumneavoastră"
trust-key_elsewhere = Această cheie se află în altă parte, așa că nu poate semna aici. Setați HOMEWARD_SIGNER sau creați o cheie care poate: homeward trust renew
trust-no_root = Acest serviciu nu semnează afișe. Întrebați la /check dacă un afiș este autentic.
trust-not_a_key = Aceasta nu este o cheie publică a curbei P-256 în PEM. Exportați-o din KMS ca SubjectPublicKeyInfo.
