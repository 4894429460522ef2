# Paylaşımı yerə görə göstərən platformada onu kim görür və yerlər haqqında nə deyilir.

places-towns = Bu yerlərdə və ətrafında olanlara göstərilir: { $towns }.
places-regions = Bu regionlarda olanlara göstərilir: { $regions }.
places-countries = Bütün ölkədə göstərilir: { COUNTRIES($countries) }.
places-none = Hər birinin ətrafında { $km } km-ə qədər olmaqla { $towns } şəhər də başqa ölkəyə keçmədən ərazini tutmur, ərazi isə { $regions } regiondan çoxunda və ya bizə məlum olanlardan kənardadır.
facebook-place_unknown = Seçildiyindən çox adam görür: Facebook axtarışı yerlərdən birini tanımır, ona görə daha geniş ərazidə göstərilir.
facebook-search_refused = Seçildiyindən çox adam görür: Facebook bu tokenə yer axtarmağa icazə vermir, ona görə bütün ölkədə göstərilir.
facebook-search_away = Seçildiyindən çox adam görür: Facebook-un yer axtarışı vaxtında cavab vermədi və paylaşım onu gözləmədi. Bütün ölkədə göstərilir.
growth-own_town = Uşağın son dəfə göründüyü yerdən { $within_km } km məsafəyədək öz ərazisi sərhədə qədər saxlanılır ki, şəhərin heç bir hissəsi kənarda qalmasın.
growth-no_heading = Uşağın hansı istiqamətə getdiyi bilinmir, ona görə axtarış hər tərəfə aparılır. Yolun apardığı yaşayış məntəqəsinin adı yazılsa, ərazi dəhlizə çevrilir.
geocoder-away = { $host } ünvanındakı geokoder lazımi cavab vermir ({ $why }). Yalnız burada məlum olan yerlər arasında axtarıldı: başqa yazılış və ya daha böyük şəhər sınayın, yaxud nöqtəni və radiusu verin.
geocoder-busy = { $host } ünvanındakı geokoder hazırda daha sual qəbul etmir. Yalnız burada məlum olan yerlər arasında axtarıldı: bir azdan yenidən soruşun.
