# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = الملف فارغ: اختاروا الصورة من جديد.
image-too_large = حجم الملف { $megabytes } ميغابايت، والحد الأقصى { $limit } ميغابايت: احفظوا نسخة أصغر من الصورة وأرسلوها.
image-format = هذا ملف { $found }، والصيغ المقبولة JPEG وPNG وWebP: احفظوا الصورة بصيغة JPEG وأرسلوها.
image-not_an_image = هذه ليست صورة يمكن قراءتها، والصيغ المقبولة JPEG وPNG وWebP: أرسلوا الصورة كما خرجت من الكاميرا أو الهاتف.
image-too_many_pixels = أبعاد الصورة { $width } x { $height } بكسل، أي أكثر من { $limit } ميغابكسل: احفظوا نسخة أصغر من الصورة وأرسلوها.
image-too_small = أبعاد الصورة { $width } x { $height } بكسل، وأحد أضلاعها أقل من { $limit } بكسل: اطلبوا الصورة بحجمها الأصلي.
image-too_thin = أبعاد الصورة { $width } x { $height } بكسل: نسبة أحد ضلعيها إلى الآخر أكبر من { $limit }. قصّوها حول الطفل وأرسلوها.
image-busy = يُقرأ الآن عدد كبير جدًا من الصور، لذلك لم تُقرأ هذه الصورة. أعيدوا إرسالها بعد بضع ثوانٍ.
image-truncated = الصورة تالفة أو غير مكتملة: أعيدوا إرسال الملف أو اطلبوا نسخة أخرى.
image-took_too_long = تعذّرت قراءة الصورة خلال { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
       *[other] { $seconds } ثانية
    }: افتحوها في برنامج للصور، واحفظوها بصيغة JPEG وأرسلوها.
image-does_not_fit = لا يمكن تصغير الصورة إلى أقل من { $kilobytes } كيلوبايت: اسمحوا لها بحجم أكبر أو اختاروا شكلًا أصغر.
