# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: qidiruv yakunlandi
call-subject_expires = Homeward: xabarning muddati tez orada tugaydi
call-subject_lapsed = Homeward: xabarni bir soat ichida hech kim tasdiqlamadi, uni qayta yuborish kerak
call-subject_late = Homeward: hali tarqalib turgan nusxani yoʻqotish muddati oʻtdi
call-subject_stopped = Homeward: tasdiqlangan xabarni chiqarib boʻlmadi
call-subject_submitted = Homeward: xabar sizning tasdigʻingizni kutmoqda
call-subject_todo = Homeward: nusxa bilan xodim shugʻullanishi kerak
call-subject_unconfirmed = Homeward: qaytarib olish tasdiqlanmagan
call-text = Koʻrib chiqing va ishni oʻz zimmangizga olganingizni bildiring: { $link }. Bu chaqiruv raqami: { $number }; kimdir zimmasiga olmaguncha yoki ish tugamaguncha chaqiruv davom etadi.

call-duty_list = Navbatchilar roʻyxatida koʻpi bilan { $most } kishi boʻladi, har biri bir martadan.
call-for_approvers = Bu ish uning hech bir qismini yozmagan tasdiqlovchini kutmoqda va ulardan biri zimmasiga olmaguncha chaqiruv davom etadi. Siz buni tasdiqlay olmaysiz, ularga qoldiring.
call-no_means = Bu odamni chaqirishning iloji yoʻq: pochta serveri sozlanmagan (HOMEWARD_SMTP_URL) va uning webhook manzili ham koʻrsatilmagan.
call-not_found = Sizga bunday chaqiruv yoʻq. Chaqiruvlar roʻyxatini koʻring.
call-taken = Bu ishni kimdir zimmasiga olgan yoki u tugagan.
call-webhook_refused = Navbatchilik webhook manzili { $status } holati bilan javob berdi.
call-webhook_secret = Webhook bilan birga uning maxfiy kaliti beriladi: whsec_ va base64 da 24–64 bayt.
call-webhook_url = Navbatchilik webhook manzili https:// bilan boshlanadi, foydalanuvchi nomi va parolsiz.

mail-not_reached = Pochta serveri hech narsani qabul qilmadi. HOMEWARD_SMTP_URL sozlamasini va server javob berishini tekshiring.
mail-refused = Pochta serveri xatni rad etdi. Manzilni va HOMEWARD_MAIL_FROM sozlamasini tekshiring.
