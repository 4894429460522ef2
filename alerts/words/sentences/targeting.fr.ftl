# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share } ; { targeting_common }
targeting-covers_areas = { targeting_areas } ; { targeting_common }
targeting-languages_none = { targeting_share } ; { targeting_apart }
targeting-areas_languages_none = { targeting_areas } ; { targeting_apart }

# What these are made of.
targeting_share = Couvre { $share_percent } % de la zone
targeting_areas = { $kind ->
    [county] Comtés couverts
    [state] États couverts
    [country] Pays couverts
   *[other] Zones couvertes
} : { $covered } sur { $of } ; { $share_percent } % de la surface
targeting_common = langues communes : { LANGUAGES($languages) }. Langue de la publication : { LANGUAGES($language) }.
targeting_apart = aucune de ses langues ({ LANGUAGES($languages) }) n’est une langue de l’alerte. Langue de la publication : { LANGUAGES($language) }.
