# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Deckt { $share_percent } % des Gebiets ab
targeting_areas = { $kind ->
    [county] Abgedeckte Countys
    [state] Abgedeckte Bundesstaaten
    [country] Abgedeckte Länder
   *[other] Abgedeckte Gebiete
}: { $covered } von { $of }; { $share_percent } % der Fläche
targeting_common = gemeinsame Sprachen: { LANGUAGES($languages) }. Sprache des Beitrags: { LANGUAGES($language) }.
targeting_apart = keine seiner Sprachen ({ LANGUAGES($languages) }) ist eine der Meldung. Sprache des Beitrags: { LANGUAGES($language) }.
