# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = În acest moment se verifică prea multe imagini, așa că aceasta nu a fost verificată. Trimiteți-o din nou peste un minut.
check-code_shape = Un cod de verificare este format din litera H și alte opt litere sau cifre, de exemplu { $example }. Copiați-l de pe afiș.
check-digest_shape = Acesta nu este un SHA-256: scrieți 64 de cifre hexazecimale.
check-nothing_sent = Nu s-a întrebat nimic. Trimiteți `code` așa cum apare pe afiș, `sha256` al unei imagini sau imaginea însăși ca `file`.
check-sheet = Acest PDF nu este fișierul publicat de noi, iar la un PDF se compară numai octeții: trimiteți `code` așa cum apare pe foaie.
check-unclear = În această imagine se află un afiș de-al nostru, prea mic pentru a se vedea dacă a fost modificat ceva pe el. Trimiteți imaginea la cea mai mare dimensiune pe care o aveți.
