# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: inelul nu se termina unde începe; a fost închis.
repair-repeated_points = { repair_where }: punctele care doar îl repetă pe cel dinainte au fost lăsate deoparte.
repair-crossing = { repair_where }: conturul se intersectează pe sine la { $at }; terenul de ambele părți a fost păstrat.
repair-overlapping = { repair_where }: părțile care se suprapun au fost unite.
repair-hole_outside = { repair_where }: un gol se află în afară și a fost lăsat deoparte.
repair-hole_cut = { repair_where }: un gol trece dincolo de margine; a fost tăiat acolo.
repair-simplified = Simplificat, număr de puncte: { $points } → { $left }. Niciun teren nu s-a pierdut, s-au adăugat { $added_percent } %.
area-axes_swapped = Zona se află în afara țării ({ COUNTRIES($countries) }) și s-ar afla înăuntru dacă longitudinea și latitudinea ar fi inversate. Scrieți întâi longitudinea, apoi latitudinea.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
