# Who sees a post on a platform that shows it by place, and what officers and partners are told of places.

places-towns = Shown to people in and around: { $towns }.
places-regions = Shown to people in these regions: { $regions }.
places-countries = Shown to people in the whole of: { COUNTRIES($countries) }.
places-none = No { $towns } towns with up to { $km } km round each hold the area without reaching into another country, and it lies in more than { $regions } regions or outside those that we know.
facebook-place_unknown = More people see it than was chosen: Facebook's search does not know one of the places, so it is shown more widely.
facebook-search_refused = More people see it than was chosen: Facebook does not let this token search for places, so it is shown in the whole country.
facebook-search_away = More people see it than was chosen: Facebook's search for places did not answer in time, and the post did not wait for it. It is shown in the whole country.
growth-own_town = Within { $within_km } km of where the child was last seen the own ground is kept up to the border, so that no part of the town is left out.
growth-no_heading = Which way the child went is not known, so the search goes all ways. With a heading, the name of a town that the way leads to, it becomes a corridor.
geocoder-away = The geocoder at { $host } does not answer as it should ({ $why }). Only places known here were looked for: try another spelling or a larger town, or give the point and a radius.
geocoder-busy = The geocoder at { $host } takes no more questions just now. Only places known here were looked for: ask again in a moment.
