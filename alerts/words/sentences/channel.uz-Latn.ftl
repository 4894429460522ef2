# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = 1 tadan { $most } tagacha hudud kodini roʻyxat qilib bering va yoniga boshqa narsa yozmang, masalan "codes": ["RO", "HU"].
channel-account_unasked = Bu kanalda hozirgina nimadir joylandi, shuning uchun avval yangi kirish maʼlumotlari kimniki ekanini kanaldan soʻrash kerak. Shu oʻzgarishni yana bir marta yuboring.
channel-address_unfit = Bunday manzilni saqlab boʻlmaydi. https://... deb yozing: foydalanuvchi nomi, parol va #fragment siz; maxfiy maʼlumotlarning oʻz maydonlari bor.
channel-copies_out = { $channel } kanalidagi postlar hali turibdi, ular kimniki ekanini esa shu maydonlar koʻrsatadi: { $fields }. Boshqa hisob orqali ularni olib tashlab boʻlmasdi va ular yoʻqolgandek koʻrinardi. Ularning xabarlarini yakunlab, nusxalar daftarlari yopilishini kuting yoki boshqa hisob uchun ikkinchi kanal qoʻshing. Xuddi shu hisobning yangi kirish maʼlumotlari istalgan vaqtda qabul qilinadi.
channel-language_unknown = “{ $language }” degan til yoʻq. BCP 47 tegini yozing, masalan ro, pt-BR yoki uz-Cyrl.
channel-languages_many = Kanalda koʻpi bilan { $most } til boʻladi. Til koʻrsatilmasa, har qanday til.
channel-other_mode = { $channel } kanali ham xuddi shu hisob, ikkovidan biri esa sinov kanali: sinab koʻrilayotgan narsani hamma koʻrardi. Sinov kanaliga alohida hisob bering.
channel-secret_needed_anew = Manzil oʻzgardi, shuning uchun eski kirish maʼlumotlari saqlanmadi. { $field } maydonini qayta toʻldiring.
channel-secrets_unreadable = { $channel } kanalining kirish maʼlumotlarini ochib boʻlmaydi: ular boshqa HOMEWARD_SECRET_KEY bilan shifrlangan. Xizmatni oʻsha kalit bilan ishga tushiring yoki kirish maʼlumotlarini qayta kiriting.
channel-setting_malformed = { $field } qiymati { $kind } talab qiladigan koʻrinishda emas.
channel-setting_missing = { $field } yoʻq. { $kind } turidagi kanal usiz ishlay olmaydi.
channel-setting_refused = { $field } qiymati { $kind } turidagi kanalga toʻgʻri kelmaydi. Qarang: homeward channel kinds
channel-setting_unknown = { $kind } turidagi kanalda { $field } sozlamasi yoʻq. Qarang: homeward channel kinds
channel-signing_secret_unfit = { $field } whsec_ va undan keyin base64 da 24–64 baytdan iborat boʻlishi kerak.
channel-token_unfit = { $field } harf, raqam va belgilardan iborat bitta satr boʻlishi kerak, boʻsh joysiz.
channel-unknown = Idorangizda bunday kanal yoʻq.
channel-unknown_kind = “{ $kind }” degan kanal turi yoʻq. Ehtimol, shunisi kerakdir: { $nearest }. Mavjud turlar: { $kinds }.
partner-key_unusable = Bu API kaliti ishlamaydi: u nomaʼlum, bekor qilingan yoki muddati oʻtgan. Idoradan yangisini soʻrang.
partner-unknown = Idorangizda bunday hamkor yoʻq.
