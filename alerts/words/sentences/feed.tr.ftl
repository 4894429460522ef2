# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Bu imleç bizim değil. Önceki bir yanıttaki `next` değerini değiştirmeden kullanın ya da baştan başlamak için `after` değerini çıkarın.
feed-cursor_ahead = Bu imleç, daha eski bir zamana geri yüklenen olay günlüğünün ilerisinde. `after` değerini çıkarın ve günlüğü baştan okuyun.
feed-event_not_found = Bu ileti henüz yayımlanmadı.
feed-document_not_found = Bu tanımlayıcıyla bir CAP belgesi yok.
feed-cap_not_clean = { $count ->
    [one] CAP belgesi bir kurala uymuyor, bu yüzden hiçbir şey yayımlanmadı. Belirtileni düzeltin ve yeniden onaya sunun.
   *[other] CAP belgesi { $count } kurala uymuyor, bu yüzden hiçbir şey yayımlanmadı. Belirtilenleri düzeltin ve yeniden onaya sunun.
}

cap-unknown_profile = Böyle bir profil yok: “{ $profile }”. Bulunanlar: { $known }.

## The document as a whole

cap-too_large = Belge { $bytes } bayt; en çok { $most } bayt okunur. Doğru dosya olup olmadığını kontrol edin.
cap-overgrown = Belgede denetlenemeyecek kadar çok öğe yan yana: hiçbir duyuruda bu kadar bin öğe olmaz. Doğru dosya olup olmadığını kontrol edin; bir şekli çok sayıda çokgen yerine tek çokgende tutun.
cap-doctype = Belgede DOCTYPE var. CAP buna gerek duymaz, okuyucular da reddeder: silin.
cap-too_many = Bu belgede { $most } hatadan fazlası var, ötekiler sıralanmadı. Önce bunları düzeltin.
cap-malformed = Belge XML değil, satır { $line }: { $detail }. Orada düzeltin.
cap-not_cap = Belge şununla başlıyor: { $found }; bir CAP 1.2 belgesi şununla başlar: { $expected }.
cap-schema = CAP 1.2 şeması buna izin vermiyor, satır { $line }: { $detail }

## Who says it, and to whom

cap-characters = { $name }: boş ya da boşluk, virgül, < veya & içeriyor. Bunları çıkarın.
cap-unusual = { $name ->
    [sender] sender, ulusal profillerin istediği local@domain biçiminde değil.
   *[other] { $name }: harf, rakam, - ve _ dışında işaretler içeriyor; ulusal profiller bunları reddeder.
}
cap-scope_incomplete = Bu scope değeriyle ({ $scope }) şu öğe zorunludur: { $name }. Ekleyin.
cap-note_missing = { $reason ->
    [Exercise] Bir tatbikat, hangi tatbikat olduğunu note içinde belirtmelidir.
   *[other] Bir hata iletisi, neyin yanlış olduğunu note içinde belirtmelidir.
}

## References

cap-references_missing = Bu türden bir ileti ({ $kind }), ilgili olduğu iletileri references içinde belirtmelidir.
cap-reference_malformed = Başvuru { $index }, sender,identifier,sent biçiminde değil. Üç değeri ilgili iletiden kopyalayın.
cap-reference_itself = Başvuru { $index } bu iletinin kendisi. Silin.
cap-reference_newer = Başvuru { $index } bu iletiden daha yeni. Bir ileti yalnızca öncekilerle ilgili olabilir.

## Info

cap-info_missing = Bu türden bir ileti ({ $kind }) info olmadan kimseye bir şey söylemez. Her dil için bir info ekleyin.
cap-language_missing = Dil eksik, bu yüzden okuyucular en-US sayar. Ekleyin.
cap-same_text = Açıklama şu dilde: { $language }, şu dildeki metnin aynısı: { $other }. Çevirin ya da bir info öğesini çıkarın.
cap-info_differs = { $name }: ilk info öğesindekinden farklı. Birbirinin çevirisi olan info öğelerinde aynıdır.
cap-expires_missing = Bitiş zamanı eksik. Birçok okuyucu yalnızca buna göre davranır: expires ekleyin.
cap-expires_before_sent = İletinin süresi gönderilmeden önce doluyor. Kimse göstermez: daha sonraki bir zaman verin.
cap-text_repeated = { $name }: şununla aynı metin: { $other }. Orada, ötekinin söylemediğini söyleyin.
cap-markup = { $name }: okuyucuların olduğu gibi gösterdiği biçimlendirme kodu içeriyor. Düz metin kullanın.
cap-too_long = { $name }: { $length } karakter; büyük okuyucular { $most } karakterden sonrasını keser. Kısaltın.

## Addresses, resources, areas

cap-address_relative = Bu adres tam değil. Tam olarak yazın: https://...
cap-digest = Özet bir SHA-1 özeti değil: dosyanın baytlarından elde edilen 40 onaltılık basamak gerekir.
cap-size = Boyut, 0’dan büyük bir bayt sayısı değil.
cap-polygon_and_circle = Alanda hem çokgen hem daire var; okuyucular bunları daha büyük tek bir alanda birleştirir. Yalnızca birini bırakın.
cap-geocode = Bu sistemde bir geocode altı basamaklıdır: { $scheme }. Bir ilçede beş basamağın önünde 0 bulunur.
cap-ceiling_alone = ceiling için altında bir altitude gerekir. altitude ekleyin ya da ceiling öğesini silin.

## Google Public Alerts

google-missing = Google her info içinde şunu zorunlu tutar: { $name }. Ekleyin.
google-recommended = Google her info içinde şunu önerir: { $name }. Ekleyin.
google-area_without_shape = Google her alanda çokgen, daire veya geocode ister. Birini ekleyin.
google-circle_without_ground = Google yarıçapı 0 olan daireyi göstermez. Yarıçapı km olarak verin.
