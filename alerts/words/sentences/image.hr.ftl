# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Datoteka je prazna: ponovno odaberite fotografiju.
image-too_large = Datoteka ima { $megabytes } MB, a prima se najviše { $limit } MB: spremite manju kopiju fotografije i pošaljite nju.
image-format = Ovo je datoteka vrste { $found }; primaju se JPEG, PNG i WebP: spremite fotografiju kao JPEG i pošaljite nju.
image-not_an_image = Ovo nije slika koja se može pročitati; primaju se JPEG, PNG i WebP: pošaljite fotografiju onakvu kakva je izašla iz fotoaparata ili telefona.
image-too_many_pixels = Veličina slike je { $width } x { $height } piksela, iznad granice od { $limit } MP: spremite manju kopiju fotografije i pošaljite nju.
image-too_small = Veličina slike je { $width } x { $height } piksela, manje od { $limit } po stranici: zatražite fotografiju u izvornoj veličini.
image-too_thin = Veličina slike je { $width } x { $height } piksela: omjer duljine i širine veći je od { $limit }. Izrežite je oko djeteta i pošaljite tako.
image-busy = Trenutačno se čita previše slika, pa ova nije pročitana. Pošaljite je ponovno za nekoliko sekundi.
image-truncated = Slika je oštećena ili se prekida prije kraja: ponovno pošaljite datoteku ili zatražite drugu kopiju.
image-took_too_long = Slika se nije mogla pročitati u { $seconds } s: otvorite je u programu za slike, spremite kao JPEG i pošaljite tako.
image-does_not_fit = Slika se ne može smanjiti ispod { $kilobytes } kB: dopustite za nju više bajtova ili odaberite manji format.
