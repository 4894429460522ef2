words-no_catalogue = Nu există un catalog pentru limba „{ $language }”. Renunțați la limbă sau adăugați { $language }.ftl. Există: { $known }.
words-short_form_too_long = Textul pentru limba „{ $language }”, cu limita de { $limit } de caractere, are nevoie de cel puțin { $length }. Scurtați locul sau puneți partea lui cea mai importantă la început, înaintea unei virgule.
words-post_too_long = Postarea pentru limba „{ $language }” are nevoie de cel puțin { $weight }, dar platforma permite { $most }. Scurtați locul sau numele.
words-no_child = Textul pentru limba „{ $language }” nu indică niciun copil. Adăugați cel puțin unul.
words-child_not_described = Copilul { $number } este prea puțin descris pentru limba „{ $language }”. Adăugați cel puțin două dintre: vârstă, sex, înălțime, constituție, păr, ochi, îmbrăcăminte și semne particulare.
words-no_place = Textul pentru limba „{ $language }” nu precizează unde a fost văzut ultima dată copilul. Adăugați last_seen.place.
words-no_time = Textul pentru limba „{ $language }” nu precizează când a fost văzut ultima dată copilul. Adăugați last_seen.at.
words-no_number = Textul pentru limba „{ $language }” nu conține niciun număr de telefon. Adăugați contact.phone.
words-empty = Această parte a textului pentru limba „{ $language }” este goală. Completați-o sau adăugați datele din care se compune.
words-body_incomplete = Textul complet pentru limba „{ $language }” omite date pe care le arată afișul. Compuneți-l din nou.
words-too_long = Lungimea acestui text pentru limba „{ $language }”, în caractere, este { $length }; sunt permise cel mult { $most }.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = este gol: scrieți ceva sau omiteți câmpul, dacă se poate.
text-too_long = lungimea, în caractere, este { $length }: cel mult { $most }.
text-one_line = trebuie să fie pe o singură linie, fără tabulatori: uniți liniile.
text-forbidden_character = conține caracterul invizibil { $character }: rescrieți textul fără el.
text-no_letters = nu conține nicio literă și nicio cifră: scrieți în cuvinte.
text-stacked_marks = are prea multe accente pe o singură literă (maximum { $most }): rescrieți textul.
