# Magyar. Nincs nyelvtani nem; a szám után egyes szám áll („2 gyermek”).

catalogue-review = nobody yet
catalogue-cldr = hu

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Eltűnt gyermek, veszélyben
       *[other] Eltűnt gyermekek, veszélyben
    }
   *[no] { $count ->
        [one] Eltűnt gyermek
       *[other] Eltűnt gyermekek
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = Gyermekrablási riasztás
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Családjától elszakadt gyermek
   *[other] Családjuktól elszakadt gyermekek
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = Gyermekrablás
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Gyermek egyedül
   *[other] Gyermekek egyedül
}

## The drill

drill-watermark = GYAKORLAT – NEM VALÓDI
drill-mark = GYAKORLAT
drill-kind = GYAKORLAT. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Segítsen megtalálni: { $names }
call-pictured = { $count ->
    [one] Látta ezt a gyermeket?
   *[other] Látta ezeket a gyermekeket?
}
call-unseen = { $count ->
    [one] Segítsen megtalálni egy eltűnt gyermeket
   *[other] Segítsen megtalálni az eltűnt gyermekeket
}
name-withheld = A név nem nyilvános
more-children = { $count ->
    [one] még egy gyermek
   *[other] még { $count } gyermek
}
count-children = { $count } gyermek

## The child

child-summary = { $age } { $sex }
age-years = { $labelled ->
    [yes] { $count ->
        [0] 1 év alatt
       *[other] { $count } év
    }
   *[no] { $count ->
        [0] 1 évesnél fiatalabb
       *[other] { $count } éves
    }
}
age-months = { $labelled ->
    [yes] { $count ->
        [0] 1 hónap alatt
       *[other] { $count } hónap
    }
   *[no] { $count ->
        [0] 1 hónaposnál fiatalabb
       *[other] { $count } hónapos
    }
}
sex-female = lány
sex-male = fiú
sex-line-female = lány
sex-line-male = fiú
adult-female = nő
adult-male = férfi

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = { $number }. gyermek
label-age = Életkor
label-sex = Neme
label-height = Magasság
label-build = Testalkat
label-hair = Haj
label-eyes = Szem
label-clothing = Ruházat
label-marks = Ismertetőjel
label-speaks = Beszélt nyelv
label-communication = Fontos tudni
label-place = Utoljára itt látták
label-time = Időpont
label-direction = Irány
label-travel = Közlekedés
label-companion = Lehetséges kísérő
label-vehicle = Jármű
label-link = Hivatalos link
label-report = Online bejelentés
map-area = Keresési terület
map-title = A keresési terület térképe

## Phrases

coloured = { $colour } { $thing }
plate = rendszám: { $plate }
place-near = { $place } és környéke (kb. { $distance } sugarú körben)
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Ha látja a gyermeket, hívja ezt a számot: { $phone } ({ $contact }).
       *[other] Ha látja a gyermekeket, hívja ezt a számot: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Ha látja a gyermeket, hívja ezt a számot: { $phone }.
       *[other] Ha látja a gyermekeket, hívja ezt a számot: { $phone }.
    }
}
do-not-approach = Ne menjen közel.
do-short = Hívja: { $phone }
share = Kérjük, ossza meg ezt a felhívást.
share-link = { $count ->
    [one] A gyermek védelmében itt nem közlünk fényképet. Nyissa meg a hivatalos linket, és kérjük, csak ezt a linket ossza meg.
   *[other] A gyermekek védelmében itt nem közlünk fényképet. Nyissa meg a hivatalos linket, és kérjük, csak ezt a linket ossza meg.
}
share-only = Csak ezt a linket nyissa meg és ossza meg: { $link }
as-picture = Képként:
as-sheet = Nyomtatható plakát, A4
check = A felhívás ellenőrzése: { $code }
as-of = Az adatok időpontja: { $when }
as-of-update = Frissítve: { $when }
valid-until = Érvényes eddig: { $when }
mail-note = A keresés végén újra írunk, és kérni fogjuk, hogy törölje ezt az üzenetet.

## Pictures

alt-photo = Plakát fényképpel.
alt-no-photo = Plakát fénykép nélkül.
label-photo = Fénykép
label-code = QR-kód

## Hashtags

hashtag = #EltűntGyermek
hashtag-drill = #Gyakorlat

## The end

ending-headline = Ez a keresés véget ért
ending-body = Ez a keresés véget ért. Kérjük, törölje a saját példányát. Köszönjük.
ending-alt = Közlemény fénykép nélkül: { ending-body }

unconfirmed-headline = Az állapot nincs megerősítve
unconfirmed-body = Jelenleg nem tudjuk megerősíteni, hogy ez a keresés még tart-e. Kérjük, nézze meg újra egy perc múlva.
unconfirmed-alt = Közlemény fénykép nélkül: { unconfirmed-body }
unconfirmed-call = Ha eltűnt gyermeket látott, hívja ezt a számot: { $phone }

## The public check page

check-title = Valódi ez a felhívás?
check-intro = Írja be a plakáton szereplő kódot, vagy válassza ki a képet. A képet egyszer nézzük meg, és nem őrizzük meg.
check-code = A plakáton szereplő kód
check-picture = Kép (JPEG, PNG, WebP vagy PDF, legfeljebb { $megabytes } MB)
check-button = Ellenőrzés
check-open = A hivatalos oldal megnyitása
check-replaced = Van újabb változat. Kérjük, csak azt ossza meg.
check-around = A külseje alapján ismertük fel: csak a plakátot hasonlítottuk össze, azt nem, ami körülötte van.
check-live = A miénk, és érvényes
check-live-body = Ez a keresés folyamatban van. A hivatalos oldalon olvasható adatok az irányadók.
check-ended = A miénk, de véget ért
check-altered = Módosított
check-altered-body = Ez a kép az egyik képünkből készült, majd módosították. Ne ossza meg, és ne hívja fel a rajta szereplő számokat.
check-unknown = Nem a miénk
check-unknown-body = Nem ismerünk ilyen felhívást. A véget ért keresések adatait egy idő után töröljük. Mielőtt megosztja, kérdezze meg a rendőrséget.
check-wrong-code = A kód egy H betű és további nyolc betű vagy számjegy, például { $example }. Kérjük, nézze meg újra.
check-wrong-picture = Ez a kép nem olvasható. Kérjük, legfeljebb { $megabytes } MB méretű JPEG, PNG vagy WebP képet küldjön.
check-wrong-sheet = Ez a PDF nem az a fájl, amelyet közzétettünk; lehet, hogy újra elmentették. Hogy a plakát a miénk-e, azt a kódja mutatja meg: kérjük, írja be.
check-unclear = Túl kevés vehető ki rajta ahhoz, hogy biztosak legyünk. Kérjük, küldje el a teljes képet, a lehető legnagyobb és legélesebb változatban.
check-busy = Jelenleg túl sok a kérés. Kérjük, próbálja újra néhány perc múlva.

## Vocabulary

hair-colour-black = fekete
hair-colour-brown = barna
hair-colour-blonde = szőke
hair-colour-red = vörös
hair-colour-grey = őszülő
hair-colour-white = ősz
hair-colour-dyed = festett
hair-colour-bald = kopasz

hair-style-short = rövid
hair-style-medium = félhosszú
hair-style-long = hosszú
hair-style-straight = egyenes
hair-style-curly = göndör
hair-style-braided = befont
hair-style-covered = fedett

eyes-brown = barna
eyes-blue = kék
eyes-green = zöld
eyes-grey = szürke
eyes-hazel = mogyoróbarna
eyes-black = fekete

colour-black = fekete
colour-white = fehér
colour-grey = szürke
colour-red = piros
colour-orange = narancssárga
colour-yellow = sárga
colour-green = zöld
colour-blue = kék
colour-purple = lila
colour-pink = rózsaszín
colour-brown = barna
colour-beige = bézs
colour-multicoloured = többszínű

garment-jacket = dzseki
garment-coat = kabát
garment-hoodie = kapucnis felső
garment-sweater = pulóver
garment-shirt = ing
garment-blouse = blúz
garment-tshirt = póló
garment-dress = ruha
garment-skirt = szoknya
garment-trousers = nadrág
garment-jeans = farmernadrág
garment-shorts = rövidnadrág
garment-shoes = cipő
garment-boots = csizma
garment-trainers = sportcipő
garment-cap = baseballsapka
garment-hat = kalap
garment-scarf = sál
garment-gloves = kesztyű
garment-backpack = hátizsák
garment-glasses = szemüveg
garment-uniform = egyenruha
garment-pyjamas = pizsama
garment-swimwear = fürdőruha

build-slim = vékony
build-medium = átlagos
build-heavy = telt

vehicle-car = személyautó
vehicle-estate = kombi
vehicle-hatchback = ferdehátú autó
vehicle-saloon = szedán
vehicle-suv = szabadidő-autó (SUV)
vehicle-van = furgon
vehicle-truck = teherautó
vehicle-bus = autóbusz
vehicle-motorcycle = motorkerékpár
vehicle-bicycle = kerékpár

communication-deaf = nem hall
communication-hard_of_hearing = rosszul hall
communication-non_verbal = nem beszél
communication-blind = nem lát
communication-needs_interpreter = tolmácsra van szüksége

travel-foot_toddler = gyalog
travel-foot_child = gyalog
travel-foot_teen = gyalog
travel-bicycle = kerékpárral
travel-public_transport = tömegközlekedéssel
travel-rail = vonattal
travel-car = autóval
