# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Jelenleg túl sok képet ellenőrzünk, ezért ezt nem ellenőriztük. Küldje el újra egy perc múlva.
check-code_shape = Az ellenőrző kód egy H betű és további nyolc betű vagy számjegy, például { $example }. Másolja le a plakátról.
check-digest_shape = Ez nem SHA-256: 64 hexadecimális számjegyet írjon.
check-nothing_sent = Nem érkezett kérdés. Küldje el a plakáton álló kódot (`code`), egy kép `sha256` értékét, vagy magát a képet (`file`).
check-sheet = Ez a PDF nem az a fájl, amelyet közzétettünk, és PDF esetén csak a bájtokat hasonlítjuk össze: küldje el a lapon álló kódot (`code`).
check-unclear = A képen az egyik plakátunk látható, de túl kicsi ahhoz, hogy kiderüljön, módosítottak-e rajta valamit. Küldje el a képet a lehető legnagyobb méretben.
