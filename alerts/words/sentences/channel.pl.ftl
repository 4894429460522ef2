# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Należy podać codes jako listę od 1 do { $most } kodów obszarów i nic poza tym, na przykład "codes": ["RO", "HU"].
channel-account_unasked = Przed chwilą opublikowano coś na tym kanale, więc najpierw trzeba ustalić, do kogo należą nowe dane uwierzytelniające. Prosimy wysłać tę samą zmianę ponownie.
channel-address_unfit = Tego adresu nie można zapisać. Należy wpisać https://..., bez nazwy użytkownika, hasła i #fragment; sekrety mają własne pola.
channel-copies_out = Wpisy na kanale { $channel } są nadal opublikowane, a o tym, do kogo należą, decydują pola: { $fields }. Z innego konta nie dałoby się ich usunąć i wyglądałyby na usunięte. Należy zakończyć ich komunikaty i poczekać, aż wykazy kopii będą kompletne, albo dodać drugi kanał dla innego konta. Nowe dane uwierzytelniające tego samego konta są przyjmowane w każdej chwili.
channel-language_unknown = Nie ma języka „{ $language }”. Należy wpisać znacznik BCP 47, na przykład ro, pt-BR lub uz-Cyrl.
channel-languages_many = Kanał ma zbyt wiele języków; limit: { $most }. Brak języków oznacza dowolny.
channel-other_mode = Kanał { $channel } to to samo konto, a jeden z tych dwóch kanałów jest próbny: to, co jest tylko próbą, zobaczyliby wszyscy. Kanał próbny musi mieć własne konto.
channel-secret_needed_anew = Adres się zmienił, więc dotychczasowe dane uwierzytelniające nie zostały zachowane. Należy ponownie wpisać { $field }.
channel-secrets_unreadable = Danych uwierzytelniających kanału { $channel } nie można otworzyć: zapieczętowano je innym HOMEWARD_SECRET_KEY. Należy uruchomić usługę z tamtym kluczem albo wpisać dane ponownie.
channel-setting_malformed = { $field } nie ma postaci, jakiej używa rodzaj { $kind }.
channel-setting_missing = Brakuje { $field }. Kanał rodzaju { $kind } nie może bez tego działać.
channel-setting_refused = { $field } nie pasuje do kanału rodzaju { $kind }. Zobacz: homeward channel kinds
channel-setting_unknown = Kanał rodzaju { $kind } nie ma ustawienia { $field }. Zobacz: homeward channel kinds
channel-signing_secret_unfit = { $field } musi mieć postać: whsec_ i od 24 do 64 bajtów w base64.
channel-token_unfit = { $field } musi być jednym wierszem liter, cyfr i znaków, bez spacji.
channel-unknown = W Państwa instytucji nie ma takiego kanału.
channel-unknown_kind = Nie ma rodzaju kanału „{ $kind }”. Może chodziło o: { $nearest }? Dostępne rodzaje: { $kinds }.
partner-key_unusable = Ten klucz API nie działa: jest nieznany, unieważniony lub przeterminowany. Prosimy zwrócić się do instytucji o nowy.
partner-unknown = W Państwa instytucji nie ma takiego partnera.
