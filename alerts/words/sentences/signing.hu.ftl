# What whoever approves is told of the signatures of posters.
signing-unsigned = Plakátok, amelyeket nem sikerült aláírni: { $count } / { $all }. A keresés nem vár erre: így is megjelennek, és az ellenőrző oldalunk felismeri őket, de mások eszközei nem tudják igazolni, hogy a mieink. Szóljon annak, aki a szolgáltatást üzemelteti: az okot a „homeward doctor” mondja meg.
