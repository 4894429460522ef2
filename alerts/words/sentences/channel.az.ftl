# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Kodları 1–{ $most } ərazi kodundan ibarət siyahı kimi, yanında başqa heç nə olmadan verin, məsələn "codes": ["RO", "HU"].
channel-account_unasked = Bu kanalda indicə paylaşım edilib, ona görə əvvəlcə yeni giriş məlumatlarının kimə məxsus olduğu kanaldan soruşulmalıdır. Həmin dəyişikliyi yenidən göndərin.
channel-address_unfit = Bu ünvan saxlanıla bilməz. İstifadəçi adı, parol və #fraqment olmadan belə yazın: https://...; gizli məlumatların öz sahələri var.
channel-copies_out = Bu kanalda hələ paylaşımlar var: { $channel }. Kimin olduqlarını bu göstərir: { $fields }; başqa hesabla onları silmək mümkün olmaz və silinmiş kimi görünərdilər. Xəbərdarlıqlarını bitirin və uçot tamamlanana qədər gözləyin, ya da o biri hesab üçün ikinci kanal əlavə edin. Eyni hesabın yeni giriş məlumatları istənilən vaxt qəbul edilir.
channel-language_unknown = Belə dil yoxdur: “{ $language }”. BCP 47 işarəsini yazın, məsələn ro, pt-BR və ya uz-Cyrl.
channel-languages_many = Kanalın ən çoxu { $most } dili olur. Heç biri yoxdursa, istənilən dil uyğundur.
channel-other_mode = { $channel } kanalı eyni hesabdır, ikisindən biri isə sınaq kanalıdır: sınaqdan keçirilən hər şeyi hamı görərdi. Sınaq kanalına öz hesabını verin.
channel-secret_needed_anew = Ünvan dəyişib, ona görə köhnə giriş məlumatları saxlanılmayıb. Yenidən daxil edin: { $field }.
channel-secrets_unreadable = Bu kanalın giriş məlumatları açıla bilmir: { $channel }. Onlar başqa HOMEWARD_SECRET_KEY ilə möhürlənib. Həmin açarla işə salın və ya giriş məlumatlarını yenidən daxil edin.
channel-setting_malformed = { $field }: bu növ kanalın istifadə etdiyi formada deyil: { $kind }.
channel-setting_missing = { $field }: yoxdur. Bu növ kanal onsuz işləyə bilməz: { $kind }.
channel-setting_refused = { $field }: bu növ kanala uyğun deyil: { $kind }. Baxın: homeward channel kinds
channel-setting_unknown = Bu növ kanalın ({ $kind }) belə parametri yoxdur: { $field }. Baxın: homeward channel kinds
channel-signing_secret_unfit = { $field }: whsec_ və ardınca base64 formasında 24–64 bayt olmalıdır.
channel-token_unfit = { $field }: hərf, rəqəm və işarələrdən ibarət, boşluqsuz bir sətir olmalıdır.
channel-unknown = Qurumunuzda belə kanal yoxdur.
channel-unknown_kind = Belə kanal növü yoxdur: “{ $kind }”. Bunu nəzərdə tuturdunuz: { $nearest }? Növlər: { $kinds }.
partner-key_unusable = Bu API açarı işləmir: naməlumdur, ləğv edilib və ya müddəti bitib. Qurumdan yenisini istəyin.
partner-unknown = Qurumunuzda belə tərəfdaş yoxdur.
