# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = To już potwierdzono. Nie zostało nic do zrobienia.
staff-action_too_late = Od zgłoszenia propozycji minęło ponad { $minutes } min. Należy zgłosić ją ponownie.
staff-action_unknown = W Państwa instytucji nie zgłoszono takiej propozycji. Prosimy sprawdzić listę tego, co czeka na drugiego administratora.
staff-agency_exists = Instytucja „{ $slug }” już istnieje. Należy wybrać inną krótką nazwę.
staff-agency_name_differs = Instytucja „{ $slug }” ma inną nazwę. Aby dodać do niej osobę, należy pominąć nazwę; aby utworzyć nową instytucję, należy wybrać inną krótką nazwę.
staff-agency_needed = Jest kilka instytucji. Należy wskazać właściwą: { $slugs }.
staff-agency_not_yours = Osoby można dodawać tylko do własnej instytucji. Należy pominąć instytucję.
staff-agency_slug_invalid = Krótka nazwa instytucji ma najwyżej 60 małych liter od a do z, cyfr i pojedynczych łączników, na przykład police-cluj.
staff-agency_unknown = Nie ma takiej instytucji albo nie jest to Państwa instytucja.
staff-code_app_unknown = Nie mają Państwo aplikacji do kodów.
staff-code_offer_over = Ten sekret nie był przeznaczony dla Państwa albo nie w tej sesji. Prosimy ponownie wczytać stronę i zeskanować aplikacją nowy kwadrat.
staff-code_wrong = To nie jest kod, który aplikacja teraz pokazuje. Prosimy sprawdzić, czy aplikacja odczytała powyższy kwadrat i czy jej zegar idzie dobrze, i wpisać najnowszy kod.
staff-country_invalid = Kraj to dwie wielkie litery (ISO 3166-1), na przykład RO.
staff-deactivated = To konto jest zamknięte. Prosimy zwrócić się do administratora swojej instytucji.
staff-email_invalid = To nie jest adres e-mail. Należy zapisać go jak name@example.org, bez spacji.
staff-exists = Osoba z tym adresem e-mail jest już wpisana. Aby znów ją wpuścić, należy utworzyć link do logowania.
staff-form_foreign = Ten formularz jest nieaktualny albo nie był przeznaczony dla Państwa. Prosimy ponownie wczytać stronę i powtórzyć czynność.
staff-half_signed_in = Link był pierwszym z dwóch kroków. Teraz należy użyć klucza dostępu albo kodu: prosimy otworzyć /desk/second-factor.
staff-last_factor = To jedyny sposób, w jaki panel Państwa rozpoznaje. Najpierw należy dodać inny.
staff-link_subject = Homeward: link do logowania
staff-link_text =
    Ktoś poprosił na { $place } o link do logowania na ten adres. Jeśli to Państwo, prosimy go otworzyć; jest ważny przez { $minutes } min:

    { $link }

    Działa jeden raz, a potem pyta o kod z aplikacji. Sam link nikogo nie wpuszcza, a nikt z Homeward nigdy nie prosi o kod. Jeśli to nie Państwo, nie trzeba nic robić; jeśli to się powtarza, prosimy zawiadomić administratora swojej instytucji.
staff-link_unusable = Ten link nie działa: został użyty, jego czas minął albo wymaga kodu, a wpisany był niewłaściwy. Prosimy spróbować z kodem jeszcze raz albo poprosić administratora swojej instytucji o nowy link.
staff-no_mail = Tutaj nie wysyła się linków pocztą elektroniczną. Prosimy zwrócić się po link do administratora swojej instytucji.
staff-not_fresh = Od ostatniego potwierdzenia Państwa tożsamości minęło ponad { $minutes } min. Prosimy potwierdzić ją kluczem dostępu lub kodem, tutaj albo w panelu w „Państwa konto”, i powtórzyć czynność.
staff-not_fresh_link = Od Państwa zalogowania minęło ponad { $minutes ->
        [480] 8 godzin
       *[other] { $minutes } min
    }. Aby to zrobić, prosimy zalogować się ponownie nowym linkiem i powtórzyć czynność.
staff-not_permitted = Brak uprawnienia: { $permission ->
        [read_case] czytanie spraw
        [write_case] pisanie spraw
        [read_alert] czytanie komunikatów
        [submit_alert] przekazywanie komunikatów do zatwierdzenia
        [approve_alert] zatwierdzanie komunikatów
        [end_alert] kończenie komunikatów
        [settle_copies] rozstrzyganie o kopiach
        [read_channels] przeglądanie kanałów
        [manage_channels] zarządzanie kanałami i partnerami
        [manage_staff] zarządzanie osobami
        [read_audit] przeglądanie dziennika audytu
        [lift_protection] znoszenie ochrony sprawy
       *[other] ta czynność
    }. Potrzebna jest jedna z ról: { $roles }. Prosimy zwrócić się do administratora swojej instytucji.
staff-passkey_known = Ten klucz dostępu jest już znany.
staff-passkey_not_made = Urządzenie nie utworzyło klucza dostępu albo trwało to zbyt długo. Prosimy spróbować ponownie.
staff-passkey_unknown = Nie mają Państwo takiego klucza dostępu.
staff-passkey_unusable = Ten klucz dostępu nie pozwala się zalogować: nie jest tu znany albo odpowiedź nadeszła za późno. Prosimy wczytać stronę i spróbować ponownie albo użyć jednorazowego linku.
staff-passkeys_enough = Osiągnięto limit kluczy dostępu: { $most }. Należy usunąć klucz, który nie jest już używany.
staff-proof_wrong = Nie potwierdziło to Państwa tożsamości: klucz dostępu nie należy do Państwa albo kod nie jest najnowszy lub został już użyty. Prosimy poczekać na następny kod i spróbować ponownie; po pięciu błędnych następuje wylogowanie.
staff-role_missing = Należy podać, co wolno tej osobie, wskazując co najmniej jedną z ról: { $known }.
staff-role_unknown = Nie ma roli „{ $role }”. Dostępne role: { $known }.
staff-session_over = Nie są Państwo zalogowani albo sesja się skończyła. Prosimy zalogować się ponownie kluczem dostępu albo poprosić administratora swojej instytucji o link.
staff-session_unknown = Nie mają Państwo takiej sesji.
staff-token_by_token = Token nie tworzy tokenów. Prosimy zalogować się do panelu i utworzyć go tam, w „Państwa konto”.
staff-token_days = Token może być ważny od 1 do { $most } dni.
staff-token_not_permitted = Ten token utworzono bez uprawnienia { $permission } albo bez uprawnienia do czytania odpowiedzi. Należy użyć innego albo zalogować się do panelu.
staff-token_of_another = Token tworzy osoba, która go używa, albo powstaje na samym komputerze poleceniem: homeward token create
staff-token_reads = Token z uprawnieniem { $right } wymaga też: { $needs }; w odpowiedzi otrzymuje to, na czym wykonał czynność.
staff-token_rights = Token ma co najmniej jedno uprawnienie i żadnego, którego nie mają Państwo sami. Państwa uprawnienia: { $known }.
staff-token_unknown = Nie mają Państwo takiego działającego tokenu.
staff-token_unusable = Ten token API nie działa: jest nieznany, unieważniony lub przeterminowany. Należy utworzyć nowy.
staff-two_people = Jedna osoba nie może zrobić tego sama. Należy zgłosić propozycję i poprosić innego administratora o potwierdzenie w ciągu godziny.
staff-unknown = W Państwa instytucji nie ma takiej osoby.
staff-way_in_subject = Homeward: dostęp
staff-way_in_text =
    Otrzymują Państwo dostęp do Homeward na { $place }. Prosimy otworzyć ten link w ciągu { $hours ->
        [one] jednej godziny
       *[other] { $hours } godzin
    }; działa jeden raz:

    { $link }

    Pyta o kod, który osoba udzielająca dostępu podaje telefonicznie lub ustnie, nigdy pocztą elektroniczną. Sam link nikogo nie wpuszcza.
