# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = A fájl üres: válassza ki újra a fényképet.
image-too_large = A fájl { $megabytes } MB, és legfeljebb { $limit } MB küldhető: mentsen kisebb másolatot a fényképről, és azt küldje el.
image-format = A fájl típusa: { $found }; JPEG, PNG és WebP küldhető: mentse a fényképet JPEG formában, és azt küldje el.
image-not_an_image = Ez nem olvasható kép; JPEG, PNG és WebP küldhető: úgy küldje el a fényképet, ahogy a fényképezőgépből vagy a telefonból kikerült.
image-too_many_pixels = A kép { $width } x { $height } képpont, több mint { $limit } megapixel: mentsen kisebb másolatot a fényképről, és azt küldje el.
image-too_small = A kép { $width } x { $height } képpont, az egyik oldala kisebb, mint { $limit }: kérje el a fényképet eredeti méretben.
image-too_thin = A kép { $width } x { $height } képpont: a hosszabb és a rövidebb oldal aránya nagyobb, mint { $limit } : 1. Vágja körbe a gyermek körül, és azt küldje el.
image-busy = Jelenleg túl sok képet olvasunk be, ezért ezt nem olvastuk be. Küldje el újra néhány másodperc múlva.
image-truncated = A kép sérült, vagy a vége hiányzik: küldje el újra a fájlt, vagy kérjen másik másolatot.
image-took_too_long = A képet { $seconds } másodperc alatt nem lehetett beolvasni: nyissa meg egy képkezelő programban, mentse JPEG formában, és azt küldje el.
image-does_not_fit = A kép nem kicsinyíthető { $kilobytes } kB alá: engedjen neki több bájtot, vagy válasszon kisebb alakot.
