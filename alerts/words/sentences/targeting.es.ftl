# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Cubre el { $share_percent } % de la zona
targeting_areas = { $kind ->
    [county] Condados cubiertos
    [state] Estados cubiertos
    [country] Países cubiertos
   *[other] Zonas cubiertas
}: { $covered } de { $of }; { $share_percent } % de la superficie
targeting_common = idiomas en común: { LANGUAGES($languages) }. Idioma de la publicación: { LANGUAGES($language) }.
targeting_apart = ninguno de sus idiomas ({ LANGUAGES($languages) }) es un idioma de la alerta. Idioma de la publicación: { LANGUAGES($language) }.
