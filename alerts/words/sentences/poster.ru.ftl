# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Формата плаката { $shape } нет: выберите один из { $known }.
poster-missing_glyph = Ни в одном из имеющихся шрифтов нет знака { $letter } ({ $code }, { $name }): напишите иначе, например транслитерацией.
poster-does_not_fit = Всё обязательное не помещается на плакат даже самым мелким шрифтом (формат: { $shape }, язык: { $language }): сократите имена, место или приметы.
poster-photo_of_nobody = Это фото не относится ни к одному ребёнку на плакате (всего детей: { $count }): укажите для каждого фото его ребёнка.
poster-no_drill_mark = На этих текстах нет пометки учений: составьте их для учений.
