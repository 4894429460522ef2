# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Dosya boş: fotoğrafı yeniden seçin.
image-too_large = Dosya { $megabytes } MB, en çok { $limit } MB kabul edilir: fotoğrafın daha küçük bir kopyasını kaydedip onu gönderin.
image-format = Dosya türü: { $found }; JPEG, PNG ve WebP kabul edilir: fotoğrafı JPEG olarak kaydedip onu gönderin.
image-not_an_image = Bu, okunabilen bir resim değil; JPEG, PNG ve WebP kabul edilir: fotoğrafı kameradan veya telefondan çıktığı gibi gönderin.
image-too_many_pixels = Resim { $width } x { $height } piksel, { $limit } megapikselden büyük: fotoğrafın daha küçük bir kopyasını kaydedip onu gönderin.
image-too_small = Resim { $width } x { $height } piksel, bir kenarı { $limit } pikselden küçük: fotoğrafı özgün boyutunda isteyin.
image-too_thin = Resim { $width } x { $height } piksel: uzun kenarı kısa kenarının { $limit } katını aşıyor. Çocuğun çevresinden kırpıp onu gönderin.
image-busy = Şu anda çok fazla resim okunuyor, bu yüzden bu resim okunmadı. Birkaç saniye sonra yeniden gönderin.
image-truncated = Resim bozuk ya da sonu eksik: dosyayı yeniden gönderin veya başka bir kopya isteyin.
image-took_too_long = Resim { $seconds } saniye içinde okunamadı: bir resim programında açın, JPEG olarak kaydedip onu gönderin.
image-does_not_fit = Resim { $kilobytes } kB’tan küçük yapılamıyor: daha çok bayta izin verin ya da daha küçük bir biçim seçin.
