# The root and the keys that sign posters.

trust-is_there = توجد شهادة جذر بالفعل، ولو استُبدلت لفُقدت الثقة بكل ما ضمنته. للحصول على مفتاح جديد نفّذوا: homeward trust renew
trust-is_missing = لا توجد شهادة جذر بعد. أنشئوها: homeward trust init --name "اسم جهتكم"
trust-key_elsewhere = هذا المفتاح محفوظ في مكان آخر، فلا يمكنه التوقيع هنا. اضبطوا HOMEWARD_SIGNER أو أنشئوا مفتاحًا يستطيع التوقيع: homeward trust renew
trust-no_root = هذه الخدمة لا توقّع الملصقات. اسألوا عن صحة الملصق في صفحة /check.
trust-not_a_key = هذا ليس مفتاحًا عامًا للمنحنى P-256 بصيغة PEM. صدّروه من KMS بصيغة SubjectPublicKeyInfo.
