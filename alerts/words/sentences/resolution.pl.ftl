# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = W międzyczasie wyszła inna wiadomość tego komunikatu. Prosimy otworzyć go ponownie i powtórzyć czynność.
end-children_are_found = Pojedyncze dzieci usuwa się dlatego, że zostały odnalezione. Należy podać powód found albo nie wskazywać dzieci, aby zakończyć całe poszukiwania.
end-no_such_child = Komunikat nie pokazuje tego dziecka. Numery pokazanych dzieci: { $shown }.
end-nobody_left = Nie zostałby nikt do odszukania. Aby zakończyć całe poszukiwania, nie należy wskazywać dzieci.

receipt-no_such_alert = Tego komunikatu nigdy do Państwa nie wysłano. Należy skopiować jego id ze zdarzenia.
receipt-not_retracted = Ten komunikat jest nadal aktualny, więc nie ma jeszcze czego zgłaszać jako usunięte.

reinstate-case_changed = Po zatwierdzeniu sprawa została zmieniona, więc zatwierdzona treść już do niej nie pasuje. Należy otworzyć nową sprawę.
reinstate-forgotten = Treść tej sprawy została usunięta albo jest usuwana, więc nie zostało nic, co można by wznowić. Należy otworzyć nową sprawę.
reinstate-not_the_last = Po tym komunikacie poszukiwania były kontynuowane jako { $alert }. Wznowić można tylko to, co ogłoszono w sprawie jako ostatnie.
reinstate-nothing_said = Nic z tego komunikatu nie zostało zatwierdzone, więc nie ma czego wznawiać. Należy otworzyć nową sprawę.
reinstate-stopped = Dziecko jest objęte ochroną albo zgoda została cofnięta: nic z tej sprawy nie może wyjść.
reinstate-too_late = Poszukiwania można wznowić tylko przez { $hours } godz. od ich zakończenia. Należy otworzyć nową sprawę.
reinstate-too_late_alone = Osoba, która zatwierdziła komunikat, może sama wznowić go jeden raz, przez { $minutes } min od omyłkowego zakończenia. Później robi to funkcjonariusz, a zatwierdza inna osoba.

restore-held = Tę bazę danych przywrócono z kopii zapasowej, a po jej utworzeniu coś się działo. Nic nowego nie zostanie wysłane, dopóki nie sprawdzono każdego kanału i osoba, która prowadzi usługę, nie zniosła wstrzymania (homeward restore status).
restore-not_held = Nic nie jest wstrzymane: tej bazy danych nie przywracano albo wstrzymanie już zniesiono.
restore-unlooked = Wstrzymanie trwa, bo nie wiadomo jeszcze, co jest opublikowane. Niesprawdzone: { $what }. Usługa sprawdza ponownie sama; gdzie nie może, rozstrzyga człowiek w wykazie kopii komunikatu.

certificate-not_found = Nie ma zaświadczenia: nic z tego nie zostało jeszcze trwale usunięte albo w Państwa instytucji nie ma takiej sprawy. Sprawa jest trwale usuwana, gdy wiadomo, co stało się z każdą kopią, i minął okres karencji.
