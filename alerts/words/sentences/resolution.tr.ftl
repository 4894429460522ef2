# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Bu arada duyurunun başka bir iletisi gönderildi. Yeniden bakın ve yaptığınızı yineleyin.
end-children_are_found = Çocuklar tek tek, bulundukları için çıkarılır. Neden olarak found verin ya da aramanın tamamını sona erdirmek için çocukları belirtmeyin.
end-no_such_child = Duyuru bu çocuğu göstermiyor. Şu numaralı çocukları gösteriyor: { $shown }.
end-nobody_left = Böyle yapılırsa aranacak kimse kalmaz. Aramanın tamamını sona erdirmek için çocukları belirtmeyin.

receipt-no_such_alert = Bu duyuru size hiç gönderilmedi. Kimliğini olaydan kopyalayın.
receipt-not_retracted = Bu duyuru hâlâ yayında, bu yüzden kaldırıldığı bildirilecek bir şey henüz yok.

reinstate-case_changed = Vaka, onaylanandan sonra değiştirildi; onaylanan artık vakaya uymuyor. Yeni bir vaka açın.
reinstate-forgotten = Bu vakanın içeriği silindi ya da siliniyor; yeniden yayına alınabilecek bir şey kalmadı. Yeni bir vaka açın.
reinstate-not_the_last = Arama bu duyurudan sonra şununla sürdü: { $alert }. Bir vaka hakkında yalnızca en son söylenen yeniden yayına alınabilir.
reinstate-nothing_said = Bu duyuruda hiçbir şey onaylanmamıştı; yeniden yayına alınacak bir şey yok. Yeni bir vaka açın.
reinstate-stopped = Çocuk koruma altında ya da rıza geri alındı: bu vakadan hiçbir şey yayımlanamaz.
reinstate-too_late = Bir arama, sona ermesinden sonra { $hours } saat içinde yeniden yayına alınabilir. Yeni bir vaka açın.
reinstate-too_late_alone = Duyuruyu onaylayan kişi, yanlışlıkla sona erdirilmesinden sonra { $minutes } dakika içinde bir kez tek başına yeniden yayına alabilir. Bunun dışında bir görevli yapar ve başka bir kişi onaylar.

restore-held = Bu veritabanı bir yedekten geri yüklendi ve yedek alındıktan sonra da işlemler yapılmıştı. Her kanala bakılana ve hizmeti işletenlerden biri bekletmeyi kaldırana kadar yeni hiçbir şey gönderilmez (homeward restore status).
restore-not_held = Bekletilen bir şey yok: bu veritabanı geri yüklenmedi ya da bekletme zaten kaldırıldı.
restore-unlooked = Neyin yayında olduğu henüz bilinmediği için bekletme sürüyor. Bakılmayanlar: { $what }. Hizmet kendiliğinden yeniden bakar; bakamadığı yerde bir kişi duyurunun kopya kaydında sonuca bağlar.

certificate-not_found = Belge yok: bundan henüz hiçbir şey kalıcı olarak silinmedi ya da kurumunuzda böyle bir vaka yok. Bir vaka, her kopyanın akıbeti belli olunca ve bekleme süresi dolunca kalıcı olarak silinir.
