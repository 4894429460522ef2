# What the photo door answers. One sentence each: what is wrong, and what to do.

image-empty = Fișierul este gol: alegeți din nou fotografia.
image-too_large = Fișierul are { $megabytes } MB și se primesc cel mult { $limit } MB: salvați o copie mai mică a fotografiei și trimiteți-o pe aceea.
image-format = Acesta este un fișier { $found }; se primesc JPEG, PNG și WebP: salvați fotografia ca JPEG și trimiteți-o așa.
image-not_an_image = Aceasta nu este o imagine care poate fi citită; se primesc JPEG, PNG și WebP: trimiteți fotografia așa cum a ieșit din aparat sau din telefon.
image-too_many_pixels = Imaginea are { $width } x { $height } pixeli, peste limita de { $limit } MP: salvați o copie mai mică a fotografiei și trimiteți-o pe aceea.
image-too_small = Imaginea are { $width } x { $height } pixeli, sub minimul de { $limit } pe o latură: cereți fotografia la dimensiunea originală.
image-too_thin = Imaginea are { $width } x { $height } pixeli: raportul dintre lungime și lățime este mai mare de { $limit }. Decupați-o în jurul copilului și trimiteți-o așa.
image-busy = În acest moment se citesc prea multe imagini, așa că aceasta nu a fost citită. Trimiteți-o din nou peste câteva secunde.
image-truncated = Imaginea este deteriorată sau se întrerupe înainte de sfârșit: trimiteți din nou fișierul sau cereți altă copie.
image-took_too_long = Imaginea nu a putut fi citită în { $seconds } s: deschideți-o într-un program de imagini, salvați-o ca JPEG și trimiteți-o așa.
image-does_not_fit = Imaginea nu poate fi făcută mai mică de { $kilobytes } kB: permiteți mai mulți octeți pentru ea sau alegeți un format mai mic.
