# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = Il n’y a pas de format d’affiche { $shape } : choisissez parmi { $known }.
poster-missing_glyph = Aucune police disponible ici n’a le caractère { $letter } ({ $code }, { $name }) : écrivez-le autrement, par exemple avec une translittération.
poster-does_not_fit = Tout ce qui doit être dit ne tient pas sur l’affiche { $shape } dans la langue { $language }, même en plus petits caractères : raccourcissez les noms, le lieu ou les signes particuliers.
poster-photo_of_nobody = { $count ->
    [one] Cette photo n’est pas celle de l’enfant de l’affiche : attribuez chaque photo à son enfant.
   *[other] Cette photo n’est celle d’aucun des { $count } enfants de l’affiche : attribuez chaque photo à son enfant.
}
poster-no_drill_mark = Ces textes ne portent pas la mention d’exercice : composez-les pour un exercice.
