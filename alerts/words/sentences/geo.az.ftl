# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Belə ərazi yoxdur: “{ $code }”. Bununla axtarın: homeward areas find. Oxşar kodlar: { $nearest }.

import-not_a_collection = Bu, GeoJSON FeatureCollection deyil. Sərhədləri dərəcə ilə GeoJSON kimi ixrac edin (WGS 84).
import-kind = “{ $kind }” idxal edilən ərazilərin növü ola bilməz: bunların burada öz mənası var: { $reserved }. Başqa söz seçin, məsələn region.
import-empty = Faylda heç bir obyekt yoxdur.
import-too_many = Faylda { $count } obyekt var, bir dəfəyə ən çoxu { $most } götürülür. Onu bölün.
import-no_property = Obyekt { $feature }: belə xassəsi yoxdur: “{ $property }”. Xassələri: { $known }.
import-code = Obyekt { $feature }: “{ $property }” xassəsindəki kod istifadə edilə bilməz: ən çoxu 40 hərf, rəqəm və : . - _ ola bilər, birincisi hərf və ya rəqəm olmalıdır.
import-twice = Obyekt { $feature }: “{ $code }” kodu artıq obyekt { $first } üçün işlənib. Hər ərazinin öz kodu olmalıdır.
import-known = “{ $code }” kodu artıq məlumdur: { $name }. Kodlarınızın qarşısına nə isə əlavə edin, məsələn ölkənin kodunu.
import-no_ground = Obyekt { $feature } (“{ $code }”): sərhədlərin saxlandığı 11 m-lik tordan kiçikdir.
import-shape = Obyekt { $feature } (“{ $code }”): çəkilə bilmir.

growth-snapped = Yer qəsdən təxmini saxlanılır: hər şey { $cell_km } km-lik tordan başlayır, ona görə axtarış { $slack_km } km uzağa çatır.
growth-coarse = Yer 0 ilə { $most } km arasında tora yuvarlaqlaşdırıla bilər, bu dəyərə yox: { $coarse_km }.
growth-hours = Uşağın son dəfə görülməsindən keçən saatların sayı bu ola bilməz: { $hours }. Uşağın nə vaxt son dəfə görüldüyünü yoxlayın.
growth-unknown_travel = Hərəkət üsulu məlum deyil, ona görə uşağın yaşına uyğun sürət götürülür: { $travel ->
    [foot_toddler] piyada, körpə uşaq
    [foot_child] piyada, uşaq
   *[foot_teen] piyada, yeniyetmə
}.
growth-speed = { $speed_kmh } km/saat sürətlə, { $hours } saatın dörddə üçündə hərəkət etsə, uşaq { $radius_km } km-ə qədər uzaqda ola bilər.
growth-minimum = Nə qədər az vaxt keçsə də, axtarış ən azı { $radius_km } km-ə çatır.
growth-capped_by_distance = Bu üsulla daha uzağa gedən məlum deyil: axtarış { $cap_km } km-də bitir.
growth-capped_by_border = Axtarış sərhədə { $margin_km } km qalmış dayanır. Daha uzağa getmək üçün oradakı tərəfdaşdan soruşun: { COUNTRIES($partners) }.
growth-coastal_waters = Sahil boyu { $km } km istisna olmaqla, dəniz nəzərə alınmır.
growth-point_near_border = Uşağın son dəfə görüldüyü yer sərhədə { $margin_km } km-dən yaxın və ya sərhədin o tayındadır, təklif edilən ərazidən kənardadır. Sərhədin o tayındakı tərəfdaşdan soruşun.
growth-heading_unknown = “{ $heading }” istiqaməti bizə məlum olan yer adı deyil, ona görə axtarış hər tərəfə aparılır. Yaşayış məntəqəsinin adını yazın.
growth-corridor = Uşaq { $distance_km } km uzaqdakı bu yerə gedə bilər: { $place }; düz dəhliz, uzunluğu { $length_km } km, eni { $width_km } km. Yol məlumatlarımız yoxdur.
growth-no_home = Uşağın son dəfə görüldüyü yer istənilən ölkədən { $within_km } km-dən uzaqdır. Nöqtəni yoxlayın: əvvəlcə uzunluq, sonra enlik.
growth-part_elsewhere = { $part }: uşağın son dəfə görüldüyü ölkənin hissəsi deyil: { $country }. Oradakı qurumun ştatını və ya regionunu yazın, ya da boş buraxın.
growth-no_ground = Sərhədlər arasında axtarılası yer qalmır: hər yer xaricdədir və ya sərhədə { $margin_km } km-dən yaxındır. Ərazini əl ilə çəkin və ya oradakı tərəfdaşdan soruşun: { COUNTRIES($partners) }.

shape-type = Tapılan növ: { $found }. Polygon və ya MultiPolygon çəkin, yaxud nöqtə və radius_km verin.
shape-empty = Forma boşdur. Ən azı bir ərazi çəkin.
shape-too_many_points = Formada { $most } nöqtədən çox var. Daha sadə çəkin.
shape-too_many_crossings = { $where }: bu formanın xətləri bir-birini { $most } yerdən çoxunda kəsir, ona görə hansı ərazinin nəzərdə tutulduğu bilinmir. Kəsişmə olmadan çəkin.
shape-crowded = Bu formanın yüzlərlə xətti bir-birinə o qədər yaxındır ki, ərazi alınmır. Sivri çıxıntılar olmadan kənar xəttini çəkin.
shape-too_many_parts = Formada { $most } hissədən çox var. Ən kiçiklərini çıxarın və ya onları bir hissə kimi çəkin.
shape-too_deep = Formada iç-içə səviyyələr həddən çoxdur (ən çoxu { $deepest }). Polygon, MultiPolygon və ya onlardan ibarət FeatureCollection üçün daha azı kifayətdir.
shape-radius = { $where }: { $radius_km } km. 0-dan böyük və ən çoxu { $most } km olmalıdır.
shape-too_few_points = { $where }: { $points } nöqtə var. Qapalı halqa üçün ən azı { $least } nöqtə lazımdır, sonuncusu birincisi ilə eyni olmalıdır.
shape-self_intersecting = { $where }: burada özünü kəsir: { $at }. Küncləri elə yerləşdirin ki, tərəflər kəsişməsin.
shape-unclosed = { $where }: başladığı yerdə bitmir. Birinci nöqtəsini sonda təkrarlayın.
shape-wide_edge = { $where }: { $degrees } uzunluq dərəcəsindən geniş tərəfi var. Onun üzərinə nöqtələr əlavə edin və ya formanı 180-ci meridianda bölün.
shape-no_ground = { $where }: içində ərazi yoxdur, bütün nöqtələri bir xətt üzərindədir. Ərazi çəkin.
shape-coordinates = { $where }: koordinat deyil (tapılan: { $found }). Dərəcə ilə [uzunluq, enlik] yazın.
shape-not_finite = { $where }: ədəd deyil. Dərəcə yazın.
shape-axes_swapped = { $where }: oxların yeri dəyişmiş görünür: { $lon }, { $lat }. Əvvəlcə uzunluğu, sonra enliyi yazın.
shape-out_of_range = { $where }: yer kürəsindən kənardadır: { $lon }, { $lat }. Uzunluq -180 ilə 180, enlik -90 ilə 90 arasında olur.
