# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Bu allaqachon tasdiqlangan. Boshqa qiladigan ish yoʻq.
staff-action_too_late = Taklif qilinganidan beri { $minutes } daqiqadan koʻp vaqt oʻtdi. Qaytadan taklif qiling.
staff-action_unknown = Idorangizda bunday taklif yoʻq. Ikkinchi administratorni kutayotgan ishlar roʻyxatini koʻring.
staff-agency_exists = “{ $slug }” idorasi allaqachon bor. Boshqa qisqa nom tanlang.
staff-agency_name_differs = “{ $slug }” idorasining nomi boshqacha. Unga odam qoʻshish uchun nomni yozmang yoki yangi idora ochish uchun boshqa qisqa nom tanlang.
staff-agency_needed = Idoralar bir nechta. Qaysi biri ekanini koʻrsating: { $slugs }.
staff-agency_not_yours = Siz faqat oʻz idorangizga odam qoʻsha olasiz. Idorani koʻrsatmang.
staff-agency_slug_invalid = Idoraning qisqa nomi koʻpi bilan 60 belgi: a dan z gacha kichik lotin harflari, raqamlar va yakka chiziqchalar, masalan police-cluj.
staff-agency_unknown = Bunday idora yoʻq yoki u sizniki emas.
staff-code_app_unknown = Sizda kod beradigan ilova yoʻq.
staff-code_offer_over = Bu maxfiy kalit sizga yoki shu seansda taklif qilinmagan. Sahifani qayta yuklang va ilova yangi kvadratni oʻqisin.
staff-code_wrong = Bu ilova hozir koʻrsatayotgan kod emas. Ilova yuqoridagi kvadratni oʻqiganini va soati toʻgʻriligini tekshirib, eng yangi kodni yozing.
staff-country_invalid = Mamlakat ikki bosh harf bilan yoziladi (ISO 3166-1), masalan RO.
staff-deactivated = Bu hisob yopilgan. Idorangiz administratoriga murojaat qiling.
staff-email_invalid = Bu elektron pochta manzili emas. Uni name@example.org koʻrinishida, boʻsh joysiz yozing.
staff-exists = Bu elektron pochta manzili bilan kimdir allaqachon roʻyxatga olingan. Uni qayta kiritish uchun kirish havolasini yarating.
staff-form_foreign = Bu shakl eskirgan yoki siz uchun tuzilmagan. Sahifani qayta yuklang va amalni takrorlang.
staff-half_signed_in = Havola ikki bosqichning birinchisi edi. Endi kirish kaliti yoki kodni koʻrsating: /desk/second-factor sahifasini oching.
staff-last_factor = Ish stoli sizni faqat shu usulda taniydi. Avval boshqasini qoʻshing.
staff-link_subject = Homeward: kirish havolangiz
staff-link_text =
    { $place } manzilida kimdir shu pochta uchun kirish havolasini soʻradi. Siz soʻragan boʻlsangiz, uni { $minutes } daqiqa ichida oching:

    { $link }

    U bir marta ishlaydi, keyin ilovangizdagi kod soʻraladi. Havolaning oʻzi hech kimni kiritmaydi va Homeward dan hech kim sizdan kod soʻramaydi. Siz soʻramagan boʻlsangiz, hech narsa qilmang; takrorlansa, idorangiz administratoriga xabar bering.
staff-link_unusable = Bu havola ishlamaydi: u ishlatilgan, muddati oʻtgan yoki kiritilgan kod notoʻgʻri. Kodni qayta kiriting yoki idorangiz administratoridan yangi havola soʻrang.
staff-no_mail = Bu yerda havolalar elektron pochta orqali yuborilmaydi. Uni idorangiz administratoridan soʻrang.
staff-not_fresh = Shaxsingizni oxirgi marta tasdiqlaganingizga { $minutes } daqiqadan oshdi. Uni kirish kaliti yoki kod bilan shu yerda yoki ish stolidagi “Hisobingiz” boʻlimida tasdiqlang va amalni takrorlang.
staff-not_fresh_link = Kirganingizdan beri { $minutes ->
        [480] 8 soatdan
       *[other] { $minutes } daqiqadan
    } koʻp vaqt oʻtdi. Buning uchun yangi havola bilan yana bir marta kiring va amalni takrorlang.
staff-not_permitted = Sizga ruxsat berilmagan: { $permission ->
        [read_case] ishlarni oʻqish
        [write_case] ishlarni yozish
        [read_alert] xabarlarni oʻqish
        [submit_alert] xabarlarni tasdiqqa yuborish
        [approve_alert] xabarlarni tasdiqlash
        [end_alert] xabarlarni yakunlash
        [settle_copies] nusxalarni hal qilish
        [read_channels] kanallarni oʻqish
        [manage_channels] kanallar va hamkorlarni boshqarish
        [manage_staff] odamlarni boshqarish
        [read_audit] audit jurnalini oʻqish
        [lift_protection] ish himoyasini olib tashlash
       *[other] bu amal
    }. Shu rollardan biri kerak: { $roles }. Idorangiz administratoriga murojaat qiling.
staff-passkey_known = Bu kirish kaliti allaqachon maʼlum.
staff-passkey_not_made = Qurilma kirish kalitini yaratmadi yoki bu juda uzoq davom etdi. Qayta urinib koʻring.
staff-passkey_unknown = Sizda bunday kirish kaliti yoʻq.
staff-passkey_unusable = Bu kirish kaliti bilan kirib boʻlmaydi: u bu yerda nomaʼlum yoki javob juda kech keldi. Sahifani qayta yuklab urinib koʻring yoki bir martalik havoladan foydalaning.
staff-passkeys_enough = Kirish kalitlari allaqachon { $most } ta. Ishlatmaydiganingizni olib tashlang.
staff-proof_wrong = Shaxsingiz tasdiqlanmadi: kirish kaliti sizniki emas yoki kod eng yangisi emas yoxud ishlatilgan. Keyingi kodni kutib, qayta urinib koʻring; beshta xatodan keyin tizimdan chiqarilasiz.
staff-role_missing = Shu rollardan kamida bittasi bilan bu shaxs nima qila olishini koʻrsating: { $known }.
staff-role_unknown = “{ $role }” degan rol yoʻq. Mavjud rollar: { $known }.
staff-session_over = Siz tizimga kirmagansiz yoki seans tugagan. Kirish kaliti bilan qayta kiring yoki idorangiz administratoridan havola soʻrang.
staff-session_unknown = Sizda bunday seans yoʻq.
staff-token_by_token = Token bilan token yaratilmaydi. Ish stoliga kiring va uni “Hisobingiz” boʻlimida yarating.
staff-token_days = Token 1 kundan { $most } kungacha amal qiladi.
staff-token_not_permitted = Bu token { $permission } huquqisiz yoki javobda keladigan maʼlumotni oʻqish huquqisiz yaratilgan. Boshqasini ishlating yoki ish stoliga kiring.
staff-token_of_another = Tokenni undan foydalanadigan shaxsning oʻzi yaratadi yoki u kompyuterning oʻzida yaratiladi: homeward token create
staff-token_reads = { $right } huquqi bor tokenga bu huquqlar ham kerak: { $needs }. Javobda u bajargan ish maʼlumotlari keladi.
staff-token_rights = Tokenda kamida bitta huquq boʻladi va oʻzingizda yoʻq huquq boʻlmaydi. Sizning huquqlaringiz: { $known }.
staff-token_unknown = Sizda ishlaydigan bunday token yoʻq.
staff-token_unusable = Bu API tokeni ishlamaydi: u nomaʼlum, bekor qilingan yoki muddati oʻtgan. Yangisini yarating.
staff-two_people = Buni bir kishi yolgʻiz qila olmaydi. Taklif qiling va boshqa administrator bir soat ichida tasdiqlasin.
staff-unknown = Idorangizda bunday odam yoʻq.
staff-way_in_subject = Homeward: tizimga kirishingiz
staff-way_in_text =
    Sizga { $place } manzilidagi Homeward tizimiga kirish ruxsati berildi. Buni { $hours } soat ichida oching; u bir marta ishlaydi:

    { $link }

    Keyin kod soʻraladi: uni sizga ruxsat bergan shaxs telefonda yoki ogʻzaki aytadi, hech qachon elektron pochta orqali emas. Havolaning oʻzi hech kimni kiritmaydi.
