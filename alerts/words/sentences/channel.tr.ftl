# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Kodları 1–{ $most } alan kodundan oluşan bir liste olarak, yanında başka bir şey olmadan verin, örneğin "codes": ["RO", "HU"].
channel-account_unasked = Bu kanalda az önce bir gönderi yapıldı; bu yüzden önce yeni erişim bilgilerinin kime ait olduğu kanala sorulmalıdır. Aynı değişikliği yeniden gönderin.
channel-address_unfit = Bu adres kaydedilemez. Kullanıcı adı, parola ve #parça olmadan https://... biçiminde yazın; gizli bilgilerin kendi alanları vardır.
channel-copies_out = Bu kanalda hâlâ yayında gönderiler var: { $channel }. Kime ait olduklarını şu belirler: { $fields }; başka bir hesapla kaldırılamaz, üstelik silinmiş görünürler. Duyurularını sona erdirip kopya kayıtları tamamlanana kadar bekleyin ya da öbür hesap için ikinci bir kanal ekleyin. Aynı hesabın yeni erişim bilgileri her zaman kabul edilir.
channel-language_unknown = Böyle bir dil yok: “{ $language }”. BCP 47 etiketi yazın, örneğin ro, pt-BR veya uz-Cyrl.
channel-languages_many = Bir kanalın en çok { $most } dili olabilir. Hiç yoksa her dil olur.
channel-other_mode = { $channel } kanalı aynı hesaptır ve ikisinden biri deneme kanalıdır: denenen her şeyi herkes görürdü. Deneme kanalına kendine ait bir hesap verin.
channel-secret_needed_anew = Adres değişti, bu yüzden eski erişim bilgileri saklanmadı. Yeniden girin: { $field }.
channel-secrets_unreadable = Bu kanalın erişim bilgileri açılamıyor: { $channel }. Başka bir HOMEWARD_SECRET_KEY ile mühürlenmişler. O anahtarla başlatın ya da erişim bilgilerini yeniden girin.
channel-setting_malformed = { $field }: bu kanal türünün kullandığı biçimde değil: { $kind }.
channel-setting_missing = { $field }: eksik. Bu türden bir kanal onsuz çalışamaz: { $kind }.
channel-setting_refused = { $field }: bu türden bir kanala uymuyor: { $kind }. Bakınız: homeward channel kinds
channel-setting_unknown = Bu türden bir kanalın ({ $kind }) böyle bir ayarı yok: { $field }. Bakınız: homeward channel kinds
channel-signing_secret_unfit = { $field }: whsec_ ve ardından base64 olarak 24–64 bayt olmalıdır.
channel-token_unfit = { $field }: harf, rakam ve işaretlerden oluşan, boşluksuz tek bir satır olmalıdır.
channel-unknown = Kurumunuzda böyle bir kanal yok.
channel-unknown_kind = Böyle bir kanal türü yok: “{ $kind }”. Bunu mu demek istediniz: { $nearest }? Türler: { $kinds }.
partner-key_unusable = Bu API anahtarı çalışmıyor: bilinmiyor, iptal edilmiş ya da süresi dolmuş. Kurumdan yenisini isteyin.
partner-unknown = Kurumunuzda böyle bir ortak kuruluş yok.
