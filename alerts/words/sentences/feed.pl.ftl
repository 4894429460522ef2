# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = To nie jest nasz kursor. Należy użyć bez zmian `next` z wcześniejszej odpowiedzi albo pominąć `after`, aby zacząć od nowa.
feed-cursor_ahead = Ten kursor wyprzedza dziennik zdarzeń, który przywrócono do wcześniejszego stanu. Należy pominąć `after` i odczytać dziennik od początku.
feed-event_not_found = Ta wiadomość nie została jeszcze wydana.
feed-document_not_found = Nie ma dokumentu CAP o tym identyfikatorze.
feed-cap_not_clean = { $count ->
    [one] Dokument CAP narusza jedną regułę, więc niczego nie wydano. Należy poprawić to, co wskazano, i ponownie przekazać do zatwierdzenia.
    [few] Dokument CAP narusza { $count } reguły, więc niczego nie wydano. Należy poprawić to, co wskazano, i ponownie przekazać do zatwierdzenia.
    [many] Dokument CAP narusza { $count } reguł, więc niczego nie wydano. Należy poprawić to, co wskazano, i ponownie przekazać do zatwierdzenia.
   *[other] Dokument CAP narusza { $count } reguły, więc niczego nie wydano. Należy poprawić to, co wskazano, i ponownie przekazać do zatwierdzenia.
}

cap-unknown_profile = Nie ma profilu „{ $profile }”. Dostępne: { $known }.

## The document as a whole

cap-too_large = Dokument jest za duży; rozmiar w bajtach: { $bytes }, limit odczytu: { $most }. Należy sprawdzić, czy to właściwy plik.
cap-overgrown = Dokument ma zbyt wiele elementów na jednym poziomie, aby go sprawdzić: żaden komunikat nie ma ich tylu tysięcy. Należy sprawdzić, czy to właściwy plik; kształt lepiej zapisać jednym wielokątem niż wieloma.
cap-doctype = Dokument ma DOCTYPE. CAP go nie potrzebuje, a odbiorcy go odrzucają: należy go usunąć.
cap-too_many = W dokumencie jest zbyt wiele błędów; wymieniono najwyżej tyle: { $most }, pozostałych nie podano. Najpierw należy poprawić te.
cap-malformed = Dokument nie jest poprawnym XML, wiersz { $line }: { $detail }. Należy to tam poprawić.
cap-not_cap = Dokument zaczyna się od { $found }; dokument CAP 1.2 zaczyna się od { $expected }.
cap-schema = Schemat CAP 1.2 tego nie dopuszcza, wiersz { $line }: { $detail }

## Who says it, and to whom

cap-characters = Element { $name } jest pusty albo zawiera spację, przecinek, < lub &. Należy go wypełnić albo usunąć te znaki.
cap-unusual = { $name ->
    [sender] Element sender nie ma postaci local@domain, której wymagają profile krajowe.
   *[other] Element { $name } zawiera inne znaki niż litery, cyfry, - i _, a profile krajowe je odrzucają.
}
cap-scope_incomplete = Przy scope { $scope } wymagany jest element { $name }. Należy go dodać.
cap-note_missing = { $reason ->
    [Exercise] Ćwiczenia powinny podawać w note, jakie to ćwiczenia.
   *[other] Wiadomość o błędzie powinna podawać w note, co jest błędne.
}

## References

cap-references_missing = Wiadomość typu { $kind } musi podawać w references wiadomości, których dotyczy.
cap-reference_malformed = Odwołanie { $index } nie ma postaci sender,identifier,sent. Należy skopiować te trzy ciągi z właściwej wiadomości.
cap-reference_itself = Odwołanie { $index } wskazuje na tę samą wiadomość. Należy je usunąć.
cap-reference_newer = Odwołanie { $index } wskazuje na wiadomość nowszą niż ta. Wiadomość może dotyczyć tylko wcześniejszych.

## Info

cap-info_missing = Wiadomość typu { $kind } bez info niczego nikomu nie przekazuje. Należy dodać po jednym info na każdy język.
cap-language_missing = Brakuje języka, więc odbiorcy przyjmują en-US. Należy go dodać.
cap-same_text = Opis w języku { $language } to ten sam tekst co w języku { $other }. Należy go przetłumaczyć albo pominąć jedno info.
cap-info_differs = Element { $name } jest inny niż w pierwszym info. W info, które są tłumaczeniami, jest taki sam.
cap-expires_missing = Brakuje czasu wygaśnięcia. Wielu odbiorców kieruje się tylko nim: należy dodać expires.
cap-expires_before_sent = Wiadomość wygasa, zanim zostanie wysłana. Nikt jej nie pokaże: należy ustawić późniejszy czas.
cap-text_repeated = Element { $name } to ten sam tekst co { $other }. Należy napisać w nim to, czego nie ma w drugim.
cap-markup = Element { $name } zawiera znaczniki, które odbiorcy pokazują dosłownie. Należy użyć zwykłego tekstu.
cap-too_long = Element { $name } jest za długi; liczba znaków: { $length }, duzi odbiorcy ucinają po: { $most }. Należy go skrócić.

## Addresses, resources, areas

cap-address_relative = Ten adres nie jest bezwzględny. Należy wpisać go w całości: https://...
cap-digest = Skrót nie jest skrótem SHA-1: 40 cyfr szesnastkowych obliczonych z bajtów pliku.
cap-size = Rozmiar nie jest liczbą bajtów większą od 0.
cap-polygon_and_circle = Obszar ma wielokąt i koło, które odbiorcy łączą w jeden większy obszar. Należy zostawić jedno z nich.
cap-geocode = Geocode { $scheme } ma sześć cyfr. W przypadku hrabstwa pięć jego cyfr poprzedza 0.
cap-ceiling_alone = Ceiling wymaga altitude poniżej. Należy dodać altitude albo usunąć ceiling.

## Google Public Alerts

google-missing = Google wymaga { $name } w każdym info. Należy to dodać.
google-recommended = Google zaleca { $name } w każdym info. Należy to dodać.
google-area_without_shape = Google wymaga wielokąta, koła lub geocode w każdym area. Należy dodać jedno z nich.
google-circle_without_ground = Google nie pokazuje koła o promieniu 0. Należy podać promień w km.
