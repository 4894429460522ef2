# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Bu bizning kursorimiz emas. Oldingi javobdagi `next` qiymatini oʻzgartirmay ishlating yoki boshidan boshlash uchun `after` ni yozmang.
feed-cursor_ahead = Bu kursor hodisalar jurnalidan oldinga oʻtib ketgan: jurnal oldingi holatga tiklangan. `after` ni yozmang va jurnalni boshidan oʻqing.
feed-event_not_found = Bu bildirishnoma hali chiqarilmagan.
feed-document_not_found = Bunday identifikatorli CAP hujjati yoʻq.
feed-cap_not_clean = CAP hujjatida qoidabuzarliklar bor ({ $count }), shuning uchun hech narsa chiqarilmadi. Koʻrsatilganlarini tuzating va qayta yuboring.

cap-unknown_profile = “{ $profile }” degan profil yoʻq. Mavjudlari: { $known }.

## The document as a whole

cap-too_large = Hujjat hajmi { $bytes } bayt; koʻpi bilan { $most } bayt oʻqiladi. Fayl toʻgʻriligini tekshiring.
cap-overgrown = Hujjatda yonma-yon turgan elementlar tekshirish uchun juda koʻp: hech bir xabarda bunday minglab element boʻlmaydi. Fayl toʻgʻriligini tekshiring; shaklni koʻp emas, bitta poligonda saqlang.
cap-doctype = Hujjatda DOCTYPE bor. CAP ga u kerak emas va qabul qiluvchi dasturlar uni rad etadi: olib tashlang.
cap-too_many = Bu hujjatda { $most } tadan koʻp xato bor, qolganlari koʻrsatilmagan. Avval shularni tuzating.
cap-malformed = Hujjat XML emas, { $line }-satr: { $detail }. Shu joyini tuzating.
cap-not_cap = Hujjat { $found } bilan boshlanadi; CAP 1.2 hujjati { $expected } bilan boshlanadi.
cap-schema = CAP 1.2 sxemasi bunga yoʻl qoʻymaydi, { $line }-satr: { $detail }

## Who says it, and to whom

cap-characters = { $name } boʻsh yoki unda boʻsh joy, vergul, < yoki & bor. Ularni olib tashlang.
cap-unusual = { $name ->
    [sender] sender qiymati milliy profillar talab qiladigan local@domain koʻrinishida emas.
   *[other] { $name } qiymatida harf, raqam, - va _ dan boshqa belgilar bor, milliy profillar ularni rad etadi.
}
cap-scope_incomplete = scope qiymati { $scope } boʻlganda { $name } elementi shart. Uni qoʻshing.
cap-note_missing = { $reason ->
    [Exercise] Mashqda qaysi mashq ekani note da aytilishi kerak.
   *[other] Xato haqidagi bildirishnomada nima xatoligi note da aytilishi kerak.
}

## References

cap-references_missing = { $kind } turidagi bildirishnoma qaysi bildirishnomalarga tegishli ekanini references da koʻrsatishi kerak.
cap-reference_malformed = { $index }-havola sender,identifier,sent koʻrinishida emas. Uchala qiymatni kerakli bildirishnomadan koʻchiring.
cap-reference_itself = { $index }-havola shu bildirishnomaning oʻziga olib boradi. Uni olib tashlang.
cap-reference_newer = { $index }-havola bu bildirishnomadan yangiroq. Bildirishnoma faqat oldingilariga tegishli boʻlishi mumkin.

## Info

cap-info_missing = { $kind } turidagi info siz bildirishnoma hech kimga hech narsa aytmaydi. Har bir til uchun bittadan info qoʻshing.
cap-language_missing = Til koʻrsatilmagan, qabul qiluvchi dasturlar uni en-US deb oladi. Tilni qoʻshing.
cap-same_text = Tavsif ({ $language }) boshqasi ({ $other }) bilan bir xil matn. Uni tarjima qiling yoki bitta info ni olib tashlang.
cap-info_differs = { $name } birinchi info dagidan boshqa. Tarjima boʻlgan info larda u bir xil boʻladi.
cap-expires_missing = Amal qilish muddati yoʻq. Koʻp dasturlar faqat shunga qaraydi: expires ni qoʻshing.
cap-expires_before_sent = Bildirishnomaning muddati yuborilishidan oldin tugaydi. Uni hech kim koʻrsatmaydi: kechroq vaqt belgilang.
cap-text_repeated = { $name } matni { $other } bilan bir xil. Unda boshqasida aytilmagan narsani yozing.
cap-markup = { $name } matnida belgilash kodi bor, dasturlar uni shundayligicha koʻrsatadi. Oddiy matn yozing.
cap-too_long = { $name } uzunligi { $length } belgi; yirik dasturlar uni { $most } belgidan keyin kesadi. Qisqartiring.

## Addresses, resources, areas

cap-address_relative = Bu toʻliq manzil emas. Uni toʻliq yozing: https://...
cap-digest = digest qiymati SHA-1 emas: fayl baytlarining 40 ta oʻn oltilik raqami kerak.
cap-size = size qiymati 0 dan katta baytlar soni emas.
cap-polygon_and_circle = Hududda ham poligon, ham aylana bor, dasturlar ularni bitta kattaroq hududga birlashtiradi. Bittasini qoldiring.
cap-geocode = { $scheme } geokodi olti raqamdan iborat. Okrugning besh raqami oldiga 0 qoʻyiladi.
cap-ceiling_alone = ceiling uchun undan pastroq altitude kerak. altitude ni qoʻshing yoki ceiling ni olib tashlang.

## Google Public Alerts

google-missing = Google har bir info da { $name } boʻlishini talab qiladi. Uni qoʻshing.
google-recommended = Google har bir info da { $name } boʻlishini tavsiya qiladi. Uni qoʻshing.
google-area_without_shape = Google har bir hududda poligon, aylana yoki geokod boʻlishini talab qiladi. Bittasini qoʻshing.
google-circle_without_ground = Google radiusi 0 boʻlgan aylanani koʻrsatmaydi. Radiusini km da yozing.
