# Calls to people on duty, and what can be wrong with a duty list. Nothing here names a child, a place or a case.

call-subject_ended = Homeward: egy keresés véget ért
call-subject_expires = Homeward: egy felhívás hamarosan lejár
call-subject_lapsed = Homeward: egy felhívást egy órán belül senki sem hagyott jóvá, újra be kell küldeni
call-subject_late = Homeward: letelt a határidő, de egy példány még kint van
call-subject_stopped = Homeward: egy jóváhagyott felhívást nem lehetett kiadni
call-subject_submitted = Homeward: egy felhívás az Ön jóváhagyására vár
call-subject_todo = Homeward: egy példány emberi beavatkozást kér
call-subject_unconfirmed = Homeward: egy visszavonás nincs megerősítve
call-text = Nézze meg, és jelezze, hogy átvette: { $link }. Az értesítés sorszáma: { $number }; addig ismétlődik, amíg valaki át nem veszi, vagy tárgytalanná nem válik.

call-duty_list = Az ügyeleti listán legfeljebb { $most } személy lehet, mindenki egyszer.
call-for_approvers = Ez olyan jóváhagyóra vár, aki egyetlen részét sem írta, és addig értesítjük őket, amíg valaki át nem veszi. Ön nem hagyhatja jóvá, ezért hagyja rájuk.
call-no_means = Ez a személy nem értesíthető: nincs beállítva levelezőkiszolgáló (HOMEWARD_SMTP_URL), és nincs hozzá webhook megadva.
call-not_found = Önnek nincs ilyen értesítése. Nézze meg az értesítések listáját.
call-taken = Ezt már átvette valaki, vagy már elmúlt.
call-webhook_refused = Az ügyeleti webhook ezzel az állapotkóddal válaszolt: { $status }.
call-webhook_secret = A webhookhoz titkos kulcs tartozik: whsec_, majd 24–64 bájt base64 formában.
call-webhook_url = Az ügyeleti webhook https:// kezdetű cím, felhasználónév és jelszó nélkül.

mail-not_reached = A levelezőkiszolgáló semmit sem vett át. Ellenőrizze a HOMEWARD_SMTP_URL beállítást, és hogy a kiszolgáló válaszol-e.
mail-refused = A levelezőkiszolgáló visszautasította a levelet. Ellenőrizze a címet és a HOMEWARD_MAIL_FROM beállítást.
