# Why a channel takes part: how much of what is meant it covers, and in which language it posts.
targeting-covers = { targeting_share }؛ { targeting_common }
targeting-covers_areas = { targeting_areas }؛ { targeting_common }
targeting-languages_none = { targeting_share }؛ { targeting_apart }
targeting-areas_languages_none = { targeting_areas }؛ { targeting_apart }

# What these are made of.
targeting_share = تغطي { $share_percent } % من المنطقة
targeting_areas = { $kind ->
    [county] المقاطعات المشمولة
    [state] الولايات المشمولة
    [country] الدول المشمولة
   *[other] المناطق المشمولة
}: { $covered } من { $of }؛ { $share_percent } % من المساحة
targeting_common = اللغات المشتركة: { LANGUAGES($languages) }. لغة المنشور: { LANGUAGES($language) }.
targeting_apart = لا تنتمي أي من لغاتها ({ LANGUAGES($languages) }) إلى لغات الإنذار. لغة المنشور: { LANGUAGES($language) }.
