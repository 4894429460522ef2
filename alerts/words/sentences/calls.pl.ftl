# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: poszukiwania zostały zakończone
call-subject_expires = Homeward: komunikat wkrótce wygaśnie
call-subject_lapsed = Homeward: nikt nie zatwierdził komunikatu w ciągu godziny, trzeba go przekazać ponownie
call-subject_late = Homeward: minął termin dla kopii, która nadal jest opublikowana
call-subject_stopped = Homeward: zatwierdzonego komunikatu nie udało się wydać
call-subject_submitted = Homeward: komunikat czeka na Państwa zatwierdzenie
call-subject_todo = Homeward: kopia wymaga działania człowieka
call-subject_unconfirmed = Homeward: wycofanie nie zostało potwierdzone
call-text = Prosimy sprawdzić i potwierdzić przejęcie: { $link }. To powiadomienie nr { $number }; będą wysyłane, aż ktoś to zrobi albo sprawa się skończy.

call-duty_list = Lista dyżurów nie może być dłuższa; limit osób: { $most }, każda tylko raz.
call-for_approvers = Czeka to na osobę zatwierdzającą, która nie napisała żadnej części; powiadomienia są wysyłane, aż ktoś z nich to przejmie. Państwo nie mogą tego zatwierdzić, prosimy zostawić to tym osobom.
call-no_means = Tej osoby nie da się powiadomić: nie ustawiono serwera poczty (HOMEWARD_SMTP_URL) i nie ma ona przypisanego webhooka.
call-not_found = Nie ma dla Państwa takiego powiadomienia. Prosimy sprawdzić listę powiadomień.
call-taken = Ktoś już się tym zajmuje albo sprawa jest zakończona.
call-webhook_refused = Webhook dyżurny odpowiedział statusem { $status }.
call-webhook_secret = Webhook wymaga sekretu: whsec_ oraz od 24 do 64 bajtów w base64.
call-webhook_url = Webhook dyżurny to adres https://, bez nazwy użytkownika i hasła.

mail-not_reached = Serwer poczty niczego nie przyjął. Należy sprawdzić HOMEWARD_SMTP_URL oraz to, czy serwer odpowiada.
mail-refused = Serwer poczty odrzucił list. Należy sprawdzić adres i HOMEWARD_MAIL_FROM.
