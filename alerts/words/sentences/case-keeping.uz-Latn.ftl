# Keeping, verifying and illustrating a case.

case-assign_self = Hech kim ishga oʻzini oʻzi biriktirmaydi. Shu ishdagi xodimdan yoki boshqa administratordan soʻrang.
case-closed = Bu ish yopilgan, u endi oʻzgartirilmaydi. Bola yana yoʻqolgan boʻlsa, yangi ish oching.
case-hidden = Qidiruv yakunlangan va har bir nusxa hisobga olingan, shuning uchun bu ishdagi maʼlumotlar yashirilgan. Kutish muddati tugagach, ular oʻchiriladi.
case-not_found = Idorangizda bunday ish yoʻq. Uni ishlar roʻyxatidan qidiring.
case-not_verified = Bu ish tekshiruvdan oʻtmagan. Avval ochiq savollarga javob bering va uni tekshiruvdan oʻtkazing.
case-open_items = Ish tekshiruvdan oʻtmagan, tekshiruvning ochiq bandlari soni: { $count }. Ularga javob bering.
case-doubt_stands = Manzil himoyalangan-himoyalanmagani nomaʼlum deb qayd etilgan; bu holat maydonni boʻsh qoldirish bilan emas, "clear" yoki "hit" javobi bilan tugaydi.
case-children_keep_their_numbers = Suratlar va xabarlar bu ishdagi bolalarni raqami boʻyicha taniydi. Ularning tartibini oʻzgartirmang, yangilarini oxiriga qoʻshing; topilgan bola qidiruvni yakunlash sahifasida chiqariladi.
case-protected = Himoyalangan manzil tekshiruviga koʻra, bu ishdan hech narsani koʻrsatib boʻlmaydi, oldindan koʻrish ham mumkin emas. Tekshiruv natijasi toza boʻlmaguncha yoki ikki kishi himoyani olib tashlamaguncha shunday qoladi.
case-purged = Bu ish butunlay oʻchirilgan: uning shaxsiy maʼlumotlari qaytarib boʻlmaydigan qilib yoʻq qilingan.
case-last_officer = Bu ishga biriktirilgan oxirgi xodim. Avval boshqasini biriktiring.
case-lift_own = Bu ishning bir qismini siz yozgansiz, himoyani boshqalar olib tashlashi kerak.
case-lift_twice = Siz buni allaqachon bildirgansiz. Shunday huquqi bor boshqa shaxs bir soat ichida rozi boʻlishi kerak.
case-nothing_to_lift = Bu ish himoya ostida emas yoki tugagan. Olib tashlanadigan himoya yoʻq.
case-mode_is_fixed = Ish haqiqiymi yoki mashqmi — ochilgandan keyin oʻzgartirib boʻlmaydi. Hozirgi turi: { $mode }. Boshqa ish oching.
case-reference_is_fixed = Ish ochilgandan keyin { $reference } raqamini oʻzgartirib boʻlmaydi. Uni shunday qoldiring yoki boshqa ish oching.
case-reference_taken = Idorangizda { $reference } raqamli ish allaqachon bor. Oʻshani oʻzgartiring yoki bunisiga oʻz raqamini bering.

photo-focus_outside = Yuzning oʻrni 0 dan 1 gacha boʻlgan ikki son bilan beriladi: avval chapdan, keyin yuqoridan.
photo-no_such_child = { $child }-bola yoʻq, ishdagi bolalar soni: { $count }. Bolaning raqamini yozing: 1 dan { $count } gacha.
photo-rights_unstated = Qayerdan olingani va foydalanishga kim ruxsat bergani aytilmagan suratlar soni: { $count }. Buni aniqlang va suratni shu maʼlumot bilan qayta qoʻshing.
photo-is_out = Bu surat amaldagi xabarda koʻrsatilmoqda. Uni qidiruvni yakunlash sahifasida chaqirib oling, shunda uni koʻrsatayotgan hamma narsa darhol almashtiriladi.
photo-withdrawn = Aynan shu rasm ishdan chaqirib olingan, u qayta ishlatilmaydi. Boshqasini tanlang.
photo-not_found = Bu ishda bunday surat yoʻq. Ishdagi suratlar roʻyxatini koʻring.
