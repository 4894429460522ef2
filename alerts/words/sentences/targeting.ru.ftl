# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }; { targeting_common }
targeting-covers_areas = { targeting_areas }; { targeting_common }
targeting-languages_none = { targeting_share }; { targeting_apart }
targeting-areas_languages_none = { targeting_areas }; { targeting_apart }

# What these are made of.
targeting_share = Охватывает { $share_percent } % территории
targeting_areas = { $kind ->
    [county] Охваченные округа
    [state] Охваченные штаты
    [country] Охваченные страны
   *[other] Охваченные районы
}: { $covered } из { $of }; { $share_percent } % площади
targeting_common = общие языки: { LANGUAGES($languages) }. Язык публикации: { LANGUAGES($language) }.
targeting_apart = ни один из языков канала ({ LANGUAGES($languages) }) не входит в языки сообщения. Язык публикации: { LANGUAGES($language) }.
