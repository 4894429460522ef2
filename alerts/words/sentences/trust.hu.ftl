# The root and the keys that sign posters.

trust-is_there = Már van gyökérkulcs, és amit az hitelesített, az többé nem lenne megbízható. Új kulcshoz futtassa: homeward trust renew
trust-is_missing = Még nincs gyökérkulcs. Készítsen egyet: homeward trust init --name "az Ön szervezete"
trust-key_elsewhere = Ez a kulcs máshol van, ezért itt nem tud aláírni. Állítsa be a HOMEWARD_SIGNER értékét, vagy készítsen olyan kulcsot, amely aláír: homeward trust renew
trust-no_root = Ez a szolgáltatás nem ír alá plakátokat. A /check oldalon kérdezze meg, valódi-e egy plakát.
trust-not_a_key = Ez nem a P-256 görbe PEM formátumú nyilvános kulcsa. Exportálja a KMS-ből SubjectPublicKeyInfo formában.
