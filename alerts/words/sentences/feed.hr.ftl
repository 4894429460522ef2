# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Ovo nije naš cursor. Upotrijebite nepromijenjen `next` iz ranijeg odgovora ili izostavite `after` da počnete iznova.
feed-cursor_ahead = Ovaj je cursor ispred dnevnika događaja, koji je vraćen na ranije stanje. Izostavite `after` i čitajte dnevnik od početka.
feed-event_not_found = Ova poruka još nije izdana.
feed-document_not_found = Nema CAP dokumenta s tim identifikatorom.
feed-cap_not_clean = { $count ->
    [one] CAP dokument krši { $count } pravilo, pa ništa nije izdano. Ispravite navedeno i ponovno podnesite.
    [few] CAP dokument krši { $count } pravila, pa ništa nije izdano. Ispravite navedeno i ponovno podnesite.
   *[other] CAP dokument krši { $count } pravila, pa ništa nije izdano. Ispravite navedeno i ponovno podnesite.
}

cap-unknown_profile = Nema profila „{ $profile }”. Postoje: { $known }.

## The document as a whole

cap-too_large = Veličina dokumenta u bajtovima je { $bytes }; čita se najviše { $most }. Provjerite je li to prava datoteka.
cap-overgrown = Dokument ima previše elemenata jedan do drugoga da bi se provjerio: nijedna obavijest nema toliko tisuća. Provjerite je li to prava datoteka; oblik nacrtajte kao jedan poligon, a ne kao mnogo njih.
cap-doctype = Dokument ima DOCTYPE. CAP ga ne treba, a čitači ga odbijaju: uklonite ga.
cap-too_many = U dokumentu ima više pogrešaka nego što se navodi ({ $most }), ostale nisu na popisu. Najprije ispravite ove.
cap-malformed = Dokument nije XML, redak { $line }: { $detail }. Ispravite ga ondje.
cap-not_cap = Dokument počinje s { $found }; dokument CAP 1.2 počinje s { $expected }.
cap-schema = Shema CAP 1.2 to ne dopušta, redak { $line }: { $detail }

## Who says it, and to whom

cap-characters = Element { $name } je prazan ili sadrži razmak, zarez, < ili &. Izostavite ih.
cap-unusual = { $name ->
    [sender] Element sender nema oblik local@domain, koji traže nacionalni profili.
   *[other] Element { $name } sadrži znakove koji nisu slova, znamenke, - i _, a takve nacionalni profili odbijaju.
}
cap-scope_incomplete = Uz scope { $scope } element { $name } je obavezan. Dodajte ga.
cap-note_missing = { $reason ->
    [Exercise] Za vježbu bi u note trebalo pisati koja je to vježba.
   *[other] Za poruku o pogrešci u note bi trebalo pisati što je pogrešno.
}

## References

cap-references_missing = Poruka vrste { $kind } mora u references navesti poruke na koje se odnosi.
cap-reference_malformed = Referenca { $index } nema oblik sender,identifier,sent. Prepišite ta tri niza iz poruke na koju se misli.
cap-reference_itself = Referenca { $index } je sama ova poruka. Uklonite je.
cap-reference_newer = Referenca { $index } novija je od ove poruke. Poruka se može odnositi samo na ranije.

## Info

cap-info_missing = Poruka vrste { $kind } bez info nikome ništa ne govori. Dodajte po jedan info za svaki jezik.
cap-language_missing = Nedostaje jezik, pa ga čitači smatraju en-US. Dodajte ga.
cap-same_text = Opis za jezik { $language } isti je tekst kao za jezik { $other }. Prevedite ga ili izostavite jedan info.
cap-info_differs = Element { $name } drukčiji je nego u prvom info. Kad su info prijevodi, on je u svima isti.
cap-expires_missing = Nedostaje vrijeme isteka. Mnogi se čitači ravnaju samo prema njemu: dodajte expires.
cap-expires_before_sent = Poruka istječe prije nego što je poslana. Nitko je neće prikazati: postavite kasnije vrijeme.
cap-text_repeated = Element { $name } ima isti tekst kao { $other }. Napišite u njemu ono što drugi ne kaže.
cap-markup = Element { $name } sadrži oznake, koje čitači prikazuju takve kakve jesu. Upotrijebite običan tekst.
cap-too_long = Duljina teksta u elementu { $name }, u znakovima, je { $length }; veliki čitači režu ga nakon { $most }. Skratite ga.

## Addresses, resources, areas

cap-address_relative = Ova adresa nije potpuna. Napišite je cijelu: https://...
cap-digest = Sažetak nije SHA-1: 40 heksadecimalnih znamenki iz bajtova datoteke.
cap-size = Veličina nije broj bajtova veći od 0.
cap-polygon_and_circle = Područje ima poligon i krug, koje čitači spajaju u jedno veće područje. Ostavite jedno od toga.
cap-geocode = Oznaka geocode vrste { $scheme } ima šest znamenki. Okrug ima 0 ispred svojih pet.
cap-ceiling_alone = Uz ceiling je potreban altitude ispod njega. Dodajte altitude ili uklonite ceiling.

## Google Public Alerts

google-missing = Google traži { $name } u svakom info. Dodajte ga.
google-recommended = Google preporučuje { $name } u svakom info. Dodajte ga.
google-area_without_shape = Google traži poligon, krug ili geocode u svakom području. Dodajte jedno od toga.
google-circle_without_ground = Google ne prikazuje krug s polumjerom 0. Zadajte mu polumjer u km.
