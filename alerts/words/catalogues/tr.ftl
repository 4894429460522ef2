# Türkçe. Dil bilgisel cinsiyet yoktur; sayıdan sonra isim tekil kalır (“2 çocuk”).

catalogue-review = nobody yet
catalogue-cldr = tr

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Kayıp çocuk tehlikede
       *[other] Kayıp çocuklar tehlikede
    }
   *[no] { $count ->
        [one] Kayıp çocuk
       *[other] Kayıp çocuklar
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = Çocuk kaçırma uyarısı
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Ailesinden ayrı düşmüş çocuk
   *[other] Ailesinden ayrı düşmüş çocuklar
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Çocuk kaçırıldı
   *[other] Çocuklar kaçırıldı
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Refakatsiz çocuk
   *[other] Refakatsiz çocuklar
}

## The drill

drill-watermark = TATBİKAT – GERÇEK DEĞİL
drill-mark = TATBİKAT
drill-kind = TATBİKAT. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Bulmamıza yardım edin: { $names }
call-pictured = { $count ->
    [one] Bu çocuğu gördünüz mü?
   *[other] Bu çocukları gördünüz mü?
}
call-unseen = { $count ->
    [one] Kayıp bir çocuğu bulmamıza yardım edin
   *[other] Kayıp çocukları bulmamıza yardım edin
}
name-withheld = Adı açıklanmıyor
more-children = { $count ->
    [one] bir çocuk daha
   *[other] { $count } çocuk daha
}
count-children = { $count } çocuk

## The child

child-summary = { $age } { $sex }
age-years = { $labelled ->
    [yes] { $count ->
        [0] 1 yaşından küçük
       *[other] { $count }
    }
   *[no] { $count ->
        [0] 1 yaşından küçük
       *[other] { $count } yaşında
    }
}
age-months = { $labelled ->
    [yes] { $count ->
        [0] 1 aydan küçük
       *[other] { $count } ay
    }
   *[no] { $count ->
        [0] 1 aydan küçük
       *[other] { $count } aylık
    }
}
sex-female = { $teen ->
    [yes] genç kız
   *[no] kız çocuğu
}
sex-male = { $teen ->
    [yes] genç erkek
   *[no] erkek çocuk
}
sex-line-female = kız
sex-line-male = erkek
adult-female = kadın
adult-male = erkek

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = { $number }. çocuk
label-age = Yaşı
label-sex = Cinsiyeti
label-height = Boyu
label-build = Vücut yapısı
label-hair = Saçı
label-eyes = Gözleri
label-clothing = Giysileri
label-marks = Ayırt edici özellikleri
label-speaks = Konuştuğu dil
label-communication = Önemli
label-place = Son görüldüğü yer
label-time = Zaman
label-direction = Yön
label-travel = Ulaşım şekli
label-companion = Yanında olabilir
label-vehicle = Araç
label-link = Resmî bağlantı
label-report = İnternetten bildirim
map-area = Arama bölgesi
map-title = Arama bölgesinin haritası

## Phrases

coloured = { $colour } { $thing }
plate = plaka: { $plate }
place-near = { $place } ve çevresi (yarıçap: yaklaşık { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, saat { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Çocuğu görürseniz şu numarayı arayın: { $phone } ({ $contact }).
       *[other] Çocukları görürseniz şu numarayı arayın: { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Çocuğu görürseniz şu numarayı arayın: { $phone }.
       *[other] Çocukları görürseniz şu numarayı arayın: { $phone }.
    }
}
do-not-approach = Yaklaşmayın.
do-short = Arayın: { $phone }
share = Lütfen bu duyuruyu paylaşın.
share-link = { $count ->
    [one] Çocuğun korunması için burada fotoğraf yayımlanmıyor. Resmî bağlantıyı açın ve lütfen yalnızca o bağlantıyı paylaşın.
   *[other] Çocukların korunması için burada fotoğraf yayımlanmıyor. Resmî bağlantıyı açın ve lütfen yalnızca o bağlantıyı paylaşın.
}
share-only = Yalnızca bu bağlantıyı açın ve paylaşın: { $link }
as-picture = Resim olarak:
as-sheet = Yazdırılacak afiş, A4
check = Bu duyuruyu doğrulayın: { $code }
as-of = Bilgilerin tarihi: { $when }
as-of-update = Güncellendi: { $when }
valid-until = Şu tarihe kadar geçerli: { $when }
mail-note = Bu arama sona erdiğinde size yeniden yazacak ve bu iletiyi silmenizi isteyeceğiz.

## Pictures

alt-photo = Fotoğraflı afiş.
alt-no-photo = Fotoğrafsız afiş.
label-photo = Fotoğraf
label-code = QR kodu

## Hashtags

hashtag = #KayıpÇocuk
hashtag-drill = #Tatbikat

## The end

ending-headline = Bu arama sona erdi
ending-body = Bu arama sona erdi. Lütfen sizdeki kopyayı silin. Teşekkür ederiz.
ending-alt = Fotoğrafsız bildirim: { ending-body }

unconfirmed-headline = Durum doğrulanmadı
unconfirmed-body = Şu anda bu aramanın sürüp sürmediğini doğrulayamıyoruz. Lütfen bir dakika sonra yeniden bakın.
unconfirmed-alt = Fotoğrafsız bildirim: { unconfirmed-body }
unconfirmed-call = Kayıp bir çocuk gördüyseniz şu numarayı arayın: { $phone }

## The public check page

check-title = Bu duyuru gerçek mi?
check-intro = Afişteki kodu yazın ya da resmi seçin. Resme bir kez bakılır ve resim saklanmaz.
check-code = Afişteki kod
check-picture = Resim (JPEG, PNG, WebP veya PDF, en fazla { $megabytes } MB)
check-button = Kontrol et
check-open = Resmî sayfayı açın
check-replaced = Daha yeni bir sürüm var. Lütfen yalnızca onu paylaşın.
check-around = Görünüşünden tanındı: yalnızca afiş karşılaştırıldı, çevresindekiler karşılaştırılmadı.
check-live = Bizim, yayında
check-live-body = Bu arama sürüyor. Geçerli olan, resmî sayfada yazandır.
check-ended = Bizim, sona erdi
check-altered = Değiştirilmiş
check-altered-body = Bu resim bizim bir resmimizden yapılmış ve sonradan değiştirilmiş. Onu paylaşmayın ve üzerindeki hiçbir numarayı aramayın.
check-unknown = Bizim değil
check-unknown-body = Böyle bir duyuru bilmiyoruz. Sona eren aramaların verileri bir süre sonra silinir. Paylaşmadan önce polise sorun.
check-wrong-code = Kod, H harfi ile ardından gelen sekiz harf veya rakamdan oluşur, örneğin { $example }. Lütfen yeniden bakın.
check-wrong-picture = Bu resim okunamıyor. Lütfen en fazla { $megabytes } MB büyüklüğünde JPEG, PNG veya WebP gönderin.
check-wrong-sheet = Bu PDF, yayımladığımız dosya değil; yeniden kaydedilmiş olabilir. Afişin bizim olup olmadığını kodu gösterir: lütfen kodu yazın.
check-unclear = Emin olmak için çok az şey seçilebiliyor. Lütfen resmin tamamını, olabildiğince büyük ve net gönderin.
check-busy = Şu anda çok fazla sorgu var. Lütfen birkaç dakika sonra yeniden deneyin.

## Vocabulary

hair-colour-black = siyah
hair-colour-brown = kahverengi
hair-colour-blonde = sarı
hair-colour-red = kızıl
hair-colour-grey = kırlaşmış
hair-colour-white = beyaz
hair-colour-dyed = boyalı
hair-colour-bald = yok

hair-style-short = kısa
hair-style-medium = orta uzunlukta
hair-style-long = uzun
hair-style-straight = düz
hair-style-curly = kıvırcık
hair-style-braided = örgülü
hair-style-covered = örtülü

eyes-brown = kahverengi
eyes-blue = mavi
eyes-green = yeşil
eyes-grey = gri
eyes-hazel = ela
eyes-black = siyah

colour-black = siyah
colour-white = beyaz
colour-grey = gri
colour-red = kırmızı
colour-orange = turuncu
colour-yellow = sarı
colour-green = yeşil
colour-blue = mavi
colour-purple = mor
colour-pink = pembe
colour-brown = kahverengi
colour-beige = bej
colour-multicoloured = çok renkli

garment-jacket = ceket
garment-coat = palto
garment-hoodie = kapüşonlu sweatshirt
garment-sweater = kazak
garment-shirt = gömlek
garment-blouse = bluz
garment-tshirt = tişört
garment-dress = elbise
garment-skirt = etek
garment-trousers = pantolon
garment-jeans = kot pantolon
garment-shorts = şort
garment-shoes = ayakkabı
garment-boots = çizme
garment-trainers = spor ayakkabı
garment-cap = kep
garment-hat = şapka
garment-scarf = atkı
garment-gloves = eldiven
garment-backpack = sırt çantası
garment-glasses = gözlük
garment-uniform = üniforma
garment-pyjamas = pijama
garment-swimwear = mayo

build-slim = ince
build-medium = orta
build-heavy = iri

vehicle-car = otomobil
vehicle-estate = station vagon
vehicle-hatchback = hatchback
vehicle-saloon = sedan
vehicle-suv = SUV
vehicle-van = panelvan
vehicle-truck = kamyon
vehicle-bus = otobüs
vehicle-motorcycle = motosiklet
vehicle-bicycle = bisiklet

communication-deaf = duymuyor
communication-hard_of_hearing = az duyuyor
communication-non_verbal = konuşmuyor
communication-blind = görmüyor
communication-needs_interpreter = tercümana ihtiyacı var

travel-foot_toddler = yaya
travel-foot_child = yaya
travel-foot_teen = yaya
travel-bicycle = bisikletle
travel-public_transport = toplu taşımayla
travel-rail = trenle
travel-car = otomobille
