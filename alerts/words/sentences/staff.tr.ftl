# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Bu zaten onaylandı. Yapılacak bir şey kalmadı.
staff-action_too_late = Önerinin üzerinden { $minutes } dakikadan fazla geçti. Yeniden önerin.
staff-action_unknown = Kurumunuzda böyle bir öneri yok. İkinci bir yöneticiyi bekleyenlerin listesine bakın.
staff-agency_exists = Böyle bir kurum zaten var: “{ $slug }”. Başka bir kısa ad seçin.
staff-agency_name_differs = “{ $slug }” kurumunun adı farklı. Kuruma birini eklemek için adı boş bırakın ya da yeni bir kurum oluşturmak için başka bir kısa ad seçin.
staff-agency_needed = Birden çok kurum var. Hangisi olduğunu belirtin: { $slugs }.
staff-agency_not_yours = Yalnızca kendi kurumunuza kişi ekleyebilirsiniz. Kurumu belirtmeyin.
staff-agency_slug_invalid = Kurumun kısa adı en çok 60 karakterdir: a–z küçük harfler, rakamlar ve tek kısa çizgiler, örneğin police-cluj.
staff-agency_unknown = Böyle bir kurum yok ya da sizin kurumunuz değil.
staff-code_app_unknown = Kod üreten bir uygulamanız yok.
staff-code_offer_over = Bu gizli anahtar size ya da bu oturumda sunulmadı. Sayfayı yeniden yükleyin ve uygulamanıza yeni kareyi okutun.
staff-code_wrong = Uygulamanın şu anda gösterdiği kod bu değil. Uygulamanın yukarıdaki kareyi okuduğunu ve saatinin doğru olduğunu kontrol edin, en yeni kodu yazın.
staff-country_invalid = Ülke iki büyük harftir (ISO 3166-1), örneğin RO.
staff-deactivated = Bu hesap kapalı. Kurumunuzun bir yöneticisine başvurun.
staff-email_invalid = Bu bir e-posta adresi değil. Boşluk olmadan name@example.org biçiminde yazın.
staff-exists = Bu e-posta adresiyle biri zaten kayıtlı. Yeniden girmesini sağlamak için oturum açma bağlantısı oluşturun.
staff-form_foreign = Bu formun süresi doldu ya da form sizin için hazırlanmadı. Sayfayı yeniden yükleyin ve yaptığınızı yineleyin.
staff-half_signed_in = Bağlantı, iki adımın ilkiydi. Şimdi geçiş anahtarınızı ya da bir kod gösterin: /desk/second-factor sayfasını açın.
staff-last_factor = Yönetim ekranı sizi yalnızca bununla tanıyor. Önce bir başkasını ekleyin.
staff-link_subject = Homeward: oturum açma bağlantınız
staff-link_text =
    Biri şurada: { $place } bu adres için oturum açma bağlantısı istedi. İsteyen sizseniz { $minutes } dakika içinde açın:

    { $link }

    Bir kez çalışır, sonra uygulamanızdaki kodu ister. Bağlantı tek başına kimseyi içeri almaz ve Homeward’dan hiç kimse sizden kod istemez. İsteyen siz değilseniz hiçbir şey yapmayın; sürerse kurumunuzun bir yöneticisine bildirin.
staff-link_unusable = Bu bağlantı çalışmıyor: kullanıldı, süresi doldu ya da gereken kod doğru değildi. Kodu yeniden deneyin ya da kurumunuzun bir yöneticisinden yeni bağlantı isteyin.
staff-no_mail = Buradan e-postayla bağlantı gönderilmiyor. Kurumunuzun bir yöneticisinden isteyin.
staff-not_fresh = Kimliğinizi son kez göstermenizin üzerinden { $minutes } dakikadan fazla geçti. Geçiş anahtarınızla ya da bir kodla burada veya yönetim ekranında “Hesabınız” altında gösterin ve bunu yineleyin.
staff-not_fresh_link = Oturum açmanızın üzerinden { $minutes ->
        [480] 8 saatten
       *[other] { $minutes } dakikadan
    } fazla geçti. Bunun için yeni bir bağlantıyla bir kez daha oturum açın ve yineleyin.
staff-not_permitted = Şuna yetkiniz yok: { $permission ->
        [read_case] vakaları okuma
        [write_case] vaka yazma
        [read_alert] duyuruları okuma
        [submit_alert] duyuruları onaya sunma
        [approve_alert] duyuruları onaylama
        [end_alert] duyuruları sona erdirme
        [settle_copies] kopyaları sonuca bağlama
        [read_channels] kanalları okuma
        [manage_channels] kanalları ve ortak kuruluşları yönetme
        [manage_staff] kişileri yönetme
        [read_audit] denetim kaydını okuma
        [lift_protection] bir vakanın korumasını kaldırma
       *[other] bu işlem
    }. Şu rollerden biri gerekir: { $roles }. Kurumunuzun bir yöneticisine başvurun.
staff-passkey_known = Bu geçiş anahtarı zaten biliniyor.
staff-passkey_not_made = Aygıt geçiş anahtarı oluşturmadı ya da işlem çok uzun sürdü. Yeniden deneyin.
staff-passkey_unknown = Böyle bir geçiş anahtarınız yok.
staff-passkey_unusable = Bu geçiş anahtarıyla girilemiyor: burada bilinmiyor ya da yanıt çok geç geldi. Sayfayı yükleyip yeniden deneyin veya tek kullanımlık bağlantı kullanın.
staff-passkeys_enough = Zaten { $most } geçiş anahtarınız var. Artık kullanmadığınız birini kaldırın.
staff-proof_wrong = Bu, siz olduğunuzu göstermedi: geçiş anahtarı sizin değil ya da kod en yenisi değil veya daha önce kullanıldı. Sonraki kodu bekleyip yeniden deneyin; beş yanlıştan sonra oturumunuz kapatılır.
staff-role_missing = Kişinin ne yapabileceğini şu rollerden en az biriyle belirtin: { $known }.
staff-role_unknown = Böyle bir rol yok: “{ $role }”. Roller: { $known }.
staff-session_over = Oturumunuz açık değil ya da kapandı. Geçiş anahtarınızla yeniden oturum açın veya kurumunuzun bir yöneticisinden bağlantı isteyin.
staff-session_unknown = Böyle bir oturumunuz yok.
staff-token_by_token = Belirteçle belirteç oluşturulamaz. Yönetim ekranında oturum açın ve orada “Hesabınız” altında oluşturun.
staff-token_days = Bir belirteç 1–{ $most } gün geçerlidir.
staff-token_not_permitted = Bu belirtecin şu yetkisi yok: { $permission }, ya da alacağı yanıtı okuma yetkisi yok. Başka bir belirteç kullanın veya yönetim ekranında oturum açın.
staff-token_of_another = Belirteci kullanan kişi oluşturur; ya da makinenin kendisinde şununla oluşturulur: homeward token create
staff-token_reads = Bu yetkiyi ({ $right }) taşıyan belirteç şunu da gerektirir: { $needs }, çünkü yanıt olarak üzerinde işlem yaptığını alır.
staff-token_rights = Bir belirtecin en az bir yetkisi olur, sizde olmayan hiçbir yetkisi olmaz. Sizin yetkileriniz: { $known }.
staff-token_unknown = Çalışan böyle bir belirteciniz yok.
staff-token_unusable = Bu API belirteci çalışmıyor: bilinmiyor, iptal edilmiş ya da süresi dolmuş. Yenisini oluşturun.
staff-two_people = Bunu bir kişi tek başına yapamaz. Önerin ve bir saat içinde başka bir yöneticiye onaylatın.
staff-unknown = Kurumunuzda böyle bir kişi yok.
staff-way_in_subject = Homeward: giriş bağlantınız
staff-way_in_text =
    Homeward’a şurada giriş izniniz var: { $place }. Bunu { $hours ->
        [one] bir saat
       *[other] { $hours } saat
    } içinde açın; bir kez çalışır:

    { $link }

    Sizi kaydeden kişinin telefonla ya da yüz yüze söyleyeceği, asla e-postayla göndermeyeceği bir kod ister. Bağlantı tek başına kimseyi içeri almaz.
