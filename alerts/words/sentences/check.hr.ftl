# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Trenutačno se provjerava previše slika, pa ova nije provjerena. Pošaljite je ponovno za minutu.
check-code_shape = Kod za provjeru je slovo H i još osam slova ili brojki, na primjer { $example }. Prepišite ga s plakata.
check-digest_shape = Ovo nije SHA-256: napišite 64 heksadecimalne znamenke.
check-nothing_sent = Ništa nije upitano. Pošaljite `code` kako piše na plakatu, `sha256` slike ili samu sliku kao `file`.
check-sheet = Ovaj PDF nije datoteka koju smo objavili, a kod PDF-a uspoređuju se samo bajtovi: pošaljite `code` kako piše na listu.
check-unclear = Na ovoj je slici naš plakat, premalen da bi se vidjelo je li na njemu što izmijenjeno. Pošaljite sliku u najvećoj veličini koju imate.
