# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: axtarış başa çatıb
call-subject_expires = Homeward: xəbərdarlığın müddəti tezliklə bitir
call-subject_lapsed = Homeward: xəbərdarlığı bir saat ərzində heç kim təsdiq etmədi, onu yenidən göndərmək lazımdır
call-subject_late = Homeward: hələ yayımda olan nüsxə üçün müddət keçib
call-subject_stopped = Homeward: təsdiqlənmiş xəbərdarlığı yaymaq mümkün olmadı
call-subject_submitted = Homeward: xəbərdarlıq təsdiqinizi gözləyir
call-subject_todo = Homeward: nüsxə ilə kimsə məşğul olmalıdır
call-subject_unconfirmed = Homeward: geri çağırma təsdiqlənməyib
call-text = Baxın və üzərinizə götürdüyünüzü bildirin: { $link }. Çağırışın sıra nömrəsi: { $number }; kimsə üzərinə götürənə və ya məsələ bitənə qədər təkrarlanır.

call-duty_list = Növbətçi siyahısında ən çoxu { $most } nəfər, hər biri bir dəfə olur.
call-for_approvers = Bu, heç bir hissəsini yazmamış təsdiqləyəni gözləyir; kimsə üzərinə götürənə qədər onlara çağırış göndərilir. Siz təsdiqləyə bilməzsiniz, ona görə onlara buraxın.
call-no_means = Bu şəxsə çağırış göndərmək mümkün deyil: e-poçt serveri qurulmayıb (HOMEWARD_SMTP_URL) və şəxsə webhook təyin edilməyib.
call-not_found = Sizə belə çağırış yoxdur. Çağırışlar siyahısına baxın.
call-taken = Bunu artıq kimsə üzərinə götürüb və ya məsələ bitib.
call-webhook_refused = Növbətçi webhook bu status kodu ilə cavab verdi: { $status }.
call-webhook_secret = Webhook ilə birlikdə gizli açarı da verilir: whsec_ və base64 formasında 24–64 bayt.
call-webhook_url = Növbətçi webhook istifadəçi adı və parolu olmayan https:// ünvanıdır.

mail-not_reached = E-poçt serveri heç nə qəbul etmədi. HOMEWARD_SMTP_URL dəyərini və serverin cavab verib-vermədiyini yoxlayın.
mail-refused = E-poçt serveri məktubu rədd etdi. Ünvanı və HOMEWARD_MAIL_FROM dəyərini yoxlayın.
