# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = To, co trzeba podać, ma długość { $weight }, a ten rodzaj kanału przyjmuje { $most }. Należy skrócić nagłówek albo imiona i nazwy.

guard-address_refused = { $host } nie jest adresem publicznym, więc nic nie wysłano. Należy poprawić adres albo, jeśli ma być prywatny, dopisać go do HOMEWARD_ALLOW_PRIVATE_ADDRESSES.
guard-not_encrypted = Połączenie z { $host } nie byłoby szyfrowane, więc nic nie wysłano. Należy użyć adresu zaczynającego się od https://.

transport-name_unknown = Nazwa { $host } jest nieznana, więc nic nie wysłano. Należy sprawdzić adres i serwer nazw tego komputera.
transport-name_unanswered = Żaden serwer nazw nie podał na czas, gdzie jest { $host }, więc nic nie wysłano. Próba zostanie ponowiona.
transport-names_waiting = Zbyt wiele nazw czeka na odpowiedź serwera nazw, więc o { $host } nie zapytano i nic nie wysłano. Próba zostanie ponowiona. Należy sprawdzić serwer nazw tego komputera.
transport-refused = Serwer { $host } odmówił połączenia, więc nic nie wysłano. Próba zostanie ponowiona.
transport-connect_timeout = Serwer { $host } nie przyjął połączenia na czas, więc nic nie wysłano. Próba zostanie ponowiona.
transport-not_reached = Nie udało się połączyć z { $host }, więc nic nie wysłano. Próba zostanie ponowiona.
transport-tls_failed = Serwer { $host } nie potwierdził swojej tożsamości (TLS), więc nic nie wysłano. Należy sprawdzić adres i jego certyfikat.
transport-request_invalid = Żądania nie udało się zapisać, więc nic nie wysłano. Należy sprawdzić adres kanału i ponownie wpisać jego dane uwierzytelniające.
transport-no_answer = Serwer { $host } nie odpowiedział na czas. Mimo to mogło się to wykonać: zanim zostanie zrobione cokolwiek innego, jest to sprawdzane.
transport-broken_off = Połączenie z { $host } zostało przerwane, zanim nadeszła cała odpowiedź. Mimo to mogło się to wykonać: zanim zostanie zrobione cokolwiek innego, jest to sprawdzane.
transport-answer_too_long = Odpowiedź serwera { $host } jest dłuższa, niż można przyjąć. Mimo to mogło się to wykonać: zanim zostanie zrobione cokolwiek innego, jest to sprawdzane.
transport-look_too_slow = Wpisów tego konta nie udało się wyliczyć w wyznaczonym czasie ({ $seconds } s), więc nic o nich nie wiadomo. Próba zostanie ponowiona. Jeśli to nie minie, należy sprawdzić konto ręcznie.

x-ok = X odpowiada i konto można odczytać.
x-invalid = X odrzucił wpis jako nieprawidłowy. Należy sprawdzić jego tekst i zdjęcie, a potem wysłać nowy.
x-credentials_refused = X nie przyjmuje tokenu dostępu. Należy ponownie zalogować się do X i wpisać nowy token.
x-credentials_unsuited = X nie przyjmuje tu tego rodzaju tokenu. Należy wpisać token dostępu użytkownika OAuth 2.0.
x-account_blocked = X zablokował lub zawiesił to konto. Należy zalogować się na x.com i wykonać podane tam polecenia.
x-app_not_allowed = X nie pozwala tej aplikacji tego robić. Należy sprawdzić poziom dostępu aplikacji w konsoli dla programistów X.
x-duplicate = X podaje, że ten tekst już opublikowano. Wcześniejszy wpis jest wyszukiwany.
x-forbidden = X nie pozwala temu kontu tego robić. Należy sprawdzić uprawnienia aplikacji: musi móc czytać i pisać.
x-not_found = X nie znajduje takiego wpisu.
x-id_malformed = To nie jest numer wpisu na X. Należy skopiować cyfry z końca adresu wpisu.
x-text_too_long = X podaje, że tekst jest za długi. Należy go skrócić i ponownie przekazać do zatwierdzenia.
x-photo_too_big = X odrzucił zdjęcie jako za duże.
x-photo_not_prepared = Zdjęcia nie ma na X, więc wpisu nie wysłano: komunikat nie wychodzi bez swojego zdjęcia.
x-rate_limited = X na razie nie przyjmuje kolejnych wywołań. Próba zostanie ponowiona, gdy X na to pozwoli, a w każdym razie w ciągu godziny.
x-usage_capped = Miesięczny limit planu X jest wyczerpany. Należy zwiększyć go w konsoli dla programistów X.
x-refused = X odrzucił wywołanie (HTTP { $status }). Należy sprawdzić adres i ustawienia kanału.
x-server_error = X zawiódł podczas obsługi wywołania (HTTP { $status }). Mimo to mogło się ono wykonać: jest to sprawdzane.
x-unreadable_answer = Odpowiedzi X nie można odczytać (HTTP { $status }). Mimo to wywołanie mogło się wykonać: jest to sprawdzane.
x-delete_refused = X odmówił usunięcia wpisu. Próba zostanie ponowiona; jeśli to nie minie, należy usunąć go ręcznie na x.com.
x-no_edits = Wpisów na X się nie zmienia. Nowy wpis zastępuje stary.
x-other_account = Token dostępu należy do innego konta na X niż to, które opublikowało wpis, więc nie da się nic stwierdzić ani zrobić. Należy wpisać token konta, którego numer jest w user_id.
x-post_hidden = X ukrywa ten wpis przed naszym kontem, więc nie da się nic o nim stwierdzić. Należy sprawdzić, czy token należy do konta, które go opublikowało.
x-timeline_too_long = Konto ma w tym czasie zbyt wiele wpisów, więcej, niż X pokazuje (limit: { $posts }). Należy sprawdzić konto ręcznie.

facebook-ok = Facebook odpowiada i stronę można odczytać.
facebook-credentials_refused = Facebook nie przyjmuje tokenu dostępu strony (kod { $code }). Należy utworzyć nowy i go wpisać.
facebook-permission_missing = Facebook podaje, że brakuje uprawnienia (kod { $code }). Token strony wymaga pages_manage_posts i pages_read_engagement.
facebook-rate_limited = Facebook na razie nie przyjmuje kolejnych wywołań (kod { $code }). Próba zostanie ponowiona, gdy Facebook na to pozwoli, a w każdym razie w ciągu godziny.
facebook-blocked = Facebook na razie zablokował tę stronę lub aplikację (kod { $code }). Należy otworzyć stronę na facebook.com i wykonać podane tam polecenia.
facebook-duplicate = Facebook podaje, że już to opublikowano (kod { $code }). Wcześniejszy wpis jest wyszukiwany.
facebook-photo_refused = Facebook odrzucił zdjęcie (kod { $code }). Przyjmuje JPEG i PNG, najwyżej 4 MB.
facebook-invalid = Facebook odrzucił wpis jako nieprawidłowy (kod { $code }). Należy sprawdzić jego tekst, zdjęcie i kraje, a potem wysłać nowy.
facebook-not_found = Facebook nie znajduje takiego wpisu lub zdjęcia albo ukrywa je przed tym tokenem.
facebook-id_malformed = To nie jest numer wpisu ani zdjęcia na Facebooku. Składa się z cyfr, a w numerze wpisu jest jeden znak podkreślenia.
facebook-page_not_found = Facebook nie znajduje strony o tym numerze albo token nie może na niej publikować. Należy sprawdzić page_id i token.
facebook-refused = Facebook odrzucił wywołanie (HTTP { $status }, kod { $code }). Należy sprawdzić adres i ustawienia kanału.
facebook-server_error = Facebook zawiódł podczas obsługi wywołania (HTTP { $status }, kod { $code }). Mimo to mogło się ono wykonać: jest to sprawdzane.
facebook-unreadable_answer = Odpowiedzi Facebooka nie można odczytać (HTTP { $status }). Mimo to wywołanie mogło się wykonać: jest to sprawdzane.
facebook-delete_refused = Facebook odmówił usunięcia. Próba zostanie ponowiona; jeśli to nie minie, należy usunąć to ręcznie na stronie.
facebook-other_page = To należy do innej strony niż strona kanału, więc nie da się nic stwierdzić. Należy sprawdzić tamtą stronę ręcznie albo ponownie wpisać jej page_id i token.
facebook-timeline_too_long = Strona ma w tym czasie zbyt wiele wpisów (limit: { $posts }). Należy sprawdzić stronę ręcznie.

webhook-ok = Usługa partnera przyjmuje nasze podpisane zdarzenia.
webhook-no_event = Nie ma zdarzenia do wysłania: webhook przyjmuje samo zdarzenie, a nie teksty i obraz.
webhook-too_large = Zdarzenie jest za duże; rozmiar w bajtach: { $bytes }, webhook przyjmuje mniej niż { $most }. Należy skrócić teksty.
webhook-disabled = Usługa partnera podaje, że została trwale wyłączona (HTTP { $status }). Należy poprosić partnera o nowy adres.
webhook-refused = Usługa partnera odrzuciła zdarzenie (HTTP { $status }). Należy sprawdzić z partnerem adres i sekret podpisu.
webhook-redirected = Usługa partnera wskazuje inny adres (HTTP { $status }), do którego nie przechodzimy. Należy poprosić partnera o ostateczny adres.
webhook-rate_limited = Usługa partnera na razie nie przyjmuje kolejnych zdarzeń (HTTP { $status }). Próba zostanie ponowiona w ciągu godziny.
webhook-server_error = Usługa partnera zawiodła (HTTP { $status }). To samo zdarzenie jest wysyłane ponownie; powtórzone zostanie tam pominięte.
webhook-web_page = Zamiast usługi partnera odpowiedziała strona internetowa (HTTP { $status }). To samo zdarzenie jest wysyłane ponownie; jeśli to nie minie, należy sprawdzić adres.
webhook-no_reads = Kopii partnera nie da się stąd odczytać: partner zgłasza usunięcie, przesyłając potwierdzenie.
webhook-tombstone_only = Kopii partnera nie da się stąd usunąć: wysyłane jest wycofanie, a partner zgłasza usunięcie, przesyłając potwierdzenie.
