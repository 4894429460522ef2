# Cine vede o postare pe o platformă care o arată după loc și ce se spune despre locuri.

places-towns = Se arată celor aflați în aceste locuri și în jurul lor: { $towns }.
places-regions = Se arată celor aflați în aceste regiuni: { $regions }.
places-countries = Se arată celor aflați în toată țara: { COUNTRIES($countries) }.
places-none = Nici { $towns } localități cu până la { $km } km în jurul fiecăreia nu cuprind zona fără a ajunge în altă țară, iar ea se află în mai mult de { $regions } regiuni sau în afara celor cunoscute.
facebook-place_unknown = O văd mai multe persoane decât cele alese: căutarea Facebook nu cunoaște unul dintre locuri, așa că se arată pe o zonă mai largă.
facebook-search_refused = O văd mai multe persoane decât cele alese: Facebook nu permite acestui token să caute locuri, așa că se arată în toată țara.
facebook-search_away = O văd mai multe persoane decât cele alese: căutarea de locuri Facebook nu a răspuns la timp, iar postarea nu a așteptat-o. Se arată în toată țara.
growth-own_town = Până la { $within_km } km de locul unde a fost văzut ultima dată copilul, teritoriul propriu se păstrează până la frontieră, ca să nu rămână pe dinafară nicio parte a localității.
growth-no_heading = Nu se știe încotro a plecat copilul, așa că se caută în toate direcțiile. Cu numele unei localități spre care duce drumul, zona devine un coridor.
geocoder-away = Geocodorul de la { $host } nu răspunde cum trebuie ({ $why }). S-a căutat numai printre locurile cunoscute aici: încercați altă scriere sau o localitate mai mare ori dați punctul și o rază.
geocoder-busy = Geocodorul de la { $host } nu mai primește întrebări acum. S-a căutat numai printre locurile cunoscute aici: întrebați din nou peste o clipă.
