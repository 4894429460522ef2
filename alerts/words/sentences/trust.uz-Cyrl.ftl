# The root and the keys that sign posters.

trust-is_there = Илдиз сертификати аллақачон бор; янгиси яратилса, у кафолатлаган ҳамма нарса ишончни йўқотади. Янги калит учун бажаринг: homeward trust renew
trust-is_missing = Илдиз сертификати ҳали йўқ. Уни яратинг: homeward trust init --name "ташкилотингиз номи"
trust-key_elsewhere = Бу калит бошқа жойда сақланади, шунинг учун бу ерда имзо қўя олмайди. HOMEWARD_SIGNER созламасини киритинг ёки имзо қўя оладиган калит яратинг: homeward trust renew
trust-no_root = Бу хизмат плакатларни имзоламайди. Плакат ҳақиқийлигини /check саҳифасида сўранг.
trust-not_a_key = Бу PEM кўринишидаги P-256 эгри чизиғининг очиқ калити эмас. Уни KMS дан SubjectPublicKeyInfo сифатида экспорт қилинг.
