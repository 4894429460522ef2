# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Ərazi təklif edilə bilmir: uşağın son dəfə görüldüyü nöqtə məlum deyil. Ərazini göstərin və ya işə last_seen.point əlavə edin.
alert-cannot_approve = Xəbərdarlıq bu vəziyyətdə təsdiqlənə bilməz: { $state }. Ona yenidən baxın.
alert-cannot_edit = Xəbərdarlıq bu vəziyyətdə artıq redaktə edilmir: { $state }. Qüvvədə ikən yeni məlumat vermək üçün yeniləmə hazırlayın.
alert-cannot_end = Xəbərdarlıq bu vəziyyətdə yenidən bitirilə bilməz: { $state }. Hər nüsxənin taleyini nüsxələrin uçotu göstərir.
alert-cannot_expire = Xəbərdarlığın müddəti bu vəziyyətdə bitmir: { $state }.
alert-cannot_purge = Xəbərdarlıq bu vəziyyətdə birdəfəlik silinə bilməz: { $state }. Əvvəlcə başa çatmalıdır.
alert-cannot_reinstate = Xəbərdarlığın vəziyyəti: { $state }. Yalnız başa çatmış axtarış yenidən yayıla bilər.
alert-cannot_reject = Xəbərdarlıq bu vəziyyətdə geri qaytarıla bilməz: { $state }. Ona yenidən baxın.
alert-cannot_hold_back = Xəbərdarlıq bu vəziyyətdə saxlanıla bilməz: { $state }. Ona yenidən baxın.
alert-cannot_stop = Xəbərdarlıq bu vəziyyətdə dayandırıla bilməz: { $state }. Ona yenidən baxın.
alert-cannot_submit = Xəbərdarlıq bu vəziyyətdə təsdiqə göndərilə bilməz: { $state }. Ona yenidən baxın.
alert-case_has_one = Bu işin artıq xəbərdarlığı var: { $alert }. Onun üzərində işləyin və ya əvvəlcə onu bitirin.
alert-needs_a_person = Bunu yalnız insan edə bilər. Daxil olun.
alert-edited_while_it_waited = İş təsdiqdən sonra, bu məzmun sakit saatların bitməsini gözləyərkən dəyişdirilib. Heç nə yayılmayıb və artıq yayılmayacaq: işə baxın, yeniləmə yazın və onu təsdiq etdirin.
alert-ended_while_it_waited = Bu məzmun sakit saatların bitməsini gözləyərkən axtarış bitdi. Heç nə yayılmayıb və artıq yayılmayacaq.
alert-not_found = Qurumunuzda belə xəbərdarlıq yoxdur. Onu xəbərdarlıqlar siyahısında axtarın.
alert-not_live = Xəbərdarlığın vəziyyəti: { $state }. Bu yalnız qüvvədə olan xəbərdarlıq üçün mümkündür.

alert-part_consent = Ərazi bura da keçir: { $parts }; oradakı orqan razılıq verməyib. Razılığını alın və işdə partners altında qeyd edin (code, consent: given) və ya ərazini daha kiçik çəkin. Onlardan biri öz regionunuzdursa, onu işdə agency altında yazın (region).
alert-partner_consent = Ərazi bura da keçir: { COUNTRIES($countries) }; oradakı heç bir tərəfdaş razılıq verməyib. Razılıqlarını alın və işdə partners altında qeyd edin (code: { $countries }; consent: given) və ya ərazini daha kiçik çəkin.

approval-another_content = Təsdiq gözləyən bu deyil: siz baxandan sonra dəyişdirilib. Yenidən baxın və indiki məzmunu təsdiqləyin.
approval-case_changed = İş təsdiqə göndərildikdən sonra dəyişdirilib. Lazım gələrsə, onu yoxlamadan keçirdin və yenidən təsdiqə göndərtdirin.
approval-four_eyes = Bunun bir hissəsini siz yazmısınız, redaktə etmisiniz və ya təsdiqə göndərmisiniz, ona görə başqası təsdiqləməlidir. Başqa birindən xahiş edin.
approval-nothing_to_approve = Bu xəbərdarlıqda təsdiq gözləyən bir şey yoxdur: bu arada təsdiqlənib, geri qaytarılıb və ya redaktə edilib. Ona yenidən baxın.
approval-overtaken = Bu arada xəbərdarlığın başqa bir bildirişi göndərilib. Bunu yenidən təsdiqə göndərin ki, onun ardınca gəlsin.
approval-already_expired = “Bu vaxtadək qüvvədədir” müddəti keçib. Yenidən, lazım gələrsə, daha çox saatla təsdiqə göndərin.
approval-standing_over_before_morning = Sakit saatlar bu vaxtadək davam edir: { $until } ({ $zone }); hazırda yayılan isə bu göndərilə bilməmiş başa çatacaq. Onu indi göndərmək üçün səbəb yazın və ya o vaxta qədər gözləyin.
approval-over_before_morning = Sakit saatlar bu vaxtadək davam edir: { $until } ({ $zone }); bu isə o vaxta qədər başa çatacaq. Daha çox saatla təsdiqə göndərin və ya onu indi göndərmək üçün səbəb yazın.
approval-too_late = Təsdiqə göndərildikdən sonra { $minutes } dəqiqədən çox keçib. Yenidən təsdiqə göndərin ki, vaxtları düzgün olsun.

draft-cannot_approve = Qaralama bu vəziyyətdə təsdiqlənə bilməz: { $state }. Əvvəlcə təsdiqə göndərin.
draft-cannot_drop = Qaralama bu vəziyyətdə ləğv edilə bilməz: { $state }. Xəbərdarlığa yenidən baxın.
draft-cannot_edit = Qaralama bu vəziyyətdə redaktə edilə bilməz: { $state }. Yeniləmə hazırlayın.
draft-cannot_reinstate = Qaralama bu vəziyyətdə yenidən yayıla bilməz: { $state }. Xəbərdarlığa yenidən baxın.
draft-cannot_reject = Qaralama bu vəziyyətdə geri qaytarıla bilməz: { $state }. Yalnız təsdiqə göndərilmiş qaralama geri qaytarıla bilər.
draft-cannot_stop = Qaralama bu vəziyyətdə dayandırıla bilməz: { $state }. Xəbərdarlığa yenidən baxın.
draft-cannot_submit = Qaralama bu vəziyyətdə yenidən təsdiqə göndərilə bilməz: { $state }. Dəyişmək üçün əvvəlcə onu redaktə edin.
draft-cannot_withdraw = Qaralama bu vəziyyətdə geri götürülə bilməz: { $state }. Xəbərdarlığa yenidən baxın.
draft-changed_meanwhile = Qaralama mətni tərtib edilərkən dəyişdirilib. Ona yenidən baxın və bir daha təsdiqə göndərin.
draft-channel_out_of_area = Bu kanal ərazini əhatə etmir: { $channel }. Onu siyahıdan çıxarın və ya ərazini genişləndirin.
draft-expires_at = Bitmə vaxtı indidən sonra və ən çoxu { $most } saat irəlidə olmalıdır. Başqa vaxt seçin; sonra yeniləmə ilə uzadıla bilər.
draft-expires_twice = Bitmə vaxtı iki dəfə verilib. expires_at və expires_hours sahələrindən yalnız birini verin.
draft-hours = Xəbərdarlıq 0 saatdan çox, ən çoxu { $most } saat qüvvədə qalır. Aradakı bir ədədi seçin; sonra yeniləmə ilə uzadıla bilər.
draft-no_catalogue = Bu dildə sözlərimiz yoxdur: { $language }. Dili xəbərdarlıqdan çıxarın və ya lüğətini əlavə edin. Olanlar: { $known }.
draft-no_language = Xəbərdarlıq ən azı bir dildə olmalıdır. Bir dil göstərin.
draft-no_such_photo = Bu işdə belə fotoşəkil yoxdur və ya geri götürülüb: { $photos }. İşin səhifəsindəki fotoşəkillərdən seçin.
draft-no_such_channel = Bu xəbərdarlığın istifadə edə biləcəyi belə kanal yoxdur: { $channel }. Təlim yalnız sınaq kanallarına çatır, onlara da başqa heç nə çatmır. Kanallar siyahısına baxın.
draft-nothing_to_edit = Bu xəbərdarlıq üçün hazırda heç nə yazılmır. Yeni məlumat vermək üçün yeniləmə hazırlayın.
draft-nothing_to_submit = Bu xəbərdarlıq üçün hazırda heç nə yazılmır, ona görə təsdiqə göndəriləsi bir şey yoxdur. Yeni məlumat vermək üçün yeniləmə hazırlayın.
draft-one_is_open = Bu xəbərdarlıq üçün artıq yeniləmə hazırlanır. Onu redaktə edin və ya əvvəlcə onu təsdiqlətdirin.
draft-poster_unfit = Şəkil bu kanala uyğun deyil: { $channel }. Belə kanal ən çoxu { $most } bayt qəbul edir. Daha sadə fotoşəkil seçin və ya kanalı çıxarın.

preview-channel_unwell = Bu kanalın son yoxlanışı uğursuz olub: { $channel }. Təsdiqə göndərməzdən əvvəl kanalı yoxlayın.
preview-language_of_others = Kanalın dillərindən heç biri xəbərdarlığın dili deyil. Paylaşımın dili bu olardı: { LANGUAGES($language) }.
preview-no_such_picture = Xəbərdarlığın bu formatda və bu dildə şəkli yoxdur. Olanlar ilkin baxışda sadalanır.
preview-nothing_to_show = Bu xəbərdarlıqdan ilkin baxış üçün heç nə qalmayıb. Nə deyildiyini bildirişləri və nüsxələrin uçotu göstərir.
preview-undo_window = Belə kanal paylaşımları yalnız { $hours } saat ərzində silməyə imkan verir. Sonra onları kimsə əl ilə silməlidir.
preview-unreviewed = Bu dildə sözlərimizi həmin dildə danışan heç kim hələ nəzərdən keçirməyib: { LANGUAGES($language) }. Onları bu dili bilən birinə oxutdurun.
preview-untranslated = Bunun bu dildə mətni yoxdur: { LANGUAGES($language) }. Öz dilində və dili göstərilməklə verilir; işə tərcümə əlavə edin.

message-not_found = Belə bildiriş yoxdur.
