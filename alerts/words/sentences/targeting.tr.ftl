# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Alanın kapsanan payı: %{ $share_percent }
targeting_areas = { $kind ->
    [county] Kapsanan ilçeler
    [state] Kapsanan eyaletler
    [country] Kapsanan ülkeler
   *[other] Kapsanan bölgeler
}: { $covered } / { $of }; yüzölçümünün kapsanan payı: %{ $share_percent }
targeting_common = ortak diller: { LANGUAGES($languages) }. Gönderinin dili: { LANGUAGES($language) }.
targeting_apart = kanalın dillerinden ({ LANGUAGES($languages) }) hiçbiri duyurunun dili değil. Gönderinin dili: { LANGUAGES($language) }.
