# The root and the keys that sign posters.

trust-is_there = Kök açar artıq var və onun təsdiqlədiklərinə daha etibar edilməzdi. Yeni açar üçün işə salın: homeward trust renew
trust-is_missing = Hələ kök açar yoxdur. Yaradın: homeward trust init --name "qurumunuz"
trust-key_elsewhere = Bu açar başqa yerdədir, ona görə burada imzalaya bilmir. HOMEWARD_SIGNER dəyərini təyin edin və ya imzalayan açar yaradın: homeward trust renew
trust-no_root = Bu xidmət plakatları imzalamır. Plakatın həqiqi olub-olmadığını /check səhifəsində soruşun.
trust-not_a_key = Bu, P-256 əyrisinin PEM formatında açıq açarı deyil. Onu KMS-dən SubjectPublicKeyInfo kimi ixrac edin.
