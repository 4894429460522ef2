# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Hozir juda koʻp rasm tekshirilmoqda, shuning uchun bu rasm tekshirilmadi. Bir daqiqadan keyin qayta yuboring.
check-code_shape = Tekshirish kodi — H harfi va yana sakkizta harf yoki raqam, masalan { $example }. Uni plakatdan koʻchiring.
check-digest_shape = Bu SHA-256 emas: 64 ta oʻn oltilik raqam yozing.
check-nothing_sent = Hech narsa soʻralmadi. Plakatdagi kodni `code`, rasmning SHA-256 qiymatini `sha256` yoki rasmning oʻzini `file` sifatida yuboring.
check-sheet = Bu PDF biz eʼlon qilgan fayl emas, PDF esa faqat baytlari boʻyicha solishtiriladi. Varaqdagi kodni `code` sifatida yuboring.
check-unclear = Bu rasmda bizning plakatimiz bor, ammo u juda kichik: biror narsa oʻzgartirilganini aniqlab boʻlmaydi. Rasmni iloji boricha katta holda yuboring.
