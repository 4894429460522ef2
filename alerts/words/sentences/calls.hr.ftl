# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: potraga je završena
call-subject_expires = Homeward: obavijest uskoro istječe
call-subject_lapsed = Homeward: nitko u roku od jednog sata nije odobrio obavijest, treba je ponovno podnijeti
call-subject_late = Homeward: prošao je rok za primjerak koji je još objavljen
call-subject_stopped = Homeward: odobrena obavijest nije se mogla izdati
call-subject_submitted = Homeward: obavijest čeka vaše odobrenje
call-subject_todo = Homeward: za jedan primjerak treba se netko pobrinuti
call-subject_unconfirmed = Homeward: povlačenje nije potvrđeno
call-text = Pogledajte i potvrdite da ste preuzeli: { $link }. Ovo je poziv broj { $number }; pozivi se nastavljaju dok netko ne preuzme ili dok više ne bude potrebno.

call-duty_list = Najveći broj osoba na popisu dežurnih: { $most }, svaka samo jednom.
call-for_approvers = Ovo čeka osobu koja smije odobriti i nije napisala nijedan dio, a pozivi se nastavljaju dok ga takva osoba ne preuzme. Vi ga ne smijete odobriti, pa ga prepustite njoj.
call-no_means = Tu se osobu ne može pozvati: nije postavljen poslužitelj e-pošte (HOMEWARD_SMTP_URL) i uz nju nije naveden webhook.
call-not_found = Za vas nema takvog poziva. Pogledajte popis poziva.
call-taken = To je netko već preuzeo ili više nije potrebno.
call-webhook_refused = Webhook dežurnog odgovorio je statusom { $status }.
call-webhook_secret = Uz webhook ide njegova tajna: whsec_ i od 24 do 64 bajta u base64.
call-webhook_url = Webhook dežurnog je adresa s https://, bez korisničkog imena i lozinke.

mail-not_reached = Poslužitelj e-pošte nije ništa preuzeo. Provjerite HOMEWARD_SMTP_URL i odgovara li poslužitelj.
mail-refused = Poslužitelj e-pošte odbio je poruku. Provjerite adresu i HOMEWARD_MAIL_FROM.
