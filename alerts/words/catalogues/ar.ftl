# العربية. تتبع الصفة الاسم وتطابقه: .gender m, f (جمع غير العاقل مؤنث). الأرقام لاتينية لكي تُطلب كما هي.

catalogue-review = nobody yet
catalogue-cldr = ar

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] طفل مفقود في خطر
        [two] طفلان مفقودان في خطر
       *[other] أطفال مفقودون في خطر
    }
   *[no] { $count ->
        [one] طفل مفقود
        [two] طفلان مفقودان
       *[other] أطفال مفقودون
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] إنذار باختطاف طفل
    [two] إنذار باختطاف طفلين
   *[other] إنذار باختطاف أطفال
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] طفل منفصل عن أسرته
    [two] طفلان منفصلان عن أسرتهما
   *[other] أطفال منفصلون عن أسرهم
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] طفل مختطف
    [two] طفلان مختطفان
   *[other] أطفال مختطفون
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] طفل بلا مرافق
    [two] طفلان بلا مرافق
   *[other] أطفال بلا مرافق
}

## The drill

drill-watermark = تمرين – ليس حقيقيًا
drill-mark = تمرين
drill-kind = تمرين. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = ساعدونا في العثور على: { $names }
call-pictured = { $count ->
    [one] هل رأيتم هذا الطفل؟
    [two] هل رأيتم هذين الطفلين؟
   *[other] هل رأيتم هؤلاء الأطفال؟
}
call-unseen = { $count ->
    [one] ساعدونا في العثور على طفل مفقود
    [two] ساعدونا في العثور على طفلين مفقودين
   *[other] ساعدونا في العثور على أطفال مفقودين
}
name-withheld = الاسم غير معلن
more-children = { $count ->
    [one] طفل آخر
    [two] طفلان آخران
    [few] { $count } أطفال آخرين
    [many] { $count } طفلًا آخر
   *[other] { $count } طفل آخر
}
count-children = { $count ->
    [one] طفل واحد
    [two] طفلان
    [few] { $count } أطفال
    [many] { $count } طفلًا
   *[other] { $count } طفل
}

## The child

child-summary = { $sex }، { $age }
age-years = { $count ->
    [0] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
   *[other] { $count } سنة
}
age-months = { $count ->
    [0] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
sex-female = { $teen ->
    [yes] فتاة
   *[no] طفلة
}
sex-male = { $teen ->
    [yes] فتى
   *[no] صبي
}
sex-line-female = أنثى
sex-line-male = ذكر
adult-female = امرأة
adult-male = رجل

## Labels

line = { $label }: { $value }
listed = { $before }، { $more }
listed-apart = { $before }؛ { $more }
label-child = الطفل { $number }
label-age = العمر
label-sex = الجنس
label-height = الطول
label-build = البنية
label-hair = الشعر
label-eyes = العينان
label-clothing = الملابس
label-marks = العلامات المميزة
label-speaks = اللغة
label-communication = يرجى الانتباه
label-place = آخر مكان معروف
label-time = الوقت
label-direction = الاتجاه
label-travel = طريقة التنقل
label-companion = مرافق محتمل
label-vehicle = المركبة
label-link = الرابط الرسمي
label-report = الإبلاغ عبر الإنترنت
map-area = منطقة البحث
map-title = خريطة منطقة البحث

## Phrases

coloured = { $thing } { $colour }
plate = رقم اللوحة: { $plate }
place-near = { $place } والمنطقة المحيطة (نصف القطر: نحو { $distance })
foreign-text = { $text } [{ $language }]
date-medium = long
date-short = MMMMd
moment = { $date }، الساعة { $time } ({ $zone })
moment-short = { $date }، { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] إذا رأيتم الطفل فاتصلوا بالرقم { $phone } ({ $contact }).
        [two] إذا رأيتم الطفلين فاتصلوا بالرقم { $phone } ({ $contact }).
       *[other] إذا رأيتم الأطفال فاتصلوا بالرقم { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] إذا رأيتم الطفل فاتصلوا بالرقم { $phone }.
        [two] إذا رأيتم الطفلين فاتصلوا بالرقم { $phone }.
       *[other] إذا رأيتم الأطفال فاتصلوا بالرقم { $phone }.
    }
}
do-not-approach = لا تقتربوا.
do-short = اتصلوا: { $phone }
share = نرجو مشاركة هذا الإنذار.
share-link = { $count ->
    [one] حمايةً للطفل، لا تُنشر صورة هنا. افتحوا الرابط الرسمي، ونرجو مشاركة هذا الرابط وحده.
    [two] حمايةً للطفلين، لا تُنشر صورة هنا. افتحوا الرابط الرسمي، ونرجو مشاركة هذا الرابط وحده.
   *[other] حمايةً للأطفال، لا تُنشر صور هنا. افتحوا الرابط الرسمي، ونرجو مشاركة هذا الرابط وحده.
}
share-only = افتحوا هذا الرابط وحده وشاركوه: { $link }
as-picture = على شكل صورة:
as-sheet = ملصق للطباعة، A4
check = تحققوا من هذا الإنذار: { $code }
as-of = المعلومات حتى { $when }
as-of-update = تاريخ التحديث: { $when }
valid-until = صالح حتى { $when }
mail-note = عند انتهاء هذا البحث سنكتب إليكم مجددًا ونطلب منكم حذف هذه الرسالة.

## Pictures

alt-photo = ملصق مع صورة.
alt-no-photo = ملصق بلا صورة.
label-photo = صورة
label-code = رمز QR

## Hashtags

hashtag = #طفل_مفقود
hashtag-drill = #تمرين

## The end

ending-headline = انتهى هذا البحث
ending-body = انتهى هذا البحث. نرجو حذف نسختكم. شكرًا لكم.
ending-alt = إشعار بلا صورة: { ending-body }

unconfirmed-headline = الحالة غير مؤكدة
unconfirmed-body = لا يمكننا الآن تأكيد ما إذا كان هذا البحث لا يزال مستمرًا. نرجو الاطلاع مجددًا بعد دقيقة.
unconfirmed-alt = إشعار بلا صورة: { unconfirmed-body }
unconfirmed-call = إذا رأيتم طفلًا مفقودًا فاتصلوا بالرقم { $phone }.

## The public check page

check-title = هل هذا الإنذار حقيقي؟
check-intro = اكتبوا الرمز المطبوع على الملصق أو اختاروا الصورة. تُفحص الصورة مرة واحدة ولا تُحفظ.
check-code = الرمز المطبوع على الملصق
check-picture = الصورة (JPEG أو PNG أو WebP أو PDF، بحد أقصى { $megabytes } ميغابايت)
check-button = تحقق
check-open = افتحوا الصفحة الرسمية
check-replaced = توجد نسخة أحدث. نرجو مشاركة تلك النسخة وحدها.
check-around = عُرفت الصورة من شكلها: قورن الملصق وحده، لا ما حوله.
check-live = صادر عنا وسارٍ
check-live-body = هذا البحث مستمر. المعتمد هو ما ورد في الصفحة الرسمية.
check-ended = صادر عنا وقد انتهى
check-altered = صورة معدَّلة
check-altered-body = صُنعت هذه الصورة من إحدى صورنا ثم عُدِّلت. لا تشاركوها ولا تتصلوا بأي رقم مكتوب عليها.
check-unknown = ليس صادرًا عنا
check-unknown-body = لا نعرف إنذارًا كهذا. تُحذف بيانات عمليات البحث المنتهية بعد مدة. اسألوا الشرطة قبل مشاركته.
check-wrong-code = يتكون الرمز من الحرف H وثمانية أحرف لاتينية أو أرقام أخرى، مثل ⁨{ $example }⁩. نرجو التحقق منه مجددًا.
check-wrong-picture = لا يمكن قراءة هذه الصورة. نرجو إرسال صورة JPEG أو PNG أو WebP لا تتجاوز { $megabytes } ميغابايت.
check-wrong-sheet = ملف PDF هذا ليس الملف الذي نشرناه، وربما حُفظ من جديد. الرمز هو ما يبيّن إن كان الملصق لنا: نرجو كتابته.
check-unclear = لا يظهر ما يكفي للتأكد. نرجو إرسال الصورة كاملة، بأكبر حجم وأوضح نسخة لديكم.
check-busy = الطلبات كثيرة جدًا الآن. نرجو المحاولة مجددًا بعد بضع دقائق.

## Vocabulary

# بعد «الشعر».
hair-colour-black = أسود
hair-colour-brown = بني
hair-colour-blonde = أشقر
hair-colour-red = أحمر
hair-colour-grey = يخالطه الشيب
hair-colour-white = أبيض
hair-colour-dyed = مصبوغ
hair-colour-bald = لا يوجد

hair-style-short = قصير
hair-style-medium = متوسط الطول
hair-style-long = طويل
hair-style-straight = أملس
hair-style-curly = مجعد
hair-style-braided = مضفور
hair-style-covered = مغطى

# بعد «العينان».
eyes-brown = بنيتان
eyes-blue = زرقاوان
eyes-green = خضراوان
eyes-grey = رماديتان
eyes-hazel = عسليتان
eyes-black = سوداوان

colour-black = { $gender ->
    [f] سوداء
   *[m] أسود
}
colour-white = { $gender ->
    [f] بيضاء
   *[m] أبيض
}
colour-grey = { $gender ->
    [f] رمادية
   *[m] رمادي
}
colour-red = { $gender ->
    [f] حمراء
   *[m] أحمر
}
colour-orange = { $gender ->
    [f] برتقالية
   *[m] برتقالي
}
colour-yellow = { $gender ->
    [f] صفراء
   *[m] أصفر
}
colour-green = { $gender ->
    [f] خضراء
   *[m] أخضر
}
colour-blue = { $gender ->
    [f] زرقاء
   *[m] أزرق
}
colour-purple = { $gender ->
    [f] بنفسجية
   *[m] بنفسجي
}
colour-pink = { $gender ->
    [f] وردية
   *[m] وردي
}
colour-brown = { $gender ->
    [f] بنية
   *[m] بني
}
colour-beige = بيج
colour-multicoloured = { $gender ->
    [f] متعددة الألوان
   *[m] متعدد الألوان
}

garment-jacket = سترة
    .gender = f
garment-coat = معطف
    .gender = m
garment-hoodie = سترة بغطاء للرأس
    .gender = f
garment-sweater = كنزة
    .gender = f
garment-shirt = قميص
    .gender = m
garment-blouse = بلوزة
    .gender = f
garment-tshirt = تي شيرت
    .gender = m
garment-dress = فستان
    .gender = m
garment-skirt = تنورة
    .gender = f
garment-trousers = بنطال
    .gender = m
garment-jeans = بنطال جينز
    .gender = m
garment-shorts = بنطال قصير
    .gender = m
garment-shoes = حذاء
    .gender = m
garment-boots = حذاء طويل الساق
    .gender = m
garment-trainers = حذاء رياضي
    .gender = m
garment-cap = قبعة بحافة أمامية
    .gender = f
garment-hat = قبعة
    .gender = f
garment-scarf = وشاح
    .gender = m
garment-gloves = قفازات
    .gender = f
garment-backpack = حقيبة ظهر
    .gender = f
garment-glasses = نظارة
    .gender = f
garment-uniform = زي موحد
    .gender = m
garment-pyjamas = بيجاما
    .gender = f
garment-swimwear = ملابس سباحة
    .gender = f

# بعد «البنية».
build-slim = نحيفة
build-medium = متوسطة
build-heavy = ممتلئة

vehicle-car = سيارة
    .gender = f
vehicle-estate = سيارة ستيشن
    .gender = f
vehicle-hatchback = سيارة هاتشباك
    .gender = f
vehicle-saloon = سيارة سيدان
    .gender = f
vehicle-suv = سيارة دفع رباعي (SUV)
    .gender = f
vehicle-van = سيارة فان
    .gender = f
vehicle-truck = شاحنة
    .gender = f
vehicle-bus = حافلة
    .gender = f
vehicle-motorcycle = دراجة نارية
    .gender = f
vehicle-bicycle = دراجة هوائية
    .gender = f

communication-deaf = فقدان السمع
communication-hard_of_hearing = ضعف السمع
communication-non_verbal = عدم القدرة على الكلام
communication-blind = فقدان البصر
communication-needs_interpreter = الحاجة إلى مترجم

travel-foot_toddler = سيرًا على الأقدام
travel-foot_child = سيرًا على الأقدام
travel-foot_teen = سيرًا على الأقدام
travel-bicycle = بالدراجة
travel-public_transport = بوسائل النقل العام
travel-rail = بالقطار
travel-car = بالسيارة
