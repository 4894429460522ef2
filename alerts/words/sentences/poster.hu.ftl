# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Nincs ilyen plakátalak: { $shape }. Válasszon ezek közül: { $known }.
poster-missing_glyph = Egyik itteni betűtípusban sincs meg ez a betű: { $letter } ({ $code }, { $name }): írja másképp, például átírással.
poster-does_not_fit = Erre a plakátra ({ $shape }, { $language }) a legkisebb betűkkel sem fér rá minden, amit közölni kell: rövidítse a neveket, a helyet vagy az ismertetőjeleket.
poster-photo_of_nobody = Ez a fénykép a plakáton szereplő { $count } gyermek egyikéhez sem tartozik: minden fényképhez adja meg a gyermeket.
poster-no_drill_mark = Ezeken a szövegeken nincs gyakorlatjelzés: állítsa össze őket gyakorlathoz.
