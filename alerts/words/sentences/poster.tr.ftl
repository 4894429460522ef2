# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Böyle bir afiş biçimi yok: { $shape }. Şunlardan birini seçin: { $known }.
poster-missing_glyph = Buradaki hiçbir yazı tipinde bu harf yok: { $letter } ({ $code }, { $name }): başka türlü yazın, örneğin harf çevirisiyle.
poster-does_not_fit = Söylenmesi gerekenlerin tümü, en küçük yazıyla bile bu afişe sığmıyor ({ $shape }, { $language }): adları, yeri ya da ayırt edici özellikleri kısaltın.
poster-photo_of_nobody = Bu fotoğraf, afişteki { $count } çocuktan hiçbirine ait değil: her fotoğrafa çocuğunu atayın.
poster-no_drill_mark = Bu metinlerde tatbikat işareti yok: bir tatbikat için oluşturun.
