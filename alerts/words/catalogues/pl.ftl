# Polski. Przymiotnik stoi przed rzeczownikiem i zgadza się z nim: .gender m, f, n, p (liczba mnoga, niemęskoosobowa).

catalogue-review = nobody yet
catalogue-cldr = pl

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Zaginęło dziecko, jest zagrożone
       *[other] Zaginęły dzieci, są zagrożone
    }
   *[no] { $count ->
        [one] Zaginęło dziecko
       *[other] Zaginęły dzieci
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Uprowadzenie dziecka
   *[other] Uprowadzenie dzieci
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Dziecko oddzielone od rodziny
   *[other] Dzieci oddzielone od rodziny
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Uprowadzono dziecko
   *[other] Uprowadzono dzieci
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Dziecko bez opieki
   *[other] Dzieci bez opieki
}

## The drill

drill-watermark = ĆWICZENIA – PRZYPADEK FIKCYJNY
drill-mark = ĆWICZENIA
drill-kind = ĆWICZENIA. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Prosimy o pomoc w poszukiwaniach: { $names }
call-pictured = { $count ->
    [one] Czy widzieli Państwo to dziecko?
   *[other] Czy widzieli Państwo te dzieci?
}
call-unseen = { $count ->
    [one] Prosimy o pomoc w odnalezieniu zaginionego dziecka
   *[other] Prosimy o pomoc w odnalezieniu zaginionych dzieci
}
name-withheld = Imię nieujawnione
more-children = { $count ->
    [one] jeszcze jedno dziecko
   *[other] jeszcze { $count } dzieci
}
count-children = { $count ->
    [one] 1 dziecko
   *[other] { $count } dzieci
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] poniżej 1 roku
    [one] 1 rok
    [few] { $count } lata
   *[many] { $count } lat
}
age-months = { $count ->
    [0] poniżej 1 miesiąca
    [one] 1 miesiąc
    [few] { $count } miesiące
   *[many] { $count } miesięcy
}
sex-female = { $teen ->
    [yes] dziewczyna
   *[no] dziewczynka
}
sex-male = { $teen ->
    [yes] chłopak
   *[no] chłopiec
}
sex-line-female = żeńska
sex-line-male = męska
adult-female = kobieta
adult-male = mężczyzna

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Dziecko { $number }
label-age = Wiek
label-sex = Płeć
label-height = Wzrost
label-build = Sylwetka
label-hair = Włosy
label-eyes = Oczy
label-clothing = Ubranie
label-marks = Znaki szczególne
label-speaks = Znane języki
label-communication = Ważne
label-place = Ostatnio widziano
label-time = Kiedy
label-direction = Kierunek
label-travel = Sposób poruszania się
label-companion = Możliwa osoba towarzysząca
label-vehicle = Pojazd
label-link = Oficjalny link
label-report = Zgłoszenie przez internet
map-area = Obszar poszukiwań
map-title = Mapa obszaru poszukiwań

## Phrases

coloured = { $colour } { $thing }
plate = nr rejestracyjny: { $plate }
place-near = { $place } i okolice (promień: ok. { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, godz. { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Jeśli widzą Państwo dziecko, prosimy zadzwonić: { $phone } ({ $contact }).
       *[other] Jeśli widzą Państwo dzieci, prosimy zadzwonić: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Jeśli widzą Państwo dziecko, prosimy zadzwonić: { $phone }.
       *[other] Jeśli widzą Państwo dzieci, prosimy zadzwonić: { $phone }.
    }
}
do-not-approach = Prosimy nie podchodzić.
do-short = Zadzwoń: { $phone }
share = Prosimy o udostępnienie tego komunikatu.
share-link = { $count ->
    [one] Dla ochrony dziecka nie publikujemy tu zdjęcia. Prosimy otworzyć oficjalny link i udostępniać tylko ten link.
   *[other] Dla ochrony dzieci nie publikujemy tu zdjęć. Prosimy otworzyć oficjalny link i udostępniać tylko ten link.
}
share-only = Prosimy otwierać i udostępniać tylko ten link: { $link }
as-picture = Jako obraz:
as-sheet = Plakat do wydrukowania, A4
check = Sprawdzenie tego komunikatu: { $code }
as-of = Stan na: { $when }
as-of-update = Aktualizacja: { $when }
valid-until = Ważne do: { $when }
mail-note = Po zakończeniu poszukiwań napiszemy ponownie i poprosimy o usunięcie tej wiadomości.

## Pictures

alt-photo = Plakat ze zdjęciem.
alt-no-photo = Plakat bez zdjęcia.
label-photo = Zdjęcie
label-code = Kod QR

## Hashtags

hashtag = #ZaginioneDziecko
hashtag-drill = #Ćwiczenia

## The end

ending-headline = Te poszukiwania zostały zakończone
ending-body = Te poszukiwania zostały zakończone. Prosimy usunąć swoją kopię. Dziękujemy.
ending-alt = Komunikat bez zdjęcia: { ending-body }

unconfirmed-headline = Stan niepotwierdzony
unconfirmed-body = W tej chwili nie możemy potwierdzić, czy te poszukiwania nadal trwają. Prosimy sprawdzić ponownie za minutę.
unconfirmed-alt = Komunikat bez zdjęcia: { unconfirmed-body }
unconfirmed-call = Jeśli widzieli Państwo zaginione dziecko, prosimy zadzwonić: { $phone }

## The public check page

check-title = Czy ten komunikat jest prawdziwy?
check-intro = Prosimy wpisać kod z plakatu albo wybrać obraz. Obraz jest sprawdzany jeden raz i nie jest przechowywany.
check-code = Kod z plakatu
check-picture = Obraz (JPEG, PNG, WebP lub PDF, najwyżej { $megabytes } MB)
check-button = Sprawdź
check-open = Otwórz oficjalną stronę
check-replaced = Jest nowsza wersja. Prosimy udostępniać tylko ją.
check-around = Rozpoznano go po wyglądzie: porównano sam plakat, bez tego, co go otacza.
check-live = Nasz, aktualny
check-live-body = Te poszukiwania trwają. Obowiązuje to, co jest na oficjalnej stronie.
check-ended = Nasz, zakończony
check-altered = Zmieniony
check-altered-body = Ten obraz powstał z naszego i został zmieniony. Prosimy go nie udostępniać i nie dzwonić pod żaden podany na nim numer.
check-unknown = Nie nasz
check-unknown-body = Nie znamy takiego komunikatu. Dane zakończonych poszukiwań są po pewnym czasie usuwane. Przed udostępnieniem prosimy zapytać policję.
check-wrong-code = Kod to litera H i osiem kolejnych liter lub cyfr, na przykład { $example }. Prosimy sprawdzić go jeszcze raz.
check-wrong-picture = Tego obrazu nie można odczytać. Prosimy przesłać plik JPEG, PNG lub WebP, najwyżej { $megabytes } MB.
check-wrong-sheet = Ten PDF nie jest plikiem, który opublikowaliśmy; być może zapisano go ponownie. Czy plakat jest nasz, pokaże jego kod: prosimy go wpisać.
check-unclear = Widać zbyt mało, aby mieć pewność. Prosimy przesłać cały obraz, możliwie duży i ostry.
check-busy = W tej chwili jest zbyt wiele zapytań. Prosimy spróbować ponownie za kilka minut.

## Vocabulary

# Po słowie „Włosy”.
hair-colour-black = czarne
hair-colour-brown = brązowe
hair-colour-blonde = blond
hair-colour-red = rude
hair-colour-grey = siwiejące
hair-colour-white = siwe
hair-colour-dyed = farbowane
hair-colour-bald = brak

hair-style-short = krótkie
hair-style-medium = średniej długości
hair-style-long = długie
hair-style-straight = proste
hair-style-curly = kręcone
hair-style-braided = zaplecione
hair-style-covered = zakryte

# Po słowie „Oczy”.
eyes-brown = brązowe
eyes-blue = niebieskie
eyes-green = zielone
eyes-grey = szare
eyes-hazel = piwne
eyes-black = czarne

colour-black = { $gender ->
    [f] czarna
    [n] czarne
    [p] czarne
   *[m] czarny
}
colour-white = { $gender ->
    [f] biała
    [n] białe
    [p] białe
   *[m] biały
}
colour-grey = { $gender ->
    [f] szara
    [n] szare
    [p] szare
   *[m] szary
}
colour-red = { $gender ->
    [f] czerwona
    [n] czerwone
    [p] czerwone
   *[m] czerwony
}
colour-orange = { $gender ->
    [f] pomarańczowa
    [n] pomarańczowe
    [p] pomarańczowe
   *[m] pomarańczowy
}
colour-yellow = { $gender ->
    [f] żółta
    [n] żółte
    [p] żółte
   *[m] żółty
}
colour-green = { $gender ->
    [f] zielona
    [n] zielone
    [p] zielone
   *[m] zielony
}
colour-blue = { $gender ->
    [f] niebieska
    [n] niebieskie
    [p] niebieskie
   *[m] niebieski
}
colour-purple = { $gender ->
    [f] fioletowa
    [n] fioletowe
    [p] fioletowe
   *[m] fioletowy
}
colour-pink = { $gender ->
    [f] różowa
    [n] różowe
    [p] różowe
   *[m] różowy
}
colour-brown = { $gender ->
    [f] brązowa
    [n] brązowe
    [p] brązowe
   *[m] brązowy
}
colour-beige = { $gender ->
    [f] beżowa
    [n] beżowe
    [p] beżowe
   *[m] beżowy
}
colour-multicoloured = { $gender ->
    [f] wielokolorowa
    [n] wielokolorowe
    [p] wielokolorowe
   *[m] wielokolorowy
}

garment-jacket = kurtka
    .gender = f
garment-coat = płaszcz
    .gender = m
garment-hoodie = bluza z kapturem
    .gender = f
garment-sweater = sweter
    .gender = m
garment-shirt = koszula
    .gender = f
garment-blouse = bluzka
    .gender = f
garment-tshirt = koszulka
    .gender = f
garment-dress = sukienka
    .gender = f
garment-skirt = spódnica
    .gender = f
garment-trousers = spodnie
    .gender = p
garment-jeans = dżinsy
    .gender = p
garment-shorts = krótkie spodenki
    .gender = p
garment-shoes = buty
    .gender = p
garment-boots = wysokie buty
    .gender = p
garment-trainers = buty sportowe
    .gender = p
garment-cap = czapka z daszkiem
    .gender = f
garment-hat = kapelusz
    .gender = m
garment-scarf = szalik
    .gender = m
garment-gloves = rękawiczki
    .gender = p
garment-backpack = plecak
    .gender = m
garment-glasses = okulary
    .gender = p
garment-uniform = mundur
    .gender = m
garment-pyjamas = piżama
    .gender = f
garment-swimwear = strój kąpielowy
    .gender = m

# Po słowie „Sylwetka”.
build-slim = szczupła
build-medium = przeciętna
build-heavy = krępa

vehicle-car = samochód osobowy
    .gender = m
vehicle-estate = kombi
    .gender = n
vehicle-hatchback = hatchback
    .gender = m
vehicle-saloon = sedan
    .gender = m
vehicle-suv = SUV
    .gender = m
vehicle-van = furgonetka
    .gender = f
vehicle-truck = ciężarówka
    .gender = f
vehicle-bus = autobus
    .gender = m
vehicle-motorcycle = motocykl
    .gender = m
vehicle-bicycle = rower
    .gender = m

communication-deaf = nie słyszy
communication-hard_of_hearing = słabo słyszy
communication-non_verbal = nie mówi
communication-blind = nie widzi
communication-needs_interpreter = potrzebny tłumacz

travel-foot_toddler = pieszo
travel-foot_child = pieszo
travel-foot_teen = pieszo
travel-bicycle = rowerem
travel-public_transport = komunikacją publiczną
travel-rail = pociągiem
travel-car = samochodem
