# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: ҳалқа бошланган жойида тугамаган эди; у ёпилди.
repair-repeated_points = { repair_where }: олдингисини такрорлаган нуқталар олиб ташланди.
repair-crossing = { repair_where }: чегара { $at } нуқтасида ўзини кесиб ўтади; кесишманинг икки томонидаги ер сақланди.
repair-overlapping = { repair_where }: устма-уст тушган қисмлар бирлаштирилди.
repair-hole_outside = { repair_where }: тешик ташқарида ётади ва олиб ташланди.
repair-hole_cut = { repair_where }: тешик четдан ташқарига чиқади; ўша ерда кесилди.
repair-simplified = Соддалаштирилди, нуқталар сони: { $points } → { $left }. Ҳеч қандай ер йўқолмади, { $added_percent } фоиз қўшилди.
area-axes_swapped = Ҳудуд бу мамлакатдан ташқарида: { COUNTRIES($countries) }; узунлик ва кенглик алмаштирилса, унинг ичида бўларди. Аввал узунликни, кейин кенгликни ёзинг.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
