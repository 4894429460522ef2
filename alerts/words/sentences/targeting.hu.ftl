# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = A terület lefedettsége: { $share_percent } %
targeting_areas = { $kind ->
    [county] Lefedett megyék
    [state] Lefedett államok
    [country] Lefedett országok
   *[other] Lefedett területek
}: { $covered } / { $of }; lefedettség: { $share_percent } %
targeting_common = közös nyelvek: { LANGUAGES($languages) }. A bejegyzés nyelve: { LANGUAGES($language) }.
targeting_apart = a csatorna egyik nyelve ({ LANGUAGES($languages) }) sem a felhívásé. A bejegyzés nyelve: { LANGUAGES($language) }.
