# The root and the keys that sign posters.

trust-is_there = Кореневий ключ уже є, і те, що він засвідчив, втратило б довіру. Щоб отримати новий ключ, виконайте: homeward trust renew
trust-is_missing = Кореневого ключа ще немає. Створіть його: homeward trust init --name "ваша організація"
trust-key_elsewhere = Цей ключ зберігається деінде, тому тут ним не підписати. Налаштуйте HOMEWARD_SIGNER або створіть придатний ключ: homeward trust renew
trust-no_root = Цей сервіс не підписує плакатів. Перевірити, чи плакат справжній, можна на /check.
trust-not_a_key = Це не відкритий ключ кривої P-256 у форматі PEM. Експортуйте його з KMS як SubjectPublicKeyInfo.
