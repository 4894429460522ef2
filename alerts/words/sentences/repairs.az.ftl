# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: halqa başladığı yerdə bitmirdi; bağlandı.
repair-repeated_points = { repair_where }: əvvəlkini təkrarlayan nöqtələr çıxarıldı.
repair-crossing = { repair_where }: sərhəd { $at } nöqtəsində özünü kəsir; kəsişmənin hər iki tərəfindəki ərazi saxlanıldı.
repair-overlapping = { repair_where }: üst-üstə düşən hissələr birləşdirildi.
repair-hole_outside = { repair_where }: boşluq kənarda qalır və çıxarıldı.
repair-hole_cut = { repair_where }: boşluq kənardan o yana keçir; orada kəsildi.
repair-simplified = Sadələşdirildi, nöqtələrin sayı: { $points } → { $left }. Heç bir ərazi itmədi, { $added_percent } faiz əlavə olundu.
area-axes_swapped = Ərazi bu ölkədən kənardadır: { COUNTRIES($countries) }; uzunluq və enlik yerini dəyişsə, onun içində olardı. Əvvəlcə uzunluğu, sonra enliyi yazın.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
