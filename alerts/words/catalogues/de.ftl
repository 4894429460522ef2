# Deutsch. Das Adjektiv steht vor dem Substantiv und richtet sich nach ihm: .gender m, f, n, p (Mehrzahl).

catalogue-review = nobody yet
catalogue-cldr = de

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Vermisstes Kind in Gefahr
       *[other] Vermisste Kinder in Gefahr
    }
   *[no] { $count ->
        [one] Vermisstes Kind
       *[other] Vermisste Kinder
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = Alarm wegen Kindesentführung
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Kind von der Familie getrennt
   *[other] Kinder von der Familie getrennt
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Kind entführt
   *[other] Kinder entführt
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Kind allein
   *[other] Kinder allein
}

## The drill

drill-watermark = ÜBUNG – KEIN ECHTER FALL
drill-mark = ÜBUNG
drill-kind = ÜBUNG. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Bitte helfen Sie bei der Suche: { $names }
call-pictured = { $count ->
    [one] Haben Sie dieses Kind gesehen?
   *[other] Haben Sie diese Kinder gesehen?
}
call-unseen = { $count ->
    [one] Bitte helfen Sie, ein vermisstes Kind zu finden
   *[other] Bitte helfen Sie, vermisste Kinder zu finden
}
name-withheld = Name nicht veröffentlicht
more-children = { $count ->
    [one] ein weiteres Kind
   *[other] { $count } weitere Kinder
}
count-children = { $count ->
    [one] 1 Kind
   *[other] { $count } Kinder
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] unter 1 Jahr
    [one] 1 Jahr
   *[other] { $count } Jahre
}
age-months = { $count ->
    [0] unter 1 Monat
    [one] 1 Monat
   *[other] { $count } Monate
}
sex-female = { $teen ->
    [yes] Jugendliche
   *[no] Mädchen
}
sex-male = { $teen ->
    [yes] Jugendlicher
   *[no] Junge
}
sex-line-female = weiblich
sex-line-male = männlich
adult-female = Frau
adult-male = Mann

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Kind { $number }
label-age = Alter
label-sex = Geschlecht
label-height = Größe
label-build = Statur
label-hair = Haare
label-eyes = Augen
label-clothing = Kleidung
label-marks = Besondere Merkmale
label-speaks = Spricht
label-communication = Bitte beachten
label-place = Zuletzt gesehen
label-time = Zeitpunkt
label-direction = Richtung
label-travel = Unterwegs
label-companion = Mögliche Begleitung
label-vehicle = Fahrzeug
label-link = Offizieller Link
label-report = Online melden
map-area = Suchgebiet
map-title = Karte des Suchgebiets

## Phrases

coloured = { $colour } { $thing }
plate = Kennzeichen: { $plate }
place-near = { $place } und Umgebung (Umkreis: etwa { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, { $time } Uhr ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Wenn Sie das Kind sehen, rufen Sie an: { $phone } ({ $contact }).
       *[other] Wenn Sie die Kinder sehen, rufen Sie an: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Wenn Sie das Kind sehen, rufen Sie an: { $phone }.
       *[other] Wenn Sie die Kinder sehen, rufen Sie an: { $phone }.
    }
}
do-not-approach = Nähern Sie sich nicht.
do-short = Anrufen: { $phone }
share = Bitte teilen Sie diese Meldung.
share-link = { $count ->
    [one] Zum Schutz des Kindes wird hier kein Foto gezeigt. Öffnen Sie den offiziellen Link und teilen Sie bitte nur diesen Link.
   *[other] Zum Schutz der Kinder wird hier kein Foto gezeigt. Öffnen Sie den offiziellen Link und teilen Sie bitte nur diesen Link.
}
share-only = Öffnen und teilen Sie nur diesen Link: { $link }
as-picture = Als Bild:
as-sheet = Plakat zum Ausdrucken, A4
check = Diese Meldung prüfen: { $code }
as-of = Stand: { $when }
as-of-update = Aktualisiert: { $when }
valid-until = Gültig bis { $when }
mail-note = Wenn diese Suche beendet ist, schreiben wir Ihnen noch einmal und bitten Sie, diese Nachricht zu löschen.

## Pictures

alt-photo = Plakat mit Foto.
alt-no-photo = Plakat ohne Foto.
label-photo = Foto
label-code = QR-Code

## Hashtags

hashtag = #VermisstesKind
hashtag-drill = #Übung

## The end

ending-headline = Diese Suche ist beendet
ending-body = Diese Suche ist beendet. Bitte löschen Sie Ihre Kopie. Danke.
ending-alt = Hinweis ohne Foto: { ending-body }

unconfirmed-headline = Stand nicht bestätigt
unconfirmed-body = Im Moment können wir nicht bestätigen, ob diese Suche noch läuft. Bitte sehen Sie in einer Minute noch einmal nach.
unconfirmed-alt = Hinweis ohne Foto: { unconfirmed-body }
unconfirmed-call = Wenn Sie ein vermisstes Kind gesehen haben, rufen Sie an: { $phone }

## The public check page

check-title = Ist diese Meldung echt?
check-intro = Geben Sie den Code ein, der auf dem Plakat steht, oder wählen Sie das Bild aus. Das Bild wird einmal angesehen und nicht aufbewahrt.
check-code = Code auf dem Plakat
check-picture = Bild (JPEG, PNG, WebP oder PDF, höchstens { $megabytes } MB)
check-button = Prüfen
check-open = Offizielle Seite öffnen
check-replaced = Es gibt eine neuere Fassung. Bitte teilen Sie nur diese.
check-around = Erkannt wurde es am Aussehen: Verglichen wurde nur das Plakat, nicht, was darum herum zu sehen ist.
check-live = Von uns, und aktuell
check-live-body = Diese Suche läuft. Es gilt, was auf der offiziellen Seite steht.
check-ended = Von uns, und beendet
check-altered = Verändert
check-altered-body = Dieses Bild ist aus einem unserer Bilder entstanden und wurde danach verändert. Teilen Sie es nicht und rufen Sie keine Nummer an, die darauf steht.
check-unknown = Nicht von uns
check-unknown-body = Wir kennen keine solche Meldung. Die Daten beendeter Suchen werden nach einiger Zeit gelöscht. Fragen Sie die Polizei, bevor Sie es teilen.
check-wrong-code = Ein Code besteht aus dem Buchstaben H und acht weiteren Buchstaben oder Ziffern, zum Beispiel { $example }. Bitte sehen Sie noch einmal nach.
check-wrong-picture = Dieses Bild lässt sich nicht lesen. Bitte senden Sie JPEG, PNG oder WebP mit höchstens { $megabytes } MB.
check-wrong-sheet = Dieses PDF ist nicht die Datei, die wir veröffentlicht haben; vielleicht wurde sie neu gespeichert. Ob das Plakat von uns ist, zeigt sein Code: Bitte geben Sie ihn ein.
check-unclear = Es ist zu wenig zu erkennen, um sicher zu sein. Bitte senden Sie das ganze Bild, so groß und scharf, wie Sie es haben.
check-busy = Im Moment gibt es zu viele Anfragen. Bitte versuchen Sie es in einigen Minuten noch einmal.

## Vocabulary

# Nach „Haare“.
hair-colour-black = schwarz
hair-colour-brown = braun
hair-colour-blonde = blond
hair-colour-red = rot
hair-colour-grey = grau
hair-colour-white = weiß
hair-colour-dyed = gefärbt
hair-colour-bald = keine

hair-style-short = kurz
hair-style-medium = mittellang
hair-style-long = lang
hair-style-straight = glatt
hair-style-curly = lockig
hair-style-braided = geflochten
hair-style-covered = bedeckt

eyes-brown = braun
eyes-blue = blau
eyes-green = grün
eyes-grey = grau
eyes-hazel = grünbraun
eyes-black = schwarz

colour-black = { $gender ->
    [f] schwarze
    [n] schwarzes
    [p] schwarze
   *[m] schwarzer
}
colour-white = { $gender ->
    [f] weiße
    [n] weißes
    [p] weiße
   *[m] weißer
}
colour-grey = { $gender ->
    [f] graue
    [n] graues
    [p] graue
   *[m] grauer
}
colour-red = { $gender ->
    [f] rote
    [n] rotes
    [p] rote
   *[m] roter
}
colour-orange = { $gender ->
    [f] orangefarbene
    [n] orangefarbenes
    [p] orangefarbene
   *[m] orangefarbener
}
colour-yellow = { $gender ->
    [f] gelbe
    [n] gelbes
    [p] gelbe
   *[m] gelber
}
colour-green = { $gender ->
    [f] grüne
    [n] grünes
    [p] grüne
   *[m] grüner
}
colour-blue = { $gender ->
    [f] blaue
    [n] blaues
    [p] blaue
   *[m] blauer
}
colour-purple = { $gender ->
    [f] violette
    [n] violettes
    [p] violette
   *[m] violetter
}
colour-pink = { $gender ->
    [f] rosafarbene
    [n] rosafarbenes
    [p] rosafarbene
   *[m] rosafarbener
}
colour-brown = { $gender ->
    [f] braune
    [n] braunes
    [p] braune
   *[m] brauner
}
colour-beige = { $gender ->
    [f] beigefarbene
    [n] beigefarbenes
    [p] beigefarbene
   *[m] beigefarbener
}
colour-multicoloured = { $gender ->
    [f] bunte
    [n] buntes
    [p] bunte
   *[m] bunter
}

garment-jacket = Jacke
    .gender = f
garment-coat = Mantel
    .gender = m
garment-hoodie = Kapuzenpullover
    .gender = m
garment-sweater = Pullover
    .gender = m
garment-shirt = Hemd
    .gender = n
garment-blouse = Bluse
    .gender = f
garment-tshirt = T-Shirt
    .gender = n
garment-dress = Kleid
    .gender = n
garment-skirt = Rock
    .gender = m
garment-trousers = Hose
    .gender = f
garment-jeans = Jeans
    .gender = f
garment-shorts = Shorts
    .gender = p
garment-shoes = Schuhe
    .gender = p
garment-boots = Stiefel
    .gender = p
garment-trainers = Turnschuhe
    .gender = p
garment-cap = Schirmmütze
    .gender = f
garment-hat = Hut
    .gender = m
garment-scarf = Schal
    .gender = m
garment-gloves = Handschuhe
    .gender = p
garment-backpack = Rucksack
    .gender = m
garment-glasses = Brille
    .gender = f
garment-uniform = Uniform
    .gender = f
garment-pyjamas = Schlafanzug
    .gender = m
garment-swimwear = Badekleidung
    .gender = f

# Nach „Statur“.
build-slim = schlank
build-medium = mittel
build-heavy = kräftig

vehicle-car = Auto
    .gender = n
vehicle-estate = Kombi
    .gender = m
vehicle-hatchback = Schrägheck
    .gender = n
vehicle-saloon = Limousine
    .gender = f
vehicle-suv = SUV
    .gender = m
vehicle-van = Transporter
    .gender = m
vehicle-truck = Lkw
    .gender = m
vehicle-bus = Bus
    .gender = m
vehicle-motorcycle = Motorrad
    .gender = n
vehicle-bicycle = Fahrrad
    .gender = n

communication-deaf = hört nicht
communication-hard_of_hearing = hört schlecht
communication-non_verbal = spricht nicht
communication-blind = sieht nicht
communication-needs_interpreter = Dolmetschen nötig

travel-foot_toddler = zu Fuß
travel-foot_child = zu Fuß
travel-foot_teen = zu Fuß
travel-bicycle = mit dem Fahrrad
travel-public_transport = mit öffentlichen Verkehrsmitteln
travel-rail = mit dem Zug
travel-car = mit dem Auto
