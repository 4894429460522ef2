# The case document. Every sentence follows its field's path: what is wrong, and what would be right.
case-empty = Le document est vide : rédigez le dossier comme dans les documents d’exemple.
case-too_large = Le document dépasse { $most_kb } ko, alors que quelques-uns suffisent à un dossier : vérifiez que c’est le bon fichier.
case-too_much = Le document contient plus de { $most } valeurs, alors qu’un dossier en a quelques centaines : retirez ce qui est répété ou vide.
case-too_deep = Le document compte plus de { $deepest } niveaux d’imbrication, alors qu’un dossier en demande moins : vérifiez l’indentation ou les crochets.
case-not_utf8 = Le document n’est pas du texte UTF-8 (octet { $position }) : enregistrez-le en UTF-8.
case-json_syntax = Le document n’est pas du JSON ; ligne { $line }, colonne { $column } : { $detail }. Corrigez-le à cet endroit.
case-yaml_syntax = Le document n’est pas du YAML ; ligne { $line }, colonne { $column } : { $detail }. Corrigez-le à cet endroit ; un texte qui contient un deux-points suivi d’une espace, ou une espace suivie de #, doit être mis entre guillemets.
case-not_a_document = Le document doit se composer de champs avec des valeurs (« key: value »), comme dans les documents d’exemple.
case-more_problems = { $count ->
    [one] Il y a encore { $count } problème : corrigez d’abord ceux-ci.
   *[other] Il y a encore { $count } problèmes : corrigez d’abord ceux-ci.
}
case-yaml_character = Le document contient le caractère { $character }, que YAML n’admet pas ; ligne { $line }, colonne { $column } : retirez-le.
case-second_document = Le document contient un second document, ligne { $line } : un fichier correspond à un dossier ; retirez « --- » et ce qui suit.
case-alias = est un alias (*), ligne { $line } : écrivez la valeur en entier à l’endroit voulu.
case-anchor = porte une ancre (&), ligne { $line } : retirez-la et écrivez les valeurs en entier aux endroits voulus.
case-tag = porte une étiquette (!), ligne { $line } : retirez-la ; c’est le champ qui détermine le type. Un texte qui commence par un point d’exclamation doit être mis entre guillemets.
case-key_not_text = a pour clé une liste ou une table de correspondance, ligne { $line } : les clés sont des mots.
case-key_twice = figure deux fois : gardez un seul « { $key } ».
case-key_twice_at = figure deux fois, la seconde à la ligne { $line } : gardez un seul « { $key } ».
case-not_json = est d’un type que JSON ne connaît pas ({ $given }) : utilisez du texte, des nombres, true, false, null, des listes et des objets.
case-not_finite = { $given } n’est pas un nombre : écrivez un nombre ou null.
case-number_too_long = un nombre a plus de { $most } chiffres : raccourcissez-le.
case-missing = manque : remplissez-le.
case-missing_like = manque : remplissez-le, par exemple { $example }
case-unknown_key = « { $given } » n’est pas un champ ici. Les champs sont : { $known }
case-unknown_key_near = « { $given } » n’est pas un champ ici. Vouliez-vous dire : { $near } ?
case-not_a_map = doit se composer de champs avec des valeurs (« key: value »).
case-not_a_map_like = doit se composer de champs avec des valeurs, par exemple { $example }
case-not_a_list = doit être une liste, entre crochets ou avec des tirets.
case-not_a_list_like = doit être une liste, par exemple { $example }
case-too_few = doit en compter au moins { $least }.
case-too_many = en compte plus de { $most } : gardez les plus importants.
case-not_understood = « { $given } » n’est pas compris : voyez la description du document du dossier.
case-unknown_code = « { $given } » n’est pas connu ici. Utilisez l’une de ces valeurs : { $known }
case-unknown_code_near = « { $given } » n’est pas connu ici. Le plus proche : { $near }
case-unknown_pack = il n’y a pas de jeu de règles « { $given } ». Utilisez l’un de ceux-ci : { $known }
case-region_unknown = { $region } ne désigne pas une division de type { $kind } dans ce pays : { $country }. Écrivez le code de la vôtre, par exemple US-CO (homeward areas find NAME l’affiche), ou laissez le champ vide : c’est alors celle où l’enfant a été vu pour la dernière fois.
case-unknown_country = « { $given } » n’est pas un pays : utilisez les deux lettres majuscules d’ISO 3166-1, par exemple RO.
case-unknown_country_near = « { $given } » n’est pas un pays : utilisez les deux lettres majuscules d’ISO 3166-1. Le plus proche : { $near }
case-unknown_timezone = « { $given } » n’est pas un fuseau horaire : utilisez son nom IANA. Le plus proche : { $near }
case-unknown_language = « { $given } » n’est pas une langue : utilisez son étiquette BCP 47, par exemple ro ou uz-Cyrl.
case-unknown_language_near = « { $given } » n’est pas une langue : utilisez son étiquette BCP 47. La plus proche : { $near }
case-twice = « { $given } » figure deux fois : retirez-en un.
case-age_missing = manque : donnez age (années), months (mois) ou born (une date).
case-age_twice = est de trop : { $given } sont donnés ; gardez un seul des champs age, months et born.
case-not_text = doit être du texte : mettez-le entre guillemets.
case-not_a_text = doit être un texte, ou un texte par langue, par exemple {"{"}ro: ..., en: ...{"}"}
case-not_a_code = « { $given } » n’est pas un code : utilisez des lettres, des chiffres et les signes « : », « . », « _ » et « - », par exemple UZ ou FIPS:08013.
case-not_a_number = « { $given } » n’est pas un nombre : écrivez des chiffres, avec un point pour les décimales.
case-not_whole = « { $given } » n’est pas un nombre entier : écrivez uniquement des chiffres.
case-out_of_range = { $given } est hors limites : de { $low } à { $high }.
case-not_a_flag = « { $given } » n’est ni true ni false : écrivez l’un des deux.
case-not_a_time = « { $given } » n’est pas une date avec heure : écrivez-la ainsi : 2026-02-07T18:45:00+02:00.
case-time_without_offset = « { $given } » n’indique pas le décalage par rapport à UTC : ajoutez-le, par exemple +02:00.
case-not_a_day = « { $given } » n’est pas une date : écrivez-la ainsi : 2024-01-30.
case-in_the_future = { $given } n’est pas encore passé : vérifiez la date, l’heure et le décalage.
case-not_a_clock_time = « { $given } » n’est pas une heure de la journée : écrivez-la ainsi : 22:00.
case-not_quiet_hours = doit être deux heures de la journée, début et fin, par exemple ["22:00", "06:00"].
case-quiet_hours_same = commence et finit à la même heure ({ $given }) : donnez deux heures différentes, ou null s’il n’y en a pas.
case-not_a_point = doit être deux nombres, la longitude puis la latitude, par exemple [23.6236, 46.7712].
case-point_off_the_globe = [{ $lon }, { $lat }] n’est pas sur le globe : d’abord la longitude (de -180 à 180), puis la latitude (de -90 à 90).
case-not_an_area = doit être null, du GeoJSON avec un Polygon ou un MultiPolygon, {"{"}codes: [...]{"}"} ou {"{"}point: [lon, lat], radius_km: n{"}"}.
case-not_a_phone = « { $given } » n’est pas un numéro de téléphone : écrivez-le comme on le compose, par exemple +40 264 432 727 ou 112.
case-not_a_url = « { $given } » n’est pas une adresse web : écrivez-la en entier, par exemple https://example.org/case, sans nom d’utilisateur.

# Warnings: the document is accepted.
case-phone_invalid = { $given } n’est pas, à notre connaissance, un numéro que l’on peut composer dans ce pays : { $country }. Vérifiez-le.
case-phone_mobile = { $given } ressemble à un numéro de portable : donnez une ligne officielle, jamais celle d’un particulier.
case-baby_in_years = vaut 0 : avant deux ans, les mois en disent plus (months: 7).
case-born_after_last_seen = est postérieur au moment où l’enfant a été vu pour la dernière fois : vérifiez les deux.
case-latin_name_unclear = ne permet pas de distinguer le prénom et le nom de famille, et n’est donc pas affiché : écrivez un mot pour chaque mot des deux noms, ou le prénom seul.
case-untranslated = n’a pas de texte en { $missing } : il y est affiché dans sa propre langue, avec mention de celle-ci.
case-text_unused = a un texte en { $unused }, qui n’est pas une langue de ce dossier ({ $languages }) : il n’est pas affiché.
case-nowhere = manque, et il n’y a pas de zone non plus : aucune zone de recherche ne peut être proposée.

# Rule packs.
rules-pack_wrong = le jeu de règles { $file } est incorrect à { $key } : { $detail }. Corrigez-le dans le fichier.
rules-not_toml = le jeu de règles { $file } n’est pas du TOML : { $detail }. Corrigez-le dans le fichier.

# Verification: what is still open.
verification-protected_address = la vérification de l’adresse protégée, du centre d’hébergement et de la protection des témoins indique « { $answer } » : rien de ce dossier n’est montré ni publié tant qu’elle n’indique pas « clear » ou que deux personnes n’ont pas levé la protection.
verification-protected_address_open = demandez si l’adresse est protégée, est un centre d’hébergement ou relève de la protection des témoins, et consignez-le : clear, hit ou unknown.
verification-protection_stands = une adresse protégée a été consignée pour ce dossier. Une autre réponse ne l’annule pas : deux personnes ayant le droit de lever la protection doivent donner leur accord.
verification-registry = donnez le numéro de procédure de la police ou l’inscription au registre.
verification-reporter = indiquez qui a signalé la disparition de l’enfant et quel est son lien avec lui.
verification-custody = renseignez-vous sur le droit de garde et les décisions de justice, et consignez none ou la décision.
verification-consent = consignez qui donne son consentement. { $rule }
verification-consent_reason = le consentement « { $given_by } » demande son fondement légal dans override_reason. { $rule }
verification-consent_refused = le consentement « { $given_by } » ne suffit pas ici. { $rule }
verification-harm = évaluez si la publicité nuit à l’enfant (fugue, exploitation, violences liées à l’honneur, conflit) et consignez none, low, moderate ou high.
verification-harm_high = la publicité causerait un préjudice grave : le dossier ne peut pas être publié tant que c’est le cas.
verification-harm_undecided = la réponse « { $answer } » demande ici quelqu’un qui en réponde : nommez cette personne dans decided_by.
verification-jurisdiction = l’enfant a été vu pour la dernière fois en dehors de votre ressort (lieu : { $seen_in } ; ressort : { $country }) : consignez le partenaire dont vous avez l’accord (consent_of), ou que ce ressort est le vôtre.
verification-criterion_open = { $pack } demande : { $question } Répondez à criteria.{ $key } par true ou false.
verification-criterion_failed = { $pack } demande : { $question } La réponse est non : il ne peut donc y avoir d’alerte selon ces règles.
verification-criterion_unproven = { $pack } demande : { $question } Le dossier ne l’établit pas : vérifiez l’âge des enfants et le registre.

# Disclosure: what may not be told.
disclosure-name_in_text = contient un nom qui n’est pas publié : écrivez-le sans le nom.
disclosure-family_name_in_text = contient un nom de famille, qui n’est jamais publié : écrivez-le sans le nom.
disclosure-family_name_in_given = contient le nom de famille, qui n’est jamais publié : ne laissez que le prénom.
disclosure-coordinates_in_text = contient des coordonnées, alors que le lieu n’est indiqué qu’approximativement : décrivez le lieu avec des mots.
disclosure-nobody_left = il ne resterait aucun enfant dans l’alerte : mettez-y plutôt fin.
disclosure-too_much_to_compare = les noms et les textes de ce dossier sont trop longs pour être comparés : raccourcissez-les ou retirez des traductions.
