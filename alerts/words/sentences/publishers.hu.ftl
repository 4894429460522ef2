# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = A közlendő hossza { $weight }, az ilyen csatorna legfeljebb ennyit fogad: { $most }. Rövidítse a címsort vagy a neveket.

guard-address_refused = Nem nyilvános cím, ezért semmit sem küldtünk el: { $host }. Javítsa ki a címet, vagy ha szándékosan belső, vegye fel a HOMEWARD_ALLOW_PRIVATE_ADDRESSES listájára.
guard-not_encrypted = Ez a cím titkosítás nélkül lenne elérhető, ezért semmit sem küldtünk el: { $host }. Olyan címet használjon, amely https:// kezdetű.

transport-name_unknown = Ez a név nem ismert, ezért semmit sem küldtünk el: { $host }. Ellenőrizze a címet és ennek a gépnek a névkiszolgálóját.
transport-name_unanswered = Egyetlen névkiszolgáló sem mondta meg időben, hol található: { $host }, ezért semmit sem küldtünk el. Újra megpróbáljuk.
transport-names_waiting = Túl sok név vár a névkiszolgáló válaszára, ezért erre nem kérdeztünk rá: { $host }, és semmit sem küldtünk el. Újra megpróbáljuk. Ellenőrizze ennek a gépnek a névkiszolgálóját.
transport-refused = { $host }: visszautasította a kapcsolatot, ezért semmit sem küldtünk el. Újra megpróbáljuk.
transport-connect_timeout = { $host }: nem fogadott időben kapcsolatot, ezért semmit sem küldtünk el. Újra megpróbáljuk.
transport-not_reached = { $host }: nem volt elérhető, ezért semmit sem küldtünk el. Újra megpróbáljuk.
transport-tls_failed = { $host }: nem tudta igazolni magát (TLS), ezért semmit sem küldtünk el. Ellenőrizze a címet és az ottani tanúsítványt.
transport-request_invalid = A kérést nem lehetett összeállítani, ezért semmit sem küldtünk el. Ellenőrizze a csatorna címét, és adja meg újra a hozzáférési adatait.
transport-no_answer = { $host }: nem válaszolt időben. Ettől még megtörténhetett: előbb megkeressük, csak azután történik bármi más.
transport-broken_off = { $host }: a kapcsolat megszakadt, mielőtt a teljes válasz megérkezett. Ettől még megtörténhetett: előbb megkeressük, csak azután történik bármi más.
transport-answer_too_long = { $host }: a válasza hosszabb, mint amennyi fogadható. Ettől még megtörténhetett: előbb megkeressük, csak azután történik bármi más.
transport-look_too_slow = A fiók bejegyzéseit { $seconds } másodperc alatt nem lehetett felsorolni, ezért semmit sem tudunk róluk. Újra megpróbáljuk. Ha így marad, nézze meg a fiókot személyesen.

x-ok = Az X válaszol, és a fiók olvasható.
x-invalid = Az X érvénytelenként visszautasította a bejegyzést. Nézze meg a szövegét és a fényképét, majd küldjön újat.
x-credentials_refused = Az X nem fogadja el a hozzáférési tokent. Jelentkezzen be újra az X-re, és adja meg az új tokent.
x-credentials_unsuited = Az X itt nem fogad el ilyen típusú tokent. OAuth 2.0 szerinti felhasználói hozzáférési tokent adjon meg.
x-account_blocked = Az X zárolta vagy felfüggesztette ezt a fiókot. Jelentkezzen be az x.com oldalon, és tegye meg, amit kér.
x-app_not_allowed = Az X ezt nem engedi ennek az alkalmazásnak. Ellenőrizze az alkalmazás hozzáférési szintjét az X fejlesztői konzoljában.
x-duplicate = Az X szerint ezt a szöveget már közzétették. Megkeressük a korábbi bejegyzést.
x-forbidden = Az X ezt nem engedi ennek a fióknak. Ellenőrizze az alkalmazás jogosultságait: olvasnia és írnia is kell.
x-not_found = Az X nem talál ilyen bejegyzést.
x-id_malformed = Ez nem egy X-bejegyzés száma. Másolja ki a bejegyzés címének végén álló számjegyeket.
x-text_too_long = Az X szerint a szöveg túl hosszú. Rövidítse, és küldje be újra.
x-photo_too_big = Az X túl nagynak találta a fényképet, és visszautasította.
x-photo_not_prepared = A fénykép nincs fent az X-en, ezért a bejegyzést nem küldtük el: fénykép nélkül a felhívás nem megy ki.
x-rate_limited = Az X egyelőre nem enged több hívást. Akkor próbáljuk újra, amikor az X engedi, de mindenképpen egy órán belül.
x-usage_capped = Az X-előfizetés havi kerete elfogyott. Emelje meg az X fejlesztői konzoljában.
x-refused = Az X visszautasította a hívást (HTTP { $status }). Ellenőrizze a csatorna címét és beállításait.
x-server_error = Az X hibázott a hívás feldolgozása közben (HTTP { $status }). Ettől még megtörténhetett: megkeressük.
x-unreadable_answer = Az X válasza nem értelmezhető (HTTP { $status }). Ettől még megtörténhetett: megkeressük.
x-delete_refused = Az X nem törölte a bejegyzést. Újra megpróbáljuk; ha ott marad, törölje kézzel az x.com oldalon.
x-no_edits = Az X-bejegyzéseket nem szerkesztjük. A régit új bejegyzés váltja fel.
x-other_account = A hozzáférési token nem annak az X-fióknak a tokenje, amely a bejegyzést közzétette, ezért nem lehet róla semmit mondani, és semmit sem lehet tenni. Annak a fióknak a tokenjét adja meg, amelynek a száma a user_id mezőben áll.
x-post_hidden = Az X elrejti ezt a bejegyzést a fiókunk elől, ezért nem lehet róla semmit mondani. Ellenőrizze, hogy a token ahhoz a fiókhoz tartozik-e, amely közzétette.
x-timeline_too_long = A fióknak ebben az időszakban több mint { $posts } bejegyzése van, többet az X nem mutat. Nézze meg a fiókot személyesen.

facebook-ok = A Facebook válaszol, és az oldal olvasható.
facebook-credentials_refused = A Facebook nem fogadja el az oldal hozzáférési tokenjét (kód: { $code }). Készítsen újat, és adja meg.
facebook-permission_missing = A Facebook szerint hiányzik egy engedély (kód: { $code }). Az oldal tokenjéhez pages_manage_posts és pages_read_engagement kell.
facebook-rate_limited = A Facebook egyelőre nem enged több hívást (kód: { $code }). Akkor próbáljuk újra, amikor a Facebook engedi, de mindenképpen egy órán belül.
facebook-blocked = A Facebook egyelőre letiltotta ezt az oldalt vagy alkalmazást (kód: { $code }). Nyissa meg az oldalt a facebook.com címen, és tegye meg, amit kér.
facebook-duplicate = A Facebook szerint ezt már közzétették (kód: { $code }). Megkeressük a korábbi bejegyzést.
facebook-photo_refused = A Facebook visszautasította a fényképet (kód: { $code }). Legfeljebb 4 MB-os JPEG és PNG képet fogad el.
facebook-invalid = A Facebook érvénytelenként visszautasította a bejegyzést (kód: { $code }). Nézze meg a szövegét, a fényképét és az országait, majd küldjön újat.
facebook-not_found = A Facebook nem talál ilyen bejegyzést vagy fényképet, vagy elrejti e token elől.
facebook-id_malformed = Ez nem egy Facebook-bejegyzés vagy -fénykép száma. Számjegyekből áll, a bejegyzésében egy aláhúzásjellel.
facebook-page_not_found = A Facebook nem talál ilyen számú oldalt, vagy a token nem tehet közzé rajta. Ellenőrizze a page_id mezőt és a tokent.
facebook-refused = A Facebook visszautasította a hívást (HTTP { $status }, kód: { $code }). Ellenőrizze a csatorna címét és beállításait.
facebook-server_error = A Facebook hibázott a hívás feldolgozása közben (HTTP { $status }, kód: { $code }). Ettől még megtörténhetett: megkeressük.
facebook-unreadable_answer = A Facebook válasza nem értelmezhető (HTTP { $status }). Ettől még megtörténhetett: megkeressük.
facebook-delete_refused = A Facebook ezt nem törölte. Újra megpróbáljuk; ha ott marad, törölje kézzel az oldalon.
facebook-other_page = Ez nem a csatorna oldalához tartozik, ezért nem lehet róla semmit mondani. Nézze meg azt az oldalt személyesen, vagy adja meg újra a page_id értékét és a tokenjét.
facebook-timeline_too_long = Az oldalon ebben az időszakban több mint { $posts } bejegyzés van. Nézze meg az oldalt személyesen.

webhook-ok = A partner szolgáltatása elfogadja az aláírt eseményeinket.
webhook-no_event = Nincs elküldhető esemény: a webhook magát az eseményt fogadja, nem szöveget és képet.
webhook-too_large = Az esemény { $bytes } bájt, és a webhook ennél kevesebbet fogad: { $most }. Rövidítse a szövegeket.
webhook-disabled = A partner szolgáltatása azt közli, hogy végleg megszűnt (HTTP { $status }). Kérjen a partnertől új címet.
webhook-refused = A partner szolgáltatása visszautasította az eseményt (HTTP { $status }). Egyeztesse a partnerrel a címet és az aláíró titkot.
webhook-redirected = A partner szolgáltatása másik címre irányít (HTTP { $status }), ezt nem követjük. Kérje el a partnertől a végleges címet.
webhook-rate_limited = A partner szolgáltatása egyelőre nem fogad több eseményt (HTTP { $status }). Egy órán belül újra megpróbáljuk.
webhook-server_error = A partner szolgáltatása hibázott (HTTP { $status }). Ugyanazt az eseményt újra elküldjük; az ismétlést ott elvetik.
webhook-web_page = A partner szolgáltatása helyett egy weboldal válaszolt (HTTP { $status }). Ugyanazt az eseményt újra elküldjük; ha így marad, ellenőrizze a címet.
webhook-no_reads = A partner példánya innen nem olvasható: az eltávolítást a partner igazolással jelenti be.
webhook-tombstone_only = A partner példánya innen nem törölhető: elküldjük a visszavonást, és a partner igazolással jelenti be az eltávolítást.
