# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Fayl boʻsh: suratni qayta tanlang.
image-too_large = Fayl hajmi { $megabytes } MB, koʻpi bilan { $limit } MB qabul qilinadi: suratning kichikroq nusxasini saqlab, oʻshani yuboring.
image-format = Bu { $found } fayli; JPEG, PNG va WebP qabul qilinadi: suratni JPEG qilib saqlang va oʻshani yuboring.
image-not_an_image = Bu oʻqib boʻladigan rasm emas; JPEG, PNG va WebP qabul qilinadi: suratni kamera yoki telefondan olinganicha yuboring.
image-too_many_pixels = Rasm oʻlchami { $width } x { $height } piksel, bu { $limit } megapikseldan koʻp: suratning kichikroq nusxasini saqlab, oʻshani yuboring.
image-too_small = Rasm oʻlchami { $width } x { $height } piksel, tomoni { $limit } pikseldan kam: suratning asl oʻlchamdagisini soʻrang.
image-too_thin = Rasm oʻlchami { $width } x { $height } piksel: bir tomoni ikkinchisidan { $limit } baravardan koʻproq uzun. Bola koʻrinadigan qismini qirqib olib, oʻshani yuboring.
image-busy = Hozir juda koʻp rasm oʻqilmoqda, shuning uchun bu rasm oʻqilmadi. Bir necha soniyadan keyin qayta yuboring.
image-truncated = Rasm shikastlangan yoki oxirigacha yetmagan: faylni qayta yuboring yoki boshqa nusxasini soʻrang.
image-took_too_long = Rasmni { $seconds } soniya ichida oʻqib boʻlmadi: uni rasm dasturida oching, JPEG qilib saqlang va oʻshani yuboring.
image-does_not_fit = Rasmni { $kilobytes } kB dan kichik qilib boʻlmaydi: unga koʻproq bayt ajrating yoki kichikroq shakl tanlang.
