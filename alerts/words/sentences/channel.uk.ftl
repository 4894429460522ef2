# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Подайте codes як список кодів територій (від 1 до { $most }), і більше нічого, наприклад "codes": ["RO", "HU"].
channel-account_unasked = На цьому каналі щойно щось опубліковано, тому спершу треба з’ясувати, чиї нові облікові дані. Надішліть ту саму зміну ще раз.
channel-address_unfit = Таку адресу зберегти не можна. Напишіть https://... без імені користувача, пароля та #fragment; для секретів є окремі поля.
channel-copies_out = Дописи на каналі { $channel } ще опубліковані, а { $fields } вказує, чиї вони: з іншого облікового запису їх не зняти, і вони здавалися б видаленими. Завершіть їхні повідомлення й дочекайтеся, доки реєстри копій будуть повні, або додайте другий канал для іншого облікового запису. Нові облікові дані того самого запису приймаються будь-коли.
channel-language_unknown = Мови «{ $language }» немає. Напишіть тег BCP 47, наприклад ro, pt-BR або uz-Cyrl.
channel-languages_many = Мов у каналі — не більше { $most }. Жодної означає будь-яку.
channel-other_mode = Канал { $channel } — це той самий обліковий запис, а один із двох каналів тестовий: те, що лише випробовують, побачили б усі. Дайте тестовому каналу власний обліковий запис.
channel-secret_needed_anew = Адресу змінено, тому старі облікові дані не збережено. Введіть знову: { $field }.
channel-secrets_unreadable = Облікові дані каналу { $channel } неможливо розшифрувати: їх зашифровано з іншим HOMEWARD_SECRET_KEY. Запустіть сервіс із тим ключем або введіть дані знову.
channel-setting_malformed = Поле { $field } не має того вигляду, якого потребує { $kind }.
channel-setting_missing = Поле { $field } не заповнено. Канал виду { $kind } без нього не працює.
channel-setting_refused = Поле { $field } не підходить каналу виду { $kind }. Див.: homeward channel kinds
channel-setting_unknown = Канал виду { $kind } не має налаштування { $field }. Див.: homeward channel kinds
channel-signing_secret_unfit = У полі { $field } мають бути whsec_ і після нього 24–64 байти в base64.
channel-token_unfit = У полі { $field } має бути один рядок із літер, цифр і знаків, без пробілів.
channel-unknown = У вашому відомстві такого каналу немає.
channel-unknown_kind = Виду каналу «{ $kind }» немає. Можливо, ви мали на увазі: { $nearest }? Види: { $kinds }.
partner-key_unusable = Цей ключ API не діє: він невідомий, відкликаний або прострочений. Попросіть у відомства новий.
partner-unknown = У вашому відомстві такого партнера немає.
