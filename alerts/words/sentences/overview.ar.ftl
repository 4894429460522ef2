# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = قاعدة البيانات تجيب وهي محدَّثة.
overview-store_behind = قاعدة البيانات غير محدَّثة. نفّذوا: homeward db upgrade
overview-store_refuses = قاعدة البيانات لا تجيب أو ترفض الاتصال. تأكدوا من أنها تعمل ومن صحة HOMEWARD_DATABASE_URL.
overview-store_silent = لم تجب قاعدة البيانات خلال { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
       *[other] { $seconds } ثانية
    }. تأكدوا من أنها تعمل ومن إمكان الوصول إليها.
overview-nothing_sealed = لم يُشفَّر شيء بعد.
overview-key_opens = المفتاح السري يفتح ما شُفِّر.
overview-key_is_another = شُفِّرت البيانات بمفتاح آخر. أعيدوا المفتاح الصحيح إلى HOMEWARD_SECRET_KEY أو إلى الملف secret.key في مجلد البيانات.
overview-held = استُعيدت قاعدة البيانات من نسخة احتياطية وهي موقوفة: لا يخرج شيء جديد، ويُسحب ما نُشر. راجعوا: homeward restore status
overview-broker_answers = وسيط الرسائل يجيب.
overview-broker_refuses = وسيط الرسائل لا يجيب أو يرفض الاتصال: تُكتشف المهام خلال ثانية بدلًا من أن تُكتشف فورًا. تحققوا من HOMEWARD_BROKER_URL.
overview-broker_silent = لم يجب وسيط الرسائل خلال { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
       *[other] { $seconds } ثانية
    }: تُكتشف المهام خلال ثانية بدلًا من أن تُكتشف فورًا. تأكدوا من أنه يعمل.
