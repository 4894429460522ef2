# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: кільце не закінчувалося там, де починається; його замкнено.
repair-repeated_points = { repair_where }: точки, що лише повторюють попередню, вилучено.
repair-crossing = { repair_where }: межа перетинає сама себе в { $at }; територію з обох боків перетину збережено.
repair-overlapping = { repair_where }: частини, що накладаються, об’єднано.
repair-hole_outside = { repair_where }: отвір лежить поза контуром, його вилучено.
repair-hole_cut = { repair_where }: отвір виходить за край; його там обрізано.
repair-simplified = Спрощено, кількість точок: { $points } → { $left }. Жодної території не втрачено, додано { $added_percent } %.
area-axes_swapped = Ділянка лежить поза межами країни ({ COUNTRIES($countries) }), а лежала б у ній, якби довготу й широту поміняти місцями. Пишіть спершу довготу, потім широту.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
