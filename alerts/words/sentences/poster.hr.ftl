# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Nema formata plakata { $shape }: odaberite jedan od ovih: { $known }.
poster-missing_glyph = Nijedno pismo ovdje nema slovo { $letter } ({ $code }, { $name }): napišite ga drukčije, na primjer transliterirano.
poster-does_not_fit = Na plakat { $shape } na jeziku „{ $language }” ne stane sve što se mora reći, ni najsitnijim slovima: skratite imena, mjesto ili obilježja.
poster-photo_of_nobody = Ova fotografija ne pripada nijednom djetetu na plakatu (broj djece: { $count }): svakoj fotografiji pridružite njezino dijete.
poster-no_drill_mark = Ovi tekstovi nemaju oznaku vježbe: sastavite ih za vježbu.
