words-no_catalogue = لا يوجد معجم للغة { $language }. احذفوا هذه اللغة أو أضيفوا الملف { $language }.ftl. المتاح: { $known }.
words-short_form_too_long = النص المحدد بعدد أحرف { $limit } ({ $language }) يحتاج إلى { $length ->
        [one] حرف واحد
        [two] حرفين
        [few] { $length } أحرف
        [many] { $length } حرفًا
       *[other] { $length } حرف
    } على الأقل. اختصروا المكان، أو ضعوا أهم جزء منه أولًا قبل فاصلة.
words-post_too_long = يحتاج المنشور ({ $language }) إلى طول { $weight } على الأقل، والمنصة تسمح بـ { $most }. اختصروا المكان أو الأسماء.
words-no_child = لا يذكر النص ({ $language }) أي طفل. أضيفوا طفلًا واحدًا على الأقل.
words-child_not_described = الطفل { $number } يكاد يكون بلا وصف ({ $language }). أضيفوا اثنين على الأقل مما يلي: العمر والجنس والطول والبنية والشعر ولون العينين والملابس والعلامات المميزة.
words-no_place = لا يذكر النص ({ $language }) أين شوهد الطفل آخر مرة. أضيفوا last_seen.place.
words-no_time = لا يذكر النص ({ $language }) متى شوهد الطفل آخر مرة. أضيفوا last_seen.at.
words-no_number = لا يتضمن النص ({ $language }) رقم هاتف. أضيفوا contact.phone.
words-empty = هذا الجزء من النص ({ $language }) فارغ. املؤوه أو أضيفوا البيانات التي يتكون منها.
words-body_incomplete = النص الكامل ({ $language }) لا يذكر معلومات تظهر على الملصق. أعدّوه من جديد.
words-too_long = عدد أحرف هذا النص ({ $language }) { $length }، والحد الأقصى المسموح به { $most }.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = فارغ: اكتبوا شيئًا، أو اتركوا الحقل إن كان اختياريًا.
text-too_long = عدد أحرفه { $length }، والحد الأقصى { $most }.
text-one_line = يجب أن يكون في سطر واحد بلا علامات جدولة: ادمجوا الأسطر.
text-forbidden_character = يحتوي على المحرف غير المرئي { $character }: أعيدوا كتابته من دونه.
text-no_letters = لا يحتوي على أي حرف أو رقم: اكتبوه بالكلمات.
text-stacked_marks = عدد العلامات فوق حرف واحد أكثر من { $most }: أعيدوا كتابته.
