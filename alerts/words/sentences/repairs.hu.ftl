# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: a gyűrű nem ott ért véget, ahol kezdődik; lezártuk.
repair-repeated_points = { repair_where }: az előzőt megismétlő pontokat kihagytuk.
repair-crossing = { repair_where }: a vonal itt keresztezi önmagát: { $at }; a kereszteződés mindkét oldalán megtartottuk a területet.
repair-overlapping = { repair_where }: az egymást fedő részeket egyesítettük.
repair-hole_outside = { repair_where }: egy lyuk kívül esik, ezért kihagytuk.
repair-hole_cut = { repair_where }: egy lyuk túlnyúlik a szélén; ott levágtuk.
repair-simplified = Egyszerűsítve, pontok száma: { $points } → { $left }. Semmilyen terület nem veszett el, a többlet { $added_percent } %.
area-axes_swapped = A terület ezen kívül esik: { COUNTRIES($countries) }, és benne lenne, ha a hosszúságot és a szélességet felcserélnénk. Előbb a hosszúságot írja, aztán a szélességet.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
