words-no_catalogue = { $language } tili uchun soʻzlar katalogi yoʻq. Bu tilni olib tashlang yoki { $language }.ftl faylini qoʻshing. Mavjudlari: { $known }.
words-short_form_too_long = { $limit } belgilik matnga ({ $language }) kamida { $length } belgi kerak. Joy nomini qisqartiring yoki uning eng muhim qismini boshiga, verguldan oldin yozing.
words-post_too_long = Post ({ $language }) uzunligi kamida { $weight }, platforma esa { $most } gacha ruxsat beradi. Joy nomini yoki ismlarni qisqartiring.
words-no_child = Matnda ({ $language }) birorta ham bola koʻrsatilmagan. Kamida bittasini qoʻshing.
words-child_not_described = { $number }-bola deyarli tasvirlanmagan ({ $language }). Yoshi, jinsi, boʻyi, gavdasi, sochi, koʻzi, kiyimi va alohida belgilaridan kamida ikkitasini qoʻshing.
words-no_place = Matnda ({ $language }) bola oxirgi marta qayerda koʻrilgani aytilmagan. last_seen.place maydonini toʻldiring.
words-no_time = Matnda ({ $language }) bola oxirgi marta qachon koʻrilgani aytilmagan. last_seen.at maydonini toʻldiring.
words-no_number = Matnda ({ $language }) telefon raqami yoʻq. contact.phone maydonini toʻldiring.
words-empty = Matnning bu qismi ({ $language }) boʻsh. Uni toʻldiring yoki u tuziladigan maʼlumotni qoʻshing.
words-body_incomplete = Toʻliq matnda ({ $language }) plakatda koʻrsatilgan maʼlumotlar yetishmaydi. Uni qaytadan tuzing.
words-too_long = Bu matnda ({ $language }) { $length } belgi bor; koʻpi bilan { $most } belgiga ruxsat beriladi.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = boʻsh: biror narsa yozing yoki mumkin boʻlsa, maydonni tushirib qoldiring.
text-too_long = { $length } belgidan iborat: koʻpi bilan { $most }.
text-one_line = bitta satrda, tabulyatsiyasiz yozilishi kerak: satrlarni birlashtiring.
text-forbidden_character = koʻrinmas { $character } belgisi bor: usiz qaytadan yozing.
text-no_letters = harf ham, raqam ham yoʻq: soʻz bilan yozing.
text-stacked_marks = bitta harf ustida { $most } tadan koʻp belgi bor: qaytadan yozing.
