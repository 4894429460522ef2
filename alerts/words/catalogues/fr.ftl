# Français. L’adjectif suit le nom et s’accorde avec lui : .gender m, f, mp, fp. Espace insécable devant « : » et « ? ».

catalogue-review = nobody yet
catalogue-cldr = fr

## Kinds

kind-lost = { $danger ->
    [yes] { $count ->
        [one] Enfant disparu en danger
       *[other] Enfants disparus en danger
    }
   *[no] { $count ->
        [one] Enfant disparu
       *[other] Enfants disparus
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = { $count ->
    [one] Alerte enlèvement d’enfant
   *[other] Alerte enlèvement d’enfants
}
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Enfant séparé de sa famille
   *[other] Enfants séparés de leur famille
}

kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Enfant enlevé
   *[other] Enfants enlevés
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Enfant séparé
   *[other] Enfants séparés
}

## The drill

drill-watermark = EXERCICE – CAS FICTIF
drill-mark = EXERCICE
drill-kind = EXERCICE. { $kind }

## Headline and call

headline = { $kind } : { $who }
call-named = Aidez-nous à retrouver { $names }
call-pictured = { $count ->
    [one] Avez-vous vu cet enfant ?
   *[other] Avez-vous vu ces enfants ?
}
call-unseen = { $count ->
    [one] Aidez-nous à retrouver un enfant disparu
   *[other] Aidez-nous à retrouver des enfants disparus
}
name-withheld = Prénom non publié
more-children = { $count ->
    [one] un autre enfant
   *[other] { $count } autres enfants
}
count-children = { $count ->
    [one] { $count } enfant
   *[other] { $count } enfants
}

## The child

child-summary = { $age }, { $sex }
age-years = { $count ->
    [0] moins de 1 an
    [one] 1 an
   *[other] { $count } ans
}
age-months = { $count ->
    [0] moins de 1 mois
   *[other] { $count } mois
}
sex-female = { $teen ->
    [yes] adolescente
   *[no] fille
}
sex-male = { $teen ->
    [yes] adolescent
   *[no] garçon
}
sex-line-female = féminin
sex-line-male = masculin
adult-female = femme
adult-male = homme

## Labels

line = { $label } : { $value }
listed = { $before }, { $more }
listed-apart = { $before } ; { $more }
label-child = Enfant { $number }
label-age = Âge
label-sex = Sexe
label-height = Taille
label-build = Corpulence
label-hair = Cheveux
label-eyes = Yeux
label-clothing = Vêtements
label-marks = Signes particuliers
label-speaks = Langue parlée
label-communication = À savoir
label-place = Dernier lieu connu
label-time = Date et heure
label-direction = Direction
label-travel = Déplacement
label-companion = Accompagnant possible
label-vehicle = Véhicule
label-link = Lien officiel
label-report = Signaler en ligne
map-area = Zone de recherche
map-title = Carte de la zone de recherche

## Phrases

coloured = { $thing } { $colour }
plate = immatriculation : { $plate }
place-near = { $place } et alentours (rayon : environ { $distance })
foreign-text = { $text } [{ $language }]
date-medium = yMMMd
date-short = MMMd
moment = { $date } à { $time } ({ $zone })
moment-short = { $date }, { $time }

## What to do

do-call = { $named ->
    [yes] { $count ->
        [one] Si vous voyez l’enfant, appelez le { $phone } ({ $contact }).
       *[other] Si vous voyez les enfants, appelez le { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] Si vous voyez l’enfant, appelez le { $phone }.
       *[other] Si vous voyez les enfants, appelez le { $phone }.
    }
}
do-not-approach = Ne vous approchez pas.
do-short = Appelez le { $phone }
share = Merci de partager cette alerte.
share-link = { $count ->
    [one] Pour protéger l’enfant, aucune photo n’est publiée ici. Ouvrez le lien officiel et merci de ne partager que ce lien.
   *[other] Pour protéger les enfants, aucune photo n’est publiée ici. Ouvrez le lien officiel et merci de ne partager que ce lien.
}
share-only = N’ouvrez et ne partagez que ce lien : { $link }
as-picture = En image :
as-sheet = Affiche à imprimer, A4
check = Vérifiez cette alerte : { $code }
as-of = Situation au { $when }
as-of-update = Mise à jour : { $when }
valid-until = Valable jusqu’au { $when }
mail-note = Lorsque ces recherches seront terminées, nous vous écrirons de nouveau et vous demanderons de supprimer ce message.

## Pictures

alt-photo = Affiche avec photo.
alt-no-photo = Affiche sans photo.
label-photo = Photo
label-code = Code QR

## Hashtags

hashtag = #EnfantDisparu
hashtag-drill = #Exercice

## The end

ending-headline = Ces recherches sont terminées
ending-body = Ces recherches sont terminées. Veuillez supprimer votre copie. Merci.
ending-alt = Avis sans photo : { ending-body }

unconfirmed-headline = Situation non confirmée
unconfirmed-body = Pour le moment, nous ne pouvons pas confirmer que ces recherches se poursuivent. Veuillez regarder à nouveau dans une minute.
unconfirmed-alt = Avis sans photo : { unconfirmed-body }
unconfirmed-call = Si vous avez vu un enfant disparu, appelez le { $phone }.

## The public check page

check-title = Cette alerte est-elle authentique ?
check-intro = Saisissez le code qui figure sur l’affiche ou choisissez l’image. L’image est examinée une seule fois et n’est pas conservée.
check-code = Code figurant sur l’affiche
check-picture = Image (JPEG, PNG, WebP ou PDF, { $megabytes } Mo au plus)
check-button = Vérifier
check-open = Ouvrir la page officielle
check-replaced = Il existe une version plus récente. Merci de ne partager que celle-ci.
check-around = Elle a été reconnue à son apparence : seule l’affiche a été comparée, pas ce qui l’entoure.
check-live = C’est bien la nôtre, et elle est en cours
check-live-body = Ces recherches se poursuivent. C’est la page officielle qui fait foi.
check-ended = C’est bien la nôtre, mais elle est terminée
check-altered = Modifiée
check-altered-body = Cette image a été faite à partir de l’une des nôtres, puis modifiée. Ne la partagez pas et n’appelez aucun numéro qui y figure.
check-unknown = Ce n’est pas la nôtre
check-unknown-body = Nous ne connaissons aucune alerte de ce genre. Les données des recherches terminées sont effacées au bout d’un certain temps. Demandez à la police avant de la partager.
check-wrong-code = Un code se compose de la lettre H et de huit autres lettres ou chiffres, par exemple { $example }. Veuillez le relire.
check-wrong-picture = Cette image ne peut pas être lue. Veuillez envoyer un fichier JPEG, PNG ou WebP de { $megabytes } Mo au plus.
check-wrong-sheet = Ce PDF n’est pas le fichier que nous avons publié ; il a peut-être été enregistré de nouveau. C’est le code qui dit si l’affiche est la nôtre : veuillez le saisir.
check-unclear = On en distingue trop peu pour être sûr. Veuillez envoyer l’image entière, aussi grande et nette que possible.
check-busy = Il y a trop de demandes en ce moment. Veuillez réessayer dans quelques minutes.

## Vocabulary

# Après « Cheveux ».
hair-colour-black = noirs
hair-colour-brown = châtains
hair-colour-blonde = blonds
hair-colour-red = roux
hair-colour-grey = grisonnants
hair-colour-white = blancs
hair-colour-dyed = teints
hair-colour-bald = aucun

hair-style-short = courts
hair-style-medium = mi-longs
hair-style-long = longs
hair-style-straight = raides
hair-style-curly = bouclés
hair-style-braided = tressés
hair-style-covered = couverts

# Après « Yeux ».
eyes-brown = marron
eyes-blue = bleus
eyes-green = verts
eyes-grey = gris
eyes-hazel = noisette
eyes-black = noirs

colour-black = { $gender ->
    [f] noire
    [mp] noirs
    [fp] noires
   *[m] noir
}
colour-white = { $gender ->
    [f] blanche
    [mp] blancs
    [fp] blanches
   *[m] blanc
}
colour-grey = { $gender ->
    [f] grise
    [fp] grises
   *[m] gris
}
colour-red = { $gender ->
    [mp] rouges
    [fp] rouges
   *[m] rouge
}
colour-orange = orange
colour-yellow = { $gender ->
    [mp] jaunes
    [fp] jaunes
   *[m] jaune
}
colour-green = { $gender ->
    [f] verte
    [mp] verts
    [fp] vertes
   *[m] vert
}
colour-blue = { $gender ->
    [f] bleue
    [mp] bleus
    [fp] bleues
   *[m] bleu
}
colour-purple = { $gender ->
    [f] violette
    [mp] violets
    [fp] violettes
   *[m] violet
}
colour-pink = { $gender ->
    [mp] roses
    [fp] roses
   *[m] rose
}
colour-brown = marron
colour-beige = { $gender ->
    [mp] beiges
    [fp] beiges
   *[m] beige
}
colour-multicoloured = { $gender ->
    [mp] multicolores
    [fp] multicolores
   *[m] multicolore
}

garment-jacket = veste
    .gender = f
garment-coat = manteau
    .gender = m
garment-hoodie = sweat à capuche
    .gender = m
garment-sweater = pull
    .gender = m
garment-shirt = chemise
    .gender = f
garment-blouse = chemisier
    .gender = m
garment-tshirt = T-shirt
    .gender = m
garment-dress = robe
    .gender = f
garment-skirt = jupe
    .gender = f
garment-trousers = pantalon
    .gender = m
garment-jeans = jean
    .gender = m
garment-shorts = short
    .gender = m
garment-shoes = chaussures
    .gender = fp
garment-boots = bottes
    .gender = fp
garment-trainers = baskets
    .gender = fp
garment-cap = casquette
    .gender = f
garment-hat = chapeau
    .gender = m
garment-scarf = écharpe
    .gender = f
garment-gloves = gants
    .gender = mp
garment-backpack = sac à dos
    .gender = m
garment-glasses = lunettes
    .gender = fp
garment-uniform = uniforme
    .gender = m
garment-pyjamas = pyjama
    .gender = m
garment-swimwear = maillot de bain
    .gender = m

# Après « Corpulence ».
build-slim = mince
build-medium = moyenne
build-heavy = forte

vehicle-car = voiture
    .gender = f
vehicle-estate = break
    .gender = m
vehicle-hatchback = voiture à hayon
    .gender = f
vehicle-saloon = berline
    .gender = f
vehicle-suv = SUV
    .gender = m
vehicle-van = fourgonnette
    .gender = f
vehicle-truck = camion
    .gender = m
vehicle-bus = autobus
    .gender = m
vehicle-motorcycle = moto
    .gender = f
vehicle-bicycle = vélo
    .gender = m

communication-deaf = n’entend pas
communication-hard_of_hearing = entend mal
communication-non_verbal = ne parle pas
communication-blind = ne voit pas
communication-needs_interpreter = a besoin d’un interprète

travel-foot_toddler = à pied
travel-foot_child = à pied
travel-foot_teen = à pied
travel-bicycle = à vélo
travel-public_transport = en transports en commun
travel-rail = en train
travel-car = en voiture
