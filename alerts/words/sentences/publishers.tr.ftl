# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Söylenmesi gerekenin uzunluğu { $weight }, bu tür kanalın kabul ettiği en çok { $most }. Başlığı ya da adları kısaltın.

guard-address_refused = { $host } herkese açık bir adres değil, bu yüzden hiçbir şey gönderilmedi. Adresi düzeltin ya da özel bir adres olması isteniyorsa HOMEWARD_ALLOW_PRIVATE_ADDRESSES listesine ekleyin.
guard-not_encrypted = { $host } adresine şifrelemesiz ulaşılacaktı, bu yüzden hiçbir şey gönderilmedi. https:// ile başlayan bir adres kullanın.

transport-name_unknown = { $host } adı bilinmiyor, bu yüzden hiçbir şey gönderilmedi. Adresi ve bu makinenin ad sunucusunu kontrol edin.
transport-name_unanswered = Hiçbir ad sunucusu { $host } adresinin yerini zamanında bildirmedi, bu yüzden hiçbir şey gönderilmedi. Yeniden deneniyor.
transport-names_waiting = Çok fazla ad, ad sunucusunun yanıtını bekliyor; bu yüzden { $host } sorulmadı ve hiçbir şey gönderilmedi. Yeniden deneniyor. Bu makinenin ad sunucusunu kontrol edin.
transport-refused = { $host } bağlantıyı reddetti, bu yüzden hiçbir şey gönderilmedi. Yeniden deneniyor.
transport-connect_timeout = { $host } zamanında bağlantı kabul etmedi, bu yüzden hiçbir şey gönderilmedi. Yeniden deneniyor.
transport-not_reached = { $host } adresine ulaşılamadı, bu yüzden hiçbir şey gönderilmedi. Yeniden deneniyor.
transport-tls_failed = { $host } kimliğini kanıtlayamadı (TLS), bu yüzden hiçbir şey gönderilmedi. Adresi ve oradaki sertifikayı kontrol edin.
transport-request_invalid = İstek yazılamadı, bu yüzden hiçbir şey gönderilmedi. Kanalın adresini kontrol edin ve erişim bilgilerini yeniden girin.
transport-no_answer = { $host } zamanında yanıt vermedi. İşlem yine de gerçekleşmiş olabilir: başka bir şey yapılmadan önce buna bakılıyor.
transport-broken_off = { $host } ile bağlantı, yanıtın tamamı gelmeden koptu. İşlem yine de gerçekleşmiş olabilir: başka bir şey yapılmadan önce buna bakılıyor.
transport-answer_too_long = { $host } alınabilecekten daha uzun bir yanıt verdi. İşlem yine de gerçekleşmiş olabilir: başka bir şey yapılmadan önce buna bakılıyor.
transport-look_too_slow = Bu hesabın gönderileri { $seconds } saniyede listelenemedi, bu yüzden onlar hakkında bir şey bilinmiyor. Yeniden deneniyor. Böyle sürerse hesaba kendiniz bakın.

x-ok = X yanıt veriyor ve hesap okunabiliyor.
x-invalid = X gönderiyi geçersiz sayıp reddetti. Metnine ve fotoğrafına bakın, sonra yenisini gönderin.
x-credentials_refused = X erişim belirtecini kabul etmiyor. X’te yeniden oturum açın ve yeni belirteci girin.
x-credentials_unsuited = X burada bu tür belirteci kabul etmiyor. OAuth 2.0 kullanıcı erişim belirteci girin.
x-account_blocked = X bu hesabı kilitledi ya da askıya aldı. x.com’da oturum açın ve isteneni yapın.
x-app_not_allowed = X bu uygulamanın bunu yapmasına izin vermiyor. X’in geliştirici konsolunda uygulamanın erişim düzeyini kontrol edin.
x-duplicate = X bu metnin daha önce gönderildiğini söylüyor. Önceki gönderi aranıyor.
x-forbidden = X bu hesabın bunu yapmasına izin vermiyor. Uygulamanın izinlerini kontrol edin: okuyabilmeli ve yazabilmelidir.
x-not_found = X böyle bir gönderi bulamıyor.
x-id_malformed = Bu, X’teki bir gönderinin numarası değil. Gönderinin adresinin sonundaki rakamları kopyalayın.
x-text_too_long = X metnin çok uzun olduğunu söylüyor. Kısaltın ve yeniden onaya sunun.
x-photo_too_big = X fotoğrafı çok büyük bulup reddetti.
x-photo_not_prepared = Fotoğraf X’te yok, bu yüzden gönderi yapılmadı: duyuru fotoğrafı olmadan gönderilmez.
x-rate_limited = X şimdilik daha fazla çağrıya izin vermiyor. X izin verince, her durumda bir saat içinde yeniden denenir.
x-usage_capped = X planının aylık kotası doldu. X’in geliştirici konsolunda yükseltin.
x-refused = X çağrıyı reddetti (HTTP { $status }). Kanalın adresini ve ayarlarını kontrol edin.
x-server_error = X çağrıyı işlerken hata verdi (HTTP { $status }). İşlem yine de gerçekleşmiş olabilir: buna bakılıyor.
x-unreadable_answer = X’in yanıtı okunamıyor (HTTP { $status }). İşlem yine de gerçekleşmiş olabilir: buna bakılıyor.
x-delete_refused = X gönderiyi silmeyi reddetti. Yeniden deneniyor; kalırsa x.com’da elle silin.
x-no_edits = X’teki gönderiler düzenlenmez. Eskisinin yerini yeni bir gönderi alır.
x-other_account = Erişim belirteci, X’te gönderiyi yapan hesaba değil başka bir hesaba ait; bu yüzden gönderi hakkında bir şey söylenemez ve yapılamaz. Numarası user_id alanında bulunan hesabın belirtecini girin.
x-post_hidden = X bu gönderiyi hesabımızdan gizliyor, bu yüzden hakkında bir şey söylenemez. Belirtecin, gönderiyi yapan hesaba ait olduğunu kontrol edin.
x-timeline_too_long = Hesapta bu sürede { $posts } gönderiden fazlası var; X daha fazlasını göstermiyor. Hesaba kendiniz bakın.

facebook-ok = Facebook yanıt veriyor ve sayfa okunabiliyor.
facebook-credentials_refused = Facebook sayfanın erişim belirtecini kabul etmiyor (kod { $code }). Yenisini oluşturup girin.
facebook-permission_missing = Facebook bir iznin eksik olduğunu söylüyor (kod { $code }). Sayfa belirteci için pages_manage_posts ve pages_read_engagement gerekir.
facebook-rate_limited = Facebook şimdilik daha fazla çağrıya izin vermiyor (kod { $code }). Facebook izin verince, her durumda bir saat içinde yeniden denenir.
facebook-blocked = Facebook bu sayfayı ya da uygulamayı şimdilik engelledi (kod { $code }). Sayfayı facebook.com’da açın ve isteneni yapın.
facebook-duplicate = Facebook bunun daha önce gönderildiğini söylüyor (kod { $code }). Önceki gönderi aranıyor.
facebook-photo_refused = Facebook fotoğrafı reddetti (kod { $code }). En çok 4 MB büyüklüğünde JPEG ve PNG kabul eder.
facebook-invalid = Facebook gönderiyi geçersiz sayıp reddetti (kod { $code }). Metnine, fotoğrafına ve ülkelerine bakın, sonra yenisini gönderin.
facebook-not_found = Facebook böyle bir gönderi ya da fotoğraf bulamıyor veya bu belirteçten gizliyor.
facebook-id_malformed = Bu, Facebook’taki bir gönderinin ya da fotoğrafın numarası değil. Rakamlardan oluşur; gönderininkinde bir alt çizgi bulunur.
facebook-page_not_found = Facebook bu numarada bir sayfa bulamıyor ya da belirteç orada gönderi yapamıyor. page_id alanını ve belirteci kontrol edin.
facebook-refused = Facebook çağrıyı reddetti (HTTP { $status }, kod { $code }). Kanalın adresini ve ayarlarını kontrol edin.
facebook-server_error = Facebook çağrıyı işlerken hata verdi (HTTP { $status }, kod { $code }). İşlem yine de gerçekleşmiş olabilir: buna bakılıyor.
facebook-unreadable_answer = Facebook’un yanıtı okunamıyor (HTTP { $status }). İşlem yine de gerçekleşmiş olabilir: buna bakılıyor.
facebook-delete_refused = Facebook bunu silmeyi reddetti. Yeniden deneniyor; kalırsa sayfada elle silin.
facebook-other_page = Bu, kanalın sayfasına değil başka bir sayfaya ait; bu yüzden hakkında bir şey söylenemez. O sayfaya kendiniz bakın ya da page_id değerini ve belirtecini yeniden girin.
facebook-timeline_too_long = Sayfada bu sürede { $posts } gönderiden fazlası var. Sayfaya kendiniz bakın.

webhook-ok = Ortak kuruluşun hizmeti imzalı olaylarımızı kabul ediyor.
webhook-no_event = Gönderilecek olay yok: webhook, metin ve resim değil, olayın kendisini alır.
webhook-too_large = Olay { $bytes } bayt; webhook { $most } bayttan azını kabul eder. Metinleri kısaltın.
webhook-disabled = Ortak kuruluşun hizmeti kalıcı olarak kapandığını bildiriyor (HTTP { $status }). Kuruluştan yeni bir adres isteyin.
webhook-refused = Ortak kuruluşun hizmeti olayı reddetti (HTTP { $status }). Adresi ve imza gizli anahtarını kuruluşla birlikte kontrol edin.
webhook-redirected = Ortak kuruluşun hizmeti başka bir adrese yönlendiriyor (HTTP { $status }); yönlendirme izlenmez. Kuruluştan son adresi isteyin.
webhook-rate_limited = Ortak kuruluşun hizmeti şimdilik daha fazla olay almıyor (HTTP { $status }). Bir saat içinde yeniden denenir.
webhook-server_error = Ortak kuruluşun hizmeti hata verdi (HTTP { $status }). Aynı olay yeniden gönderilir; yinelenen orada atılır.
webhook-web_page = Ortak kuruluşun hizmeti yerine bir web sayfası yanıt verdi (HTTP { $status }). Aynı olay yeniden gönderilir; böyle sürerse adresi kontrol edin.
webhook-no_reads = Ortak kuruluştaki kopya buradan okunamaz: kuruluş, kaldırmayı bir belgeyle bildirir.
webhook-tombstone_only = Ortak kuruluştaki kopya buradan silinemez: geri çekme gönderilir ve kuruluş, kaldırmayı bir belgeyle bildirir.
