# What is to do where the service can not go on by itself, and what settling a copy by hand answers.

publication-calls_used_up = Postarea a fost trimisă de câte ori este sigur, dar nu se află acolo. Uitați-vă dumneavoastră pe canal: declarați că este acolo sau trimiteți-o din nou.
publication-crashed = Programul nostru a dat greș aici. Se încearcă din nou; dacă se repetă, anunțați pe cine administrează serviciul și uitați-vă dumneavoastră pe canal.
publication-deleted_by_someone = Postarea a dispărut și nu noi am șters-o. Întrebați cine a șters-o; trimiteți-o din nou dacă se continuă căutarea.
publication-edits_used_up = Postarea a fost modificată de câte ori este sigur, dar nu arată ce trebuie. Corectați-o manual și consemnați ce ați făcut.
publication-end_refused = Partenerul refuză să fie anunțat că s-a încheiat căutarea și poate că încă arată alerta. Sunați-l și cereți o confirmare a ștergerii.
publication-endpoint_parked = { $contact ->
    [none] Serviciul din spatele canalului { $channel } nu răspunde, așa că se încearcă o dată pe oră. Nu este înregistrat niciun contact al partenerului: găsiți unul și sunați.
   *[other] Serviciul din spatele canalului { $channel } nu răspunde, așa că se încearcă o dată pe oră. Sunați partenerul: { $contact }.
    }
publication-goes_on = Alerta continuă fără acest partener, a cărui zonă a părăsit-o sau al cărui canal a fost oprit. Înainte de încheierea căutării nu i se poate comunica acest lucru: dacă ce arată partenerul trebuie să dispară acum, sunați. La încheiere este anunțat automat.
publication-half = Numai o parte din ce s-a postat se află acolo. Uitați-vă dumneavoastră pe canal și ștergeți sau completați manual.
publication-look_after_restore = Baza de date a fost restaurată dintr-o copie de rezervă, iar acest tip de canal nu poate fi citit de aici. Uitați-vă dumneavoastră dacă se află acolo o postare a acestei alerte: declarați că este sau că nu este.
publication-look_yourself = Nu se știe dacă postarea se află acolo, iar acest tip de canal nu poate fi citit de aici. Uitați-vă dumneavoastră: declarați că este acolo sau trimiteți-o din nou.
publication-lost_out_of_reach = A plecat după ce s-a făcut copia de rezervă din care a fost restaurată baza de date, iar acest canal nu poate fi citit de aici. Uitați-vă dumneavoastră sau sunați partenerul și asigurați-vă că dispare.
publication-no_receipt = Partenerul nu a declarat ștergerea în cele 15 minute la care s-a angajat. Sunați partenerul.
publication-no_remote_id = Platforma a răspuns fără să precizeze ce postare a creat. Postarea este căutată înainte de orice altă acțiune.
publication-not_found = Nu există o astfel de publicare în instituția dumneavoastră. Le găsiți în evidența alertei.
publication-receiver_silent = Serviciul partenerului nu răspunde de zile întregi, deși același eveniment i-a fost trimis de mai multe ori. Sunați partenerul.
publication-remove_by_hand = Postarea nu poate fi retrasă de aici. Ștergeți-o manual pe platformă.
publication-stray_found = Pe canal a fost găsită o postare a unei alerte încheiate și este în curs de retragere. Asigurați-vă că dispare.
publication-too_late = Procesul de trimitere a fost întârziat prea mult, așa că nu s-a trimis nimic. Se încearcă din nou.

waiting-limited = { $kind ->
    [facebook] Facebook ne cere să așteptăm. Se încearcă din nou la { $time }.
    [x] X ne cere să așteptăm. Se încearcă din nou la { $time }.
   *[other] Serviciul partenerului ne cere să așteptăm. Se încearcă din nou la { $time }.
    }
waiting-parked = Serviciul partenerului nu răspunde nimănui. Se încearcă din nou la { $time }.

settle-elsewhere = Acest link duce în altă parte: postarea se află pe { $sites }. Copiați linkul ei de acolo.
settle-link = Acesta nu este linkul unei postări. Copiați-l de pe platformă, începând cu https:// (pe X conține /status/ și un număr; pe Facebook se termină cu numărul Paginii și cu cel al postării, unite prin _)
settle-not_asked = Aici nu este nimic de lămurit: niciun apel nu este fără răspuns și nimeni nu a fost întrebat. Consultați din nou evidența.
settle-of_another = Această postare este deja cunoscută: ține de altă alertă, de alt mesaj al acesteia sau de alt canal. Copiați linkul celei cerute aici.
settle-one_of_two = Declarați unul dintre două lucruri: there, cu linkul postării, sau send_again.
settle-retracted = Această postare este în curs de retragere, deci nu se mai trimite.
settle-switched_off = Canalul a fost oprit, așa că nu se trimite acolo nimic nou. Porniți-l mai întâi din nou sau lăsați așa cum este: la încheierea alertei nu mai este nimic de trimis.
settle-too_early = Ce s-a trimis poate încă să sosească. Uitați-vă din nou peste câteva minute, apoi declarați că este acolo sau trimiteți din nou.
