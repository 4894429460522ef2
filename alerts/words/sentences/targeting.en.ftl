# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Covers { $share_percent } % of the area
targeting_areas = Covers { $covered } of { $of } { $kind ->
    [county] counties
    [state] states
    [country] countries
   *[other] areas
}, { $share_percent } % of the ground
targeting_common = languages in common: { LANGUAGES($languages) }. Posts in { LANGUAGES($language) }.
targeting_apart = none of its languages ({ LANGUAGES($languages) }) is one of the alert. Posts in { LANGUAGES($language) }.
