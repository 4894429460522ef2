# How a search ends. `$shown` arrives as a list joined by commas.

end-changed_meanwhile = Între timp a plecat un alt mesaj al acestei alerte. Consultați-o din nou și repetați ce ați făcut.
end-children_are_found = Anumiți copii se scot din alertă pentru că au fost găsiți. Indicați motivul found sau nu indicați copii, ca să încheiați întreaga căutare.
end-no_such_child = Alerta nu arată acest copil. Ea arată copiii cu numerele: { $shown }.
end-nobody_left = Astfel nu ar mai rămâne nimeni de căutat. Nu indicați copii, ca să încheiați întreaga căutare.

receipt-no_such_alert = Această alertă nu v-a fost trimisă niciodată. Copiați id din eveniment.
receipt-not_retracted = Această alertă este încă activă, deci nu este nimic de declarat ca șters.

reinstate-case_changed = Cazul a fost modificat după ceea ce s-a aprobat, așa că acela nu i se mai potrivește. Deschideți un caz nou.
reinstate-forgotten = Datele acestui caz au fost sau sunt în curs de a fi șterse, așa că nu mai este nimic de reluat. Deschideți un caz nou.
reinstate-not_the_last = După această alertă, căutarea a continuat ca { $alert }. Se poate relua numai ultimul mesaj al unui caz.
reinstate-nothing_said = Nimic din această alertă nu fusese aprobat, așa că nu este nimic de reluat. Deschideți un caz nou.
reinstate-stopped = Copilul este protejat sau consimțământul a fost retras: nimic din acest caz nu are voie să plece.
reinstate-too_late = O căutare poate fi reluată în decurs de { $hours ->
    [one] o oră
    [few] { $hours } ore
   *[other] { $hours } de ore
} de la încheierea ei. Deschideți un caz nou.
reinstate-too_late_alone = Cine a aprobat o alertă o poate relua fără altcineva, o singură dată, în decurs de { $minutes ->
    [one] un minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
} după ce a fost încheiată din greșeală. Altfel o reia un ofițer și o aprobă altă persoană.

restore-held = Această bază de date a fost restaurată dintr-o copie de rezervă, iar după realizarea copiei s-au mai întâmplat lucruri. Nu se trimite nimic nou până când nu a fost verificat fiecare canal și până când cine administrează serviciul nu ridică blocarea (homeward restore status).
restore-not_held = Nimic nu este blocat: această bază de date nu a fost restaurată sau blocarea a fost deja ridicată.
restore-unlooked = Blocarea rămâne, pentru că nu se știe încă ce este publicat. Neverificate: { $what }. Serviciul verifică din nou singur; unde nu poate, situația o lămurește o persoană în evidența alertei.

certificate-not_found = Nu există niciun certificat: încă nu s-a șters definitiv nimic din acest caz sau nu există un astfel de caz în instituția dumneavoastră. Un caz se șterge definitiv când situația fiecărei copii publicate este lămurită și perioada de grație s-a încheiat.
