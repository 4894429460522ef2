# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Deyilməli olanın uzunluğu { $weight }, belə kanalın qəbul etdiyi isə ən çoxu { $most }. Başlığı və ya adları qısaldın.

guard-address_refused = { $host } açıq ünvan deyil, ona görə heç nə göndərilmədi. Ünvanı düzəldin və ya daxili olması nəzərdə tutulubsa, onu HOMEWARD_ALLOW_PRIVATE_ADDRESSES siyahısına yazın.
guard-not_encrypted = { $host } ünvanına şifrələmə olmadan qoşulmaq lazım gələrdi, ona görə heç nə göndərilmədi. https:// ilə başlayan ünvan istifadə edin.

transport-name_unknown = { $host } adı məlum deyil, ona görə heç nə göndərilmədi. Ünvanı və bu kompüterin ad serverini yoxlayın.
transport-name_unanswered = Heç bir ad serveri { $host } ünvanının harada olduğunu vaxtında demədi, ona görə heç nə göndərilmədi. Yenidən cəhd edilir.
transport-names_waiting = Ad serverinin cavabını gözləyən adlar həddən çoxdur, ona görə { $host } soruşulmadı və heç nə göndərilmədi. Yenidən cəhd edilir. Bu kompüterin ad serverini yoxlayın.
transport-refused = { $host } qoşulmanı rədd etdi, ona görə heç nə göndərilmədi. Yenidən cəhd edilir.
transport-connect_timeout = { $host } qoşulmanı vaxtında qəbul etmədi, ona görə heç nə göndərilmədi. Yenidən cəhd edilir.
transport-not_reached = { $host } ünvanına çatmaq mümkün olmadı, ona görə heç nə göndərilmədi. Yenidən cəhd edilir.
transport-tls_failed = { $host } öz kimliyini sübut edə bilmədi (TLS), ona görə heç nə göndərilmədi. Ünvanı və oradakı sertifikatı yoxlayın.
transport-request_invalid = Sorğu tərtib edilə bilmədi, ona görə heç nə göndərilmədi. Kanalın ünvanını yoxlayın və giriş məlumatlarını yenidən daxil edin.
transport-no_answer = { $host } vaxtında cavab vermədi. Əməliyyat yenə də baş vermiş ola bilər: başqa addımdan əvvəl bu yoxlanılır.
transport-broken_off = { $host } ilə əlaqə cavab tam gəlməmiş kəsildi. Əməliyyat yenə də baş vermiş ola bilər: başqa addımdan əvvəl bu yoxlanılır.
transport-answer_too_long = { $host } qəbul edilə biləndən uzun cavab verdi. Əməliyyat yenə də baş vermiş ola bilər: başqa addımdan əvvəl bu yoxlanılır.
transport-look_too_slow = Bu hesabın paylaşımlarını { $seconds } saniyə ərzində sadalamaq mümkün olmadı, ona görə onlar haqqında heç nə məlum deyil. Yenidən cəhd edilir. Belə qalsa, hesaba özünüz baxın.

x-ok = X cavab verir və hesab oxunur.
x-invalid = X paylaşımı etibarsız sayıb rədd etdi. Mətninə və fotoşəklinə baxın, sonra yenisini göndərin.
x-credentials_refused = X giriş tokenini qəbul etmir. X-ə yenidən daxil olun və yeni tokeni yazın.
x-credentials_unsuited = X burada bu növ tokeni qəbul etmir. OAuth 2.0 istifadəçi giriş tokeni yazın.
x-account_blocked = X bu hesabı bloklayıb və ya dayandırıb. x.com saytına daxil olun və tələb olunanı edin.
x-app_not_allowed = X bu tətbiqə bunu etməyə icazə vermir. X-in tərtibatçı konsolunda tətbiqin giriş səviyyəsini yoxlayın.
x-duplicate = X bu mətnin artıq paylaşıldığını bildirir. Əvvəlki paylaşım axtarılır.
x-forbidden = X bu hesaba bunu etməyə icazə vermir. Tətbiqin icazələrini yoxlayın: o, oxuya və yaza bilməlidir.
x-not_found = X belə paylaşım tapmır.
x-id_malformed = Bu, X-dəki paylaşımın nömrəsi deyil. Paylaşımın ünvanının sonundakı rəqəmləri köçürün.
x-text_too_long = X mətnin çox uzun olduğunu bildirir. Qısaldın və yenidən təsdiqə göndərin.
x-photo_too_big = X fotoşəkli çox böyük sayıb rədd etdi.
x-photo_not_prepared = Fotoşəkil X-də yoxdur, ona görə paylaşım göndərilmədi: xəbərdarlıq fotoşəkli olmadan göndərilmir.
x-rate_limited = X hələlik daha çox sorğuya icazə vermir. X icazə verəndə, hər halda bir saat ərzində yenidən cəhd edilir.
x-usage_capped = X planının aylıq limiti bitib. Onu X-in tərtibatçı konsolunda artırın.
x-refused = X sorğunu rədd etdi (HTTP { $status }). Kanalın ünvanını və parametrlərini yoxlayın.
x-server_error = X sorğunu emal edərkən xəta verdi (HTTP { $status }). Əməliyyat yenə də baş vermiş ola bilər: bu yoxlanılır.
x-unreadable_answer = X oxunması mümkün olmayan cavab verdi (HTTP { $status }). Əməliyyat yenə də baş vermiş ola bilər: bu yoxlanılır.
x-delete_refused = X paylaşımı silməkdən imtina etdi. Yenidən cəhd edilir; qalsa, onu x.com saytında əl ilə silin.
x-no_edits = X-də paylaşımlar redaktə edilmir. Köhnəsini yeni paylaşım əvəz edir.
x-other_account = Giriş tokeni X-də paylaşımı edən hesaba yox, başqa hesaba aiddir, ona görə paylaşım haqqında heç nə demək və heç nə etmək mümkün deyil. Nömrəsi user_id sahəsində olan hesabın tokenini yazın.
x-post_hidden = X bu paylaşımı hesabımızdan gizlədir, ona görə haqqında heç nə demək mümkün deyil. Tokenin paylaşımı edən hesaba aid olduğunu yoxlayın.
x-timeline_too_long = Hesabda bu müddətdə { $posts } paylaşımdan çox var, X daha çoxunu göstərmir. Hesaba özünüz baxın.

facebook-ok = Facebook cavab verir və səhifə oxunur.
facebook-credentials_refused = Facebook səhifənin giriş tokenini qəbul etmir (kod { $code }). Yenisini yaradın və daxil edin.
facebook-permission_missing = Facebook icazənin çatmadığını bildirir (kod { $code }). Səhifənin tokeninə pages_manage_posts və pages_read_engagement lazımdır.
facebook-rate_limited = Facebook hələlik daha çox sorğuya icazə vermir (kod { $code }). Facebook icazə verəndə, hər halda bir saat ərzində yenidən cəhd edilir.
facebook-blocked = Facebook bu səhifəni və ya tətbiqi hələlik bloklayıb (kod { $code }). Səhifəni facebook.com saytında açın və tələb olunanı edin.
facebook-duplicate = Facebook bunun artıq paylaşıldığını bildirir (kod { $code }). Əvvəlki paylaşım axtarılır.
facebook-photo_refused = Facebook fotoşəkli rədd etdi (kod { $code }). Ən çoxu 4 MB olan JPEG və PNG qəbul edir.
facebook-invalid = Facebook paylaşımı etibarsız sayıb rədd etdi (kod { $code }). Mətninə, fotoşəklinə və ölkələrinə baxın, sonra yenisini göndərin.
facebook-not_found = Facebook belə paylaşım və ya fotoşəkil tapmır, yaxud onu bu tokendən gizlədir.
facebook-id_malformed = Bu, Facebook-dakı paylaşımın və ya fotoşəklin nömrəsi deyil. Nömrə rəqəmlərdən ibarətdir, paylaşımın nömrəsində bir alt xətt olur.
facebook-page_not_found = Facebook bu nömrəli səhifə tapmır və ya token orada paylaşa bilmir. page_id sahəsini və tokeni yoxlayın.
facebook-refused = Facebook sorğunu rədd etdi (HTTP { $status }, kod { $code }). Kanalın ünvanını və parametrlərini yoxlayın.
facebook-server_error = Facebook sorğunu emal edərkən xəta verdi (HTTP { $status }, kod { $code }). Əməliyyat yenə də baş vermiş ola bilər: bu yoxlanılır.
facebook-unreadable_answer = Facebook oxunması mümkün olmayan cavab verdi (HTTP { $status }). Əməliyyat yenə də baş vermiş ola bilər: bu yoxlanılır.
facebook-delete_refused = Facebook bunu silməkdən imtina etdi. Yenidən cəhd edilir; qalsa, onu səhifədə əl ilə silin.
facebook-other_page = Bu, kanalın səhifəsinə yox, başqa səhifəyə aiddir, ona görə haqqında heç nə demək mümkün deyil. Həmin səhifəyə özünüz baxın və ya onun page_id dəyərini və tokenini yenidən daxil edin.
facebook-timeline_too_long = Səhifədə bu müddətdə { $posts } paylaşımdan çox var. Səhifəyə özünüz baxın.

webhook-ok = Tərəfdaşın xidməti imzalı hadisələrimizi qəbul edir.
webhook-no_event = Göndəriləsi hadisə yoxdur: webhook söz və şəkil yox, hadisənin özünü qəbul edir.
webhook-too_large = Hadisə { $bytes } baytdır, webhook isə { $most } baytdan azını qəbul edir. Mətnləri qısaldın.
webhook-disabled = Tərəfdaşın xidməti birdəfəlik bağlandığını bildirir (HTTP { $status }). Tərəfdaşdan yeni ünvan istəyin.
webhook-refused = Tərəfdaşın xidməti hadisəni rədd etdi (HTTP { $status }). Ünvanı və imza üçün gizli açarı tərəfdaşla birlikdə yoxlayın.
webhook-redirected = Tərəfdaşın xidməti başqa ünvana yönəldir (HTTP { $status }), ora keçilmir. Tərəfdaşdan son ünvanı istəyin.
webhook-rate_limited = Tərəfdaşın xidməti hələlik daha hadisə qəbul etmir (HTTP { $status }). Bir saat ərzində yenidən cəhd edilir.
webhook-server_error = Tərəfdaşın xidməti xəta verdi (HTTP { $status }). Eyni hadisə yenidən göndərilir; təkrarı orada atılır.
webhook-web_page = Tərəfdaşın xidmətinin əvəzinə veb səhifə cavab verdi (HTTP { $status }). Eyni hadisə yenidən göndərilir; belə qalsa, ünvanı yoxlayın.
webhook-no_reads = Tərəfdaşdakı nüsxəni buradan oxumaq mümkün deyil: tərəfdaş silinməni təsdiq sənədi ilə bildirir.
webhook-tombstone_only = Tərəfdaşdakı nüsxəni buradan silmək mümkün deyil: geri çağırma göndərilir və tərəfdaş silinməni təsdiq sənədi ilə bildirir.
