# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Közben a felhívás egy másik üzenete ment ki. Nézze meg újra, és ismételje meg, amit tett.
end-children_are_found = Egyes gyermekeket azért veszünk ki, mert megtalálták őket. Okként ezt adja meg: found, vagy hagyja el a gyermekeket, és fejezze be az egész keresést.
end-no_such_child = A felhívás nem mutatja ezt a gyermeket. Az ilyen sorszámú gyermekeket mutatja: { $shown }.
end-nobody_left = Így senki sem maradna, akit keresni kell. Hagyja el a gyermekeket, és fejezze be az egész keresést.

receipt-no_such_alert = Ezt a felhívást soha nem küldtük el Önöknek. Az azonosítóját az eseményből másolja át.
receipt-not_retracted = Ez a felhívás még érvényben van, ezért még nincs mit eltávolítottnak bejelenteni.

reinstate-case_changed = Az ügyet a jóváhagyás után módosították, ezért a jóváhagyott tartalom már nem felel meg neki. Nyisson új ügyet.
reinstate-forgotten = Az ügy tartalmát töröltük, vagy éppen töröljük, ezért nem maradt semmi, ami újra közzétehető lenne. Nyisson új ügyet.
reinstate-not_the_last = E felhívás után a keresés így folytatódott: { $alert }. Csak az tehető közzé újra, amit egy ügyről utoljára közöltek.
reinstate-nothing_said = Ebből a felhívásból semmit sem hagytak jóvá, ezért nincs mit újra közzétenni. Nyisson új ügyet.
reinstate-stopped = A gyermek védelem alatt áll, vagy a hozzájárulást visszavonták: ebből az ügyből semmi sem mehet ki.
reinstate-too_late = Egy keresés a befejezése után { $hours } óráig tehető közzé újra. Nyisson új ügyet.
reinstate-too_late_alone = Aki a felhívást jóváhagyta, egyszer, a tévedésből történt befejezés után { $minutes } percig egyedül is újra közzéteheti. Egyébként ügyintéző teszi meg, és egy másik személy hagyja jóvá.

restore-held = Ezt az adatbázist biztonsági mentésből állították vissza, és a mentés után is történtek dolgok. Új nem megy ki, amíg minden csatornát át nem néztek, és a szolgáltatás egyik üzemeltetője fel nem oldja a zárolást (homeward restore status).
restore-not_held = Semmi sincs zárolva: ezt az adatbázist nem állították vissza, vagy a zárolást már feloldották.
restore-unlooked = A zárolás megmarad, mert még nem tudni, mi van kint. Még nem néztük meg: { $what }. A szolgáltatás magától újra megnézi; ahol nem tudja, ott egy személy rendezi a felhívás nyilvántartásában.

certificate-not_found = Nincs tanúsítvány: ebből még semmit sem töröltünk véglegesen, vagy az Ön szervezetének nincs ilyen ügye. Az ügyet akkor töröljük véglegesen, amikor minden példány sorsa tisztázott, és a türelmi idő letelt.
