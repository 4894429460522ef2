# What whoever approves is told of the signatures of posters.
signing-unsigned = Plakati koji se nisu mogli potpisati: { $count } od { $all }. Potraga na to ne čeka: ipak se objavljuju i naša ih stranica za provjeru prepoznaje, ali tuđi alati ne mogu potvrditi da su naši. Javite onome tko vodi uslugu: razlog navodi „homeward doctor”.
