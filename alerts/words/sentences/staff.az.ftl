# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Bu artıq təsdiqlənib. Görüləsi iş qalmayıb.
staff-action_too_late = Təklif ediləndən sonra { $minutes } dəqiqədən çox keçib. Yenidən təklif edin.
staff-action_unknown = Qurumunuzda belə təklif yoxdur. İkinci administratoru gözləyənlərin siyahısına baxın.
staff-agency_exists = Belə qurum artıq var: “{ $slug }”. Başqa qısa ad seçin.
staff-agency_name_differs = “{ $slug }” qurumunun adı başqadır. Ora kimisə əlavə etmək üçün adı boş buraxın və ya yeni qurum yaratmaq üçün başqa qısa ad seçin.
staff-agency_needed = Bir neçə qurum var. Hansı olduğunu göstərin: { $slugs }.
staff-agency_not_yours = Yalnız öz qurumunuza şəxs əlavə edə bilərsiniz. Qurumu göstərməyin.
staff-agency_slug_invalid = Qurumun qısa adı ən çoxu 60 işarədir: a–z kiçik hərflər, rəqəmlər və tək defislər, məsələn police-cluj.
staff-agency_unknown = Belə qurum yoxdur və ya sizin deyil.
staff-code_app_unknown = Kod verən tətbiqiniz yoxdur.
staff-code_offer_over = Bu gizli açar sizə və ya bu sessiyada təklif edilməyib. Səhifəni yenidən yükləyin və tətbiqinizə yeni kvadratı oxutdurun.
staff-code_wrong = Bu, tətbiqin indi göstərdiyi kod deyil. Tətbiqin yuxarıdakı kvadratı oxuduğunu və saatının düzgün olduğunu yoxlayın, ən yeni kodu yazın.
staff-country_invalid = Ölkə iki böyük hərfdir (ISO 3166-1), məsələn RO.
staff-deactivated = Bu hesab bağlıdır. Qurumunuzun administratoruna müraciət edin.
staff-email_invalid = Bu, e-poçt ünvanı deyil. Boşluq olmadan belə yazın: name@example.org.
staff-exists = Bu e-poçt ünvanı ilə kimsə artıq qeydiyyatdadır. Onu yenidən buraxmaq üçün giriş keçidi yaradın.
staff-form_foreign = Bu formanın vaxtı keçib və ya sizin üçün hazırlanmayıb. Səhifəni yenidən yükləyin və etdiyinizi təkrarlayın.
staff-half_signed_in = Keçid iki addımdan birincisi idi. İndi giriş açarınızı və ya kodu göstərin: /desk/second-factor səhifəsini açın.
staff-last_factor = İdarə paneli sizi yalnız bununla tanıyır. Əvvəlcə başqasını əlavə edin.
staff-link_subject = Homeward: giriş keçidiniz
staff-link_text =
    Kimsə burada: { $place } bu ünvan üçün giriş keçidi istədi. Bu siz idinizsə, onu { $minutes } dəqiqə ərzində açın:

    { $link }

    O, bir dəfə işləyir, sonra tətbiqinizin kodunu soruşur. Keçid təkbaşına heç kimi buraxmır və Homeward-dan heç kim sizdən heç vaxt kod istəmir. Bu siz deyildinizsə, heç nə etməyin; təkrarlansa, qurumunuzun administratoruna bildirin.
staff-link_unusable = Bu keçid işləmir: istifadə olunub, vaxtı bitib və ya tələb etdiyi kod düzgün olmayıb. Kodu yenidən yazın və ya qurumunuzun administratorundan yeni keçid istəyin.
staff-no_mail = Buradan e-poçtla keçid göndərilmir. Onu qurumunuzun administratorundan istəyin.
staff-not_fresh = Kimliyinizi son dəfə göstərdiyiniz vaxtdan { $minutes } dəqiqədən çox keçib. Bunu giriş açarınızla və ya kodla burada, yaxud idarə panelində “Hesabınız” altında edin və təkrarlayın.
staff-not_fresh_link = Daxil olduğunuz vaxtdan { $minutes ->
        [480] 8 saatdan
       *[other] { $minutes } dəqiqədən
    } çox keçib. Bunun üçün yeni keçidlə bir daha daxil olun və təkrarlayın.
staff-not_permitted = Buna icazəniz yoxdur: { $permission ->
        [read_case] işləri oxumaq
        [write_case] işləri yazmaq
        [read_alert] xəbərdarlıqları oxumaq
        [submit_alert] xəbərdarlıqları təsdiqə göndərmək
        [approve_alert] xəbərdarlıqları təsdiqləmək
        [end_alert] xəbərdarlıqları bitirmək
        [settle_copies] nüsxələr üzrə qərar vermək
        [read_channels] kanalları oxumaq
        [manage_channels] kanalları və tərəfdaşları idarə etmək
        [manage_staff] əməkdaşları idarə etmək
        [read_audit] audit jurnalını oxumaq
        [lift_protection] işin mühafizəsini götürmək
       *[other] bu əməliyyat
    }. Bu rollardan biri lazımdır: { $roles }. Qurumunuzun administratoruna müraciət edin.
staff-passkey_known = Bu giriş açarı artıq məlumdur.
staff-passkey_not_made = Cihaz giriş açarı yaratmadı və ya bu, çox uzun çəkdi. Yenidən cəhd edin.
staff-passkey_unknown = Sizin belə giriş açarınız yoxdur.
staff-passkey_unusable = Bu giriş açarı ilə daxil olmaq mümkün deyil: o, burada məlum deyil və ya cavab çox gec gəldi. Səhifəni yükləyib yenidən cəhd edin və ya birdəfəlik keçiddən istifadə edin.
staff-passkeys_enough = Artıq { $most } giriş açarınız var. Daha istifadə etmədiyiniz birini silin.
staff-proof_wrong = Bu, sizin olduğunuzu göstərmədi: giriş açarı sizin deyil, yaxud kod ən yenisi deyil və ya artıq istifadə olunub. Növbəti kodu gözləyib yenidən cəhd edin; beş səhvdən sonra sessiyanız bağlanır.
staff-role_missing = Şəxsin nə edə biləcəyini bu rollardan ən azı biri ilə göstərin: { $known }.
staff-role_unknown = Belə rol yoxdur: “{ $role }”. Rollar: { $known }.
staff-session_over = Daxil olmamısınız və ya sessiyanız bitib. Giriş açarınızla yenidən daxil olun və ya qurumunuzun administratorundan keçid istəyin.
staff-session_unknown = Sizin belə sessiyanız yoxdur.
staff-token_by_token = Tokenlə token yaradılmır. İdarə panelinə daxil olun və onu orada “Hesabınız” altında yaradın.
staff-token_days = Token 1–{ $most } gün qüvvədə olur.
staff-token_not_permitted = Bu tokenin bu hüququ yoxdur: { $permission }, yaxud alacağı cavabı oxumaq hüququ yoxdur. Başqasını istifadə edin və ya idarə panelinə daxil olun.
staff-token_of_another = Tokeni onu istifadə edən şəxs yaradır, ya da kompüterin özündə bununla yaradılır: homeward token create
staff-token_reads = Bu hüquqlu tokenə ({ $right }) bu da lazımdır: { $needs }, çünki cavab olaraq üzərində işlədiyini alır.
staff-token_rights = Tokenin ən azı bir hüququ olur və sizdə olmayan heç bir hüququ olmur. Sizin hüquqlarınız: { $known }.
staff-token_unknown = Sizin işləyən belə tokeniniz yoxdur.
staff-token_unusable = Bu API tokeni işləmir: naməlumdur, ləğv edilib və ya müddəti bitib. Yenisini yaradın.
staff-two_people = Bunu bir nəfər təkbaşına edə bilməz. Təklif edin və bir saat ərzində başqa administratora təsdiqlətdirin.
staff-unknown = Qurumunuzda belə şəxs yoxdur.
staff-way_in_subject = Homeward: girişiniz
staff-way_in_text =
    Homeward sizə burada açıqdır: { $place }. Bunu { $hours ->
        [one] bir saat
       *[other] { $hours } saat
    } ərzində açın; bir dəfə işləyir:

    { $link }

    Sizi qeydiyyata alan şəxsin telefonla və ya şifahi deyəcəyi, heç vaxt e-poçtla göndərməyəcəyi kodu soruşur. Keçid təkbaşına heç kimi buraxmır.
