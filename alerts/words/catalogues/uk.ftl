# Українська. Прикметник стоїть перед іменником і узгоджується з ним: .gender m, f, n, p (множина).

catalogue-review = nobody yet
catalogue-cldr = uk

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Зникла дитина в небезпеці
       *[other] Зниклі діти в небезпеці
    }
   *[no] { $count ->
        [one] Зникла дитина
       *[other] Зникли діти
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Викрадено дитину
   *[other] Викрадено дітей
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Дитина розлучена з родиною
   *[other] Діти розлучені з родиною
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { kind-abduction }
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Дитина без дорослих
   *[other] Діти без дорослих
}

## The drill

drill-watermark = НАВЧАННЯ — НЕ РЕАЛЬНИЙ ВИПАДОК
drill-mark = НАВЧАННЯ
drill-kind = НАВЧАННЯ. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Допоможіть знайти: { $names }
call-pictured = { $count ->
    [one] Ви бачили цю дитину?
   *[other] Ви бачили цих дітей?
}
call-unseen = { $count ->
    [one] Допоможіть знайти зниклу дитину
   *[other] Допоможіть знайти зниклих дітей
}
name-withheld = Ім’я не розголошується
more-children = { $count ->
    [1] ще одна дитина
    [one] ще { $count } дитина
    [few] ще { $count } дитини
   *[many] ще { $count } дітей
}
count-children = { $count ->
    [one] { $count } дитина
    [few] { $count } дитини
   *[many] { $count } дітей
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] до 1 року
    [one] { $count } рік
    [few] { $count } роки
   *[many] { $count } років
}
age-months = { $count ->
    [0] до 1 місяця
    [one] { $count } місяць
    [few] { $count } місяці
   *[many] { $count } місяців
}
sex-female = { $teen ->
    [yes] дівчина
   *[no] дівчинка
}
sex-male = { $teen ->
    [yes] юнак
   *[no] хлопчик
}
sex-line-female = жіноча
sex-line-male = чоловіча
adult-female = жінка
adult-male = чоловік

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Дитина { $number }
label-age = Вік
label-sex = Стать
label-height = Зріст
label-build = Статура
label-hair = Волосся
label-eyes = Очі
label-clothing = Одяг
label-marks = Особливі прикмети
label-speaks = Мова
label-communication = Важливо знати
label-place = Востаннє бачили
label-time = Час
label-direction = Напрямок
label-travel = Спосіб пересування
label-companion = Поруч може бути
label-vehicle = Транспорт
label-link = Офіційне посилання
label-report = Повідомити через інтернет
map-area = Район пошуку
map-title = Карта району пошуку

## Phrases

coloured = { $colour } { $thing }
plate = номер: { $plate }
place-near = { $place } та околиці (радіус: близько { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Якщо ви побачите дитину, зателефонуйте: { $phone } ({ $contact }).
       *[other] Якщо ви побачите дітей, зателефонуйте: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Якщо ви побачите дитину, зателефонуйте: { $phone }.
       *[other] Якщо ви побачите дітей, зателефонуйте: { $phone }.
    }
}
do-not-approach = Не наближайтеся.
do-short = Телефонуйте: { $phone }
share = Будь ласка, поширте це повідомлення.
share-link = { $count ->
    [one] Задля захисту дитини фотографія тут не публікується. Відкрийте офіційне посилання і, будь ласка, поширюйте лише його.
   *[other] Задля захисту дітей фотографії тут не публікуються. Відкрийте офіційне посилання і, будь ласка, поширюйте лише його.
}
share-only = Відкрийте це посилання і поширюйте лише його: { $link }
as-picture = У вигляді зображення:
as-sheet = Плакат для друку, A4
check = Перевірте це повідомлення: { $code }
as-of = Станом на { $when }
as-of-update = Оновлено: { $when }
valid-until = Дійсне до { $when }
mail-note = Коли пошук завершиться, ми напишемо ще раз і попросимо видалити це повідомлення.

## Pictures

alt-photo = Плакат із фотографією.
alt-no-photo = Плакат без фотографії.
label-photo = Фото
label-code = QR-код

## Hashtags

hashtag = #ЗниклаДитина
hashtag-drill = #Навчання

## The end

ending-headline = Цей пошук завершено
ending-body = Цей пошук завершено. Будь ласка, видаліть свою копію. Дякуємо.
ending-alt = Оголошення без фотографії: { ending-body }

unconfirmed-headline = Стан не підтверджено
unconfirmed-body = Зараз ми не можемо підтвердити, чи триває цей пошук. Будь ласка, подивіться ще раз за хвилину.
unconfirmed-alt = Оголошення без фотографії: { unconfirmed-body }
unconfirmed-call = Якщо ви бачили зниклу дитину, зателефонуйте: { $phone }

## The public check page

check-title = Це повідомлення справжнє?
check-intro = Введіть код із плаката або виберіть зображення. Зображення переглядається один раз і не зберігається.
check-code = Код із плаката
check-picture = Зображення (JPEG, PNG, WebP або PDF, не більше { $megabytes } МБ)
check-button = Перевірити
check-open = Відкрити офіційну сторінку
check-replaced = Є новіша версія. Будь ласка, поширюйте лише її.
check-around = Зображення впізнано за виглядом: порівнювався лише сам плакат, а не те, що довкола нього.
check-live = Наше, чинне
check-live-body = Цей пошук триває. Правильним є те, що вказано на офіційній сторінці.
check-ended = Наше, завершене
check-altered = Змінене
check-altered-body = Це зображення зроблено з нашого, а потім змінено. Не поширюйте його й не телефонуйте за вказаними на ньому номерами.
check-unknown = Не наше
check-unknown-body = Ми не знаємо такого повідомлення. Дані про завершені пошуки через певний час видаляються. Перш ніж поширювати, уточніть у поліції.
check-wrong-code = Код — це літера H і ще вісім латинських літер або цифр, наприклад { $example }. Будь ласка, перевірте його ще раз.
check-wrong-picture = Це зображення не вдається прочитати. Будь ласка, надішліть JPEG, PNG або WebP розміром не більше { $megabytes } МБ.
check-wrong-sheet = Цей PDF не той файл, який ми опублікували; можливо, його зберегли наново. Чи плакат наш, покаже його код: будь ласка, введіть його.
check-unclear = Видно замало, щоб сказати напевно. Будь ласка, надішліть зображення цілком, якомога більше й чіткіше.
check-busy = Зараз забагато запитів. Будь ласка, спробуйте ще раз за кілька хвилин.

## Vocabulary

# Після слова «Волосся».
hair-colour-black = чорне
hair-colour-brown = каштанове
hair-colour-blonde = світле
hair-colour-red = руде
hair-colour-grey = із сивиною
hair-colour-white = сиве
hair-colour-dyed = фарбоване
hair-colour-bald = відсутнє

hair-style-short = коротке
hair-style-medium = середньої довжини
hair-style-long = довге
hair-style-straight = пряме
hair-style-curly = кучеряве
hair-style-braided = заплетене
hair-style-covered = покрите

# Після слова «Очі».
eyes-brown = карі
eyes-blue = блакитні
eyes-green = зелені
eyes-grey = сірі
eyes-hazel = горіхові
eyes-black = чорні

colour-black = { $gender ->
    [f] чорна
    [n] чорне
    [p] чорні
   *[m] чорний
}
colour-white = { $gender ->
    [f] біла
    [n] біле
    [p] білі
   *[m] білий
}
colour-grey = { $gender ->
    [f] сіра
    [n] сіре
    [p] сірі
   *[m] сірий
}
colour-red = { $gender ->
    [f] червона
    [n] червоне
    [p] червоні
   *[m] червоний
}
colour-orange = { $gender ->
    [f] помаранчева
    [n] помаранчеве
    [p] помаранчеві
   *[m] помаранчевий
}
colour-yellow = { $gender ->
    [f] жовта
    [n] жовте
    [p] жовті
   *[m] жовтий
}
colour-green = { $gender ->
    [f] зелена
    [n] зелене
    [p] зелені
   *[m] зелений
}
colour-blue = { $gender ->
    [f] синя
    [n] синє
    [p] сині
   *[m] синій
}
colour-purple = { $gender ->
    [f] фіолетова
    [n] фіолетове
    [p] фіолетові
   *[m] фіолетовий
}
colour-pink = { $gender ->
    [f] рожева
    [n] рожеве
    [p] рожеві
   *[m] рожевий
}
colour-brown = { $gender ->
    [f] коричнева
    [n] коричневе
    [p] коричневі
   *[m] коричневий
}
colour-beige = { $gender ->
    [f] бежева
    [n] бежеве
    [p] бежеві
   *[m] бежевий
}
colour-multicoloured = { $gender ->
    [f] різнокольорова
    [n] різнокольорове
    [p] різнокольорові
   *[m] різнокольоровий
}

garment-jacket = куртка
    .gender = f
garment-coat = пальто
    .gender = n
garment-hoodie = худі
    .gender = n
garment-sweater = светр
    .gender = m
garment-shirt = сорочка
    .gender = f
garment-blouse = блузка
    .gender = f
garment-tshirt = футболка
    .gender = f
garment-dress = сукня
    .gender = f
garment-skirt = спідниця
    .gender = f
garment-trousers = штани
    .gender = p
garment-jeans = джинси
    .gender = p
garment-shorts = шорти
    .gender = p
garment-shoes = взуття
    .gender = n
garment-boots = чоботи
    .gender = p
garment-trainers = кросівки
    .gender = p
garment-cap = кепка
    .gender = f
garment-hat = шапка
    .gender = f
garment-scarf = шарф
    .gender = m
garment-gloves = рукавички
    .gender = p
garment-backpack = рюкзак
    .gender = m
garment-glasses = окуляри
    .gender = p
garment-uniform = форма
    .gender = f
garment-pyjamas = піжама
    .gender = f
garment-swimwear = купальний костюм
    .gender = m

# Після слова «Статура».
build-slim = худорлява
build-medium = середня
build-heavy = міцна

vehicle-car = легковий автомобіль
    .gender = m
vehicle-estate = універсал
    .gender = m
vehicle-hatchback = хетчбек
    .gender = m
vehicle-saloon = седан
    .gender = m
vehicle-suv = позашляховик
    .gender = m
vehicle-van = фургон
    .gender = m
vehicle-truck = вантажівка
    .gender = f
vehicle-bus = автобус
    .gender = m
vehicle-motorcycle = мотоцикл
    .gender = m
vehicle-bicycle = велосипед
    .gender = m

communication-deaf = не чує
communication-hard_of_hearing = погано чує
communication-non_verbal = не говорить
communication-blind = не бачить
communication-needs_interpreter = потрібен перекладач

travel-foot_toddler = пішки
travel-foot_child = пішки
travel-foot_teen = пішки
travel-bicycle = на велосипеді
travel-public_transport = громадським транспортом
travel-rail = потягом
travel-car = автомобілем
