# Oʻzbekcha (lotin yozuvi). Grammatik jins yoʻq; sondan keyin ot birlikda turadi (“2 bola”). Oʻ va gʻ: U+02BB; tutuq belgisi: U+02BC.

catalogue-review = nobody yet
catalogue-cldr = uz-Latn

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Yoʻqolgan bola xavf ostida
       *[other] Yoʻqolgan bolalar xavf ostida
    }
   *[no] { $count ->
        [one] Yoʻqolgan bola
       *[other] Yoʻqolgan bolalar
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Bola oʻgʻirlab ketildi
   *[other] Bolalar oʻgʻirlab ketildi
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Oilasidan ajralib qolgan bola
   *[other] Oilasidan ajralib qolgan bolalar
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = Bola oʻgʻirligi
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Yolgʻiz bola
   *[other] Yolgʻiz bolalar
}

## The drill

drill-watermark = MASHQ – HAQIQIY EMAS
drill-mark = MASHQ
drill-kind = MASHQ. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Topishga yordam bering: { $names }
call-pictured = { $count ->
    [one] Bu bolani koʻrganmisiz?
   *[other] Bu bolalarni koʻrganmisiz?
}
call-unseen = { $count ->
    [one] Yoʻqolgan bolani topishga yordam bering
   *[other] Yoʻqolgan bolalarni topishga yordam bering
}
name-withheld = Ismi oshkor qilinmaydi
more-children = { $count ->
    [one] yana bir bola
   *[other] yana { $count } bola
}
count-children = { $count } bola

## The child

child-summary = { $age }, { $sex }
age-years = { $labelled ->
    [yes] { $count ->
        [0] 1 yoshga toʻlmagan
       *[other] { $count }
    }
   *[no] { $count ->
        [0] 1 yoshga toʻlmagan
       *[other] { $count } yoshda
    }
}
age-months = { $labelled ->
    [yes] { $count ->
        [0] 1 oyga toʻlmagan
       *[other] { $count } oy
    }
   *[no] { $count ->
        [0] 1 oyga toʻlmagan
       *[other] { $count } oylik
    }
}
sex-female = { $teen ->
    [yes] oʻsmir qiz
   *[no] qiz bola
}
sex-male = { $teen ->
    [yes] oʻsmir yigit
   *[no] oʻgʻil bola
}
sex-line-female = qiz
sex-line-male = oʻgʻil
adult-female = ayol
adult-male = erkak

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = { $number }-bola
label-age = Yoshi
label-sex = Jinsi
label-height = Boʻyi
label-build = Gavdasi
label-hair = Sochi
label-eyes = Koʻzi
label-clothing = Kiyimi
label-marks = Alohida belgilari
label-speaks = Soʻzlashadigan tili
label-communication = Eʼtibor bering
label-place = Oxirgi marta koʻrilgan joyi
label-time = Vaqti
label-direction = Yoʻnalishi
label-travel = Harakatlanish usuli
label-companion = Yonida boʻlishi mumkin
label-vehicle = Transport vositasi
label-link = Rasmiy havola
label-report = Internet orqali xabar berish
map-area = Qidiruv hududi
map-title = Qidiruv hududi xaritasi

## Phrases

coloured = { $colour } { $thing }
plate = davlat raqami: { $plate }
place-near = { $place } va atrofi (radius: taxminan { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, soat { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Bolani koʻrsangiz, shu raqamga qoʻngʻiroq qiling: { $phone } ({ $contact }).
       *[other] Bolalarni koʻrsangiz, shu raqamga qoʻngʻiroq qiling: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Bolani koʻrsangiz, shu raqamga qoʻngʻiroq qiling: { $phone }.
       *[other] Bolalarni koʻrsangiz, shu raqamga qoʻngʻiroq qiling: { $phone }.
    }
}
do-not-approach = Yaqinlashmang.
do-short = Telefon qiling: { $phone }
share = Iltimos, bu xabarni ulashing.
share-link = { $count ->
    [one] Bolani himoya qilish uchun bu yerda surat eʼlon qilinmaydi. Rasmiy havolani oching va, iltimos, faqat shu havolani ulashing.
   *[other] Bolalarni himoya qilish uchun bu yerda surat eʼlon qilinmaydi. Rasmiy havolani oching va, iltimos, faqat shu havolani ulashing.
}
share-only = Faqat shu havolani oching va ulashing: { $link }
as-picture = Rasm koʻrinishida:
as-sheet = Chop etish uchun plakat, A4
check = Bu xabarni tekshiring: { $code }
as-of = Maʼlumot vaqti: { $when }
as-of-update = Yangilandi: { $when }
valid-until = Amal qilish muddati: { $when }
mail-note = Qidiruv yakunlanganda sizga yana yozamiz va bu xatni oʻchirishni soʻraymiz.

## Pictures

alt-photo = Suratli plakat.
alt-no-photo = Suratsiz plakat.
label-photo = Surat
label-code = QR-kod

## Hashtags

hashtag = #YoʻqolganBola
hashtag-drill = #Mashq

## The end

ending-headline = Bu qidiruv yakunlandi
ending-body = Bu qidiruv yakunlandi. Iltimos, oʻzingizdagi nusxani oʻchiring. Rahmat.
ending-alt = Suratsiz bildirishnoma: { ending-body }

unconfirmed-headline = Holat tasdiqlanmagan
unconfirmed-body = Hozir bu qidiruv davom etayotganini tasdiqlay olmaymiz. Iltimos, bir daqiqadan keyin qayta qarang.
unconfirmed-alt = Suratsiz bildirishnoma: { unconfirmed-body }
unconfirmed-call = Yoʻqolgan bolani koʻrgan boʻlsangiz, shu raqamga qoʻngʻiroq qiling: { $phone }

## The public check page

check-title = Bu xabar haqiqiymi?
check-intro = Plakatdagi kodni yozing yoki rasmni tanlang. Rasm bir marta koʻrib chiqiladi va saqlanmaydi.
check-code = Plakatdagi kod
check-picture = Rasm (JPEG, PNG, WebP yoki PDF, koʻpi bilan { $megabytes } MB)
check-button = Tekshirish
check-open = Rasmiy sahifani oching
check-replaced = Yangiroq nusxasi bor. Iltimos, faqat oʻshani ulashing.
check-around = U koʻrinishidan tanildi: faqat plakat solishtirildi, uning atrofidagilar emas.
check-live = Bizniki, amalda
check-live-body = Bu qidiruv davom etmoqda. Rasmiy sahifada yozilgani toʻgʻri.
check-ended = Bizniki, yakunlangan
check-altered = Oʻzgartirilgan
check-altered-body = Bu rasm biznikidan yasalgan va keyin oʻzgartirilgan. Uni ulashmang va undagi hech bir raqamga qoʻngʻiroq qilmang.
check-unknown = Bizniki emas
check-unknown-body = Biz bunday xabarni bilmaymiz. Yakunlangan qidiruvlarning maʼlumotlari bir muddatdan keyin oʻchiriladi. Ulashishdan oldin ichki ishlar organlaridan soʻrang.
check-wrong-code = Kod — H harfi va yana sakkizta lotin harfi yoki raqam, masalan { $example }. Iltimos, uni qayta koʻring.
check-wrong-picture = Bu rasmni oʻqib boʻlmaydi. Iltimos, koʻpi bilan { $megabytes } MB boʻlgan JPEG, PNG yoki WebP yuboring.
check-wrong-sheet = Bu PDF biz eʼlon qilgan fayl emas; ehtimol, u qayta saqlangan. Plakat bizniki yoki yoʻqligini uning kodi koʻrsatadi: iltimos, kodni yozing.
check-unclear = Aniq aytish uchun juda kam narsa koʻrinadi. Iltimos, rasmni toʻliq, iloji boricha katta va tiniq yuboring.
check-busy = Hozir soʻrovlar juda koʻp. Iltimos, bir necha daqiqadan keyin qayta urinib koʻring.

## Vocabulary

hair-colour-black = qora
hair-colour-brown = jigarrang
hair-colour-blonde = och sariq
hair-colour-red = malla
hair-colour-grey = oq oralagan
hair-colour-white = oq
hair-colour-dyed = boʻyalgan
hair-colour-bald = yoʻq

hair-style-short = kalta
hair-style-medium = oʻrtacha uzunlikda
hair-style-long = uzun
hair-style-straight = silliq
hair-style-curly = jingalak
hair-style-braided = oʻrilgan
hair-style-covered = yopilgan

eyes-brown = jigarrang
eyes-blue = koʻk
eyes-green = yashil
eyes-grey = kulrang
eyes-hazel = och jigarrang
eyes-black = qora

colour-black = qora
colour-white = oq
colour-grey = kulrang
colour-red = qizil
colour-orange = toʻq sariq
colour-yellow = sariq
colour-green = yashil
colour-blue = koʻk
colour-purple = binafsharang
colour-pink = pushti
colour-brown = jigarrang
colour-beige = bej
colour-multicoloured = rang-barang

garment-jacket = kurtka
garment-coat = palto
garment-hoodie = kapyushonli kofta
garment-sweater = sviter
garment-shirt = yoqali koʻylak
garment-blouse = bluzka
garment-tshirt = futbolka
garment-dress = qizlar koʻylagi
garment-skirt = yubka
garment-trousers = shim
garment-jeans = jinsi shim
garment-shorts = kalta shim
garment-shoes = oyoq kiyim
garment-boots = etik
garment-trainers = krossovka
garment-cap = kepka
garment-hat = shapka
garment-scarf = sharf
garment-gloves = qoʻlqop
garment-backpack = ryukzak
garment-glasses = koʻzoynak
garment-uniform = forma
garment-pyjamas = pijama
garment-swimwear = choʻmilish kiyimi

build-slim = ozgʻin
build-medium = oʻrtacha
build-heavy = toʻla

vehicle-car = yengil avtomobil
vehicle-estate = universal
vehicle-hatchback = xetchbek
vehicle-saloon = sedan
vehicle-suv = yoʻltanlamas (SUV)
vehicle-van = furgon
vehicle-truck = yuk mashinasi
vehicle-bus = avtobus
vehicle-motorcycle = mototsikl
vehicle-bicycle = velosiped

communication-deaf = eshitmaydi
communication-hard_of_hearing = yaxshi eshitmaydi
communication-non_verbal = gapirmaydi
communication-blind = koʻrmaydi
communication-needs_interpreter = tarjimon kerak

travel-foot_toddler = piyoda
travel-foot_child = piyoda
travel-foot_teen = piyoda
travel-bicycle = velosipedda
travel-public_transport = jamoat transportida
travel-rail = poyezdda
travel-car = avtomobilda
