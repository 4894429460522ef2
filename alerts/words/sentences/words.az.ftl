words-no_catalogue = Bu dil üçün lüğət yoxdur: { $language }. Dili çıxarın və ya bunu əlavə edin: { $language }.ftl. Olanlar: { $known }.
words-short_form_too_long = { $limit } işarəlik mətnə ({ $language }) ən azı { $length } işarə lazımdır. Yeri qısaldın və ya ən vacib hissəsini vergüldən əvvəl, başda yazın.
words-post_too_long = Paylaşımın ({ $language }) uzunluğu ən azı { $weight }, platformanın icazə verdiyi isə { $most }. Yeri və ya adları qısaldın.
words-no_child = Mətndə ({ $language }) heç bir uşaq göstərilməyib. Ən azı birini əlavə edin.
words-child_not_described = Uşaq { $number } ({ $language }) demək olar, təsvir edilməyib. Yaş, cins, boy, bədən quruluşu, saç, göz, geyim və xüsusi əlamətlərdən ən azı ikisini əlavə edin.
words-no_place = Mətndə ({ $language }) uşağın son dəfə harada görüldüyü deyilmir. last_seen.place əlavə edin.
words-no_time = Mətndə ({ $language }) uşağın son dəfə nə vaxt görüldüyü deyilmir. last_seen.at əlavə edin.
words-no_number = Mətndə ({ $language }) telefon nömrəsi yoxdur. contact.phone əlavə edin.
words-empty = Mətnin bu hissəsi ({ $language }) boşdur. Doldurun və ya onun tərtib edildiyi məlumatı əlavə edin.
words-body_incomplete = Tam mətndə ({ $language }) plakatda göstərilən məlumatlar çatmır. Onu yenidən tərtib edin.
words-too_long = Bu mətn ({ $language }) { $length } işarədir; ən çoxu { $most } işarəyə icazə verilir.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = boşdur: nə isə yazın və ya boş buraxmaq mümkündürsə, sahəni çıxarın.
text-too_long = { $length } işarədir: ən çoxu { $most } ola bilər.
text-one_line = tabulyasiya olmadan bir sətirdə olmalıdır: sətirləri birləşdirin.
text-forbidden_character = görünməyən işarə var: { $character }: onsuz yenidən yazın.
text-no_letters = nə hərf, nə də rəqəm var: sözlərlə yazın.
text-stacked_marks = bir hərfin üzərində { $most } işarədən çox diakritik işarə var: yenidən yazın.
