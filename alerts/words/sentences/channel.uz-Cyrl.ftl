# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = 1 тадан { $most } тагача ҳудуд кодини рўйхат қилиб беринг ва ёнига бошқа нарса ёзманг, масалан "codes": ["RO", "HU"].
channel-account_unasked = Бу каналда ҳозиргина нимадир жойланди, шунинг учун аввал янги кириш маълумотлари кимники эканини каналдан сўраш керак. Шу ўзгаришни яна бир марта юборинг.
channel-address_unfit = Бундай манзилни сақлаб бўлмайди. https://... деб ёзинг: фойдаланувчи номи, пароль ва #fragment сиз; махфий маълумотларнинг ўз майдонлари бор.
channel-copies_out = { $channel } каналидаги постлар ҳали турибди, улар кимники эканини эса шу майдонлар кўрсатади: { $fields }. Бошқа ҳисоб орқали уларни олиб ташлаб бўлмасди ва улар йўқолгандек кўринарди. Уларнинг хабарларини якунлаб, нусхалар дафтарлари ёпилишини кутинг ёки бошқа ҳисоб учун иккинчи канал қўшинг. Худди шу ҳисобнинг янги кириш маълумотлари исталган вақтда қабул қилинади.
channel-language_unknown = «{ $language }» деган тил йўқ. BCP 47 тегини ёзинг, масалан ro, pt-BR ёки uz-Cyrl.
channel-languages_many = Каналда кўпи билан { $most } тил бўлади. Тил кўрсатилмаса, ҳар қандай тил.
channel-secret_needed_anew = Манзил ўзгарди, шунинг учун эски кириш маълумотлари сақланмади. { $field } майдонини қайта тўлдиринг.
channel-secrets_unreadable = { $channel } каналининг кириш маълумотларини очиб бўлмайди: улар бошқа HOMEWARD_SECRET_KEY билан шифрланган. Хизматни ўша калит билан ишга туширинг ёки кириш маълумотларини қайта киритинг.
channel-setting_malformed = { $field } қиймати { $kind } талаб қиладиган кўринишда эмас.
channel-setting_missing = { $field } йўқ. { $kind } туридаги канал усиз ишлай олмайди.
channel-setting_refused = { $field } қиймати { $kind } туридаги каналга тўғри келмайди. Қаранг: homeward channel kinds
channel-setting_unknown = { $kind } туридаги каналда { $field } созламаси йўқ. Қаранг: homeward channel kinds
channel-signing_secret_unfit = { $field } whsec_ ва ундан кейин base64 да 24–64 байтдан иборат бўлиши керак.
channel-token_unfit = { $field } ҳарф, рақам ва белгилардан иборат битта сатр бўлиши керак, бўш жойсиз.
channel-unknown = Идорангизда бундай канал йўқ.
channel-unknown_kind = «{ $kind }» деган канал тури йўқ. Эҳтимол, шуниси керакдир: { $nearest }. Мавжуд турлар: { $kinds }.
partner-key_unusable = Бу API калити ишламайди: у номаълум, бекор қилинган ёки муддати ўтган. Идорадан янгисини сўранг.
partner-unknown = Идорангизда бундай ҳамкор йўқ.
