# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = هذا ليس مؤشر قراءة من عندنا. استخدموا `next` من جواب سابق من دون تغيير، أو احذفوا `after` للبدء من جديد.
feed-cursor_ahead = مؤشر القراءة هذا متقدم على سجل الأحداث الذي استُعيد إلى وقت سابق. احذفوا `after` واقرؤوا السجل من بدايته.
feed-event_not_found = لم تصدر هذه الرسالة بعد.
feed-document_not_found = لا توجد وثيقة CAP بهذا المعرّف.
feed-cap_not_clean = { $count ->
    [one] تخالف وثيقة CAP قاعدة واحدة، لذلك لم يصدر شيء. أصلحوا ما ذُكر وقدّموها من جديد.
    [two] تخالف وثيقة CAP قاعدتين، لذلك لم يصدر شيء. أصلحوا ما ذُكر وقدّموها من جديد.
    [few] تخالف وثيقة CAP { $count } قواعد، لذلك لم يصدر شيء. أصلحوا ما ذُكر وقدّموها من جديد.
   *[other] تخالف وثيقة CAP { $count } قاعدة، لذلك لم يصدر شيء. أصلحوا ما ذُكر وقدّموها من جديد.
}

cap-unknown_profile = لا يوجد ملف تعريف باسم «{ $profile }». المتاح: { $known }.

## The document as a whole

cap-too_large = حجم الوثيقة { $bytes } بايت، والحد الأقصى للقراءة { $most } بايت. تأكدوا من أن هذا هو الملف الصحيح.
cap-overgrown = في الوثيقة عناصر متجاورة أكثر مما يمكن فحصه، ولا إنذار فيه آلاف كهذه. تأكدوا من أن هذا هو الملف الصحيح، واجعلوا الشكل في مضلع واحد بدلًا من مضلعات كثيرة.
cap-doctype = في الوثيقة DOCTYPE. لا تحتاج إليه وثائق CAP وترفضه برامج القراءة: احذفوه.
cap-too_many = في هذه الوثيقة أكثر من { $most } من الأخطاء، ولم تُذكر البقية. أصلحوا هذه أولًا.
cap-malformed = الوثيقة ليست XML، السطر { $line }: { $detail }. أصلحوها في هذا الموضع.
cap-not_cap = تبدأ الوثيقة بـ { $found }، ووثيقة CAP 1.2 تبدأ بـ { $expected }.
cap-schema = مخطط CAP 1.2 لا يسمح بهذا، السطر { $line }: { $detail }

## Who says it, and to whom

cap-characters = الحقل { $name } فارغ أو يحتوي على مسافة أو فاصلة أو < أو &. احذفوها.
cap-unusual = { $name ->
    [sender] الحقل sender ليس بالصيغة local@domain التي تطلبها ملفات التعريف الوطنية.
   *[other] في الحقل { $name } علامات غير الحروف والأرقام والعلامتين - و_، وهي مرفوضة في ملفات التعريف الوطنية.
}
cap-scope_incomplete = مع قيمة scope هذه ({ $scope }) يكون العنصر { $name } إلزاميًا. أضيفوه.
cap-note_missing = { $reason ->
    [Exercise] ينبغي أن يذكر التمرين في note أي تمرين هو.
   *[other] ينبغي أن تذكر رسالة الخطأ في note ما الخطأ.
}

## References

cap-references_missing = يجب أن تذكر الرسالة من نوع { $kind } في references الرسائل التي تتعلق بها.
cap-reference_malformed = الإحالة { $index } ليست بالصيغة sender,identifier,sent. انسخوا القيم الثلاث من الرسالة المقصودة.
cap-reference_itself = الإحالة { $index } هي هذه الرسالة نفسها. احذفوها.
cap-reference_newer = الإحالة { $index } أحدث من هذه الرسالة. لا تتعلق الرسالة إلا بما سبقها.

## Info

cap-info_missing = الرسالة من نوع { $kind } بلا info لا تخبر أحدًا بشيء. أضيفوا info لكل لغة.
cap-language_missing = اللغة غير مذكورة، فتعدّها برامج القراءة en-US. أضيفوها.
cap-same_text = الوصف ({ $language }) هو النص نفسه في لغة أخرى ({ $other }). ترجموه أو احذفوا أحد عناصر info.
cap-info_differs = قيمة { $name } تختلف عنها في أول info. وهي واحدة في عناصر info التي تترجم بعضها بعضًا.
cap-expires_missing = وقت انتهاء الصلاحية غير مذكور، وكثير من برامج القراءة لا تعتمد على غيره: أضيفوا expires.
cap-expires_before_sent = تنتهي صلاحية الرسالة قبل إرسالها. لن يعرضها أحد: حدّدوا وقتًا لاحقًا.
cap-text_repeated = نص { $name } هو نفسه نص { $other }. اكتبوا فيه ما لا يذكره الآخر.
cap-markup = في { $name } رموز تنسيق تعرضها برامج القراءة كما هي. استخدموا نصًا عاديًا.
cap-too_long = طول { $name }: { $length }، وبرامج القراءة الكبرى تقطعه بعد { $most } من الأحرف. اختصروه.

## Addresses, resources, areas

cap-address_relative = هذا العنوان غير كامل. اكتبوه كاملًا: https://...
cap-digest = قيمة digest ليست SHA-1: اكتبوا 40 رقمًا ستة عشريًا محسوبة من بايتات الملف.
cap-size = قيمة size ليست عدد بايتات أكبر من 0.
cap-polygon_and_circle = في المنطقة مضلع ودائرة، وبرامج القراءة تجمعهما في منطقة واحدة أكبر. أبقوا أحدهما.
cap-geocode = يتكون رمز { $scheme } الجغرافي من ستة أرقام. وتُسبق أرقام المقاطعة الخمسة بالرقم 0.
cap-ceiling_alone = يحتاج ceiling إلى altitude أدنى منه. أضيفوا altitude أو احذفوا ceiling.

## Google Public Alerts

google-missing = تشترط غوغل وجود { $name } في كل info. أضيفوه.
google-recommended = توصي غوغل بوجود { $name } في كل info. أضيفوه.
google-area_without_shape = تشترط غوغل وجود مضلع أو دائرة أو رمز جغرافي في كل منطقة. أضيفوا واحدًا منها.
google-circle_without_ground = لا تعرض غوغل دائرة نصف قطرها 0. اكتبوا نصف القطر بالكيلومترات.
