# What whoever approves is told of the signatures of posters.
signing-unsigned = İmzalanamayan afişler: { $count } / { $all }. Arama bunu beklemez: yine de yayımlanırlar ve doğrulama sayfamız onları tanır, ancak başkalarının araçları bizim olduklarını doğrulayamaz. Hizmeti işletene haber verin: nedenini “homeward doctor” söyler.
