# The root and the keys that sign posters.

trust-is_there = Il y a déjà une racine, et ce dont elle se portait garante ne serait plus reconnu. Pour une nouvelle clé, exécutez : homeward trust renew
trust-is_missing = Il n’y a pas encore de racine. Créez-en une : homeward trust init --name "your organisation"
trust-key_elsewhere = Cette clé se trouve ailleurs et ne peut donc pas signer ici. Définissez HOMEWARD_SIGNER, ou créez une clé qui le peut : homeward trust renew
trust-no_root = Ce service ne signe pas d’affiches. Demandez sur /check si une affiche est authentique.
trust-not_a_key = Ce n’est pas une clé publique de la courbe P-256 en PEM. Exportez-la du KMS comme SubjectPublicKeyInfo.
