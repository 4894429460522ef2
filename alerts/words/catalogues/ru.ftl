# Русский. Прилагательное стоит перед существительным и согласуется с ним: .gender m, f, n, p (множественное число).

catalogue-review = nobody yet
catalogue-cldr = ru

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Пропавший ребёнок в опасности
       *[other] Пропавшие дети в опасности
    }
   *[no] { $count ->
        [one] Пропал ребёнок
       *[other] Пропали дети
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Похищен ребёнок
   *[other] Похищены дети
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Ребёнок разлучён с семьёй
   *[other] Дети разлучены с семьёй
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { kind-abduction }
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Ребёнок без взрослых
   *[other] Дети без взрослых
}

## The drill

drill-watermark = УЧЕНИЯ — НЕ РЕАЛЬНЫЙ СЛУЧАЙ
drill-mark = УЧЕНИЯ
drill-kind = УЧЕНИЯ. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Помогите найти: { $names }
call-pictured = { $count ->
    [one] Вы видели этого ребёнка?
   *[other] Вы видели этих детей?
}
call-unseen = { $count ->
    [one] Помогите найти пропавшего ребёнка
   *[other] Помогите найти пропавших детей
}
name-withheld = Имя не разглашается
more-children = { $count ->
    [1] ещё один ребёнок
    [one] ещё { $count } ребёнок
    [few] ещё { $count } ребёнка
   *[many] ещё { $count } детей
}
count-children = { $count ->
    [one] { $count } ребёнок
    [few] { $count } ребёнка
   *[many] { $count } детей
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] младше 1 года
    [one] { $count } год
    [few] { $count } года
   *[many] { $count } лет
}
age-months = { $count ->
    [0] младше 1 месяца
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
sex-female = { $teen ->
    [yes] девушка
   *[no] девочка
}
sex-male = { $teen ->
    [yes] юноша
   *[no] мальчик
}
sex-line-female = женский
sex-line-male = мужской
adult-female = женщина
adult-male = мужчина

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Ребёнок { $number }
label-age = Возраст
label-sex = Пол
label-height = Рост
label-build = Телосложение
label-hair = Волосы
label-eyes = Глаза
label-clothing = Одежда
label-marks = Особые приметы
label-speaks = Язык
label-communication = Важно знать
label-place = Видели в последний раз
label-time = Время
label-direction = Направление
label-travel = Способ передвижения
label-companion = Рядом может быть
label-vehicle = Транспорт
label-link = Официальная ссылка
label-report = Сообщить через интернет
map-area = Район поиска
map-title = Карта района поиска

## Phrases

coloured = { $colour } { $thing }
plate = номер: { $plate }
place-near = { $place } и окрестности (радиус: около { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Если вы увидите ребёнка, позвоните: { $phone } ({ $contact }).
       *[other] Если вы увидите детей, позвоните: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Если вы увидите ребёнка, позвоните: { $phone }.
       *[other] Если вы увидите детей, позвоните: { $phone }.
    }
}
do-not-approach = Не приближайтесь.
do-short = Звоните: { $phone }
share = Пожалуйста, поделитесь этим сообщением.
share-link = { $count ->
    [one] Чтобы защитить ребёнка, фотография здесь не публикуется. Откройте официальную ссылку и, пожалуйста, делитесь только ею.
   *[other] Чтобы защитить детей, фотографии здесь не публикуются. Откройте официальную ссылку и, пожалуйста, делитесь только ею.
}
share-only = Откройте эту ссылку и делитесь только ею: { $link }
as-picture = В виде изображения:
as-sheet = Плакат для печати, A4
check = Проверьте это сообщение: { $code }
as-of = По состоянию на { $when }
as-of-update = Обновлено: { $when }
valid-until = Действительно до { $when }
mail-note = Когда поиск завершится, мы напишем снова и попросим удалить это сообщение.

## Pictures

alt-photo = Плакат с фотографией.
alt-no-photo = Плакат без фотографии.
label-photo = Фото
label-code = QR-код

## Hashtags

hashtag = #ПропалРебёнок
hashtag-drill = #Учения

## The end

ending-headline = Этот поиск завершён
ending-body = Этот поиск завершён. Пожалуйста, удалите свою копию. Спасибо.
ending-alt = Объявление без фотографии: { ending-body }

unconfirmed-headline = Статус не подтверждён
unconfirmed-body = Сейчас мы не можем подтвердить, продолжается ли этот поиск. Пожалуйста, посмотрите ещё раз через минуту.
unconfirmed-alt = Объявление без фотографии: { unconfirmed-body }
unconfirmed-call = Если вы видели пропавшего ребёнка, позвоните: { $phone }

## The public check page

check-title = Это сообщение подлинное?
check-intro = Введите код с плаката или выберите изображение. Изображение просматривается один раз и не сохраняется.
check-code = Код с плаката
check-picture = Изображение (JPEG, PNG, WebP или PDF, не более { $megabytes } МБ)
check-button = Проверить
check-open = Открыть официальную страницу
check-replaced = Есть более новая версия. Пожалуйста, делитесь только ею.
check-around = Изображение узнано по внешнему виду: сравнивался только сам плакат, а не то, что вокруг него.
check-live = Наше, действует
check-live-body = Этот поиск продолжается. Верно то, что указано на официальной странице.
check-ended = Наше, завершено
check-altered = Изменено
check-altered-body = Это изображение сделано из нашего, а затем изменено. Не делитесь им и не звоните по указанным на нём номерам.
check-unknown = Не наше
check-unknown-body = Мы не знаем такого сообщения. Данные о завершённых поисках через некоторое время удаляются. Прежде чем делиться, уточните в полиции.
check-wrong-code = Код — это буква H и ещё восемь латинских букв или цифр, например { $example }. Пожалуйста, проверьте его ещё раз.
check-wrong-picture = Это изображение не удаётся прочитать. Пожалуйста, пришлите JPEG, PNG или WebP размером не более { $megabytes } МБ.
check-wrong-sheet = Этот PDF не тот файл, который мы опубликовали; возможно, его сохранили заново. Наш ли это плакат, покажет его код: пожалуйста, введите его.
check-unclear = Видно слишком мало, чтобы сказать наверняка. Пожалуйста, пришлите изображение целиком, как можно крупнее и чётче.
check-busy = Сейчас слишком много запросов. Пожалуйста, попробуйте ещё раз через несколько минут.

## Vocabulary

# После слова «Волосы».
hair-colour-black = чёрные
hair-colour-brown = каштановые
hair-colour-blonde = светлые
hair-colour-red = рыжие
hair-colour-grey = с проседью
hair-colour-white = седые
hair-colour-dyed = крашеные
hair-colour-bald = отсутствуют

hair-style-short = короткие
hair-style-medium = средней длины
hair-style-long = длинные
hair-style-straight = прямые
hair-style-curly = кудрявые
hair-style-braided = заплетённые
hair-style-covered = покрыты

# После слова «Глаза».
eyes-brown = карие
eyes-blue = голубые
eyes-green = зелёные
eyes-grey = серые
eyes-hazel = ореховые
eyes-black = чёрные

colour-black = { $gender ->
    [f] чёрная
    [n] чёрное
    [p] чёрные
   *[m] чёрный
}
colour-white = { $gender ->
    [f] белая
    [n] белое
    [p] белые
   *[m] белый
}
colour-grey = { $gender ->
    [f] серая
    [n] серое
    [p] серые
   *[m] серый
}
colour-red = { $gender ->
    [f] красная
    [n] красное
    [p] красные
   *[m] красный
}
colour-orange = { $gender ->
    [f] оранжевая
    [n] оранжевое
    [p] оранжевые
   *[m] оранжевый
}
colour-yellow = { $gender ->
    [f] жёлтая
    [n] жёлтое
    [p] жёлтые
   *[m] жёлтый
}
colour-green = { $gender ->
    [f] зелёная
    [n] зелёное
    [p] зелёные
   *[m] зелёный
}
colour-blue = { $gender ->
    [f] синяя
    [n] синее
    [p] синие
   *[m] синий
}
colour-purple = { $gender ->
    [f] фиолетовая
    [n] фиолетовое
    [p] фиолетовые
   *[m] фиолетовый
}
colour-pink = { $gender ->
    [f] розовая
    [n] розовое
    [p] розовые
   *[m] розовый
}
colour-brown = { $gender ->
    [f] коричневая
    [n] коричневое
    [p] коричневые
   *[m] коричневый
}
colour-beige = { $gender ->
    [f] бежевая
    [n] бежевое
    [p] бежевые
   *[m] бежевый
}
colour-multicoloured = { $gender ->
    [f] разноцветная
    [n] разноцветное
    [p] разноцветные
   *[m] разноцветный
}

garment-jacket = куртка
    .gender = f
garment-coat = пальто
    .gender = n
garment-hoodie = толстовка с капюшоном
    .gender = f
garment-sweater = свитер
    .gender = m
garment-shirt = рубашка
    .gender = f
garment-blouse = блузка
    .gender = f
garment-tshirt = футболка
    .gender = f
garment-dress = платье
    .gender = n
garment-skirt = юбка
    .gender = f
garment-trousers = брюки
    .gender = p
garment-jeans = джинсы
    .gender = p
garment-shorts = шорты
    .gender = p
garment-shoes = обувь
    .gender = f
garment-boots = сапоги
    .gender = p
garment-trainers = кроссовки
    .gender = p
garment-cap = кепка
    .gender = f
garment-hat = шапка
    .gender = f
garment-scarf = шарф
    .gender = m
garment-gloves = перчатки
    .gender = p
garment-backpack = рюкзак
    .gender = m
garment-glasses = очки
    .gender = p
garment-uniform = форма
    .gender = f
garment-pyjamas = пижама
    .gender = f
garment-swimwear = купальный костюм
    .gender = m

# После слова «Телосложение».
build-slim = худощавое
build-medium = среднее
build-heavy = плотное

vehicle-car = легковой автомобиль
    .gender = m
vehicle-estate = универсал
    .gender = m
vehicle-hatchback = хетчбэк
    .gender = m
vehicle-saloon = седан
    .gender = m
vehicle-suv = внедорожник
    .gender = m
vehicle-van = фургон
    .gender = m
vehicle-truck = грузовик
    .gender = m
vehicle-bus = автобус
    .gender = m
vehicle-motorcycle = мотоцикл
    .gender = m
vehicle-bicycle = велосипед
    .gender = m

communication-deaf = не слышит
communication-hard_of_hearing = плохо слышит
communication-non_verbal = не говорит
communication-blind = не видит
communication-needs_interpreter = нужен переводчик

travel-foot_toddler = пешком
travel-foot_child = пешком
travel-foot_teen = пешком
travel-bicycle = на велосипеде
travel-public_transport = на общественном транспорте
travel-rail = на поезде
travel-car = на автомобиле
