# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = Nie można zaproponować obszaru: nie jest znany punkt, w którym ostatnio widziano dziecko. Należy wskazać obszar albo dodać do sprawy last_seen.point.
alert-cannot_approve = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można zatwierdzić. Prosimy otworzyć go ponownie.
alert-cannot_edit = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można już zmieniać. Aby coś dodać, póki jest aktualny, należy przygotować aktualizację.
alert-cannot_end = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można ponownie zakończyć. Jego wykaz kopii pokazuje, co stało się z każdą kopią.
alert-cannot_expire = Komunikat w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie wygasa.
alert-cannot_purge = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można trwale usunąć: najpierw musi zostać zakończony.
alert-cannot_reinstate = Stan tego komunikatu: „{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”. Wznowić można tylko zakończone poszukiwania.
alert-cannot_reject = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można zwrócić. Prosimy otworzyć go ponownie.
alert-cannot_hold_back = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można wstrzymać. Prosimy otworzyć go ponownie.
alert-cannot_stop = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można zatrzymać. Prosimy otworzyć go ponownie.
alert-cannot_submit = Komunikatu w obecnym stanie („{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”) nie można przekazać do zatwierdzenia. Prosimy otworzyć go ponownie.
alert-case_has_one = Ta sprawa ma już komunikat: { $alert }. Należy pracować nad nim albo najpierw go zakończyć.
alert-needs_a_person = Może to zrobić tylko człowiek. Prosimy się zalogować.
alert-edited_while_it_waited = Sprawę zmieniono po zatwierdzeniu, gdy ta treść czekała na koniec ciszy. Nic z niej nie zostało opublikowane i już nie zostanie: należy przejrzeć sprawę, napisać aktualizację i przekazać ją do zatwierdzenia.
alert-ended_while_it_waited = Poszukiwania zakończono, gdy ta treść czekała na koniec ciszy. Nic z niej nie zostało opublikowane i już nie zostanie.
alert-not_found = W Państwa instytucji nie ma takiego komunikatu. Prosimy poszukać go na liście komunikatów.
alert-not_live = Stan tego komunikatu: „{ $state ->
    [draft] wersja robocza
    [submitted] przekazany do zatwierdzenia
    [live] aktualny
    [ended] zakończony
    [purged] trwale usunięty
   *[other] { $state }
}”. Ta czynność jest możliwa tylko dla aktualnego komunikatu.

alert-part_consent = Obszar obejmuje także: { $parts }, a tamtejszy organ nie wyraził zgody. Należy o nią poprosić i odnotować ją w sprawie, w partners (code, consent: given), albo narysować mniejszy obszar. Jeśli jest wśród nich własny obszar, należy wpisać go w sprawie, w agency (region).
alert-partner_consent = Obszar sięga za granicę ({ COUNTRIES($countries) }), a żaden tamtejszy partner nie wyraził zgody. Należy o nią poprosić i odnotować ją w sprawie, w partners (code: { $countries }; consent: given), albo narysować mniejszy obszar.

approval-another_content = To nie jest treść, która czeka na zatwierdzenie: po jej wyświetleniu została zmieniona. Prosimy otworzyć ją ponownie i zatwierdzić obecną treść.
approval-case_changed = Po przekazaniu do zatwierdzenia sprawa została zmieniona. W razie potrzeby należy ją zweryfikować, a następnie przekazać całość ponownie.
approval-four_eyes = Część tej treści została napisana, zmieniona lub przekazana z Państwa konta, więc zatwierdzić musi inna osoba. Prosimy zwrócić się do kogoś innego.
approval-nothing_to_approve = Nic z tego komunikatu nie czeka na zatwierdzenie: w międzyczasie treść zatwierdzono, zwrócono lub zmieniono. Prosimy otworzyć go ponownie.
approval-overtaken = W międzyczasie wyszła inna wiadomość tego komunikatu. Tę należy ponownie przekazać do zatwierdzenia, aby następowała po tamtej.
approval-already_expired = Minął termin „ważne do”. Należy ponownie przekazać do zatwierdzenia, w razie potrzeby z większą liczbą godzin.
approval-standing_over_before_morning = Cisza trwa do { $until } ({ $zone }), a to, co jest teraz opublikowane, skończyłoby się, zanim ta wiadomość mogłaby wyjść. Należy podać powód wysłania teraz albo poczekać do tego czasu.
approval-over_before_morning = Cisza trwa do { $until } ({ $zone }), a do tego czasu ważność już by minęła. Należy przekazać do zatwierdzenia z większą liczbą godzin albo podać powód wysłania teraz.
approval-too_late = Od przekazania do zatwierdzenia minęło ponad { $minutes } min. Należy przekazać ponownie, aby podane godziny były prawidłowe.

draft-cannot_approve = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można zatwierdzić. Najpierw należy przekazać ją do zatwierdzenia.
draft-cannot_drop = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można porzucić. Prosimy ponownie otworzyć komunikat.
draft-cannot_edit = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można zmieniać. Należy przygotować aktualizację.
draft-cannot_reinstate = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można wznowić. Prosimy ponownie otworzyć komunikat.
draft-cannot_reject = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można zwrócić. Zwrócić można tylko to, co przekazano do zatwierdzenia.
draft-cannot_stop = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można zatrzymać. Prosimy ponownie otworzyć komunikat.
draft-cannot_submit = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można ponownie przekazać do zatwierdzenia. Najpierw należy wprowadzić zmiany.
draft-cannot_withdraw = Wersji roboczej w obecnym stanie („{ $state ->
    [writing] w opracowaniu
    [submitted] przekazana do zatwierdzenia
    [approved] zatwierdzona
    [dropped] porzucona
   *[other] { $state }
}”) nie można wycofać. Prosimy ponownie otworzyć komunikat.
draft-changed_meanwhile = Wersja robocza została zmieniona podczas składania. Prosimy otworzyć ją ponownie i jeszcze raz przekazać do zatwierdzenia.
draft-channel_out_of_area = Kanał { $channel } nie obejmuje obszaru. Należy usunąć go z listy albo powiększyć obszar.
draft-expires_at = Koniec musi przypadać po obecnej chwili i nie później niż za { $most } godz. Należy wybrać inny czas; później można go przedłużyć aktualizacją.
draft-expires_twice = Koniec podano dwa razy. Należy podać expires_at albo expires_hours, nie oba.
draft-hours = Komunikat pozostaje ważny dłużej niż 0 i najwyżej { $most } godz. Należy wybrać liczbę z tego przedziału; później można go przedłużyć aktualizacją.
draft-no_catalogue = Brak tekstów w języku { $language }. Należy usunąć ten język z komunikatu albo dodać jego katalog. Dostępne: { $known }.
draft-no_language = Komunikat musi mieć co najmniej jeden język. Należy go wskazać.
draft-no_such_photo = To nie są zdjęcia z tej sprawy albo zostały wycofane: { $photos }. Prosimy wybrać ze zdjęć na stronie sprawy.
draft-no_such_channel = Nie ma kanału { $channel }, z którego ten komunikat może korzystać. Ćwiczenia trafiają tylko do kanałów próbnych i nic innego do nich nie trafia. Prosimy sprawdzić listę kanałów.
draft-nothing_to_edit = Dla tego komunikatu nic nie jest teraz przygotowywane. Aby coś dodać, należy przygotować aktualizację.
draft-nothing_to_submit = Dla tego komunikatu nic nie jest teraz przygotowywane, więc nie ma czego przekazać do zatwierdzenia. Aby coś dodać, należy przygotować aktualizację.
draft-one_is_open = Aktualizacja tego komunikatu jest już przygotowywana. Należy zmienić tamtą albo najpierw doprowadzić do jej zatwierdzenia.
draft-poster_unfit = Obraz dla kanału { $channel } jest za duży; limit dla tego rodzaju kanału w bajtach: { $most }. Należy wybrać prostsze zdjęcie albo pominąć ten kanał.

preview-channel_unwell = Ostatnie sprawdzenie kanału { $channel } nie powiodło się. Przed przekazaniem do zatwierdzenia należy sprawdzić kanał.
preview-language_of_others = Żaden z języków kanału nie jest językiem komunikatu. Język, w którym kanał by publikował: { LANGUAGES($language) }.
preview-no_such_picture = Komunikat nie ma obrazu w tym formacie i języku. Dostępne obrazy są wymienione w podglądzie.
preview-nothing_to_show = Z tego komunikatu nie zostało nic do podglądu. Co ogłoszono, pokazują jego wiadomości i wykaz kopii.
preview-undo_window = Na tego rodzaju kanale wpisy można usuwać tylko przez { $hours } godz. Później ktoś musi usunąć je ręcznie.
preview-unreviewed = Nikt, kto zna ten język, nie sprawdził jeszcze naszych tekstów: { LANGUAGES($language) }. Prosimy dać je do przeczytania osobie, która go zna.
preview-untranslated = Brak tekstu w tym języku: { LANGUAGES($language) }. Treść jest pokazywana w swoim języku, z jego oznaczeniem; należy dodać do sprawy tłumaczenie.

message-not_found = Nie ma takiej wiadomości.
