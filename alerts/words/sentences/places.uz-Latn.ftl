# Postni joy boʻyicha koʻrsatadigan platformada uni kim koʻradi va joylar haqida nima deyiladi.

places-towns = Shu joylarda va atrofida boʻlganlarga koʻrsatiladi: { $towns }.
places-regions = Shu hududlarda boʻlganlarga koʻrsatiladi: { $regions }.
places-countries = Butun mamlakatda koʻrsatiladi: { COUNTRIES($countries) }.
places-none = Har birining atrofi { $km } km gacha boʻlgan { $towns } ta shahar ham boshqa mamlakatga oʻtmasdan qidiruv joyini qamrab olmaydi, u esa { $regions } tadan koʻp hududda yoki bizga maʼlumlaridan tashqarida yotadi.
facebook-place_unknown = Tanlanganidan koʻproq odam koʻradi: Facebook qidiruvi joylardan birini bilmaydi, shuning uchun kengroq koʻrsatiladi.
facebook-search_refused = Tanlanganidan koʻproq odam koʻradi: Facebook bu tokenga joy qidirishga ruxsat bermaydi, shuning uchun butun mamlakatda koʻrsatiladi.
facebook-search_away = Tanlanganidan koʻproq odam koʻradi: Facebook joy qidiruvi vaqtida javob bermadi va post uni kutmadi. U butun mamlakatda koʻrsatiladi.
growth-own_town = Bola oxirgi marta koʻrilgan joydan { $within_km } km gacha oʻz hududi chegaragacha saqlanadi, shaharning hech bir qismi chetda qolmasligi uchun.
growth-no_heading = Bolaning qaysi tomonga ketgani nomaʼlum, shuning uchun qidiruv hamma tomonga olib boriladi. Yoʻl olib boradigan shahar yoki qishloq nomi yozilsa, hudud yoʻlakka aylanadi.
geocoder-away = { $host } manzilidagi geokoder kerakli javob bermayapti ({ $why }). Faqat bu yerda maʼlum joylar orasidan qidirildi: boshqacha yozib yoki kattaroq shaharni sinab koʻring, yoki nuqta va radiusni bering.
geocoder-busy = { $host } manzilidagi geokoder hozir boshqa savol qabul qilmaydi. Faqat bu yerda maʼlum joylar orasidan qidirildi: birozdan keyin qayta soʻrang.
