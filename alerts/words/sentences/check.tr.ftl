# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Şu anda çok fazla resim kontrol ediliyor, bu yüzden bu resim kontrol edilmedi. Bir dakika sonra yeniden gönderin.
check-code_shape = Doğrulama kodu, H harfi ile ardından gelen sekiz harf veya rakamdan oluşur, örneğin { $example }. Afişten kopyalayın.
check-digest_shape = Bu bir SHA-256 değil: 64 onaltılık basamak yazın.
check-nothing_sent = Bir şey sorulmadı. Afişte yazdığı gibi `code`, bir resmin `sha256` değerini ya da `file` olarak resmin kendisini gönderin.
check-sheet = Bu PDF, yayımladığımız dosya değil ve PDF’lerde yalnızca baytlar karşılaştırılır: sayfada yazdığı gibi `code` gönderin.
check-unclear = Bu resimde bir afişimiz var, ancak üzerinde bir şeyin değiştirilip değiştirilmediği anlaşılamayacak kadar küçük. Resmi elinizdeki en büyük boyutta gönderin.
