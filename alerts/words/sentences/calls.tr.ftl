# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: bir arama sona erdi
call-subject_expires = Homeward: bir duyurunun süresi yakında doluyor
call-subject_lapsed = Homeward: bir duyuru bir saat içinde onaylanmadı, yeniden onaya sunulmalı
call-subject_late = Homeward: hâlâ yayında olan bir kopya için süre geçti
call-subject_stopped = Homeward: onaylanan bir duyuru yayımlanamadı
call-subject_submitted = Homeward: bir duyuru onayınızı bekliyor
call-subject_todo = Homeward: bir kopya için birinin ilgilenmesi gerekiyor
call-subject_unconfirmed = Homeward: bir geri çekme doğrulanmadı
call-text = Bakın ve üstlendiğinizi bildirin: { $link }. Çağrı sırası: { $number }; biri üstlenene ya da konu kapanana kadar yinelenir.

call-duty_list = Nöbet listesinde en çok { $most } kişi, her biri bir kez bulunur.
call-for_approvers = Bu, hiçbir bölümünü yazmamış bir onaylayıcıyı bekliyor; biri üstlenene kadar onaylayıcılara çağrı gönderilir. Siz onaylayamazsınız, onlara bırakın.
call-no_means = Bu kişiye çağrı gönderilemiyor: e-posta sunucusu ayarlanmamış (HOMEWARD_SMTP_URL) ve kişi için webhook verilmemiş.
call-not_found = Size gönderilmiş böyle bir çağrı yok. Çağrı listesine bakın.
call-taken = Bunu biri üstlendi ya da konu kapandı.
call-webhook_refused = Nöbet webhook’u şu durum koduyla yanıt verdi: { $status }.
call-webhook_secret = Webhook ile birlikte gizli anahtarı da verilir: whsec_ ve base64 olarak 24–64 bayt.
call-webhook_url = Nöbet webhook’u, kullanıcı adı ve parola içermeyen bir https:// adresidir.

mail-not_reached = E-posta sunucusu hiçbir şey kabul etmedi. HOMEWARD_SMTP_URL ayarını ve sunucunun yanıt verip vermediğini kontrol edin.
mail-refused = E-posta sunucusu mektubu reddetti. Adresi ve HOMEWARD_MAIL_FROM ayarını kontrol edin.
