# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: el anillo no terminaba donde empieza; se ha cerrado.
repair-repeated_points = { repair_where }: se han quitado los puntos que solo repiten el anterior.
repair-crossing = { repair_where }: el borde se cruza en { $at }; se ha conservado el terreno a ambos lados del cruce.
repair-overlapping = { repair_where }: se han unido las partes que se solapan.
repair-hole_outside = { repair_where }: un hueco queda fuera y se ha quitado.
repair-hole_cut = { repair_where }: un hueco sobrepasa el borde; se ha cortado allí.
repair-simplified = Simplificado de { $points } a { $left } puntos: no se pierde terreno, se ha añadido un { $added_percent } %.
area-axes_swapped = La zona queda fuera del país ({ COUNTRIES($countries) }) y quedaría dentro con la longitud y la latitud intercambiadas. Escriba primero la longitud y después la latitud.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
