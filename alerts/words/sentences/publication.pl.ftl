# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = Wpis wysłano tyle razy, ile można to bezpiecznie zrobić, a nie ma go na kanale. Prosimy samodzielnie sprawdzić kanał: potwierdzić, że wpis tam jest, albo wysłać go ponownie.
publication-crashed = Zawiódł nasz własny program. Próba zostanie ponowiona; jeśli to nie minie, prosimy zawiadomić osobę, która prowadzi usługę, i samodzielnie sprawdzić kanał.
publication-deleted_by_someone = Wpis zniknął, a nie my go usunęliśmy. Należy ustalić, kto to zrobił, i wysłać go ponownie, jeśli poszukiwania trwają.
publication-edits_used_up = Wpis zmieniano tyle razy, ile można to bezpiecznie zrobić, a nie pokazuje tego, co powinien. Należy poprawić go ręcznie i podać, co zrobiono.
publication-end_refused = Partner odmawia przyjęcia informacji o zakończeniu poszukiwań i być może nadal pokazuje komunikat. Należy zadzwonić do partnera i poprosić o potwierdzenie usunięcia.
publication-endpoint_parked = { $contact ->
    [none] Usługa obsługująca { $channel } nie odpowiada, więc próby odbywają się raz na godzinę. Nie zapisano kontaktu do partnera: należy go znaleźć i zadzwonić.
   *[other] Usługa obsługująca { $channel } nie odpowiada, więc próby odbywają się raz na godzinę. Należy zadzwonić do partnera: { $contact }.
    }
publication-goes_on = Komunikat jest nadal aktualny bez tego partnera, bo opuścił jego obszar albo wyłączono jego kanał. Przed zakończeniem poszukiwań nie da się go o tym zawiadomić: jeśli to, co pokazuje partner, musi zniknąć teraz, należy zadzwonić. O zakończeniu partner dowie się automatycznie.
publication-half = Jest tylko część tego, co opublikowano. Prosimy samodzielnie sprawdzić kanał i ręcznie usunąć lub uzupełnić wpis.
publication-look_after_restore = Bazę danych przywrócono z kopii zapasowej, a tego rodzaju kanału nie da się stąd odczytać. Prosimy samodzielnie sprawdzić, czy jest tam wpis tego komunikatu, i podać, że jest albo że go nie ma.
publication-look_yourself = Nie wiadomo, czy wpis tam jest, a tego rodzaju kanału nie da się stąd odczytać. Prosimy sprawdzić samodzielnie: potwierdzić, że wpis tam jest, albo wysłać go ponownie.
publication-lost_out_of_reach = Wyszło to po utworzeniu kopii zapasowej, z której przywrócono bazę danych, a tego kanału nie da się stąd odczytać. Prosimy sprawdzić samodzielnie albo zadzwonić do partnera i dopilnować, aby to zniknęło.
publication-no_receipt = Partner nie potwierdził usunięcia w ciągu 15 minut, do których się zobowiązał. Należy zadzwonić do partnera.
publication-no_remote_id = Platforma odpowiedziała, nie podając, jaki wpis utworzyła. Zanim zostanie zrobione cokolwiek innego, wpis jest wyszukiwany.
publication-not_found = W Państwa instytucji nie ma takiej publikacji. Są one wymienione w wykazie kopii komunikatu.
publication-receiver_silent = Usługa partnera nie odpowiada od wielu dni, choć to samo zdarzenie wysyłano wielokrotnie. Należy zadzwonić do partnera.
publication-remove_by_hand = Wpisu nie da się stąd wycofać. Należy usunąć go ręcznie na platformie.
publication-stray_found = Na kanale znaleziono wpis zakończonego komunikatu; jest on wycofywany. Należy dopilnować, aby zniknął.
publication-too_late = Proces był zbyt długo wstrzymany, więc nic nie wysłano. Próba zostanie ponowiona.

waiting-limited = { $kind ->
    [facebook] Facebook każe nam czekać. Kolejna próba: { $time }.
    [x] X każe nam czekać. Kolejna próba: { $time }.
   *[other] Usługa partnera każe nam czekać. Kolejna próba: { $time }.
    }
waiting-parked = Usługa partnera nikomu nie odpowiada. Kolejna próba: { $time }.

settle-elsewhere = Ten link prowadzi gdzie indziej: wpis jest na { $sites }. Należy skopiować jego link stamtąd.
settle-link = To nie jest link do wpisu. Należy skopiować go z platformy, od https:// (na X zawiera /status/ i numer; na Facebooku kończy się numerem strony i numerem wpisu, połączonymi znakiem _)
settle-not_asked = Nie ma tu nic do rozstrzygnięcia: żadne wywołanie nie pozostało bez odpowiedzi i nikogo nie pytano. Prosimy ponownie sprawdzić wykaz kopii.
settle-of_another = Ten wpis jest już znany: należy do innego komunikatu, do innej wiadomości tego komunikatu albo do innego kanału. Należy skopiować link do wpisu, o który tu chodzi.
settle-one_of_two = Należy podać jedno z dwojga: there, z linkiem do wpisu, albo send_again.
settle-retracted = Ten wpis jest wycofywany, więc nie zostanie wysłany ponownie.
settle-switched_off = Kanał został wyłączony, więc nic nowego tam nie jest wysyłane. Najpierw należy go włączyć albo zostawić wszystko bez zmian: po zakończeniu komunikatu nie będzie już nic do wysłania.
settle-too_early = To, co wysłano, może jeszcze dotrzeć. Prosimy sprawdzić ponownie za kilka minut, a potem potwierdzić, że wpis tam jest, albo wysłać go ponownie.
