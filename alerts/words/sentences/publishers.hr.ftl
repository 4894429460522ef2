# Reaching a platform or a partner: what each code of publishers/ means, and what to do. A code's dot is written "-".
# The channel-* codes of publishers/registry.py stand in channel.en.ftl already.

compose-does_not_fit = Duljina onoga što se mora reći je { $weight }, a ova vrsta kanala prima { $most }. Skratite naslov ili imena.

guard-address_refused = { $host } nije javna adresa, pa ništa nije poslano. Ispravite adresu ili je upišite u HOMEWARD_ALLOW_PRIVATE_ADDRESSES ako treba biti privatna.
guard-not_encrypted = Veza s { $host } bila bi nešifrirana, pa ništa nije poslano. Upotrijebite adresu koja počinje s https://.

transport-name_unknown = Ime { $host } nije poznato, pa ništa nije poslano. Provjerite adresu i DNS poslužitelj ovog računala.
transport-name_unanswered = Nijedan DNS poslužitelj nije na vrijeme odgovorio gdje je { $host }, pa ništa nije poslano. Pokušava se ponovno.
transport-names_waiting = Previše imena čeka odgovor DNS poslužitelja, pa za { $host } nije ni upitano i ništa nije poslano. Pokušava se ponovno. Provjerite DNS poslužitelj ovog računala.
transport-refused = Poslužitelj { $host } odbio je vezu, pa ništa nije poslano. Pokušava se ponovno.
transport-connect_timeout = Poslužitelj { $host } nije na vrijeme prihvatio vezu, pa ništa nije poslano. Pokušava se ponovno.
transport-not_reached = Poslužitelj { $host } nije bio dostupan, pa ništa nije poslano. Pokušava se ponovno.
transport-tls_failed = Poslužitelj { $host } nije mogao dokazati tko je (TLS), pa ništa nije poslano. Provjerite adresu i ondje postavljen certifikat.
transport-request_invalid = Zahtjev se nije mogao napisati, pa ništa nije poslano. Provjerite adresu kanala i ponovno upišite njegove pristupne podatke.
transport-no_answer = Poslužitelj { $host } nije odgovorio na vrijeme. Možda je ipak izvršeno: to se provjerava prije svega drugoga.
transport-broken_off = Veza s { $host } prekinula se prije nego što je stigao cijeli odgovor. Možda je ipak izvršeno: to se provjerava prije svega drugoga.
transport-answer_too_long = Odgovor poslužitelja { $host } dulji je nego što se može primiti. Možda je ipak izvršeno: to se provjerava prije svega drugoga.
transport-look_too_slow = Objave ovog računa nisu se mogle popisati u { $seconds } s, pa se o njima ništa ne zna. Pokušava se ponovno. Ako se nastavi, ručno pregledajte račun.

x-ok = X odgovara i račun se može čitati.
x-invalid = X je odbio objavu kao nevaljanu. Pogledajte njezin tekst i fotografiju pa pošaljite novu.
x-credentials_refused = X ne prihvaća pristupni token. Ponovno se prijavite na X i upišite novi token.
x-credentials_unsuited = X ovdje ne prihvaća tu vrstu tokena. Upišite OAuth 2.0 user access token.
x-account_blocked = X je zaključao ili suspendirao ovaj račun. Prijavite se na x.com i slijedite ondje navedene upute.
x-app_not_allowed = X to ne dopušta ovoj aplikaciji. Provjerite razinu pristupa aplikacije u X-ovoj konzoli za razvojne programere.
x-duplicate = X javlja da je taj tekst već objavljen. Traži se ranija objava.
x-forbidden = X to ne dopušta ovom računu. Provjerite dopuštenja aplikacije: mora smjeti čitati i pisati.
x-not_found = X ne nalazi takvu objavu.
x-id_malformed = Ovo nije broj objave na X-u. Prepišite znamenke s kraja adrese objave.
x-text_too_long = X javlja da je tekst predug. Skratite ga i ponovno podnesite.
x-photo_too_big = X je odbio fotografiju kao preveliku.
x-photo_not_prepared = Fotografija nije na X-u, pa objava nije poslana: obavijest se ne šalje bez svoje fotografije.
x-rate_limited = X zasad ne dopušta više zahtjeva. Pokušava se ponovno kad X dopusti, a svakako u roku od sat vremena.
x-usage_capped = Mjesečna kvota X-ova plana je potrošena. Povećajte je u X-ovoj konzoli za razvojne programere.
x-refused = X je odbio zahtjev (HTTP { $status }). Provjerite adresu i postavke kanala.
x-server_error = Na X-u je tijekom obrade zahtjeva došlo do pogreške (HTTP { $status }). Možda je ipak izvršeno: to se provjerava.
x-unreadable_answer = Odgovor X-a ne može se pročitati (HTTP { $status }). Možda je ipak izvršeno: to se provjerava.
x-delete_refused = X je odbio izbrisati objavu. Pokušava se ponovno; ako se nastavi, izbrišite je ručno na x.com.
x-no_edits = Objave na X-u se ne mijenjaju. Nova objava zamjenjuje staru.
x-other_account = Pristupni token pripada drugom računu na X-u, a ne onome koji je objavio, pa se o tome ništa ne može reći ni učiniti. Upišite token računa čiji je broj u user_id.
x-post_hidden = X skriva ovu objavu od našeg računa, pa se o njoj ništa ne može reći. Provjerite pripada li token računu koji ju je objavio.
x-timeline_too_long = Račun u tom razdoblju ima više objava nego što X prikazuje (više od { $posts }). Ručno pregledajte račun.

facebook-ok = Facebook odgovara i Stranica se može čitati.
facebook-credentials_refused = Facebook ne prihvaća pristupni token Stranice (kod { $code }). Napravite novi i upišite ga.
facebook-permission_missing = Facebook javlja da nedostaje dopuštenje (kod { $code }). Tokenu Stranice potrebni su pages_manage_posts i pages_read_engagement.
facebook-rate_limited = Facebook zasad ne dopušta više zahtjeva (kod { $code }). Pokušava se ponovno kad Facebook dopusti, a svakako u roku od sat vremena.
facebook-blocked = Facebook je zasad blokirao ovu Stranicu ili aplikaciju (kod { $code }). Otvorite Stranicu na facebook.com i slijedite ondje navedene upute.
facebook-duplicate = Facebook javlja da je to već objavljeno (kod { $code }). Traži se ranija objava.
facebook-photo_refused = Facebook je odbio fotografiju (kod { $code }). Prima JPEG i PNG od najviše 4 MB.
facebook-invalid = Facebook je odbio objavu kao nevaljanu (kod { $code }). Pogledajte njezin tekst, fotografiju i zemlje pa pošaljite novu.
facebook-not_found = Facebook ne nalazi takvu objavu ili fotografiju ili je skriva od ovog tokena.
facebook-id_malformed = Ovo nije broj objave ili fotografije na Facebooku. Sastoji se od znamenki, a broj objave ima i jednu podvlaku.
facebook-page_not_found = Facebook ne nalazi Stranicu s ovim brojem ili token ondje ne smije objavljivati. Provjerite page_id i token.
facebook-refused = Facebook je odbio zahtjev (HTTP { $status }, kod { $code }). Provjerite adresu i postavke kanala.
facebook-server_error = Na Facebooku je tijekom obrade zahtjeva došlo do pogreške (HTTP { $status }, kod { $code }). Možda je ipak izvršeno: to se provjerava.
facebook-unreadable_answer = Odgovor Facebooka ne može se pročitati (HTTP { $status }). Možda je ipak izvršeno: to se provjerava.
facebook-delete_refused = Facebook je odbio brisanje. Pokušava se ponovno; ako se nastavi, izbrišite ručno na Stranici.
facebook-other_page = Ovo pripada drugoj Stranici, a ne Stranici kanala, pa se o tome ništa ne može reći. Ručno pregledajte tu Stranicu ili ponovno upišite njezin page_id i token.
facebook-timeline_too_long = Stranica u tom razdoblju ima previše objava (više od { $posts }). Ručno pregledajte Stranicu.

webhook-ok = Partnerova usluga prihvaća naše potpisane događaje.
webhook-no_event = Nema događaja za slanje: webhook prima sam događaj, a ne tekst i sliku.
webhook-too_large = Veličina događaja u bajtovima je { $bytes }, a webhook prima manje od { $most }. Skratite tekstove.
webhook-disabled = Partnerova usluga javlja da je trajno ugašena (HTTP { $status }). Zatražite od partnera novu adresu.
webhook-refused = Partnerova usluga odbila je događaj (HTTP { $status }). S partnerom provjerite adresu i tajnu za potpisivanje.
webhook-redirected = Partnerova usluga upućuje na drugu adresu (HTTP { $status }), koja se ne slijedi. Zatražite od partnera konačnu adresu.
webhook-rate_limited = Partnerova usluga zasad ne prima više događaja (HTTP { $status }). Pokušava se ponovno u roku od sat vremena.
webhook-server_error = U partnerovoj usluzi došlo je do pogreške (HTTP { $status }). Isti se događaj šalje ponovno; ponovljeni se ondje odbacuje.
webhook-web_page = Umjesto partnerove usluge odgovorila je web-stranica (HTTP { $status }). Isti se događaj šalje ponovno; ako se nastavi, provjerite adresu.
webhook-no_reads = Partnerov primjerak odavde se ne može čitati: partner potvrdom izjavljuje da ga je uklonio.
webhook-tombstone_only = Partnerov primjerak odavde se ne može izbrisati: šalje se povlačenje, a partner potvrdom izjavljuje da ga je uklonio.
