# Кыргызча. Грамматикалык жыныс жок; сандан кийин зат атооч жекелик түрдө турат («2 бала»).

catalogue-review = nobody yet
catalogue-cldr = ky

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Жоголгон бала коркунучта
       *[other] Жоголгон балдар коркунучта
    }
   *[no] { $count ->
        [one] Жоголгон бала
       *[other] Жоголгон балдар
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Бала уурдалды
   *[other] Балдар уурдалды
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Үй-бүлөсүнөн ажырап калган бала
   *[other] Үй-бүлөсүнөн ажырап калган балдар
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { kind-abduction }
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Жалгыз бала
   *[other] Жалгыз балдар
}

## The drill

drill-watermark = МАШЫГУУ – ЧЫНЫГЫ ЭМЕС
drill-mark = МАШЫГУУ
drill-kind = МАШЫГУУ. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Табууга жардам бериңиз: { $names }
call-pictured = { $count ->
    [one] Бул баланы көрдүңүзбү?
   *[other] Бул балдарды көрдүңүзбү?
}
call-unseen = { $count ->
    [one] Жоголгон баланы табууга жардам бериңиз
   *[other] Жоголгон балдарды табууга жардам бериңиз
}
name-withheld = Аты жарыяланбайт
more-children = { $count ->
    [one] дагы бир бала
   *[other] дагы { $count } бала
}
count-children = { $count } бала

## The child

child-summary = { $age }, { $sex }
age-years = { $labelled ->
    [yes] { $count ->
        [0] 1 жашка толо элек
       *[other] { $count }
    }
   *[no] { $count ->
        [0] 1 жашка толо элек
       *[other] { $count } жашта
    }
}
age-months = { $labelled ->
    [yes] { $count ->
        [0] 1 айга толо элек
       *[other] { $count } ай
    }
   *[no] { $count ->
        [0] 1 айга толо элек
       *[other] { $count } айлык
    }
}
sex-female = { $teen ->
    [yes] өспүрүм кыз
   *[no] кыз бала
}
sex-male = { $teen ->
    [yes] өспүрүм бала
   *[no] эркек бала
}
sex-line-female = кыз
sex-line-male = эркек
adult-female = аял
adult-male = эркек

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = { $number }-бала
label-age = Жашы
label-sex = Жынысы
label-height = Бою
label-build = Дене түзүлүшү
label-hair = Чачы
label-eyes = Көзү
label-clothing = Кийими
label-marks = Өзгөчө белгилери
label-speaks = Сүйлөгөн тили
label-communication = Эске алыңыз
label-place = Акыркы жолу көрүнгөн жери
label-time = Убактысы
label-direction = Багыты
label-travel = Кантип жүргөнү
label-companion = Жанында болушу мүмкүн
label-vehicle = Унаа
label-link = Расмий шилтеме
label-report = Интернет аркылуу билдирүү
map-area = Издөө аймагы
map-title = Издөө аймагынын картасы

## Phrases

coloured = { $colour } { $thing }
plate = номери: { $plate }
place-near = { $place } жана анын айланасы (радиусу: болжол менен { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, саат { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Баланы көрсөңүз, бул номерге чалыңыз: { $phone } ({ $contact }).
       *[other] Балдарды көрсөңүз, бул номерге чалыңыз: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Баланы көрсөңүз, бул номерге чалыңыз: { $phone }.
       *[other] Балдарды көрсөңүз, бул номерге чалыңыз: { $phone }.
    }
}
do-not-approach = Жакындабаңыз.
do-short = Чалыңыз: { $phone }
share = Сураныч, бул кабарды бөлүшүңүз.
share-link = { $count ->
    [one] Баланы коргоо үчүн бул жерде сүрөт жарыяланбайт. Расмий шилтемени ачып, сураныч, ошол шилтемени гана бөлүшүңүз.
   *[other] Балдарды коргоо үчүн бул жерде сүрөт жарыяланбайт. Расмий шилтемени ачып, сураныч, ошол шилтемени гана бөлүшүңүз.
}
share-only = Ушул шилтемени гана ачып, бөлүшүңүз: { $link }
as-picture = Сүрөт түрүндө:
as-sheet = Басып чыгаруу үчүн плакат, A4
check = Бул кабарды текшериңиз: { $code }
as-of = Маалыматтын убактысы: { $when }
as-of-update = Жаңыртылды: { $when }
valid-until = Жарактуулук мөөнөтү: { $when }
mail-note = Издөө аяктаганда сизге кайра жазып, бул катты өчүрүүнү суранабыз.

## Pictures

alt-photo = Сүрөтү бар плакат.
alt-no-photo = Сүрөтү жок плакат.
label-photo = Сүрөт
label-code = QR-код

## Hashtags

hashtag = #ЖоголгонБала
hashtag-drill = #Машыгуу

## The end

ending-headline = Бул издөө аяктады
ending-body = Бул издөө аяктады. Сураныч, өзүңүздөгү көчүрмөнү өчүрүңүз. Рахмат.
ending-alt = Сүрөтсүз билдирүү: { ending-body }

unconfirmed-headline = Абал тастыкталган жок
unconfirmed-body = Азыр бул издөө уланып жатканын тастыктай албайбыз. Сураныч, бир мүнөттөн кийин кайра караңыз.
unconfirmed-alt = Сүрөтсүз билдирүү: { unconfirmed-body }
unconfirmed-call = Жоголгон баланы көргөн болсоңуз, бул номерге чалыңыз: { $phone }

## The public check page

check-title = Бул кабар чынбы?
check-intro = Плакаттагы кодду жазыңыз же сүрөттү тандаңыз. Сүрөт бир жолу каралат жана сакталбайт.
check-code = Плакаттагы код
check-picture = Сүрөт (JPEG, PNG, WebP же PDF, эң көп дегенде { $megabytes } МБ)
check-button = Текшерүү
check-open = Расмий баракты ачыңыз
check-replaced = Жаңыраак нускасы бар. Сураныч, ошону гана бөлүшүңүз.
check-around = Ал көрүнүшүнөн таанылды: плакат гана салыштырылды, анын айланасындагылар эмес.
check-live = Биздики, күчүндө
check-live-body = Бул издөө уланып жатат. Расмий баракта жазылганы туура.
check-ended = Биздики, аяктаган
check-altered = Өзгөртүлгөн
check-altered-body = Бул сүрөт биздикинен жасалып, анан өзгөртүлгөн. Аны бөлүшпөңүз жана андагы эч бир номерге чалбаңыз.
check-unknown = Биздики эмес
check-unknown-body = Биз мындай кабарды билбейбиз. Аяктаган издөөлөрдүн маалыматы бир нече убакыттан кийин өчүрүлөт. Бөлүшүүдөн мурда милициядан сураңыз.
check-wrong-code = Код — H тамгасы жана дагы сегиз латын тамгасы же сан, мисалы { $example }. Сураныч, аны кайра караңыз.
check-wrong-picture = Бул сүрөттү окуу мүмкүн эмес. Сураныч, эң көп дегенде { $megabytes } МБ болгон JPEG, PNG же WebP жөнөтүңүз.
check-wrong-sheet = Бул PDF биз жарыялаган файл эмес; балким, ал кайра сакталган. Плакат биздики экенин же эмесин анын коду көрсөтөт: сураныч, кодду жазыңыз.
check-unclear = Так айтуу үчүн өтө аз нерсе көрүнөт. Сураныч, сүрөттү толугу менен, мүмкүн болушунча чоң жана даана жөнөтүңүз.
check-busy = Азыр суроо-талап өтө көп. Сураныч, бир нече мүнөттөн кийин кайра аракет кылыңыз.

## Vocabulary

hair-colour-black = кара
hair-colour-brown = күрөң
hair-colour-blonde = сары
hair-colour-red = кызгылт сары
hair-colour-grey = бурул
hair-colour-white = ак
hair-colour-dyed = боёлгон
hair-colour-bald = жок

hair-style-short = кыска
hair-style-medium = орто узундукта
hair-style-long = узун
hair-style-straight = түз
hair-style-curly = тармал
hair-style-braided = өрүлгөн
hair-style-covered = жабылган

eyes-brown = коңур
eyes-blue = көк
eyes-green = жашыл
eyes-grey = боз
eyes-hazel = ачык коңур
eyes-black = кара

colour-black = кара
colour-white = ак
colour-grey = боз
colour-red = кызыл
colour-orange = кызгылт сары
colour-yellow = сары
colour-green = жашыл
colour-blue = көк
colour-purple = кызгылт көк
colour-pink = кызгылт
colour-brown = күрөң
colour-beige = беж
colour-multicoloured = көп түстүү

garment-jacket = куртка
garment-coat = пальто
garment-hoodie = капюшондуу толстовка
garment-sweater = свитер
garment-shirt = жакалуу көйнөк
garment-blouse = блузка
garment-tshirt = футболка
garment-dress = кыздар көйнөгү
garment-skirt = юбка
garment-trousers = шым
garment-jeans = джинсы шым
garment-shorts = кыска шым
garment-shoes = бут кийим
garment-boots = өтүк
garment-trainers = кроссовка
garment-cap = кепка
garment-hat = шапка
garment-scarf = шарф
garment-gloves = мээлей
garment-backpack = рюкзак
garment-glasses = көз айнек
garment-uniform = форма
garment-pyjamas = пижама
garment-swimwear = сууга түшүүчү кийим

build-slim = арыкчырай
build-medium = орто
build-heavy = толук

vehicle-car = жеңил автоунаа
vehicle-estate = универсал
vehicle-hatchback = хэтчбек
vehicle-saloon = седан
vehicle-suv = жол тандабас (SUV)
vehicle-van = фургон
vehicle-truck = жүк ташуучу унаа
vehicle-bus = автобус
vehicle-motorcycle = мотоцикл
vehicle-bicycle = велосипед

communication-deaf = укпайт
communication-hard_of_hearing = начар угат
communication-non_verbal = сүйлөбөйт
communication-blind = көрбөйт
communication-needs_interpreter = котормочу керек

travel-foot_toddler = жөө
travel-foot_child = жөө
travel-foot_teen = жөө
travel-bicycle = велосипед менен
travel-public_transport = коомдук транспорт менен
travel-rail = поезд менен
travel-car = автоунаа менен
