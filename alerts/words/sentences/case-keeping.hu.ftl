# Keeping, verifying and illustrating a case.

case-assign_self = Senki sem rendelheti saját magát az ügyhöz. Kérjen meg egy ügyintézőt, aki az ügyön dolgozik, vagy egy másik adminisztrátort.
case-closed = Ez az ügy lezárult, ezért már nem módosítható. Ha a gyermek újra eltűnt, nyisson új ügyet.
case-hidden = A keresés véget ért, és minden példány sorsa tisztázott, ezért az ügy tartalma rejtett. A türelmi idő végén véglegesen töröljük.
case-not_found = Az Ön szervezetének nincs ilyen ügye. Keresse meg az ügyek listáján.
case-not_verified = Ez az ügy nincs ellenőrizve. Előbb válaszolja meg a nyitott pontokat, és zárja le az ellenőrzést.
case-open_items = { $count ->
    [one] Az ellenőrzés egy pontja nyitott, ezért az ügy nincs ellenőrizve. Válaszolja meg.
   *[other] Az ellenőrzés { $count } pontja nyitott, ezért az ügy nincs ellenőrizve. Válaszolja meg őket.
}
case-doubt_stands = Azt rögzítették, hogy nem tudni, védett-e a cím; ezt csak „clear” vagy „hit” válasz zárja le, az nem, ha kihagyja.
case-children_keep_their_numbers = A fényképek és a felhívások a sorszámuk alapján azonosítják az ügy gyermekeit. Hagyja meg a sorrendjüket, az újakat a végére írja; akit megtaláltak, azt a keresést befejező oldalon kell kivenni.
case-protected = A védett címek ellenőrzése szerint ebből az ügyből semmi sem mutatható meg, előnézetben sem. Ez így marad, amíg az ellenőrzés eredménye nem „clear”, vagy két személy fel nem oldja a védelmet.
case-purged = Ezt az ügyet véglegesen töröltük: a személyes adatai helyreállíthatatlanul megszűntek.
case-last_officer = Ez az ügy utolsó ügyintézője. Előbb rendeljen hozzá egy másikat.
case-lift_own = Az ügy egy részét Ön írta, ezért a védelmét másoknak kell feloldaniuk.
case-lift_twice = Ön ezt már kérte. Egy másik jogosultnak kell egyetértenie vele, egy órán belül.
case-nothing_to_lift = Ez az ügy nem védett, vagy már véget ért. Nincs mit feloldani.
case-mode_is_fixed = Ha az ügyet már megnyitották, nem módosítható, hogy valódi vagy gyakorlat. Ez az ügy: { $mode }. Nyisson másik ügyet.
case-reference_is_fixed = A megnyitott ügy hivatkozási száma nem módosítható: { $reference }. Hagyja meg, vagy nyisson másik ügyet.
case-reference_taken = A szervezetnek már van ügye ezzel a hivatkozási számmal: { $reference }. Azt módosítsa, vagy adjon ennek saját számot.

photo-focus_outside = Az arc helyét két, 0 és 1 közötti szám adja meg: előbb balról, aztán felülről mérve.
photo-no_such_child = Nincs ilyen sorszámú gyermek: { $child }. Az ügyben { $count ->
    [one] egy gyermek szerepel. Írjon 1-est.
   *[other] { $count } gyermek szerepel. Írjon egy számot 1 és { $count } között.
}
photo-rights_unstated = { $count ->
    [one] Egy fényképről senki sem közölte, honnan származik, és ki engedélyezi a felhasználását. Kérdezze meg, és ezekkel az adatokkal adja hozzá újra.
   *[other] { $count } fényképről senki sem közölte, honnan származik, és ki engedélyezi a felhasználását. Kérdezze meg, és ezekkel az adatokkal adja hozzá őket újra.
}
photo-is_out = Egy érvényben lévő felhívás ezt a fényképet mutatja. A keresést befejező oldalon vonja vissza, hogy azonnal lecseréljük, ahol látható.
photo-withdrawn = Éppen ezt a képet vonták vissza az ügyből, ezért itt nem használható újra. Válasszon másikat.
photo-not_found = Az ügynek nincs ilyen fényképe. Nézze meg a fényképei listáját.
