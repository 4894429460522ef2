# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = Hazırda həddən çox şəkil yoxlanılır, ona görə bu şəkil yoxlanılmadı. Bir dəqiqədən sonra yenidən göndərin.
check-code_shape = Yoxlama kodu H hərfindən və daha səkkiz hərf və ya rəqəmdən ibarətdir, məsələn { $example }. Onu plakatdan köçürün.
check-digest_shape = Bu, SHA-256 deyil: 64 onaltılıq rəqəm yazın.
check-nothing_sent = Heç nə soruşulmadı. Plakatda yazıldığı kimi `code`, şəklin `sha256` dəyərini və ya `file` kimi şəklin özünü göndərin.
check-sheet = Bu PDF bizim dərc etdiyimiz fayl deyil, PDF-də isə yalnız baytlar müqayisə edilir: vərəqdə yazıldığı kimi `code` göndərin.
check-unclear = Bu şəkildə plakatımız var, amma üzərində nəyinsə dəyişdirilib-dəyişdirilmədiyini bilmək üçün çox kiçikdir. Şəkli sizdə olan ən böyük ölçüdə göndərin.
