# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = { $shape } деген плакат форматы жок: булардын бирин тандаңыз: { $known }.
poster-missing_glyph = Мындагы бир да шрифтте { $letter } белгиси жок ({ $code }, { $name }): башкача жазыңыз, мисалы транслитерация менен.
poster-does_not_fit = Айтылышы керек болгондун баары эң майда шрифтте да плакатка батпайт (формат: { $shape }, тили: { $language }): аттарды, жерди же белгилерди кыскартыңыз.
poster-photo_of_nobody = Бул сүрөт плакаттагы { $count } баланын бирине да тиешелүү эмес: ар бир сүрөттүн баласын көрсөтүңүз.
poster-no_drill_mark = Бул тексттерде машыгуу белгиси жок: аларды машыгуу үчүн түзүңүз.
