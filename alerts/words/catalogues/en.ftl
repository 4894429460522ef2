# English. One file per language; every message of this file stands in each of them.
# Names, places, phone numbers and whatever people typed ($name, $names, $place, $text ...) are never inflected:
# put them in the nominative, after a label or a colon.
# A noun may carry .gender; the colour that goes with it is asked for with that $gender.

# Who has read this catalogue as a native speaker, and when; "nobody yet" until then.
catalogue-review = nobody yet
# The CLDR language whose dates, plurals, units and names of countries are used: this one, or the nearest that CLDR
# knows. Plain "en" is American there; en-150 is English as Europe writes it: 8 Feb 2026, 18:45.
catalogue-cldr = en-150

## Kinds. With the drill mark in front a kind stays below 35 characters.

# $danger: "yes" when the child is thought to be in danger. $count: children.
kind-lost = { $danger ->
    [yes] { $count ->
        [one] Missing child in danger
       *[other] Missing children in danger
    }
   *[no] { $count ->
        [one] Missing child
       *[other] Missing children
    }
}
kind-runaway = { kind-lost }
kind-unexplained = { kind-lost }
kind-abduction = Child abduction alert
# Nothing here may tell the public about the family.
kind-family_abduction = { kind-abduction }
kind-separated = { $count ->
    [one] Child separated from family
   *[other] Children separated from family
}

# In the fewest words: for the 90-character form, and for drills.
kind-brief-lost = { kind-lost }
kind-brief-runaway = { kind-lost }
kind-brief-unexplained = { kind-lost }
kind-brief-abduction = { $count ->
    [one] Child abducted
   *[other] Children abducted
}
kind-brief-family_abduction = { kind-brief-abduction }
kind-brief-separated = { $count ->
    [one] Separated child
   *[other] Separated children
}

## The drill

drill-watermark = EXERCISE – NOT REAL
drill-mark = EXERCISE
drill-kind = EXERCISE. { $kind }

## Headline and call

headline = { $kind }: { $who }
# $group: female, male or mixed, for languages whose pronoun needs it.
call-named = Help find { $names }
call-pictured = { $count ->
    [one] Have you seen this child?
   *[other] Have you seen these children?
}
call-unseen = { $count ->
    [one] Help find a missing child
   *[other] Help find missing children
}
name-withheld = Name withheld
# After the names in a list: "Matei, Ana and 2 more children".
more-children = { $count ->
    [one] one more child
   *[other] { $count } more children
}
count-children = { $count ->
    [one] 1 child
   *[other] { $count } children
}

## The child

child-summary = { $age }, { $sex }
# $labelled: "yes" when it stands after the label Age.
age-years = { $labelled ->
    [yes] { $count ->
        [0] under 1 year
        [one] 1 year
       *[other] { $count } years
    }
   *[no] { $count ->
        [0] under 1 year old
        [one] 1 year old
       *[other] { $count } years old
    }
}
age-months = { $labelled ->
    [yes] { $count ->
        [0] under 1 month
        [one] 1 month
       *[other] { $count } months
    }
   *[no] { $count ->
        [0] under 1 month old
        [one] 1 month old
       *[other] { $count } months old
    }
}
# $teen: "yes" from 14 years on.
sex-female = girl
sex-male = boy
sex-line-female = female
sex-line-male = male
adult-female = woman
adult-male = man

## Labels

line = { $label }: { $value }
# How things stand one after the other, and sentences about several people.
listed = { $before }, { $more }
listed-apart = { $before }; { $more }
label-child = Child { $number }
label-age = Age
label-sex = Sex
label-height = Height
label-build = Build
label-hair = Hair
label-eyes = Eyes
label-clothing = Clothing
label-marks = Marks
label-speaks = Speaks
label-communication = Please note
label-place = Last seen
label-time = Time
label-direction = Direction
label-travel = Travelling
label-companion = May be with
label-vehicle = Vehicle
label-link = Official link
label-report = Report online
map-area = Search area
map-title = Map of the search area

## Phrases

# A thing and its colour: "green blouse".
coloured = { $colour } { $thing }
plate = plate: { $plate }
place-near = { $place } (within about { $distance })
# Free text that exists in another language only.
foreign-text = { $text } [{ $language }]
# CLDR skeletons of the dates that are not written out; "long" for the full date.
date-medium = yMMMd
date-short = MMMd
moment = { $date }, { $time } { $zone }
moment-short = { $date }, { $time }

## What to do

# $named: "yes" when somebody else than the agency answers the phone.
do-call = { $named ->
    [yes] { $count ->
        [one] If you see the child, call { $phone } ({ $contact }).
       *[other] If you see the children, call { $phone } ({ $contact }).
    }
   *[no] { $count ->
        [one] If you see the child, call { $phone }.
       *[other] If you see the children, call { $phone }.
    }
}
do-not-approach = Do not approach.
do-short = Call { $phone }
share = Please share this alert.
share-link = { $count ->
    [one] No photo is shown here, to protect the child. Open the official link, and please share only that link.
   *[other] No photo is shown here, to protect the children. Open the official link, and please share only that link.
}
share-only = Open and share only this link: { $link }
as-picture = As a picture:
as-sheet = Poster to print, A4
check = Check this alert: { $code }
as-of = As of { $when }
as-of-update = Updated { $when }
valid-until = Valid until { $when }
# At the foot of an e-mail.
mail-note = When this search has ended we will write again and ask you to delete this message.

## Pictures, for a reader who can not see them

alt-photo = Poster with a photo.
alt-no-photo = Poster without a photo.
label-photo = Photo
label-code = QR code

## Hashtags never hold a name.

hashtag = #MissingChild
hashtag-drill = #Exercise

## The end. Neutral: no name, no photo, no outcome.

ending-headline = This search has ended
ending-body = This search has ended. Please delete your copy. Thank you.
ending-alt = Notice without a photo: { ending-body }

unconfirmed-headline = Status not confirmed
unconfirmed-body = We cannot confirm at this moment whether this search is still on. Please look again in a minute.
unconfirmed-alt = Notice without a photo: { unconfirmed-body }
unconfirmed-call = If you have seen a missing child, call { $phone }.

## The public check page: whoever has a code or a picture asks whether it is ours.

check-title = Is this alert genuine?
check-intro = Type the code from the poster, or choose the picture. The picture is looked at once and not kept.
check-code = Code on the poster
check-picture = Picture (JPEG, PNG, WebP or PDF, at most { $megabytes } MB)
check-button = Check
check-open = Open the official page
check-replaced = There is a newer version. Please share only that one.
check-around = It was recognised by its looks: only the poster was compared, not what is around it.
check-live = Ours, and live
check-live-body = This search is still on. What counts is what the official page says.
check-ended = Ours, and ended
check-altered = Altered
check-altered-body = This picture was made from one of ours and then changed. Do not share it, and do not call any number on it.
check-unknown = Not ours
check-unknown-body = We know of no such alert. Once a search has ended, its data is deleted after a while. Ask the police before you share it.
check-wrong-code = A code is the letter H followed by eight letters or digits, such as { $example }. Please check it.
check-wrong-picture = This picture cannot be read. Please send a JPEG, PNG or WebP of at most { $megabytes } MB.
check-wrong-sheet = This PDF is not the file that we published; it may have been saved again. Its code tells whether the poster is ours: please type the code.
check-unclear = Too little of it can be made out to be sure. Please send the whole picture, as large and sharp as you have it.
check-busy = Too many people are asking at this moment. Please try again in a few minutes.

## Vocabulary

hair-colour-black = black
hair-colour-brown = brown
hair-colour-blonde = blonde
hair-colour-red = red
hair-colour-grey = grey
hair-colour-white = white
hair-colour-dyed = dyed
hair-colour-bald = bald

hair-style-short = short
hair-style-medium = medium length
hair-style-long = long
hair-style-straight = straight
hair-style-curly = curly
hair-style-braided = braided
hair-style-covered = covered

eyes-brown = brown
eyes-blue = blue
eyes-green = green
eyes-grey = grey
eyes-hazel = hazel
eyes-black = black

colour-black = black
colour-white = white
colour-grey = grey
colour-red = red
colour-orange = orange
colour-yellow = yellow
colour-green = green
colour-blue = blue
colour-purple = purple
colour-pink = pink
colour-brown = brown
colour-beige = beige
colour-multicoloured = multicoloured

garment-jacket = jacket
garment-coat = coat
garment-hoodie = hoodie
garment-sweater = sweater
garment-shirt = shirt
garment-blouse = blouse
garment-tshirt = T-shirt
garment-dress = dress
garment-skirt = skirt
garment-trousers = trousers
garment-jeans = jeans
garment-shorts = shorts
garment-shoes = shoes
garment-boots = boots
garment-trainers = trainers
garment-cap = cap
garment-hat = hat
garment-scarf = scarf
garment-gloves = gloves
garment-backpack = backpack
garment-glasses = glasses
garment-uniform = uniform
garment-pyjamas = pyjamas
garment-swimwear = swimwear

build-slim = slim
build-medium = medium
build-heavy = heavy

vehicle-car = car
vehicle-estate = estate car
vehicle-hatchback = hatchback
vehicle-saloon = saloon
vehicle-suv = SUV
vehicle-van = van
vehicle-truck = truck
vehicle-bus = bus
vehicle-motorcycle = motorcycle
vehicle-bicycle = bicycle

communication-deaf = deaf
communication-hard_of_hearing = hard of hearing
communication-non_verbal = does not speak
communication-blind = blind
communication-needs_interpreter = needs an interpreter

travel-foot_toddler = on foot
travel-foot_child = on foot
travel-foot_teen = on foot
travel-bicycle = by bicycle
travel-public_transport = by public transport
travel-rail = by train
travel-car = by car
