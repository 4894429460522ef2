# The case document. Every sentence follows its field's path: what is wrong, and what would be right.
case-empty = El documento está vacío: redacte el caso como en los documentos de ejemplo.
case-too_large = El documento ocupa más de { $most_kb } kB y un caso necesita pocos: compruebe que es el archivo correcto.
case-too_much = El documento contiene más de { $most } valores y un caso tiene unos cientos: quite lo repetido o vacío.
case-too_deep = El documento tiene más de { $deepest } niveles de anidamiento y un caso necesita menos: compruebe la sangría o los corchetes.
case-not_utf8 = El documento no es texto UTF-8 (byte { $position }): guárdelo como UTF-8.
case-json_syntax = El documento no es JSON; línea { $line }, columna { $column }: { $detail }. Corríjalo ahí.
case-yaml_syntax = El documento no es YAML; línea { $line }, columna { $column }: { $detail }. Corríjalo ahí; un texto que contenga «: » o « #» necesita comillas.
case-not_a_document = El documento debe constar de campos con valores («key: value»), como en los documentos de ejemplo.
case-more_problems = { $count ->
    [one] Hay { $count } problema más: corrija antes estos.
   *[other] Hay { $count } problemas más: corrija antes estos.
}
case-yaml_character = El documento contiene el carácter { $character }, que YAML no admite; línea { $line }, columna { $column }: quítelo.
case-second_document = El documento contiene un segundo documento, línea { $line }: un archivo es un caso; quite «---» y lo que sigue.
case-alias = es un alias (*), línea { $line }: escriba el valor completo donde corresponda.
case-anchor = lleva un ancla (&), línea { $line }: quítela y escriba los valores completos donde correspondan.
case-tag = lleva una etiqueta (!), línea { $line }: quítela; el tipo lo decide el campo. Un texto que empiece por «!» necesita comillas.
case-key_not_text = tiene una lista o un mapa como clave, línea { $line }: las claves son palabras.
case-key_twice = figura dos veces: deje un solo «{ $key }».
case-key_twice_at = figura dos veces, la segunda en la línea { $line }: deje un solo «{ $key }».
case-not_json = tiene un tipo que JSON no conoce ({ $given }): use texto, números, true, false, null, listas y objetos.
case-not_finite = { $given } no es un número: escriba un número o null.
case-number_too_long = un número tiene más de { $most } cifras: acórtelo.
case-missing = falta: rellénelo.
case-missing_like = falta: rellénelo, por ejemplo { $example }
case-unknown_key = «{ $given }» no es un campo de este documento. Los campos son: { $known }
case-unknown_key_near = «{ $given }» no es un campo de este documento. ¿Quería decir: { $near }?
case-not_a_map = deben ser campos con valores («key: value»).
case-not_a_map_like = deben ser campos con valores, por ejemplo { $example }
case-not_a_list = debe ser una lista, entre corchetes o con guiones.
case-not_a_list_like = debe ser una lista, por ejemplo { $example }
case-too_few = debe tener al menos { $least }.
case-too_many = contiene más de { $most }: deje lo más importante.
case-not_understood = «{ $given }» no se entiende: consulte la descripción del documento del caso.
case-unknown_code = «{ $given }» no se conoce aquí. Use uno de estos valores: { $known }
case-unknown_code_near = «{ $given }» no se conoce aquí. Lo más parecido: { $near }
case-unknown_pack = no existe el conjunto de reglas «{ $given }». Use uno de estos: { $known }
case-region_unknown = { $region } no es una división del tipo { $kind } de { $country }. Escriba el código de la suya, por ejemplo US-CO (lo muestra homeward areas find NAME), o déjelo vacío: entonces vale aquella donde se vio al menor por última vez.
case-unknown_country = «{ $given }» no es un país: use las dos letras mayúsculas de ISO 3166-1, por ejemplo RO.
case-unknown_country_near = «{ $given }» no es un país: use las dos letras mayúsculas de ISO 3166-1. Lo más parecido: { $near }
case-unknown_timezone = «{ $given }» no es una zona horaria: use su nombre de IANA. Lo más parecido: { $near }
case-unknown_language = «{ $given }» no es un idioma: use su etiqueta BCP 47, por ejemplo ro o uz-Cyrl.
case-unknown_language_near = «{ $given }» no es un idioma: use su etiqueta BCP 47. Lo más parecido: { $near }
case-twice = «{ $given }» figura dos veces: quite uno.
case-age_missing = falta: indique age (años), months (meses) o born (una fecha).
case-age_twice = sobra: se han indicado { $given }; deje exactamente uno de age, months y born.
case-not_text = debe ser texto: póngalo entre comillas.
case-not_a_text = debe ser un texto, o un texto para cada idioma, por ejemplo {"{"}ro: ..., en: ...{"}"}
case-not_a_code = «{ $given }» no es un código: use letras, cifras, «:», «.», «_» y «-», por ejemplo UZ o FIPS:08013.
case-not_a_number = «{ $given }» no es un número: escriba cifras, con punto para los decimales.
case-not_whole = «{ $given }» no es un número entero: escriba solo cifras.
case-out_of_range = { $given } está fuera de los límites: de { $low } a { $high }.
case-not_a_flag = «{ $given }» no es ni true ni false: escriba uno de los dos.
case-not_a_time = «{ $given }» no es una fecha con hora: escríbala así: 2026-02-07T18:45:00+02:00.
case-time_without_offset = «{ $given }» no indica la diferencia con UTC: añádala, por ejemplo +02:00.
case-not_a_day = «{ $given }» no es una fecha: escríbala así: 2024-01-30.
case-in_the_future = { $given } todavía no ha llegado: compruebe la fecha, la hora y la diferencia con UTC.
case-not_a_clock_time = «{ $given }» no es una hora del día: escríbala así: 22:00.
case-not_quiet_hours = deben ser dos horas del día, principio y fin, por ejemplo ["22:00", "06:00"].
case-quiet_hours_same = empieza y termina a la misma hora ({ $given }): indique dos horas distintas, o null si no hay ninguna.
case-not_a_point = deben ser dos números, primero la longitud y después la latitud, por ejemplo [23.6236, 46.7712].
case-point_off_the_globe = [{ $lon }, { $lat }] no está en el globo terráqueo: primero la longitud (de -180 a 180) y después la latitud (de -90 a 90).
case-not_an_area = debe ser null, GeoJSON con un Polygon o MultiPolygon, {"{"}codes: [...]{"}"} o {"{"}point: [lon, lat], radius_km: n{"}"}.
case-not_a_phone = «{ $given }» no es un número de teléfono: escríbalo como se marca, por ejemplo +40 264 432 727 o 112.
case-not_a_url = «{ $given }» no es una dirección web: escríbala completa, por ejemplo https://example.org/case, sin nombre de usuario.

# Warnings: the document is accepted.
case-phone_invalid = { $given } no es, que se sepa, un número que se pueda marcar en { $country }: compruébelo.
case-phone_mobile = { $given } parece un número de móvil: indique una línea oficial, nunca la de un particular.
case-baby_in_years = es 0: por debajo de dos años, los meses dicen más (months: 7).
case-born_after_last_seen = es posterior a la última vez que se vio al menor: compruebe ambas fechas.
case-latin_name_unclear = no se puede separar en nombre y apellido, así que no se muestra: escriba una palabra por cada palabra del nombre y del apellido, o solo el nombre.
case-untranslated = no tiene texto en { $missing }: ahí se muestra en su propio idioma, con la indicación correspondiente.
case-text_unused = tiene un texto en { $unused }, que no está entre los idiomas de este caso ({ $languages }): no se muestra.
case-nowhere = falta, y tampoco hay zona: no se puede proponer ninguna zona de búsqueda.

# Rule packs.
rules-pack_wrong = el conjunto de reglas { $file } es incorrecto en { $key }: { $detail }. Corríjalo en el archivo.
rules-not_toml = el conjunto de reglas { $file } no es TOML: { $detail }. Corríjalo en el archivo.

# Verification: what is still open.
verification-protected_address = la comprobación de domicilio protegido, casa de acogida y protección de testigos indica «{ $answer }»: no se muestra ni se publica nada de este caso hasta que sea «clear» o dos personas levanten la protección.
verification-protected_address_open = pregunte si el domicilio está protegido, es una casa de acogida o está bajo protección de testigos, y anótelo: clear, hit o unknown.
verification-protection_stands = en este caso consta un domicilio protegido. Otra respuesta no lo anula: tienen que dar su conformidad dos personas con derecho a levantar la protección.
verification-registry = indique el número de expediente policial o la inscripción en el registro.
verification-reporter = indique quién denunció la desaparición del menor y qué relación tiene con él.
verification-custody = pregunte por la guarda y custodia y las resoluciones judiciales, y anote none o la resolución.
verification-consent = anote quién da el consentimiento. { $rule }
verification-consent_reason = el consentimiento «{ $given_by }» necesita su fundamento legal en override_reason. { $rule }
verification-consent_refused = el consentimiento «{ $given_by }» no basta aquí. { $rule }
verification-harm = valore si la publicidad perjudica al menor (fuga, explotación, violencia por honor, conflicto) y anote none, low, moderate o high.
verification-harm_high = la publicidad causaría un perjuicio grave: mientras sea así, el caso no se puede publicar.
verification-harm_undecided = la respuesta «{ $answer }» necesita aquí a alguien que responda de ella: indique su nombre en decided_by.
verification-jurisdiction = se vio al menor por última vez en { $seen_in }, no en { $country }: anote de qué entidad colaboradora tiene la conformidad (consent_of), o que el territorio es el suyo.
verification-criterion_open = { $pack } pregunta: { $question } Responda criteria.{ $key } con true o false.
verification-criterion_failed = { $pack } pregunta: { $question } La respuesta es no, así que con estas reglas no puede haber alerta.
verification-criterion_unproven = { $pack } pregunta: { $question } El caso no lo acredita: compruebe las edades de los menores y el registro.

# Disclosure: what may not be told.
disclosure-name_in_text = contiene un nombre que no se publica: escríbalo sin el nombre.
disclosure-family_name_in_text = contiene un apellido, y los apellidos nunca se publican: escríbalo sin él.
disclosure-family_name_in_given = contiene el apellido, que nunca se publica: deje solo el nombre.
disclosure-coordinates_in_text = contiene coordenadas, pero el lugar solo se indica de forma aproximada: descríbalo con palabras.
disclosure-nobody_left = no quedaría ningún menor en la alerta: dela por terminada.
disclosure-too_much_to_compare = los nombres y los textos de este caso son demasiado largos para compararlos: acórtelos o quite traducciones.
