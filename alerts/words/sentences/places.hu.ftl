# Ki lát egy bejegyzést olyan platformon, amely hely szerint mutatja, és mit mondunk a helyekről.

places-towns = Azoknak látható, akik itt és a környéken vannak: { $towns }.
places-regions = Azoknak látható, akik ezekben a régiókban vannak: { $regions }.
places-countries = Az egész országban látható: { COUNTRIES($countries) }.
places-none = { $towns } település, egyenként legfeljebb { $km } km-es körzettel, sem fedi le a területet anélkül, hogy másik országba érne, és a terület több mint { $regions } régióban vagy az ismerteken kívül fekszik.
facebook-place_unknown = A kiválasztottnál többen látják: a Facebook keresője az egyik helyet nem ismeri, ezért tágabb körben jelenik meg.
facebook-search_refused = A kiválasztottnál többen látják: a Facebook ennek a tokennek nem enged helyeket keresni, ezért az egész országban megjelenik.
facebook-search_away = A kiválasztottnál többen látják: a Facebook helykeresője nem válaszolt időben, és a bejegyzés nem várt rá. Az egész országban megjelenik.
growth-own_town = A gyermek utolsó ismert helyétől számított { $within_km } km-en belül a saját terület a határig megmarad, hogy a település egyetlen része se maradjon ki.
growth-no_heading = Nem tudni, merre indult a gyermek, ezért minden irányban folyik a keresés. Ha megadja egy település nevét, amely felé az út vezet, a terület folyosóvá szűkül.
geocoder-away = A geokódoló ({ $host }) nem válaszol megfelelően ({ $why }). Csak az itt ismert helyek között kerestünk: próbáljon más írásmódot vagy nagyobb települést, vagy adja meg a pontot és a sugarat.
geocoder-busy = A geokódoló ({ $host }) most nem fogad több kérdést. Csak az itt ismert helyek között kerestünk: kérdezze meg újra egy perc múlva.
