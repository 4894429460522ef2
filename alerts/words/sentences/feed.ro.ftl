# The event log, CAP documents and what the CAP linter says. `$known` arrives as a list joined by commas.

feed-cursor_malformed = Acesta nu este un cursor de-al nostru. Folosiți neschimbat `next` dintr-un răspuns anterior sau omiteți `after` pentru a începe din nou.
feed-cursor_ahead = Acest cursor este înaintea jurnalului de evenimente, care a fost restaurat la un moment anterior. Omiteți `after` și citiți jurnalul de la început.
feed-event_not_found = Acest mesaj nu a fost încă emis.
feed-document_not_found = Nu există un document CAP cu acest identificator.
feed-cap_not_clean = { $count ->
    [one] Documentul CAP încalcă o regulă, așa că nu s-a emis nimic. Corectați ce este indicat și trimiteți din nou spre aprobare.
    [few] Documentul CAP încalcă { $count } reguli, așa că nu s-a emis nimic. Corectați ce este indicat și trimiteți din nou spre aprobare.
   *[other] Documentul CAP încalcă { $count } de reguli, așa că nu s-a emis nimic. Corectați ce este indicat și trimiteți din nou spre aprobare.
}

cap-unknown_profile = Nu există profilul „{ $profile }”. Există: { $known }.

## The document as a whole

cap-too_large = Dimensiunea documentului, în octeți, este { $bytes }; se citesc cel mult { $most }. Verificați dacă este fișierul potrivit.
cap-overgrown = Documentul are prea multe elemente alăturate pentru a fi verificat: nicio alertă nu are atâtea mii. Verificați dacă este fișierul potrivit; desenați o suprafață într-un singur poligon, nu în multe.
cap-doctype = Documentul are un DOCTYPE. CAP nu are nevoie de el, iar cititoarele îl refuză: ștergeți-l.
cap-too_many = Documentul are mai multe greșeli decât se pot afișa ({ $most }), iar celelalte nu sunt enumerate. Corectați-le mai întâi pe acestea.
cap-malformed = Documentul nu este XML, linia { $line }: { $detail }. Corectați acolo.
cap-not_cap = Documentul începe cu { $found }; un document CAP 1.2 începe cu { $expected }.
cap-schema = Schema CAP 1.2 nu permite acest lucru, linia { $line }: { $detail }

## Who says it, and to whom

cap-characters = Elementul { $name } este gol sau conține un spațiu, o virgulă, < sau &. Scoateți-le.
cap-unusual = { $name ->
    [sender] Elementul sender nu are forma local@domain, cerută de profilurile naționale.
   *[other] Elementul { $name } conține alte semne decât litere, cifre, - și _, pe care profilurile naționale le refuză.
}
cap-scope_incomplete = Cu valoarea { $scope } pentru scope, elementul { $name } este obligatoriu. Adăugați-l.
cap-note_missing = { $reason ->
    [Exercise] Un exercițiu ar trebui să precizeze în note despre ce exercițiu este vorba.
   *[other] Un mesaj de eroare ar trebui să precizeze în note ce este greșit.
}

## References

cap-references_missing = Un mesaj de tipul { $kind } trebuie să indice în references mesajele la care se referă.
cap-reference_malformed = Referința { $index } nu are forma sender,identifier,sent. Copiați cele trei șiruri din mesajul vizat.
cap-reference_itself = Referința { $index } este chiar acest mesaj. Ștergeți-o.
cap-reference_newer = Referința { $index } este mai nouă decât acest mesaj. Un mesaj se poate referi numai la altele anterioare.

## Info

cap-info_missing = Un mesaj de tipul { $kind } fără info nu spune nimănui nimic. Adăugați câte un info pentru fiecare limbă.
cap-language_missing = Limba lipsește, așa că cititoarele o consideră en-US. Adăugați-o.
cap-same_text = Descrierea pentru limba { $language } este același text ca pentru limba { $other }. Traduceți-o sau renunțați la un info.
cap-info_differs = Elementul { $name } diferă de cel din primul info. Blocurile info care sunt traduceri îl au pe același.
cap-expires_missing = Lipsește momentul expirării. Multe cititoare se iau numai după el: adăugați expires.
cap-expires_before_sent = Mesajul expiră înainte de a fi trimis. Nimeni nu îl va afișa: stabiliți un moment ulterior.
cap-text_repeated = Elementul { $name } are același text ca { $other }. Scrieți acolo ce nu spune celălalt.
cap-markup = Elementul { $name } conține marcaje, pe care cititoarele le afișează ca atare. Folosiți text simplu.
cap-too_long = Lungimea textului din { $name }, în caractere, este { $length }; cititoarele mari îl taie după { $most }. Scurtați-l.

## Addresses, resources, areas

cap-address_relative = Această adresă nu este absolută. Scrieți-o întreagă: https://...
cap-digest = Amprenta nu este o amprentă SHA-1: 40 de cifre hexazecimale din octeții fișierului.
cap-size = Dimensiunea nu este un număr de octeți mai mare decât 0.
cap-polygon_and_circle = Zona are un poligon și un cerc, pe care cititoarele le unesc într-o zonă mai mare. Păstrați unul dintre ele.
cap-geocode = Un geocode de tipul { $scheme } are șase cifre. Un comitat are un 0 înaintea celor cinci ale sale.
cap-ceiling_alone = Elementul ceiling are nevoie de altitude sub el. Adăugați altitude sau ștergeți ceiling.

## Google Public Alerts

google-missing = Google cere { $name } în fiecare info. Adăugați-l.
google-recommended = Google recomandă { $name } în fiecare info. Adăugați-l.
google-area_without_shape = Google cere un poligon, un cerc sau un geocode în fiecare zonă. Adăugați unul.
google-circle_without_ground = Google nu afișează un cerc cu raza 0. Dați-i raza în km.
