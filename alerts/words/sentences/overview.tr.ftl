# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Veritabanı yanıt veriyor ve güncel.
overview-store_behind = Veritabanı güncel değil. Çalıştırın: homeward db upgrade
overview-store_refuses = Veritabanı yanıt vermiyor ya da reddediyor. Çalıştığını ve HOMEWARD_DATABASE_URL değerinin doğru olduğunu kontrol edin.
overview-store_silent = Veritabanı { $seconds } saniye içinde yanıt vermedi. Çalıştığını ve erişilebildiğini kontrol edin.
overview-nothing_sealed = Henüz hiçbir şey mühürlenmedi.
overview-key_opens = Gizli anahtar, mühürlü olanı açıyor.
overview-key_is_another = Mühürlü veriler başka bir anahtarla mühürlenmiş. Doğru anahtarı HOMEWARD_SECRET_KEY ayarına ya da veri dizinindeki secret.key dosyasına geri koyun.
overview-held = Veritabanı geri yüklendi ve bekletiliyor: yeni hiçbir şey gönderilmiyor, yayında olan geri çekiliyor. Bakınız: homeward restore status
overview-broker_answers = Mesaj aracısı yanıt veriyor.
overview-broker_refuses = Mesaj aracısı yanıt vermiyor ya da reddediyor: işler hemen değil, bir saniye içinde bulunuyor. HOMEWARD_BROKER_URL ayarını kontrol edin.
overview-broker_silent = Mesaj aracısı { $seconds } saniye içinde yanıt vermedi: işler hemen değil, bir saniye içinde bulunuyor. Çalıştığını kontrol edin.
