# Keeping, verifying and illustrating a case.

case-assign_self = Heç kim özünü işə təyin edə bilməz. İş üzərində çalışan əməkdaşdan və ya başqa administratordan xahiş edin.
case-closed = Bu iş bağlanıb, ona görə daha dəyişdirilmir. Uşaq yenidən itkin düşübsə, yeni iş açın.
case-hidden = Axtarış başa çatıb və hər nüsxənin taleyi məlumdur, ona görə işin məzmunu gizlədilib. Gözləmə müddəti bitəndə silinir.
case-not_found = Qurumunuzda belə iş yoxdur. Onu işlər siyahısında axtarın.
case-not_verified = Bu iş yoxlamadan keçməyib. Əvvəlcə açıq qalanları cavablandırın və işi yoxlamadan keçirin.
case-open_items = { $count ->
    [one] Yoxlamanın bir bəndi açıqdır, ona görə iş yoxlamadan keçməyib. Onu cavablandırın.
   *[other] Yoxlamanın { $count } bəndi açıqdır, ona görə iş yoxlamadan keçməyib. Onları cavablandırın.
}
case-doubt_stands = Ünvanın qorunub-qorunmadığının məlum olmadığı qeyd edilib; bu, yalnız “clear” və ya “hit” cavabı ilə bitir, buraxılmaqla yox.
case-children_keep_their_numbers = Fotoşəkillər və xəbərdarlıqlar bu işin uşaqlarını nömrələri ilə tanıyır. Sıralarını dəyişməyin, yenilərini sona əlavə edin; tapılan uşaq axtarışı bitirən səhifədə çıxarılır.
case-protected = Qorunan ünvan yoxlamasına görə bu işdən heç nə, ilkin baxışda belə, göstərilə bilməz. Yoxlamanın nəticəsi “clear” olana və ya iki nəfər mühafizəni götürənə qədər belə qalır.
case-purged = Bu iş birdəfəlik silinib: fərdi məlumatları bərpa edilə bilməz.
case-last_officer = Bu, işin sonuncu əməkdaşıdır. Əvvəlcə işə başqasını təyin edin.
case-lift_own = Bu işin bir hissəsini siz yazmısınız, ona görə mühafizəsini başqaları götürməlidir.
case-lift_twice = Siz bunu artıq bildirmisiniz. Hüququ olan başqa bir şəxs bir saat ərzində razılıq verməlidir.
case-nothing_to_lift = Bu iş mühafizə altında deyil və ya bitib. Götürüləsi mühafizə yoxdur.
case-mode_is_fixed = İşin həqiqi, yoxsa təlim olduğu iş açıldıqdan sonra dəyişdirilə bilməz. Bu iş: { $mode }. Başqa iş açın.
case-reference_is_fixed = Açılmış işin istinad nömrəsi dəyişdirilə bilməz: { $reference }. Olduğu kimi saxlayın və ya başqa iş açın.
case-reference_taken = Qurumunuzda bu istinad nömrəsi ilə iş artıq var: { $reference }. Onu dəyişin və ya buna ayrıca istinad nömrəsi verin.

photo-focus_outside = Üzün yeri 0 ilə 1 arasında iki ədədlə verilir: əvvəlcə soldan, sonra yuxarıdan.
photo-no_such_child = Bu nömrəli uşaq yoxdur: { $child }. İşdə { $count ->
    [one] bir uşaq var. 1 yazın.
   *[other] { $count } uşaq var. 1 ilə { $count } arasında ədəd yazın.
}
photo-rights_unstated = { $count ->
    [one] Bir fotoşəklin haradan gəldiyi və istifadəsinə kimin icazə verdiyi göstərilməyib. Öyrənin və bu məlumatla yenidən əlavə edin.
   *[other] { $count } fotoşəklin haradan gəldiyi və istifadəsinə kimin icazə verdiyi göstərilməyib. Öyrənin və bu məlumatla yenidən əlavə edin.
}
photo-is_out = Qüvvədə olan xəbərdarlıq bu fotoşəkli göstərir. Göstərildiyi yerdə dərhal əvəz olunması üçün onu axtarışı bitirən səhifədə geri götürün.
photo-withdrawn = Məhz bu şəkil işdən geri götürülüb, ona görə işdə yenidən istifadə edilmir. Başqasını seçin.
photo-not_found = Bu işin belə fotoşəkli yoxdur. Fotoşəkillər siyahısına baxın.
