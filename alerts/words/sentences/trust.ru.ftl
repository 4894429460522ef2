# The root and the keys that sign posters.

trust-is_there = Корневой ключ уже есть, и то, что он удостоверил, утратило бы доверие. Чтобы получить новый ключ, выполните: homeward trust renew
trust-is_missing = Корневого ключа ещё нет. Создайте его: homeward trust init --name "ваша организация"
trust-key_elsewhere = Этот ключ хранится в другом месте, поэтому здесь им не подписать. Настройте HOMEWARD_SIGNER или создайте подходящий ключ: homeward trust renew
trust-no_root = Этот сервис не подписывает плакаты. Проверить, подлинный ли плакат, можно на /check.
trust-not_a_key = Это не открытый ключ кривой P-256 в формате PEM. Экспортируйте его из KMS как SubjectPublicKeyInfo.
