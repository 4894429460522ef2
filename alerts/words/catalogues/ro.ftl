# Română. Adjectivele urmează substantivul și se acordă: .gender m, f, mp, fp; neutrul se scrie m la singular, fp la plural.

catalogue-review = nobody yet
catalogue-cldr = ro

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Copil dispărut, în pericol
       *[other] Copii dispăruți, în pericol
    }
   *[no] { $count ->
        [one] Copil dispărut
       *[other] Copii dispăruți
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Alertă răpire copil
   *[other] Alertă răpire copii
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Copil separat de familie
   *[other] Copii separați de familie
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Copil răpit
   *[other] Copii răpiți
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Copil separat
   *[other] Copii separați
}

## The drill

drill-watermark = EXERCIȚIU – NU ESTE REAL
drill-mark = EXERCIȚIU
drill-kind = EXERCIȚIU. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = { $count ->
    [one] { $group ->
        [female] Ajutați-ne să o găsim: { $names }
        [male] Ajutați-ne să îl găsim: { $names }
       *[mixed] Ajutați-ne să găsim copilul: { $names }
    }
   *[other] { $group ->
        [female] Ajutați-ne să le găsim: { $names }
       *[other] Ajutați-ne să îi găsim: { $names }
    }
}
call-pictured = { $count ->
    [one] Ați văzut acest copil?
   *[other] Ați văzut acești copii?
}
call-unseen = { $count ->
    [one] Ajutați-ne să găsim un copil dispărut
   *[other] Ajutați-ne să găsim copiii dispăruți
}
name-withheld = Nume nepublicat
more-children = { $count ->
    [one] încă un copil
    [few] încă { $count } copii
   *[other] încă { $count } de copii
}
count-children = { $count ->
    [one] 1 copil
    [few] { $count } copii
   *[other] { $count } de copii
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] sub 1 an
    [one] 1 an
    [few] { $count } ani
   *[other] { $count } de ani
}
age-months = { $count ->
    [0] sub o lună
    [one] 1 lună
    [few] { $count } luni
   *[other] { $count } de luni
}
sex-female = { $teen ->
    [yes] fată
   *[no] fetiță
}
sex-male = băiat
sex-line-female = feminin
sex-line-male = masculin
adult-female = femeie
adult-male = bărbat

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Copilul { $number }
label-age = Vârstă
label-sex = Sex
label-height = Înălțime
label-build = Constituție
label-hair = Păr
label-eyes = Ochi
label-clothing = Îmbrăcăminte
label-marks = Semne particulare
label-speaks = Vorbește
label-communication = De reținut
label-place = Ultimul loc cunoscut
label-time = Când
label-direction = Direcție
label-travel = Deplasare
label-companion = Posibil însoțitor
label-vehicle = Vehicul
label-link = Linkul oficial
label-report = Sesizări online
map-area = Zona de căutare
map-title = Harta zonei de căutare

## Phrases

coloured = { $thing } { $colour }
plate = nr. de înmatriculare: { $plate }
place-near = { $place } și împrejurimi, pe o rază de aproximativ { $distance }
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, ora { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Dacă vedeți copilul, sunați la { $phone } ({ $contact }).
       *[other] Dacă vedeți copiii, sunați la { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Dacă vedeți copilul, sunați la { $phone }.
       *[other] Dacă vedeți copiii, sunați la { $phone }.
    }
}
do-not-approach = Nu vă apropiați.
do-short = Sunați la { $phone }
share = Vă rugăm să distribuiți această alertă.
share-link = { $count ->
    [one] Pentru protecția copilului, fotografia nu se publică aici. Deschideți linkul oficial și vă rugăm să distribuiți numai acest link.
   *[other] Pentru protecția copiilor, fotografiile nu se publică aici. Deschideți linkul oficial și vă rugăm să distribuiți numai acest link.
}
share-only = Deschideți și distribuiți numai acest link: { $link }
as-picture = Ca imagine:
as-sheet = Afiș de tipărit, A4
check = Verificați această alertă: { $code }
as-of = Situația la { $when }
as-of-update = Actualizat: { $when }
valid-until = Valabil până la { $when }
mail-note = După încheierea căutării vă vom scrie din nou și vă vom ruga să ștergeți acest mesaj.

## Pictures

alt-photo = Afiș cu fotografie.
alt-no-photo = Afiș fără fotografie.
label-photo = Fotografie
label-code = Cod QR

## Hashtags

hashtag = #CopilDispărut
hashtag-drill = #Exercițiu

## The end

ending-headline = Această căutare s-a încheiat
ending-body = Această căutare s-a încheiat. Vă rugăm să ștergeți copia dumneavoastră. Vă mulțumim.
ending-alt = Anunț fără fotografie: { ending-body }

unconfirmed-headline = Stare neconfirmată
unconfirmed-body = În acest moment nu putem confirma dacă această căutare mai continuă. Vă rugăm să vă uitați din nou peste un minut.
unconfirmed-alt = Anunț fără fotografie: { unconfirmed-body }
unconfirmed-call = Dacă ați văzut un copil dispărut, sunați la: { $phone }

## The public check page

check-title = Este autentică această alertă?
check-intro = Scrieți codul de pe afiș sau alegeți imaginea. Imaginea este privită o singură dată și nu este păstrată.
check-code = Codul de pe afiș
check-picture = Imaginea (JPEG, PNG, WebP sau PDF, cel mult { $megabytes } MB)
check-button = Verificați
check-open = Deschideți pagina oficială
check-replaced = Există o versiune mai nouă. Vă rugăm să o distribuiți doar pe aceea.
check-around = A fost recunoscută după aspect: a fost comparat doar afișul, nu și ce se află în jurul lui.
check-live = Este a noastră și este activă
check-live-body = Această căutare continuă. Este valabil ceea ce scrie pe pagina oficială.
check-ended = Este a noastră și s-a încheiat
check-altered = Modificată
check-altered-body = Această imagine a fost făcută după una de-a noastră și apoi modificată. Nu o distribuiți și nu sunați la niciun număr de pe ea.
check-unknown = Nu este a noastră
check-unknown-body = Nu cunoaștem nicio astfel de alertă. Datele căutărilor încheiate se șterg după un timp. Întrebați poliția înainte de a o distribui.
check-wrong-code = Un cod este format din litera H și alte opt litere sau cifre, de exemplu { $example }. Vă rugăm să îl verificați din nou.
check-wrong-picture = Această imagine nu poate fi citită. Vă rugăm să trimiteți un fișier JPEG, PNG sau WebP de cel mult { $megabytes } MB.
check-wrong-sheet = Acest PDF nu este fișierul publicat de noi; poate a fost salvat din nou. Codul arată dacă afișul este al nostru: vă rugăm să îl scrieți.
check-unclear = Se distinge prea puțin pentru a fi siguri. Vă rugăm să trimiteți imaginea întreagă, cât mai mare și mai clară.
check-busy = În acest moment sunt prea multe solicitări. Vă rugăm să încercați din nou peste câteva minute.

## Vocabulary

hair-colour-black = negru
hair-colour-brown = șaten
hair-colour-blonde = blond
hair-colour-red = roșcat
hair-colour-grey = cărunt
hair-colour-white = alb
hair-colour-dyed = vopsit
hair-colour-bald = nu are

hair-style-short = scurt
hair-style-medium = de lungime medie
hair-style-long = lung
hair-style-straight = drept
hair-style-curly = creț
hair-style-braided = împletit
hair-style-covered = acoperit

eyes-brown = căprui
eyes-blue = albaștri
eyes-green = verzi
eyes-grey = cenușii
eyes-hazel = căprui-verzui
eyes-black = negri

colour-black = { $gender ->
    [f] neagră
    [mp] negri
    [fp] negre
   *[m] negru
}
colour-white = { $gender ->
    [f] albă
    [mp] albi
    [fp] albe
   *[m] alb
}
colour-grey = gri
colour-red = { $gender ->
    [f] roșie
    [mp] roșii
    [fp] roșii
   *[m] roșu
}
colour-orange = portocali{ $gender ->
    [f] e
    [mp] i
    [fp] i
   *[m] u
}
colour-yellow = { $gender ->
    [f] galbenă
    [mp] galbeni
    [fp] galbene
   *[m] galben
}
colour-green = { $gender ->
    [mp] verzi
    [fp] verzi
   *[m] verde
}
colour-blue = { $gender ->
    [f] albastră
    [mp] albaștri
    [fp] albastre
   *[m] albastru
}
colour-purple = mov
colour-pink = roz
colour-brown = maro
colour-beige = bej
colour-multicoloured = multicolor{ $gender ->
    [f] ă
    [mp] i
    [fp] e
   *[m] { "" }
}

garment-jacket = jachetă
    .gender = f
garment-coat = palton
    .gender = m
garment-hoodie = hanorac
    .gender = m
garment-sweater = pulover
    .gender = m
garment-shirt = cămașă
    .gender = f
garment-blouse = bluză
    .gender = f
garment-tshirt = tricou
    .gender = m
garment-dress = rochie
    .gender = f
garment-skirt = fustă
    .gender = f
garment-trousers = pantaloni
    .gender = mp
garment-jeans = blugi
    .gender = mp
garment-shorts = pantaloni scurți
    .gender = mp
garment-shoes = pantofi
    .gender = mp
garment-boots = cizme
    .gender = fp
garment-trainers = adidași
    .gender = mp
garment-cap = șapcă
    .gender = f
garment-hat = pălărie
    .gender = f
garment-scarf = fular
    .gender = m
garment-gloves = mănuși
    .gender = fp
garment-backpack = rucsac
    .gender = m
garment-glasses = ochelari
    .gender = mp
garment-uniform = uniformă
    .gender = f
garment-pyjamas = pijama
    .gender = f
garment-swimwear = costum de baie
    .gender = m

build-slim = slabă
build-medium = medie
build-heavy = robustă

vehicle-car = autoturism
    .gender = m
vehicle-estate = break
    .gender = m
vehicle-hatchback = hatchback
    .gender = m
vehicle-saloon = berlină
    .gender = f
vehicle-suv = SUV
    .gender = m
vehicle-van = dubă
    .gender = f
vehicle-truck = camion
    .gender = m
vehicle-bus = autobuz
    .gender = m
vehicle-motorcycle = motocicletă
    .gender = f
vehicle-bicycle = bicicletă
    .gender = f

communication-deaf = nu aude
communication-hard_of_hearing = aude greu
communication-non_verbal = nu vorbește
communication-blind = nu vede
communication-needs_interpreter = are nevoie de interpret

travel-foot_toddler = pe jos
travel-foot_child = pe jos
travel-foot_teen = pe jos
travel-bicycle = cu bicicleta
travel-public_transport = cu transportul în comun
travel-rail = cu trenul
travel-car = cu mașina
