# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = Paylaşım təhlükəsiz sayılan qədər göndərilib və orada yoxdur. Kanala özünüz baxın: orada olduğunu bildirin və ya yenidən göndərin.
publication-crashed = Burada öz proqramımızda xəta baş verdi. Yenidən cəhd edilir; təkrarlansa, xidməti idarə edənə xəbər verin və kanala özünüz baxın.
publication-deleted_by_someone = Paylaşım yoxdur, onu biz silməmişik. Kimin sildiyini öyrənin; axtarış davam edirsə, yenidən göndərin.
publication-edits_used_up = Paylaşım təhlükəsiz sayılan qədər redaktə edilib və lazım olanı göstərmir. Onu əl ilə düzəldin və nə etdiyinizi bildirin.
publication-end_refused = Tərəfdaş axtarışın başa çatması barədə məlumatı qəbul etmir və xəbərdarlığı hələ də göstərə bilər. Tərəfdaşa zəng edin və silinməni təsdiqləyən sənəd istəyin.
publication-endpoint_parked = { $contact ->
    [none] Bu kanalın arxasındakı xidmət cavab vermir: { $channel }; ona görə saatda bir dəfə cəhd edilir. Tərəfdaşın əlaqə məlumatı qeyd edilməyib: tapın və zəng edin.
   *[other] Bu kanalın arxasındakı xidmət cavab vermir: { $channel }; ona görə saatda bir dəfə cəhd edilir. Tərəfdaşa zəng edin: { $contact }.
    }
publication-goes_on = Xəbərdarlıq bu tərəfdaş olmadan davam edir, çünki onun ərazisindən çıxıb və ya kanalı söndürülüb. Axtarış başa çatmazdan əvvəl bunu ona bildirmək mümkün deyil: tərəfdaşın göstərdiyi indi silinməlidirsə, zəng edin. Axtarış başa çatanda ona avtomatik bildirilir.
publication-half = Paylaşılanın yalnız bir hissəsi oradadır. Kanala özünüz baxın və onu əl ilə silin və ya tamamlayın.
publication-look_after_restore = Verilənlər bazası ehtiyat nüsxədən bərpa edilib və belə kanalı buradan oxumaq mümkün deyil. Bu xəbərdarlığın paylaşımının orada olub-olmadığına özünüz baxın: olduğunu və ya olmadığını bildirin.
publication-look_yourself = Paylaşımın orada olub-olmadığı məlum deyil və belə kanalı buradan oxumaq mümkün deyil. Özünüz baxın: orada olduğunu bildirin və ya yenidən göndərin.
publication-lost_out_of_reach = Bu, verilənlər bazasının bərpa edildiyi ehtiyat nüsxə hazırlandıqdan sonra göndərilib və bu kanalı buradan oxumaq mümkün deyil. Özünüz baxın və ya tərəfdaşa zəng edin və silinməsini təmin edin.
publication-no_receipt = Tərəfdaş imzası ilə öhdəsinə götürdüyü 15 dəqiqə ərzində silinməni bildirməyib. Tərəfdaşa zəng edin.
publication-no_remote_id = Platforma hansı paylaşımı yaratdığını demədən cavab verdi. Başqa addımdan əvvəl həmin paylaşım axtarılır.
publication-not_found = Qurumunuzda belə dərc yoxdur. Xəbərdarlığın nüsxələrinin uçotu onları göstərir.
publication-receiver_silent = Eyni hadisə dəfələrlə göndərilsə də, tərəfdaşın xidməti günlərdir cavab vermir. Tərəfdaşa zəng edin.
publication-remove_by_hand = Paylaşımı buradan geri çağırmaq mümkün deyil. Onu platformada əl ilə silin.
publication-stray_found = Kanalda başa çatmış xəbərdarlığın paylaşımı tapılıb və geri çağırılır. Silinməsini təmin edin.
publication-too_late = Proses həddən çox gecikdirilib, ona görə heç nə göndərilmədi. Yenidən cəhd edilir.

waiting-limited = { $kind ->
    [facebook] Facebook bizi gözlədir. Yenidən cəhd vaxtı: { $time }.
    [x] X bizi gözlədir. Yenidən cəhd vaxtı: { $time }.
   *[other] Tərəfdaşın xidməti bizi gözlədir. Yenidən cəhd vaxtı: { $time }.
    }
waiting-parked = Tərəfdaşın xidməti heç kimə cavab vermir. Yenidən cəhd vaxtı: { $time }.

settle-elsewhere = Bu keçid başqa yerə aparır: paylaşım buradadır: { $sites }. Onun oradakı keçidini köçürün.
settle-link = Bu, paylaşımın keçidi deyil. Onu platformadan, https:// ilə başlayaraq köçürün (X-də /status/ və ədəd olur; Facebook-da sonda _ ilə birləşdirilmiş səhifə və paylaşım nömrəsi olur)
settle-not_asked = Burada həll ediləsi bir şey yoxdur: cavabsız çağırış yoxdur və heç kimdən heç nə soruşulmayıb. Nüsxələrin uçotuna yenidən baxın.
settle-of_another = Bu paylaşım artıq məlumdur: başqa xəbərdarlığa, bu xəbərdarlığın başqa bildirişinə və ya başqa kanala aiddir. Burada soruşulan paylaşımın keçidini köçürün.
settle-one_of_two = İkisindən birini bildirin: paylaşımın keçidi ilə there və ya send_again.
settle-retracted = Bu paylaşım geri çağırılır, ona görə yenidən göndərilmir.
settle-switched_off = Kanal söndürülüb, ona görə ora yeni heç nə göndərilmir. Əvvəlcə onu yenidən yandırın və ya belə saxlayın: xəbərdarlıq başa çatanda göndəriləsi heç nə qalmır.
settle-too_early = Göndərilən hələ çata bilər. Bir neçə dəqiqədən sonra yenidən baxın, sonra orada olduğunu bildirin və ya yenidən göndərin.
