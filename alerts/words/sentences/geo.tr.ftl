# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = Böyle bir alan yok: “{ $code }”. Şununla arayın: homeward areas find. Benzer kodlar: { $nearest }.

import-not_a_collection = Bu bir GeoJSON FeatureCollection değil. Sınırları derece cinsinden GeoJSON olarak dışa aktarın (WGS 84).
import-kind = “{ $kind }” içe aktarılan alanlar için tür olamaz: şunların burada kendi anlamı var: { $reserved }. Başka bir sözcük seçin, örneğin region.
import-empty = Dosyada hiç öğe yok.
import-too_many = Dosyada { $count } öğe var, bir kerede en çok { $most } tanesi alınır. Bölün.
import-no_property = Öğe { $feature } şu özelliği taşımıyor: “{ $property }”. Özellikleri: { $known }.
import-code = Öğe { $feature }, “{ $property }” içindeki kod kullanılamaz: en çok 40 harf, rakam ve : . - _ olabilir; ilki harf veya rakam olmalıdır.
import-twice = Öğe { $feature } ile öğe { $first } aynı kodu taşıyor: “{ $code }”. Her alanın kendi kodu olmalıdır.
import-known = “{ $code }” kodu zaten biliniyor: { $name }. Kodlarınızın önüne bir şey ekleyin, örneğin ülkenin kodunu.
import-no_ground = Öğe { $feature } (“{ $code }”), sınır çizgilerinin saklandığı 11 m’lik ızgaradan küçük.
import-shape = Öğe { $feature } (“{ $code }”) çizilemiyor.

growth-snapped = Yer bilerek yaklaşık tutuluyor: her şey { $cell_km } km’lik bir ızgaradan başlar, bu yüzden arama { $slack_km } km daha uzağa ulaşır.
growth-coarse = Bir yer 0 ile { $most } km arasında bir ızgaraya yuvarlanabilir; şu değer olmaz: { $coarse_km }.
growth-hours = Çocuğun son görülmesinden bu yana geçen saat şu olamaz: { $hours }. Çocuğun en son ne zaman görüldüğünü kontrol edin.
growth-unknown_travel = Ulaşım şekli bilinmiyor, bu yüzden çocuğun yaşına uygun bir hız varsayılıyor: { $travel ->
    [foot_toddler] küçük çocuk, yaya
    [foot_child] çocuk, yaya
   *[foot_teen] ergen, yaya
}.
growth-speed = { $speed_kmh } km/sa hızla, { $hours } saatin dörtte üçünde hareket ederek çocuk { $radius_km } km kadar uzakta olabilir.
growth-minimum = Ne kadar az zaman geçmiş olursa olsun, arama en az { $radius_km } km’ye ulaşır.
growth-capped_by_distance = Bu şekilde daha uzağa gidildiği bilinmiyor: arama { $cap_km } km’de biter.
growth-capped_by_border = Arama sınırdan { $margin_km } km önce durur. Daha ileri gitmek için şuradaki ortak kuruluşa sorun: { COUNTRIES($partners) }.
growth-coastal_waters = Kıyı boyunca { $km } km dışında deniz kapsanmaz.
growth-point_near_border = Çocuğun son görüldüğü yer, sınıra { $margin_km } km’den yakın ya da sınırın ötesinde, önerilen alanın dışında. Sınırın öbür yanındaki ortak kuruluşa sorun.
growth-heading_unknown = “{ $heading }” yönü bildiğimiz bir yerin adı değil, bu yüzden arama her yöne yapılıyor. Bir yerleşim yerinin adını yazın.
growth-corridor = Çocuk { $distance_km } km uzaktaki şu yere gidiyor olabilir: { $place }; düz koridor, uzunluğu { $length_km } km, genişliği { $width_km } km. Yol verilerimiz yok.
growth-no_home = Çocuğun son görüldüğü yer her ülkeye { $within_km } km’den uzak. Noktayı kontrol edin: önce boylam, sonra enlem.
growth-part_elsewhere = { $part }, çocuğun son görüldüğü ülkenin bir parçası değil: { $country }. Kurumun oradaki eyaletini veya bölgesini yazın ya da boş bırakın.
growth-no_ground = Sınırlar aranacak yer bırakmıyor: her yer yurt dışında ya da sınıra { $margin_km } km’den yakın. Alanı elle çizin ya da şuradaki ortak kuruluşa sorun: { COUNTRIES($partners) }.

shape-type = Bulunan tür: { $found }. Polygon veya MultiPolygon çizin ya da bir nokta ile radius_km verin.
shape-empty = Şekil boş. En az bir alan çizin.
shape-too_many_points = Şekilde { $most } noktadan fazlası var. Daha sade çizin.
shape-too_many_crossings = { $where }: bu şeklin çizgileri birbirini { $most } yerden fazlasında kesiyor, hangi alanın kastedildiği anlaşılamıyor. Kesişme olmadan çizin.
shape-crowded = Bu şeklin yüzlerce çizgisi birbirine o kadar yakın ki bir alan oluşturulamıyor. Sivri çıkıntılar olmadan dış çizgisini çizin.
shape-too_many_parts = Şekilde { $most } parçadan fazlası var. En küçükleri çıkarın ya da tek parça olarak çizin.
shape-too_deep = Şekilde { $deepest } düzeyden daha derin iç içelik var. Bir Polygon, bir MultiPolygon ya da bunlardan oluşan bir FeatureCollection için daha azı yeter.
shape-radius = { $where }: { $radius_km } km. 0’dan büyük ve en çok { $most } km olmalıdır.
shape-too_few_points = { $where }: { $points } nokta var. Kapalı bir halka için en az { $least } nokta gerekir; sonuncusu ilkiyle aynı olmalıdır.
shape-self_intersecting = { $where }: şurada kendini kesiyor: { $at }. Köşeleri, kenarlar kesişmeyecek biçimde kaydırın.
shape-unclosed = { $where }: başladığı yerde bitmiyor. İlk noktasını sonda yineleyin.
shape-wide_edge = { $where }: { $degrees } boylam derecesini aşan bir kenarı var. Üzerine nokta ekleyin ya da şekli 180. meridyende bölün.
shape-no_ground = { $where }: içinde alan yok, bütün noktaları tek bir çizgi üzerinde. Bir alan çizin.
shape-coordinates = { $where }: bir konum değil (bulunan: { $found }). Derece cinsinden [boylam, enlem] yazın.
shape-not_finite = { $where }: bir sayı değil. Derece yazın.
shape-axes_swapped = { $where }: eksenler yer değiştirmiş görünüyor: { $lon }, { $lat }. Önce boylamı, sonra enlemi yazın.
shape-out_of_range = { $where }: yerküre dışında: { $lon }, { $lat }. Boylam -180 ile 180, enlem -90 ile 90 arasındadır.
