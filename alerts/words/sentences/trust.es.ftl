# The root and the keys that sign posters.

trust-is_there = Ya hay una raíz, y lo que esta avaló dejaría de ser de confianza. Para una clave nueva ejecute: homeward trust renew
trust-is_missing = Todavía no hay ninguna raíz. Créela: homeward trust init --name "your organisation"
trust-key_elsewhere = Esta clave está en otro lugar, así que no puede firmar aquí. Configure HOMEWARD_SIGNER o cree una clave que pueda hacerlo: homeward trust renew
trust-no_root = Este servicio no firma carteles. Pregunte en /check si un cartel es auténtico.
trust-not_a_key = Esto no es una clave pública de la curva P-256 en PEM. Expórtela del KMS como SubjectPublicKeyInfo.
