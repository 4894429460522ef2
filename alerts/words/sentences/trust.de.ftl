# The root and the keys that sign posters.

trust-is_there = Es gibt schon eine Wurzel, und was sie beglaubigt hat, wäre nicht mehr vertrauenswürdig. Für einen neuen Schlüssel führen Sie aus: homeward trust renew
trust-is_missing = Es gibt noch keine Wurzel. Erstellen Sie eine: homeward trust init --name "Ihre Organisation"
trust-key_elsewhere = Dieser Schlüssel liegt woanders und kann hier nicht signieren. Setzen Sie HOMEWARD_SIGNER oder erstellen Sie einen Schlüssel, der es kann: homeward trust renew
trust-no_root = Dieser Dienst signiert keine Plakate. Ob ein Plakat echt ist, erfahren Sie unter /check.
trust-not_a_key = Das ist kein öffentlicher Schlüssel der Kurve P-256 in PEM. Exportieren Sie ihn aus dem KMS als SubjectPublicKeyInfo.
