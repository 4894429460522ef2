# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Belə plakat formatı yoxdur: { $shape }. Bunlardan birini seçin: { $known }.
poster-missing_glyph = Buradakı heç bir şriftdə bu hərf yoxdur: { $letter } ({ $code }, { $name }): onu başqa cür, məsələn transliterasiya ilə yazın.
poster-does_not_fit = Deyilməli olanların hamısı ən kiçik şriftlə də bu plakata sığmır ({ $shape }, { $language }): adları, yeri və ya xüsusi əlamətləri qısaldın.
poster-photo_of_nobody = Bu fotoşəkil plakatdakı { $count } uşaqdan heç birinə aid deyil: hər fotoşəklin uşağını göstərin.
poster-no_drill_mark = Bu mətnlərdə təlim işarəsi yoxdur: onları təlim üçün tərtib edin.
