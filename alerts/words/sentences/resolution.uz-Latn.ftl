# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Bu orada shu xabar boʻyicha boshqa bildirishnoma yuborildi. Qayta koʻrib chiqing va amalni takrorlang.
end-children_are_found = Ayrim bolalar topilgani uchungina qidiruvdan chiqariladi. Sababini “topildi” (found) deb koʻrsating yoki butun qidiruvni yakunlash uchun bolalarni koʻrsatmang.
end-no_such_child = Xabarda bunday bola yoʻq. Undagi bolalarning raqamlari: { $shown }.
end-nobody_left = Unda qidiriladigan hech kim qolmaydi. Butun qidiruvni yakunlash uchun bolalarni koʻrsatmang.

receipt-no_such_alert = Bu xabar sizga yuborilmagan. Uning raqamini hodisadan koʻchiring.
receipt-not_retracted = Bu xabar hali amalda, shuning uchun oʻchirilgani haqida bildiradigan narsa yoʻq.

reinstate-case_changed = Tasdiqlangandan keyin ish oʻzgartirilgan, u endi tasdiqlangan matnga mos emas. Yangi ish oching.
reinstate-forgotten = Bu ishdagi maʼlumotlar oʻchirilgan yoki oʻchirilmoqda, qayta eʼlon qiladigan narsa qolmagan. Yangi ish oching.
reinstate-not_the_last = Bu xabardan keyin qidiruv { $alert } bilan davom etgan. Ish boʻyicha faqat eng oxirgi aytilganini qayta eʼlon qilish mumkin.
reinstate-nothing_said = Bu xabarning hech bir qismi tasdiqlanmagan edi, qayta eʼlon qiladigan narsa yoʻq. Yangi ish oching.
reinstate-stopped = Bola himoya ostida yoki rozilik qaytarib olingan: bu ish boʻyicha hech narsa eʼlon qilib boʻlmaydi.
reinstate-too_late = Qidiruvni yakunlanganidan keyin { $hours } soat ichida qayta eʼlon qilish mumkin. Yangi ish oching.
reinstate-too_late_alone = Xabarni tasdiqlagan shaxs u adashib yakunlanganidan keyin { $minutes } daqiqa ichida uni yolgʻiz oʻzi, bir marta qayta eʼlon qila oladi. Boshqa hollarda buni xodim qiladi va boshqa shaxs tasdiqlaydi.

restore-held = Bu maʼlumotlar bazasi zaxira nusxadan tiklangan, nusxa olinganidan keyin esa oʻzgarishlar boʻlgan. Har bir kanal koʻrib chiqilmaguncha va xizmatni yurituvchi cheklovni olib tashlamaguncha yangi hech narsa yuborilmaydi (homeward restore status).
restore-not_held = Hech narsa ushlab turilmagan: bu maʼlumotlar bazasi tiklanmagan yoki cheklov allaqachon olib tashlangan.
restore-unlooked = Cheklov qoladi, chunki nimalar tarqalgani hali nomaʼlum. Koʻrib chiqilmagan: { $what }. Xizmat oʻzi qayta koʻradi; koʻra olmagan joyini xodim xabarning nusxalar daftarida hal qiladi.

certificate-not_found = Dalolatnoma yoʻq: hali hech narsa butunlay oʻchirilmagan yoki idorangizda bunday ish yoʻq. Har bir nusxa hisobga olinib, kutish muddati tugagach, ish butunlay oʻchiriladi.
