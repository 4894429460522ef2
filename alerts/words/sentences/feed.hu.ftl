# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Ez nem a mi kurzorunk. Használja változtatás nélkül egy korábbi válasz `next` értékét, vagy az elejéről kezdve hagyja el az `after` értéket.
feed-cursor_ahead = Ez a kurzor előrébb jár, mint az eseménynapló, amelyet egy korábbi időpontra állítottak vissza. Hagyja el az `after` értéket, és olvassa a naplót az elejéről.
feed-event_not_found = Ezt az üzenetet még nem adták ki.
feed-document_not_found = Nincs CAP-dokumentum ezzel az azonosítóval.
feed-cap_not_clean = { $count ->
    [one] A CAP-dokumentum egy szabályt sért, ezért semmit sem adtunk ki. Javítsa ki a megnevezett hibát, és küldje be újra.
   *[other] A CAP-dokumentum { $count } szabályt sért, ezért semmit sem adtunk ki. Javítsa ki a megnevezett hibákat, és küldje be újra.
}

cap-unknown_profile = Nincs ilyen profil: „{ $profile }”. A meglévők: { $known }.

## The document as a whole

cap-too_large = A dokumentum { $bytes } bájt; legfeljebb { $most } bájtot olvasunk be. Ellenőrizze, hogy ez-e a jó fájl.
cap-overgrown = A dokumentumban túl sok elem áll egymás mellett ahhoz, hogy ellenőrizni lehessen: nincs felhívás, amelyben ennyi ezer lenne. Ellenőrizze, hogy ez-e a jó fájl; egy alakzat sok sokszög helyett egyetlen sokszögben álljon.
cap-doctype = A dokumentumban DOCTYPE van. A CAP-nak nincs rá szüksége, és a beolvasó programok visszautasítják: távolítsa el.
cap-too_many = Ebben a dokumentumban több mint { $most } hiba van, a többit nem soroljuk fel. Előbb ezeket javítsa ki.
cap-malformed = A dokumentum nem XML, { $line }. sor: { $detail }. Ott javítsa ki.
cap-not_cap = A dokumentum így kezdődik: { $found }; egy CAP 1.2-dokumentum így: { $expected }.
cap-schema = A CAP 1.2 sémája ezt nem engedi meg, { $line }. sor: { $detail }

## Who says it, and to whom

cap-characters = { $name }: üres, vagy szóköz, vessző, < vagy & van benne. Hagyja el ezeket.
cap-unusual = { $name ->
    [sender] A sender alakja nem local@domain, pedig a nemzeti profilok ezt kérik.
   *[other] { $name }: betűkön, számjegyeken, valamint - és _ jelen kívül mást is tartalmaz, ezt a nemzeti profilok visszautasítják.
}
cap-scope_incomplete = Ehhez a scope értékhez ({ $scope }) kötelező ez az elem: { $name }. Adja hozzá.
cap-note_missing = { $reason ->
    [Exercise] A gyakorlat note elemében meg kell mondani, melyik gyakorlatról van szó.
   *[other] A hibaüzenet note elemében meg kell mondani, mi a hiba.
}

## References

cap-references_missing = Az ilyen típusú üzenetnek ({ $kind }) a references elemben meg kell neveznie azokat az üzeneteket, amelyekről szól.
cap-reference_malformed = { $index }. hivatkozás: az alakja nem sender,identifier,sent. Másolja át a három karakterláncot abból az üzenetből, amelyre gondol.
cap-reference_itself = { $index }. hivatkozás: maga ez az üzenet. Távolítsa el.
cap-reference_newer = { $index }. hivatkozás: újabb ennél az üzenetnél. Egy üzenet csak korábbiakról szólhat.

## Info

cap-info_missing = Az ilyen típusú üzenet ({ $kind }) info nélkül senkinek nem mond semmit. Minden nyelvhez adjon egy info elemet.
cap-language_missing = Hiányzik a nyelv, ezért en-US nyelvűnek veszik. Adja meg.
cap-same_text = A leírás ugyanaz a szöveg ezen a nyelven: { $language }, mint ezen: { $other }. Fordítsa le, vagy hagyja el az egyik info elemet.
cap-info_differs = { $name }: más, mint az első info elemben. Az egymás fordításait tartalmazó info elemekben ez azonos.
cap-expires_missing = Hiányzik a lejárat időpontja. Sok beolvasó program csak ezt veszi figyelembe: adja meg az expires elemet.
cap-expires_before_sent = Az üzenet előbb jár le, mint ahogy elküldik. Senki sem fogja megmutatni: adjon meg későbbi időpontot.
cap-text_repeated = { $name }: ugyanaz a szöveg, mint ez: { $other }. Itt azt írja, ami a másikban nem szerepel.
cap-markup = { $name }: jelölőnyelvi kódot tartalmaz, amelyet úgy jelenítenek meg, ahogy van. Egyszerű szöveget használjon.
cap-too_long = { $name }: { $length } karakter; a nagy szolgáltatások { $most } karakter után levágják. Rövidítse.

## Addresses, resources, areas

cap-address_relative = Ez a cím nem teljes. Teljes egészében írja: https://...
cap-digest = Az ujjlenyomat nem SHA-1: a fájl bájtjaiból számított 40 hexadecimális számjegy kell.
cap-size = A méret nem 0-nál nagyobb bájtszám.
cap-polygon_and_circle = A területnek sokszöge és köre is van, ezeket egyetlen nagyobb területté vonják össze. Csak az egyiket tartsa meg.
cap-geocode = Ebben a rendszerben a geocode hat számjegyű: { $scheme }. Megyénél az öt számjegy előtt 0 áll.
cap-ceiling_alone = A ceiling mellé az alatta lévő altitude is kell. Adja hozzá az altitude elemet, vagy távolítsa el a ceiling elemet.

## Google Public Alerts

google-missing = A Google minden info elemben megköveteli: { $name }. Adja hozzá.
google-recommended = A Google minden info elemben ajánlja: { $name }. Adja hozzá.
google-area_without_shape = A Google minden területhez sokszöget, kört vagy geocode elemet követel meg. Adjon hozzá egyet.
google-circle_without_ground = A Google nem jelenít meg 0 sugarú kört. Adja meg a sugarat km-ben.
