# Whether an alert is ours: what was asked so that nothing can be answered.

check-busy = W tej chwili sprawdzanych jest zbyt wiele obrazów, więc tego nie sprawdzono. Prosimy przesłać go ponownie za minutę.
check-code_shape = Kod sprawdzający to litera H i osiem kolejnych liter lub cyfr, na przykład { $example }. Prosimy przepisać go z plakatu.
check-digest_shape = To nie jest SHA-256: należy wpisać 64 cyfry szesnastkowe.
check-nothing_sent = Zapytanie jest puste. Należy przesłać `code` tak, jak widnieje na plakacie, `sha256` obrazu albo sam obraz jako `file`.
check-sheet = Ten PDF nie jest plikiem, który opublikowaliśmy, a w plikach PDF porównywane są tylko bajty: należy przesłać `code` tak, jak widnieje na arkuszu.
check-unclear = Na tym obrazie jest nasz plakat, zbyt mały, aby stwierdzić, czy coś na nim zmieniono. Prosimy przesłać obraz w największym posiadanym rozmiarze.
