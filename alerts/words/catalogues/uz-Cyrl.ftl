# Ўзбекча (кирилл ёзуви). Грамматик жинс йўқ; сондан кейин от бирликда туради («2 бола»).

catalogue-review = nobody yet
catalogue-cldr = uz-Cyrl

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Йўқолган бола хавф остида
       *[other] Йўқолган болалар хавф остида
    }
   *[no] { $count ->
        [one] Йўқолган бола
       *[other] Йўқолган болалар
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Бола ўғирлаб кетилди
   *[other] Болалар ўғирлаб кетилди
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Оиласидан ажралиб қолган бола
   *[other] Оиласидан ажралиб қолган болалар
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = Бола ўғирлиги
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Ёлғиз бола
   *[other] Ёлғиз болалар
}

## The drill

drill-watermark = МАШҚ – ҲАҚИҚИЙ ЭМАС
drill-mark = МАШҚ
drill-kind = МАШҚ. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Топишга ёрдам беринг: { $names }
call-pictured = { $count ->
    [one] Бу болани кўрганмисиз?
   *[other] Бу болаларни кўрганмисиз?
}
call-unseen = { $count ->
    [one] Йўқолган болани топишга ёрдам беринг
   *[other] Йўқолган болаларни топишга ёрдам беринг
}
name-withheld = Исми ошкор қилинмайди
more-children = { $count ->
    [one] яна бир бола
   *[other] яна { $count } бола
}
count-children = { $count } бола

## The child

child-summary = { $age }, { $sex }
age-years = { $labelled ->
    [yes] { $count ->
        [0] 1 ёшга тўлмаган
       *[other] { $count }
    }
   *[no] { $count ->
        [0] 1 ёшга тўлмаган
       *[other] { $count } ёшда
    }
}
age-months = { $labelled ->
    [yes] { $count ->
        [0] 1 ойга тўлмаган
       *[other] { $count } ой
    }
   *[no] { $count ->
        [0] 1 ойга тўлмаган
       *[other] { $count } ойлик
    }
}
sex-female = { $teen ->
    [yes] ўсмир қиз
   *[no] қиз бола
}
sex-male = { $teen ->
    [yes] ўсмир йигит
   *[no] ўғил бола
}
sex-line-female = қиз
sex-line-male = ўғил
adult-female = аёл
adult-male = эркак

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = { $number }-бола
label-age = Ёши
label-sex = Жинси
label-height = Бўйи
label-build = Гавдаси
label-hair = Сочи
label-eyes = Кўзи
label-clothing = Кийими
label-marks = Алоҳида белгилари
label-speaks = Сўзлашадиган тили
label-communication = Эътибор беринг
label-place = Охирги марта кўрилган жойи
label-time = Вақти
label-direction = Йўналиши
label-travel = Ҳаракатланиш усули
label-companion = Ёнида бўлиши мумкин
label-vehicle = Транспорт воситаси
label-link = Расмий ҳавола
label-report = Интернет орқали хабар бериш
map-area = Қидирув ҳудуди
map-title = Қидирув ҳудуди харитаси

## Phrases

coloured = { $colour } { $thing }
plate = давлат рақами: { $plate }
place-near = { $place } ва атрофи (радиус: тахминан { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, соат { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Болани кўрсангиз, шу рақамга қўнғироқ қилинг: { $phone } ({ $contact }).
       *[other] Болаларни кўрсангиз, шу рақамга қўнғироқ қилинг: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Болани кўрсангиз, шу рақамга қўнғироқ қилинг: { $phone }.
       *[other] Болаларни кўрсангиз, шу рақамга қўнғироқ қилинг: { $phone }.
    }
}
do-not-approach = Яқинлашманг.
do-short = Телефон қилинг: { $phone }
share = Илтимос, бу хабарни улашинг.
share-link = { $count ->
    [one] Болани ҳимоя қилиш учун бу ерда сурат эълон қилинмайди. Расмий ҳаволани очинг ва, илтимос, фақат шу ҳаволани улашинг.
   *[other] Болаларни ҳимоя қилиш учун бу ерда сурат эълон қилинмайди. Расмий ҳаволани очинг ва, илтимос, фақат шу ҳаволани улашинг.
}
share-only = Фақат шу ҳаволани очинг ва улашинг: { $link }
as-picture = Расм кўринишида:
as-sheet = Чоп этиш учун плакат, A4
check = Бу хабарни текширинг: { $code }
as-of = Маълумот вақти: { $when }
as-of-update = Янгиланди: { $when }
valid-until = Амал қилиш муддати: { $when }
mail-note = Қидирув якунланганда сизга яна ёзамиз ва бу хатни ўчиришни сўраймиз.

## Pictures

alt-photo = Суратли плакат.
alt-no-photo = Суратсиз плакат.
label-photo = Сурат
label-code = QR-код

## Hashtags

hashtag = #ЙўқолганБола
hashtag-drill = #Машқ

## The end

ending-headline = Бу қидирув якунланди
ending-body = Бу қидирув якунланди. Илтимос, ўзингиздаги нусхани ўчиринг. Раҳмат.
ending-alt = Суратсиз билдиришнома: { ending-body }

unconfirmed-headline = Ҳолат тасдиқланмаган
unconfirmed-body = Ҳозир бу қидирув давом этаётганини тасдиқлай олмаймиз. Илтимос, бир дақиқадан кейин қайта қаранг.
unconfirmed-alt = Суратсиз билдиришнома: { unconfirmed-body }
unconfirmed-call = Йўқолган болани кўрган бўлсангиз, шу рақамга қўнғироқ қилинг: { $phone }

## The public check page

check-title = Бу хабар ҳақиқийми?
check-intro = Плакатдаги кодни ёзинг ёки расмни танланг. Расм бир марта кўриб чиқилади ва сақланмайди.
check-code = Плакатдаги код
check-picture = Расм (JPEG, PNG, WebP ёки PDF, кўпи билан { $megabytes } МБ)
check-button = Текшириш
check-open = Расмий саҳифани очинг
check-replaced = Янгироқ нусхаси бор. Илтимос, фақат ўшани улашинг.
check-around = У кўринишидан танилди: фақат плакат солиштирилди, унинг атрофидагилар эмас.
check-live = Бизники, амалда
check-live-body = Бу қидирув давом этмоқда. Расмий саҳифада ёзилгани тўғри.
check-ended = Бизники, якунланган
check-altered = Ўзгартирилган
check-altered-body = Бу расм бизникидан ясалган ва кейин ўзгартирилган. Уни улашманг ва ундаги ҳеч бир рақамга қўнғироқ қилманг.
check-unknown = Бизники эмас
check-unknown-body = Биз бундай хабарни билмаймиз. Якунланган қидирувларнинг маълумотлари бир муддатдан кейин ўчирилади. Улашишдан олдин ички ишлар органларидан сўранг.
check-wrong-code = Код — H ҳарфи ва яна саккизта лотин ҳарфи ёки рақам, масалан { $example }. Илтимос, уни қайта кўринг.
check-wrong-picture = Бу расмни ўқиб бўлмайди. Илтимос, кўпи билан { $megabytes } МБ бўлган JPEG, PNG ёки WebP юборинг.
check-wrong-sheet = Бу PDF биз эълон қилган файл эмас; эҳтимол, у қайта сақланган. Плакат бизники ёки йўқлигини унинг коди кўрсатади: илтимос, кодни ёзинг.
check-unclear = Аниқ айтиш учун жуда кам нарса кўринади. Илтимос, расмни тўлиқ, иложи борича катта ва тиниқ юборинг.
check-busy = Ҳозир сўровлар жуда кўп. Илтимос, бир неча дақиқадан кейин қайта уриниб кўринг.

## Vocabulary

hair-colour-black = қора
hair-colour-brown = жигарранг
hair-colour-blonde = оч сариқ
hair-colour-red = малла
hair-colour-grey = оқ оралаган
hair-colour-white = оқ
hair-colour-dyed = бўялган
hair-colour-bald = йўқ

hair-style-short = калта
hair-style-medium = ўртача узунликда
hair-style-long = узун
hair-style-straight = силлиқ
hair-style-curly = жингалак
hair-style-braided = ўрилган
hair-style-covered = ёпилган

eyes-brown = жигарранг
eyes-blue = кўк
eyes-green = яшил
eyes-grey = кулранг
eyes-hazel = оч жигарранг
eyes-black = қора

colour-black = қора
colour-white = оқ
colour-grey = кулранг
colour-red = қизил
colour-orange = тўқ сариқ
colour-yellow = сариқ
colour-green = яшил
colour-blue = кўк
colour-purple = бинафшаранг
colour-pink = пушти
colour-brown = жигарранг
colour-beige = беж
colour-multicoloured = ранг-баранг

garment-jacket = куртка
garment-coat = палто
garment-hoodie = капюшонли кофта
garment-sweater = свитер
garment-shirt = ёқали кўйлак
garment-blouse = блузка
garment-tshirt = футболка
garment-dress = қизлар кўйлаги
garment-skirt = юбка
garment-trousers = шим
garment-jeans = жинси шим
garment-shorts = калта шим
garment-shoes = оёқ кийим
garment-boots = этик
garment-trainers = кроссовка
garment-cap = кепка
garment-hat = шапка
garment-scarf = шарф
garment-gloves = қўлқоп
garment-backpack = рюкзак
garment-glasses = кўзойнак
garment-uniform = форма
garment-pyjamas = пижама
garment-swimwear = чўмилиш кийими

build-slim = озғин
build-medium = ўртача
build-heavy = тўла

vehicle-car = енгил автомобил
vehicle-estate = универсал
vehicle-hatchback = хетчбек
vehicle-saloon = седан
vehicle-suv = йўлтанламас (SUV)
vehicle-van = фургон
vehicle-truck = юк машинаси
vehicle-bus = автобус
vehicle-motorcycle = мотоцикл
vehicle-bicycle = велосипед

communication-deaf = эшитмайди
communication-hard_of_hearing = яхши эшитмайди
communication-non_verbal = гапирмайди
communication-blind = кўрмайди
communication-needs_interpreter = таржимон керак

travel-foot_toddler = пиёда
travel-foot_child = пиёда
travel-foot_teen = пиёда
travel-bicycle = велосипедда
travel-public_transport = жамоат транспортида
travel-rail = поездда
travel-car = автомобилда
