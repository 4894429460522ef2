# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Hududning { $share_percent } foizini qamrab oladi
targeting_areas = { $kind ->
    [county] Qamrab olingan okruglar
    [state] Qamrab olingan shtatlar
    [country] Qamrab olingan mamlakatlar
   *[other] Qamrab olingan hududlar
}: { $covered } / { $of }; maydonning { $share_percent } foizi
targeting_common = umumiy tillar: { LANGUAGES($languages) }. Post tili: { LANGUAGES($language) }.
targeting_apart = kanal tillaridan ({ LANGUAGES($languages) }) birortasi ham xabar tili emas. Post tili: { LANGUAGES($language) }.
