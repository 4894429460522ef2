# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = To je već potvrđeno. Više se nema što učiniti.
staff-action_too_late = Od prijedloga je prošlo više od { $minutes ->
    [one] { $minutes } minute
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}. Predložite ponovno.
staff-action_unknown = U vašoj službi nije predloženo ništa takvo. Pogledajte popis onoga što čeka drugog administratora.
staff-agency_exists = Služba „{ $slug }” već postoji. Odaberite drugi kratki naziv.
staff-agency_name_differs = Služba „{ $slug }” ima drugi naziv. Izostavite naziv ako joj želite nekoga dodati ili odaberite drugi kratki naziv za novu službu.
staff-agency_needed = Ima više službi. Navedite koja: { $slugs }.
staff-agency_not_yours = Osobe možete dodavati samo u vlastitu službu. Ne navodite službu.
staff-agency_slug_invalid = Kratki naziv službe ima najviše 60 malih slova od a do z, znamenki i pojedinačnih crtica, na primjer police-cluj.
staff-agency_unknown = Nema takve službe ili nije vaša.
staff-code_app_unknown = Nemate aplikaciju za kodove.
staff-code_offer_over = Ova tajna nije ponuđena vama ili nije u ovoj sesiji. Ponovno učitajte stranicu i neka aplikacija pročita novi QR kod.
staff-code_wrong = To nije kod koji aplikacija sada prikazuje. Provjerite je li aplikacija pročitala gornji QR kod i je li joj sat točan, pa upišite najnoviji kod.
staff-country_invalid = Zemlja se označuje dvama velikim slovima (ISO 3166-1), na primjer RO.
staff-deactivated = Ovaj je račun zatvoren. Obratite se administratoru svoje službe.
staff-email_invalid = Ovo nije adresa e-pošte. Napišite je kao name@example.org, bez razmaka.
staff-exists = S ovom je adresom e-pošte već netko upisan. Da mu ponovno omogućite ulaz, napravite poveznicu za prijavu.
staff-form_foreign = Ovaj je obrazac zastario ili nije napravljen za vas. Ponovno učitajte stranicu i ponovite što ste učinili.
staff-half_signed_in = Poveznica je bila prvi od dvaju koraka. Sada upotrijebite pristupni ključ ili kod: otvorite /desk/second-factor.
staff-last_factor = To je jedini način na koji vas aplikacija prepoznaje. Najprije dodajte drugi.
staff-link_subject = Homeward: vaša poveznica za prijavu
staff-link_text =
    Netko je na { $place } zatražio poveznicu za prijavu za ovu adresu. Ako ste to bili vi, otvorite je u roku od { $minutes ->
        [one] { $minutes } minute
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    }:

    { $link }

    Vrijedi jednom, a zatim traži kod iz vaše aplikacije. Sama poveznica nikome ne omogućuje ulaz i nitko iz Homewarda nikad vas ne pita za kod. Ako to niste bili vi, ne činite ništa; ako se nastavi, javite administratoru svoje službe.
staff-link_unusable = Ova poveznica ne vrijedi: upotrijebljena je, istekla ili traži kod koji nije bio pravi. Ponovno pokušajte s kodom ili zatražite novu poveznicu od administratora svoje službe.
staff-no_mail = Ovdje se poveznice ne šalju e-poštom. Zatražite je od administratora svoje službe.
staff-not_fresh = Otkako ste posljednji put potvrdili identitet prošlo je više od { $minutes ->
    [one] { $minutes } minute
    [few] { $minutes } minute
   *[other] { $minutes } minuta
}. Potvrdite ga pristupnim ključem ili kodom, ovdje ili pod „Vaš račun” u aplikaciji, i ponovite ovo.
staff-not_fresh_link = Od vaše je prijave prošlo više od { $minutes ->
        [480] 8 sati
        [one] { $minutes } minute
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    }. Za ovo se prijavite još jednom novom poveznicom i ponovite.
staff-not_permitted = Nemate pravo { $permission ->
        [read_case] čitati slučajeve
        [write_case] pisati slučajeve
        [read_alert] čitati obavijesti
        [submit_alert] podnositi obavijesti na odobrenje
        [approve_alert] odobravati obavijesti
        [end_alert] završavati obavijesti
        [settle_copies] rješavati primjerke
        [read_channels] čitati kanale
        [manage_channels] upravljati kanalima i partnerima
        [manage_staff] upravljati osobama
        [read_audit] čitati revizijski zapis
        [lift_protection] ukidati zaštitu slučaja
       *[other] to učiniti
    }. Potrebna je jedna od ovih uloga: { $roles }. Obratite se administratoru svoje službe.
staff-passkey_known = Ovaj je pristupni ključ već poznat.
staff-passkey_not_made = Uređaj nije napravio pristupni ključ ili je trajalo predugo. Pokušajte ponovno.
staff-passkey_unknown = Nemate takav pristupni ključ.
staff-passkey_unusable = S ovim pristupnim ključem ne možete ući: ovdje nije poznat ili je odgovor stigao prekasno. Učitajte stranicu i pokušajte ponovno ili upotrijebite jednokratnu poveznicu.
staff-passkeys_enough = Najveći broj pristupnih ključeva ({ $most }) već je dosegnut. Uklonite jedan koji više ne upotrebljavate.
staff-proof_wrong = Time niste potvrdili identitet: pristupni ključ nije vaš ili kod nije najnoviji ili je već upotrijebljen. Pričekajte sljedeći kod i pokušajte ponovno; nakon pet pogrešnih bit ćete odjavljeni.
staff-role_missing = Navedite što osoba smije, s barem jednom od ovih uloga: { $known }.
staff-role_unknown = Nema uloge „{ $role }”. Uloge su: { $known }.
staff-session_over = Niste prijavljeni ili više niste. Ponovno se prijavite pristupnim ključem ili zatražite poveznicu od administratora svoje službe.
staff-session_unknown = Nemate takvu sesiju.
staff-token_by_token = Token ne stvara tokene. Prijavite se u aplikaciji i napravite ga ondje, pod „Vaš račun”.
staff-token_days = Token vrijedi najmanje 1, a najviše { $most ->
    [one] { $most } dan
    [few] { $most } dana
   *[other] { $most } dana
}.
staff-token_not_permitted = Ovaj je token napravljen bez prava { $permission } ili bez prava čitanja onoga što bi dobio u odgovoru. Upotrijebite drugi ili se prijavite u aplikaciji.
staff-token_of_another = Token izrađuje osoba koja ga upotrebljava ili se izrađuje na samom računalu, naredbom: homeward token create
staff-token_reads = Token s pravom { $right } treba i { $needs }: u odgovoru dobiva ono na što je djelovao.
staff-token_rights = Token ima barem jedno pravo i nijedno koje sami nemate. Imate: { $known }.
staff-token_unknown = Nemate takav valjani token.
staff-token_unusable = Ovaj API token ne vrijedi: nepoznat je, opozvan ili istekao. Napravite novi.
staff-two_people = To jedna osoba ne smije učiniti sama. Predložite i neka drugi administrator potvrdi u roku od sat vremena.
staff-unknown = U vašoj službi nema takve osobe.
staff-way_in_subject = Homeward: vaš pristup
staff-way_in_text =
    Dobili ste pristup Homewardu na { $place }. Otvorite ovu poveznicu u roku od { $hours ->
        [one] { $hours } sata
        [few] { $hours } sata
       *[other] { $hours } sati
    }; vrijedi jednom:

    { $link }

    Traži kod koji vam osoba koja vam je omogućila pristup kaže telefonom ili usmeno, nikad e-poštom. Sama poveznica nikome ne omogućuje ulaz.
