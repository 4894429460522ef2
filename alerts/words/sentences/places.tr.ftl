# Gönderiyi yere göre gösteren platformda onu kim görür ve yerler hakkında ne söylenir.

places-towns = Bu yerlerde ve çevresinde olanlara gösterilir: { $towns }.
places-regions = Bu bölgelerde olanlara gösterilir: { $regions }.
places-countries = Bütün ülkede gösterilir: { COUNTRIES($countries) }.
places-none = Her birinin çevresinde en çok { $km } km olan { $towns } yerleşim de başka bir ülkeye taşmadan alanı kapsamıyor; alan { $regions } bölgeden fazlasında ya da bildiklerimizin dışında kalıyor.
facebook-place_unknown = Seçilenden fazla kişi görüyor: Facebook araması yerlerden birini tanımıyor, bu yüzden daha geniş bir alanda gösteriliyor.
facebook-search_refused = Seçilenden fazla kişi görüyor: Facebook bu belirtecin yer aramasına izin vermiyor, bu yüzden bütün ülkede gösteriliyor.
facebook-search_away = Seçilenden fazla kişi görüyor: Facebook’un yer araması zamanında yanıt vermedi ve gönderi onu beklemedi. Bütün ülkede gösteriliyor.
growth-own_town = Çocuğun son görüldüğü yerin { $within_km } km çevresinde kendi topraklarımız sınıra kadar korunur; böylece yerleşimin hiçbir bölümü dışarıda kalmaz.
growth-no_heading = Çocuğun hangi yöne gittiği bilinmiyor, bu yüzden arama her yöne yapılıyor. Yolun gittiği yerleşim yerinin adı yazılırsa alan bir koridora dönüşür.
geocoder-away = { $host } adresindeki coğrafi kodlayıcı gerektiği gibi yanıt vermiyor ({ $why }). Yalnızca burada bilinen yerler arandı: başka bir yazım ya da daha büyük bir yerleşim deneyin veya nokta ile yarıçap verin.
geocoder-busy = { $host } adresindeki coğrafi kodlayıcı şu anda başka soru almıyor. Yalnızca burada bilinen yerler arandı: birazdan yeniden sorun.
