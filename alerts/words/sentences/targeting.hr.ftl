# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Pokriva { $share_percent } % područja
targeting_areas = { $kind ->
    [county] Pokriveni okruzi
    [state] Pokrivene savezne države
    [country] Pokrivene zemlje
   *[other] Pokrivena područja
}: { $covered } od { $of }; { $share_percent } % površine
targeting_common = zajednički jezici: { LANGUAGES($languages) }. Jezik objave: { LANGUAGES($language) }.
targeting_apart = nijedan jezik kanala ({ LANGUAGES($languages) }) nije jezik obavijesti. Jezik objave: { LANGUAGES($language) }.
