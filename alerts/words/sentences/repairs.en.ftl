# What was mended in a shape that somebody drew, and what can not be.
repair-closed = { repair_where }: the ring did not end where it begins; it was closed.
repair-repeated_points = { repair_where }: points that only repeat the one before were left out.
repair-crossing = { repair_where }: the edge crosses itself at { $at }; the ground on both sides of the crossing was kept.
repair-overlapping = { repair_where }: parts that overlap were put together.
repair-hole_outside = { repair_where }: a hole lies outside and was left out.
repair-hole_cut = { repair_where }: a hole reaches beyond the edge; it was cut there.
repair-simplified = Simplified from { $points } points to { $left }: no ground is lost, { $added_percent } % was added.
area-axes_swapped = The area lies outside { COUNTRIES($countries) }, and would lie in it with longitude and latitude swapped. Write longitude first, then latitude.

# Where it was first, and at how many more places.
repair_where = { $where }{ $more ->
    [0] {""}
   *[other] {" "}(+{ $more })
}
