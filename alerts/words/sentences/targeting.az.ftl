# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Ərazinin { $share_percent } faizini əhatə edir
targeting_areas = { $kind ->
    [county] Əhatə olunan dairələr
    [state] Əhatə olunan ştatlar
    [country] Əhatə olunan ölkələr
   *[other] Əhatə olunan ərazilər
}: { $covered } / { $of }; sahənin { $share_percent } faizi
targeting_common = ümumi dillər: { LANGUAGES($languages) }. Paylaşımın dili: { LANGUAGES($language) }.
targeting_apart = kanalın dillərindən ({ LANGUAGES($languages) }) heç biri xəbərdarlığın dili deyil. Paylaşımın dili: { LANGUAGES($language) }.
