# The root and the keys that sign posters.

trust-is_there = Zaten bir kök anahtar var ve onun kefil olduklarına artık güvenilmezdi. Yeni bir anahtar için çalıştırın: homeward trust renew
trust-is_missing = Henüz kök anahtar yok. Oluşturun: homeward trust init --name "kurumunuz"
trust-key_elsewhere = Bu anahtar başka bir yerde, bu yüzden burada imzalayamaz. HOMEWARD_SIGNER ayarını yapın ya da imzalayabilen bir anahtar oluşturun: homeward trust renew
trust-no_root = Bu hizmet afişleri imzalamıyor. Bir afişin gerçek olup olmadığını /check sayfasında sorun.
trust-not_a_key = Bu, PEM biçiminde bir P-256 eğrisi açık anahtarı değil. KMS’ten SubjectPublicKeyInfo olarak dışa aktarın.
