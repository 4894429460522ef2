# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: pierścień nie kończył się tam, gdzie się zaczyna; został zamknięty.
repair-repeated_points = { repair_where }: punkty, które tylko powtarzają poprzedni, zostały pominięte.
repair-crossing = { repair_where }: krawędź przecina samą siebie w { $at }; teren po obu stronach przecięcia został zachowany.
repair-overlapping = { repair_where }: nachodzące na siebie części zostały połączone.
repair-hole_outside = { repair_where }: otwór leży na zewnątrz i został pominięty.
repair-hole_cut = { repair_where }: otwór wychodzi poza krawędź; został na niej przycięty.
repair-simplified = Uproszczono, liczba punktów: { $points } → { $left }. Żaden teren nie zginął, przybyło { $added_percent } %.
area-axes_swapped = Obszar leży poza krajem ({ COUNTRIES($countries) }), a leżałby w nim po zamianie długości i szerokości. Najpierw należy podać długość, potem szerokość.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
