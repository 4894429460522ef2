# Places: why an area was proposed, why a channel was chosen, and what is wrong with a drawn shape.

area-unknown = There is no area "{ $code }". Look it up with: homeward areas find. Codes that look like it: { $nearest }.

import-not_a_collection = This is no GeoJSON FeatureCollection. Export the boundaries as GeoJSON in degrees (WGS 84).
import-kind = "{ $kind }" is no kind for imported areas: { $reserved } mean something here. Take another word, such as region.
import-empty = The file holds no features.
import-too_many = The file holds { $count } features, and at most { $most } are taken at once. Split it.
import-no_property = Feature { $feature } has no property "{ $property }". Its properties are: { $known }.
import-code = Feature { $feature } has a code in "{ $property }" that can not be used: up to 40 letters, digits, and : . - _, the first a letter or digit.
import-twice = Feature { $feature } has the code "{ $code }" of feature { $first } again. Each area needs a code of its own.
import-known = The code "{ $code }" is known already, as { $name }. Put something before your codes, such as the country's.
import-no_ground = Feature { $feature } ("{ $code }") is smaller than the grid of 11 m that outlines are kept on.
import-shape = Feature { $feature } ("{ $code }") can not be drawn.

growth-snapped = The place is kept coarse: everything starts from a grid of { $cell_km } km, so the search reaches { $slack_km } km further.
growth-coarse = A place can be coarsened to a grid of 0 to { $most } km, not { $coarse_km }.
growth-hours = The hours since the child was last seen can not be { $hours }. Check when the child was last seen.
growth-unknown_travel = The way of travel is not known, so a pace for the child's age is assumed: { $travel ->
    [foot_toddler] on foot as a toddler
    [foot_child] on foot as a child
   *[foot_teen] on foot as a teenager
}.
growth-speed = At { $speed_kmh } km/h, moving three quarters of { $hours } hours, the child may be up to { $radius_km } km away.
growth-minimum = However little time has passed, the search reaches at least { $radius_km } km.
growth-capped_by_distance = Nobody is known to get further that way: the search ends at { $cap_km } km.
growth-capped_by_border = The search stops { $margin_km } km before a border. To go further, ask the partner in: { COUNTRIES($partners) }.
growth-coastal_waters = The sea is left out, but for the { $km } km along the coast.
growth-point_near_border = The place where the child was last seen lies within { $margin_km } km of a border or beyond it, outside the proposed area. Ask the partner across the border.
growth-heading_unknown = The direction "{ $heading }" names no place that we know, so the search goes all ways. Write the name of a town.
growth-corridor = The child may be on the way to { $place }, { $distance_km } km away: a straight corridor { $length_km } km long and { $width_km } km wide. We have no road data.
growth-no_home = The place where the child was last seen lies more than { $within_km } km from any country. Check the point: longitude first, then latitude.
growth-part_elsewhere = { $part } is no part of { $country }, where the child was last seen. Name the state or region of the agency there, or none.
growth-no_ground = The borders leave no ground to search: everything lies abroad or within { $margin_km } km of a border. Draw the area by hand, or ask the partner in: { COUNTRIES($partners) }.

shape-type = This is a { $found }. Draw a Polygon or a MultiPolygon, or give a point and radius_km.
shape-empty = The shape is empty. Draw at least one area.
shape-too_many_points = The shape has more than { $most } points. Draw it more simply.
shape-too_many_crossings = { $where }: the lines of this shape cross each other at more than { $most } places, so nobody can tell which ground is meant. Draw it without crossings.
shape-crowded = The lines of this shape lie so close to each other, hundreds of them side by side, that no area can be made of it. Draw its outline, without the spikes.
shape-too_many_parts = The shape has more than { $most } parts. Leave the smallest out, or draw them as one.
shape-too_deep = The shape is nested deeper than { $deepest } levels. A Polygon, a MultiPolygon or a FeatureCollection of them needs fewer.
shape-radius = { $where } is { $radius_km } km. It must be more than 0 and at most { $most } km.
shape-too_few_points = { $where } has { $points } points. A closed ring needs at least { $least }, the last one the same as the first.
shape-self_intersecting = { $where } crosses itself at { $at }. Move the corners so that no edges cross.
shape-unclosed = { $where } does not end where it begins. Repeat its first point at the end.
shape-wide_edge = { $where } has an edge over { $degrees } degrees of longitude. Add points along it, or split the shape at the 180th meridian.
shape-no_ground = { $where } has no ground inside: all its points lie on one line. Draw an area.
shape-coordinates = { $where } is not a position (found: { $found }). Write [longitude, latitude] in degrees.
shape-not_finite = { $where } is not a number. Write degrees.
shape-axes_swapped = { $where } seems to have its axes swapped: { $lon }, { $lat }. Write longitude first, then latitude.
shape-out_of_range = { $where } lies off the globe: { $lon }, { $lat }. Longitude goes from -180 to 180, latitude from -90 to 90.
