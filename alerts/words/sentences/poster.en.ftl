# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = There is no poster shape { $shape }: choose one of { $known }.
poster-missing_glyph = No typeface here has the letter { $letter } ({ $code }, { $name }): write it otherwise, for example with a transliteration.
poster-does_not_fit = Not everything that must be told fits the poster { $shape } in the language { $language }, even in the smallest type: shorten names, the place or the marks.
poster-photo_of_nobody = This photo belongs to none of the { $count } children on the poster: give each photo its child.
poster-no_drill_mark = These texts bear no drill mark: compose them for an exercise.
