# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Maʼlumotlar bazasi javob beradi va yangilangan.
overview-store_behind = Maʼlumotlar bazasi yangilanmagan. Bajaring: homeward db upgrade
overview-store_refuses = Maʼlumotlar bazasi javob bermaydi yoki rad etadi. U ishlayotganini va HOMEWARD_DATABASE_URL toʻgʻriligini tekshiring.
overview-store_silent = Maʼlumotlar bazasi { $seconds } s ichida javob bermadi. U ishlayotganini va unga ulanib boʻlishini tekshiring.
overview-nothing_sealed = Hali hech narsa shifrlanmagan.
overview-key_opens = Maxfiy kalit shifrlangan maʼlumotlarni ochadi.
overview-key_is_another = Maʼlumotlar boshqa kalit bilan shifrlangan. Toʻgʻri kalitni HOMEWARD_SECRET_KEY sozlamasiga yoki maʼlumotlar papkasidagi secret.key fayliga qaytaring.
overview-held = Maʼlumotlar bazasi tiklandi va ushlab turilibdi: yangi hech narsa yuborilmaydi, tarqalgan narsalar qaytarib olinadi. Qarang: homeward restore status
overview-broker_answers = Broker javob beradi.
overview-broker_refuses = Broker javob bermaydi yoki rad etadi: ishlar darhol emas, bir soniya ichida topiladi. HOMEWARD_BROKER_URL sozlamasini tekshiring.
overview-broker_silent = Broker { $seconds } s ichida javob bermadi: ishlar darhol emas, bir soniya ichida topiladi. U ishlayotganini tekshiring.
