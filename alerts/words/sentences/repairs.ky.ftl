# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: шакек башталган жеринде бүтпөптүр; ал туюкталды.
repair-repeated_points = { repair_where }: мурункусун гана кайталаган чекиттер алынып салынды.
repair-crossing = { repair_where }: чек { $at } чекитинде өзүн кесип өтөт; кесилиштин эки жагындагы аймак сакталды.
repair-overlapping = { repair_where }: бири-бирин жапкан бөлүктөр бириктирилди.
repair-hole_outside = { repair_where }: тешик сыртта жатат, ал алынып салынды.
repair-hole_cut = { repair_where }: тешик четинен чыгып турат; ошол жерден кесилди.
repair-simplified = Жөнөкөйлөтүлдү, чекиттердин саны: { $points } → { $left }. Эч бир аймак жоголгон жок, { $added_percent } пайыз кошулду.
area-axes_swapped = Аймак бул өлкөдөн сырткары: { COUNTRIES($countries) }; узундук менен кеңдик алмашса, анын ичинде болмок. Адегенде узундукту, анан кеңдикти жазыңыз.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
