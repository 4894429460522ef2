# What the posters answer. One sentence each: what is wrong, and what to do.

poster-unknown_shape = No existe el formato de cartel { $shape }: elija uno de { $known }.
poster-missing_glyph = Ningún tipo de letra disponible tiene el carácter { $letter } ({ $code }, { $name }): escríbalo de otro modo, por ejemplo con una transliteración.
poster-does_not_fit = En el cartel { $shape } en el idioma { $language } no cabe todo lo que hay que decir, ni siquiera con la letra más pequeña: acorte los nombres, el lugar o las señas particulares.
poster-photo_of_nobody = { $count ->
    [one] Esta foto no es del menor del cartel: asigne cada foto a su menor.
   *[other] Esta foto no es de ninguno de los { $count } menores del cartel: asigne cada foto a su menor.
}
poster-no_drill_mark = Estos textos no llevan la indicación de simulacro: compóngalos para un simulacro.
