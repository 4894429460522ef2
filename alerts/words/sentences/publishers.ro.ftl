# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Ce trebuie comunicat are lungimea { $weight }, iar acest tip de canal primește { $most }. Scurtați titlul sau numele.

guard-address_refused = { $host } nu este o adresă publică, așa că nu s-a trimis nimic. Corectați adresa sau treceți-o în HOMEWARD_ALLOW_PRIVATE_ADDRESSES dacă trebuie să fie privată.
guard-not_encrypted = Legătura cu { $host } nu ar fi criptată, așa că nu s-a trimis nimic. Folosiți o adresă care începe cu https://.

transport-name_unknown = Numele { $host } nu este cunoscut, așa că nu s-a trimis nimic. Verificați adresa și serverul de nume al acestui calculator.
transport-name_unanswered = Niciun server de nume nu a răspuns la timp unde se află { $host }, așa că nu s-a trimis nimic. Se încearcă din nou.
transport-names_waiting = Prea multe nume așteaptă un răspuns de la serverul de nume, așa că nu s-a întrebat de { $host } și nu s-a trimis nimic. Se încearcă din nou. Verificați serverul de nume al acestui calculator.
transport-refused = { $host } a refuzat conexiunea, așa că nu s-a trimis nimic. Se încearcă din nou.
transport-connect_timeout = { $host } nu a acceptat la timp o conexiune, așa că nu s-a trimis nimic. Se încearcă din nou.
transport-not_reached = { $host } nu a putut fi contactat, așa că nu s-a trimis nimic. Se încearcă din nou.
transport-tls_failed = { $host } nu și-a putut dovedi identitatea (TLS), așa că nu s-a trimis nimic. Verificați adresa și certificatul de acolo.
transport-request_invalid = Cererea nu a putut fi scrisă, așa că nu s-a trimis nimic. Verificați adresa canalului și introduceți din nou datele lui de acces.
transport-no_answer = { $host } nu a răspuns la timp. Este posibil să se fi efectuat totuși: se verifică înainte de orice altă acțiune.
transport-broken_off = Conexiunea cu { $host } s-a întrerupt înainte de sosirea răspunsului întreg. Este posibil să se fi efectuat totuși: se verifică înainte de orice altă acțiune.
transport-answer_too_long = { $host } a trimis un răspuns mai lung decât se poate primi. Este posibil să se fi efectuat totuși: se verifică înainte de orice altă acțiune.
transport-look_too_slow = Postările acestui cont nu au putut fi enumerate în { $seconds } s, așa că nu se știe nimic despre ele. Se încearcă din nou. Dacă se repetă, verificați manual contul.

x-ok = X răspunde, iar contul poate fi citit.
x-invalid = X a refuzat postarea ca nevalidă. Verificați textul și fotografia, apoi trimiteți una nouă.
x-credentials_refused = X nu acceptă tokenul de acces. Autentificați-vă din nou pe X și introduceți tokenul nou.
x-credentials_unsuited = X nu acceptă aici acest tip de token. Introduceți un OAuth 2.0 user access token.
x-account_blocked = X a blocat sau a suspendat acest cont. Autentificați-vă pe x.com și urmați cele cerute acolo.
x-app_not_allowed = X nu permite acestei aplicații acest lucru. Verificați nivelul de acces al aplicației în consola pentru dezvoltatori X.
x-duplicate = X spune că acest text a fost deja postat. Se caută postarea anterioară.
x-forbidden = X nu permite acestui cont acest lucru. Verificați permisiunile aplicației: trebuie să poată citi și scrie.
x-not_found = X nu găsește o astfel de postare.
x-id_malformed = Acesta nu este numărul unei postări pe X. Copiați cifrele de la sfârșitul adresei postării.
x-text_too_long = X spune că textul este prea lung. Scurtați-l și trimiteți din nou spre aprobare.
x-photo_too_big = X a refuzat fotografia ca prea mare.
x-photo_not_prepared = Fotografia nu a ajuns la X, așa că postarea nu a fost trimisă: o alertă nu pleacă fără fotografia ei.
x-rate_limited = X nu mai permite apeluri deocamdată. Se încearcă din nou când permite X, în orice caz în decurs de o oră.
x-usage_capped = Cota lunară a abonamentului X este consumată. Măriți-o în consola pentru dezvoltatori X.
x-refused = X a refuzat apelul (HTTP { $status }). Verificați adresa și setările canalului.
x-server_error = X a dat o eroare în timpul procesării apelului (HTTP { $status }). Este posibil să se fi efectuat totuși: se verifică.
x-unreadable_answer = X a răspuns ceva ce nu poate fi citit (HTTP { $status }). Este posibil să se fi efectuat totuși: se verifică.
x-delete_refused = X a refuzat ștergerea postării. Se încearcă din nou; dacă se repetă, ștergeți-o manual pe x.com.
x-no_edits = Postările de pe X nu se modifică. O postare nouă o înlocuiește pe cea veche.
x-other_account = Tokenul de acces este al altui cont de pe X decât cel care a postat, așa că nu se poate spune și nu se poate face nimic. Introduceți un token al contului al cărui număr este în user_id.
x-post_hidden = X ascunde această postare contului nostru, așa că nu se poate spune nimic despre ea. Verificați dacă tokenul este al contului care a postat-o.
x-timeline_too_long = Contul are în acest interval mai multe postări decât arată X (peste { $posts }). Verificați manual contul.

facebook-ok = Facebook răspunde, iar Pagina poate fi citită.
facebook-credentials_refused = Facebook nu acceptă tokenul de acces al Paginii (cod { $code }). Creați unul nou și introduceți-l.
facebook-permission_missing = Facebook spune că lipsește o permisiune (cod { $code }). Tokenul Paginii are nevoie de pages_manage_posts și pages_read_engagement.
facebook-rate_limited = Facebook nu mai permite apeluri deocamdată (cod { $code }). Se încearcă din nou când permite Facebook, în orice caz în decurs de o oră.
facebook-blocked = Facebook a blocat deocamdată această Pagină sau aplicație (cod { $code }). Deschideți Pagina pe facebook.com și urmați cele cerute acolo.
facebook-duplicate = Facebook spune că acest conținut a fost deja postat (cod { $code }). Se caută postarea anterioară.
facebook-photo_refused = Facebook a refuzat fotografia (cod { $code }). Primește JPEG și PNG de cel mult 4 MB.
facebook-invalid = Facebook a refuzat postarea ca nevalidă (cod { $code }). Verificați textul, fotografia și țările, apoi trimiteți una nouă.
facebook-not_found = Facebook nu găsește o astfel de postare sau fotografie ori o ascunde acestui token.
facebook-id_malformed = Acesta nu este numărul unei postări sau fotografii de pe Facebook. Este format din cifre, iar cel al unei postări are o liniuță de subliniere.
facebook-page_not_found = Facebook nu găsește nicio Pagină cu acest număr sau tokenul nu are voie să posteze acolo. Verificați page_id și tokenul.
facebook-refused = Facebook a refuzat apelul (HTTP { $status }, cod { $code }). Verificați adresa și setările canalului.
facebook-server_error = Facebook a dat o eroare în timpul procesării apelului (HTTP { $status }, cod { $code }). Este posibil să se fi efectuat totuși: se verifică.
facebook-unreadable_answer = Facebook a răspuns ceva ce nu poate fi citit (HTTP { $status }). Este posibil să se fi efectuat totuși: se verifică.
facebook-delete_refused = Facebook a refuzat ștergerea. Se încearcă din nou; dacă se repetă, ștergeți manual pe Pagină.
facebook-other_page = Aceasta ține de altă Pagină decât cea a canalului, așa că nu se poate spune nimic despre ea. Verificați manual acea Pagină sau introduceți din nou page_id și tokenul ei.
facebook-timeline_too_long = Pagina are în acest interval prea multe postări (peste { $posts }). Verificați manual Pagina.

webhook-ok = Serviciul partenerului acceptă evenimentele noastre semnate.
webhook-no_event = Nu este niciun eveniment de trimis: un webhook primește evenimentul însuși, nu text și o imagine.
webhook-too_large = Dimensiunea evenimentului, în octeți, este { $bytes }, iar un webhook primește mai puțin de { $most }. Scurtați textele.
webhook-disabled = Serviciul partenerului spune că a fost desființat definitiv (HTTP { $status }). Cereți partenerului o adresă nouă.
webhook-refused = Serviciul partenerului a refuzat evenimentul (HTTP { $status }). Verificați împreună cu partenerul adresa și secretul de semnare.
webhook-redirected = Serviciul partenerului trimite la altă adresă (HTTP { $status }), care nu este urmată. Cereți partenerului adresa finală.
webhook-rate_limited = Serviciul partenerului nu mai primește evenimente deocamdată (HTTP { $status }). Se încearcă din nou în decurs de o oră.
webhook-server_error = Serviciul partenerului a dat o eroare (HTTP { $status }). Același eveniment se trimite din nou; cel repetat este ignorat acolo.
webhook-web_page = În locul serviciului partenerului a răspuns o pagină web (HTTP { $status }). Același eveniment se trimite din nou; verificați adresa dacă se repetă.
webhook-no_reads = Copia unui partener nu poate fi citită de aici: partenerul declară ștergerea printr-o confirmare.
webhook-tombstone_only = Copia unui partener nu poate fi ștearsă de aici: se trimite retragerea, iar partenerul declară ștergerea printr-o confirmare.
