# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Acoperă { $share_percent } % din zonă
targeting_areas = { $kind ->
    [county] Comitate acoperite
    [state] State acoperite
    [country] Țări acoperite
   *[other] Zone acoperite
}: { $covered } din { $of }; { $share_percent } % din suprafață
targeting_common = limbi comune: { LANGUAGES($languages) }. Limba postării: { LANGUAGES($language) }.
targeting_apart = niciuna dintre limbile canalului ({ LANGUAGES($languages) }) nu este o limbă a alertei. Limba postării: { LANGUAGES($language) }.
