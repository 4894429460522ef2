# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Передайте codes как список кодов территорий (от 1 до { $most }), и ничего больше, например "codes": ["RO", "HU"].
channel-account_unasked = В этом канале только что было что-то опубликовано, поэтому сначала нужно выяснить, чьи новые учётные данные. Отправьте то же изменение ещё раз.
channel-address_unfit = Такой адрес сохранить нельзя. Напишите https://... без имени пользователя, пароля и #fragment; для секретов есть отдельные поля.
channel-copies_out = Публикации в канале { $channel } ещё не удалены, а { $fields } указывает, чьи они: с другой учётной записи их не снять, и они казались бы удалёнными. Завершите их сообщения и дождитесь, пока реестры копий будут полны, или добавьте второй канал для другой учётной записи. Новые учётные данные той же записи принимаются в любое время.
channel-language_unknown = Языка «{ $language }» нет. Напишите тег BCP 47, например ro, pt-BR или uz-Cyrl.
channel-languages_many = Языков в канале — не больше { $most }. Ни одного означает любой.
channel-other_mode = Канал { $channel } — та же учётная запись, а один из двух каналов тестовый: то, что лишь пробуют, увидели бы все. Дайте тестовому каналу собственную учётную запись.
channel-secret_needed_anew = Адрес изменён, поэтому старые учётные данные не сохранены. Введите заново: { $field }.
channel-secrets_unreadable = Учётные данные канала { $channel } невозможно расшифровать: они зашифрованы с другим HOMEWARD_SECRET_KEY. Запустите сервис с тем ключом или введите данные заново.
channel-setting_malformed = Поле { $field } имеет не тот вид, который нужен для { $kind }.
channel-setting_missing = Поле { $field } не заполнено. Канал вида { $kind } без него не работает.
channel-setting_refused = Поле { $field } не подходит каналу вида { $kind }. См.: homeward channel kinds
channel-setting_unknown = У канала вида { $kind } нет настройки { $field }. См.: homeward channel kinds
channel-signing_secret_unfit = В поле { $field } должны быть whsec_ и после него 24–64 байта в base64.
channel-token_unfit = В поле { $field } должна быть одна строка из букв, цифр и знаков, без пробелов.
channel-unknown = В вашем ведомстве такого канала нет.
channel-unknown_kind = Вида канала «{ $kind }» нет. Возможно, вы имели в виду: { $nearest }? Виды: { $kinds }.
partner-key_unusable = Этот ключ API не действует: он неизвестен, отозван или просрочен. Попросите у ведомства новый.
partner-unknown = В вашем ведомстве такого партнёра нет.
