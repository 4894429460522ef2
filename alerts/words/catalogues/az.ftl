# Azərbaycanca. Qrammatik cins yoxdur; saydan sonra isim təkdə qalır („2 uşaq”).

catalogue-review = nobody yet
catalogue-cldr = az

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] İtkin uşaq təhlükədədir
       *[other] İtkin uşaqlar təhlükədədir
    }
   *[no] { $count ->
        [one] İtkin uşaq
       *[other] İtkin uşaqlar
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = Uşaq oğurluğu xəbərdarlığı
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Ailədən ayrı düşmüş uşaq
   *[other] Ailədən ayrı düşmüş uşaqlar
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Uşaq oğurlanıb
   *[other] Uşaqlar oğurlanıb
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Ayrı düşmüş uşaq
   *[other] Ayrı düşmüş uşaqlar
}

## The drill

drill-watermark = TƏLİM – HƏQİQİ DEYİL
drill-mark = TƏLİM
drill-kind = TƏLİM. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Tapmağa kömək edin: { $names }
call-pictured = { $count ->
    [one] Bu uşağı görmüsünüz?
   *[other] Bu uşaqları görmüsünüz?
}
call-unseen = { $count ->
    [one] İtkin uşağı tapmağa kömək edin
   *[other] İtkin uşaqları tapmağa kömək edin
}
name-withheld = Ad açıqlanmır
more-children = { $count ->
    [one] daha bir uşaq
   *[other] daha { $count } uşaq
}
count-children = { $count } uşaq

## The child

child-summary = { $age } { $sex }
age-years = { $labelled ->
    [yes] { $count ->
        [0] 1 yaşdan kiçik
       *[other] { $count }
    }
   *[no] { $count ->
        [0] 1 yaşdan kiçik
       *[other] { $count } yaşında
    }
}
age-months = { $labelled ->
    [yes] { $count ->
        [0] 1 aydan kiçik
       *[other] { $count } ay
    }
   *[no] { $count ->
        [0] 1 aydan kiçik
       *[other] { $count } aylıq
    }
}
sex-female = qız
sex-male = oğlan
sex-line-female = qız
sex-line-male = oğlan
adult-female = qadın
adult-male = kişi

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Uşaq { $number }
label-age = Yaşı
label-sex = Cinsi
label-height = Boyu
label-build = Bədən quruluşu
label-hair = Saçı
label-eyes = Gözləri
label-clothing = Geyimi
label-marks = Xüsusi əlamətləri
label-speaks = Danışdığı dil
label-communication = Nəzərə alın
label-place = Son dəfə görüldüyü yer
label-time = Vaxt
label-direction = İstiqamət
label-travel = Hərəkət üsulu
label-companion = Yanında ola bilər
label-vehicle = Nəqliyyat vasitəsi
label-link = Rəsmi keçid
label-report = Onlayn məlumat vermək üçün
map-area = Axtarış ərazisi
map-title = Axtarış ərazisinin xəritəsi

## Phrases

coloured = { $colour } { $thing }
plate = nömrə nişanı: { $plate }
place-near = { $place } və ətrafı (radius: təxminən { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, saat { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Uşağı görsəniz, { $phone } nömrəsinə zəng edin ({ $contact }).
       *[other] Uşaqları görsəniz, { $phone } nömrəsinə zəng edin ({ $contact }).
    }
   *[no] { $count ->
        [one] Uşağı görsəniz, { $phone } nömrəsinə zəng edin.
       *[other] Uşaqları görsəniz, { $phone } nömrəsinə zəng edin.
    }
}
do-not-approach = Yaxınlaşmayın.
do-short = Zəng edin: { $phone }
share = Zəhmət olmasa, bu xəbərdarlığı paylaşın.
share-link = { $count ->
    [one] Uşağı qorumaq üçün burada fotoşəkil dərc edilmir. Rəsmi keçidi açın və, zəhmət olmasa, yalnız həmin keçidi paylaşın.
   *[other] Uşaqları qorumaq üçün burada fotoşəkil dərc edilmir. Rəsmi keçidi açın və, zəhmət olmasa, yalnız həmin keçidi paylaşın.
}
share-only = Yalnız bu keçidi açın və paylaşın: { $link }
as-picture = Şəkil kimi:
as-sheet = Çap üçün plakat, A4
check = Bu xəbərdarlığı yoxlayın: { $code }
as-of = Məlumatın vaxtı: { $when }
as-of-update = Yenilənib: { $when }
valid-until = Bu vaxtadək qüvvədədir: { $when }
mail-note = Axtarış başa çatanda sizə yenidən yazacağıq və bu məktubu silməyinizi xahiş edəcəyik.

## Pictures

alt-photo = Fotoşəkilli plakat.
alt-no-photo = Fotoşəkilsiz plakat.
label-photo = Foto
label-code = QR kod

## Hashtags

hashtag = #İtkinUşaq
hashtag-drill = #Təlim

## The end

ending-headline = Bu axtarış başa çatıb
ending-body = Bu axtarış başa çatıb. Zəhmət olmasa, özünüzdəki nüsxəni silin. Təşəkkür edirik.
ending-alt = Fotoşəkilsiz bildiriş: { ending-body }

unconfirmed-headline = Vəziyyət təsdiqlənməyib
unconfirmed-body = Hazırda bu axtarışın davam edib-etmədiyini təsdiqləyə bilmirik. Zəhmət olmasa, bir dəqiqədən sonra yenidən baxın.
unconfirmed-alt = Fotoşəkilsiz bildiriş: { unconfirmed-body }
unconfirmed-call = İtkin düşmüş uşağı görmüsünüzsə, zəng edin: { $phone }

## The public check page

check-title = Bu xəbərdarlıq həqiqidirmi?
check-intro = Plakatdakı kodu yazın və ya şəkli seçin. Şəklə bir dəfə baxılır və o saxlanılmır.
check-code = Plakatdakı kod
check-picture = Şəkil (JPEG, PNG, WebP və ya PDF, ən çoxu { $megabytes } MB)
check-button = Yoxla
check-open = Rəsmi səhifəni açın
check-replaced = Daha yeni variant var. Zəhmət olmasa, yalnız onu paylaşın.
check-around = Görünüşünə görə tanınıb: yalnız plakat müqayisə edilib, ətrafındakılar yox.
check-live = Bizimdir və qüvvədədir
check-live-body = Bu axtarış davam edir. Rəsmi səhifədə yazılan doğrudur.
check-ended = Bizimdir və başa çatıb
check-altered = Dəyişdirilib
check-altered-body = Bu şəkil bizim şəkildən hazırlanıb və sonra dəyişdirilib. Onu paylaşmayın və üzərindəki heç bir nömrəyə zəng etməyin.
check-unknown = Bizim deyil
check-unknown-body = Belə bir xəbərdarlıq tanımırıq. Başa çatmış axtarışların məlumatları bir müddət sonra silinir. Paylaşmazdan əvvəl polisdən soruşun.
check-wrong-code = Kod H hərfindən və daha səkkiz hərf və ya rəqəmdən ibarətdir, məsələn { $example }. Zəhmət olmasa, ona yenidən baxın.
check-wrong-picture = Bu şəkli oxumaq mümkün deyil. Zəhmət olmasa, ən çoxu { $megabytes } MB olan JPEG, PNG və ya WebP göndərin.
check-wrong-sheet = Bu PDF bizim dərc etdiyimiz fayl deyil; ola bilsin, yenidən saxlanılıb. Plakatın bizim olub-olmadığını onun kodu göstərir: zəhmət olmasa, kodu yazın.
check-unclear = Əmin olmaq üçün çox az şey görünür. Zəhmət olmasa, şəkli bütöv, mümkün qədər böyük və aydın göndərin.
check-busy = Hazırda çox sorğu var. Zəhmət olmasa, bir neçə dəqiqədən sonra yenidən cəhd edin.

## Vocabulary

hair-colour-black = qara
hair-colour-brown = şabalıdı
hair-colour-blonde = sarı
hair-colour-red = kürən
hair-colour-grey = çal
hair-colour-white = ağ
hair-colour-dyed = boyanmış
hair-colour-bald = saçsız

hair-style-short = qısa
hair-style-medium = orta uzunluqda
hair-style-long = uzun
hair-style-straight = düz
hair-style-curly = qıvrım
hair-style-braided = hörülmüş
hair-style-covered = örtülü

eyes-brown = qəhvəyi
eyes-blue = mavi
eyes-green = yaşıl
eyes-grey = boz
eyes-hazel = ala
eyes-black = qara

colour-black = qara
colour-white = ağ
colour-grey = boz
colour-red = qırmızı
colour-orange = narıncı
colour-yellow = sarı
colour-green = yaşıl
colour-blue = mavi
colour-purple = bənövşəyi
colour-pink = çəhrayı
colour-brown = qəhvəyi
colour-beige = bej
colour-multicoloured = rəngarəng

garment-jacket = gödəkçə
garment-coat = palto
garment-hoodie = kapüşonlu sviter
garment-sweater = sviter
garment-shirt = köynək
garment-blouse = bluz
garment-tshirt = futbolka
garment-dress = don
garment-skirt = yubka
garment-trousers = şalvar
garment-jeans = cins şalvar
garment-shorts = şort
garment-shoes = ayaqqabı
garment-boots = çəkmə
garment-trainers = idman ayaqqabısı
garment-cap = kepka
garment-hat = papaq
garment-scarf = şərf
garment-gloves = əlcək
garment-backpack = bel çantası
garment-glasses = eynək
garment-uniform = uniforma
garment-pyjamas = pijama
garment-swimwear = çimərlik geyimi

build-slim = arıq
build-medium = orta
build-heavy = dolu

vehicle-car = minik avtomobili
vehicle-estate = universal
vehicle-hatchback = hetçbek
vehicle-saloon = sedan
vehicle-suv = yolsuzluq avtomobili (SUV)
vehicle-van = furqon
vehicle-truck = yük maşını
vehicle-bus = avtobus
vehicle-motorcycle = motosiklet
vehicle-bicycle = velosiped

communication-deaf = eşitmir
communication-hard_of_hearing = zəif eşidir
communication-non_verbal = danışmır
communication-blind = görmür
communication-needs_interpreter = tərcüməçiyə ehtiyacı var

travel-foot_toddler = piyada
travel-foot_child = piyada
travel-foot_teen = piyada
travel-bicycle = velosipedlə
travel-public_transport = ictimai nəqliyyatla
travel-rail = qatarla
travel-car = avtomobillə
