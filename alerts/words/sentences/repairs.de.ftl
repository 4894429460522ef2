# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: der Ring endete nicht, wo er beginnt; er wurde geschlossen.
repair-repeated_points = { repair_where }: Punkte, die nur den vorigen wiederholen, wurden weggelassen.
repair-crossing = { repair_where }: die Linie kreuzt sich bei { $at }; die Fläche auf beiden Seiten der Kreuzung blieb erhalten.
repair-overlapping = { repair_where }: Teile, die sich überlappen, wurden zusammengelegt.
repair-hole_outside = { repair_where }: ein Loch liegt außerhalb und wurde weggelassen.
repair-hole_cut = { repair_where }: ein Loch reicht über den Rand hinaus; es wurde dort abgeschnitten.
repair-simplified = Von { $points } auf { $left } Punkte vereinfacht: keine Fläche geht verloren, { $added_percent } % kamen hinzu.
area-axes_swapped = Das Gebiet liegt außerhalb des Landes ({ COUNTRIES($countries) }) und läge darin, wenn Länge und Breite vertauscht wären. Zuerst die Länge schreiben, dann die Breite.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
