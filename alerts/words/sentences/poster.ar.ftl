# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = لا يوجد شكل ملصق باسم «{ $shape }». اختاروا أحد الأشكال التالية: { $known }.
poster-missing_glyph = لا يوجد في أي من خطوط الطباعة هنا الحرف { $letter } ({ $code }، { $name }). اكتبوه بطريقة أخرى، كأن تنقلوه إلى حروف أخرى.
poster-does_not_fit = لا يتسع الملصق لكل ما يجب ذكره، حتى بأصغر حجم للخط (الشكل: { $shape }، اللغة: { $language }). اختصروا الأسماء أو المكان أو العلامات المميزة.
poster-photo_of_nobody = هذه الصورة لا تخص أيًا من الأطفال في الملصق (عددهم: { $count }). حدّدوا لكل صورة الطفل الذي تخصه.
poster-no_drill_mark = لا تحمل هذه النصوص علامة التمرين. أعدّوها لتمرين.
