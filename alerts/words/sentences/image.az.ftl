# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Fayl boşdur: fotoşəkli yenidən seçin.
image-too_large = Fayl { $megabytes } MB-dır, ən çoxu { $limit } MB qəbul edilir: fotoşəklin daha kiçik nüsxəsini saxlayıb onu göndərin.
image-format = Faylın növü: { $found }; JPEG, PNG və WebP qəbul edilir: fotoşəkli JPEG kimi saxlayıb onu göndərin.
image-not_an_image = Bu, oxuna bilən şəkil deyil; JPEG, PNG və WebP qəbul edilir: fotoşəkli kameradan və ya telefondan çıxdığı kimi göndərin.
image-too_many_pixels = Şəkil { $width } x { $height } pikseldir, { $limit } meqapikseldən böyükdür: fotoşəklin daha kiçik nüsxəsini saxlayıb onu göndərin.
image-too_small = Şəkil { $width } x { $height } pikseldir, bir tərəfi { $limit } pikseldən kiçikdir: fotoşəkli ilkin ölçüsündə istəyin.
image-too_thin = Şəkil { $width } x { $height } pikseldir: uzun tərəfi qısa tərəfindən { $limit } dəfədən çox böyükdür. Onu uşağın ətrafından kəsib göndərin.
image-busy = Hazırda həddən çox şəkil oxunur, ona görə bu şəkil oxunmadı. Bir neçə saniyədən sonra yenidən göndərin.
image-truncated = Şəkil zədələnib və ya sonu çatmır: faylı yenidən göndərin və ya başqa nüsxə istəyin.
image-took_too_long = Şəkil { $seconds } saniyə ərzində oxuna bilmədi: onu şəkil proqramında açın, JPEG kimi saxlayıb göndərin.
image-does_not_fit = Şəkli { $kilobytes } kB-dan kiçik etmək mümkün deyil: daha çox bayta icazə verin və ya daha kiçik format seçin.
