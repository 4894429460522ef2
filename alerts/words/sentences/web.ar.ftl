# The doors: who asks, how it was written, and what became of it.

web-body_unreadable = لا يمكن قراءة متن الطلب. أرسلوا JSON كما تبيّنه وثيقة OpenAPI مع Content-Type: application/json.
web-failed = لم نتمكن من تنفيذ ذلك، وسُجّل تحت الرقم { $reference }. تحققوا هل نُفّذ رغم ذلك، وإن تكرر الخطأ فأبلغوا من يشغّل الخدمة بهذا الرقم.
web-form_unreadable = لا يمكن قراءة النموذج. أرسلوه كاملًا بصيغة multipart/form-data مع boundary ونصوص بترميز UTF-8.
web-key_in_use = لا تزال الإجابة عن أول طلب بمفتاح Idempotency-Key هذا جارية. أعيدوا السؤال بعد ثانية.
web-key_of_another_request = استُخدم مفتاح Idempotency-Key هذا لطلب آخر. استخدموا مفتاحًا جديدًا لكل عملية.
web-key_unfinished = بدأ طلب بمفتاح Idempotency-Key هذا ولا تُعرف نتيجته. تحققوا هل نُفّذ، وإلا فأرسلوه بمفتاح جديد.
web-key_unfit = يتكون مفتاح Idempotency-Key من محرف واحد إلى { $most } من محارف ASCII المطبوعة.
web-media_type = هذا النوع من متن الطلب غير مقبول هنا. اضبطوا Content-Type على: { $taken }.
web-missing = هذا ناقص. أضيفوه.
web-no_body = متن الطلب ناقص. أرسلوا ما تبيّنه وثيقة OpenAPI.
web-no_such_address = لا يوجد شيء على هذا العنوان. العناوين مذكورة في /openapi.json.
web-no_such_method = لا يقبل هذا العنوان هذه الطريقة. يقبل: { $allowed }.
web-not_a_bearer = صيغة الترويسة Authorization غير صحيحة. اكتبوا: Bearer ثم مسافة ثم رمز الوصول.
web-not_a_choice = لا يجوز هنا إلا إحدى الكلمات التالية: { $limit }.
web-not_a_file = أرسلوا هذا ملفًا، في جزء خاص به وباسم ملف.
web-not_a_flag = اكتبوا true أو false.
web-not_a_list = اكتبوا قائمة بين قوسين مربعين.
web-not_a_number = اكتبوا عددًا.
web-not_a_point = اكتبوا خط الطول ثم خط العرض بالدرجات وبينهما فاصلة، مثل 23.6236,46.7712.
web-not_a_time = اكتبوا وقتًا مع منطقته الزمنية، مثل 2026-02-08T03:10:00+02:00.
web-not_an_object = اكتبوا كائنًا بين قوسين معقوفين.
web-not_json = متن الطلب ليس JSON. تحققوا من الفواصل وعلامات الاقتباس والأقواس.
web-not_of_this_form = هذه ليست الصيغة المستخدمة هنا. وثيقة OpenAPI تبيّنها.
web-not_signed_in = لم تسجّلوا الدخول. أرسلوا Authorization: Bearer مع رمز الوصول، ويُنشأ بالأمر: homeward token create
web-not_text = اكتبوا نصًا بين علامتي اقتباس.
web-not_understood = لا يجوز أن يرد هذا هنا. وثيقة OpenAPI تبيّن ما يجوز.
web-not_whole = اكتبوا عددًا صحيحًا.
web-partner_key_needed = هذا مخصص للشركاء. أرسلوا Authorization: Bearer مع المفتاح الذي أعطتكم إياه الجهة.
web-refused = رُفض الطلب (HTTP { $status }). وثيقة OpenAPI تبيّن ما يمكن طلبه.
web-somebody_was_faster = غيّر شخص آخر الشيء نفسه في اللحظة نفسها. راجعوه مجددًا وكرّروا ما فعلتم إن كان لا يزال لازمًا.
web-store_silent = قاعدة البيانات لا تجيب، لذلك لم يُنفَّذ شيء. أعيدوا السؤال بعد بضع ثوانٍ.
web-time_without_zone = الوقت بلا منطقة زمنية. أضيفوها، مثل +02:00، أو Z للدلالة على UTC.
web-too_big = القيمة كبيرة جدًا. الحد: { $limit }.
web-too_deep = مستويات التداخل هنا أكثر من كل ما يُطلب. تحققوا من الأقواس.
web-too_few = العناصر قليلة جدًا. الحد الأدنى لعددها: { $limit }.
web-too_large = متن الطلب أكبر من { $most_kb } كيلوبايت، لذلك لم يُقرأ. أرسلوا أقل.
web-too_long = النص طويل جدًا. الحد الأقصى لعدد الأحرف: { $limit }.
web-too_many = العناصر كثيرة جدًا. الحد الأقصى لعددها: { $limit }.
web-too_short = النص قصير جدًا. الحد الأدنى لعدد الأحرف: { $limit }.
web-busy = الطلبات وأعمال الرسم كثيرة جدًا الآن، لذلك لم يُنفَّذ هذا. أعيدوا المحاولة بعد بضع ثوانٍ.
places-busy = عدد من يبحثون عن أماكن كبير جدًا الآن، لذلك لم يجر هذا البحث. أعيدوا السؤال بعد بضع ثوانٍ.
web-streams_enough = تتابعون بالفعل العدد الأقصى من الإنذارات ({ $most })، لذلك لم تبدأ متابعة هذا الإنذار. أنهوا متابعة أحدها وأعيدوا الطلب.
web-too_often = تجاوز عدد طلباتكم { $most } خلال { $per ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $per } ثوانٍ
       *[other] { $per } ثانية
    }، لذلك لم يُنفَّذ شيء. أعيدوا السؤال بعد { $wait ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $wait } ثوانٍ
       *[other] { $wait } ثانية
    }.
web-too_often_wrong = هذا لا يعمل، وكذلك محاولات أخرى جاءت من شبكتكم (عددها: { $most }). يُقبل في أي وقت ما يعمل من رابط أو رمز وصول أو مفتاح، أما هذا فيمكن تجربته مجددًا بعد { $wait ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $wait } ثوانٍ
       *[other] { $wait } ثانية
    }.
web-too_slow = لم يصل متن الطلب في الوقت المناسب، لذلك لم يُنفَّذ شيء. أعيدوا إرساله.
web-too_small = القيمة صغيرة جدًا. الحد: { $limit }.
web-unknown_field = لا يُعرف هنا شيء بهذا الاسم. احذفوه أو ابحثوا عن اسمه في وثيقة OpenAPI.
