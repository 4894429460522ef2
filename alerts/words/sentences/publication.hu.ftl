# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = A bejegyzést annyiszor küldtük el, ahányszor biztonságos, és nincs ott. Nézze meg a csatornát személyesen: jelezze, hogy ott van, vagy küldje el újra.
publication-crashed = A saját programunk hibázott. Újra megpróbáljuk; ha a hiba megmarad, szóljon annak, aki a szolgáltatást üzemelteti, és nézze meg a csatornát személyesen.
publication-deleted_by_someone = A bejegyzés eltűnt, és nem mi töröltük. Derítse ki, ki törölte; ha a keresés folytatódik, küldje el újra.
publication-edits_used_up = A bejegyzést annyiszor szerkesztettük, ahányszor biztonságos, és nem azt mutatja, amit kellene. Javítsa ki kézzel, és jelezze, mit tett.
publication-end_refused = A partner nem fogadja el az értesítést a keresés végéről, és lehet, hogy még mutatja a felhívást. Hívja fel a partnert, és kérjen igazolást az eltávolításról.
publication-endpoint_parked = { $contact ->
    [none] A csatorna mögötti szolgáltatás nem válaszol ({ $channel }), ezért óránként egyszer próbáljuk. A partnernek nincs rögzített elérhetősége: keressen egyet, és hívja fel.
   *[other] A csatorna mögötti szolgáltatás nem válaszol ({ $channel }), ezért óránként egyszer próbáljuk. Hívja fel a partnert: { $contact }.
    }
publication-goes_on = A felhívás e partner nélkül folytatódik, mert kikerült a területéről, vagy a csatornáját kikapcsolták. Ezt a keresés vége előtt nem lehet neki jelezni: ha a partner által mutatott tartalomnak most kell eltűnnie, hívja fel. A keresés végéről magától értesül.
publication-half = A közzétettnek csak egy része van ott. Nézze meg a csatornát személyesen, és kézzel törölje vagy egészítse ki.
publication-look_after_restore = Az adatbázist biztonsági mentésből állították vissza, és az ilyen csatorna innen nem olvasható. Nézze meg személyesen, ott van-e a felhívás bejegyzése: jelezze, hogy ott van, vagy hogy nincs.
publication-look_yourself = Nem tudni, ott van-e a bejegyzés, és az ilyen csatorna innen nem olvasható. Nézze meg személyesen: jelezze, hogy ott van, vagy küldje el újra.
publication-lost_out_of_reach = Ez az után ment ki, hogy elkészült a mentés, amelyből az adatbázist visszaállították, és ez a csatorna innen nem olvasható. Nézze meg személyesen, vagy hívja fel a partnert, és gondoskodjon róla, hogy eltűnjön.
publication-no_receipt = A partner az aláírásával vállalt 15 percen belül nem jelentette be az eltávolítást. Hívja fel a partnert.
publication-no_remote_id = A platform úgy válaszolt, hogy nem közölte, melyik bejegyzést hozta létre. Előbb megkeressük, csak azután történik bármi más.
publication-not_found = Az Ön szervezetének nincs ilyen közzététele. A felhívás nyilvántartása felsorolja őket.
publication-receiver_silent = A partner szolgáltatása napok óta nem válaszol, pedig ugyanazt az eseményt újra meg újra elküldtük. Hívja fel a partnert.
publication-remove_by_hand = A bejegyzés innen nem vonható vissza. Törölje kézzel a platformon.
publication-stray_found = Egy véget ért felhívás bejegyzése került elő a csatornán, és most visszavonjuk. Gondoskodjon róla, hogy eltűnjön.
publication-too_late = A munkafolyamatot túl sokáig feltartották, ezért semmit sem küldtünk el. Újra megpróbáljuk.

waiting-limited = { $kind ->
    [facebook] A Facebook várakoztat. Ekkor próbáljuk újra: { $time }.
    [x] Az X várakoztat. Ekkor próbáljuk újra: { $time }.
   *[other] A partner szolgáltatása várakoztat. Ekkor próbáljuk újra: { $time }.
    }
waiting-parked = A partner szolgáltatása senkinek sem válaszol. Ekkor próbáljuk újra: { $time }.

settle-elsewhere = Ez a link máshová vezet: a bejegyzés itt található: { $sites }. Az ottani linkjét másolja ide.
settle-link = Ez nem egy bejegyzés linkje. Másolja ki a platformról, https:// kezdettel (az X-en /status/ és egy szám van benne; a Facebookon az oldal száma és a bejegyzés száma áll a végén, _ jellel összekötve)
settle-not_asked = Itt nincs mit rendezni: nincs megválaszolatlan hívás, és senkit sem kértünk meg. Nézze meg újra a nyilvántartást.
settle-of_another = Ez a bejegyzés már ismert: másik felhíváshoz, e felhívás másik üzenetéhez vagy másik csatornához tartozik. Annak a linkjét másolja ide, amelyre itt rákérdezünk.
settle-one_of_two = A kettő közül egyet adjon meg: ott van (there), a bejegyzés linkjével, vagy send_again.
settle-retracted = Ezt a bejegyzést éppen visszavonjuk, ezért nem küldjük el újra.
settle-switched_off = A csatornát kikapcsolták, ezért oda új nem megy ki. Előbb kapcsolja be újra; vagy hagyja így: a felhívás végével már semmit sem kell elküldeni.
settle-too_early = Amit elküldtünk, még megérkezhet. Nézze meg újra néhány perc múlva, azután jelezze, hogy ott van, vagy küldje el újra.
