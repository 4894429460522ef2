# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Аймактын { $share_percent } пайызын камтыйт
targeting_areas = { $kind ->
    [county] Камтылган округдар
    [state] Камтылган штаттар
    [country] Камтылган өлкөлөр
   *[other] Камтылган аймактар
}: { $covered } / { $of }; аянттын { $share_percent } пайызы
targeting_common = жалпы тилдер: { LANGUAGES($languages) }. Жарыянын тили: { LANGUAGES($language) }.
targeting_apart = каналдын тилдеринин ({ LANGUAGES($languages) }) бири да кабардын тили эмес. Жарыянын тили: { LANGUAGES($language) }.
