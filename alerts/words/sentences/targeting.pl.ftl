# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Obejmuje { $share_percent } % obszaru
targeting_areas = { $kind ->
    [county] Objęte hrabstwa
    [state] Objęte stany
    [country] Objęte kraje
   *[other] Objęte obszary
}: { $covered } z { $of }; { $share_percent } % powierzchni
targeting_common = wspólne języki: { LANGUAGES($languages) }. Język wpisu: { LANGUAGES($language) }.
targeting_apart = żaden z języków kanału ({ LANGUAGES($languages) }) nie jest językiem komunikatu. Język wpisu: { LANGUAGES($language) }.
