# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: انتهى بحث
call-subject_expires = Homeward: إنذار تنتهي صلاحيته قريبًا
call-subject_lapsed = Homeward: لم يعتمد أحد إنذارًا خلال ساعة، ويجب تقديمه من جديد
call-subject_late = Homeward: انقضت مهلة إزالة نسخة لا تزال منشورة
call-subject_stopped = Homeward: تعذّر إصدار إنذار معتمد
call-subject_submitted = Homeward: إنذار ينتظر اعتمادكم
call-subject_todo = Homeward: نسخة تحتاج إلى تدخل شخص
call-subject_unconfirmed = Homeward: سحب لم يتأكد
call-text = اطلعوا على الأمر وأبلغوا بأنكم توليتموه: { $link }. هذا هو النداء رقم { $number }، ويستمر النداء حتى يتولى أحد الأمر أو ينتهي.

call-duty_list = الحد الأقصى لعدد الأشخاص في قائمة المناوبين { $most }، ويرد كل منهم مرة واحدة.
call-for_approvers = ينتظر هذا الأمر شخصًا مخوَّلًا بالاعتماد لم يكتب أي جزء منه، ويستمر النداء حتى يتولاه أحدهم. لا يحق لكم اعتماده، فاتركوه لهم.
call-no_means = لا وسيلة لاستدعاء هذا الشخص: لم يُضبط خادم البريد الإلكتروني (HOMEWARD_SMTP_URL)، ولا يوجد webhook مسجل له.
call-not_found = لا يوجد نداء كهذا موجه إليكم. راجعوا قائمة النداءات.
call-taken = تولى أحدهم هذا الأمر بالفعل، أو أنه انتهى.
call-webhook_refused = أجاب webhook المناوبة بالحالة { $status }.
call-webhook_secret = لا بد لكل webhook من مفتاح سري: whsec_ وبعدها من 24 إلى 64 بايت بترميز base64.
call-webhook_url = عنوان webhook المناوبة يبدأ بـ https:// ويخلو من اسم المستخدم وكلمة المرور.

mail-not_reached = لم يقبل خادم البريد الإلكتروني شيئًا. تحققوا من HOMEWARD_SMTP_URL ومن أن الخادم يجيب.
mail-refused = رفض خادم البريد الإلكتروني الرسالة. تحققوا من العنوان ومن HOMEWARD_MAIL_FROM.
