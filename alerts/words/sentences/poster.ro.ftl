# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Nu există formatul de afiș { $shape }: alegeți unul dintre { $known }.
poster-missing_glyph = Niciun font de aici nu are litera { $letter } ({ $code }, { $name }): scrieți-o altfel, de exemplu cu o transliterație.
poster-does_not_fit = Nu tot ce trebuie comunicat încape pe afișul { $shape } în limba „{ $language }”, nici cu literele cele mai mici: scurtați numele, locul sau semnele particulare.
poster-photo_of_nobody = Această fotografie nu este a niciunuia dintre copiii de pe afiș (numărul lor: { $count }): atribuiți fiecare fotografie copilului ei.
poster-no_drill_mark = Aceste texte nu poartă mențiunea de exercițiu: compuneți-le pentru un exercițiu.
