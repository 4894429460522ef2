# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: кольцо не заканчивалось там, где начинается; оно замкнуто.
repair-repeated_points = { repair_where }: точки, которые только повторяют предыдущую, убраны.
repair-crossing = { repair_where }: граница пересекает сама себя в { $at }; территория по обе стороны пересечения сохранена.
repair-overlapping = { repair_where }: части, которые накладываются, объединены.
repair-hole_outside = { repair_where }: отверстие лежит снаружи и убрано.
repair-hole_cut = { repair_where }: отверстие выходит за край; там оно обрезано.
repair-simplified = Упрощено, число точек: { $points } → { $left }. Территория не потеряна, добавлено { $added_percent } %.
area-axes_swapped = Район лежит вне страны ({ COUNTRIES($countries) }), а лежал бы в ней, если бы долготу и широту поменяли местами. Пишите сначала долготу, затем широту.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
