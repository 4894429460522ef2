# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Aytilishi shart boʻlgan matn uzunligi { $weight }, bunday kanal esa { $most } gacha qabul qiladi. Sarlavhani yoki ismlarni qisqartiring.

guard-address_refused = { $host } ochiq tarmoqdagi manzil emas, shuning uchun hech narsa yuborilmadi. Manzilni tuzating yoki u atayin ichki manzil boʻlsa, uni HOMEWARD_ALLOW_PRIVATE_ADDRESSES roʻyxatiga qoʻshing.
guard-not_encrypted = { $host } bilan aloqa shifrlanmagan boʻlardi, shuning uchun hech narsa yuborilmadi. https:// bilan boshlanadigan manzil ishlating.

transport-name_unknown = { $host } nomi maʼlum emas, shuning uchun hech narsa yuborilmadi. Manzilni va bu kompyuterning nomlar serverini (DNS) tekshiring.
transport-name_unanswered = Hech bir nomlar serveri { $host } manzilini oʻz vaqtida aytmadi, shuning uchun hech narsa yuborilmadi. Yana urinib koʻriladi.
transport-names_waiting = Nomlar serverining javobini kutayotgan nomlar juda koʻp, shuning uchun { $host } soʻralmadi va hech narsa yuborilmadi. Yana urinib koʻriladi. Bu kompyuterning nomlar serverini (DNS) tekshiring.
transport-refused = { $host } ulanishni rad etdi, shuning uchun hech narsa yuborilmadi. Yana urinib koʻriladi.
transport-connect_timeout = { $host } ulanishni oʻz vaqtida qabul qilmadi, shuning uchun hech narsa yuborilmadi. Yana urinib koʻriladi.
transport-not_reached = { $host } bilan bogʻlanib boʻlmadi, shuning uchun hech narsa yuborilmadi. Yana urinib koʻriladi.
transport-tls_failed = { $host } oʻzini tasdiqlay olmadi (TLS), shuning uchun hech narsa yuborilmadi. Manzilni va u yerdagi sertifikatni tekshiring.
transport-request_invalid = Soʻrovni tuzib boʻlmadi, shuning uchun hech narsa yuborilmadi. Kanal manzilini tekshiring va kirish maʼlumotlarini qayta kiriting.
transport-no_answer = { $host } oʻz vaqtida javob bermadi. Shunga qaramay, amal bajarilgan boʻlishi mumkin: boshqa ishdan oldin shu tekshiriladi.
transport-broken_off = Javob toʻliq kelmasdan { $host } bilan aloqa uzildi. Shunga qaramay, amal bajarilgan boʻlishi mumkin: boshqa ishdan oldin shu tekshiriladi.
transport-answer_too_long = { $host } qabul qilib boʻladigandan uzunroq javob berdi. Shunga qaramay, amal bajarilgan boʻlishi mumkin: boshqa ishdan oldin shu tekshiriladi.
transport-look_too_slow = Bu hisobning postlar roʻyxatini { $seconds } soniya ichida olib boʻlmadi, ular haqida hech narsa maʼlum emas. Yana urinib koʻriladi. Takrorlansa, hisobni qoʻlda koʻring.

x-ok = X javob beradi va hisobni oʻqish mumkin.
x-invalid = X postni yaroqsiz deb rad etdi. Matni va suratini koʻring, soʻng yangisini yuboring.
x-credentials_refused = X kirish tokenini qabul qilmaydi. X tarmogʻiga qayta kiring va yangi tokenni kiriting.
x-credentials_unsuited = X bu yerda bunday turdagi tokenni qabul qilmaydi. OAuth 2.0 user access token kiriting.
x-account_blocked = X bu hisobni bloklagan yoki toʻxtatib qoʻygan. x.com ga kiring va talablarini bajaring.
x-app_not_allowed = X bu ilovaga bunday amalga ruxsat bermaydi. X ning dasturchilar konsolida ilovaning ruxsat darajasini tekshiring.
x-duplicate = X bu matn allaqachon joylanganini aytdi. Oldingi post qidirilmoqda.
x-forbidden = X bu hisobga bunday amalga ruxsat bermaydi. Ilovaning huquqlarini tekshiring: u oʻqishi va yozishi kerak.
x-not_found = X bunday postni topmadi.
x-id_malformed = Bu X dagi post raqami emas. Post manzilining oxiridagi raqamlarni koʻchiring.
x-text_too_long = X matn juda uzun deydi. Qisqartiring va qayta tasdiqqa yuboring.
x-photo_too_big = X suratni juda katta deb rad etdi.
x-photo_not_prepared = Surat X da yoʻq, shuning uchun post yuborilmadi: xabar suratsiz chiqmaydi.
x-rate_limited = X hozircha boshqa soʻrov qabul qilmaydi. X ruxsat berganda, har holda bir soat ichida yana urinib koʻriladi.
x-usage_capped = X tarifining oylik kvotasi tugadi. Uni X ning dasturchilar konsolida oshiring.
x-refused = X soʻrovni rad etdi (HTTP { $status }). Kanalning manzili va sozlamalarini tekshiring.
x-server_error = X soʻrovni bajarishda xatoga uchradi (HTTP { $status }). Shunga qaramay, amal bajarilgan boʻlishi mumkin: bu tekshirilmoqda.
x-unreadable_answer = X oʻqib boʻlmaydigan javob berdi (HTTP { $status }). Shunga qaramay, amal bajarilgan boʻlishi mumkin: bu tekshirilmoqda.
x-delete_refused = X postni oʻchirishni rad etdi. Yana urinib koʻriladi; oʻchmasa, uni x.com da qoʻlda oʻchiring.
x-no_edits = X dagi postlar tahrirlanmaydi. Eskisi oʻrniga yangi post joylanadi.
x-other_account = Kirish tokeni postni joylagan hisobga emas, X dagi boshqa hisobga tegishli, shuning uchun post haqida hech narsa aytib yoki qilib boʻlmaydi. Raqami user_id da yozilgan hisobning tokenini kiriting.
x-post_hidden = X bu postni hisobimizdan yashiradi, shuning uchun u haqida hech narsa aytib boʻlmaydi. Token postni joylagan hisobniki ekanini tekshiring.
x-timeline_too_long = Hisobda shu vaqt ichida { $posts } tadan koʻp post bor, X bunchasini koʻrsatmaydi. Hisobni qoʻlda koʻring.

facebook-ok = Facebook javob beradi va sahifani oʻqish mumkin.
facebook-credentials_refused = Facebook sahifaning kirish tokenini qabul qilmaydi (kod: { $code }). Yangisini yarating va kiriting.
facebook-permission_missing = Facebook ruxsat yetishmasligini aytdi (kod: { $code }). Sahifa tokeniga pages_manage_posts va pages_read_engagement kerak.
facebook-rate_limited = Facebook hozircha boshqa soʻrov qabul qilmaydi (kod: { $code }). Facebook ruxsat berganda, har holda bir soat ichida yana urinib koʻriladi.
facebook-blocked = Facebook bu sahifa yoki ilovani vaqtincha bloklagan (kod: { $code }). Sahifani facebook.com da oching va talablarini bajaring.
facebook-duplicate = Facebook bu allaqachon joylanganini aytdi (kod: { $code }). Oldingi post qidirilmoqda.
facebook-photo_refused = Facebook suratni rad etdi (kod: { $code }). U koʻpi bilan 4 MB li JPEG va PNG ni qabul qiladi.
facebook-invalid = Facebook postni yaroqsiz deb rad etdi (kod: { $code }). Matni, surati va mamlakatlarini koʻring, soʻng yangisini yuboring.
facebook-not_found = Facebook bunday post yoki suratni topmadi yoki uni bu tokendan yashiradi.
facebook-id_malformed = Bu Facebook dagi post yoki surat raqami emas. U raqamlardan iborat, post raqamida bitta _ belgisi boʻladi.
facebook-page_not_found = Facebook bu raqamli sahifani topmadi yoki token u yerga joylay olmaydi. page_id va tokenni tekshiring.
facebook-refused = Facebook soʻrovni rad etdi (HTTP { $status }, kod: { $code }). Kanalning manzili va sozlamalarini tekshiring.
facebook-server_error = Facebook soʻrovni bajarishda xatoga uchradi (HTTP { $status }, kod: { $code }). Shunga qaramay, amal bajarilgan boʻlishi mumkin: bu tekshirilmoqda.
facebook-unreadable_answer = Facebook oʻqib boʻlmaydigan javob berdi (HTTP { $status }). Shunga qaramay, amal bajarilgan boʻlishi mumkin: bu tekshirilmoqda.
facebook-delete_refused = Facebook buni oʻchirishni rad etdi. Yana urinib koʻriladi; oʻchmasa, uni sahifada qoʻlda oʻchiring.
facebook-other_page = Bu kanalnikidan boshqa sahifaga tegishli, shuning uchun u haqida hech narsa aytib boʻlmaydi. Oʻsha sahifani qoʻlda koʻring yoki uning page_id raqami va tokenini qayta kiriting.
facebook-timeline_too_long = Sahifada shu vaqt ichida { $posts } tadan koʻp post bor. Sahifani qoʻlda koʻring.

webhook-ok = Hamkorning xizmati imzolangan hodisalarimizni qabul qiladi.
webhook-no_event = Yuboriladigan hodisa yoʻq: webhook matn va rasmni emas, hodisaning oʻzini qabul qiladi.
webhook-too_large = Hodisa hajmi { $bytes } bayt, webhook esa { $most } baytdan kamini qabul qiladi. Matnlarni qisqartiring.
webhook-disabled = Hamkorning xizmati butunlay yopilganini bildirdi (HTTP { $status }). Hamkordan yangi manzil soʻrang.
webhook-refused = Hamkorning xizmati hodisani rad etdi (HTTP { $status }). Manzilni va imzo kalitini hamkor bilan birga tekshiring.
webhook-redirected = Hamkorning xizmati boshqa manzilga yoʻnaltiradi (HTTP { $status }), biz esa yoʻnaltirishga oʻtmaymiz. Hamkordan oxirgi manzilni soʻrang.
webhook-rate_limited = Hamkorning xizmati hozircha boshqa hodisa qabul qilmaydi (HTTP { $status }). Bir soat ichida yana urinib koʻriladi.
webhook-server_error = Hamkorning xizmatida xato yuz berdi (HTTP { $status }). Xuddi shu hodisa qayta yuboriladi; takrori u yerda hisobga olinmaydi.
webhook-web_page = Hamkorning xizmati oʻrniga veb-sahifa javob berdi (HTTP { $status }). Xuddi shu hodisa qayta yuboriladi; takrorlansa, manzilni tekshiring.
webhook-no_reads = Hamkordagi nusxani bu yerdan oʻqib boʻlmaydi: hamkor oʻchirilganini tasdiqnoma bilan bildiradi.
webhook-tombstone_only = Hamkordagi nusxani bu yerdan oʻchirib boʻlmaydi: qaytarib olish bildirishnomasi yuboriladi, hamkor esa oʻchirilganini tasdiqnoma bilan bildiradi.
