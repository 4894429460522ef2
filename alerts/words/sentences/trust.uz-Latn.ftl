# The root and the keys that sign posters.

trust-is_there = Ildiz sertifikati allaqachon bor; yangisi yaratilsa, u kafolatlagan hamma narsa ishonchni yoʻqotadi. Yangi kalit uchun bajaring: homeward trust renew
trust-is_missing = Ildiz sertifikati hali yoʻq. Uni yarating: homeward trust init --name "tashkilotingiz nomi"
trust-key_elsewhere = Bu kalit boshqa joyda saqlanadi, shuning uchun bu yerda imzo qoʻya olmaydi. HOMEWARD_SIGNER sozlamasini kiriting yoki imzo qoʻya oladigan kalit yarating: homeward trust renew
trust-no_root = Bu xizmat plakatlarni imzolamaydi. Plakat haqiqiyligini /check sahifasida soʻrang.
trust-not_a_key = Bu PEM koʻrinishidagi P-256 egri chizigʻining ochiq kaliti emas. Uni KMS dan SubjectPublicKeyInfo sifatida eksport qiling.
