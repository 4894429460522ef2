# What whoever approves is told of the signatures of posters.
signing-unsigned = Plakaty, których nie udało się podpisać: { $count } z { $all }. Poszukiwania na to nie czekają: plakaty i tak są publikowane, a nasza strona sprawdzania je rozpoznaje, lecz cudze narzędzia nie potwierdzą, że są nasze. Prosimy zawiadomić osobę, która prowadzi usługę: przyczynę podaje „homeward doctor”.
