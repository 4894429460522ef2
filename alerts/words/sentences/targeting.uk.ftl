# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Охоплює { $share_percent } % території
targeting_areas = { $kind ->
    [county] Охоплені округи
    [state] Охоплені штати
    [country] Охоплені країни
   *[other] Охоплені території
}: { $covered } з { $of }; { $share_percent } % площі
targeting_common = спільні мови: { LANGUAGES($languages) }. Мова допису: { LANGUAGES($language) }.
targeting_apart = жодна з мов каналу ({ LANGUAGES($languages) }) не є мовою повідомлення. Мова допису: { LANGUAGES($language) }.
