# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: o căutare s-a încheiat
call-subject_expires = Homeward: o alertă expiră în curând
call-subject_lapsed = Homeward: nimeni nu a aprobat o alertă în decurs de o oră, trebuie trimisă din nou
call-subject_late = Homeward: a trecut termenul pentru o copie încă publicată
call-subject_stopped = Homeward: o alertă aprobată nu a putut fi emisă
call-subject_submitted = Homeward: o alertă așteaptă aprobarea dumneavoastră
call-subject_todo = Homeward: o copie trebuie rezolvată de o persoană
call-subject_unconfirmed = Homeward: o retragere nu este confirmată
call-text = Consultați situația și confirmați că ați preluat-o: { $link }. Aceasta este notificarea numărul { $number }; notificările continuă până când o preia cineva sau până când nu mai este nevoie.

call-duty_list = Numărul maxim de persoane dintr-o listă de serviciu: { $most }, fiecare o singură dată.
call-for_approvers = Așteaptă aprobarea cuiva care nu a scris nicio parte din conținut, iar notificările continuă până când o persoană cu acest drept îl preia. Dumneavoastră nu îl puteți aproba, așa că lăsați-l acelei persoane.
call-no_means = Această persoană nu poate fi notificată: nu este configurat niciun server de e-mail (HOMEWARD_SMTP_URL) și nu are niciun webhook.
call-not_found = Nu există o astfel de notificare pentru dumneavoastră. Consultați lista notificărilor.
call-taken = A preluat deja cineva sau nu mai este nevoie.
call-webhook_refused = Webhookul persoanei de serviciu a răspuns cu codul de stare { $status }.
call-webhook_secret = Un webhook are nevoie de secretul său: whsec_ și 24 până la 64 de octeți în base64.
call-webhook_url = Webhookul persoanei de serviciu este o adresă https://, fără nume de utilizator și parolă.

mail-not_reached = Serverul de e-mail nu a preluat nimic. Verificați HOMEWARD_SMTP_URL și dacă serverul răspunde.
mail-refused = Serverul de e-mail a refuzat mesajul. Verificați adresa și HOMEWARD_MAIL_FROM.
