# Drafting, previews, submission and approval of alerts. `$known` arrives as a list joined by commas.

alert-area_needed = A terület nem javasolható: nincs ismert pont, ahol a gyermeket utoljára látták. Nevezzen meg egy területet, vagy adja meg az ügyben a last_seen.point mezőt.
alert-cannot_approve = A felhívás ebben az állapotban nem hagyható jóvá: { $state }. Nézze meg újra.
alert-cannot_edit = A felhívás ebben az állapotban már nem szerkeszthető: { $state }. Ha újat kell közölni, amíg érvényes, írjon frissítést.
alert-cannot_end = A felhívás ebben az állapotban nem fejezhető be újra: { $state }. A nyilvántartása megmutatja, mi lett az egyes példányokkal.
alert-cannot_expire = A felhívás ebben az állapotban nem jár le: { $state }.
alert-cannot_purge = A felhívás ebben az állapotban nem törölhető végleg: { $state }. Előbb véget kell érnie.
alert-cannot_reinstate = A felhívás állapota: { $state }. Csak véget ért keresés tehető közzé újra.
alert-cannot_reject = A felhívás ebben az állapotban nem küldhető vissza: { $state }. Nézze meg újra.
alert-cannot_hold_back = A felhívás ebben az állapotban nem tartható vissza: { $state }. Nézze meg újra.
alert-cannot_stop = A felhívás ebben az állapotban nem állítható le: { $state }. Nézze meg újra.
alert-cannot_submit = A felhívás ebben az állapotban nem küldhető be: { $state }. Nézze meg újra.
alert-case_has_one = Ehhez az ügyhöz már tartozik felhívás: { $alert }. Azzal dolgozzon tovább, vagy előbb fejezze be.
alert-needs_a_person = Ezt csak személy teheti meg. Jelentkezzen be.
alert-edited_while_it_waited = Az ügyet a jóváhagyás után módosították, miközben ez a csendes órák végére várt. Semmi sem ment ki belőle, és már nem is megy ki: nézze át az ügyet, írjon frissítést, és hagyassa jóvá.
alert-ended_while_it_waited = A keresés véget ért, miközben ez a csendes órák végére várt. Semmi sem ment ki belőle, és már nem is megy ki.
alert-not_found = Az Ön szervezetének nincs ilyen felhívása. Keresse meg a felhívások listáján.
alert-not_live = A felhívás állapota: { $state }. Ez csak érvényben lévő felhívásnál lehetséges.

alert-part_consent = A terület ide is átnyúlik: { $parts }, és az ottani hatóság nem járult hozzá. Kérje meg a hozzájárulását, és rögzítse az ügyben a partners alatt (code, consent: given), vagy rajzolja kisebbre a területet. Ha az egyik a saját területük, írja be az ügybe az agency alá (region).
alert-partner_consent = A terület ide is átnyúlik: { COUNTRIES($countries) }, és egyetlen ottani partner sem járult hozzá. Kérje meg a hozzájárulásukat, és rögzítse az ügyben a partners alatt (code: { $countries }; consent: given), vagy rajzolja kisebbre a területet.

approval-another_content = Nem ez vár jóváhagyásra: azóta módosították, hogy megnézte. Nézze meg újra, és a mostani tartalmat hagyja jóvá.
approval-case_changed = Az ügyet a beküldés után módosították. Szükség esetén ellenőriztesse, majd küldesse be újra a felhívást.
approval-four_eyes = Ennek egy részét Ön írta, szerkesztette vagy küldte be, ezért másnak kell jóváhagynia. Kérjen meg valaki mást.
approval-nothing_to_approve = Ebből a felhívásból semmi sem vár jóváhagyásra: közben jóváhagyták, visszaküldték vagy szerkesztették. Nézze meg újra.
approval-overtaken = Közben a felhívás egy másik üzenete ment ki. Küldje be ezt újra, hogy arra következzen.
approval-already_expired = Az „Érvényes eddig” időpontja elmúlt. Küldje be újra, szükség esetén több órára.
approval-standing_over_before_morning = Csendes órák vannak eddig: { $until } ({ $zone }), és ami most kint van, véget ér, mielőtt ez kimehetne. Indokolja meg, miért kell most elküldeni, vagy várjon addig.
approval-over_before_morning = Csendes órák vannak eddig: { $until } ({ $zone }), és ez addigra véget érne. Küldje be több órára, vagy indokolja meg, miért kell most elküldeni.
approval-too_late = A beküldés óta több mint { $minutes } perc telt el. Küldje be újra, hogy az időpontok helyesek legyenek.

draft-cannot_approve = A tervezet ebben az állapotban nem hagyható jóvá: { $state }. Előbb küldje be.
draft-cannot_drop = A tervezet ebben az állapotban nem vethető el: { $state }. Nézze meg újra a felhívást.
draft-cannot_edit = A tervezet ebben az állapotban nem szerkeszthető: { $state }. Írjon frissítést.
draft-cannot_reinstate = A tervezet ebben az állapotban nem tehető közzé újra: { $state }. Nézze meg újra a felhívást.
draft-cannot_reject = A tervezet ebben az állapotban nem küldhető vissza: { $state }. Csak az küldhető vissza, amit beküldtek.
draft-cannot_stop = A tervezet ebben az állapotban nem állítható le: { $state }. Nézze meg újra a felhívást.
draft-cannot_submit = A tervezet ebben az állapotban nem küldhető be újra: { $state }. Ha módosítani akarja, előbb szerkessze.
draft-cannot_withdraw = A tervezet ebben az állapotban nem vonható vissza: { $state }. Nézze meg újra a felhívást.
draft-changed_meanwhile = A tervezetet módosították, miközben a szövege készült. Nézze meg újra, és küldje be még egyszer.
draft-channel_out_of_area = Ez a csatorna nem fedi le a területet: { $channel }. Vegye le a listáról, vagy bővítse a területet.
draft-expires_at = A vége csak jövőbeli időpont lehet, legfeljebb { $most } óra múlva. Válasszon másik időpontot; később frissítéssel meghosszabbítható.
draft-expires_twice = A vége kétszer van megadva. Vagy az expires_at, vagy az expires_hours mezőt adja meg, ne mindkettőt.
draft-hours = A felhívás több mint 0 és legfeljebb { $most } óráig marad fenn. Válasszon ezek közötti számot; később frissítéssel meghosszabbítható.
draft-no_catalogue = Ezen a nyelven nincsenek szövegeink: { $language }. Hagyja el a nyelvet a felhívásból, vagy adja hozzá a szótárát. A meglévők: { $known }.
draft-no_language = Egy felhívás legalább egy nyelven szól. Adjon meg egyet.
draft-no_such_photo = Az ügynek nincs ilyen fényképe, vagy visszavonták: { $photos }. Válasszon az ügy oldalán lévő fényképek közül.
draft-no_such_channel = Ez a felhívás nem használhat ilyen csatornát: { $channel }. A gyakorlat csak próbacsatornákat ér el, és azokat más nem éri el. Nézze meg a csatornák listáját.
draft-nothing_to_edit = Ehhez a felhíváshoz jelenleg nem készül szöveg. Ha újat kell közölni, írjon frissítést.
draft-nothing_to_submit = Ehhez a felhíváshoz jelenleg nem készül szöveg, ezért nincs mit beküldeni. Ha újat kell közölni, írjon frissítést.
draft-one_is_open = Ehhez a felhíváshoz már készül egy frissítés. Azt szerkessze, vagy előbb hagyassa jóvá.
draft-poster_unfit = A kép nem felel meg ennek a csatornának: { $channel }. Az ilyen csatorna legfeljebb { $most } bájtot fogad. Válasszon egyszerűbb fényképet, vagy hagyja ki a csatornát.

preview-channel_unwell = Ennek a csatornának a legutóbbi ellenőrzése sikertelen volt: { $channel }. Beküldés előtt ellenőrizze a csatornát.
preview-language_of_others = A csatorna egyik nyelve sem a felhívásé. A bejegyzés nyelve ez lenne: { LANGUAGES($language) }.
preview-no_such_picture = A felhívásnak nincs képe ebben az alakban és ezen a nyelven. Az előnézetek felsorolják a meglévőket.
preview-nothing_to_show = Ebből a felhívásból nincs már mit megmutatni előnézetben. Az üzenetei és a nyilvántartása megmutatják, mit közöltek.
preview-undo_window = Az ilyen csatorna csak { $hours } óráig engedi törölni a bejegyzéseket. Utána valakinek kézzel kell eltávolítania őket.
preview-unreviewed = Szövegeinket ezen a nyelven még nem nézte át anyanyelvi beszélő: { LANGUAGES($language) }. Olvastassa el olyannal, aki beszéli.
preview-untranslated = Ennek nincs szövege ezen a nyelven: { LANGUAGES($language) }. A saját nyelvén jelenik meg, annak jelölésével; adjon fordítást az ügyhöz.

message-not_found = Nincs ilyen üzenet.
