# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = «{ $shape }» деган плакат шакли йўқ. Шулардан бирини танланг: { $known }.
poster-missing_glyph = Бу ердаги шрифтларнинг ҳеч бирида { $letter } ҳарфи ({ $code }, { $name }) йўқ. Уни бошқача ёзинг, масалан, транслитерация билан.
poster-does_not_fit = Айтилиши шарт бўлган маълумотлар энг кичик ҳарфларда ҳам плакатга сиғмайди (шакл: { $shape }, тил: { $language }). Исмларни, жой номини ёки белгиларни қисқартиринг.
poster-photo_of_nobody = Бу сурат плакатдаги { $count } боладан ҳеч бирига тегишли эмас. Ҳар бир сурат қайси боланики эканини кўрсатинг.
poster-no_drill_mark = Бу матнларда машқ белгиси йўқ. Уларни машқ учун тузинг.
