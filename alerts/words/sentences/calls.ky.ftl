# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: издөө аяктады
call-subject_expires = Homeward: кабардын мөөнөтү жакында бүтөт
call-subject_lapsed = Homeward: кабарды бир саат ичинде эч ким бекиткен жок, аны кайрадан берүү керек
call-subject_late = Homeward: көчүрмө мөөнөтүндө өчүрүлгөн жок
call-subject_stopped = Homeward: бекитилген кабарды чыгаруу мүмкүн болгон жок
call-subject_submitted = Homeward: кабар сиздин бекитүүңүздү күтүп турат
call-subject_todo = Homeward: көчүрмө адамдын кийлигишүүсүн талап кылат
call-subject_unconfirmed = Homeward: кайтарып алуу ырасталган жок
call-text = Ачып көрүп, өзүңүзгө алганыңызды ырастаңыз: { $link }. Чакыруунун номери: { $number }; бирөө жооп бергенче же зарылдыгы калбаганча чакыруулар уланат.

call-duty_list = Нөөмөтчүлөрдүн тизмесинде эң көп дегенде { $most } адам болот, ар бири бир жолу гана.
call-for_approvers = Бул бекитүүгө укугу бар жана мында эч нерсе жазбаган адамды күтүп турат; алардын бири өзүнө алганча чакыруулар уланат. Сиз муну беките албайсыз, аларга калтырыңыз.
call-no_means = Бул адамга чакыруу жөнөтүү мүмкүн эмес: почта сервери коюлган эмес (HOMEWARD_SMTP_URL), анын webhook дареги да жок.
call-not_found = Сиз үчүн мындай чакыруу жок. Чакыруулардын тизмесин караңыз.
call-taken = Муну бирөө өзүнө алды же анын зарылдыгы калган жок.
call-webhook_refused = Нөөмөтчүнүн webhook дареги мындай статус менен жооп берди: { $status }.
call-webhook_secret = Webhook үчүн анын сыры керек: whsec_ жана base64 түрүндө 24–64 байт.
call-webhook_url = Нөөмөтчүнүн webhook дареги https:// менен башталат, колдонуучунун аты жана сырсөзү болбойт.

mail-not_reached = Почта сервери эч нерсе кабыл алган жок. HOMEWARD_SMTP_URL жана сервердин жооп бергенин текшериңиз.
mail-refused = Почта сервери катты кабыл алган жок. Даректи жана HOMEWARD_MAIL_FROM текшериңиз.
