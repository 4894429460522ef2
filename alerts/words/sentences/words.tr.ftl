words-no_catalogue = Bu dil için sözlük yok: { $language }. Dili çıkarın ya da şunu ekleyin: { $language }.ftl. Bulunanlar: { $known }.
words-short_form_too_long = { $limit } karakterlik metin ({ $language }) en az { $length } karakter gerektiriyor. Yeri kısaltın ya da en önemli bölümünü virgülden önce, başa yazın.
words-post_too_long = Gönderi ({ $language }) en az { $weight } tutuyor, platformun izin verdiği ise { $most }. Yeri ya da adları kısaltın.
words-no_child = Metin ({ $language }) hiçbir çocuktan söz etmiyor. En az birini ekleyin.
words-child_not_described = { $number }. çocuk ({ $language }) neredeyse hiç tarif edilmemiş. Yaş, cinsiyet, boy, vücut yapısı, saç, göz, giysi ve ayırt edici özelliklerden en az ikisini ekleyin.
words-no_place = Metin ({ $language }), çocuğun en son nerede görüldüğünü söylemiyor. last_seen.place ekleyin.
words-no_time = Metin ({ $language }), çocuğun en son ne zaman görüldüğünü söylemiyor. last_seen.at ekleyin.
words-no_number = Metinde ({ $language }) telefon numarası yok. contact.phone ekleyin.
words-empty = Metnin bu bölümü ({ $language }) boş. Doldurun ya da oluşturulduğu bilgiyi ekleyin.
words-body_incomplete = Tam metinde ({ $language }) afişin gösterdiği bilgiler eksik. Yeniden oluşturun.
words-too_long = Bu metin ({ $language }) { $length } karakter; en çok { $most } karaktere izin verilir.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = boş: bir şey yazın ya da boş bırakılabiliyorsa alanı çıkarın.
text-too_long = { $length } karakter: en çok { $most } olabilir.
text-one_line = sekme olmadan tek satırda olmalıdır: satırları birleştirin.
text-forbidden_character = görünmeyen bir karakter içeriyor: { $character }: onsuz yeniden yazın.
text-no_letters = ne harf ne rakam içeriyor: sözcüklerle yazın.
text-stacked_marks = bir harf üzerinde { $most } aksandan fazlası var: yeniden yazın.
