# Channels, partners and area documents. `$kinds`, `$nearest` arrive as lists joined by commas where they are lists.

area-codes_invalid = Dați codes ca listă de coduri de zonă (cel puțin 1, cel mult { $most }), fără nimic alături, de exemplu "codes": ["RO", "HU"].
channel-account_unasked = Tocmai s-a postat ceva pe acest canal, așa că întâi trebuie întrebat cui îi aparțin noile date de acces. Trimiteți încă o dată aceeași modificare.
channel-address_unfit = Această adresă nu poate fi păstrată. Scrieți https://..., fără nume de utilizator, parolă sau #fragment; secretele au câmpurile lor.
channel-copies_out = Pe { $channel } mai sunt postări publicate, iar contul lor este stabilit de: { $fields }. Prin alt cont nu ar putea fi retrase și ar apărea ca dispărute. Încheiați alertele lor și așteptați ca evidențele să fie complete sau adăugați un al doilea canal pentru celălalt cont. Date de acces noi pentru același cont se primesc oricând.
channel-language_unknown = Nu există limba „{ $language }”. Scrieți o etichetă BCP 47, de exemplu ro, pt-BR sau uz-Cyrl.
channel-languages_many = Un canal are cel mult { $most ->
    [one] o limbă
    [few] { $most } limbi
   *[other] { $most } de limbi
}. Niciuna înseamnă oricare.
channel-other_mode = Canalul { $channel } este același cont, iar unul dintre cele două este de probă: ceea ce se încearcă ar fi văzut de toată lumea. Dați canalului de probă un cont al lui.
channel-secret_needed_anew = Adresa s-a schimbat, așa că vechile date de acces nu au fost păstrate. Introduceți din nou { $field }.
channel-secrets_unreadable = Datele de acces ale canalului { $channel } nu pot fi deschise: au fost sigilate cu alt HOMEWARD_SECRET_KEY. Porniți cu acea cheie sau introduceți din nou datele de acces.
channel-setting_malformed = { $field } nu are forma folosită de { $kind }.
channel-setting_missing = { $field } lipsește. Un canal de tipul { $kind } nu poate funcționa fără el.
channel-setting_refused = { $field } nu se potrivește unui canal de tipul { $kind }. Vedeți: homeward channel kinds
channel-setting_unknown = Un canal de tipul { $kind } nu are setarea { $field }. Vedeți: homeward channel kinds
channel-signing_secret_unfit = { $field } trebuie să fie whsec_ urmat de 24 până la 64 de octeți în base64.
channel-token_unfit = { $field } trebuie să fie o singură linie de litere, cifre și semne, fără spații.
channel-unknown = Nu există un astfel de canal în instituția dumneavoastră.
channel-unknown_kind = Nu există tipul de canal „{ $kind }”. Ați vrut să scrieți { $nearest }? Tipurile sunt: { $kinds }.
partner-key_unusable = Această cheie API nu funcționează: este necunoscută, revocată sau expirată. Cereți instituției una nouă.
partner-unknown = Nu există un astfel de partener în instituția dumneavoastră.
