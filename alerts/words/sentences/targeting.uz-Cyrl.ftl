# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Ҳудуднинг { $share_percent } фоизини қамраб олади
targeting_areas = { $kind ->
    [county] Қамраб олинган округлар
    [state] Қамраб олинган штатлар
    [country] Қамраб олинган мамлакатлар
   *[other] Қамраб олинган ҳудудлар
}: { $covered } / { $of }; майдоннинг { $share_percent } фоизи
targeting_common = умумий тиллар: { LANGUAGES($languages) }. Пост тили: { LANGUAGES($language) }.
targeting_apart = канал тилларидан ({ LANGUAGES($languages) }) бирортаси ҳам хабар тили эмас. Пост тили: { LANGUAGES($language) }.
