words-no_catalogue = No hay catálogo para el idioma { $language }. Quite el idioma o añada { $language }.ftl. Disponibles: { $known }.
words-short_form_too_long = El texto de { $limit } caracteres en { $language } necesita al menos { $length }. Acorte el lugar o ponga primero su parte más importante, antes de una coma.
words-post_too_long = La publicación en { $language } necesita al menos { $weight }, pero la plataforma admite { $most }. Acorte el lugar o los nombres.
words-no_child = El texto en { $language } no nombra a ningún menor. Añada al menos uno.
words-child_not_described = El menor { $number } apenas está descrito en { $language }. Añada al menos dos de estos datos: edad, sexo, estatura, complexión, cabello, ojos, ropa y señas particulares.
words-no_place = El texto en { $language } no dice dónde se vio al menor por última vez. Añada last_seen.place.
words-no_time = El texto en { $language } no dice cuándo se vio al menor por última vez. Añada last_seen.at.
words-no_number = El texto en { $language } no contiene ningún número de teléfono. Añada contact.phone.
words-empty = Esta parte del texto en { $language } está vacía. Rellénela o añada aquello de lo que se forma.
words-body_incomplete = El texto completo en { $language } omite datos que muestra el cartel. Compóngalo de nuevo.
words-too_long = Este texto en { $language } tiene { $length } caracteres; se admiten { $most } como máximo.

# What somebody typed into a field. Every sentence follows the field's name.
text-empty = está vacío: escriba algo, o no indique el campo si se puede omitir.
text-too_long = tiene { $length } caracteres: { $most } como máximo.
text-one_line = debe ocupar una sola línea, sin tabulaciones: una las líneas.
text-forbidden_character = contiene el carácter invisible { $character }: escríbalo de nuevo sin él.
text-no_letters = no contiene ninguna letra ni cifra: escríbalo con palabras.
text-stacked_marks = tiene más de { $most } acentos en una letra: escríbalo de nuevo.
