# Agencies, people and how they sign in. `$roles`, `$known`, `$slugs` arrive as lists joined by commas.

staff-action_done = Ezt már megerősítették. Nincs több teendő.
staff-action_too_late = A javaslat óta több mint { $minutes } perc telt el. Javasolja újra.
staff-action_unknown = Az Ön szervezetében ilyet nem javasoltak. Nézze meg, mi vár egy második adminisztrátorra.
staff-agency_exists = Már van ilyen szervezet: „{ $slug }”. Válasszon másik rövid nevet.
staff-agency_name_differs = Ennek a szervezetnek más a neve: „{ $slug }”. Ha valakit fel akar venni bele, hagyja el a nevet; ha új szervezetet hoz létre, válasszon másik rövid nevet.
staff-agency_needed = Több szervezet van. Adja meg, melyikről van szó: { $slugs }.
staff-agency_not_yours = Csak a saját szervezetébe vehet fel személyeket. Hagyja el a szervezetet.
staff-agency_slug_invalid = A szervezet rövid neve legfeljebb 60 karakter: a–z kisbetűk, számjegyek és egyes kötőjelek, például police-cluj.
staff-agency_unknown = Nincs ilyen szervezet, vagy nem az Öné.
staff-code_app_unknown = Nincs kódot adó alkalmazása.
staff-code_offer_over = Ezt a titkot nem Önnek kínáltuk fel, vagy nem ebben a munkamenetben. Töltse be újra az oldalt, és olvastassa be az alkalmazással az új négyzetet.
staff-code_wrong = Nem ezt a kódot mutatja most az alkalmazás. Ellenőrizze, hogy beolvasta-e a fenti négyzetet, és jól jár-e az órája, majd írja be a legújabb kódot.
staff-country_invalid = Az országot két nagybetű jelöli (ISO 3166-1), például RO.
staff-deactivated = Ez a fiók le van zárva. Forduljon a szervezete adminisztrátorához.
staff-email_invalid = Ez nem e-mail-cím. Így írja: name@example.org, szóköz nélkül.
staff-exists = Ezzel az e-mail-címmel már felvettek valakit. Ha újra be akarja engedni, készítsen bejelentkezési linket.
staff-form_foreign = Ez az űrlap elavult, vagy nem Önnek készült. Töltse be újra az oldalt, és ismételje meg, amit tett.
staff-half_signed_in = A link a két lépés közül az első volt. Most igazolja magát azonosítókulccsal vagy kóddal: nyissa meg a /desk/second-factor oldalt.
staff-last_factor = A kezelőfelület csak erről ismeri fel Önt. Előbb adjon hozzá egy másikat.
staff-link_subject = Homeward: az Ön bejelentkezési linkje
staff-link_text =
    Valaki itt: { $place } bejelentkezési linket kért erre a címre. Ha Ön volt az, { $minutes } percen belül nyissa meg:

    { $link }

    Egyszer használható, utána az alkalmazása kódját kéri. A link önmagában senkit sem enged be, és a Homeward munkatársai soha nem kérnek Öntől kódot. Ha nem Ön volt az, ne tegyen semmit; ha ismétlődik, szóljon a szervezete adminisztrátorának.
staff-link_unusable = Ez a link nem működik: már felhasználták, lejárt, vagy olyan kód kell hozzá, amely nem volt helyes. Próbálja újra a kódot, vagy kérjen új linket a szervezete adminisztrátorától.
staff-no_mail = Innen nem megy link e-mailben. Kérjen egyet a szervezete adminisztrátorától.
staff-not_fresh = Több mint { $minutes } perc telt el azóta, hogy legutóbb igazolta magát. Tegye meg az azonosítókulcsával vagy egy kóddal itt vagy a kezelőfelület „Az Ön fiókja” oldalán, majd ismételje meg ezt.
staff-not_fresh_link = Több mint { $minutes ->
        [480] 8 órája
       *[other] { $minutes } perce
    } jelentkezett be. Ehhez jelentkezzen be még egyszer egy új linkkel, és ismételje meg.
staff-not_permitted = Erre Önnek nincs joga: { $permission ->
        [read_case] ügyek olvasása
        [write_case] ügyek írása
        [read_alert] felhívások olvasása
        [submit_alert] felhívások beküldése
        [approve_alert] felhívások jóváhagyása
        [end_alert] felhívások befejezése
        [settle_copies] példányok rendezése
        [read_channels] csatornák olvasása
        [manage_channels] csatornák és partnerek kezelése
        [manage_staff] munkatársak kezelése
        [read_audit] az ellenőrzési napló olvasása
        [lift_protection] ügy védelmének feloldása
       *[other] ez a művelet
    }. Ezek egyike kell hozzá: { $roles }. Forduljon a szervezete adminisztrátorához.
staff-passkey_known = Ez az azonosítókulcs már ismert.
staff-passkey_not_made = Az eszköz nem hozott létre azonosítókulcsot, vagy túl sokáig tartott. Próbálja újra.
staff-passkey_unknown = Önnek nincs ilyen azonosítókulcsa.
staff-passkey_unusable = Ezzel az azonosítókulccsal nem lehet belépni: itt nem ismert, vagy a válasz túl későn érkezett. Töltse be az oldalt, és próbálja újra, vagy használjon egyszeri linket.
staff-passkeys_enough = Már { $most } azonosítókulcsa van. Távolítson el egyet, amelyet már nem használ.
staff-proof_wrong = Ez nem igazolta, hogy Ön az: az azonosítókulcs nem az Öné, vagy a kód nem a legújabb, vagy már felhasználták. Várja meg a következő kódot, és próbálja újra; öt hibás után kijelentkeztetjük.
staff-role_missing = Adja meg, mit tehet a személy, legalább egy szerepkörrel ezek közül: { $known }.
staff-role_unknown = Nincs ilyen szerepkör: „{ $role }”. A szerepkörök: { $known }.
staff-session_over = Nincs bejelentkezve, vagy már nincs. Jelentkezzen be újra az azonosítókulcsával, vagy kérjen linket a szervezete adminisztrátorától.
staff-session_unknown = Önnek nincs ilyen munkamenete.
staff-token_by_token = Tokennel nem készíthető token. Jelentkezzen be a kezelőfelületen, és ott készítse el „Az Ön fiókja” oldalon.
staff-token_days = Egy token 1–{ $most } napig érvényes.
staff-token_not_permitted = Ez a token e jog nélkül készült: { $permission }, vagy nincs joga elolvasni, amit válaszul kapna. Használjon másikat, vagy jelentkezzen be a kezelőfelületen.
staff-token_of_another = Tokent az készít, aki használja, vagy magán a gépen ezzel készül: homeward token create
staff-token_reads = Az ilyen jogú tokenhez ({ $right }) ez is kell: { $needs }, mert válaszul azt kapja, amin dolgozott.
staff-token_rights = Egy tokennek legalább egy joga van, és csak olyan, amellyel Ön is rendelkezik. Az Ön jogai: { $known }.
staff-token_unknown = Önnek nincs ilyen működő tokenje.
staff-token_unusable = Ez az API-token nem működik: ismeretlen, visszavonták vagy lejárt. Készítsen újat.
staff-two_people = Ezt egy személy egyedül nem teheti meg. Javasolja, és egy órán belül erősíttesse meg egy másik adminisztrátorral.
staff-unknown = Az Ön szervezetében nincs ilyen személy.
staff-way_in_subject = Homeward: az Ön belépése
staff-way_in_text =
    Beléphet a Homewardba itt: { $place }. Nyissa meg ezt { $hours ->
        [one] egy órán
       *[other] { $hours } órán
    } belül; egyszer használható:

    { $link }

    Egy kódot kér, amelyet az mond meg Önnek telefonon vagy személyesen, aki felvette, e-mailben soha. A link önmagában senkit sem enged be.
