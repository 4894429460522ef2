# Español. El adjetivo sigue al sustantivo y concuerda con él: .gender m, f, mp, fp.

catalogue-review = nobody yet
catalogue-cldr = es

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Menor desaparecido en peligro
       *[other] Menores desaparecidos en peligro
    }
   *[no] { $count ->
        [one] Menor desaparecido
       *[other] Menores desaparecidos
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Alerta por secuestro de menor
   *[other] Alerta por secuestro de menores
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Menor separado de su familia
   *[other] Menores separados de su familia
}

kind-brief-lost = { $count ->
    [one] Menor desaparecido
   *[other] Menores desaparecidos
}
kind-brief-runaway = { kind-brief-lost }
kind-brief-unexplained = { kind-brief-lost }
kind-brief-abduction = { $count ->
    [one] Menor secuestrado
   *[other] Menores secuestrados
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Menor separado
   *[other] Menores separados
}

## The drill

drill-watermark = SIMULACRO – NO ES REAL
drill-mark = SIMULACRO
drill-kind = SIMULACRO. { $kind }

## Headline and call

headline = { $kind }: { $who }
call-named = Ayúdenos a encontrar a { $names }
call-pictured = { $count ->
    [one] ¿Ha visto a este menor?
   *[other] ¿Ha visto a estos menores?
}
call-unseen = { $count ->
    [one] Ayúdenos a encontrar a un menor desaparecido
   *[other] Ayúdenos a encontrar a menores desaparecidos
}
name-withheld = Nombre no publicado
more-children = { $count ->
    [one] un menor más
   *[other] { $count } menores más
}
count-children = { $count ->
    [one] 1 menor
   *[other] { $count } menores
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] menos de 1 año
    [one] 1 año
   *[other] { $count } años
}
age-months = { $count ->
    [0] menos de 1 mes
    [one] 1 mes
   *[other] { $count } meses
}
sex-female = { $teen ->
    [yes] chica
   *[no] niña
}
sex-male = { $teen ->
    [yes] chico
   *[no] niño
}
sex-line-female = femenino
sex-line-male = masculino
adult-female = mujer
adult-male = hombre

## Labels

line = { $label }: { $value }
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Menor { $number }
label-age = Edad
label-sex = Sexo
label-height = Estatura
label-build = Complexión
label-hair = Cabello
label-eyes = Ojos
label-clothing = Ropa
label-marks = Señas particulares
label-speaks = Habla
label-communication = Tenga en cuenta
label-place = Último lugar conocido
label-time = Fecha y hora
label-direction = Rumbo
label-travel = Se desplaza
label-companion = Posible acompañante
label-vehicle = Vehículo
label-link = Enlace oficial
label-report = Informar por internet
map-area = Zona de búsqueda
map-title = Mapa de la zona de búsqueda

## Phrases

coloured = { $thing } { $colour }
plate = matrícula: { $plate }
place-near = { $place } y alrededores (radio: unos { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date }, { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Si ve al menor, llame al { $phone } ({ $contact }).
       *[other] Si ve a los menores, llame al { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Si ve al menor, llame al { $phone }.
       *[other] Si ve a los menores, llame al { $phone }.
    }
}
do-not-approach = No se acerque.
do-short = Llame al { $phone }
share = Por favor, comparta esta alerta.
share-link = { $count ->
    [one] Para proteger al menor, aquí no se publica ninguna foto. Abra el enlace oficial y, por favor, comparta solo ese enlace.
   *[other] Para proteger a los menores, aquí no se publica ninguna foto. Abra el enlace oficial y, por favor, comparta solo ese enlace.
}
share-only = Abra y comparta solo este enlace: { $link }
as-picture = En imagen:
as-sheet = Cartel para imprimir, A4
check = Compruebe esta alerta: { $code }
as-of = Información a fecha de { $when }
as-of-update = Actualizado: { $when }
valid-until = Válido hasta: { $when }
mail-note = Cuando termine esta búsqueda, le escribiremos de nuevo y le pediremos que elimine este mensaje.

## Pictures

alt-photo = Cartel con foto.
alt-no-photo = Cartel sin foto.
label-photo = Foto
label-code = Código QR

## Hashtags

hashtag = #MenorDesaparecido
hashtag-drill = #Simulacro

## The end

ending-headline = Esta búsqueda ha terminado
ending-body = Esta búsqueda ha terminado. Por favor, elimine su copia. Gracias.
ending-alt = Aviso sin foto: { ending-body }

unconfirmed-headline = Estado sin confirmar
unconfirmed-body = En este momento no podemos confirmar si esta búsqueda continúa. Por favor, vuelva a mirar dentro de un minuto.
unconfirmed-alt = Aviso sin foto: { unconfirmed-body }
unconfirmed-call = Si ha visto a un menor desaparecido, llame al { $phone }.

## The public check page

check-title = ¿Es auténtica esta alerta?
check-intro = Escriba el código que figura en el cartel o elija la imagen. La imagen se examina una sola vez y no se guarda.
check-code = Código del cartel
check-picture = Imagen (JPEG, PNG, WebP o PDF, { $megabytes } MB como máximo)
check-button = Comprobar
check-open = Abrir la página oficial
check-replaced = Hay una versión más reciente. Por favor, comparta solo esa.
check-around = Se ha reconocido por su aspecto: solo se ha comparado el cartel, no lo que lo rodea.
check-live = Es nuestra y está activa
check-live-body = Esta búsqueda continúa. Lo que vale es lo que dice la página oficial.
check-ended = Es nuestra y ha terminado
check-altered = Alterada
check-altered-body = Esta imagen se hizo a partir de una nuestra y después se modificó. No la comparta ni llame a ningún número que figure en ella.
check-unknown = No es nuestra
check-unknown-body = No conocemos ninguna alerta así. Los datos de las búsquedas terminadas se eliminan al cabo de un tiempo. Pregunte a la policía antes de compartirla.
check-wrong-code = Un código consta de la letra H y otras ocho letras o cifras, por ejemplo { $example }. Por favor, revíselo.
check-wrong-picture = Esta imagen no se puede leer. Por favor, envíe un JPEG, PNG o WebP de { $megabytes } MB como máximo.
check-wrong-sheet = Este PDF no es el archivo que publicamos; puede que se haya guardado de nuevo. Si el cartel es nuestro, lo dice su código: por favor, escríbalo.
check-unclear = Se distingue demasiado poco para estar seguros. Por favor, envíe la imagen entera, lo más grande y nítida posible.
check-busy = En este momento hay demasiadas consultas. Por favor, inténtelo de nuevo dentro de unos minutos.

## Vocabulary

# Después de «Cabello».
hair-colour-black = negro
hair-colour-brown = castaño
hair-colour-blonde = rubio
hair-colour-red = pelirrojo
hair-colour-grey = canoso
hair-colour-white = blanco
hair-colour-dyed = teñido
hair-colour-bald = no tiene

hair-style-short = corto
hair-style-medium = de largo medio
hair-style-long = largo
hair-style-straight = liso
hair-style-curly = rizado
hair-style-braided = trenzado
hair-style-covered = cubierto

# Después de «Ojos».
eyes-brown = marrones
eyes-blue = azules
eyes-green = verdes
eyes-grey = grises
eyes-hazel = color avellana
eyes-black = negros

colour-black = { $gender ->
    [f] negra
    [mp] negros
    [fp] negras
   *[m] negro
}
colour-white = { $gender ->
    [f] blanca
    [mp] blancos
    [fp] blancas
   *[m] blanco
}
colour-grey = { $gender ->
    [mp] grises
    [fp] grises
   *[m] gris
}
colour-red = { $gender ->
    [f] roja
    [mp] rojos
    [fp] rojas
   *[m] rojo
}
colour-orange = naranja
colour-yellow = { $gender ->
    [f] amarilla
    [mp] amarillos
    [fp] amarillas
   *[m] amarillo
}
colour-green = { $gender ->
    [mp] verdes
    [fp] verdes
   *[m] verde
}
colour-blue = { $gender ->
    [mp] azules
    [fp] azules
   *[m] azul
}
colour-purple = { $gender ->
    [f] morada
    [mp] morados
    [fp] moradas
   *[m] morado
}
colour-pink = rosa
colour-brown = { $gender ->
    [mp] marrones
    [fp] marrones
   *[m] marrón
}
colour-beige = beige
colour-multicoloured = { $gender ->
    [mp] multicolores
    [fp] multicolores
   *[m] multicolor
}

garment-jacket = chaqueta
    .gender = f
garment-coat = abrigo
    .gender = m
garment-hoodie = sudadera con capucha
    .gender = f
garment-sweater = suéter
    .gender = m
garment-shirt = camisa
    .gender = f
garment-blouse = blusa
    .gender = f
garment-tshirt = camiseta
    .gender = f
garment-dress = vestido
    .gender = m
garment-skirt = falda
    .gender = f
garment-trousers = pantalones
    .gender = mp
garment-jeans = pantalones vaqueros
    .gender = mp
garment-shorts = pantalones cortos
    .gender = mp
garment-shoes = zapatos
    .gender = mp
garment-boots = botas
    .gender = fp
garment-trainers = zapatillas deportivas
    .gender = fp
garment-cap = gorra
    .gender = f
garment-hat = sombrero
    .gender = m
garment-scarf = bufanda
    .gender = f
garment-gloves = guantes
    .gender = mp
garment-backpack = mochila
    .gender = f
garment-glasses = gafas
    .gender = fp
garment-uniform = uniforme
    .gender = m
garment-pyjamas = pijama
    .gender = m
garment-swimwear = traje de baño
    .gender = m

# Después de «Complexión».
build-slim = delgada
build-medium = media
build-heavy = robusta

vehicle-car = automóvil
    .gender = m
vehicle-estate = automóvil familiar
    .gender = m
vehicle-hatchback = automóvil hatchback
    .gender = m
vehicle-saloon = sedán
    .gender = m
vehicle-suv = todoterreno (SUV)
    .gender = m
vehicle-van = furgoneta
    .gender = f
vehicle-truck = camión
    .gender = m
vehicle-bus = autobús
    .gender = m
vehicle-motorcycle = motocicleta
    .gender = f
vehicle-bicycle = bicicleta
    .gender = f

communication-deaf = no oye
communication-hard_of_hearing = oye mal
communication-non_verbal = no habla
communication-blind = no ve
communication-needs_interpreter = necesita intérprete

travel-foot_toddler = a pie
travel-foot_child = a pie
travel-foot_teen = a pie
travel-bicycle = en bicicleta
travel-public_transport = en transporte público
travel-rail = en tren
travel-car = en automóvil
