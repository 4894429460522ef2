words-no_catalogue = Для цієї мови немає словника: { $language }. Приберіть мову або додайте { $language }.ftl. Наявні: { $known }.
words-short_form_too_long = Короткий текст до { $limit } символів (мова: { $language }) потребує щонайменше { $length }. Скоротіть місце або поставте найважливішу його частину на початок, перед комою.
words-post_too_long = Допис (мова: { $language }) потребує щонайменше { $weight }, а платформа дозволяє { $most }. Скоротіть місце або імена.
words-no_child = У тексті (мова: { $language }) немає жодної дитини. Додайте хоча б одну.
words-child_not_described = Дитину { $number } майже не описано (мова: { $language }). Додайте щонайменше дві ознаки: вік, стать, зріст, статуру, волосся, очі, одяг чи особливі прикмети.
words-no_place = У тексті (мова: { $language }) не сказано, де дитину бачили востаннє. Додайте last_seen.place.
words-no_time = У тексті (мова: { $language }) не сказано, коли дитину бачили востаннє. Додайте last_seen.at.
words-no_number = У тексті (мова: { $language }) немає номера телефону. Додайте contact.phone.
words-empty = Ця частина тексту порожня (мова: { $language }). Заповніть її або додайте те, з чого вона складається.
words-body_incomplete = У повному тексті (мова: { $language }) бракує відомостей, які показує плакат. Складіть його знову.
words-too_long = Символів у цьому тексті (мова: { $language }): { $length }; дозволено не більше { $most }.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = не заповнено: напишіть щось або приберіть поле, якщо воно необов’язкове.
text-too_long = символів { $length }: дозволено не більше { $most }.
text-one_line = має бути один рядок без табуляції: об’єднайте рядки.
text-forbidden_character = є невидимий символ { $character }: введіть заново без нього.
text-no_letters = немає ні літери, ні цифри: напишіть словами.
text-stacked_marks = понад { $most } надрядкових знаків на одній літері: введіть заново.
