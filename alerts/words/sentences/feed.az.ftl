# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Bu kursor bizim deyil. Əvvəlki cavabdakı `next` dəyərini dəyişmədən istifadə edin və ya əvvəldən başlamaq üçün `after` dəyərini çıxarın.
feed-cursor_ahead = Bu kursor daha əvvəlki vaxta bərpa edilmiş hadisələr jurnalından irəlidədir. `after` dəyərini çıxarın və jurnalı əvvəldən oxuyun.
feed-event_not_found = Bu bildiriş hələ verilməyib.
feed-document_not_found = Bu identifikatorla CAP sənədi yoxdur.
feed-cap_not_clean = { $count ->
    [one] CAP sənədi bir qaydanı pozur, ona görə heç nə verilmədi. Göstəriləni düzəldin və yenidən təsdiqə göndərin.
   *[other] CAP sənədi { $count } qaydanı pozur, ona görə heç nə verilmədi. Göstərilənləri düzəldin və yenidən təsdiqə göndərin.
}

cap-unknown_profile = Belə profil yoxdur: “{ $profile }”. Olanlar: { $known }.

## The document as a whole

cap-too_large = Sənəd { $bytes } baytdır; ən çoxu { $most } bayt oxunur. Düzgün fayl olub-olmadığını yoxlayın.
cap-overgrown = Sənəddə yan-yana o qədər element var ki, yoxlamaq mümkün deyil: heç bir xəbərdarlıqda bu qədər min element olmur. Düzgün fayl olub-olmadığını yoxlayın; formanı çoxlu yox, bir çoxbucaqlıda saxlayın.
cap-doctype = Sənəddə DOCTYPE var. CAP-a o lazım deyil və oxuyan proqramlar onu rədd edir: silin.
cap-too_many = Bu sənəddə { $most } səhvdən çox var, qalanları sadalanmır. Əvvəlcə bunları düzəldin.
cap-malformed = Sənəd XML deyil, sətir { $line }: { $detail }. Orada düzəldin.
cap-not_cap = Sənəd bununla başlayır: { $found }; CAP 1.2 sənədi bununla başlayır: { $expected }.
cap-schema = CAP 1.2 sxemi buna icazə vermir, sətir { $line }: { $detail }

## Who says it, and to whom

cap-characters = { $name }: boşdur və ya boşluq, vergül, < yaxud & var. Onları çıxarın.
cap-unusual = { $name ->
    [sender] sender milli profillərin tələb etdiyi local@domain formasında deyil.
   *[other] { $name }: hərf, rəqəm, - və _ işarələrindən başqa işarələr var, milli profillər onları rədd edir.
}
cap-scope_incomplete = Bu scope dəyəri ilə ({ $scope }) bu element məcburidir: { $name }. Əlavə edin.
cap-note_missing = { $reason ->
    [Exercise] Təlim bildirişində hansı təlim olduğu note elementində yazılmalıdır.
   *[other] Səhv bildirişində nəyin səhv olduğu note elementində yazılmalıdır.
}

## References

cap-references_missing = Bu növ bildiriş ({ $kind }) aid olduğu bildirişləri references elementində göstərməlidir.
cap-reference_malformed = İstinad { $index }: sender,identifier,sent formasında deyil. Üç dəyəri nəzərdə tutulan bildirişdən köçürün.
cap-reference_itself = İstinad { $index }: bu bildirişin özüdür. Silin.
cap-reference_newer = İstinad { $index }: bu bildirişdən yenidir. Bildiriş yalnız əvvəlkilərə aid ola bilər.

## Info

cap-info_missing = Bu növ bildiriş ({ $kind }) info olmadan heç kimə heç nə demir. Hər dil üçün bir info əlavə edin.
cap-language_missing = Dil göstərilməyib, ona görə oxuyan proqramlar onu en-US sayır. Əlavə edin.
cap-same_text = Bu dildəki təsvir: { $language } bu dildəki mətnlə eynidir: { $other }. Tərcümə edin və ya info elementlərindən birini çıxarın.
cap-info_differs = { $name }: birinci info elementindəkindən fərqlidir. Bir-birinin tərcüməsi olan info elementlərində o eynidir.
cap-expires_missing = Bitmə vaxtı yoxdur. Bir çox oxuyan proqram yalnız ona əsaslanır: expires əlavə edin.
cap-expires_before_sent = Bildirişin müddəti göndərilməmişdən əvvəl bitir. Onu heç kim göstərməyəcək: daha gec vaxt yazın.
cap-text_repeated = { $name }: bununla eyni mətndir: { $other }. Orada o birinin demədiyini yazın.
cap-markup = { $name }: oxuyan proqramların olduğu kimi göstərdiyi formatlama kodu var. Sadə mətn yazın.
cap-too_long = { $name }: { $length } işarə; böyük xidmətlər { $most } işarədən sonra kəsir. Qısaldın.

## Addresses, resources, areas

cap-address_relative = Bu ünvan tam deyil. Bütöv yazın: https://...
cap-digest = Həş SHA-1 deyil: faylın baytlarından alınmış 40 onaltılıq rəqəm lazımdır.
cap-size = Ölçü 0-dan böyük bayt sayı deyil.
cap-polygon_and_circle = Ərazinin həm çoxbucaqlısı, həm dairəsi var; oxuyan proqramlar onları bir böyük əraziyə birləşdirir. Birini saxlayın.
cap-geocode = Bu sistemdə geocode altı rəqəmlidir: { $scheme }. Dairədə beş rəqəmin qarşısında 0 olur.
cap-ceiling_alone = ceiling üçün ondan aşağıda altitude lazımdır. altitude əlavə edin və ya ceiling elementini silin.

## Google Public Alerts

google-missing = Google hər info elementində bunu tələb edir: { $name }. Əlavə edin.
google-recommended = Google hər info elementində bunu tövsiyə edir: { $name }. Əlavə edin.
google-area_without_shape = Google hər ərazidə çoxbucaqlı, dairə və ya geocode tələb edir. Birini əlavə edin.
google-circle_without_ground = Google radiusu 0 olan dairəni göstərmir. Radiusu km ilə verin.
