"""WHERE: values and pure functions about places; imports nothing of ours and opens no socket.

Rooms, in reading order:

- shapes      Point, Circle, Polygon, MultiPolygon
- reasons     why a decision came out as it did: a code and values
- errors      what geo refuses: codes and values
- planar      the bridge to shapely: plane geometry in degrees, cut at the antimeridian
- measure     geodesic distances, circles, corridors, areas, set operations, the coarse grid
- crowding    lines side by side in thousands, which nothing can be made of
- covering    fewer corners over the same ground
- repairing   what is mended in a shape that somebody drew, and said
- codecs      GeoJSON, our documents and CAP: axis order lives only there
- area        a named place with its shape and codes
- outlines    the bundled area file: one packed outline per area
- points      which of many points lie on a ground
- folding     one spelling per name, for look-up
- cities      towns by name, and recognised inside a heading
- qualifying  a place named with what it lies in
- importing   a GeoJSON boundary set becomes areas, or is refused
- gazetteer   areas by code, by name, by point
- axes        longitude and latitude mixed up, found out by where the ground was to be expected
- frontier    own and consented ground, clear of everybody else's border
- audience    people and towns in an area, estimated
- growth      last-seen point, hours and way of travel become a proposed search area
- basemap     an area in its surroundings: the lines and names of a map picture
- lettering   where the names of a map stand
- targeting   target area x coverages: who is in it, and why
- rounds      few towns with a radius each that hold an area
- places      an area in the words that platforms know
- data        bundled area sets with their provenance, and the script that regenerates them
"""
