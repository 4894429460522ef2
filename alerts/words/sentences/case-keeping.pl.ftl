# Keeping, verifying and illustrating a case.

case-assign_self = Nikt nie może sam przydzielić sobie sprawy. Prosimy zwrócić się do funkcjonariusza, który ją prowadzi, albo do innego administratora.
case-closed = Ta sprawa jest zamknięta, więc nie można jej już zmieniać. Jeśli dziecko znów zaginęło, należy otworzyć nową sprawę.
case-hidden = Poszukiwania zostały zakończone i wiadomo, co stało się z każdą kopią, więc treść tej sprawy jest ukryta. Zostanie usunięta po upływie okresu karencji.
case-not_found = W Państwa instytucji nie ma takiej sprawy. Prosimy poszukać jej na liście spraw.
case-not_verified = Ta sprawa nie jest zweryfikowana. Najpierw należy uzupełnić brakujące odpowiedzi i ją zweryfikować.
case-open_items = { $count ->
    [one] Jeden punkt weryfikacji jest otwarty, więc sprawa nie jest zweryfikowana. Należy na niego odpowiedzieć.
    [few] { $count } punkty weryfikacji są otwarte, więc sprawa nie jest zweryfikowana. Należy na nie odpowiedzieć.
    [many] { $count } punktów weryfikacji jest otwartych, więc sprawa nie jest zweryfikowana. Należy na nie odpowiedzieć.
   *[other] { $count } punktu weryfikacji jest otwarte, więc sprawa nie jest zweryfikowana. Należy na nie odpowiedzieć.
}
case-doubt_stands = Odnotowano, że nikt nie wie, czy adres jest chroniony; kończy to odpowiedź „clear” albo „hit”, a nie pominięcie odpowiedzi.
case-children_keep_their_numbers = Zdjęcia i komunikaty rozpoznają dzieci z tej sprawy po numerach. Należy zachować ich kolejność, a kolejne dodawać na końcu; odnalezione dziecko usuwa się na stronie kończącej poszukiwania.
case-protected = Według sprawdzenia chronionego adresu nie wolno pokazywać niczego z tej sprawy, nawet w podglądzie. Tak pozostanie, dopóki wynik nie będzie „clear” albo dwie osoby nie zniosą ochrony.
case-purged = Ta sprawa została trwale usunięta: jej danych osobowych nie da się odzyskać.
case-last_officer = To ostatni funkcjonariusz prowadzący sprawę. Najpierw należy przydzielić do niej kogoś innego.
case-lift_own = Część tej sprawy została napisana przez Państwa, więc ochronę muszą znieść inne osoby.
case-lift_twice = Państwa zgoda jest już odnotowana. Inna osoba z tym uprawnieniem musi wyrazić zgodę w ciągu godziny.
case-nothing_to_lift = Ta sprawa nie jest chroniona albo jest zakończona. Nie ma czego znosić.
case-mode_is_fixed = Po otwarciu sprawy nie można zmienić, czy jest prawdziwa, czy ćwiczebna. Ta sprawa to { $mode ->
    [actual] sprawa prawdziwa
    [exercise] ćwiczenia
   *[other] { $mode }
}. Należy otworzyć inną sprawę.
case-reference_is_fixed = Numeru sprawy { $reference } nie można zmienić po jej otwarciu. Należy go pozostawić albo otworzyć inną sprawę.
case-reference_taken = Państwa instytucja ma już sprawę { $reference }. Należy zmienić tamtą albo nadać tej własny numer.

photo-focus_outside = Położenie twarzy podaje się jako dwie liczby od 0 do 1: od lewej, potem od góry.
photo-no_such_child = Nie ma dziecka nr { $child }: { $count ->
    [one] w sprawie jest jedno dziecko. Należy wpisać 1.
   *[other] liczba dzieci w sprawie to { $count }. Należy wpisać liczbę od 1 do { $count }.
}
photo-rights_unstated = { $count ->
    [one] Dla jednego zdjęcia nie podano, skąd pochodzi i kto zezwala na jego użycie. Należy to ustalić i dodać je ponownie z tą informacją.
    [few] Dla { $count } zdjęć nie podano, skąd pochodzą i kto zezwala na ich użycie. Należy to ustalić i dodać je ponownie z tą informacją.
    [many] Dla { $count } zdjęć nie podano, skąd pochodzą i kto zezwala na ich użycie. Należy to ustalić i dodać je ponownie z tą informacją.
   *[other] Dla { $count } zdjęcia nie podano, skąd pochodzi i kto zezwala na jego użycie. Należy to ustalić i dodać je ponownie z tą informacją.
}
photo-is_out = To zdjęcie jest w aktualnym komunikacie. Należy wycofać je na stronie kończącej poszukiwania, aby wszystko, co je pokazuje, zostało natychmiast zastąpione.
photo-withdrawn = Ten sam obraz wycofano już z tej sprawy, więc nie można go w niej ponownie użyć. Należy wybrać inny.
photo-not_found = W tej sprawie nie ma takiego zdjęcia. Prosimy sprawdzić listę jej zdjęć.
