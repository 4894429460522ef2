# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = Post xavfsiz miqdorda qayta-qayta yuborildi, ammo u kanalda yoʻq. Kanalni oʻzingiz koʻring: post borligini bildiring yoki uni qayta yuboring.
publication-crashed = Bunda oʻzimizning dasturimiz xato berdi. Yana urinib koʻriladi; xato takrorlansa, xizmatni yurituvchiga xabar bering va kanalni oʻzingiz koʻring.
publication-deleted_by_someone = Post yoʻq va uni biz oʻchirmaganmiz. Kim oʻchirganini soʻrang; qidiruv davom etayotgan boʻlsa, qayta yuboring.
publication-edits_used_up = Post xavfsiz miqdorda qayta-qayta tahrirlandi, ammo u kerakli narsani koʻrsatmayapti. Uni qoʻlda tuzating va nima qilganingizni yozing.
publication-end_refused = Hamkor qidiruv yakunlangani haqidagi bildirishnomani rad etyapti va xabarni hali koʻrsatayotgan boʻlishi mumkin. Hamkorga qoʻngʻiroq qiling va oʻchirilgani haqida tasdiqnoma soʻrang.
publication-endpoint_parked = { $contact ->
    [none] { $channel } ortidagi xizmat javob bermaydi, shuning uchun soatiga bir marta urinib koʻriladi. Hamkorning aloqa maʼlumoti yozilmagan: uni toping va qoʻngʻiroq qiling.
   *[other] { $channel } ortidagi xizmat javob bermaydi, shuning uchun soatiga bir marta urinib koʻriladi. Hamkorga qoʻngʻiroq qiling: { $contact }.
    }
publication-goes_on = Xabar bu hamkorsiz davom etadi: hudud uning hududidan chiqdi yoki uning kanali oʻchirib qoʻyildi. Qidiruv yakunlanmaguncha buni unga bildirishning iloji yoʻq: hamkor koʻrsatayotgan narsa hozir olinishi kerak boʻlsa, qoʻngʻiroq qiling. Qidiruv yakunlanganda unga oʻz-oʻzidan bildiriladi.
publication-half = Joylangan narsaning faqat bir qismi bor. Kanalni oʻzingiz koʻring va uni qoʻlda oʻchiring yoki toʻldiring.
publication-look_after_restore = Maʼlumotlar bazasi zaxira nusxadan tiklangan, bunday kanalni esa bu yerdan oʻqib boʻlmaydi. Bu xabarning posti bor-yoʻqligini oʻzingiz koʻring va shuni bildiring.
publication-look_yourself = Post bor-yoʻqligi nomaʼlum, bunday kanalni esa bu yerdan oʻqib boʻlmaydi. Oʻzingiz koʻring: post borligini bildiring yoki uni qayta yuboring.
publication-lost_out_of_reach = Bu maʼlumotlar bazasi tiklangan zaxira nusxa olinganidan keyin yuborilgan, bu kanalni esa bu yerdan oʻqib boʻlmaydi. Oʻzingiz koʻring yoki hamkorga qoʻngʻiroq qiling va olib tashlanishini taʼminlang.
publication-no_receipt = Hamkor oʻzi imzolagan 15 daqiqa ichida oʻchirilgani haqida tasdiqnoma bermadi. Hamkorga qoʻngʻiroq qiling.
publication-no_remote_id = Platforma javob berdi, ammo qaysi post yaratilganini aytmadi. Boshqa ishdan oldin oʻsha post qidiriladi.
publication-not_found = Idorangizda bunday joylash yoʻq. Ular xabarning nusxalar daftarida koʻrsatilgan.
publication-receiver_silent = Hamkorning xizmati bir xil hodisa qayta-qayta yuborilganiga qaramay kunlab javob bermayapti. Hamkorga qoʻngʻiroq qiling.
publication-remove_by_hand = Postni bu yerdan qaytarib olib boʻlmaydi. Uni platformada qoʻlda oʻchiring.
publication-stray_found = Kanalda yakunlangan xabarning posti topildi va u qaytarib olinmoqda. Olib tashlanishini taʼminlang.
publication-too_late = Ish jarayoni juda uzoq ushlanib qoldi, shuning uchun hech narsa yuborilmadi. Yana urinib koʻriladi.

waiting-limited = { $kind ->
    [facebook] Facebook kutishni talab qilyapti. Keyingi urinish vaqti: { $time }.
    [x] X kutishni talab qilyapti. Keyingi urinish vaqti: { $time }.
   *[other] Hamkorning xizmati kutishni talab qilyapti. Keyingi urinish vaqti: { $time }.
    }
waiting-parked = Hamkorning xizmati hech kimga javob bermayapti. Keyingi urinish vaqti: { $time }.

settle-elsewhere = Bu havola boshqa joyga olib boradi, post esa bu yerda: { $sites }. Havolani oʻsha yerdan koʻchiring.
settle-link = Bu postning havolasi emas. Uni platformadan https:// bilan birga koʻchiring (X da /status/ va raqam boʻladi; Facebook da oxirida sahifa raqami va post raqami turadi, ular _ bilan ulangan)
settle-not_asked = Bu yerda hal qilinadigan narsa yoʻq: javobsiz soʻrov yoʻq va hech kimdan soʻralmagan. Nusxalar daftarini qayta koʻring.
settle-of_another = Bu post allaqachon maʼlum: u boshqa xabarga, shu xabarning boshqa bildirishnomasiga yoki boshqa kanalga tegishli. Bu yerda soʻralgan postning havolasini koʻchiring.
settle-one_of_two = Ikkitadan birini bildiring: there (postning havolasi bilan) yoki send_again.
settle-retracted = Bu post qaytarib olinmoqda, shuning uchun u qayta yuborilmaydi.
settle-switched_off = Kanal oʻchirib qoʻyilgan, shuning uchun u yerga yangi hech narsa yuborilmaydi. Avval uni qayta yoqing yoki shunday qoldiring: xabar yakunlangach, yuboriladigan narsa qolmaydi.
settle-too_early = Yuborilgan narsa hali yetib kelishi mumkin. Bir necha daqiqadan keyin qayta koʻring, soʻng post borligini bildiring yoki uni qayta yuboring.
