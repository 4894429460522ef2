# Keeping, verifying and illustrating a case.

case-assign_self = Hiç kimse kendisini bir vakaya atayamaz. Vakada çalışan bir görevliden ya da başka bir yöneticiden isteyin.
case-closed = Bu vaka kapandı, artık değiştirilemez. Çocuk yeniden kaybolduysa yeni bir vaka açın.
case-hidden = Arama sona erdi ve her kopyanın akıbeti belli; bu yüzden vakanın içeriği gizlendi. Bekleme süresi dolunca silinir.
case-not_found = Kurumunuzda böyle bir vaka yok. Vakalar listesinde arayın.
case-not_verified = Bu vaka doğrulanmadı. Önce açık kalanları yanıtlayın ve vakayı doğrulayın.
case-open_items = { $count ->
    [one] Doğrulamanın bir maddesi açık, bu yüzden vaka doğrulanmadı. Yanıtlayın.
   *[other] Doğrulamanın { $count } maddesi açık, bu yüzden vaka doğrulanmadı. Yanıtlayın.
}
case-doubt_stands = Adresin korunup korunmadığının bilinmediği kaydedildi; bu ancak “clear” veya “hit” yanıtıyla kapanır, boş bırakarak değil.
case-children_keep_their_numbers = Fotoğraflar ve duyurular bu vakanın çocuklarını numaralarıyla tanır. Sıralarını değiştirmeyin, yenilerini sona ekleyin; bulunan çocuk, aramayı sona erdiren sayfada çıkarılır.
case-protected = Korunan adres kontrolüne göre bu vakadan hiçbir şey, önizlemede bile gösterilemez. Kontrol “clear” olana ya da iki kişi korumayı kaldırana kadar böyle kalır.
case-purged = Bu vaka kalıcı olarak silindi: kişisel verileri geri getirilemez.
case-last_officer = Bu, vakanın son görevlisi. Önce vakaya başka bir görevli atayın.
case-lift_own = Bu vakanın bir bölümünü siz yazdınız; korumasını başkaları kaldırmalıdır.
case-lift_twice = Bunu zaten istediniz. Yetkili başka bir kişinin bir saat içinde onaylaması gerekir.
case-nothing_to_lift = Bu vaka koruma altında değil ya da kapandı. Kaldırılacak bir şey yok.
case-mode_is_fixed = Bir vakanın gerçek mi tatbikat mı olduğu, vaka açıldıktan sonra değiştirilemez. Bu vaka: { $mode }. Başka bir vaka açın.
case-reference_is_fixed = Açılmış bir vakanın referansı değiştirilemez: { $reference }. Olduğu gibi bırakın ya da başka bir vaka açın.
case-reference_taken = Kurumunuzda bu referansla bir vaka zaten var: { $reference }. Onu değiştirin ya da buna ayrı bir referans verin.

photo-focus_outside = Yüzün yeri 0 ile 1 arasında iki sayıyla verilir: önce soldan, sonra üstten.
photo-no_such_child = Bu numarada çocuk yok: { $child }. Vakada { $count ->
    [one] bir çocuk var. 1 yazın.
   *[other] { $count } çocuk var. 1 ile { $count } arasında bir sayı yazın.
}
photo-rights_unstated = { $count ->
    [one] Bir fotoğrafın nereden geldiği ve kullanımına kimin izin verdiği belirtilmemiş. Öğrenin ve bu bilgilerle yeniden ekleyin.
   *[other] { $count } fotoğrafın nereden geldiği ve kullanımına kimin izin verdiği belirtilmemiş. Öğrenin ve bu bilgilerle yeniden ekleyin.
}
photo-is_out = Yayındaki bir duyuru bu fotoğrafı gösteriyor. Gösterildiği her yerde hemen değiştirilmesi için aramayı sona erdiren sayfada geri çekin.
photo-withdrawn = Bu resim vakadan geri çekilmişti, bu yüzden vakada yeniden kullanılamaz. Başka bir resim seçin.
photo-not_found = Bu vakanın böyle bir fotoğrafı yok. Fotoğraf listesine bakın.
