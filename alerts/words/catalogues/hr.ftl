# Hrvatski. Pridjev stoji ispred imenice i slaže se s njom: .gender m, f, fp (ženski rod u množini: hlače, cipele).

catalogue-review = nobody yet
catalogue-cldr = hr

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Nestalo dijete u opasnosti
       *[other] Nestala djeca u opasnosti
    }
   *[no] { $count ->
        [one] Nestalo dijete
       *[other] Nestala djeca
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Uzbuna zbog otmice djeteta
   *[other] Uzbuna zbog otmice djece
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Dijete odvojeno od obitelji
   *[other] Djeca odvojena od obitelji
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Oteto dijete
   *[other] Oteta djeca
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Odvojeno dijete
   *[other] Odvojena djeca
}

## The drill

drill-watermark = VJEŽBA – NIJE STVARNO
drill-mark = VJEŽBA
drill-kind = VJEŽBA. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Pomozite nam pronaći: { $names }
call-pictured = { $count ->
    [one] Jeste li vidjeli ovo dijete?
   *[other] Jeste li vidjeli ovu djecu?
}
call-unseen = { $count ->
    [one] Pomozite nam pronaći nestalo dijete
   *[other] Pomozite nam pronaći nestalu djecu
}
name-withheld = Ime nije objavljeno
more-children = { $count ->
    [1] još jedno dijete
    [one] još { $count } dijete
   *[other] još { $count } djece
}
count-children = { $count ->
    [one] { $count } dijete
   *[other] { $count } djece
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] manje od 1 godine
    [one] { $count } godina
    [few] { $count } godine
   *[other] { $count } godina
}
age-months = { $count ->
    [0] manje od 1 mjeseca
    [one] { $count } mjesec
    [few] { $count } mjeseca
   *[other] { $count } mjeseci
}
sex-female = { $teen ->
    [yes] djevojka
   *[no] djevojčica
}
sex-male = { $teen ->
    [yes] mladić
   *[no] dječak
}
sex-line-female = ženski
sex-line-male = muški
adult-female = žena
adult-male = muškarac

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = { $number }. dijete
label-age = Dob
label-sex = Spol
label-height = Visina
label-build = Građa
label-hair = Kosa
label-eyes = Oči
label-clothing = Odjeća
label-marks = Posebna obilježja
label-speaks = Govori
label-communication = Važno
label-place = Posljednje poznato mjesto
label-time = Vrijeme
label-direction = Smjer
label-travel = Način kretanja
label-companion = Moguća pratnja
label-vehicle = Vozilo
label-link = Službena poveznica
label-report = Prijava putem interneta
map-area = Područje potrage
map-title = Karta područja potrage

## Phrases

coloured = { $colour } { $thing }
plate = registracija: { $plate }
place-near = { $place } i okolica (polumjer: oko { $distance })
foreign-text = { $text } [{ $language }]
date-medium = long
date-short = Md
moment = { $date } u { $time } ({ $zone })
moment-short = { $date } u { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Ako vidite dijete, nazovite { $phone } ({ $contact }).
       *[other] Ako vidite djecu, nazovite { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Ako vidite dijete, nazovite { $phone }.
       *[other] Ako vidite djecu, nazovite { $phone }.
    }
}
do-not-approach = Ne prilazite.
do-short = Nazovite { $phone }
share = Molimo podijelite ovu obavijest.
share-link = { $count ->
    [one] Radi zaštite djeteta ovdje se ne objavljuje fotografija. Otvorite službenu poveznicu i molimo dijelite samo nju.
   *[other] Radi zaštite djece ovdje se ne objavljuju fotografije. Otvorite službenu poveznicu i molimo dijelite samo nju.
}
share-only = Otvorite i dijelite samo ovu poveznicu: { $link }
as-picture = Kao slika:
as-sheet = Plakat za ispis, A4
check = Provjerite ovu obavijest: { $code }
as-of = Stanje: { $when }
as-of-update = Ažurirano: { $when }
valid-until = Vrijedi do: { $when }
mail-note = Kad potraga završi, ponovno ćemo vam pisati i zamoliti vas da izbrišete ovu poruku.

## Pictures

alt-photo = Plakat s fotografijom.
alt-no-photo = Plakat bez fotografije.
label-photo = Fotografija
label-code = QR kod

## Hashtags

hashtag = #NestaloDijete
hashtag-drill = #Vježba

## The end

ending-headline = Ova je potraga završena
ending-body = Ova je potraga završena. Molimo izbrišite svoj primjerak. Hvala.
ending-alt = Obavijest bez fotografije: { ending-body }

unconfirmed-headline = Status nije potvrđen
unconfirmed-body = Trenutačno ne možemo potvrditi traje li ova potraga još. Molimo pogledajte ponovno za minutu.
unconfirmed-alt = Obavijest bez fotografije: { unconfirmed-body }
unconfirmed-call = Ako ste vidjeli nestalo dijete, nazovite: { $phone }

## The public check page

check-title = Je li ova obavijest vjerodostojna?
check-intro = Upišite kod s plakata ili odaberite sliku. Slika se pregleda jednom i ne čuva se.
check-code = Kod s plakata
check-picture = Slika (JPEG, PNG, WebP ili PDF, najviše { $megabytes } MB)
check-button = Provjeri
check-open = Otvorite službenu stranicu
check-replaced = Postoji novija inačica. Molimo dijelite samo nju.
check-around = Prepoznata je po izgledu: uspoređen je samo plakat, a ne ono što je oko njega.
check-live = Naša je i aktivna
check-live-body = Ova potraga traje. Vrijedi ono što piše na službenoj stranici.
check-ended = Naša je i završena
check-altered = Izmijenjena
check-altered-body = Ova je slika napravljena od jedne naše i zatim izmijenjena. Ne dijelite je i ne zovite nijedan broj koji je na njoj.
check-unknown = Nije naša
check-unknown-body = Ne poznajemo takvu obavijest. Podaci o završenim potragama nakon nekog se vremena brišu. Pitajte policiju prije nego što je podijelite.
check-wrong-code = Kod je slovo H i još osam slova ili brojki, na primjer { $example }. Molimo pogledajte ga ponovno.
check-wrong-picture = Ova se slika ne može pročitati. Molimo pošaljite JPEG, PNG ili WebP od najviše { $megabytes } MB.
check-wrong-sheet = Ovaj PDF nije datoteka koju smo objavili; možda je ponovno spremljen. Je li plakat naš, pokazuje njegov kod: molimo upišite ga.
check-unclear = Premalo se razaznaje da bismo bili sigurni. Molimo pošaljite cijelu sliku, što veću i oštriju.
check-busy = Trenutačno je previše upita. Molimo pokušajte ponovno za nekoliko minuta.

## Vocabulary

# Uz „Kosa”.
hair-colour-black = crna
hair-colour-brown = smeđa
hair-colour-blonde = plava
hair-colour-red = riđa
hair-colour-grey = sijeda
hair-colour-white = bijela
hair-colour-dyed = obojena
hair-colour-bald = nema

hair-style-short = kratka
hair-style-medium = srednje duljine
hair-style-long = duga
hair-style-straight = ravna
hair-style-curly = kovrčava
hair-style-braided = spletena
hair-style-covered = pokrivena

# Uz „Oči”.
eyes-brown = smeđe
eyes-blue = plave
eyes-green = zelene
eyes-grey = sive
eyes-hazel = smeđezelene
eyes-black = crne

colour-black = { $gender ->
    [f] crna
    [fp] crne
   *[m] crni
}
colour-white = { $gender ->
    [f] bijela
    [fp] bijele
   *[m] bijeli
}
colour-grey = { $gender ->
    [f] siva
    [fp] sive
   *[m] sivi
}
colour-red = { $gender ->
    [f] crvena
    [fp] crvene
   *[m] crveni
}
colour-orange = { $gender ->
    [f] narančasta
    [fp] narančaste
   *[m] narančasti
}
colour-yellow = { $gender ->
    [f] žuta
    [fp] žute
   *[m] žuti
}
colour-green = { $gender ->
    [f] zelena
    [fp] zelene
   *[m] zeleni
}
colour-blue = { $gender ->
    [f] plava
    [fp] plave
   *[m] plavi
}
colour-purple = { $gender ->
    [f] ljubičasta
    [fp] ljubičaste
   *[m] ljubičasti
}
colour-pink = { $gender ->
    [f] ružičasta
    [fp] ružičaste
   *[m] ružičasti
}
colour-brown = { $gender ->
    [f] smeđa
    [fp] smeđe
   *[m] smeđi
}
colour-beige = bež
colour-multicoloured = { $gender ->
    [f] višebojna
    [fp] višebojne
   *[m] višebojni
}

garment-jacket = jakna
    .gender = f
garment-coat = kaput
    .gender = m
garment-hoodie = majica s kapuljačom
    .gender = f
garment-sweater = džemper
    .gender = m
garment-shirt = košulja
    .gender = f
garment-blouse = bluza
    .gender = f
garment-tshirt = majica kratkih rukava
    .gender = f
garment-dress = haljina
    .gender = f
garment-skirt = suknja
    .gender = f
garment-trousers = hlače
    .gender = fp
garment-jeans = traperice
    .gender = fp
garment-shorts = kratke hlače
    .gender = fp
garment-shoes = cipele
    .gender = fp
garment-boots = čizme
    .gender = fp
garment-trainers = tenisice
    .gender = fp
garment-cap = kapa sa šiltom
    .gender = f
garment-hat = šešir
    .gender = m
garment-scarf = šal
    .gender = m
garment-gloves = rukavice
    .gender = fp
garment-backpack = ruksak
    .gender = m
garment-glasses = naočale
    .gender = fp
garment-uniform = uniforma
    .gender = f
garment-pyjamas = pidžama
    .gender = f
garment-swimwear = kupaći kostim
    .gender = m

# Uz „Građa”.
build-slim = vitka
build-medium = srednja
build-heavy = krupna

vehicle-car = automobil
    .gender = m
vehicle-estate = karavan
    .gender = m
vehicle-hatchback = hatchback
    .gender = m
vehicle-saloon = limuzina
    .gender = f
vehicle-suv = terenac (SUV)
    .gender = m
vehicle-van = kombi
    .gender = m
vehicle-truck = kamion
    .gender = m
vehicle-bus = autobus
    .gender = m
vehicle-motorcycle = motocikl
    .gender = m
vehicle-bicycle = bicikl
    .gender = m

communication-deaf = ne čuje
communication-hard_of_hearing = slabo čuje
communication-non_verbal = ne govori
communication-blind = ne vidi
communication-needs_interpreter = potreban je tumač

travel-foot_toddler = pješice
travel-foot_child = pješice
travel-foot_teen = pješice
travel-bicycle = biciklom
travel-public_transport = javnim prijevozom
travel-rail = vlakom
travel-car = automobilom
