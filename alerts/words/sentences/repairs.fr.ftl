# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where } : l’anneau ne se terminait pas là où il commence ; il a été fermé.
repair-repeated_points = { repair_where } : les points qui répètent le précédent ont été retirés.
repair-crossing = { repair_where } : le contour se croise en { $at } ; le terrain des deux côtés du croisement a été conservé.
repair-overlapping = { repair_where } : les parties qui se recouvrent ont été réunies.
repair-hole_outside = { repair_where } : un trou se trouve à l’extérieur et a été retiré.
repair-hole_cut = { repair_where } : un trou dépasse le bord ; il a été coupé à cet endroit.
repair-simplified = Simplifié de { $points } à { $left } points : aucun terrain n’est perdu, { $added_percent } % ont été ajoutés.
area-axes_swapped = La zone se trouve hors du pays ({ COUNTRIES($countries) }) et s’y trouverait si la longitude et la latitude étaient inversées. Écrivez d’abord la longitude, puis la latitude.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
