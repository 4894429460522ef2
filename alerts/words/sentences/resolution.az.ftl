# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Bu arada xəbərdarlığın başqa bir bildirişi göndərilib. Ona yenidən baxın və etdiyinizi təkrarlayın.
end-children_are_found = Uşaqlar ayrı-ayrılıqda tapıldıqları üçün çıxarılır. Səbəb kimi found yazın və ya bütün axtarışı bitirmək üçün uşaqları göstərməyin.
end-no_such_child = Xəbərdarlıq bu uşağı göstərmir. Bu nömrəli uşaqları göstərir: { $shown }.
end-nobody_left = Onda axtarılası heç kim qalmazdı. Bütün axtarışı bitirmək üçün uşaqları göstərməyin.

receipt-no_such_alert = Bu xəbərdarlıq sizə heç vaxt göndərilməyib. Onun identifikatorunu hadisədən köçürün.
receipt-not_retracted = Bu xəbərdarlıq hələ qüvvədədir, ona görə silindiyi bildiriləsi bir şey hələ yoxdur.

reinstate-case_changed = İş təsdiqlənəndən sonra dəyişdirilib, ona görə təsdiqlənən artıq ona uyğun deyil. Yeni iş açın.
reinstate-forgotten = Bu işin məzmunu silinib və ya silinir, ona görə yenidən yayıla biləcək heç nə qalmayıb. Yeni iş açın.
reinstate-not_the_last = Axtarış bu xəbərdarlıqdan sonra bununla davam edib: { $alert }. Yalnız iş barədə sonuncu deyilən yenidən yayıla bilər.
reinstate-nothing_said = Bu xəbərdarlıqdan heç nə təsdiqlənməmişdi, ona görə yenidən yayılası bir şey yoxdur. Yeni iş açın.
reinstate-stopped = Uşaq mühafizə altındadır və ya razılıq geri götürülüb: bu işdən heç nə yayıla bilməz.
reinstate-too_late = Axtarış başa çatdıqdan sonra { $hours } saat ərzində yenidən yayıla bilər. Yeni iş açın.
reinstate-too_late_alone = Xəbərdarlığı təsdiqləyən şəxs onu səhvən bitirildikdən sonra { $minutes } dəqiqə ərzində bir dəfə təkbaşına yenidən yaya bilər. Başqa hallarda bunu əməkdaş edir və başqa bir şəxs təsdiqləyir.

restore-held = Bu verilənlər bazası ehtiyat nüsxədən bərpa edilib və nüsxə hazırlandıqdan sonra da əməliyyatlar olub. Hər kanala baxılana və xidməti idarə edənlərdən biri saxlama rejimini götürənə qədər yeni heç nə göndərilmir (homeward restore status).
restore-not_held = Saxlama rejimi yoxdur: bu verilənlər bazası bərpa edilməyib və ya rejim artıq götürülüb.
restore-unlooked = Saxlama rejimi qalır, çünki nəyin yayımda olduğu hələ məlum deyil. Baxılmayıb: { $what }. Xidmət özü yenidən baxır; baxa bilmədiyi yerdə bunu bir şəxs xəbərdarlığın nüsxələrinin uçotunda həll edir.

certificate-not_found = Sertifikat yoxdur: bundan hələ heç nə birdəfəlik silinməyib və ya qurumunuzda belə iş yoxdur. İş hər nüsxənin taleyi məlum olanda və gözləmə müddəti bitəndə birdəfəlik silinir.
