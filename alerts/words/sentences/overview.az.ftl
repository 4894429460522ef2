# Whether the service can work, as /readyz and the doctor say it.
overview-store_answers = Verilənlər bazası cavab verir və yenidir.
overview-store_behind = Verilənlər bazası yenilənməyib. İşə salın: homeward db upgrade
overview-store_refuses = Verilənlər bazası cavab vermir və ya rədd edir. Onun işlədiyini və HOMEWARD_DATABASE_URL dəyərinin düzgün olduğunu yoxlayın.
overview-store_silent = Verilənlər bazası { $seconds } saniyə ərzində cavab vermədi. Onun işlədiyini və əlçatan olduğunu yoxlayın.
overview-nothing_sealed = Hələ heç nə möhürlənməyib.
overview-key_opens = Gizli açar möhürlənmişi açır.
overview-key_is_another = Məlumatlar başqa açarla möhürlənib. Düzgün açarı HOMEWARD_SECRET_KEY dəyərinə və ya məlumat qovluğundakı secret.key faylına qaytarın.
overview-held = Verilənlər bazası bərpa edilib və saxlama rejimindədir: yeni heç nə göndərilmir, yayılmış olanlar geri çağırılır. Baxın: homeward restore status
overview-broker_answers = Mesaj brokeri cavab verir.
overview-broker_refuses = Mesaj brokeri cavab vermir və ya rədd edir: işlər dərhal yox, bir saniyə ərzində tapılır. HOMEWARD_BROKER_URL dəyərini yoxlayın.
overview-broker_silent = Mesaj brokeri { $seconds } saniyə ərzində cavab vermədi: işlər dərhal yox, bir saniyə ərzində tapılır. Onun işlədiyini yoxlayın.
