# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Hududni taklif qilib boʻlmaydi: bola oxirgi marta koʻrilgan nuqta nomaʼlum. Hududni koʻrsating yoki ishda last_seen.point maydonini toʻldiring.
alert-cannot_approve = Xabar holati “{ $state }”: uni tasdiqlab boʻlmaydi. Qayta koʻrib chiqing.
alert-cannot_edit = Xabar holati “{ $state }”: u endi tahrirlanmaydi. Xabar amalda ekan, yangi narsa aytish uchun yangilanish tayyorlang.
alert-cannot_end = Xabar holati “{ $state }”: uni qayta yakunlab boʻlmaydi. Har bir nusxa nima boʻlgani nusxalar daftarida yozilgan.
alert-cannot_expire = Xabar holati “{ $state }”: uning muddati tugamaydi.
alert-cannot_purge = Xabar holati “{ $state }”: uni butunlay oʻchirib boʻlmaydi. Avval u yakunlanishi kerak.
alert-cannot_reinstate = Xabar holati “{ $state }”. Faqat yakunlangan qidiruvni qayta eʼlon qilish mumkin.
alert-cannot_reject = Xabar holati “{ $state }”: uni qaytarib boʻlmaydi. Qayta koʻrib chiqing.
alert-cannot_hold_back = Xabar holati “{ $state }”: u ushlab turilmaydi. Qayta koʻrib chiqing.
alert-cannot_stop = Xabar holati “{ $state }”: u toʻxtatilmaydi. Qayta koʻrib chiqing.
alert-cannot_submit = Xabar holati “{ $state }”: uni tasdiqqa yuborib boʻlmaydi. Qayta koʻrib chiqing.
alert-case_has_one = Bu ish boʻyicha xabar allaqachon bor: { $alert }. Oʻsha bilan ishlang yoki avval uni yakunlang.
alert-needs_a_person = Buni faqat odam qila oladi. Tizimga kiring.
alert-edited_while_it_waited = Ish tasdiqlangandan keyin, bu sokin vaqt tugashini kutayotganda oʻzgartirilgan. Undan hech narsa eʼlon qilinmagan va endi eʼlon qilinmaydi: ishni koʻrib chiqing, yangilanish yozing va tasdiqqa yuboring.
alert-ended_while_it_waited = Bu sokin vaqt tugashini kutayotganda qidiruv tugadi. Undan hech narsa eʼlon qilinmagan va endi eʼlon qilinmaydi.
alert-not_found = Idorangizda bunday xabar yoʻq. Uni xabarlar roʻyxatidan qidiring.
alert-not_live = Xabar holati “{ $state }”, bu amal esa faqat amaldagi xabar uchun.

alert-part_consent = Hudud bu joylarga oʻtadi: { $parts }; u yerdagi organ esa rozilik bermagan. Undan soʻrang va ishda partners boʻlimiga yozing (code, consent: given) yoki hududni kichraytiring. Ulardan biri sizniki boʻlsa, uni ishda agency boʻlimiga yozing (region).
alert-partner_consent = Hudud bu mamlakatlarga oʻtadi: { COUNTRIES($countries) }; u yerdagi birorta hamkor rozilik bermagan. Ulardan soʻrang va ishda partners boʻlimiga yozing (code: { $countries }; consent: given) yoki hududni kichraytiring.

approval-another_content = Tasdiqni kutayotgan matn bu emas: siz koʻrganingizdan keyin u oʻzgartirilgan. Qayta koʻrib chiqing va hozirgi mazmunini tasdiqlang.
approval-case_changed = Tasdiqqa yuborilgandan keyin ish oʻzgartirilgan. Kerak boʻlsa, uni tekshiruvdan oʻtkazing va qayta yuboring.
approval-four_eyes = Buning bir qismini siz yozgan, tahrirlagan yoki tasdiqqa yuborgansiz, shuning uchun boshqa shaxs tasdiqlashi kerak. Boshqa kishidan soʻrang.
approval-nothing_to_approve = Bu xabarda tasdiqni kutayotgan narsa yoʻq: u shu orada tasdiqlangan, qaytarilgan yoki tahrirlangan. Qayta koʻrib chiqing.
approval-overtaken = Shu orada bu xabar boʻyicha boshqa bildirishnoma yuborildi. Bunisini undan keyin keladigan qilib qayta tasdiqqa yuboring.
approval-already_expired = “Amal qilish muddati” oʻtib ketgan. Kerak boʻlsa, koʻproq soat qoʻyib, qayta tasdiqqa yuboring.
approval-standing_over_before_morning = Sokin vaqt tugashi: { $until } ({ $zone }); hozir tarqatilgan xabarning muddati esa bunisi yuborilguncha tugaydi. Hozir yuborish sababini yozing yoki shu vaqtgacha kuting.
approval-over_before_morning = Sokin vaqt tugashi: { $until } ({ $zone }); bu xabarning muddati esa ungacha tugaydi. Koʻproq soat qoʻyib qayta yuboring yoki hozir yuborish sababini yozing.
approval-too_late = Tasdiqqa yuborilganidan beri { $minutes } daqiqadan koʻp vaqt oʻtdi. Vaqtlari toʻgʻri boʻlishi uchun qayta yuboring.

draft-cannot_approve = Qoralama holati “{ $state }”: uni tasdiqlab boʻlmaydi. Avval tasdiqqa yuboring.
draft-cannot_drop = Qoralama holati “{ $state }”: uni bekor qilib boʻlmaydi. Xabarni qayta koʻrib chiqing.
draft-cannot_edit = Qoralama holati “{ $state }”: uni tahrirlab boʻlmaydi. Yangilanish tayyorlang.
draft-cannot_reinstate = Qoralama holati “{ $state }”: u qayta eʼlon qilinmaydi. Xabarni qayta koʻrib chiqing.
draft-cannot_reject = Qoralama holati “{ $state }”: uni qaytarib boʻlmaydi. Faqat tasdiqqa yuborilganini qaytarish mumkin.
draft-cannot_stop = Qoralama holati “{ $state }”: u toʻxtatilmaydi. Xabarni qayta koʻrib chiqing.
draft-cannot_submit = Qoralama holati “{ $state }”: uni qayta tasdiqqa yuborib boʻlmaydi. Oʻzgartirish uchun avval tahrirlang.
draft-cannot_withdraw = Qoralama holati “{ $state }”: uni chaqirib olib boʻlmaydi. Xabarni qayta koʻrib chiqing.
draft-changed_meanwhile = Qoralama tuzilayotganda oʻzgartirilgan. Qayta koʻrib chiqing va yana bir marta tasdiqqa yuboring.
draft-channel_out_of_area = { $channel } kanali bu hududni qamrab olmaydi. Uni roʻyxatdan chiqaring yoki hududni kengaytiring.
draft-expires_at = Tugash vaqti hozirdan keyin va koʻpi bilan { $most } soatdan soʻng boʻlishi kerak. Boshqa vaqt tanlang; keyin yangilanish bilan uzaytirish mumkin.
draft-expires_twice = Tugash vaqti ikki marta berilgan. expires_at yoki expires_hours dan bittasini bering.
draft-hours = Xabar 0 dan koʻp va koʻpi bilan { $most } soat turadi. Shu oraliqdagi sonni tanlang; keyin yangilanish bilan uzaytirish mumkin.
draft-no_catalogue = { $language } tilida soʻzlar yoʻq. Bu tilni xabardan olib tashlang yoki uning katalogini qoʻshing. Mavjudlari: { $known }.
draft-no_language = Xabar kamida bitta tilda boʻladi. Tilni koʻrsating.
draft-no_such_photo = { $photos }: bu ishda bunday surat yoʻq yoki u chaqirib olingan. Ish sahifasidagi suratlardan tanlang.
draft-no_such_channel = Bu xabar ishlata oladigan { $channel } kanali yoʻq. Mashq faqat sinov kanallariga yuboriladi, ularga boshqa narsa yuborilmaydi. Kanallar roʻyxatini koʻring.
draft-nothing_to_edit = Bu xabar uchun hozir hech narsa yozilmayapti. Yangi narsa aytish uchun yangilanish tayyorlang.
draft-nothing_to_submit = Bu xabar uchun hozir hech narsa yozilmayapti, tasdiqqa yuboradigan narsa yoʻq. Yangi narsa aytish uchun yangilanish tayyorlang.
draft-one_is_open = Bu xabarning yangilanishi allaqachon yozilmoqda. Oʻshani tahrirlang yoki avval tasdiqlating.
draft-poster_unfit = { $channel } uchun rasm toʻgʻri kelmaydi: bunday kanal koʻpi bilan { $most } bayt qabul qiladi. Soddaroq surat tanlang yoki kanalni olib tashlang.

preview-channel_unwell = { $channel } kanalining oxirgi tekshiruvi muvaffaqiyatsiz boʻldi. Tasdiqqa yuborishdan oldin kanalni tekshiring.
preview-language_of_others = Kanal tillaridan birortasi ham xabar tili emas. Post tili: { LANGUAGES($language) }.
preview-no_such_picture = Xabarning bu shakl va tilda rasmi yoʻq. Mavjud rasmlar oldindan koʻrish roʻyxatida.
preview-nothing_to_show = Bu xabardan oldindan koʻrsatadigan narsa qolmagan. Nima aytilgani bildirishnomalarida va nusxalar daftarida yozilgan.
preview-undo_window = Bunday kanalda postni faqat { $hours } soat ichida oʻchirish mumkin. Undan keyin uni qoʻlda olib tashlash kerak boʻladi.
preview-unreviewed = Bu tildagi soʻzlarimizni hali hech bir til egasi koʻrib chiqmagan: { LANGUAGES($language) }. Shu tilni biladigan kishiga oʻqitib oling.
preview-untranslated = Bu tilda matn yoʻq: { LANGUAGES($language) }. U oʻz tilida, til belgisi bilan koʻrsatiladi; ishga tarjimasini qoʻshing.

message-not_found = Bunday bildirishnoma yoʻq.
