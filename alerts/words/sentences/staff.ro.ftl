# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Acest lucru a fost deja confirmat. Nu mai este nimic de făcut.
staff-action_too_late = De la propunere { $minutes ->
    [one] a trecut mai mult de un minut
    [few] au trecut mai mult de { $minutes } minute
   *[other] au trecut mai mult de { $minutes } de minute
}. Propuneți din nou.
staff-action_unknown = În instituția dumneavoastră nu s-a propus așa ceva. Consultați lista celor care așteaptă un al doilea administrator.
staff-agency_exists = Există deja o instituție „{ $slug }”. Alegeți alt nume scurt.
staff-agency_name_differs = Instituția „{ $slug }” are alt nume. Omiteți numele pentru a adăuga pe cineva la ea sau alegeți alt nume scurt pentru a crea o instituție nouă.
staff-agency_needed = Există mai multe instituții. Precizați care: { $slugs }.
staff-agency_not_yours = Puteți adăuga persoane numai la instituția dumneavoastră. Nu indicați instituția.
staff-agency_slug_invalid = Numele scurt al unei instituții are cel mult 60 de litere mici de la a la z, cifre și cratime simple, de exemplu police-cluj.
staff-agency_unknown = Nu există o astfel de instituție sau nu este a dumneavoastră.
staff-code_app_unknown = Nu aveți nicio aplicație pentru coduri.
staff-code_offer_over = Acest secret nu v-a fost oferit dumneavoastră sau nu în această sesiune. Reîncărcați pagina și scanați cu aplicația noul cod QR.
staff-code_wrong = Acesta nu este codul pe care îl arată acum aplicația. Verificați dacă aplicația a citit codul QR de mai sus și dacă ceasul ei este corect, apoi scrieți cel mai nou cod.
staff-country_invalid = O țară se indică prin două litere mari (ISO 3166-1), de exemplu RO.
staff-deactivated = Acest cont este închis. Adresați-vă unui administrator al instituției dumneavoastră.
staff-email_invalid = Aceasta nu este o adresă de e-mail. Scrieți-o în forma name@example.org, fără spații.
staff-exists = Cu această adresă de e-mail este deja înregistrat cineva. Pentru a-i da din nou acces, creați un link de autentificare.
staff-form_foreign = Acest formular a expirat sau nu a fost creat pentru dumneavoastră. Reîncărcați pagina și repetați ce ați făcut.
staff-half_signed_in = Linkul a fost primul din doi pași. Folosiți acum cheia de acces sau un cod: deschideți /desk/second-factor.
staff-last_factor = Este singurul mod prin care aplicația vă recunoaște. Adăugați mai întâi altul.
staff-link_subject = Homeward: linkul dumneavoastră de autentificare
staff-link_text =
    Cineva a cerut la { $place } un link de autentificare pentru această adresă. Dacă ați fost dumneavoastră, deschideți-l în decurs de { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }:

    { $link }

    Funcționează o singură dată și cere apoi codul din aplicația dumneavoastră. Linkul singur nu dă acces nimănui și nimeni de la Homeward nu vă cere vreodată un cod. Dacă nu ați fost dumneavoastră, nu faceți nimic; dacă se repetă, anunțați un administrator al instituției dumneavoastră.
staff-link_unusable = Acest link nu funcționează: a fost folosit, a expirat sau cere un cod care nu a fost cel corect. Încercați din nou codul sau cereți un link nou unui administrator al instituției dumneavoastră.
staff-no_mail = Aici nu se trimit linkuri prin e-mail. Cereți unul unui administrator al instituției dumneavoastră.
staff-not_fresh = De când v-ați confirmat ultima dată identitatea { $minutes ->
    [one] a trecut mai mult de un minut
    [few] au trecut mai mult de { $minutes } minute
   *[other] au trecut mai mult de { $minutes } de minute
}. Confirmați-o cu cheia de acces sau cu un cod, aici sau la „Contul dumneavoastră” din aplicație, și repetați.
staff-not_fresh_link = V-ați autentificat cu mai mult de { $minutes ->
        [480] 8 ore
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    } în urmă. Pentru această operațiune autentificați-vă încă o dată cu un link nou și repetați.
staff-not_permitted = Nu aveți dreptul { $permission ->
        [read_case] să citiți cazuri
        [write_case] să scrieți cazuri
        [read_alert] să citiți alerte
        [submit_alert] să trimiteți alerte spre aprobare
        [approve_alert] să aprobați alerte
        [end_alert] să încheiați alerte
        [settle_copies] să lămuriți situația copiilor publicate
        [read_channels] să citiți canalele
        [manage_channels] să administrați canale și parteneri
        [manage_staff] să administrați persoane
        [read_audit] să citiți jurnalul de audit
        [lift_protection] să ridicați protecția unui caz
       *[other] să faceți acest lucru
    }. Este nevoie de unul dintre rolurile: { $roles }. Adresați-vă unui administrator al instituției dumneavoastră.
staff-passkey_known = Această cheie de acces este deja cunoscută.
staff-passkey_not_made = Dispozitivul nu a creat o cheie de acces sau a durat prea mult. Încercați din nou.
staff-passkey_unknown = Nu aveți o astfel de cheie de acces.
staff-passkey_unusable = Această cheie de acces nu vă dă acces: nu este cunoscută aici sau răspunsul a venit prea târziu. Reîncărcați pagina și încercați din nou sau folosiți un link de unică folosință.
staff-passkeys_enough = Numărul maxim de chei de acces ({ $most }) este deja atins. Ștergeți una pe care nu o mai folosiți.
staff-proof_wrong = Identitatea dumneavoastră nu a fost confirmată: cheia de acces nu este a dumneavoastră sau codul nu este cel mai nou ori a fost deja folosit. Așteptați următorul cod și încercați din nou; după cinci coduri greșite sesiunea se închide.
staff-role_missing = Precizați ce are voie să facă persoana, cu cel puțin unul dintre rolurile: { $known }.
staff-role_unknown = Nu există rolul „{ $role }”. Rolurile sunt: { $known }.
staff-session_over = Nu v-ați autentificat sau sesiunea s-a încheiat. Autentificați-vă din nou cu cheia de acces sau cereți un link unui administrator al instituției dumneavoastră.
staff-session_unknown = Nu aveți o astfel de sesiune.
staff-token_by_token = Un token nu creează alte tokenuri. Autentificați-vă în aplicație și creați-l acolo, la „Contul dumneavoastră”.
staff-token_days = Un token este valabil între 1 și { $most ->
    [one] { $most } zi
    [few] { $most } zile
   *[other] { $most } de zile
}.
staff-token_not_permitted = Acest token a fost creat fără dreptul { $permission } sau fără dreptul de a citi ce ar primi ca răspuns. Folosiți altul sau autentificați-vă în aplicație.
staff-token_of_another = Un token este creat de persoana care îl folosește sau pe calculatorul însuși, cu: homeward token create
staff-token_reads = Un token cu dreptul { $right } are nevoie și de { $needs }: primește ca răspuns lucrul asupra căruia a acționat.
staff-token_rights = Un token are cel puțin un drept și niciunul pe care nu îl aveți dumneavoastră. Aveți: { $known }.
staff-token_unknown = Nu aveți un astfel de token valabil.
staff-token_unusable = Acest token API nu funcționează: este necunoscut, revocat sau expirat. Creați unul nou.
staff-two_people = O singură persoană nu are voie să facă acest lucru. Propuneți-l și cereți unui alt administrator să îl confirme în decurs de o oră.
staff-unknown = Nu există o astfel de persoană în instituția dumneavoastră.
staff-way_in_subject = Homeward: accesul dumneavoastră
staff-way_in_text =
    Ați primit acces la Homeward, la { $place }. Deschideți acest link în decurs de { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }; funcționează o singură dată:

    { $link }

    Cere un cod pe care persoana care v-a dat acces vi-l spune la telefon sau personal, niciodată prin e-mail. Linkul singur nu dă acces nimănui.
