# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Alan önerilemiyor: çocuğun son görüldüğü nokta bilinmiyor. Bir alan belirtin ya da vakaya last_seen.point ekleyin.
alert-cannot_approve = Duyuru bu durumda onaylanamaz: { $state }. Yeniden bakın.
alert-cannot_edit = Duyuru bu durumda artık düzenlenemez: { $state }. Yayındayken yeni bir şey söylemek için güncelleme hazırlayın.
alert-cannot_end = Duyuru bu durumda yeniden sona erdirilemez: { $state }. Kopya kaydı her kopyanın ne olduğunu gösterir.
alert-cannot_expire = Duyuru bu durumda süresini doldurmaz: { $state }.
alert-cannot_purge = Duyuru bu durumda kalıcı olarak silinemez: { $state }. Önce sona ermiş olmalıdır.
alert-cannot_reinstate = Duyurunun durumu: { $state }. Yalnızca sona ermiş bir arama yeniden yayına alınabilir.
alert-cannot_reject = Duyuru bu durumda geri gönderilemez: { $state }. Yeniden bakın.
alert-cannot_hold_back = Duyuru bu durumda bekletilemez: { $state }. Yeniden bakın.
alert-cannot_stop = Duyuru bu durumda durdurulamaz: { $state }. Yeniden bakın.
alert-cannot_submit = Duyuru bu durumda onaya sunulamaz: { $state }. Yeniden bakın.
alert-case_has_one = Bu vakanın zaten bir duyurusu var: { $alert }. Onun üzerinde çalışın ya da önce onu sona erdirin.
alert-needs_a_person = Bunu yalnızca bir kişi yapabilir. Oturum açın.
alert-edited_while_it_waited = Vaka, onaydan sonra, bu içerik sessiz saatlerin bitmesini beklerken değiştirildi. Hiçbir şey yayımlanmadı ve artık yayımlanmayacak: vakayı inceleyin, bir güncelleme yazın ve onaylatın.
alert-ended_while_it_waited = Bu içerik sessiz saatlerin bitmesini beklerken arama sona erdi. Hiçbir şey yayımlanmadı ve artık yayımlanmayacak.
alert-not_found = Kurumunuzda böyle bir duyuru yok. Duyurular listesinde arayın.
alert-not_live = Duyurunun durumu: { $state }. Bu yalnızca yayındaki duyurularda yapılabilir.

alert-part_consent = Alan şuraya da uzanıyor: { $parts }; oradaki makam onay vermedi. Onayını isteyin ve vakada partners altına kaydedin (code, consent: given) ya da alanı daha küçük çizin. Bunlardan biri kendi bölgenizse vakada agency altına yazın (region).
alert-partner_consent = Alan şuraya da uzanıyor: { COUNTRIES($countries) }; oradaki hiçbir ortak kuruluş onay vermedi. Onaylarını isteyin ve vakada partners altına kaydedin (code: { $countries }; consent: given) ya da alanı daha küçük çizin.

approval-another_content = Onay bekleyen bu değil: siz baktıktan sonra değiştirildi. Yeniden bakın ve şimdiki içeriği onaylayın.
approval-case_changed = Vaka, onaya sunulduktan sonra değiştirildi. Gerekirse doğrulatın ve yeniden onaya sundurun.
approval-four_eyes = Bunun bir bölümünü siz yazdınız, düzenlediniz veya onaya sundunuz; bu yüzden başka biri onaylamalıdır. Bir başkasından isteyin.
approval-nothing_to_approve = Bu duyuruda onay bekleyen bir şey yok: bu arada onaylandı, geri gönderildi veya düzenlendi. Yeniden bakın.
approval-overtaken = Bu arada duyurunun başka bir iletisi gönderildi. Bunu, onun ardından gelmesi için yeniden onaya sunun.
approval-already_expired = “Şu tarihe kadar geçerli” süresi geçti. Gerekirse daha çok saat vererek yeniden onaya sunun.
approval-standing_over_before_morning = Sessiz saatler şu ana kadar sürüyor: { $until } ({ $zone }); şimdi yayında olan da bu gönderilemeden sona erecek. Şimdi göndermek için gerekçe yazın ya da o saate kadar bekleyin.
approval-over_before_morning = Sessiz saatler şu ana kadar sürüyor: { $until } ({ $zone }); bu ileti o zamana kadar sona ermiş olur. Daha çok saatle onaya sunun ya da şimdi göndermek için gerekçe yazın.
approval-too_late = Onaya sunulmasının üzerinden { $minutes } dakikadan fazla geçti. Zamanlarının doğru olması için yeniden onaya sunun.

draft-cannot_approve = Taslak bu durumda onaylanamaz: { $state }. Önce onaya sunun.
draft-cannot_drop = Taslak bu durumda silinemez: { $state }. Duyuruya yeniden bakın.
draft-cannot_edit = Taslak bu durumda düzenlenemez: { $state }. Güncelleme hazırlayın.
draft-cannot_reinstate = Taslak bu durumda yeniden yayına alınamaz: { $state }. Duyuruya yeniden bakın.
draft-cannot_reject = Taslak bu durumda geri gönderilemez: { $state }. Yalnızca onaya sunulmuş olan geri gönderilebilir.
draft-cannot_stop = Taslak bu durumda durdurulamaz: { $state }. Duyuruya yeniden bakın.
draft-cannot_submit = Taslak bu durumda yeniden onaya sunulamaz: { $state }. Değiştirmek için önce düzenleyin.
draft-cannot_withdraw = Taslak bu durumda geri çekilemez: { $state }. Duyuruya yeniden bakın.
draft-changed_meanwhile = Taslak, metni oluşturulurken değiştirildi. Yeniden bakın ve bir kez daha onaya sunun.
draft-channel_out_of_area = Bu kanal alanı kapsamıyor: { $channel }. Listeden çıkarın ya da alanı genişletin.
draft-expires_at = Bitiş şimdiden sonra ve en çok { $most } saat ileride olmalıdır. Başka bir zaman seçin; daha sonra güncellemeyle uzatılabilir.
draft-expires_twice = Bitiş iki kez verilmiş. expires_at veya expires_hours alanlarından yalnızca birini verin.
draft-hours = Bir duyuru 0 saatten fazla, en çok { $most } saat yayında kalır. Arada bir sayı seçin; daha sonra güncellemeyle uzatılabilir.
draft-no_catalogue = Bu dilde metnimiz yok: { $language }. Dili duyurudan çıkarın ya da sözlüğünü ekleyin. Bulunanlar: { $known }.
draft-no_language = Bir duyuru en az bir dilde olmalıdır. Bir dil belirtin.
draft-no_such_photo = Bu vakanın böyle bir fotoğrafı yok ya da geri çekildi: { $photos }. Vakanın sayfasındaki fotoğraflardan seçin.
draft-no_such_channel = Bu duyurunun kullanabileceği böyle bir kanal yok: { $channel }. Tatbikat yalnızca deneme kanallarına ulaşır, onlara da başka hiçbir şey ulaşmaz. Kanal listesine bakın.
draft-nothing_to_edit = Bu duyuru için hazırlanmakta olan bir metin yok. Yeni bir şey söylemek için güncelleme hazırlayın.
draft-nothing_to_submit = Bu duyuru için hazırlanmakta olan bir metin yok, bu yüzden onaya sunulacak bir şey de yok. Yeni bir şey söylemek için güncelleme hazırlayın.
draft-one_is_open = Bu duyuru için zaten bir güncelleme hazırlanıyor. Onu düzenleyin ya da önce onu onaylatın.
draft-poster_unfit = Resim bu kanala uymuyor: { $channel }. Bu tür kanal en çok { $most } bayt kabul eder. Daha sade bir fotoğraf seçin ya da kanalı çıkarın.

preview-channel_unwell = Bu kanalın son denetimi başarısız oldu: { $channel }. Onaya sunmadan önce kanalı denetleyin.
preview-language_of_others = Kanalın dillerinden hiçbiri duyurunun dili değil. Gönderinin dili şu olurdu: { LANGUAGES($language) }.
preview-no_such_picture = Duyurunun bu biçimde ve dilde resmi yok. Bulunanlar önizlemelerde sıralanır.
preview-nothing_to_show = Bu duyurudan önizlenecek bir şey kalmadı. Ne söylendiğini iletileri ve kopya kaydı gösterir.
preview-undo_window = Bu tür kanal gönderilerin yalnızca { $hours } saat içinde silinmesine izin verir. Sonrasında birinin elle kaldırması gerekir.
preview-unreviewed = Bu dildeki metinlerimizi henüz o dili konuşan biri gözden geçirmedi: { LANGUAGES($language) }. Dili konuşan birine okutun.
preview-untranslated = Bunun şu dilde metni yok: { LANGUAGES($language) }. Kendi dilinde ve o dil belirtilerek gösterilir; vakaya çeviri ekleyin.

message-not_found = Böyle bir ileti yok.
