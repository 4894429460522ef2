# The root and the keys that sign posters.

trust-is_there = There is a root already, and what it vouched for would be trusted no more. For a new key run: homeward trust renew
trust-is_missing = There is no root yet. Make one: homeward trust init --name "your organisation"
trust-key_elsewhere = This key lies elsewhere, so it can not sign here. Set HOMEWARD_SIGNER, or make a key that does: homeward trust renew
trust-no_root = This service signs no posters. Ask whether a poster is genuine at /check.
trust-not_a_key = This is no public key of the curve P-256 in PEM. Export it from the KMS as SubjectPublicKeyInfo.
