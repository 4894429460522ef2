# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = A kódokat listaként adja meg, 1–{ $most } területkóddal és semmi mással, például "codes": ["RO", "HU"].
channel-account_unasked = Ezen a csatornán éppen most jelent meg valami, ezért előbb meg kell kérdezni tőle, kihez tartoznak az új hozzáférési adatok. Küldje el újra ugyanezt a módosítást.
channel-address_unfit = Ez a cím nem tárolható. Így írja: https://..., felhasználónév, jelszó és #töredék nélkül; a titkoknak saját mezőjük van.
channel-copies_out = Ezen a csatornán még kint vannak bejegyzések: { $channel }. Hogy kiéi, azt ez mutatja: { $fields }; másik fiókon át nem lehetne őket levenni, és töröltnek látszanának. Fejezze be a felhívásaikat, és várja meg, amíg a nyilvántartások teljesek, vagy a másik fióknak vegyen fel második csatornát. Ugyanannak a fióknak az új hozzáférési adatait bármikor elfogadjuk.
channel-language_unknown = Nincs ilyen nyelv: „{ $language }”. BCP 47 szerinti jelölést írjon, például ro, pt-BR vagy uz-Cyrl.
channel-languages_many = Egy csatornának legfeljebb { $most } nyelve lehet. Ha egy sincs, bármelyik megfelel.
channel-other_mode = A(z) { $channel } csatorna ugyanaz a fiók, és a kettő közül az egyik próbacsatorna: a próbát mindenki látná. Adjon a próbacsatornának saját fiókot.
channel-secret_needed_anew = A cím megváltozott, ezért a régi hozzáférési adatokat nem tartottuk meg. Adja meg újra: { $field }.
channel-secrets_unreadable = Ennek a csatornának a hozzáférési adatai nem nyithatók meg: { $channel }. Másik HOMEWARD_SECRET_KEY kulccsal zárták le őket. Indítsa azzal a kulccsal, vagy adja meg újra a hozzáférési adatokat.
channel-setting_malformed = { $field }: nem olyan alakú, amilyet az ilyen típusú csatorna használ: { $kind }.
channel-setting_missing = { $field }: hiányzik. Az ilyen típusú csatorna enélkül nem működik: { $kind }.
channel-setting_refused = { $field }: nem felel meg az ilyen típusú csatornának: { $kind }. Lásd: homeward channel kinds
channel-setting_unknown = Az ilyen típusú csatornának ({ $kind }) nincs ilyen beállítása: { $field }. Lásd: homeward channel kinds
channel-signing_secret_unfit = { $field }: whsec_ kezdettel, utána 24–64 bájttal base64 formában kell megadni.
channel-token_unfit = { $field }: egyetlen sor, amelyben betűk, számjegyek és jelek állhatnak, szóköz nem.
channel-unknown = Az Ön szervezetének nincs ilyen csatornája.
channel-unknown_kind = Nincs ilyen csatornatípus: „{ $kind }”. Erre gondolt: { $nearest }? A típusok: { $kinds }.
partner-key_unusable = Ez az API-kulcs nem működik: ismeretlen, visszavonták vagy lejárt. Kérjen újat a szervezettől.
partner-unknown = Az Ön szervezetének nincs ilyen partnere.
