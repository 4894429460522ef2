# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: prsten nije završavao ondje gdje počinje; zatvoren je.
repair-repeated_points = { repair_where }: izostavljene su točke koje samo ponavljaju prethodnu.
repair-crossing = { repair_where }: rub siječe sam sebe na { $at }; zadržano je tlo s obje strane sjecišta.
repair-overlapping = { repair_where }: dijelovi koji se preklapaju spojeni su.
repair-hole_outside = { repair_where }: rupa leži izvana i izostavljena je.
repair-hole_cut = { repair_where }: rupa prelazi rub; ondje je odrezana.
repair-simplified = Pojednostavljeno, broj točaka: { $points } → { $left }. Ništa tla nije izgubljeno, dodano je { $added_percent } %.
area-axes_swapped = Područje leži izvan zemlje ({ COUNTRIES($countries) }), a ležalo bi u njoj kad bi se zamijenile zemljopisna dužina i širina. Najprije napišite dužinu, zatim širinu.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
