# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = Gönderi, güvenli olan en çok sayıda denendi ve orada değil. Kanala kendiniz bakın: orada olduğunu bildirin ya da yeniden gönderin.
publication-crashed = Bunda kendi yazılımımız hata verdi. Yeniden deneniyor; hata sürerse hizmeti işletene haber verin ve kanala kendiniz bakın.
publication-deleted_by_someone = Gönderi yok olmuş, silen biz değiliz. Kimin sildiğini sorun; arama sürüyorsa yeniden gönderin.
publication-edits_used_up = Gönderi, güvenli olan en çok sayıda düzenlendi ve göstermesi gerekeni göstermiyor. Elle düzeltin ve ne yaptığınızı bildirin.
publication-end_refused = Ortak kuruluş, aramanın sona erdiği bilgisini kabul etmiyor ve duyuruyu hâlâ gösteriyor olabilir. Kuruluşu arayın ve kaldırma belgesi isteyin.
publication-endpoint_parked = { $contact ->
    [none] Şu kanalın arkasındaki hizmet yanıt vermiyor: { $channel }; bu yüzden saatte bir deneniyor. Ortak kuruluşun kayıtlı bir iletişim bilgisi yok: bulun ve arayın.
   *[other] Şu kanalın arkasındaki hizmet yanıt vermiyor: { $channel }; bu yüzden saatte bir deneniyor. Ortak kuruluşu arayın: { $contact }.
    }
publication-goes_on = Duyuru bu ortak kuruluş olmadan sürüyor; çünkü bölgesinden çıktı ya da kanalı kapatıldı. Arama sona ermeden bunu bildirmenin yolu yok: kuruluşun gösterdiği şimdi kaldırılmalıysa arayın. Arama sona erince kendiliğinden bildirilir.
publication-half = Gönderilenin yalnızca bir bölümü orada. Kanala kendiniz bakın; elle silin ya da tamamlayın.
publication-look_after_restore = Veritabanı bir yedekten geri yüklendi ve bu tür kanal buradan okunamaz. Bu duyurunun gönderisinin orada olup olmadığına kendiniz bakın: olduğunu ya da olmadığını bildirin.
publication-look_yourself = Gönderinin orada olup olmadığı bilinmiyor ve bu tür kanal buradan okunamaz. Kendiniz bakın: orada olduğunu bildirin ya da yeniden gönderin.
publication-lost_out_of_reach = Bu, veritabanının geri yüklendiği yedek alındıktan sonra gönderildi ve bu kanal buradan okunamaz. Kendiniz bakın ya da ortak kuruluşu arayın ve kaldırılmasını sağlayın.
publication-no_receipt = Ortak kuruluş, imzaladığı 15 dakika içinde kaldırmayı bildirmedi. Ortak kuruluşu arayın.
publication-no_remote_id = Platform, hangi gönderiyi oluşturduğunu söylemeden yanıt verdi. Başka bir şey yapılmadan önce gönderi aranıyor.
publication-not_found = Kurumunuzda böyle bir yayın yok. Duyurunun kopya kaydında hepsi sıralanır.
publication-receiver_silent = Aynı olay tekrar tekrar gönderildiği hâlde ortak kuruluşun hizmeti günlerdir yanıt vermiyor. Ortak kuruluşu arayın.
publication-remove_by_hand = Gönderi buradan geri çekilemiyor. Platformda elle silin.
publication-stray_found = Kanalda, sona ermiş bir duyurunun gönderisi bulundu ve geri çekiliyor. Kaldırılmasını sağlayın.
publication-too_late = İşlem çok uzun süre bekletildi, bu yüzden hiçbir şey gönderilmedi. Yeniden deneniyor.

waiting-limited = { $kind ->
    [facebook] Facebook bizi bekletiyor. Yeniden deneme zamanı: { $time }.
    [x] X bizi bekletiyor. Yeniden deneme zamanı: { $time }.
   *[other] Ortak kuruluşun hizmeti bizi bekletiyor. Yeniden deneme zamanı: { $time }.
    }
waiting-parked = Ortak kuruluşun hizmeti kimseye yanıt vermiyor. Yeniden deneme zamanı: { $time }.

settle-elsewhere = Bu bağlantı başka bir yere gidiyor: gönderi şurada: { $sites }. Oradaki bağlantısını kopyalayın.
settle-link = Bu, bir gönderinin bağlantısı değil. Platformdan, https:// ile başlayarak kopyalayın (X’te /status/ ve bir sayı içerir; Facebook’ta _ ile birleştirilmiş sayfa ve gönderi numarasıyla biter)
settle-not_asked = Burada sonuca bağlanacak bir şey yok: yanıtsız çağrı yok, kimseden de bir şey istenmedi. Kopya kaydına yeniden bakın.
settle-of_another = Bu gönderi zaten biliniyor: başka bir duyuruya, bu duyurunun başka bir iletisine ya da başka bir kanala ait. Burada sorulan gönderinin bağlantısını kopyalayın.
settle-one_of_two = İkisinden birini bildirin: gönderinin bağlantısıyla there ya da send_again.
settle-retracted = Bu gönderi geri çekiliyor, bu yüzden yeniden gönderilmez.
settle-switched_off = Kanal kapatıldı, bu yüzden oraya yeni bir şey gönderilmez. Önce yeniden açın ya da böyle bırakın: duyuru sona erince artık gönderilecek bir şey kalmaz.
settle-too_early = Gönderilen hâlâ ulaşabilir. Birkaç dakika sonra yeniden bakın, ardından orada olduğunu bildirin ya da yeniden gönderin.
