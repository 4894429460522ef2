# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = “{ $shape }” degan plakat shakli yoʻq. Shulardan birini tanlang: { $known }.
poster-missing_glyph = Bu yerdagi shriftlarning hech birida { $letter } harfi ({ $code }, { $name }) yoʻq. Uni boshqacha yozing, masalan, transliteratsiya bilan.
poster-does_not_fit = Aytilishi shart boʻlgan maʼlumotlar eng kichik harflarda ham plakatga sigʻmaydi (shakl: { $shape }, til: { $language }). Ismlarni, joy nomini yoki belgilarni qisqartiring.
poster-photo_of_nobody = Bu surat plakatdagi { $count } boladan hech biriga tegishli emas. Har bir surat qaysi bolaniki ekanini koʻrsating.
poster-no_drill_mark = Bu matnlarda mashq belgisi yoʻq. Ularni mashq uchun tuzing.
